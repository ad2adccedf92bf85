"""lawsuit-barred: a lawsuit, a complaint or mediation is barred.
소송, 민원 또는 분쟁조정을 막는 조항이다.

## 무엇을 찾나 · What it says
고객이 소송을 하지 않고, 민원이나 후기를 내지 않고, 조정을 신청하지 않겠다고 약속하게 한다.

The customer promises not to sue, complain, review or ask for mediation.

## 까닭 · Why
고객에게 부당하게 불리한 소송 제기의 금지는 무효가 될 수 있다(약관규제법 제14조 제1호).

A bar on suits to the customer's undue disadvantage may be void (Article 14, 1).

## 찾는 예 · Example that is found
    고객은 어떠한 소송도 제기하지 않기로 합니다.

## 지나가는 예 · Example that passes
    분쟁이 생기면 한국소비자원에 피해구제를 신청할 수 있습니다.

## 고치려면 · What would mend it
그 문장을 지운다. 조정은 법원과 나란히 두는 길로 제안한다.

Strike the sentence; offer mediation beside the courts.

## 알려진 한계 · Known limits
분쟁이 생긴 뒤에 한 합의는 약관이 아니므로 달리 판단한다.

An agreement reached after the dispute arose is no standard term and is judged otherwise.

## 법 · Law
약관규제법 제14조 제1호
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
