"""proof-shifted: the customer must prove what the business should.
사업자가 증명할 것을 고객에게 증명하게 하는 조항이다.

## 무엇을 찾나 · What it says
고객이 증명책임을 진다거나, 사업자의 과실을 증명한 때에만 배상한다고 한다.

The customer bears the burden of proof, or is paid only on proof of the business's fault.

## 까닭 · Why
상당한 이유 없이 고객에게 증명책임을 지우면 무효가 될 수 있다(약관규제법 제14조 제2호). 이행하지 않은
사람이 과실 없음을 증명하여야 한다(민법 제390조).

Putting the burden on the customer without reasonable cause may be void (Article 14, 2). Whoever
fails to perform must show the lack of fault (Civil Act, Article 390).

## 찾는 예 · Example that is found
    고객이 회사의 과실을 직접 입증하여야 배상합니다.

## 지나가는 예 · Example that passes
    회사는 자신에게 과실이 없음을 입증하지 못하면 배상합니다.

## 고치려면 · What would mend it
사업자가 과실 없음을 증명하게 한다.

Let the business prove that it was not at fault.

## 알려진 한계 · Known limits
영수증이나 진단서를 달라는 것은 증명책임을 옮기는 것이 아니다. 증명이라는 말로 적으면 찾을 수 있다.

Asking for a receipt or a medical certificate is no shift of the burden; where it is worded as
proof it may be found.

## 법 · Law
약관규제법 제14조 제2호
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
