"""academy-refund-cut: a school gives back less than the law after lessons began.
학원이 교습을 시작한 뒤에 법이 정한 것보다 적게 반환하는 조항이다.

## 무엇을 찾나 · What it says
첫 수업 뒤에는 교습비를 반환하지 않는다고 하거나, 아예 반환하지 않는다고 한다.

No tuition comes back after the first lesson, or never.

## 까닭 · Why
교습기간이 1개월 이내이면 3분의 1이 지나기 전에는 3분의 2를, 2분의 1이 지나기 전에는 2분의 1을 반환한다.
더 긴 교습은 시작하지 않은 달의 교습비도 반환한다(학원법 시행령 별표 4).

Up to a month: two thirds before a third has passed, half before a half has passed; longer courses
also return the months not begun (학원법 시행령 별표 4).

## 찾는 예 · Example that is found
    ○○학원 교습 안내
    개강 후에는 환불이 불가합니다.

## 지나가는 예 · Example that passes
    ○○학원 교습 안내
    개강 후 교습시간의 1/2이 지난 뒤에는 환불이 불가합니다.

## 고치려면 · What would mend it
별표가 정한 대로 반환한다. 시작 전에는 전액, 3분의 1이 지나기 전에는 3분의 2, 2분의 1이 지나기 전에는
2분의 1이다.

Give back what the Annex orders: all before the start, two thirds before a third, half before a half.

## 알려진 한계 · Known limits
비율은 다른 규칙이 기준과 견주며, 여기서는 반환하지 않는다는 말만 찾는다. 평생교육에는 따로 정한 규정이
있다.

Rates are compared with the standard elsewhere; here only refusals are found. Public lifelong
education has rules of its own.

## 법 · Law
학원법 제18조 · 시행령 제18조, 별표 4
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
