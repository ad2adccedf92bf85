"""proof-shifted: the customer must prove what the business should.

## What it says
The customer bears the burden of proof, or is paid only on proof of the business's fault.

## Why
Putting the burden on the customer without reasonable cause may be void (Article 14, 2). Whoever
fails to perform must show the lack of fault (Civil Act, Article 390).

## Example that is found
    고객이 회사의 과실을 직접 입증하여야 배상합니다.

## Example that passes
    회사는 자신에게 과실이 없음을 입증하지 못하면 배상합니다.

## What would mend it
Let the business prove that it was not at fault.

## Known limits
Asking for a receipt or a medical certificate is no shift of the burden; where it is worded as
proof it may be found.

## Law
약관규제법 제14조 제2호
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
