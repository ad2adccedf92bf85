"""court-of-business: only a court near the business has jurisdiction.
사업자에게 가까운 법원만 관할로 정하는 조항이다.

## 무엇을 찾나 · What it says
분쟁을 사업자 소재지의 법원이나 이름을 적은 지방법원의 관할로 정한다.

Disputes go to the court of the business's seat or to a named district court.

## 까닭 · Why
고객에게 부당하게 불리한 관할 합의는 무효가 될 수 있다(약관규제법 제14조 제1호). 집에서 먼 곳의 소송에는
웬만한 환급금보다 많은 돈이 든다.

A choice of court to the customer's undue disadvantage may be void (Article 14, 1): a suit far from home
costs more than most refunds.

## 찾는 예 · Example that is found
    이 계약에 관한 소송은 회사 본점 소재지를 관할하는 법원을 전속관할로 합니다.

## 지나가는 예 · Example that passes
    이 계약에 관한 소송은 민사소송법에 따른 법원에서 합니다.

## 고치려면 · What would mend it
관할을 민사소송법에 맡기거나, 고객 주소지의 법원도 함께 적는다.

Leave the court to the Civil Procedure Act, or name the court of the customer's address as well.

## 알려진 한계 · Known limits
고객이 어디에 사는지는 글에 없다. 가까운 고객을 상대하는 사업자라면 같은 법원일 수 있다.

Where the customer lives is not in the text: for a local business the court may be the same.

## 법 · Law
약관규제법 제14조 제1호
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
