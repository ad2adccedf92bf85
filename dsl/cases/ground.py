"""One edition laid out in its space of cases, and cut into the parts that the same rows answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property

from dsl.cases.boxes import bits, most_mentioned, shared, take, uncovered
from dsl.cases.space import EVERYWHERE, Box, Space
from dsl.table import Edition, Row, Table


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

    def overlaps(
        self, rows: Sequence[Row], outranked: Iterable[Row] = ()
    ) -> Iterator[tuple[Row, Row, Box]]:
        """Every two of `rows` that hold in one possible case, with the cases as a box."""
        above = list(outranked)
        for first, second, box in shared(self.space, [self.boxes(row) for row in rows]):
            for part in self.possible(box, above):
                yield rows[first], rows[second], part


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
    place = most_mentioned(box for _, box in open_claims)
    full = ground.space.dimensions[place].all
    classes: dict[frozenset[Claim], int] = {}
    split = [(row, *take(box, place, full)) for row, box in open_claims]
    for cell in bits(full):
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
