"""due-at-once: the customer's time to pay is taken away at once.

## What it says
Everything falls due after a single delay, with no warning.

## Why
Taking away the benefit of time without reasonable cause may be void (Article 11, 2). For
instalment sales the law itself asks for two missed payments in a row that come to more than a
tenth of the price, and less has no effect (할부거래법 제13조 제1항, 제43조).

## Example that is found
    한 번이라도 연체하면 잔액 전액을 즉시 납부하여야 합니다.

## Example that passes
    2회 이상 연속하여 연체하고 14일의 기간을 정하여 독촉한 때에는 기한의 이익을 상실합니다.

## What would mend it
Warn first, with time to pay; in instalment sales keep to two missed payments above a tenth.

## Known limits
A note: some grounds (insolvency, seizure) are accepted.

## Law
약관규제법 제11조 제2호 · (할부) 할부거래법 제13조 제1항, 제43조
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
