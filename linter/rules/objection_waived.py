"""objection-waived: the customer's objections or set-off are barred.
고객의 이의나 상계를 막는 조항이다.

## 무엇을 찾나 · What it says
고객이 이의를 제기하거나 상계하거나 항변할 수 없다고 하거나, 청구권을 미리 포기하게 한다.

The customer may not object, set off, or rely on a defence, or gives up a claim beforehand.

## 까닭 · Why
상당한 이유 없이 그런 권리를 배제하면 무효가 될 수 있다(약관규제법 제11조 제1호). 할부거래에서는 하자를
이유로 지급을 거절할 수 있고, 이에 어긋난 약정은 효력이 없다(할부거래법 제16조 제1항, 제43조).

Excluding such rights without reasonable cause may be void (Article 11, 1). In instalment sales the customer may
refuse to pay for defects, and terms to the contrary have no effect (할부거래법 제16조 제1항, 제43조).

## 찾는 예 · Example that is found
    고객은 위 처리에 대하여 일체의 이의를 제기할 수 없습니다.

## 지나가는 예 · Example that passes
    고객은 처리 결과에 대하여 이의를 제기할 수 있습니다.

## 고치려면 · What would mend it
포기하는 말을 지우거나, 이의를 제기할 적당한 기간을 정한다.

Strike the waiver, or set a fair time to object.

## 알려진 한계 · Known limits
기간을 정한 이의는 찾지 않는다. 그 기간이 넉넉한지는 판단하지 않는다.

An objection limited in time is left alone; whether that time is long enough is not judged.

## 법 · Law
약관규제법 제11조 제1호 · (할부) 할부거래법 제16조 제1항, 제43조
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
