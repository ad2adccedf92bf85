"""refund-too-late: the refund comes later than the law allows.

## What it says
The contract shows distance selling, a prepaid funeral contract or a gym, and gives back money
after more than three working days.

## Why
Three working days; a later day has no effect (전자상거래법 제18조 제2항·제35조, 할부거래법 제24조·제25조·제43조).
For gyms the Decree's three days hold only where nothing else was agreed, so there the finding is no more than
"may be void" (약관규제법 제9조 제5호).

## Example that is found
    ○○쇼핑몰 이용약관 — 장바구니, 반품, 배송비
    환불은 접수 후 7영업일 이내에 처리합니다.

## Example that passes
    ○○쇼핑몰 이용약관 — 장바구니, 반품, 배송비
    환불은 접수 후 3영업일 이내에 처리합니다.
    카드사 사정에 따라 환불까지 7일이 걸릴 수 있습니다.

## What would mend it
Within three working days; say apart what the card company takes.

## Known limits
Days are not told apart from working days (four calendar days may be three working days). Delay of
the card company is left alone. Only refunds after withdrawal fall under the Act; the note says
so.

## Law
전자상거래법 제18조 제2항, 제35조 · 할부거래법 제24조·제25조·제43조 · 체육시설법 시행령 제21조의3 · 약관규제법 제9조 제5호
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
