"""payment-forfeited: whatever was paid is lost, in any case.

## What it says
Money paid is not returned for any reason, or the deposit falls to the business.

## Why
Unreasonably heavy damages may be void (Article 8), and so may a waiver of restitution (Article 9,
4). The Consumer Agency's answers of the edition 2021-7 say of special terms with a whole forfeit:
binding only if explained and separately agreed, and void where too heavy.

## Example that is found
    가입비는 전액 센터에 귀속됩니다.

## Example that passes
    7일 전까지 취소하시면 예약금을 모두 돌려 드립니다.

## Known limits
Silent where a term with a rate was already found worse than the standard at the same place. A
deposit up to a tenth may be forfeited under some standards; that comparison is
excessive-penalty's.

## Law
약관규제법 제8조, 제9조 제4호
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
