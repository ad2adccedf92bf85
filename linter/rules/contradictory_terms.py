"""contradictory-terms: two clauses promise different things for the same case.
같은 경우를 두 조항이 서로 다르게 정한 계약이다.

## 무엇을 찾나 · What it says
같은 당사자, 같은 사유, 같은 사정에 관한 두 조항이 시점에서 겹치면서 다른 비율을 말한다. 범위를 옆
조항에서 미루어 알았을 뿐인 조항은 모순으로 보지 않는다.

Two clauses about the same party, event and circumstances overlap in time and state different
rates. A clause whose range was only inferred from its neighbours contradicts nothing.

## 까닭 · Why
계약만 보아서는 누가 얼마를 내야 하는지 알 수 없다. 뜻이 명백하지 않은 약관은 고객에게 유리하게
해석한다(약관규제법 제5조 제2항).

Nobody can tell from the contract what is owed. Terms whose meaning is not clear are read in the
customer's favour (Act on the Regulation of Terms, Article 5 (2)).

## 찾는 예 · Example that is found
    3일 전 취소: 30% 공제
    (뒤의 조항) 3일 전 취소: 50% 공제

## 지나가는 예 · Example that passes
    3일 전 취소: 30% 공제
    2일 전 취소: 50% 공제

## 고치려면 · What would mend it
조항 하나만 남긴다. 둘 다 고객에게 보였다면 가벼운 것을 남긴다.

Keep one of the clauses, the milder one if both were shown to customers.

## 알려진 한계 · Known limits
객실, 상품 또는 판매 경로가 다른 조항은 글에서만 모순되어 보인다. 그런 사정을 읽지 못한 곳에서는 지적이
틀릴 수 있다. 엄격, 보통처럼 고를 수 있는 제목 아래의 조항은 서로 견주지 않고, 이용 전의 시점을 적지
않은 조항도 견주지 않는다. 기준보다 높은 조항은 그것으로도, 여기서도 알린다.

Clauses for different rooms, products or sales channels contradict each other only on paper; where
those circumstances were not read, the finding may be wrong. Clauses under headings that name
alternatives (엄격, 보통) are not held against each other, nor are clauses without a written notice
before use. A clause above the standard is reported as that, and here as well.

## 법 · Law
약관규제법 제5조 제2항
"""

from __future__ import annotations

from collections.abc import Iterator

from dsl.diagnostic import Bilingual
from linter.finding import Finding, Quote
from linter.findings.grounds import law_of
from linter.findings.rule import Checked
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
