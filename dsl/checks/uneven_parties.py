"""uneven-parties: in the same case the consumer and the business bear different shares.
같은 경우에 소비자와 사업자가 지는 비율이 다르다.

## 까닭 · Why
공식 표가 그런 뜻일 수 있으므로 오류는 아니지만, 읽는 사람은 알아야 한다. 소비자의 취소에 대한 규칙과
사업자의 취소에 대한 규칙의 비율이 다르면 둘을 모두 말한다.

It is no error, for the official table may mean it; but a reader should know. Wherever the rule for a
cancellation by the consumer and the rule for one by the business differ in their shares, both are
named.

## 이렇게 쓴다 · Write
소비자의 취소에는 20% 공제, 사업자의 취소에는 20% 배상.

Consumer deducts 20 %, business compensates 20 %.

## 이렇게 쓰지 않는다 · Not
소비자의 취소에는 20% 공제, 사업자의 취소에는 10% 배상. 참고로 알린다.

Consumer deducts 20 %, business compensates 10 %: reported as a note.
"""

from __future__ import annotations

from collections.abc import Iterator

from dsl.cases.ground import Ground
from dsl.cases.share import NOTHING, Share, share
from dsl.cases.space import Box, meet
from dsl.cases.survey import Survey, trouble
from dsl.diagnostic import Diagnostic
from dsl.model import Compensate, Damages, Deduct, Outcome
from dsl.table import Row
from dsl.words.case_words import cases

# The two sides of every contract, in the language's own words (as in `owed_by_consumer`).
CONSUMER, BUSINESS = "consumer", "business"


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Every rule for the consumer beside every rule for the business on the same cases."""
    for ground in survey.grounds:
        place = _party(ground)
        if place is None:
            continue
        sides = {
            name: [
                (row, box)
                for row in ground.edition.rules
                for box in _side(ground, row, place, name)
            ]
            for name in (CONSUMER, BUSINESS)
        }
        for first, mine in sides[CONSUMER]:
            for second, theirs in sides[BUSINESS]:
                both = meet(mine, theirs)
                if both is not None:
                    yield from _uneven(survey, ground, first, second, both)


def _party(ground: Ground) -> int | None:
    """The dimension that tells the two sides apart, if the standard has one."""
    for place, dimension in enumerate(ground.space.dimensions):
        if {CONSUMER, BUSINESS} <= set(dimension.cells):
            return place
    return None


def _side(ground: Ground, row: Row, place: int, name: str) -> Iterator[Box]:
    """The cases of a row that name this side and no other, with the side left out."""
    bit = 1 << ground.space.dimensions[place].cells.index(name)
    for box in ground.boxes(row):
        if dict(box).get(place) == bit:
            yield tuple(pair for pair in box if pair[0] != place)


def _uneven(
    survey: Survey, ground: Ground, first: Row, second: Row, box: Box
) -> Iterator[Diagnostic]:
    consumer, business = _borne(first.outcome, Deduct), _borne(second.outcome, Compensate)
    if consumer is None or business is None or consumer == business:
        return
    said = cases(ground.space, survey.table, box)
    yield trouble(
        "uneven-parties",
        "note",
        (
            f"{said.korean}: 소비자 부담 {consumer}, 사업자 부담 {business}",
            f"{said.english}: the consumer bears {consumer}, the business {business}",
        ),
        (first.span, f"소비자 {consumer}", f"consumer {consumer}"),
        (second.span, f"사업자 {business}", f"business {business}"),
    )


def _borne(outcome: Outcome | None, effect: type[Deduct] | type[Compensate]) -> Share | None:
    if outcome is None or outcome.mode != "all":
        return None
    if any(isinstance(one, Damages) for one in outcome.effects):
        return None
    wanted = [one for one in outcome.effects if isinstance(one, effect)]
    return share(wanted[0].amount) if wanted else NOTHING
