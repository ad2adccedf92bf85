"""fees-deducted: card fees, tax or joining charges are taken off the refund.

## What it says
Beside the penalty the refund is reduced by the card company's fee, the value-added tax, or a
charge for joining or administration.

## Why
Such costs are the business's own; taking them makes restitution heavier for the customer or
lighter for the business (Article 9, 4 and 5). On 2025-10-19 the Fair Trade Commission had gyms
drop them.

## Example that is found
    해지 시 카드수수료와 부가세를 공제한 후 환불합니다.

## Example that passes
    해지 시 카드수수료는 공제하지 않습니다.

## What would mend it
Strike the deduction, or name the cost that really arose and why the customer owes it.

## Known limits
A cost that really arose and that the customer caused may be charged. Whether the charge is part
of the penalty's rate is not worked out.

## Law
약관규제법 제9조 제4호·제5호
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
