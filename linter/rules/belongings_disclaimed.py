"""belongings-disclaimed: the business disclaims the belongings of its guests.

## What it says
A host (lodging, restaurants, baths, sports) says that lost, stolen or damaged belongings are not
its concern.

## Why
A public host answers for belongings, deposited or not, when its own or its staff's fault lost
them, and a notice to the contrary changes nothing (Commercial Act, Article 152 (2), (3)).

## Example that is found
    객실 안에서의 귀중품 분실에 대하여 책임지지 않습니다.

## Example that passes
    맡기지 않은 귀중품의 분실은 펜션의 과실이 있는 때에 한하여 배상합니다.

## What would mend it
Answer for what is lost by the house's fault, and ask guests to declare and deposit valuables.

## Known limits
For money, securities and other valuables the host answers only if they were declared and
deposited (Article 153): a clause limited to them may stand, and the note says so. Whether a
school or a gym is a public host is for a person to decide.

## Law
상법 제152조 제3항, 제153조 · 약관규제법 제7조 제2호
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
