"""compensation-below-standard: the business pays less than the standard when it is the one to leave.
사업자가 취소할 때 기준보다 적게 배상하는 조항이다.

## 무엇을 찾나 · What it says
사업자가 취소하거나 예약 인원이 모자랄 때, 같은 시점에 기준이 정한 것보다 적은 금액을 환급에 더하여
배상한다고 한다. 환급만 하면 배상이 없는 것으로 본다.

When the business cancels, or too few people have booked, the clause pays less on top of the refund
than the standard does for the same notice; a bare refund counts as nothing on top.

## 까닭 · Why
기준은 두 당사자를 대칭으로 정한다. 소비자가 늦게 취소하여 잃는 만큼을 사업자는 늦게 취소하면 낸다.
사업자가 낼 의무를 이유 없이 줄이는 조항은 무효가 될 수 있다.

The standard mirrors the two parties: what a consumer loses by leaving late, a business pays by
leaving late. A clause that reduces the business's duty to pay without reason may be void.

## 찾는 예 · Example that is found
    숙소 사정으로 취소되는 경우 전액 환불합니다.

## 지나가는 예 · Example that passes
    성수기 주말 3일 전 사업자가 취소하는 경우 전액 환급 및 총요금의 60% 배상

## 고치려면 · What would mend it
환급에 더하여 기준의 비율만큼 배상한다. 숫자는 지적 아래의 `fix`에 있다.

Pay the standard's share on top of the refund; the fix under the finding has the figures.

## 알려진 한계 · Known limits
기준이 금액 없이 손해배상만 정한 경우에는 비율을 견줄 수 없다. 그런 조항은 견주지 못한 것으로 적는다.

Where the standard orders damages without a figure, a rate cannot be held against it; such terms
are listed as not compared.

## 법 · Law
약관규제법 제7조 제2호, 제9조 제5호
"""

from __future__ import annotations

from collections.abc import Iterator

from linter.finding import Finding
from linter.findings.rule import Checked
from linter.findings.worse import worse_finding, worse_terms


def find(contract: Checked) -> Iterator[Finding]:
    """One finding a clause under which the business pays too little."""
    for assessment in worse_terms(contract, business=True):
        yield worse_finding(
            "compensation-below-standard",
            "warning",
            "worse than the standard",
            assessment,
            contract,
        )
