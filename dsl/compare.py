"""Two editions of a table -> what changed for whom, by meaning and not by wording.

Both editions are laid out in one space of cases; where different rows answer, the outcomes are
weighed from the consumer's side. Regions that changed in one way, through the same rows, are told
together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import get_args

from dsl.cases.boxes import shared, uncovered
from dsl.cases.ground import Ground, partition
from dsl.cases.space import Box, Space
from dsl.cases.uses import nodes
from dsl.cases.weigh import MIRROR, Lean, Weighed, answering, weigh, written_out
from dsl.cases.witness import Facts, is_never
from dsl.diagnostic import Bilingual
from dsl.model import Expression, Lookup, NamedValue
from dsl.table import Edition, Row, Table
from dsl.words.case_words import case, part_of
from dsl.words.phrases import join
from dsl.words.wording import Wording

ORDINARY = Bilingual("보통의 경우", "the ordinary case")
LEANS = tuple(get_args(Lean))
Rows = tuple[Row, ...]
Meaning = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """Cases whose outcome changed in one way, and how the consumer fares."""

    lean: Lean
    cases: tuple[Bilingual, ...]  # facts that a range does not name are as they mostly are
    points: tuple[Fraction, Fraction] | None  # least and most, in favour of the consumer
    base: Bilingual | None
    won: int | None  # in the example, where the change is no share of an amount
    before: tuple[Bilingual, ...]  # what the one edition orders; several where it had rungs
    after: tuple[Bilingual, ...]
    example: str | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changed from one edition of a standard to another."""

    before: Edition
    after: Edition
    changes: tuple[Change, ...]
    defaults: tuple[Bilingual, ...]  # facts that are taken otherwise where a case is silent

    def __bool__(self) -> bool:
        return bool(self.changes or self.defaults)


def compare(table: Table, before: Edition, after: Edition) -> Comparison:
    """Everything that a consumer or a business would notice of a change of edition."""
    if before.period.first > after.period.first:
        return _mirrored(compare(table, after, before))
    changes = _Comparing(table, before, after).changes() if before != after else ()
    return Comparison(before, after, _ordered(changes), tuple(_defaults(table, before, after)))


def _ordered(changes: Iterable[Change]) -> tuple[Change, ...]:
    """What is better for the consumer first, what is worse next."""
    return tuple(sorted(changes, key=lambda one: LEANS.index(one.lean)))


def _mirrored(comparison: Comparison) -> Comparison:
    """The same changes, told from the other edition."""
    changes = [
        replace(
            one,
            lean=MIRROR.get(one.lean, one.lean),
            points=(-one.points[1], -one.points[0]) if one.points else None,
            won=-one.won if one.won else None,
            before=one.after,
            after=one.before,
        )
        for one in comparison.changes
    ]
    return replace(
        comparison,
        before=comparison.after,
        after=comparison.before,
        changes=_ordered(changes),
    )


