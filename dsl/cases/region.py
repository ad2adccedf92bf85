"""The regions of an edition: the cases that the same rows answer, each with one of them in full."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dsl.cases.ground import Ground, partition
from dsl.cases.space import Box
from dsl.cases.witness import all_stated, boundary_cases, concrete
from dsl.settlement import Value
from dsl.table import Edition, Row, Table


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
