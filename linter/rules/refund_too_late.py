"""refund-too-late: the refund comes later than the law allows.
법이 허용하는 것보다 늦게 환급하는 조항이다.

## 무엇을 찾나 · What it says
통신판매, 선불식 할부계약(상조) 또는 체육시설의 계약으로 보이고, 3영업일이 지난 뒤에 돈을 돌려준다고
한다.

The contract shows distance selling, a prepaid funeral contract or a gym, and gives back money
after more than three working days.

## 까닭 · Why
기한은 3영업일이며 더 늦은 날을 정한 약정은 효력이 없다(전자상거래법 제18조 제2항·제35조, 할부거래법
제24조·제25조·제43조). 체육시설에서 시행령의 3영업일은 다르게 약정하지 않은 경우에만 적용되므로, 그때의
지적은 “무효가 될 수 있음”에 그친다(약관규제법 제9조 제5호).

Three working days; a later day has no effect (전자상거래법 제18조 제2항·제35조, 할부거래법 제24조·제25조·제43조).
For gyms the Decree's three days hold only where nothing else was agreed, so there the finding is no more than
"may be void" (약관규제법 제9조 제5호).

## 찾는 예 · Example that is found
    ○○쇼핑몰 이용약관 — 장바구니, 반품, 배송비
    환불은 접수 후 7영업일 이내에 처리합니다.

## 지나가는 예 · Example that passes
    ○○쇼핑몰 이용약관 — 장바구니, 반품, 배송비
    환불은 접수 후 3영업일 이내에 처리합니다.
    카드사 사정에 따라 환불까지 7일이 걸릴 수 있습니다.

## 고치려면 · What would mend it
3영업일 이내로 정하고, 카드사가 걸리는 날은 따로 적는다.

Within three working days; say apart what the card company takes.

## 알려진 한계 · Known limits
날과 영업일을 가리지 않는다(달력의 4일이 3영업일일 수 있다). 카드사의 지연은 찾지 않는다. 법은
청약철회에 따른 환급에만 적용되며 지적에 그렇게 적는다.

Days are not told apart from working days (four calendar days may be three working days). Delay of
the card company is left alone. Only refunds after withdrawal fall under the Act; the note says
so.

## 법 · Law
전자상거래법 제18조 제2항, 제35조 · 할부거래법 제24조·제25조·제43조 · 체육시설법 시행령 제21조의3 · 약관규제법 제9조 제5호
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
