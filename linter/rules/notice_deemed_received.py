"""notice-deemed-received: the business's own notice is taken as received.

## What it says
A message counts as received when sent or posted, or when an address had changed.

## Why
For notices that weigh on the customer such a fiction may be void without reasonable cause
(Article 12, 3).

## Example that is found
    회사가 발송한 때에 고객에게 도달한 것으로 봅니다.

## Example that passes
    회사의 통지는 고객에게 도달한 때에 효력이 있습니다.

## What would mend it
Let a notice count when it reaches the customer, and ask for a new address.

## Known limits
A notice of small weight (a change of opening hours) may be posted; what the notice is about is
not read.

## Law
약관규제법 제12조 제3호
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
