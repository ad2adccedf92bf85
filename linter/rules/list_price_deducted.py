"""list-price-deducted: what was used is charged at the price before the discount.
이용한 몫을 할인 전 가격으로 떼는 조항이다.

## 무엇을 찾나 · What it says
중도에 해지할 때 이용한 몫을 정상가나 1회 이용가로 셈하거나, 할인받은 금액을 되돌려 뗀다.

On leaving, the part used is taken at the list price, the price for a single visit, or with the
discount taken back.

## 까닭 · Why
기준은 실제로 낸 금액으로 셈한다. 체육시설에서는 다르게 약정하지 않은 경우에 시행령의 산식을 적용하며,
환급금을 다 없애는 약정은 무효가 될 수 있다(약관규제법 제9조 제5호). 공정거래위원회는 2025-10-19 이런
조항을 고치게 하였다.

The standards count from what was really paid. For gyms the Decree's formula holds where nothing
else was agreed; an agreement that eats up the refund may be void (Article 9, 5). The Fair Trade
Commission had such clauses changed on 2025-10-19.

## 찾는 예 · Example that is found
    중도 해지 시 정상가를 기준으로 이용 금액을 공제한 후 환불합니다.

## 지나가는 예 · Example that passes
    중도 해지 시 실제 결제금액을 기준으로 이용 금액을 공제한 후 환불합니다.

## 고치려면 · What would mend it
이용한 몫을 실제로 낸 가격으로 셈한다.

Count what was used at the price that was paid.

## 알려진 한계 · Known limits
전 기간을 이용하는 조건으로 준 할인은, 설명하였다면 일부를 되돌려 받을 수 있다. 그 금액은 셈하지 않는다.

A discount given for staying the whole term may be taken back in part if that was explained; the
sum is not worked out.

## 법 · Law
약관규제법 제9조 제4호·제5호 · 소비자분쟁해결기준 별표 Ⅱ · 체육시설법 시행령 별표 3의2
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
