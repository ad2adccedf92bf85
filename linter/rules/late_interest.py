"""late-interest: the interest for delay is high.
지연이자가 높은 조항이다.

## 무엇을 찾나 · What it says
늦게 낼 때의 이자가 연 20%(하루 약 0.055%, 한 달 약 1.67%)를 넘는다.

Interest for late payment is above 20 % a year (about 0.055 % a day, 1.67 % a month).

## 까닭 · Why
부당하게 과중한 지연손해금은 무효가 될 수 있다(약관규제법 제8조). 이 문턱은 모든 계약에 적용되는 법의
규정이 아니다. 할부수수료의 최고한도이며(할부거래법 시행령 제5조 제2항), 소장이 송달된 뒤에는 연 12%가
붙는다(소송촉진법 제3조 제1항에 따른 대통령령).

Excessive damages for delay may be void (Article 8). The threshold is no rule of law for every
contract: it is the highest instalment charge (할부거래법 시행령 제5조 제2항); once a suit is served 12 % run
(소송촉진법 제3조 제1항에 따른 대통령령).

## 찾는 예 · Example that is found
    대금을 연체하면 연 24%의 지연이자를 냅니다.

## 지나가는 예 · Example that passes
    대금을 연체하면 연 12%의 지연이자를 냅니다.

## 고치려면 · What would mend it
법정이율에 가까운 이율로 정한다.

A rate near the statutory one.

## 알려진 한계 · Known limits
표에 적힌 이율이나 다른 것에 대한 비율(차를 늦게 돌려준 시간마다의 대여료)은 찾지 않는다. 은행과
대부업자에게는 따로 정한 규정이 있다.

A rate in a table or for another base (rent of the car for each hour of delay) is not found. Banks
and lenders have rules of their own.

## 법 · Law
약관규제법 제8조
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
