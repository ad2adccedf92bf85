"""ended-without-notice: the business may end the contract without notice or at its own discretion.

## What it says
The business may end or suspend the contract, or expel a member, at once, without warning, or when
it thinks fit.

## Why
A way out that the law does not give, or without the warning that the law asks for (Civil Act,
Article 544), may be void (Article 9, 2 and 3).

## Example that is found
    회사는 최고 없이 즉시 계약을 해지할 수 있습니다.

## Example that passes
    회사는 7일의 기간을 정하여 최고한 후 계약을 해지할 수 있습니다.

## What would mend it
Name the grounds, warn, and give time to mend.

## Known limits
Some grounds (a crime, a danger to others) justify ending at once; whether the clause is limited
to them must be read.

## Law
약관규제법 제9조 제2호·제3호
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
