"""sale-goods-final: refunds are refused because the price was reduced.

## What it says
Goods, rooms or memberships bought at a discount, in an event or second-hand cannot be given back.

## Why
A lower price is no ground on which a statute takes away the right to leave or withdraw; a clause
that excludes it may be void (Article 9, 1).

## Example that is found
    이벤트 할인 상품은 환불이 불가합니다.

## Example that passes
    이벤트 할인 상품도 일반 상품과 같이 환불이 가능합니다.

## What would mend it
Treat reduced goods as others, or name the lawful ground beside the price.

## Known limits
A reduced price against a stricter penalty may be a bargain that a court lets stand, if it was
explained and separately agreed; how large the discount was is not weighed.

## Law
약관규제법 제9조 제1호 · 방문판매법 제31조·제52조
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
