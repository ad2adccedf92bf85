"""court-of-business: only a court near the business has jurisdiction.

## What it says
Disputes go to the court of the business's seat or to a named district court.

## Why
A choice of court to the customer's undue disadvantage may be void (Article 14, 1): a suit far from home
costs more than most refunds.

## Example that is found
    이 계약에 관한 소송은 회사 본점 소재지를 관할하는 법원을 전속관할로 합니다.

## Example that passes
    이 계약에 관한 소송은 민사소송법에 따른 법원에서 합니다.

## What would mend it
Leave the court to the Civil Procedure Act, or name the court of the customer's address as well.

## Known limits
Where the customer lives is not in the text: for a local business the court may be the same.

## Law
약관규제법 제14조 제1호
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
