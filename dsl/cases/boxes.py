"""Exact answers about which cases boxes leave open, share, or cover.

The sweep splits only on dimensions that a box still undecided mentions, groups the cells that no
such box tells apart, and remembers what it has solved, so that facts which only a few rows mention
do not multiply the work.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from dsl.cases.space import EVERYWHERE, Box, Space, meet

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
        place = most_mentioned(boxes)
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


def most_mentioned(boxes: Iterable[Box]) -> int:
    """The dimension that most boxes mention: it settles most of them at once."""
    counts = Counter(place for box in boxes for place, _ in box)
    return max(counts, key=lambda place: (counts[place], -place))


def _classes(boxes: Boxes, place: int, full: int) -> Iterator[tuple[Boxes, int]]:
    """Cells of one dimension that the boxes do not tell apart, with what then remains of the boxes."""
    split = [take(box, place, full) for box in boxes]
    classes: dict[Boxes, int] = {}
    bit = 1
    while bit <= full:
        if bit & full:
            rest = frozenset(remains for remains, mask in split if mask & bit)
            classes[rest] = classes.get(rest, 0) | bit
        bit <<= 1
    yield from classes.items()


def take(box: Box, place: int, full: int) -> tuple[Box, int]:
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
        for offset in bits(later):
            other, other_box = flat[index + 1 + offset]
            both = meet(box, other_box)
            if other != owner and both is not None:
                yield owner, other, both


def _neighbours(space: Space, boxes: Sequence[Box], everyone: int) -> list[int]:
    """For each box, as common, the boxes it meets: on every dimension some cell is common to both."""
    holders: list[dict[int, int]] = [{} for _ in space.dimensions]
    mentioning = [0] * len(space.dimensions)
    for index, box in enumerate(boxes):
        for place, mask in box:
            mentioning[place] |= 1 << index
            for cell in bits(mask):
                holders[place][cell] = holders[place].get(cell, 0) | 1 << index
    met = []
    for box in boxes:
        common = everyone
        for place, mask in box:
            holding = everyone & ~mentioning[place]
            for cell in bits(mask):
                holding |= holders[place][cell]
            common &= holding
        met.append(common)
    return met


def bits(mask: int) -> Iterator[int]:
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low
