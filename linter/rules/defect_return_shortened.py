"""defect-return-shortened: the time to return faulty goods is shorter than the law's.

## What it says
Goods that are faulty or not as shown may be returned only within less than thirty days.

## Why
Three months from receipt and thirty days from knowing are the consumer's (전자상거래법 제17조 제3항); less
has no effect (제35조).

## Example that is found
    ○○쇼핑몰 이용약관 — 장바구니, 반품, 배송비
    불량 상품은 수령 후 7일 이내에 반품하실 수 있습니다.

## Example that passes
    ○○쇼핑몰 이용약관 — 장바구니, 반품, 배송비
    불량 상품은 수령 후 3개월 이내, 안 날부터 30일 이내에 반품하실 수 있습니다.

## What would mend it
Three months from receipt, and thirty days from knowing.

## Known limits
A separate, longer time in the next sentence is not seen. The time for telling (통지) is not told
apart from the time for returning.

## Law
전자상거래법 제17조 제3항, 제35조
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
