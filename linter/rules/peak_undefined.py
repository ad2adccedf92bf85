"""peak-undefined: peak season decides the penalty, and the contract does not say when it is.
성수기에 따라 위약금이 다른데 성수기가 언제인지 말하지 않는 계약이다.

## 무엇을 찾나 · What it says
조항이 계절을 나누는데 그 날짜를 찾지 못하였다.

Clauses tell seasons apart, and no dates for them were found.

## 까닭 · Why
숙박업 기준은 사업자가 표시한 성수기를 따르고, 없으면 정해진 날짜(7.15–8.24, 12.20–2.20)를 따른다. 뜻이
명백하지 않은 약관은 고객에게 유리하게 해석한다(약관규제법 제5조 제2항).

The lodging standard takes the season that the business stated and falls back on fixed dates
(7.15–8.24, 12.20–2.20); unclear terms are read in the customer's favour (Article 5 (2)).

## 찾는 예 · Example that is found
    성수기 3일 전 취소 시 총 요금의 50% 공제 후 환급

## 지나가는 예 · Example that passes
    성수기: 7월 15일 ~ 8월 24일
    성수기 3일 전 취소 시 총 요금의 50% 공제 후 환급

## 고치려면 · What would mend it
성수기의 날짜를 적는다.

Give the dates of the season.

## 알려진 한계 · Known limits
참고로만 알린다. 그림이나 다른 페이지에 있는 날짜는 보지 못한다.

A note: dates in a picture or on another page are not seen.

## 법 · Law
약관규제법 제3조, 제5조 제2항
"""

from __future__ import annotations

from collections.abc import Iterator

from dsl.diagnostic import Bilingual
from linter.finding import Finding, Quote
from linter.findings.absence import confidence
from linter.findings.by_words import says_any
from linter.findings.evidence import rate_words
from linter.findings.grounds import law_of
from linter.findings.rule import Checked
from linter.lexicon import load
from linter.reading.definitions import season_definitions
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
