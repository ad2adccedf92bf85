"""ambiguous-term: a clause can be read in several ways, with different results.

## What it says
The clause has several readings with different numbers, or it is limited to circumstances that
decide whether the standard applies. Every reading is kept; none is picked.

## Why
Terms whose meaning is not clear are read in the customer's favour (Act on the Regulation of Terms,
Article 5 (2)); the business that wrote them bears the doubt.

## Example that is found
    예약금 일부만 입금한 경우 전액 환불 받지 못합니다.

## Example that passes
    예약금 일부만 입금한 경우 입금액을 모두 환급합니다.

## What would mend it
Name the day, the share and what it is taken of, so that one reading is left.

## Known limits
Only doubts that change a number are found; vague words elsewhere in the clause are not. A clause
with the same verdict in every reading is reported by that verdict, not here.

## Law
약관규제법 제5조 제2항
"""

from __future__ import annotations

from collections.abc import Iterator

from dsl.diagnostic import Bilingual
from linter.assess import LIMITED, WHICH_STANDARD, Assessment
from linter.finding import Finding, Quote
from linter.grounds import law_of
from linter.rule import Checked
from linter.witness import witnesses_of

SEVERAL = Bilingual(
    "조항을 여러 가지로 읽을 수 있고 결과가 다릅니다",
    "the clause can be read in several ways with different results",
)
CIRCUMSTANCES = Bilingual(
    "특정 사정에 한정된 조항입니다. 기준이 그대로 적용된다면 기준보다 불리합니다",
    "the clause is limited to certain circumstances; if the standard applies to them, it is worse",
)

DEPENDS = Bilingual(
    "적용되는 기준에 따라 기준보다 불리할 수 있습니다",
    "under one of the standards that may apply, the clause is worse",
)


def find(contract: Checked) -> Iterator[Finding]:
    """One finding a clause with several meanings."""
    for assessment in contract.assessments:
        if assessment.kind != "ambiguous":
            continue
        if assessment.term.status == "ambiguous" or assessment.reason in (LIMITED, WHICH_STANDARD):
            yield _finding(assessment, contract)


def _finding(assessment: Assessment, contract: Checked) -> Finding:
    term, reason = assessment.term, assessment.reason or Bilingual("", "")
    return Finding(
        "ambiguous-term",
        "warning",
        "reading",
        _message(assessment),
        (Quote(term.start, term.end, reason),),
        witnesses_of(assessment, contract.purse),
        law_of("ambiguous-term", contract),
    )


def _message(assessment: Assessment) -> Bilingual:
    if assessment.term.status == "ambiguous":
        return SEVERAL
    return DEPENDS if assessment.reason == WHICH_STANDARD else CIRCUMSTANCES
