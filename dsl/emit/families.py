"""Rules that begin alike, told under one heading: what they share is said once.

A table of the notice does the same: the party and what happened head the block, and each line says
only what sets it apart.
"""

from __future__ import annotations

from collections.abc import Sequence

from dsl.model import AllOf, Condition
from dsl.table import Row

BEGINNING = 2  # who, and what happened
LONG = 8  # a family of more lines than this is told by its next word too


def families(rows: tuple[Row, ...], beginning: int = BEGINNING) -> list[tuple[Row, ...]]:
    """Rows by how they begin, in the order of their first; one that begins like no other is alone."""
    groups: dict[object, list[Row]] = {}
    for row in rows:
        begun = parts(row.when)[:beginning]
        groups.setdefault(begun if len(begun) == beginning else row.id, []).append(row)
    return [family for group in groups.values() for family in _shorter(tuple(group), beginning + 1)]


def _shorter(family: tuple[Row, ...], beginning: int) -> list[tuple[Row, ...]]:
    """A long family in parts, where its next words part it into some of more than one line."""
    if len(family) <= LONG:
        return [family]
    parted = families(family, beginning)
    return parted if len(parted) * 2 <= len(family) else [family]


def shared(family: Sequence[Row]) -> AllOf:
    """What every row of a family asks for, in the order of the first; the rungs left aside."""
    asked = [parts(_situation(row)) for row in family]
    return AllOf(tuple(part for part in (*asked[:1], ())[0] if all(part in one for one in asked)))


def apart(row: Row, common: AllOf) -> AllOf:
    """What a row asks for beyond what its family shares, but for its rung."""
    return AllOf(tuple(part for part in parts(_situation(row)) if part not in common.parts))


def _situation(row: Row) -> Condition:
    return row.situation if row.rung else row.when


def parts(when: Condition) -> tuple[Condition, ...]:
    return when.parts if isinstance(when, AllOf) else (when,)
