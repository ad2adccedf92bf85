"""refund-in-points: refunds come as credit or coupons instead of money.
돈 대신 적립금이나 쿠폰으로 돌려주는 조항이다.

## 무엇을 찾나 · What it says
환급할 것을 고객의 선택 없이 적립금, 포인트, 쿠폰 또는 이용권으로 준다고 한다.

What is to be refunded is given as credit, points, coupons or tickets, not as the customer chooses.

## 까닭 · Why
돈 대신 적립금을 받게 하는 것은 원상회복청구권을 포기하게 하는 것이다(약관규제법 제9조 제4호·제5호).
통신판매에서는 받은 대금을 환급하여야 한다(전자상거래법 제18조 제2항·제35조).

To give up money for credit is to waive restitution (Article 9, 4 and 5); in distance selling the price paid is
to be refunded (전자상거래법 제18조 제2항·제35조).

## 찾는 예 · Example that is found
    환불 금액은 적립금으로만 지급됩니다.

## 지나가는 예 · Example that passes
    환불은 결제한 수단으로 하며, 고객이 원하는 경우 적립금으로 받을 수 있습니다.
    포인트로 결제한 금액은 포인트로 환불됩니다.

## 고치려면 · What would mend it
결제한 수단으로 환급하고, 적립금은 고객이 고를 수 있게 한다.

Refund by the means of payment; offer credit as a choice.

## 알려진 한계 · Known limits
적립금으로 결제한 것은 적립금으로 돌려줄 수 있으며, 문장이 그렇게 말하면 찾지 않는다.

Credit that was itself the means of payment may come back as credit, and is left alone where the sentence says
so.

## 법 · Law
약관규제법 제9조 제4호·제5호 · 전자상거래법 제18조 제2항, 제35조
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
