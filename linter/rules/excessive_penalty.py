"""excessive-penalty: the clause takes more than the standard does.
기준보다 많이 공제하는 조항이다.

## 무엇을 찾나 · What it says
소비자가 취소할 때 같은 시점의 소비자분쟁해결기준보다 큰 비율을 공제하는 경우가, 조항이 미치는 경우
가운데 하나 이상 있다. 그런 경우를 모두 보인다. 계절을 가리지 않은 조항은 계절마다 견준다.

When the consumer leaves, the clause keeps a larger share of the price than the Consumer Dispute
Resolution Standards do for the same notice, in at least one case that the clause covers. Every
such case is listed: a clause without seasons is held against each of them.

## 까닭 · Why
고객에게 부당하게 과중한 손해배상을 부담시키는 조항은 약관규제법에 따라 무효가 될 수 있다. 조항이
기준보다 얼마나 높은지는 조정인이나 법원이 가장 먼저 보는 것이다.

A clause that burdens the customer with unreasonably heavy damages may be void under the Act on the
Regulation of Terms. How far a clause lies above the standard is the first thing that a mediator or
a court looks at.

## 찾는 예 · Example that is found
    성수기 주말 3일 전 취소 시 총 요금의 80% 공제 후 환급

## 지나가는 예 · Example that passes
    성수기 주말 3일 전 취소 시 총 요금의 60% 공제 후 환급

## 고치려면 · What would mend it
같은 경우의 기준보다 많이 공제하지 않는다. 숫자는 지적 아래의 `fix`에 있다.

Take no more than the standard for the same case; the fix under the finding has the figures.

## 알려진 한계 · Known limits
기준은 권고이므로, 설명하고 따로 합의한 조항은 기준보다 높아도 유효할 수 있다. 다른 금액(계약금, 1박
요금)에 대한 비율은 보고서에 적은 가정 아래에서만 견주거나 견주지 않는다. 시간으로 센 통지는 하루
단위로만 견준다.

The standard is a recommendation: a clause above it that was explained and separately agreed may
stand. A rate of another base (the deposit, the price of one night) is compared under an assumption
that the report states, or not at all. Notice counted in hours is compared on whole days only.

## 법 · Law
약관규제법 제6조 제2항 제1호, 제8조 · 민법 제398조 제2항 · 소비자기본법 제16조 제3항
"""

from __future__ import annotations

from collections.abc import Iterator

from linter.finding import Finding
from linter.findings.rule import Checked
from linter.findings.worse import refuses_refund, worse_finding, worse_terms


def find(contract: Checked) -> Iterator[Finding]:
    """One finding a clause that keeps more than the standard."""
    for assessment in worse_terms(contract, business=False):
        if not refuses_refund(assessment):
            yield worse_finding(
                "excessive-penalty", "warning", "worse than the standard", assessment, contract
            )
