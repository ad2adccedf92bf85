"""refund-refused: the clause gives nothing back where the standard gives something back.

## What it says
The consumer gets no refund at all (환불 불가, 100% 공제), while the standard refunds at least a part
for the same notice in at least one case that the clause covers.

## Why
To keep everything is the heaviest penalty there is. It may be void under the Act on the Regulation
of Terms as excessive damages (Article 8), or as a waiver of restitution (Article 9, 4); and where
the law lets the customer leave, as a bar to leaving (Article 9, 1).

## Example that is found
    노쇼(No-show)의 경우 환불되지 않습니다.

## Example that passes
    비수기 주중 당일 취소 시 총 요금의 20% 공제 후 환급

## What would mend it
Give back what the standard gives back; the fix under the finding has the figures.

## Known limits
A clause that refuses refunds for a thing the standard does not rule on (an extra service, a breach
of house rules) is not compared. Whether the price was a deposit or the whole is taken from the
clause's words alone.

## Law
약관규제법 제6조 제2항 제1호, 제8조, 제9조 제1호·제4호 · 민법 제398조 제2항 · (여행) 민법 제674조의3, 제674조의9
"""

from __future__ import annotations

from collections.abc import Iterator

from linter.finding import Finding
from linter.rule import Checked
from linter.worse import refuses_refund, worse_finding, worse_terms


def find(contract: Checked) -> Iterator[Finding]:
    """One finding a clause that keeps everything where the standard does not."""
    for assessment in worse_terms(contract, business=False):
        if refuses_refund(assessment):
            yield worse_finding("refund-refused", "error", "presumed unfair", assessment, contract)
