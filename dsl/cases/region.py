"""Exact answers about which cases rows leave open, share, or cover: a sweep over boxes.

The sweep splits only on dimensions that a row still undecided mentions, groups the cells that no
such row tells apart, and remembers what it has solved, so that facts which only a few rows mention
do not multiply the work.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property

from dsl.cases.space import EVERYWHERE, Box, Space, meet
from dsl.cases.witness import all_stated, boundary_cases, concrete
from dsl.settlement import Value
from dsl.table import Edition, Row, Table

Boxes = frozenset[Box]


def uncovered(space: Space, cover: Iterable[Box], within: Box = EVERYWHERE) -> tuple[Box, ...]:
    """Every part of `within` that no box of `cover` holds, merged into ranges."""
    limits = dict(within)
    alive = [met for box in cover if (met := meet(box, within)) is not None]
    relative = frozenset(
        tuple((place, mask) for place, mask in box if mask != limits.get(place)) for box in alive
    )
    solved: dict[Boxes, tuple[Box, ...]] = {}

    def holes(boxes: Boxes) -> tuple[Box, ...]:
        if boxes not in solved:
            solved[boxes] = _solve(boxes)
        return solved[boxes]

    def _solve(boxes: Boxes) -> tuple[Box, ...]:
        if not boxes:
            return (EVERYWHERE,)
        if EVERYWHERE in boxes:
            return ()
        place = _most_mentioned(boxes)
        full = limits.get(place, space.dimensions[place].all)
        masks: dict[Box, int] = {}
        for rest, mask in _classes(boxes, place, full):
            for hole in holes(rest):
                masks[hole] = masks.get(hole, 0) | mask
        return tuple(
            hole if mask == full else tuple(sorted((*hole, (place, mask))))
            for hole, mask in masks.items()
        )

    found = (meet(hole, within) for hole in holes(relative))
    return tuple(hole for hole in found if hole is not None)


def _most_mentioned(boxes: Iterable[Box]) -> int:
    """The dimension that most boxes mention: it settles most of them at once."""
    counts = Counter(place for box in boxes for place, _ in box)
    return max(counts, key=lambda place: (counts[place], -place))


def _classes(boxes: Boxes, place: int, full: int) -> Iterator[tuple[Boxes, int]]:
    """Cells of one dimension that the boxes do not tell apart, with what then remains of the boxes."""
    split = [_take(box, place, full) for box in boxes]
    classes: dict[Boxes, int] = {}
    bit = 1
    while bit <= full:
        if bit & full:
            rest = frozenset(remains for remains, mask in split if mask & bit)
            classes[rest] = classes.get(rest, 0) | bit
        bit <<= 1
    yield from classes.items()


def _take(box: Box, place: int, full: int) -> tuple[Box, int]:
    """A box without one dimension, and the cells it held there."""
    for index, (where, mask) in enumerate(box):
        if where == place:
            return box[:index] + box[index + 1 :], mask
    return box, full


def shared(space: Space, owned: Sequence[tuple[Box, ...]]) -> Iterator[tuple[int, int, Box]]:
    """Every pair of owners whose boxes meet, with the box they share. Owners are numbered as given."""
    flat = [(owner, box) for owner, boxes in enumerate(owned) for box in boxes]
    everyone = (1 << len(flat)) - 1
    neighbours = _neighbours(space, [box for _, box in flat], everyone)
    for index, (owner, box) in enumerate(flat):
        later = neighbours[index] >> (index + 1)
        for offset in _bits(later):
            other, other_box = flat[index + 1 + offset]
            both = meet(box, other_box)
            if other != owner and both is not None:
                yield owner, other, both


def _neighbours(space: Space, boxes: Sequence[Box], everyone: int) -> list[int]:
    """For each box, as bits, the boxes it meets: on every dimension some cell is common to both."""
    holders: list[dict[int, int]] = [{} for _ in space.dimensions]
    mentioning = [0] * len(space.dimensions)
    for index, box in enumerate(boxes):
        for place, mask in box:
            mentioning[place] |= 1 << index
            for cell in _bits(mask):
                holders[place][cell] = holders[place].get(cell, 0) | 1 << index
    met = []
    for box in boxes:
        bits = everyone
        for place, mask in box:
            holding = everyone & ~mentioning[place]
            for cell in _bits(mask):
                holding |= holders[place][cell]
            bits &= holding
        met.append(bits)
    return met


def _bits(mask: int) -> Iterator[int]:
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


class Ground:
    """One edition laid out in its space: the boxes of every row, worked out once.

    Two editions that are to be compared share the space of the rows of both."""

    def __init__(self, table: Table, edition: Edition, space: Space | None = None) -> None:
        self.table, self.edition = table, edition
        self.space = space or Space(table.facts, (row.when for row in edition.rows))
        self._boxes = {id(row): self.space.boxes(row.when) for row in edition.rows}

    def boxes(self, row: Row) -> tuple[Box, ...]:
        """Where a row holds."""
        return self._boxes[id(row)]

    def union(self, rows: Iterable[Row]) -> list[Box]:
        """Where any of the rows holds."""
        return [box for row in rows for box in self._boxes[id(row)]]

    @cached_property
    def ruled(self) -> frozenset[int]:
        """The dimensions that rules and silences speak about: what an edition has to cover."""
        rows = self.edition.rules + self.edition.silences
        return frozenset(place for row in rows for box in self.boxes(row) for place, _ in box)

    @cached_property
    def gaps(self) -> tuple[Box, ...]:
        """Every case that no row answers, silences or rules out."""
        edition = self.edition
        cover = self.union(edition.rules + edition.silences + edition.impossible)
        for box in self.union(edition.exceptions):
            if all(place in self.ruled for place, _ in box):
                cover.append(box)
        return uncovered(self.space, cover)

    @cached_property
    def impossible(self) -> list[Box]:
        return self.union(self.edition.impossible)

    def possible(self, box: Box, outranked: Iterable[Row] = ()) -> tuple[Box, ...]:
        """What remains of a box without the impossible cases and those that `outranked` answer."""
        return uncovered(self.space, self.impossible + self.union(outranked), box)

    def is_never(self, box: Box) -> bool:
        """Whether the calendar alone shows that no case lies in a box."""
        return concrete(self, box) is None and not any(
            self.space.dimensions[place].tried for place, _ in box
        )

    def overlaps(
        self, rows: Sequence[Row], outranked: Iterable[Row] = ()
    ) -> Iterator[tuple[Row, Row, Box]]:
        """Every two of `rows` that hold in one possible case, with the cases as a box."""
        above = list(outranked)
        for first, second, box in shared(self.space, [self.boxes(row) for row in rows]):
            for part in self.possible(box, above):
                yield rows[first], rows[second], part


@dataclass(frozen=True, slots=True)
class Region:
    """Cases that the same rows answer: one of them in full, and its neighbours on every count."""

    rows: tuple[Row, ...]
    box: Box
    facts: Mapping[str, Value]
    boundaries: tuple[Mapping[str, Value], ...]


def regions(table: Table, edition: Edition) -> Iterator[Region]:
    """Every region of an edition, with a representative and the counts N-1, N, N+1 at its ends."""
    ground = Ground(table, edition)
    for rows, box in partition(ground):
        facts = concrete(ground, box)
        if facts is not None:
            facts = all_stated(ground, rows, facts)
            cases = tuple(boundary_cases(ground, box, facts))
            yield Region(rows, box, facts, cases)


Claim = tuple[int, Box]  # a row, by its place in the edition, and what it still asks


def partition(ground: Ground) -> Iterator[tuple[tuple[Row, ...], Box]]:
    """The possible cases, cut so that within each part the same rows answer and adjust."""
    rows = ground.edition.rows
    rank = {id(row): place for place, row in enumerate(rows)}
    claims = frozenset((rank[id(row)], box) for row in rows for box in ground.boxes(row))
    yield from _parts(ground, rows, claims, frozenset(), EVERYWHERE)


def _parts(
    ground: Ground, rows: tuple[Row, ...], claims: frozenset[Claim], held: frozenset[int], path: Box
) -> Iterator[tuple[tuple[Row, ...], Box]]:
    held = held | {row for row, box in claims if not box}
    kinds = {rows[row].kind for row in held}
    if "never" in kinds:
        return
    open_claims = frozenset(
        (row, box) for row, box in claims if row not in held and not _answered(rows[row], kinds)
    )
    if not open_claims:
        yield tuple(rows[row] for row in sorted(held)), path
        return
    place = _most_mentioned(box for _, box in open_claims)
    full = ground.space.dimensions[place].all
    classes: dict[frozenset[Claim], int] = {}
    split = [(row, *_take(box, place, full)) for row, box in open_claims]
    for cell in _bits(full):
        rest = frozenset((row, box) for row, box, mask in split if mask >> cell & 1)
        classes[rest] = classes.get(rest, 0) | 1 << cell
    for rest, mask in classes.items():
        further = path if mask == full else tuple(sorted((*path, (place, mask))))
        yield from _parts(ground, rows, rest, held, further)


def _answered(row: Row, kinds: AbstractSet[str]) -> bool:
    """Whether the rows that already hold leave this one no say."""
    if row.kind in ("adjust", "never"):
        return False
    if row.kind == "except":
        return "except" in kinds
    return bool(kinds & {"except", "rule", "silent"})
