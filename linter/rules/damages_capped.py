"""damages-capped: the damages that the business pays are capped.

## What it says
Damages are limited to a sum, to the price or to direct losses, or are refused beyond the refund,
with no exception for intent or gross negligence.

## Why
A limit without reasonable cause may be void (Article 7, 2). A reasonable cause may be a free
service, a risk that nobody can insure, or a lower price.

## Example that is found
    회사의 손해배상은 이용요금을 한도로 합니다.

## Example that passes
    회사의 고의 또는 중과실이 없는 경우 손해배상은 이용요금을 한도로 합니다.

## What would mend it
Except intent and gross negligence, and give the cause of the cap.

## Known limits
Whether there is a reasonable cause is not in the text. Limits that a statute itself sets
(couriers, carriers) are to be checked by a person.

## Law
약관규제법 제7조 제2호
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
