"""day-charged-as-month: a day's use is charged as a whole month.
하루의 이용을 한 달의 이용으로 셈하는 조항이다.

## 무엇을 찾나 · What it says
이용한 몫을 달 단위로만 셈하거나, 하루만 이용하여도 한 달로 센다.

What was used is counted in whole months, or use of a single day counts as one.

## 까닭 · Why
환급액이 이용하지 않은 몫보다 적어진다(약관규제법 제9조 제5호). 공정거래위원회가 2025-10-19
체육시설업자에게 고치게 한 조항의 유형 가운데 하나이다.

The refund is smaller than what was not used (Article 9, 5): one of the kinds of clause that the
Fair Trade Commission had gyms change on 2025-10-19.

## 찾는 예 · Example that is found
    하루만 이용하여도 1개월을 이용한 것으로 간주합니다.

## 지나가는 예 · Example that passes
    이용한 날수만큼 일할 계산하여 공제합니다.

## 고치려면 · What would mend it
이용한 날수로 셈한다.

Count the days used.

## 알려진 한계 · Known limits
하루 단위로 올려 세는 것은 보통이므로 찾지 않는다. 법이 스스로 달로 세는 곳(1개월을 넘는 학원
교습)에서는 조항이 법을 따른 것일 수 있다.

Rounding up to the day is normal and not found. Where a statute itself counts in months (private
teaching of more than a month) the clause may follow it.

## 법 · Law
약관규제법 제9조 제4호·제5호
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
