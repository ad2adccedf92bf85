"""answer-left-open: the business's time to declare itself is left open.
사업자가 뜻을 밝힐 기한을 열어 둔 조항이다.

## 무엇을 찾나 · What it says
승낙, 확정 또는 취소 여부를 사업자가 언제든지, 이용일 당일까지라도 알릴 수 있다고 한다.

Whether the business accepts, confirms or calls off may be told at any time, up to the day itself.

## 까닭 · Why
중요한 의사표시의 기한을 정하지 않거나 부당하게 길게 정한 조항은 무효가 될 수 있다(약관규제법 제12조
제4호).

To leave the time for an important declaration open, or unduly long, may be void (Article 12, 4).

## 찾는 예 · Example that is found
    예약 확정 여부는 이용일 당일까지 통지할 수 있습니다.

## 지나가는 예 · Example that passes
    예약 확정 여부는 신청일부터 2일 이내에 통지합니다.

## 고치려면 · What would mend it
사업자가 답할 날을, 고객이 다른 곳을 구할 수 있을 만큼 이르게 정한다.

Set a day by which the business answers, early enough for the customer to go elsewhere.

## 알려진 한계 · Known limits
참고로만 알린다. 얼마나 길어야 지나친지는 업종에 따라 다르므로, 날수를 적은 조항은 판단하지 않는다.

A note. How long is too long depends on the trade, so a stated number of days is not judged.

## 법 · Law
약관규제법 제12조 제4호
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
