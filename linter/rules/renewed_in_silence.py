"""renewed-in-silence: the contract renews in silence, without a notice beforehand.
미리 알리지 않고 묵시로 갱신되는 조항이다.

## 무엇을 찾나 · What it says
고객이 따로 뜻을 밝히지 않으면 계약이 이어진다고 하면서, 그 곁의 어느 문장도 통지를 약속하지 않는다.

The contract goes on unless the customer speaks up, and no sentence beside it promises a notice.

## 까닭 · Why
고객에게 부당하게 불리한 묵시의 갱신은 무효가 될 수 있다(약관규제법 제9조 제6호). 두 달을 넘는
용역에서는 종료일 50일 전부터 20일 전까지 고객에게 알려야 한다(방문판매법 제30조 제3항).

Tacit renewal may be void where it is to the customer's undue disadvantage (Article 9, 6); for
services of more than two months the customer must be told between 50 and 20 days before the end
(방문판매법 제30조 제3항).

## 찾는 예 · Example that is found
    별도의 의사표시가 없으면 계약은 1년씩 자동 연장됩니다.

## 지나가는 예 · Example that passes
    만료 30일 전에 서면으로 통지하며, 별도의 의사표시가 없으면 자동 연장됩니다.

## 고치려면 · What would mend it
끝나기 전에 고객에게 알리고, 둘 다 원하지 않으면 계약이 끝나게 한다.

Tell the customer before the end, and let the contract end unless both want it.

## 알려진 한계 · Known limits
계약의 다른 곳에서 약속한 통지는 보지 못한다. 언제든지 끝낼 수 있는 갱신은 1년의 갱신보다 가볍다.

A notice promised elsewhere in the contract is not seen. A renewal that can be ended at any time
is milder than one for a year.

## 법 · Law
약관규제법 제9조 제6호 · 방문판매법 제30조 제3항
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
