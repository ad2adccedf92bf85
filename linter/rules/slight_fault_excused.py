"""slight-fault-excused: the business answers for intent and gross negligence only.
사업자가 고의와 중대한 과실에만 책임을 진다고 하는 조항이다.

## 무엇을 찾나 · What it says
경과실로 생긴 손해에는 책임을 지지 않는다고 하거나, 고의 또는 중대한 과실이 있는 경우에만 배상한다고
한다.

The clause refuses to answer for slight negligence, or promises damages only where there was intent
or gross negligence.

## 까닭 · Why
손해를 입힌 사람은 가벼운 과실에도 책임을 지는 것이 원칙이다. 고의와 중대한 과실의 책임은 남겨 두었으므로
약관규제법 제7조 제1호에 닿지는 않지만, 상당한 이유 없이 배상의 범위를 제한하면 제7조 제2호에 따라 무효가
될 수 있다.

Whoever causes damage answers for slight negligence as well. The clause keeps the liability for intent
and gross negligence, so Article 7, 1 does not reach it, but a limit on damages without reasonable
cause may be void under Article 7, 2.

## 찾는 예 · Example that is found
    회사의 경과실로 인한 손해에 대하여 책임을 지지 않습니다.

## 지나가는 예 · Example that passes
    회사는 고의 또는 과실로 고객에게 손해를 입힌 경우 이를 배상합니다.
    회사는 무료로 제공하는 서비스에 관하여 고의 또는 중대한 과실이 없는 한 책임을 지지 않습니다.

## 고치려면 · What would mend it
과실이면 가볍더라도 배상한다고 적거나, 경과실을 빼야 하는 까닭과 그것이 미치는 손해를 적는다.

Answer for negligence however slight, or state why slight negligence is left out and for which damage.

## 알려진 한계 · Known limits
상당한 이유가 있는지는 읽어 내지 못한다. 값없이 주는 서비스를 말하는 문장과 불가항력을 말하는 문장은 찾지 않는다.

Whether there is reasonable cause is not read. Sentences about services given for nothing and about
force majeure are left alone.

## 법 · Law
약관규제법 제7조 제2호
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
