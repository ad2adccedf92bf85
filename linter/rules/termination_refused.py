"""termination-refused: the consumer may not leave.
소비자의 해제·해지를 막는 조항이다.

## 무엇을 찾나 · What it says
계약을 해지할 수 없다거나 기간이 끝나기 전에는 할 수 없다고 한다.

The clause says that the contract cannot be ended, or not before its time.

## 까닭 · Why
법에 따른 해제·해지권은 배제할 수 없다(약관규제법 제9조 제1호). 1개월 이상의 계속거래는 언제든지 해지할
수 있고, 이에 어긋난 약정은 효력이 없다(방문판매법 제31조·제52조).

A statutory right to leave may not be excluded (Article 9, 1). Continuing contracts of a month and
more can be ended at any time, and terms to the contrary have no effect (방문판매법 제31조·제52조).

## 찾는 예 · Example that is found
    회원은 계약기간 중 중도해지를 할 수 없습니다.

## 지나가는 예 · Example that passes
    회원은 언제든지 중도해지를 할 수 있습니다.
    회사는 정당한 사유 없이 계약을 해지할 수 없습니다.

## 고치려면 · What would mend it
손해에 맞는 비율을 받고 고객이 해지할 수 있게 한다.

Let the customer leave, for a share that mirrors the loss.

## 알려진 한계 · Known limits
법이 중도해지권을 주지 않는 경우(따로 법이 없는 기간을 정한 계약)에는 조항이 유효할 수 있으며, 지적은
그것을 판단하지 않는다. 같은 곳에서 기준보다 불리한 비율을 찾았으면 알리지 않는다.

Where the law gives no right to leave early (a fixed contract without a statute) the clause may
stand; the finding does not decide that. Silent where a rate was found worse at the same place.

## 법 · Law
약관규제법 제9조 제1호 · 방문판매법 제31조·제52조
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
