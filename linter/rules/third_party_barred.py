"""third-party-barred: the customer is kept from dealing with others.

## What it says
Other studios, caterers or shops may not be used, or only those that the business names.

## Why
An undue limit on contracts with third parties may be void (Article 11, 3).

## Example that is found
    외부 업체의 스튜디오와 계약하실 수 없습니다.

## Example that passes
    외부 업체의 스튜디오도 이용하실 수 있습니다.

## What would mend it
Allow others, or give the reason (safety, hygiene) and the cost.

## Known limits
A note: safety, hygiene or licences may be a good reason.

## Law
약관규제법 제11조 제3호
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
