"""notice-counted-late: a notice of leaving counts only in business hours.

## What it says
A cancellation after hours or on a holiday counts from the next working day.

## Why
The dearer row of the ladder may apply for a day lost so. The standards count the day on which the
consumer gave notice; a stricter condition may be void (Article 12, 2).

## Example that is found
    18시 이후 취소 접수는 다음 날 접수한 것으로 처리합니다.

## Example that passes
    취소는 24시간 접수하며 접수한 날을 기준으로 합니다.

## What would mend it
Count the day, and the hour, at which the customer gave notice.

## Known limits
A travel agency's standard contract or a notice to a third party (an airline) may justify a
cut-off; how long before the stay it bites is not worked out.

## Law
약관규제법 제12조 제2호 · 소비자분쟁해결기준 별표 Ⅱ
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
