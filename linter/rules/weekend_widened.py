"""weekend-widened: weekends are wider than the standard's.
주말을 기준보다 넓게 잡는 조항이다.

## 무엇을 찾나 · What it says
계약이 일요일이나 목요일 숙박을 주말로 센다.

The contract counts Sunday or Thursday nights as weekend.

## 까닭 · Why
숙박업 기준의 주말은 금요일과 토요일 숙박, 공휴일 전날 숙박이다. 더 넓게 잡으면 더 무거운 행이 적용된다.

Lodging's standard knows Friday and Saturday nights and the night before a holiday; a wider word
brings the dearer row.

## 찾는 예 · Example that is found
    주말: 금, 토, 일요일 숙박

## 지나가는 예 · Example that passes
    주말: 금요일, 토요일 숙박 및 공휴일 전일 숙박

## 고치려면 · What would mend it
금요일과 토요일 숙박, 공휴일 전날 숙박으로 정한다.

Friday and Saturday nights and the night before a holiday.

## 알려진 한계 · Known limits
참고로만 알린다. 일요일의 요금은 더 높을 수 있다. 문제가 되는 것은 위약금뿐이며 법원은 전체를 본다.

A note. Prices may well be higher on Sundays; only the penalty matters, and a court looks at the
whole.

## 법 · Law
소비자분쟁해결기준 별표 Ⅱ 숙박업 · 약관규제법 제6조
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
