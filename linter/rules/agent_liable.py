"""agent-liable: whoever booked for another is liable for the other's duties.
남을 대신하여 예약한 사람에게 고객의 의무를 지우는 조항이다.

## 무엇을 찾나 · What it says
대리인이나 남을 위하여 예약한 사람이 고객을 대신하여 돈을 내거나 의무를 이행하여야 한다고 한다.

An agent or a person booking for others must pay or perform in their stead.

## 까닭 · Why
고객의 대리인에게 이행할 책임을 지우는 조항은 법이 스스로 무효로 정한다(약관규제법 제13조).
강행규정이다.

The Act strikes clauses that make the customer's agent answer for performance (Article 13):
mandatory law.

## 찾는 예 · Example that is found
    대리 예약자는 고객과 연대하여 위약금을 지급할 책임이 있습니다.

## 지나가는 예 · Example that passes
    대리 예약은 고객의 위임을 확인한 뒤에 접수합니다.

## 고치려면 · What would mend it
의무는 고객만 지게 하고, 예약을 받을 때 대리인의 권한을 확인한다.

Have the customer alone owe the duties, and check the agent's authority when booking.

## 알려진 한계 · Known limits
자기 이름으로 예약한 사람은 대리인이 아니라 당사자이다. 조항의 말만으로 늘 가려지지는 않는다.

Someone who books in their own name is a party, not an agent; the words do not always tell.

## 법 · Law
약관규제법 제13조
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
