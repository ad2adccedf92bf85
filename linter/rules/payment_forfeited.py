"""payment-forfeited: whatever was paid is lost, in any case.
낸 돈을 어떤 경우에나 모두 잃게 하는 조항이다.

## 무엇을 찾나 · What it says
낸 돈은 어떤 사유로도 돌려주지 않는다거나, 계약금이 사업자에게 귀속된다거나, 이용수칙을 어기면 낸 돈을
모두 잃는다거나, 일찍 그만두어도 남은 기간의 요금을 돌려주지 않는다고 한다.

Money paid is not returned for any reason, the deposit falls to the business, a breach of the house rules
costs everything that was paid, or the price of the time that is left does not come back on leaving early.

## 까닭 · Why
부당하게 과중한 손해배상은 무효가 될 수 있고(약관규제법 제8조), 원상회복청구권을 포기하게 하는 것도
그렇다(제9조 제4호). 거꾸로 고시 제2021-7호가 시행되던 때(2021-05-25~2022-12-27)의 한국소비자원 답변은,
설명하고 따로 합의한 특약은 지나치게 무겁지 않은 한 구속력이 있다고 본다.

Unreasonably heavy damages may be void (Article 8), and so may a waiver of restitution (Article 9,
4). The other way round, the Consumer Agency's answers under the notice 2021-7 (2021-05-25 to 2022-12-27) take a
special term as binding where it was explained and separately agreed, unless it is too heavy.

## 찾는 예 · Example that is found
    가입비는 전액 센터에 귀속됩니다.

## 지나가는 예 · Example that passes
    7일 전까지 취소하시면 예약금을 모두 돌려 드립니다.

## 고치려면 · What would mend it
손해에 맞는 비율만 공제하고 나머지를 돌려준다.

Keep a share that mirrors the loss, and return the rest.

## 알려진 한계 · Known limits
문장의 조항을 기준과 견준 곳에서는 그 판정이 있으므로 알리지 않으며, 기준이 사업자에게 남겨 두는
계약금은 찾지 않는다. 당일 취소하거나 나타나지 않아서 잃는 계약금도 기준에 맡긴다.

Silent where a term of the sentence was held against the standard: that verdict stands, and a deposit that the
standard lets the business keep is not found. A deposit lost on the day or by not coming is left to the
standard, too.

## 법 · Law
약관규제법 제8조, 제9조 제4호
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
