"""continuing-penalty: the penalty of a continuing contract is above the limit of its trade.
계속거래의 위약금이 업종의 한도를 넘는 조항이다.

## 무엇을 찾나 · What it says
헬스, 요가, 필라테스, 미용, 학습지 계약을 중도에 해지할 때 위약금으로 10%를 넘게, 국내결혼중개
계약에서는 20%를 넘게 공제한다.

A gym, yoga, pilates, beauty or study-sheet contract takes more than 10 % as a penalty on leaving early, a
matchmaking contract more than 20 %.

## 까닭 · Why
계속거래 위약금 고시(제2019-9호)가 이 한도를 정한다. 이를 넘으면 손실을 크게 넘는 위약금이
되고(방문판매법 제32조), 이에 어긋난 약정은 효력이 없다(제52조).

The notice on continuing contracts (2019-9) sets these limits; more is a penalty far
above the loss (방문판매법 제32조), and terms to the contrary have no effect (제52조).

## 찾는 예 · Example that is found
    ○○헬스 회원권 약관 — 피트니스, 요가
    중도해지 위약금은 총 이용료의 20%입니다.

## 지나가는 예 · Example that passes
    ○○헬스 회원권 약관 — 피트니스, 요가
    중도해지 위약금은 총 이용료의 10%입니다.

## 고치려면 · What would mend it
위약금을 업종의 한도까지 낮춘다.

Bring the penalty down to the limit of the trade.

## 알려진 한계 · Known limits
고시의 원문이 아니라 그 숫자를 전한 글만 보고 썼다. 1개월 미만의 계약과 사업자가 내는 돈은 대상이
아니다. 기준과 견주어 이미 그 비율을 찾은 곳에서는 알리지 않는다.

The text of the notice was not at hand, only reports of its figures. Contracts of less than a month, and what the
business pays, fall outside. Silent where the
comparison with the standard already found the rate.

## 법 · Law
방문판매법 제32조, 제52조 · 계속거래 위약금 고시 제2019-9호
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