class _Comparing:
    """Two editions on one ground."""

    def __init__(self, table: Table, before: Edition, after: Edition) -> None:
        self.table, self.wording = table, Wording.of(table)
        rows = before.rows + after.rows
        self.space = Space(table.facts, (row.when for row in rows))
        self.before = Ground(table, before, self.space)
        self.after = Ground(table, after, self.space)
        self.meanings = [
            {_meaning(row, edition) for row in edition.rows} for edition in (before, after)
        ]
        self.usual = _usual(before) & _usual(after)

    def changes(self) -> Iterator[Change]:
        """What changed, the regions that changed alike told together."""
        if self.meanings[0] == self.meanings[1]:
            return
        groups: dict[object, list[tuple[Box, Weighed, Rows, Rows]]] = {}
        for box, was, now in self._regions():
            weighed = weigh(self.before, self.after, box, was, now)
            if weighed.lean != "same":
                key = (weighed.lean, self._new(was, now), weighed.base)
                groups.setdefault(key, []).append((box, weighed, was, now))
        for found in groups.values():
            yield self._change(found)

    def _regions(self) -> Iterator[tuple[Box, Rows, Rows]]:
        """Possible cases that the same rows answer in each edition, where these are not the same."""
        old, new = list(partition(self.before)), list(partition(self.after))
        boxes = [(box,) for _, box in old + new]
        for first, second, box in shared(self.space, boxes):
            if not first < len(old) <= second:
                continue
            was, now = old[first][0], new[second - len(old)][0]
            if self._new(was, now) and not is_never(self.after, box):
                yield box, was, now

    def _new(self, was: Rows, now: Rows) -> frozenset[Meaning]:
        """What one of the editions says here that the other does not say anywhere."""
        ours = {_meaning(row, self.before.edition) for row in was} - self.meanings[1]
        return frozenset(
            ours | ({_meaning(row, self.after.edition) for row in now} - self.meanings[0])
        )

    def _change(self, found: Sequence[tuple[Box, Weighed, Rows, Rows]]) -> Change:
        merged = uncovered(self.space, uncovered(self.space, [box for box, *_ in found]))
        plain = [one for one in found if not _cuts(one[2]) and not _cuts(one[3])]
        ordinary = sorted(plain or found, key=_size)
        weighed = [one for _, one, _, _ in ordinary]
        points = [one.points for one in weighed if one.points is not None]
        told = min(weighed, key=lambda one: len(self._unusual(one.facts)))
        return Change(
            lean=told.lean,
            cases=self._said(merged),
            points=(min(points), max(points)) if len(points) == len(weighed) else None,
            base=self._base(told.base),
            won=told.won,
            before=self._orders([was for _, _, was, _ in ordinary]),
            after=self._orders([now for _, _, _, now in ordinary]),
            example=case(self.table, self._unusual(told.facts)) if told.facts else None,
        )

    def _said(self, boxes: Sequence[Box]) -> tuple[Bilingual, ...]:
        """Ranges in words, without the answers that a silent case gives anyway."""
        named = [
            {pair: None for pair in box if not self._is_usual(*pair)}  # a set that keeps its order
            for box in boxes
        ]
        widest = [one for one in named if not any(other.keys() < one.keys() for other in named)]
        return tuple(dict.fromkeys(self._range(one) for one in widest))

    def _range(self, pairs: Iterable[tuple[int, int]]) -> Bilingual:
        parts = [part_of(self.space, self.table, place, mask) for place, mask in pairs]
        return join(parts, ", ", ", ") if parts else ORDINARY

    def _unusual(self, facts: Facts | None) -> Facts:
        """A case without what would be taken anyway."""
        return {
            name: value for name, value in (facts or {}).items() if (name, value) not in self.usual
        }

    def _is_usual(self, place: int, mask: int) -> bool:
        dimension = self.space.dimensions[place]
        return any((dimension.question, cell) in self.usual for cell in dimension.chosen(mask))

    def _base(self, base: Expression | None) -> Bilingual | None:
        """The amount whose points are told, by its name where the standard gives it one."""
        if base is None:
            return None
        named = (
            let.name
            for edition in (self.after.edition, self.before.edition)
            for let in edition.lets
            if let.label and written_out(let.amount, edition) == base
        )
        name = next(named, None)
        return self.wording.named(name) if name else self.wording.expression(base)

    def _orders(self, held: Sequence[Rows]) -> tuple[Bilingual, ...]:
        return tuple(dict.fromkeys(self._order(rows) for rows in held))

    def _order(self, rows: Rows) -> Bilingual:
        """What a row orders, and what the adjustments do to it."""
        answer = answering(rows)
        cuts = _cuts(rows) if answer is not None else []
        told = [row.outcome if row else None for row in (answer, *cuts)]
        return join([self.wording.outcome(one) for one in told], ", ", ", ")


def _size(one: tuple[Box, Weighed, Rows, Rows]) -> Fraction:
    return abs(one[1].points or Fraction(0))


def _cuts(rows: Rows) -> list[Row]:
    return [row for row in rows if row.kind == "adjust"]


def _usual(edition: Edition) -> set[tuple[object, object]]:
    """The words that are taken where a case says nothing and nothing else decides."""
    return {
        (default.fact, guard.value)
        for default in edition.defaults
        for guard in default.guards
        if guard.when is None
    }


def _meaning(row: Row, edition: Edition) -> Meaning:
    """What a row says, named amounts and printed tables included, wherever it stands."""
    return row.kind, row.when, row.outcome, _named(row.outcome, edition)


def _named(thing: object, edition: Edition) -> frozenset[object]:
    """What the names that are used here stand for."""
    found: set[object] = set()
    for node in nodes(thing):
        if isinstance(node, NamedValue):
            for let in edition.lets:
                if let.name == node.name:
                    found |= {let.amount, *_named(let.amount, edition)}
        elif isinstance(node, Lookup):
            found |= {one.steps for one in edition.lookups if one.name == node.table}
    return frozenset(found)


def _defaults(table: Table, before: Edition, after: Edition) -> Iterator[Bilingual]:
    """Facts that the two editions take otherwise where a case does not state them."""
    wording = Wording.of(table)
    taken = [
        {
            fact.name: [one.guards for one in edition.defaults if one.fact == fact.name]
            for fact in table.facts
        }
        for edition in (before, after)
    ]
    for fact in table.facts:
        if taken[0][fact.name] != taken[1][fact.name]:
            yield wording.fact(fact.name)
