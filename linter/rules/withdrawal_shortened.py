"""withdrawal-shortened: the time for withdrawal is shorter than the law's.

## What it says
Withdrawal or return is allowed for less than seven days (prepaid funeral contracts: fourteen).

## Why
Terms that give less have no effect (전자상거래법 제17조 제1항·제35조, 할부거래법 제24조·제43조).

## Example that is found
    ○○쇼핑몰 이용약관 — 장바구니, 반품, 배송비
    상품 수령 후 3일 이내에만 반품하실 수 있습니다.

## Example that passes
    ○○쇼핑몰 이용약관 — 장바구니, 반품, 배송비
    상품 수령 후 7일 이내에 반품하실 수 있습니다.

## What would mend it
Seven days (prepaid funeral contracts: fourteen).

## Known limits
Goods bought in a shop fall under no such law; the sentence under the finding says "전자상거래인 경우".
The start of the time (the paper, the delivery) is not compared.

## Law
전자상거래법 제17조 제1항, 제35조 · 할부거래법 제24조, 제43조
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
