"""The region algebra against brute force: every case of small spaces, one by one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from dsl.cases.boxes import shared, uncovered
from dsl.cases.space import OPERATORS, Box, Space, Stretch
from dsl.model import (
    AllOf,
    AnyOf,
    Compare,
    Condition,
    Fact,
    FactValue,
    IsGiven,
    Not,
    Number,
    Word,
    WordIs,
)

COLOURS = ("red", "green", "blue")
FACTS = (
    Fact("colour", "", "choice", tuple(Word(name, "") for name in COLOURS)),
    Fact("wet", "", "choice", (Word("yes", ""), Word("no", ""))),
    Fact("days", "", "days"),
    Fact("left", "", "won"),
    Fact("right", "", "won"),
)
DAYS, LEFT, RIGHT = FactValue("days", "days"), FactValue("left", "won"), FactValue("right", "won")
SIGNS = st.sampled_from(sorted(OPERATORS))

atoms = st.one_of(
    st.builds(
        lambda words: WordIs("colour", tuple(sorted(words))),
        st.sets(st.sampled_from(COLOURS), min_size=1),
    ),
    st.builds(lambda word: WordIs("wet", (word,)), st.sampled_from(("yes", "no"))),
    st.builds(
        lambda sign, n: Compare(DAYS, sign, Number(Fraction(n), "days")), SIGNS, st.integers(0, 6)
    ),
    st.builds(lambda sign: Compare(LEFT, sign, RIGHT), SIGNS),
    st.builds(lambda sign: Compare(RIGHT, sign, LEFT), SIGNS),
    st.just(IsGiven("colour")),
)
conditions: st.SearchStrategy[Condition] = st.recursive(
    atoms,
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(lambda parts: AllOf(tuple(parts)), st.lists(inner, max_size=3)),
        st.builds(lambda parts: AnyOf(tuple(parts)), st.lists(inner, max_size=3)),
    ),
    max_leaves=5,
)

Case = Mapping[str, object]


def cases() -> Iterator[Case]:
    for colour, wet, days, gap, known in product(
        COLOURS, ("yes", "no"), range(9), (-1, 0, 1), (True, False)
    ):
        yield {"colour": colour, "wet": wet, "days": days, "left": gap, "right": 0, "given": known}


def holds(condition: Condition, case: Case) -> bool:
    """The plain meaning of a condition, with no cleverness at all."""
    match condition:
        case AllOf(parts):
            return all(holds(part, case) for part in parts)
        case AnyOf(parts):
            return any(holds(part, case) for part in parts)
        case Not(part):
            return not holds(part, case)
        case WordIs(fact, words):
            return case[fact] in words
        case Compare(left, sign, right):
            return OPERATORS[sign](_amount(left, case), _amount(right, case))
    return bool(case["given"])


def _amount(side: object, case: Case) -> Fraction:
    if isinstance(side, Number):
        return side.value
    assert isinstance(side, FactValue)
    return Fraction(str(case[side.fact]))


def inside(space: Space, box: Box, case: Case) -> bool:
    return all(
        any(_is_at(dimension.question, cell, case) for cell in dimension.chosen(mask))
        for place, mask in box
        for dimension in [space.dimensions[place]]
    )


def _is_at(question: object, cell: object, case: Case) -> bool:
    if isinstance(cell, Stretch):
        difference = question if isinstance(question, FactValue) else None
        if difference is not None:
            return cell.holds(_amount(difference, case))
        return cell.holds(_amount(question.left, case) - _amount(question.right, case))  # type: ignore[attr-defined]
    return case["given"] is cell if isinstance(cell, bool) else case[str(question)] == cell


@settings(max_examples=150, deadline=None)
@given(conditions)
def test_boxes_mean_what_the_condition_means(condition: Condition) -> None:
    space = Space(FACTS, [condition])
    boxes, others = space.boxes(condition), space.boxes(condition, holds=False)
    for case in cases():
        wanted = holds(condition, case)
        assert any(inside(space, box, case) for box in boxes) is wanted
        assert any(inside(space, box, case) for box in others) is not wanted


@settings(max_examples=150, deadline=None)
@given(st.lists(conditions, max_size=4), conditions)
def test_uncovered_is_exactly_what_no_row_holds(rows: list[Condition], within: Condition) -> None:
    space = Space(FACTS, [*rows, within])
    cover = [box for row in rows for box in space.boxes(row)]
    holes = [hole for box in space.boxes(within) for hole in uncovered(space, cover, box)]
    for case in cases():
        wanted = holds(within, case) and not any(holds(row, case) for row in rows)
        assert any(inside(space, hole, case) for hole in holes) is wanted


@settings(max_examples=150, deadline=None)
@given(st.lists(conditions, max_size=4))
def test_shared_finds_every_two_rows_that_hold_together(rows: list[Condition]) -> None:
    space = Space(FACTS, rows)
    found = list(shared(space, [space.boxes(row) for row in rows]))
    for case in cases():
        holding = [place for place, row in enumerate(rows) if holds(row, case)]
        wanted = {(a, b) for a in holding for b in holding if a < b}
        assert {(a, b) for a, b, box in found if inside(space, box, case)} == wanted


def test_many_yes_or_no_facts_do_not_multiply() -> None:
    facts = [Fact(f"f{n}", "", "choice", (Word("yes", ""), Word("no", ""))) for n in range(200)]
    rows = [WordIs(fact.name, ("yes",)) for fact in facts]
    space = Space(facts, rows)
    (hole,) = uncovered(space, [box for row in rows for box in space.boxes(row)])
    assert len(hole) == 200
