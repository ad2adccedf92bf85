"""objection-waived: the customer's objections or set-off are barred.

## What it says
The customer may not object, set off, or rely on a defence, or gives up a claim beforehand.

## Why
Excluding such rights without reasonable cause may be void (Article 11, 1). In instalment sales the customer may
refuse to pay for defects, and terms to the contrary have no effect (할부거래법 제16조 제1항, 제43조).

## Example that is found
    고객은 위 처리에 대하여 일체의 이의를 제기할 수 없습니다.

## Example that passes
    고객은 처리 결과에 대하여 이의를 제기할 수 있습니다.

## What would mend it
Strike the waiver, or set a fair time to object.

## Known limits
An objection limited in time is left alone; whether that time is long enough is not judged.

## Law
약관규제법 제11조 제1호 · (할부) 할부거래법 제16조 제1항, 제43조
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
