"""list-price-deducted: what was used is charged at the price before the discount.

## What it says
On leaving, the part used is taken at the list price, the price for a single visit, or with the
discount taken back.

## Why
The standards count from what was really paid. For gyms the Decree's formula holds where nothing
else was agreed; an agreement that eats up the refund may be void (Article 9, 5). The Fair Trade
Commission had such clauses changed on 2025-10-19.

## Example that is found
    중도 해지 시 정상가를 기준으로 이용 금액을 공제한 후 환불합니다.

## Example that passes
    중도 해지 시 실제 결제금액을 기준으로 이용 금액을 공제한 후 환불합니다.

## What would mend it
Count what was used at the price that was paid.

## Known limits
A discount given for staying the whole term may be taken back in part if that was explained; the
sum is not worked out.

## Law
약관규제법 제9조 제4호·제5호 · 소비자분쟁해결기준 별표 Ⅱ · 체육시설법 시행령 별표 3의2
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
