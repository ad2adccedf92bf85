"""belongings-disclaimed: the business disclaims the belongings of its guests.
손님의 물건에 대하여 책임지지 않는다는 조항이다.

## 무엇을 찾나 · What it says
숙박, 음식, 목욕, 체육 등의 사업자가 손님 물건의 분실, 도난, 훼손은 자기가 책임질 일이 아니라고 한다.

A host (lodging, restaurants, baths, sports) says that lost, stolen or damaged belongings are not
its concern.

## 까닭 · Why
공중접객업자는 맡긴 물건이든 맡기지 않은 물건이든 자기나 사용인의 과실로 없어지면 책임을 지고, 책임이
없다고 알렸어도 달라지지 않는다(상법 제152조 제2항·제3항).

A public host answers for belongings, deposited or not, when its own or its staff's fault lost
them, and a notice to the contrary changes nothing (Commercial Act, Article 152 (2), (3)).

## 찾는 예 · Example that is found
    객실 안에서의 귀중품 분실에 대하여 책임지지 않습니다.

## 지나가는 예 · Example that passes
    맡기지 않은 귀중품의 분실은 펜션의 과실이 있는 때에 한하여 배상합니다.

## 고치려면 · What would mend it
사업자의 과실로 잃은 물건은 책임지고, 귀중품은 손님에게 명시하여 맡기도록 청한다.

Answer for what is lost by the house's fault, and ask guests to declare and deposit valuables.

## 알려진 한계 · Known limits
돈, 유가증권, 그 밖의 귀중품은 손님이 명시하여 맡긴 경우에만 책임을 진다(상법 제153조). 그런 물건에
한정한 조항은 유효할 수 있으며 지적에 그렇게 적는다. 학원이나 체육시설이 공중접객업자인지는 사람이
판단한다.

For money, securities and other valuables the host answers only if they were declared and
deposited (Article 153): a clause limited to them may stand, and the note says so. Whether a
school or a gym is a public host is for a person to decide.

## 법 · Law
상법 제152조 제3항, 제153조 · 약관규제법 제7조 제2호
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
