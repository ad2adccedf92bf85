"""damages-capped: the damages that the business pays are capped.
사업자의 손해배상에 한도를 두는 조항이다.

## 무엇을 찾나 · What it says
손해배상을 일정한 금액, 이용요금 또는 직접 손해로 제한하거나 환급 밖의 배상을 하지 않는다고 하면서,
고의와 중대한 과실을 예외로 두지 않는다.

Damages are limited to a sum, to the price or to direct losses, or are refused beyond the refund,
with no exception for intent or gross negligence.

## 까닭 · Why
상당한 이유 없이 손해배상의 범위를 제한하면 무효가 될 수 있다(약관규제법 제7조 제2호). 무상의 서비스,
아무도 보험에 들 수 없는 위험, 낮은 가격은 상당한 이유가 될 수 있다.

A limit without reasonable cause may be void (Article 7, 2). A reasonable cause may be a free
service, a risk that nobody can insure, or a lower price.

## 찾는 예 · Example that is found
    회사의 손해배상은 이용요금을 한도로 합니다.

## 지나가는 예 · Example that passes
    회사의 고의 또는 중과실이 없는 경우 손해배상은 이용요금을 한도로 합니다.

## 고치려면 · What would mend it
고의와 중대한 과실을 예외로 두고, 한도를 둔 이유를 적는다.

Except intent and gross negligence, and give the cause of the cap.

## 알려진 한계 · Known limits
상당한 이유가 있는지는 글에 없다. 법이 스스로 정한 한도(택배, 운송)는 사람이 확인한다.

Whether there is a reasonable cause is not in the text. Limits that a statute itself sets
(couriers, carriers) are to be checked by a person.

## 법 · Law
약관규제법 제7조 제2호
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
