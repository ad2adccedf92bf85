"""renewed-in-silence: the contract renews in silence, without a notice beforehand.

## What it says
The contract goes on unless the customer speaks up, and no sentence beside it promises a notice.

## Why
Tacit renewal may be void where it is to the customer's undue disadvantage (Article 9, 6); for
services of more than two months the customer must be told between 50 and 20 days before the end
(방문판매법 제30조 제3항).

## Example that is found
    별도의 의사표시가 없으면 계약은 1년씩 자동 연장됩니다.

## Example that passes
    만료 30일 전에 서면으로 통지하며, 별도의 의사표시가 없으면 자동 연장됩니다.

## What would mend it
Tell the customer before the end, and let the contract end unless both want it.

## Known limits
A notice promised elsewhere in the contract is not seen. A renewal that can be ended at any time
is milder than one for a year.

## Law
약관규제법 제9조 제6호 · 방문판매법 제30조 제3항
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
