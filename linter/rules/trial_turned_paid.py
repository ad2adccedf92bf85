"""trial-turned-paid: a free trial turns paid by itself.
무료 체험이 저절로 유료로 바뀌는 조항이다.

## 무엇을 찾나 · What it says
무료이거나 값을 낮춘 기간이 끝나면 자동으로 결제하면서, 그 곁에서 동의도 알림도 약속하지 않는다.

A free or cheaper period ends in automatic payment, and no consent or notice is promised beside
it.

## 까닭 · Why
무료를 유료로 바꾸거나 정기 결제 금액을 올리기 전에 판매자는 동의를 받고 해지하는 방법을 알려야
한다(전자상거래법 제13조 제6항). 이 조문은 그 시행령이 시행된 2025-02-14부터 인용한다.

Before a free service turns paid, or a regular price is raised, the seller needs consent and must
tell how to leave (전자상거래법 제13조 제6항). The article is cited from 2025-02-14, the day its Decree took effect.

## 찾는 예 · Example that is found
    무료 체험 기간이 종료되면 자동으로 유료 결제로 전환됩니다.

## 지나가는 예 · Example that passes
    무료 체험 기간이 종료되기 전에 동의를 받은 경우에 유료 결제로 전환됩니다.

## 고치려면 · What would mend it
바뀌기 전에 바뀌는 날, 값, 벗어나는 방법을 알리고 동의를 받는다.

Ask for consent before the change, with the day, the prices and the way out.

## 알려진 한계 · Known limits
화면에서 받는 동의는 계약에 없다. 동의를 받는지는 살펴보아야 한다. 그날 전에는 알리지 않는다.

Consent on a screen is not in the contract: whether it is asked for must be looked at. Before
that day the rule is silent.

## 법 · Law
전자상거래법 제13조 제6항
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
