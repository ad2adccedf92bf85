"""compensation-below-standard: the business pays less than the standard when it is the one to leave.

## What it says
When the business cancels, or too few people have booked, the clause pays less on top of the refund
than the standard does for the same notice; a bare refund counts as nothing on top.

## Why
The standard mirrors the two parties: what a consumer loses by leaving late, a business pays by
leaving late. A clause that reduces the business's duty to pay without reason may be void.

## Example that is found
    숙소 사정으로 취소되는 경우 전액 환불합니다.

## Example that passes
    성수기 주말 3일 전 사업자가 취소하는 경우 전액 환급 및 총요금의 60% 배상

## What would mend it
Pay the standard's share on top of the refund; the fix under the finding has the figures.

## Known limits
Where the standard orders damages without a figure, a rate cannot be held against it; such terms
are listed as not compared.

## Law
약관규제법 제7조 제2호, 제9조 제5호
"""

from __future__ import annotations

from collections.abc import Iterator

from linter.finding import Finding
from linter.rule import Checked
from linter.worse import worse_finding, worse_terms


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
