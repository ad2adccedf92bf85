"""continuing-penalty: the penalty of a continuing contract is above the limit of its trade.

## What it says
A gym, yoga, pilates, beauty or study-sheet contract takes more than 10 % as a penalty on leaving early, a
matchmaking contract more than 20 %.

## Why
The notice on continuing contracts (2019-9) sets these limits; more is a penalty far
above the loss (방문판매법 제32조), and terms to the contrary have no effect (제52조).

## Example that is found
    ○○헬스 회원권 약관 — 피트니스, 요가
    중도해지 위약금은 총 이용료의 20%입니다.

## Example that passes
    ○○헬스 회원권 약관 — 피트니스, 요가
    중도해지 위약금은 총 이용료의 10%입니다.

## What would mend it
Bring the penalty down to the limit of the trade.

## Known limits
The text of the notice was not at hand, only reports of its figures. Contracts of less than a month, and what the
business pays, fall outside. Silent where the
comparison with the standard already found the rate.

## Law
방문판매법 제32조, 제52조 · 계속거래 위약금 고시 제2019-9호
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
