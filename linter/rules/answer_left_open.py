"""answer-left-open: the business's time to declare itself is left open.

## What it says
Whether the business accepts, confirms or calls off may be told at any time, up to the day itself.

## Why
To leave the time for an important declaration open, or unduly long, may be void (Article 12, 4).

## Example that is found
    예약 확정 여부는 이용일 당일까지 통지할 수 있습니다.

## Example that passes
    예약 확정 여부는 신청일부터 2일 이내에 통지합니다.

## What would mend it
Set a day by which the business answers, early enough for the customer to go elsewhere.

## Known limits
A note. How long is too long depends on the trade, so a stated number of days is not judged.

## Law
약관규제법 제12조 제4호
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
