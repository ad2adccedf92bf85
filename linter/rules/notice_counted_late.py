"""notice-counted-late: a notice of leaving counts only in business hours.
취소의 통지를 업무시간에 한 것만 세는 조항이다.

## 무엇을 찾나 · What it says
업무시간 뒤나 휴일에 한 취소를 다음 영업일부터 센다고 한다.

A cancellation after hours or on a holiday counts from the next working day.

## 까닭 · Why
그렇게 잃은 하루 때문에 단계별 기준의 더 무거운 행이 적용될 수 있다. 기준은 소비자가 통지한 날을 세며,
더 엄격한 요건은 무효가 될 수 있다(약관규제법 제12조 제2호).

The dearer row of the ladder may apply for a day lost so. The standards count the day on which the
consumer gave notice; a stricter condition may be void (Article 12, 2).

## 찾는 예 · Example that is found
    18시 이후 취소 접수는 다음 날 접수한 것으로 처리합니다.

## 지나가는 예 · Example that passes
    취소는 24시간 접수하며 접수한 날을 기준으로 합니다.

## 고치려면 · What would mend it
고객이 통지한 날과 시각으로 센다.

Count the day, and the hour, at which the customer gave notice.

## 알려진 한계 · Known limits
여행업의 표준약관이나 제3자(항공사)에 대한 통지 때문에 마감 시각을 둘 수도 있다. 이용일 얼마 전에
걸리는지는 셈하지 않는다.

A travel agency's standard contract or a notice to a third party (an airline) may justify a
cut-off; how long before the stay it bites is not worked out.

## 법 · Law
약관규제법 제12조 제2호 · 소비자분쟁해결기준 별표 Ⅱ
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
