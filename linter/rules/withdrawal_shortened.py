"""withdrawal-shortened: the time for withdrawal is shorter than the law's.
청약철회 기간이 법보다 짧은 조항이다.

## 무엇을 찾나 · What it says
청약철회나 반품을 7일(선불식 할부계약은 14일)보다 짧은 기간에만 허용한다.

Withdrawal or return is allowed for less than seven days (prepaid funeral contracts: fourteen).

## 까닭 · Why
이보다 적게 주는 약정은 효력이 없다(전자상거래법 제17조 제1항·제35조, 할부거래법 제24조·제43조).

Terms that give less have no effect (전자상거래법 제17조 제1항·제35조, 할부거래법 제24조·제43조).

## 찾는 예 · Example that is found
    ○○쇼핑몰 이용약관 — 장바구니, 반품, 배송비
    상품 수령 후 3일 이내에만 반품하실 수 있습니다.

## 지나가는 예 · Example that passes
    ○○쇼핑몰 이용약관 — 장바구니, 반품, 배송비
    상품 수령 후 7일 이내에 반품하실 수 있습니다.

## 고치려면 · What would mend it
7일(선불식 할부계약은 14일)로 정한다.

Seven days (prepaid funeral contracts: fourteen).

## 알려진 한계 · Known limits
가게에서 산 물건에는 이런 법이 적용되지 않는다. 지적 아래의 문장이 “전자상거래인 경우”라고 말한다.
기간이 시작하는 때(계약서를 받은 날, 물건을 받은 날)는 견주지 않는다.

Goods bought in a shop fall under no such law; the sentence under the finding says "전자상거래인 경우".
The start of the time (the paper, the delivery) is not compared.

## 법 · Law
전자상거래법 제17조 제1항, 제35조 · 할부거래법 제24조, 제43조
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
