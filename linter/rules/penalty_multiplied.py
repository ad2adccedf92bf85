"""penalty-multiplied: a multiple of the price is charged.
요금의 몇 배를 물리는 조항이다.

## 무엇을 찾나 · What it says
위반하면 손해가 얼마이든 고객이 요금의 몇 배를 낸다고 한다.

For a breach the customer pays several times the price, whatever the loss.

## 까닭 · Why
손해를 크게 넘게 정한 배상액은 무효가 될 수 있다(약관규제법 제8조). 승차권 없이 열차를 탄 경우처럼 법이
정한 배수는 인정될 수 있다.

Damages fixed far above the loss may be void (Article 8). A multiple may pass where a statute sets it, as for
riding a train without a ticket.

## 찾는 예 · Example that is found
    무단으로 이용하다 적발되면 이용료의 30배를 징수합니다.

## 지나가는 예 · Example that passes
    무단으로 이용하면 그 시간의 이용료를 받습니다.
    회사의 귀책사유로 취소하면 계약금의 2배를 고객에게 배상합니다.

## 고치려면 · What would mend it
손해나 권리 없이 이용한 만큼의 요금을 물린다.

Charge the loss, or the price of what was used without right.

## 알려진 한계 · Known limits
사업자가 내는 돈은 찾지 않는다. 법이 정한 배수인지는 그 법을 말하는 말로만 안다.

What the business pays is left alone; a multiple that a statute sets is told only by the words that name it.

## 법 · Law
약관규제법 제8조
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
