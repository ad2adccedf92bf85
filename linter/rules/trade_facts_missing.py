"""trade-facts-missing: facts that this trade must display are missing.

## What it says
A wedding, gym, yoga or pilates contract of 2025-11-12 or later that has no word of refund
criteria or of a surety for the customers' money.

## Why
The notice on important facts to display asks these trades to show refund criteria, penalties and
whether they have a surety (보증보험).

## Example that is found
    ○○헬스장 이용 안내: 피트니스와 요가. 월 8만원.

## Example that passes
    ○○헬스장 이용 안내: 피트니스와 요가. 환불기준은 아래와 같으며 보증보험에 가입하였습니다.

## What would mend it
Add the refund criteria, the penalties and the surety.

## Known limits
The notice itself was not to hand, only reports of it; and the facts may be displayed elsewhere
(on the wall, on the official price site). A note. Only for `--as-of` 2025-11-12 or later.

## Law
중요한 표시·광고사항 고시 (2025-11-12 시행, 계도 6개월)
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
