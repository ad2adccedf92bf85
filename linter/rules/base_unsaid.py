"""base-unsaid: rates without a word of what they are taken of.

## What it says
The contract takes percentages, and in no clause does it say of what: the price, the deposit, what
was paid.

## Why
Unclear terms are read in the customer's favour (Article 5 (2)): the smallest base may hold.

## Example that is found
    이용 2일 전 취소 시 50% 공제

## Example that passes
    이용 2일 전 취소 시 총 요금의 50% 공제 후 환급

## What would mend it
Say of what each rate is taken: `총 요금의 50%`.

## Known limits
A note; one clause with a base silences the rule for all.

## Law
약관규제법 제3조, 제5조 제2항
"""

from __future__ import annotations

from collections.abc import Iterator

from dsl.diagnostic import Bilingual
from linter.absence import confidence
from linter.evidence import rate_words
from linter.finding import Finding, Quote
from linter.grounds import law_of
from linter.rule import Checked
from linter.term import Reading, Term

MESSAGE = Bilingual(
    "비율만 있고 무엇에 대한 비율인지 말하지 않습니다",
    "there are rates, and no word of what they are taken of",
)
LABEL = Bilingual("기준 금액이 없는 첫 비율", "the first rate without a base")


def find(contract: Checked) -> Iterator[Finding]:
    """One finding a contract, at the first rate, when no rate has a base."""
    rates = [each.term for each in contract.assessments if _rates(each.term)]
    if not rates or any(each.effect.base for term in rates for each in _rates(term)):
        return
    yield Finding(
        "base-unsaid",
        "note",
        "disclosure",
        MESSAGE,
        (Quote(*(rate_words(rates[0]) or (rates[0].start, rates[0].end)), LABEL),),
        law=law_of("base-unsaid", contract),
        reason=confidence(contract),
    )


def _rates(term: Term) -> list[Reading]:
    """The readings that take a share; a share given back is one of what was paid."""
    taken = (each for each in term.readings if each.effect.stated_as == "deduct rate")
    return [each for each in taken if each.effect.rate not in (None, 0, 1)]
