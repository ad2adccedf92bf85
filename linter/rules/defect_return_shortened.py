"""defect-return-shortened: the time to return faulty goods is shorter than the law's.
하자 있는 물건의 반품 기간이 법보다 짧은 조항이다.

## 무엇을 찾나 · What it says
하자가 있거나 표시와 다른 물건을 30일보다 짧은 기간 안에만 반품할 수 있다고 한다.

Goods that are faulty or not as shown may be returned only within less than thirty days.

## 까닭 · Why
소비자에게는 받은 날부터 3개월, 안 날부터 30일이 있다(전자상거래법 제17조 제3항). 이보다 짧은 약정은
효력이 없다(제35조).

Three months from receipt and thirty days from knowing are the consumer's (전자상거래법 제17조 제3항); less
has no effect (제35조).

## 찾는 예 · Example that is found
    ○○쇼핑몰 이용약관 — 장바구니, 반품, 배송비
    불량 상품은 수령 후 7일 이내에 반품하실 수 있습니다.

## 지나가는 예 · Example that passes
    ○○쇼핑몰 이용약관 — 장바구니, 반품, 배송비
    불량 상품은 수령 후 3개월 이내, 안 날부터 30일 이내에 반품하실 수 있습니다.

## 고치려면 · What would mend it
받은 날부터 3개월, 안 날부터 30일로 정한다.

Three months from receipt, and thirty days from knowing.

## 알려진 한계 · Known limits
다음 문장에 따로 적은 더 긴 기간은 보지 못한다. 통지의 기간과 반품의 기간을 가리지 않는다.

A separate, longer time in the next sentence is not seen. The time for telling (통지) is not told
apart from the time for returning.

## 법 · Law
전자상거래법 제17조 제3항, 제35조
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
