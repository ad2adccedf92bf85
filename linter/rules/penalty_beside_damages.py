"""penalty-beside-damages: a penalty and damages are asked for together.
위약금과 손해배상을 함께 물리는 조항이다.

## 무엇을 찾나 · What it says
위약금을 받고 그와 별도로 손해배상을 받는다고 하거나, 위약금을 위약벌이라고 부른다.

The clause asks for a penalty and, apart from it, for damages, or calls the penalty a penal sum
(위약벌).

## 까닭 · Why
위약금은 손해배상액의 예정으로 추정한다(민법 제398조 제4항). 그 금액에 손해가 모두 들어 있고, 법원이
줄일 수 있으며(제2항), 더 청구할 것이 없다. 위약벌로 정하였다는 것은 사업자가 증명하여야 한다.

A penalty is presumed to be liquidated damages (Civil Act, Article 398 (4)): the sum covers the
loss, a court may reduce it (398 (2)), and there is nothing more to claim. The business must show
that a penal sum was meant.

## 찾는 예 · Example that is found
    고객이 취소하면 위약금과 별도로 손해배상을 하여야 합니다.

## 지나가는 예 · Example that passes
    여행사의 귀책사유로 취소되면 위약금과 별도로 손해배상을 합니다.
    위약금은 손해배상액의 예정으로 봅니다.

## 고치려면 · What would mend it
둘 가운데 하나만 남기거나, 위약금을 손해배상에 넣어 셈한다.

Keep one of the two, or count the penalty towards the damages.

## 알려진 한계 · Known limits
참고로만 알린다. 위약벌은 그 자체로 적법하며, 법원은 이를 제398조에 따라 줄이지 않으나 일부를 무효로 볼
수 있다. 사업자가 내는 돈에 관한 조항은 찾지 않는다.

A note: a penal sum is lawful in itself, and a court does not reduce it under Article 398 but may
hold it void in part. Clauses on what the business pays are left alone.

## 법 · Law
민법 제398조 제2항·제4항 · 약관규제법 제8조
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
