"""third-party-barred: the customer is kept from dealing with others.
고객이 다른 사업자와 거래하지 못하게 하는 조항이다.

## 무엇을 찾나 · What it says
다른 스튜디오, 음식 업체 또는 가게를 이용할 수 없다거나 사업자가 정한 곳만 이용하라고 한다. 예식, 연회 또는
장례에서 밖의 음식이나 꽃을 들일 수 없다고도 한다.

Other studios, caterers or shops may not be used, or only those that the business names; or a wedding, a
banquet or a funeral may have no food or flowers from outside.

## 까닭 · Why
제3자와의 계약을 부당하게 제한하면 무효가 될 수 있다(약관규제법 제11조 제3호).

An undue limit on contracts with third parties may be void (Article 11, 3).

## 찾는 예 · Example that is found
    외부 업체의 스튜디오와 계약하실 수 없습니다.

## 지나가는 예 · Example that passes
    외부 업체의 스튜디오도 이용하실 수 있습니다.

## 고치려면 · What would mend it
다른 곳의 이용을 허용하거나, 까닭(안전, 위생)과 비용을 적는다.

Allow others, or give the reason (safety, hygiene) and the cost.

## 알려진 한계 · Known limits
참고로만 알린다. 안전, 위생 또는 면허는 정당한 까닭이 될 수 있다.

A note: safety, hygiene or licences may be a good reason.

## 법 · Law
약관규제법 제11조 제3호
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
