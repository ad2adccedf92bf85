"""sale-goods-final: refunds are refused because the price was reduced.
값을 내렸다는 이유로 환급을 막는 조항이다.

## 무엇을 찾나 · What it says
할인, 행사 또는 중고로 산 물건, 객실, 회원권은 돌려줄 수 없다고 한다.

Goods, rooms or memberships bought at a discount, in an event or second-hand cannot be given back.

## 까닭 · Why
낮은 가격은 법이 해제·해지권이나 청약철회권을 빼앗는 사유가 아니다. 이를 배제하는 조항은 무효가 될 수
있다(약관규제법 제9조 제1호).

A lower price is no ground on which a statute takes away the right to leave or withdraw; a clause
that excludes it may be void (Article 9, 1).

## 찾는 예 · Example that is found
    이벤트 할인 상품은 환불이 불가합니다.

## 지나가는 예 · Example that passes
    이벤트 할인 상품도 일반 상품과 같이 환불이 가능합니다.

## 고치려면 · What would mend it
할인한 것도 다른 것과 같이 다루거나, 법이 정한 사유를 가격 곁에 적는다.

Treat reduced goods as others, or name the lawful ground beside the price.

## 알려진 한계 · Known limits
값을 낮추는 대신 위약금을 무겁게 한 것은, 설명하고 따로 합의하였다면 법원이 인정할 수 있는 거래일 수
있다. 할인이 얼마나 컸는지는 따지지 않는다.

A reduced price against a stricter penalty may be a bargain that a court lets stand, if it was
explained and separately agreed; how large the discount was is not weighed.

## 법 · Law
약관규제법 제9조 제1호 · 방문판매법 제31조·제52조
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
