"""not-compared: a clause was read, but its figure cannot be held against the standard.

## What it says
The clause takes its rate of something whose amount is not known (the deposit, a fee), states a flat
sum while the price is unknown, or meets a row of the standard that has no figure. The label says
which. Nothing follows for or against the clause.

## Why
A comparison with a guessed amount would be wrong in one direction or the other.

## Example that is found
    당일 취소 시 계약금의 100%를 위약금으로 합니다.

## Example that passes
    당일 취소 시 총요금의 20% 공제 후 환급

## What would mend it
State the base or the price, or name the standard with `--sector`.

## Known limits
`--total` and `--deposit` give the amounts and turn many of these into comparisons.

## Law
None; this is about reading.
"""

from __future__ import annotations

from collections.abc import Iterator

from dsl.diagnostic import Bilingual
from linter.assess import LIMITED, WHICH_STANDARD
from linter.finding import Finding, Quote
from linter.rule import Checked

MESSAGE = Bilingual(
    "조항을 읽었으나 기준의 숫자와 견줄 수 없습니다",
    "the clause was read but cannot be held against the standard's figure",
)


def find(contract: Checked) -> Iterator[Finding]:
    """One finding a clause that was read and could not be compared."""
    for assessment in contract.assessments:
        term = assessment.term
        undecided = assessment.kind == "ambiguous" and term.status == "read"
        if undecided and assessment.reason not in (LIMITED, WHICH_STANDARD):
            label = assessment.reason or Bilingual("", "")
            yield Finding(
                "not-compared", "note", "reading", MESSAGE, (Quote(term.start, term.end, label),)
            )
