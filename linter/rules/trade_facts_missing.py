"""trade-facts-missing: facts that this trade must display are missing.
이 업종이 표시하여야 하는 사항이 없는 계약이다.

## 무엇을 찾나 · What it says
2025-11-12 이후의 예식장이나 결혼준비 계약이 환급기준도 위약금도 말하지 않거나, 헬스, 요가 또는 필라테스
계약이 보증보험 등 피해보상수단을 말하지 않는다.

A wedding contract of 2025-11-12 or later has no word of refund criteria or penalties, or a gym, yoga or
pilates contract none of a surety or the like for the customers' money.

## 까닭 · Why
중요한 표시·광고사항 고시는 예식장업과 결혼준비대행업에 위약금과 환급기준을, 헬스, 요가, 필라테스에 보증보험 등
피해보상수단에 가입하였는지를 표시하라고 한다.

The notice on important facts to display asks wedding businesses to show penalties and refund criteria,
and gyms, yoga and pilates whether they have a surety (보증보험) or the like.

## 찾는 예 · Example that is found
    ○○헬스장 이용 안내: 피트니스와 요가. 월 8만원.

## 지나가는 예 · Example that passes
    ○○헬스장 이용 안내: 피트니스와 요가. 환불기준은 아래와 같으며 보증보험에 가입하였습니다.

## 고치려면 · What would mend it
업종에 따라 환급기준과 위약금을, 또는 피해보상수단에 가입하였는지를 적는다.

Add the refund criteria and the penalties, or whether there is a surety, as the trade requires.

## 알려진 한계 · Known limits
고시의 원문이 아니라 이를 전한 글만 보고 썼다. 그런 사항은 벽이나 가격을 알리는 공식 사이트처럼 다른 곳에
표시하였을 수 있다. 참고로만 알린다. 말이 있는지만 보고 내용은 보지 않으며, 요금체계와 요가·필라테스의
환불기준은 살피지 않는다. `--as-of`가 2025-11-12 이후일 때에만 찾는다.

The notice itself was not to hand, only reports of it; and the facts may be displayed elsewhere
(on the wall, on the official price site). A note. Only whether there is a word of them is looked at, not
what it says; lists of prices, and the refund criteria of yoga and pilates, are not looked for. Only for
`--as-of` 2025-11-12 or later.

## 법 · Law
중요한 표시·광고사항 고시 (2025-11-12 시행, 계도 6개월)
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
