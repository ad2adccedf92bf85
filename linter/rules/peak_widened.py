"""peak-widened: weekends or holidays are peak all the year.
주말이나 공휴일을 한 해 내내 성수기로 보는 조항이다.

## 무엇을 찾나 · What it says
숙박 계약이 주말, 공휴일 또는 한 해 전체를 성수기로 본다.

A lodging contract takes weekends, holidays or the whole year as peak season.

## 까닭 · Why
기준은 계절과 요일을 따로 나눈다. 비수기 주말에는 그보다 낮은 비율이 따로 있다.

The standard tells season and day of the week apart: an off-peak weekend has its own, lower rates.

## 찾는 예 · Example that is found
    ○○펜션 객실 안내
    주말과 공휴일은 성수기 요금과 취소 규정을 적용합니다.

## 지나가는 예 · Example that passes
    ○○펜션 객실 안내
    성수기: 7월 15일 ~ 8월 24일. 주말은 금·토요일 숙박입니다.

## 고치려면 · What would mend it
성수기의 날짜를 적고, 비수기 주말의 비율을 따로 정한다.

Give the dates of the season, and rates for off-peak weekends of their own.

## 알려진 한계 · Known limits
참고로만 알린다. 요금은 성수기 요금일 수 있으며, 기준이 다루는 것은 취소할 때의 비율뿐이다. 날짜로 적은
긴 성수기는 판단하지 않는다. 기준이 사업자가 표시한 성수기를 따르기 때문이다.

A note: prices may be peak prices; only the rates of cancelling are the standard's concern. Long seasons given
by dates are not judged, because the standard takes the season that the business stated.

## 법 · Law
소비자분쟁해결기준 별표 Ⅱ 숙박업
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
