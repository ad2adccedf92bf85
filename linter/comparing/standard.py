"""What the standard says of one party and event: every case, with its closed ranges of notice.

A contract states few facts. The cases here are the combinations of words that the standard's
rules tell apart and the contract leaves open (season by day of the week, say); a clause without
seasons is held against each of them. A standard that knows no notice has one range in each case.
Nothing here knows a trade: facts, words, numbers and Korean terms all come from the compiled table.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import product
from math import prod
from types import MappingProxyType

from dsl.diagnostic import Bilingual
from dsl.interpret import complete
from dsl.model import (
    NO,
    NUMBER_KINDS,
    YES,
    AllOf,
    AnyOf,
    Axis,
    Condition,
    Fact,
    IsGiven,
    Not,
    Word,
    WordIs,
)
from dsl.settling.evaluate import Facts, holds
from dsl.table import Edition, Row, Table
from linter.comparing.course import WHOLE
from linter.comparing.course import Stretch as Share
from linter.comparing.gone_by import label_of
from linter.comparing.match import Words, actors, match_words, stage_words
from linter.comparing.notice_terms import is_notice
from linter.comparing.same import answered_once
from linter.comparing.take import Take, take_of
from linter.comparing.term_length import Length, lengths
from linter.comparing.threshold import (
    compares_notice,
    counted_axis,
    middle,
    shares_of_use,
    starts_on,
)
from linter.term import Stage


@dataclass(frozen=True, slots=True)
class Stretch:
    """A closed range of notice, `far` None for any earlier, and what the standard orders there."""

    far: int | None
    near: int
    take: Take


@dataclass(frozen=True, slots=True)
class Case:
    """One combination of circumstances, in the words of the standard."""

    words: tuple[tuple[Fact, Word], ...]
    stretches: tuple[Stretch, ...]
    length: Length | None = None  # the lengths of contract that it is for
    aside: bool = False  # off the ladder: for clauses that name it, and for no other

    @property
    def label(self) -> Bilingual:
        """`비수기 주중` / `off-peak weekday`; empty when the ladder tells nothing apart."""
        length = self.length.told() if self.length else Bilingual("", "")
        return Bilingual(
            " ".join([*(word.label for _, word in self.words), length.korean]).strip(),
            " ".join(
                [*(word.name.replace("_", " ") for _, word in self.words), length.english]
            ).strip(),
        )


@dataclass(frozen=True, slots=True)
class View:
    """An edition of a standard as seen from one party and event."""

    table: Table
    edition: Edition
    party: str
    axis: Axis | None  # None where notice makes no difference
    cases: tuple[Case, ...]
    unmatched: tuple[tuple[str, str], ...]  # circumstances of the contract the standard lacks
    stage: Stage | None = None  # before or after the use began, where it tells these apart
    asked: Stage | None = None  # the stage that was asked about

    @property
    def unit(self) -> str:
        """What its notice is counted in."""
        return self.axis.unit if self.axis else "days"


@answered_once
def view_standard(
    table: Table,
    edition: Edition,
    party: str,
    event: str,
    words: tuple[tuple[str, str], ...],
    stage: Stage | None = None,
    elapsed: Share | None = None,
) -> View | None:
    """The cases of a party and an event, or None when the standard has no rule for them. `elapsed`
    is the share of the use gone by that is asked about."""
    known = actors(table, party, event, stage)
    if known is None:
        return None
    given, unmatched = match_words(table, words)
    staged = stage_words(table, known, stage) if stage else None
    known |= given | (staged or {})
    facts, _ = complete(known, edition)
    known = {fact: word for fact, word in facts.items() if isinstance(word, str)}
    derived = _derived(table, edition)
    rows = tuple(
        row
        for row in edition.rules
        if holds(row.situation, {**known, **derived}, edition) is not False
    )
    axis = _axis(table, rows)
    if elapsed is None and stage == "after":
        elapsed = WHOLE  # 시작 후에는 환불하지 않음: whatever share of it has gone by
    cases = _cases_through(table, edition, axis, rows, (known, given), elapsed)
    if not any(stretch.take.row for case in cases for stretch in case.stretches):
        return None
    told = stage if staged is not None else None
    return View(table, edition, party, axis, cases, unmatched, told, stage)


def _axis(table: Table, rows: tuple[Row, ...]) -> Axis | None:
    """The axis that the ladders of these rows climb: the one most rungs stand on."""
    used = [row.rung.axis for row in rows if row.rung and row.rung.direction == "before"]
    if not used:
        return counted_axis(table, rows)
    most = max(used, key=used.count)
    return next((axis for axis in table.axes if axis.fact == most), None)


def _cases_through(
    table: Table,
    edition: Edition,
    axis: Axis | None,
    rows: tuple[Row, ...],
    said: tuple[Words, Words],
    elapsed: Share | None,
) -> tuple[Case, ...]:
    """The cases for every part of the use that the standard tells apart, or for the use as one."""
    known, given = said
    parts = shares_of_use(rows, edition, elapsed) if elapsed else None
    derived = _derived(table, edition)
    if parts is None:
        return _cases(table, edition, axis, rows, known, given, derived)
    fact = next(each for each in table.facts if each.name == parts[0])
    return tuple(
        replace(case, words=(*case.words, (fact, _part_of_use(part))))
        for part in parts[1]
        for case in _cases(
            table, edition, axis, rows, known, given, {**derived, fact.name: middle(part)}
        )
    )


def _derived(table: Table, edition: Edition) -> dict[str, Fraction]:
    """Numbers that rules ask to be given and the standard itself works out, such as the days of a
    term: a contract has them, whatever they come to."""
    numbers = {fact.name for fact in table.facts if fact.kind in NUMBER_KINDS}
    worked_out = {default.fact for default in edition.defaults} & numbers
    asked = {fact for row in edition.rules for fact in _asked_to_be_given(row.situation)}
    return {fact: Fraction(1) for fact in worked_out & asked}


def _asked_to_be_given(condition: Condition) -> frozenset[str]:
    match condition:
        case IsGiven(fact):
            return frozenset((fact,))
        case AllOf(parts):
            return frozenset().union(*(_asked_to_be_given(part) for part in parts))
        case _:
            return frozenset()


def _part_of_use(part: Share) -> Word:
    said = label_of(part)
    return Word(said.english, said.korean)


def _cases(
    table: Table,
    edition: Edition,
    axis: Axis | None,
    rows: tuple[Row, ...],
    known: Words,
    given: Words,
    numbers: Mapping[str, Fraction] = MappingProxyType({}),
) -> tuple[Case, ...]:
    climbing = [
        row for row in rows if axis is None or row.rung is None or row.rung.axis == axis.fact
    ]
    if prod(len(fact.words) for fact in _free(table, climbing, known)) > _MOST_CASES:
        climbing = [row for row in climbing if row.rung]  # the ladder alone
    shown, free = _shown(table, climbing), _free(table, climbing, known)
    if not climbing or prod(len(fact.words) for fact in free) > _MOST_CASES:
        return ()
    terms = lengths(table, edition, climbing) if axis is None else ()
    worded = axis is None and any(is_notice(fact) for fact in free)
    apart = [fact.name for fact in free if worded]  # each is named in a clause by itself
    found: dict[_Answers, list[Words]] = {}
    for words in product(*(fact.words for fact in free)):
        case = known | {fact.name: word.name for fact, word in zip(free, words, strict=True)}
        for answers in _by_length(edition, axis, case | dict(numbers), climbing, terms):
            aside = _is_aside(edition, axis, case, climbing)
            key = (*answers, aside, tuple(case[fact] for fact in apart))
            found.setdefault(key, []).append(case)
    ladder = [case for (*_, aside, _), cases in found.items() for case in cases if not aside]
    every = [case for cases in found.values() for case in cases]
    return tuple(
        Case(_told(shown, given, alike, every if aside else ladder), stretches, length, aside)
        for (length, stretches, aside, _), alike in found.items()
    )


_Answers = tuple[Length | None, tuple[Stretch, ...], bool, tuple[str, ...]]


def _shown(table: Table, climbing: list[Row]) -> list[Fact]:
    """The choices that the rows ask about."""
    asked = frozenset().union(*(_choices_in(row.situation) for row in climbing))
    return [fact for fact in table.facts if fact.name in asked and fact.words]


def _free(table: Table, climbing: list[Row], known: Words) -> list[Fact]:
    return [fact for fact in _shown(table, climbing) if fact.name not in known]


def _is_aside(edition: Edition, axis: Axis | None, case: Words, climbing: list[Row]) -> bool:
    """Whether a case stands on no rung while the other cases climb a ladder."""
    runged = [row for row in climbing if row.rung]
    return (
        axis is not None
        and bool(runged)
        and all(holds(row.situation, case, edition) is False for row in runged)
    )


def _by_length(
    edition: Edition,
    axis: Axis | None,
    case: Facts,
    climbing: list[Row],
    terms: tuple[Length, ...],
) -> list[tuple[Length | None, tuple[Stretch, ...]]]:
    """What is ordered in a case, for each length of contract where that makes a difference."""
    found: list[tuple[Length | None, tuple[Stretch, ...]]] = [
        (each, _stretches(edition, axis, {**case, each.fact: each.months}, climbing))
        for each in terms
    ]
    if len({stretches for _, stretches in found}) < 2:
        found = [(None, _stretches(edition, axis, case, climbing))]
    return [answers for answers in found if answers[1]]


_MOST_CASES = 64  # a standard that asks more than this of a clause has no few cases to show


def _told(
    shown: list[Fact],
    given: Words,
    alike: list[Words],
    every: list[Words],
) -> tuple[tuple[Fact, Word], ...]:
    """The words that set a case apart from the others, and those the contract itself named."""
    pairs = []
    for fact in shown:
        own, all_words = ({case[fact.name] for case in cases} for cases in (alike, every))
        if len(own) == 1 and (len(all_words) > 1 or fact.name in given):
            pairs.append((fact, _labelled(fact, own.pop())))
    return tuple(pairs)


def _labelled(fact: Fact, name: str) -> Word:
    """The word of a choice; of a yes-or-no fact the fact's own term, or its denial."""
    if {word.name for word in fact.words} != {YES, NO}:
        return fact.word(name)
    plain_name = fact.name.replace("_", " ")
    return (
        Word(plain_name, fact.label)
        if name == YES
        else Word(f"not {plain_name}", DENIED.format(fact.label))
    )


