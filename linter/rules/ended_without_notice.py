"""ended-without-notice: the business may end the contract without notice or at its own discretion.
사업자가 알리지 않고, 또는 제 판단만으로 계약을 끝낼 수 있는 조항이다.

## 무엇을 찾나 · What it says
사업자가 곧바로, 최고 없이, 또는 적당하다고 생각할 때 계약을 해지하거나 이용을 정지하거나 회원을 제명할
수 있다고 한다. 한 번만 연체하여도 곧바로 해지한다고도 한다.

The business may end or suspend the contract, or expel a member, at once, without warning, or when
it thinks fit, or as soon as a single payment is late.

## 까닭 · Why
법에 없는 해제·해지권을 주거나 법이 요구하는 최고(민법 제544조)를 없애면 무효가 될 수 있다(약관규제법
제9조 제2호·제3호).

A way out that the law does not give, or without the warning that the law asks for (Civil Act,
Article 544), may be void (Article 9, 2 and 3).

## 찾는 예 · Example that is found
    회사는 최고 없이 즉시 계약을 해지할 수 있습니다.

## 지나가는 예 · Example that passes
    회사는 7일의 기간을 정하여 최고한 후 계약을 해지할 수 있습니다.

## 고치려면 · What would mend it
사유를 적고, 최고하고, 바로잡을 기간을 준다.

Name the grounds, warn, and give time to mend.

## 알려진 한계 · Known limits
범죄나 다른 사람에 대한 위험처럼 곧바로 끝낼 만한 사유도 있다. 조항이 그런 사유에 한정되는지는 읽어
보아야 한다.

Some grounds (a crime, a danger to others) justify ending at once; whether the clause is limited
to them must be read.

## 법 · Law
약관규제법 제9조 제2호·제3호
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
