"""explanation-presumed: the explanation is taken as given.
설명을 한 것으로 보는 조항이다.

## 무엇을 찾나 · What it says
설명의무를 다하였다거나 고객이 읽고 이해하였다고 하면서, 서명이나 체크란을 두지 않는다.

The clause says that the duty to explain is fulfilled, or that the customer has read and understood,
without a signature or a box to tick.

## 까닭 · Why
중요한 내용은 실제로 설명하여야 한다. 설명하지 않은 것은 계약의 내용으로 주장할 수 없고(약관규제법 제3조
제3항·제4항), 설명하였음은 사업자가 증명한다(제14조 제2호). 약관의 한 문장은 설명이 아니다.

Important terms must really be explained; what was not cannot be relied on (Article 3 (3), (4)), and the
business proves that it was (Article 14, 2). A sentence in the terms is no explanation.

## 찾는 예 · Example that is found
    온라인으로 계약하는 경우 회사는 설명 의무를 다한 것으로 봅니다.

## 지나가는 예 · Example that passes
    회사는 위약금 조항을 설명하고 고객의 서명을 받습니다.

## 고치려면 · What would mend it
그 문장을 지우고, 조항을 설명한 뒤 고객의 서명이나 체크를 받는다.

Strike the sentence; explain the clause and have the customer sign or tick it.

## 알려진 한계 · Known limits
고객이 실제로 서명하였는지는 약관에 없다. 문장 자체가 서명을 요구하면 알리지 않는다.

Whether the customer did sign is not in the terms; where the sentence itself asks for a signature the rule
is silent.

## 법 · Law
약관규제법 제3조 제3항·제4항, 제6조 제2항 제1호, 제14조 제2호
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
