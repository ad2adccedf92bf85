"""notice-deemed-received: the business's own notice is taken as received.
사업자의 통지가 도달한 것으로 보는 조항이다.

## 무엇을 찾나 · What it says
보내거나 게시하면, 또는 주소가 바뀌었으면 통지가 도달한 것으로 본다고 한다.

A message counts as received when sent or posted, or when an address had changed.

## 까닭 · Why
고객에게 영향이 큰 통지를 상당한 이유 없이 도달한 것으로 보면 무효가 될 수 있다(약관규제법 제12조
제3호).

For notices that weigh on the customer such a fiction may be void without reasonable cause
(Article 12, 3).

## 찾는 예 · Example that is found
    회사가 발송한 때에 고객에게 도달한 것으로 봅니다.

## 지나가는 예 · Example that passes
    회사의 통지는 고객에게 도달한 때에 효력이 있습니다.

## 고치려면 · What would mend it
고객에게 도달한 때에 통지의 효력이 생기게 하고, 바뀐 주소를 알려 달라고 청한다.

Let a notice count when it reaches the customer, and ask for a new address.

## 알려진 한계 · Known limits
이용시간의 변경처럼 가벼운 통지는 게시로 할 수 있다. 무엇에 관한 통지인지는 읽지 않는다.

A notice of small weight (a change of opening hours) may be posted; what the notice is about is
not read.

## 법 · Law
약관규제법 제12조 제3호
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
