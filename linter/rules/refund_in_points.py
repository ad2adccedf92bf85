"""refund-in-points: refunds come as credit or coupons instead of money.

## What it says
What is to be refunded is given as credit, points, coupons or tickets, not as the customer chooses.

## Why
To give up money for credit is to waive restitution (Article 9, 4 and 5); in distance selling the price paid is
to be refunded (전자상거래법 제18조 제2항·제35조).

## Example that is found
    환불 금액은 적립금으로만 지급됩니다.

## Example that passes
    환불은 결제한 수단으로 하며, 고객이 원하는 경우 적립금으로 받을 수 있습니다.
    포인트로 결제한 금액은 포인트로 환불됩니다.

## What would mend it
Refund by the means of payment; offer credit as a choice.

## Known limits
Credit that was itself the means of payment may come back as credit, and is left alone where the sentence says
so.

## Law
약관규제법 제9조 제4호·제5호 · 전자상거래법 제18조 제2항, 제35조
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
