"""excessive-penalty: the clause takes more than the standard does.

## What it says
When the consumer leaves, the clause keeps a larger share of the price than the Consumer Dispute
Resolution Standards do for the same notice, in at least one case that the clause covers. Every
such case is listed: a clause without seasons is held against each of them.

## Why
A clause that burdens the customer with unreasonably heavy damages may be void under the Act on the
Regulation of Terms. How far a clause lies above the standard is the first thing that a mediator or
a court looks at.

## Example that is found
    성수기 주말 3일 전 취소 시 총 요금의 80% 공제 후 환급

## Example that passes
    성수기 주말 3일 전 취소 시 총 요금의 60% 공제 후 환급

## What would mend it
Take no more than the standard for the same case; the fix under the finding has the figures.

## Known limits
The standard is a recommendation: a clause above it that was explained and separately agreed may
stand. A rate of another base (the deposit, the price of one night) is compared under an assumption
that the report states, or not at all. Notice counted in hours is compared on whole days only.

## Law
약관규제법 제6조 제2항 제1호, 제8조 · 민법 제398조 제2항 · 소비자기본법 제16조 제3항
"""

from __future__ import annotations

from collections.abc import Iterator

from linter.finding import Finding
from linter.rule import Checked
from linter.worse import refuses_refund, worse_finding, worse_terms


def find(contract: Checked) -> Iterator[Finding]:
    """One finding a clause that keeps more than the standard."""
    for assessment in worse_terms(contract, business=False):
        if not refuses_refund(assessment):
            yield worse_finding(
                "excessive-penalty", "warning", "worse than the standard", assessment, contract
            )
