"""withdrawal-excluded: withdrawal is refused without a ground of the law.

## What it says
A shop at a distance refuses returns for a change of mind, or after payment or shipping.

## Why
Seven days are the consumer's without any reason; only the grounds of Article 17 (2) limit them, and of
these numbers 2 to 5 only where they were shown or a trial was offered (17 (6)). Other limits have no
effect (제35조).

## Example that is found
    ○○쇼핑몰 이용약관 — 장바구니, 반품, 배송비
    단순 변심으로 인한 반품은 불가합니다.

## Example that passes
    ○○쇼핑몰 이용약관 — 장바구니, 반품, 배송비
    포장을 개봉하여 상품이 훼손된 경우 단순 변심으로 인한 반품은 불가합니다.

## What would mend it
Limit withdrawal to the grounds of Article 17 (2), and show them before the purchase.

## Known limits
Lodging, tickets and other dated services have exceptions of their own in practice; the words do
not tell whether a lawful ground was shown at the time of buying.

## Law
전자상거래법 제17조 제2항·제6항, 제35조
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
