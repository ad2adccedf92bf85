"""termination-refused: the consumer may not leave.

## What it says
The clause says that the contract cannot be ended, or not before its time.

## Why
A statutory right to leave may not be excluded (Article 9, 1). Continuing contracts of a month and
more can be ended at any time, and terms to the contrary have no effect (방문판매법 제31조·제52조).

## Example that is found
    회원은 계약기간 중 중도해지를 할 수 없습니다.

## Example that passes
    회원은 언제든지 중도해지를 할 수 있습니다.
    회사는 정당한 사유 없이 계약을 해지할 수 없습니다.

## What would mend it
Let the customer leave, for a share that mirrors the loss.

## Known limits
Where the law gives no right to leave early (a fixed contract without a statute) the clause may
stand; the finding does not decide that. Silent where a rate was found worse at the same place.

## Law
약관규제법 제9조 제1호 · 방문판매법 제31조·제52조
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
