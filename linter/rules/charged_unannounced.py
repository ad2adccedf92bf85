"""charged-unannounced: money is charged or taken without a word beforehand.

## What it says
The business may bill, debit or deduct without a notice or the customer's consent.

## Why
A charge the customer could hardly expect is presumed unfair (Article 6 (2) 2).

## Example that is found
    추가 비용은 사전 고지 없이 등록된 카드로 결제될 수 있습니다.

## Example that passes
    추가 비용이 생기면 금액을 알리고 동의를 받아 결제합니다.

## What would mend it
Name the amount or how it is reckoned, and tell the customer before it is taken.

## Known limits
Fines passed on as the authority set them are left alone. A charge that is announced but has no amount is not
found.

## Law
약관규제법 제6조 제2항 제2호
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
