"""due-at-once: the customer's time to pay is taken away at once.
고객의 기한의 이익을 곧바로 잃게 하는 조항이다.

## 무엇을 찾나 · What it says
한 번만 늦어도 최고 없이 전액을 내야 한다고 한다.

Everything falls due after a single delay, with no warning.

## 까닭 · Why
상당한 이유 없이 기한의 이익을 빼앗으면 무효가 될 수 있다(약관규제법 제11조 제2호). 할부거래에서는 법이
스스로 연속하여 2회 이상 내지 않고 그 금액이 할부가격의 100분의 10을 넘을 것을 요구하며, 이에 못 미치는
약정은 효력이 없다(할부거래법 제13조 제1항, 제43조).

Taking away the benefit of time without reasonable cause may be void (Article 11, 2). For
instalment sales the law itself asks for two missed payments in a row that come to more than a
tenth of the price, and less has no effect (할부거래법 제13조 제1항, 제43조).

## 찾는 예 · Example that is found
    한 번이라도 연체하면 잔액 전액을 즉시 납부하여야 합니다.

## 지나가는 예 · Example that passes
    2회 이상 연속하여 연체하고 14일의 기간을 정하여 독촉한 때에는 기한의 이익을 상실합니다.

## 고치려면 · What would mend it
먼저 낼 기간을 주어 최고하고, 할부거래에서는 할부가격의 100분의 10을 넘는 연속 2회의 연체를 요건으로
둔다.

Warn first, with time to pay; in instalment sales keep to two missed payments above a tenth.

## 알려진 한계 · Known limits
참고로만 알린다. 도산이나 압류처럼 인정되는 사유도 있다.

A note: some grounds (insolvency, seizure) are accepted.

## 법 · Law
약관규제법 제11조 제2호 · (할부) 할부거래법 제13조 제1항, 제43조
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