DENIED = "{} 아님"  # a yes-or-no fact's term, denied


def _choices_in(condition: Condition) -> frozenset[str]:
    """The choice facts that a condition asks about."""
    match condition:
        case WordIs(fact, _):
            return frozenset((fact,))
        case AllOf(parts) | AnyOf(parts):
            return frozenset().union(*(_choices_in(part) for part in parts))
        case Not(part):
            return _choices_in(part)
        case _:
            return frozenset()


def _stretches(
    edition: Edition, axis: Axis | None, case: Facts, climbing: list[Row]
) -> tuple[Stretch, ...]:
    if axis is None:
        take = _answer(edition, None, case, 0)
        return (Stretch(None, 0, take),) if take.kind != "no rule" else ()
    counted = compares_notice(axis, climbing, edition)
    rungs = [
        row.rung
        for row in climbing
        if row.rung and holds(row.situation, case, edition) is not False
    ]
    starts = {0} | {rung.near for rung in rungs if rung.near is not None}
    starts |= {rung.far + 1 for rung in rungs if rung.far is not None}
    if counted:
        starts |= starts_on(axis, climbing, edition)
    ordered = sorted(start for start in starts if start >= 0)
    ends = [start - 1 for start in ordered[1:]] + [None]
    found = [
        Stretch(far, near, _answer(edition, axis, facts, near))
        for near, far in zip(ordered, ends, strict=True)
        for facts in [_counting(case, axis, near, edition) if counted else case]
    ]
    merged = _merge(found)
    return merged if any(stretch.take.row for stretch in merged) else ()


def _counting(case: Facts, axis: Axis, count: int, edition: Edition) -> Facts:
    """The facts of a case at a count of notice that its conditions compare."""
    return complete(dict(case) | {axis.fact: Fraction(count)}, edition)[0]


def _merge(stretches: list[Stretch]) -> tuple[Stretch, ...]:
    """Neighbours that one row answers are one stretch."""
    merged: list[Stretch] = []
    for stretch in stretches:
        if merged and stretch.take.row is merged[-1].take.row:
            merged[-1] = Stretch(stretch.far, merged[-1].near, stretch.take)
        else:
            merged.append(stretch)
    return tuple(merged)


def _answer(edition: Edition, axis: Axis | None, case: Facts, count: int) -> Take:
    """The first row that surely answers; rows that further facts would decide do not."""
    for row in edition.exceptions + edition.rules:
        on_rung = row.rung is None or (
            axis is not None and row.rung.axis == axis.fact and row.rung.holds(count)
        )
        if on_rung and holds(row.situation, case, edition) is True:
            return take_of(row, case, edition)
    return Take("no rule", None, None)
