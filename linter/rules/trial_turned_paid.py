"""trial-turned-paid: a free trial turns paid by itself.

## What it says
A free or cheaper period ends in automatic payment, and no consent or notice is promised beside
it.

## Why
Before a free service turns paid, or a regular price is raised, the seller needs consent and must
tell how to leave (전자상거래법 제13조 제6항). The article is cited from 2025-02-14, the day its Decree took effect.

## Example that is found
    무료 체험 기간이 종료되면 자동으로 유료 결제로 전환됩니다.

## Example that passes
    무료 체험 기간이 종료되기 전에 동의를 받은 경우에 유료 결제로 전환됩니다.

## What would mend it
Ask for consent before the change, with the day, the prices and the way out.

## Known limits
Consent on a screen is not in the contract: whether it is asked for must be looked at. Before
that day the rule is silent.

## Law
전자상거래법 제13조 제6항
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
