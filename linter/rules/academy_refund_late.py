"""academy-refund-late: tuition comes back later than five days.

## What it says
A school of private teaching gives back tuition later than five days after the reason arose.

## Why
Five days are the Decree's (학원법 시행령 제18조 제3항).

## Example that is found
    ○○학원 교습 안내
    수강료 환불은 신청일부터 7일 이내에 합니다.

## Example that passes
    ○○학원 교습 안내
    수강료 환불은 사유가 발생한 날부터 5일 이내에 합니다.

## What would mend it
Say that tuition comes back within five days of the day the reason arose.

## Known limits
Only where the text shows private teaching; public lifelong education has rules of its own (평생교육법
시행령 제23조).

## Law
학원법 제18조 · 시행령 제18조 제3항
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
