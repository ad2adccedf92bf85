"""charged-unannounced: money is charged or taken without a word beforehand.
미리 알리지 않고 돈을 물리거나 빼 가는 조항이다.

## 무엇을 찾나 · What it says
사업자가 통지나 고객의 동의 없이 청구하거나 인출하거나 공제할 수 있다고 한다.

The business may bill, debit or deduct without a notice or the customer's consent.

## 까닭 · Why
고객이 예상하기 어려운 부담은 공정하지 않은 것으로 추정한다(약관규제법 제6조 제2항 제2호).

A charge the customer could hardly expect is presumed unfair (Article 6 (2) 2).

## 찾는 예 · Example that is found
    추가 비용은 사전 고지 없이 등록된 카드로 결제될 수 있습니다.

## 지나가는 예 · Example that passes
    추가 비용이 생기면 금액을 알리고 동의를 받아 결제합니다.

## 고치려면 · What would mend it
금액이나 셈하는 방법을 적고, 돈을 빼기 전에 고객에게 알린다.

Name the amount or how it is reckoned, and tell the customer before it is taken.

## 알려진 한계 · Known limits
행정청이 정한 대로 넘기는 과태료는 찾지 않는다. 알리기는 하지만 금액이 없는 청구도 찾지 않는다.

Fines passed on as the authority set them are left alone. A charge that is announced but has no amount is not
found.

## 법 · Law
약관규제법 제6조 제2항 제2호
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
