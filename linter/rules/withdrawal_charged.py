"""withdrawal-charged: withdrawal is charged for.

## What it says
A penalty, a fee for restocking or the like is taken when a consumer withdraws or sends back
goods.

## Why
For withdrawal no penalty or damages may be asked (전자상거래법 제18조 제9항); terms to the contrary have no
effect (제35조). The cost of sending back is the consumer's.

## Example that is found
    ○○쇼핑몰 이용약관 — 장바구니, 반품, 배송비
    반품 시 취소수수료 10%를 공제합니다.

## Example that passes
    ○○쇼핑몰 이용약관 — 장바구니, 반품, 배송비
    반품 시 왕복 배송비는 고객이 부담하며 취소수수료는 부과하지 않습니다.

## What would mend it
Charge the cost of sending back only.

## Known limits
After the seven days the parties may agree on a charge; where no time is named the finding may be
wrong.

## Law
전자상거래법 제18조 제9항, 제35조
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
