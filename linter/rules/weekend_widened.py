"""weekend-widened: weekends are wider than the standard's.

## What it says
The contract counts Sunday or Thursday nights as weekend.

## Why
Lodging's standard knows Friday and Saturday nights and the night before a holiday; a wider word
brings the dearer row.

## Example that is found
    주말: 금, 토, 일요일 숙박

## Example that passes
    주말: 금요일, 토요일 숙박 및 공휴일 전일 숙박

## What would mend it
Friday and Saturday nights and the night before a holiday.

## Known limits
A note. Prices may well be higher on Sundays; only the penalty matters, and a court looks at the
whole.

## Law
소비자분쟁해결기준 별표 Ⅱ 숙박업 · 약관규제법 제6조
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
