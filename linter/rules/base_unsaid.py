"""base-unsaid: rates without a word of what they are taken of.
비율만 있고 무엇에 대한 비율인지 말하지 않는 계약이다.

## 무엇을 찾나 · What it says
계약이 비율로 공제하면서, 그것이 총요금, 계약금, 지급액 가운데 무엇의 비율인지 어느 조항에서도 말하지
않는다.

The contract takes percentages, and in no clause does it say of what: the price, the deposit, what
was paid.

## 까닭 · Why
뜻이 명백하지 않은 약관은 고객에게 유리하게 해석하므로(약관규제법 제5조 제2항), 가장 적은 금액을
바탕으로 할 수 있다.

Unclear terms are read in the customer's favour (Article 5 (2)): the smallest base may hold.

## 찾는 예 · Example that is found
    이용 2일 전 취소 시 50% 공제

## 지나가는 예 · Example that passes
    이용 2일 전 취소 시 총 요금의 50% 공제 후 환급

## 고치려면 · What would mend it
비율마다 무엇에 대한 것인지 적는다: `총 요금의 50%`.

Say of what each rate is taken: `총 요금의 50%`.

## 알려진 한계 · Known limits
참고로만 알린다. 한 조항이라도 바탕이 되는 금액을 말하면 계약 전체에 대하여 알리지 않는다.

A note; one clause with a base silences the rule for all.

## 법 · Law
약관규제법 제3조, 제5조 제2항
"""

from __future__ import annotations

from collections.abc import Iterator

from dsl.diagnostic import Bilingual
from linter.finding import Finding, Quote
from linter.findings.absence import confidence
from linter.findings.evidence import rate_words
from linter.findings.grounds import law_of
from linter.findings.rule import Checked
from linter.term import Effect, Reading, Term

MESSAGE = Bilingual(
    "비율만 있고 무엇에 대한 비율인지 말하지 않습니다",
    "there are rates, and no word of what they are taken of",
)
LABEL = Bilingual("기준 금액이 없는 첫 비율", "the first rate without a base")


def find(contract: Checked) -> Iterator[Finding]:
    """One finding a contract, at the first rate, when no rate has a base."""
    rates = [each.term for each in contract.assessments if _rates(each.term)]
    options = (one for each in contract.assessments for one in _options(each.term))
    if not rates or any(each.effect.base for term in rates for each in _rates(term)):
        return
    if any(option.base for option in options):
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


def _options(term: Term) -> Iterator[Effect]:
    """The figures of which one is taken: `총 요금의 10% 또는 5만원 중 큰 금액`."""
    for reading in term.readings:
        yield from reading.effect.options


def _rates(term: Term) -> list[Reading]:
    """The readings that take a share; a share given back is one of what was paid."""
    taken = (each for each in term.readings if each.effect.stated_as == "deduct rate")
    return [each for each in taken if each.effect.rate not in (None, 0, 1)]
