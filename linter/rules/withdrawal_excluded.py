"""withdrawal-excluded: withdrawal is refused without a ground of the law.
법이 정한 사유 없이 청약철회를 막는 조항이다.

## 무엇을 찾나 · What it says
통신판매업자가 단순 변심에 따른 반품을, 또는 결제나 발송 뒤의 반품을 받지 않는다고 한다.

A shop at a distance refuses returns for a change of mind, or after payment or shipping.

## 까닭 · Why
소비자에게는 아무 이유 없이도 7일이 있다. 전자상거래법 제17조 제2항의 사유만이 이를 제한하며, 그 가운데
제2호부터 제5호까지는 그 사실을 표시하거나 시험 이용을 제공한 경우에만 제한한다(제17조 제6항). 다른
제한은 효력이 없다(제35조).

Seven days are the consumer's without any reason; only the grounds of Article 17 (2) limit them, and of
these numbers 2 to 5 only where they were shown or a trial was offered (17 (6)). Other limits have no
effect (제35조).

## 찾는 예 · Example that is found
    ○○쇼핑몰 이용약관 — 장바구니, 반품, 배송비
    단순 변심으로 인한 반품은 불가합니다.

## 지나가는 예 · Example that passes
    ○○쇼핑몰 이용약관 — 장바구니, 반품, 배송비
    포장을 개봉하여 상품이 훼손된 경우 단순 변심으로 인한 반품은 불가합니다.

## 고치려면 · What would mend it
청약철회의 제한을 전자상거래법 제17조 제2항의 사유로 좁히고, 사기 전에 보인다.

Limit withdrawal to the grounds of Article 17 (2), and show them before the purchase.

## 알려진 한계 · Known limits
숙박, 입장권처럼 날이 정해진 서비스에는 실무에서 따로 예외가 있다. 살 때 법이 정한 사유를 보였는지는
글만으로 알 수 없다.

Lodging, tickets and other dated services have exceptions of their own in practice; the words do
not tell whether a lawful ground was shown at the time of buying.

## 법 · Law
전자상거래법 제17조 제2항·제6항, 제35조
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
