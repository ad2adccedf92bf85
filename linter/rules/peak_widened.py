"""peak-widened: weekends or holidays are peak all the year.

## What it says
A lodging contract takes weekends, holidays or the whole year as peak season.

## Why
The standard tells season and day of the week apart: an off-peak weekend has its own, lower rates.

## Example that is found
    ○○펜션 객실 안내
    주말과 공휴일은 성수기 요금과 취소 규정을 적용합니다.

## Example that passes
    ○○펜션 객실 안내
    성수기: 7월 15일 ~ 8월 24일. 주말은 금·토요일 숙박입니다.

## What would mend it
Give the dates of the season, and rates for off-peak weekends of their own.

## Known limits
A note: prices may be peak prices; only the rates of cancelling are the standard's concern. Long seasons given
by dates are not judged, because the standard takes the season that the business stated.

## Law
소비자분쟁해결기준 별표 Ⅱ 숙박업
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
