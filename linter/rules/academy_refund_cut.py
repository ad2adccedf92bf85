"""academy-refund-cut: a school gives back less than the law after lessons began.

## What it says
No tuition comes back after the first lesson, or never.

## Why
Up to a month: two thirds before a third has passed, half before a half has passed; longer courses
also return the months not begun (학원법 시행령 별표 4).

## Example that is found
    ○○학원 교습 안내
    개강 후에는 환불이 불가합니다.

## Example that passes
    ○○학원 교습 안내
    개강 후 교습시간의 1/2이 지난 뒤에는 환불이 불가합니다.

## What would mend it
Give back what the Annex orders: all before the start, two thirds before a third, half before a half.

## Known limits
Rates are compared with the standard elsewhere; here only refusals are found. Public lifelong
education has rules of its own.

## Law
학원법 제18조 · 시행령 제18조, 별표 4
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
