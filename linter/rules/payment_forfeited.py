"""payment-forfeited: whatever was paid is lost, in any case.

## What it says
Money paid is not returned for any reason, the deposit falls to the business, or a breach of the house rules
costs everything that was paid.

## Why
Unreasonably heavy damages may be void (Article 8), and so may a waiver of restitution (Article 9,
4). The other way round, the Consumer Agency's answers under the notice 2021-7 (2021-05-25 to 2022-12-27) take a
special term as binding where it was explained and separately agreed, unless it is too heavy.

## Example that is found
    가입비는 전액 센터에 귀속됩니다.

## Example that passes
    7일 전까지 취소하시면 예약금을 모두 돌려 드립니다.

## What would mend it
Keep a share that mirrors the loss, and return the rest.

## Known limits
Silent where a term of the sentence was held against the standard: that verdict stands, and a deposit that the
standard lets the business keep is not found. A deposit lost on the day or by not coming is left to the
standard, too.

## Law
약관규제법 제8조, 제9조 제4호
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
