"""peak-undefined: peak season decides the penalty, and the contract does not say when it is.

## What it says
Clauses tell seasons apart, and no dates for them were found.

## Why
The lodging standard takes the season that the business stated and falls back on fixed dates
(7.15–8.24, 12.20–2.20); unclear terms are read in the customer's favour (Article 5 (2)).

## Example that is found
    성수기 3일 전 취소 시 총 요금의 50% 공제 후 환급

## Example that passes
    성수기: 7월 15일 ~ 8월 24일
    성수기 3일 전 취소 시 총 요금의 50% 공제 후 환급

## What would mend it
Give the dates of the season.

## Known limits
A note: dates in a picture or on another page are not seen.

## Law
약관규제법 제3조, 제5조 제2항
"""

from __future__ import annotations

from collections.abc import Iterator

from dsl.diagnostic import Bilingual
from linter.absence import confidence
from linter.by_words import says_any
from linter.definitions import season_definitions
from linter.evidence import rate_words
from linter.finding import Finding, Quote
from linter.grounds import law_of
from linter.lexicon import load
from linter.rule import Checked
from linter.term import Term

MESSAGE = Bilingual(
    "계절에 따라 위약금이 다른데 그 계절이 언제인지 찾지 못했습니다",
    "penalties differ by season, and no dates of the season were found",
)
LABEL = Bilingual("계절을 가르는 첫 조항", "the first clause that tells seasons apart")


def find(contract: Checked) -> Iterator[Finding]:
    """One finding a contract, at the first clause that tells seasons apart."""
    terms = [each.term for each in contract.assessments if _seasons(each.term)]
    term = next(iter(terms), None)
    if term is None or not _decides(terms, contract):
        return
    if says_any(contract, load("absence")["defined"]):
        return
    if season_definitions(contract.document):
        return
    yield Finding(
        "peak-undefined",
        "note",
        "disclosure",
        MESSAGE,
        (Quote(*(rate_words(term) or (term.start, term.end)), LABEL),),
        law=law_of("peak-undefined", contract),
        reason=confidence(contract),
    )


def _decides(terms: list[Term], contract: Checked) -> bool:
    """Whether it matters when the season is: to the standard, or between the contract's own clauses."""
    told = any(fact.name == "season" for table, _ in contract.standards for fact in table.facts)
    return told or len({word for term in terms for word in _seasons(term)}) > 1


def _seasons(term: Term) -> set[str]:
    return {
        word for each in term.readings for fact, word in each.conditions.words if fact == "season"
    }
