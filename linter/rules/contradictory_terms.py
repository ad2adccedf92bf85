"""contradictory-terms: two clauses promise different things for the same case.

## What it says
Two clauses about the same party, event and circumstances overlap in time and state different
rates. A clause whose range was only inferred from its neighbours contradicts nothing.

## Why
Nobody can tell from the contract what is owed. Terms whose meaning is not clear are read in the
customer's favour (Act on the Regulation of Terms, Article 5 (2)).

## Example that is found
    3일 전 취소: 30% 공제
    (뒤의 조항) 3일 전 취소: 50% 공제

## Example that passes
    3일 전 취소: 30% 공제
    2일 전 취소: 50% 공제

## What would mend it
Keep one of the clauses, the milder one if both were shown to customers.

## Known limits
Clauses for different rooms, products or sales channels contradict each other only on paper; where
those circumstances were not read, the finding may be wrong. Clauses under headings that name
alternatives (엄격, 보통) are not held against each other, nor are clauses without a written notice
before use. A clause above the standard is reported as that, and here as well.

## Law
약관규제법 제5조 제2항
"""

from __future__ import annotations

from collections.abc import Iterator

from dsl.diagnostic import Bilingual
from linter.finding import Finding, Quote
from linter.grounds import law_of
from linter.rule import Checked
from linter.term import Term

MESSAGE = Bilingual(
    "같은 경우를 둘 이상의 조항이 서로 다르게 정하고 있습니다",
    "clauses promise different things for the same case",
)
FIRST = Bilingual("한 조항", "the first promise")
SECOND = Bilingual("다른 조항", "the other promise")


def find(contract: Checked) -> Iterator[Finding]:
    """One finding at the earliest clause, with every later one that contradicts it."""
    told: set[Term] = set()
    for assessment in contract.assessments:
        term = assessment.term
        later = [other for other in assessment.against if other.start > term.start]
        if later and not (term in told and told.issuperset(later)):
            told |= {term, *later}
            yield _finding(term, later, contract)


def _finding(first: Term, later: list[Term], contract: Checked) -> Finding:
    return Finding(
        "contradictory-terms",
        "warning",
        "reading",
        MESSAGE,
        (
            Quote(first.start, first.end, FIRST),
            *(Quote(other.start, other.end, SECOND) for other in later),
        ),
        law=law_of("contradictory-terms", contract),
    )
