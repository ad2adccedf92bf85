"""objection-waived: the customer's objections or set-off are barred.

## What it says
The customer may not object, set off, or rely on a defence, or gives up a claim beforehand.

## Why
Excluding such rights without reasonable cause may be void (Article 11, 1).

## Example that is found
    고객은 위 처리에 대하여 일체의 이의를 제기할 수 없습니다.

## Example that passes
    고객은 처리 결과에 대하여 이의를 제기할 수 있습니다.

## Known limits
An objection limited in time is left alone; whether that time is long enough is not judged.

## Law
약관규제법 제11조 제1호
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
