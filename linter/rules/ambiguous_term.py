"""ambiguous-term: a clause can be read in several ways, with different results.
여러 가지로 읽을 수 있고 읽기에 따라 결과가 달라지는 조항이다.

## 무엇을 찾나 · What it says
조항을 서로 다른 숫자로 읽을 수 있거나, 기준이 적용되는지를 가르는 사정에 한정되어 있다. 모든 읽기를
남겨 두며 어느 하나를 고르지 않는다.

The clause has several readings with different numbers, or it is limited to circumstances that
decide whether the standard applies. Every reading is kept; none is picked.

## 까닭 · Why
뜻이 명백하지 않은 약관은 고객에게 유리하게 해석한다(약관규제법 제5조 제2항). 의심은 약관을 쓴 사업자가
부담한다.

Terms whose meaning is not clear are read in the customer's favour (Act on the Regulation of Terms,
Article 5 (2)); the business that wrote them bears the doubt.

## 찾는 예 · Example that is found
    예약금 일부만 입금한 경우 전액 환불 받지 못합니다.

## 지나가는 예 · Example that passes
    예약금 일부만 입금한 경우 입금액을 모두 환급합니다.

## 고치려면 · What would mend it
어느 날, 얼마의 비율, 무엇에 대한 비율인지를 적어 하나로만 읽히게 한다.

Name the day, the share and what it is taken of, so that one reading is left.

## 알려진 한계 · Known limits
숫자를 바꾸는 의심만 찾으며, 조항의 다른 곳에 있는 흐린 말은 찾지 않는다. 어느 읽기로도 판정이 같은
조항은 여기가 아니라 그 판정으로 알린다.

Only doubts that change a number are found; vague words elsewhere in the clause are not. A clause
with the same verdict in every reading is reported by that verdict, not here.

## 법 · Law
약관규제법 제5조 제2항
"""

from __future__ import annotations

from collections.abc import Iterator

from dsl.diagnostic import Bilingual
from linter.comparing.assess import LIMITED, WHICH_STANDARD, Assessment
from linter.finding import Finding, Quote
from linter.findings.grounds import law_of
from linter.findings.rule import Checked
from linter.findings.witness import witnesses_of

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
