"""day-charged-as-month: a day's use is charged as a whole month.

## What it says
What was used is counted in whole months, or use of a single day counts as one.

## Why
The refund is smaller than what was not used (Article 9, 5): one of the kinds of clause that the
Fair Trade Commission had gyms change on 2025-10-19.

## Example that is found
    하루만 이용하여도 1개월을 이용한 것으로 간주합니다.

## Example that passes
    이용한 날수만큼 일할 계산하여 공제합니다.

## What would mend it
Count the days used.

## Known limits
Rounding up to the day is normal and not found. Where a statute itself counts in months (private
teaching of more than a month) the clause may follow it.

## Law
약관규제법 제9조 제4호·제5호
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
