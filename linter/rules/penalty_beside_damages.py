"""penalty-beside-damages: a penalty and damages are asked for together.

## What it says
The clause asks for a penalty and, apart from it, for damages, or calls the penalty a penal sum
(위약벌).

## Why
A penalty is presumed to be liquidated damages (Civil Act, Article 398 (4)): the sum covers the
loss, a court may reduce it (398 (2)), and there is nothing more to claim. The business must show
that a penal sum was meant.

## Example that is found
    고객이 취소하면 위약금과 별도로 손해배상을 하여야 합니다.

## Example that passes
    여행사의 귀책사유로 취소되면 위약금과 별도로 손해배상을 합니다.
    위약금은 손해배상액의 예정으로 봅니다.

## What would mend it
Keep one of the two, or count the penalty towards the damages.

## Known limits
A note: a penal sum is lawful in itself, and a court does not reduce it under Article 398 but may
hold it void in part. Clauses on what the business pays are left alone.

## Law
민법 제398조 제2항·제4항 · 약관규제법 제8조
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
