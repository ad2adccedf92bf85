"""business-interprets: in doubt the business's own reading or decision prevails.

## What it says
Where the parties differ on what the contract means, the business decides, or its reading is final.

## Why
Terms are read fairly and alike for every customer, and what is unclear is read in the customer's favour (Article
5). A term that turns this round may be void as unfair (Article 6).

## Example that is found
    이 약관의 해석에 다툼이 있는 때에는 센터의 해석에 따릅니다.

## Example that passes
    이 약관의 해석에 다툼이 있는 때에는 관련 법령과 상관례에 따릅니다.

## What would mend it
Strike it, or leave the question to the law and to custom.

## Known limits
A decision on the day's running (a referee's, a doctor's) may be found where it speaks of a dispute.

## Law
약관규제법 제5조
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
