"""withdrawal-charged: withdrawal is charged for.
청약철회에 돈을 물리는 조항이다.

## 무엇을 찾나 · What it says
소비자가 청약철회를 하거나 물건을 반품할 때 위약금이나 재입고 비용 같은 것을 받는다.

A penalty, a fee for restocking or the like is taken when a consumer withdraws or sends back
goods.

## 까닭 · Why
청약철회에는 위약금이나 손해배상을 청구할 수 없고(전자상거래법 제18조 제9항), 이에 어긋난 약정은 효력이
없다(제35조). 반환에 드는 비용은 소비자가 부담한다.

For withdrawal no penalty or damages may be asked (전자상거래법 제18조 제9항); terms to the contrary have no
effect (제35조). The cost of sending back is the consumer's.

## 찾는 예 · Example that is found
    ○○쇼핑몰 이용약관 — 장바구니, 반품, 배송비
    반품 시 취소수수료 10%를 공제합니다.

## 지나가는 예 · Example that passes
    ○○쇼핑몰 이용약관 — 장바구니, 반품, 배송비
    반품 시 왕복 배송비는 고객이 부담하며 취소수수료는 부과하지 않습니다.

## 고치려면 · What would mend it
반환에 드는 비용만 받는다.

Charge the cost of sending back only.

## 알려진 한계 · Known limits
7일이 지난 뒤에는 당사자가 비용을 약정할 수 있다. 기간을 적지 않은 곳에서는 지적이 틀릴 수 있다.

After the seven days the parties may agree on a charge; where no time is named the finding may be
wrong.

## 법 · Law
전자상거래법 제18조 제9항, 제35조
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
