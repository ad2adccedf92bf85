"""fees-deducted: card fees, tax or joining charges are taken off the refund.
환급금에서 카드수수료, 세금 또는 가입비를 더 떼는 조항이다.

## 무엇을 찾나 · What it says
위약금에 더하여 카드사 수수료, 부가가치세, 가입비나 관리비를 환급금에서 뺀다.

Beside the penalty the refund is reduced by the card company's fee, the value-added tax, or a
charge for joining or administration.

## 까닭 · Why
그런 비용은 사업자가 부담할 몫이다. 이를 떼면 고객의 원상회복은 무거워지고 사업자의 원상회복은
가벼워진다(약관규제법 제9조 제4호·제5호). 공정거래위원회는 2025-10-19 체육시설업자에게 이런 조항을 빼게
하였다.

Such costs are the business's own; taking them makes restitution heavier for the customer or
lighter for the business (Article 9, 4 and 5). On 2025-10-19 the Fair Trade Commission had gyms
drop them.

## 찾는 예 · Example that is found
    해지 시 카드수수료와 부가세를 공제한 후 환불합니다.

## 지나가는 예 · Example that passes
    해지 시 카드수수료는 공제하지 않습니다.

## 고치려면 · What would mend it
공제를 지우거나, 실제로 든 비용과 고객이 이를 부담하는 까닭을 적는다.

Strike the deduction, or name the cost that really arose and why the customer owes it.

## 알려진 한계 · Known limits
고객 때문에 실제로 든 비용은 물릴 수 있다. 그 돈이 위약금의 비율에 이미 들어 있는지는 셈하지 않는다.

A cost that really arose and that the customer caused may be charged. Whether the charge is part
of the penalty's rate is not worked out.

## 법 · Law
약관규제법 제9조 제4호·제5호
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
