"""penalty-multiplied: a multiple of the price is charged.

## What it says
For a breach the customer pays several times the price, whatever the loss.

## Why
Damages fixed far above the loss may be void (Article 8). A multiple may pass where a statute sets it, as for
riding a train without a ticket.

## Example that is found
    무단으로 이용하다 적발되면 이용료의 30배를 징수합니다.

## Example that passes
    무단으로 이용하면 그 시간의 이용료를 받습니다.
    회사의 귀책사유로 취소하면 계약금의 2배를 고객에게 배상합니다.

## What would mend it
Charge the loss, or the price of what was used without right.

## Known limits
What the business pays is left alone; a multiple that a statute sets is told only by the words that name it.

## Law
약관규제법 제8조
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
