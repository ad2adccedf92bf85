"""academy-refund-late: tuition comes back later than five days.
교습비를 5일보다 늦게 반환하는 조항이다.

## 무엇을 찾나 · What it says
학원이 교습비를 반환사유가 발생한 날부터 5일이 지난 뒤에 반환한다고 한다.

A school of private teaching gives back tuition later than five days after the reason arose.

## 까닭 · Why
5일은 시행령이 정한 기한이다(학원법 시행령 제18조 제3항).

Five days are the Decree's (학원법 시행령 제18조 제3항).

## 찾는 예 · Example that is found
    ○○학원 교습 안내
    수강료 환불은 신청일부터 7일 이내에 합니다.

## 지나가는 예 · Example that passes
    ○○학원 교습 안내
    수강료 환불은 사유가 발생한 날부터 5일 이내에 합니다.

## 고치려면 · What would mend it
반환사유가 발생한 날부터 5일 이내에 교습비를 반환한다고 정한다.

Say that tuition comes back within five days of the day the reason arose.

## 알려진 한계 · Known limits
학원의 계약으로 보일 때에만 찾는다. 평생교육에는 따로 정한 규정이 있다(평생교육법 시행령 제23조).

Only where the text shows private teaching; public lifelong education has rules of its own (평생교육법
시행령 제23조).

## 법 · Law
학원법 제18조 · 시행령 제18조 제3항
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
