"""A standard while it is being resolved: its parts as they are found, and where reading stands."""

from __future__ import annotations

from dataclasses import dataclass, field

from dsl import syntax as s
from dsl.diagnostic import Diagnostic
from dsl.model import (
    Citation,
    Condition,
    Default,
    Example,
    Expression,
    Input,
    Let,
    LookupTable,
    Meaning,
    Note,
    Period,
    Reading,
    Rule,
    Unrecorded,
)
from dsl.resolving.declare import Declared
from dsl.resolving.resolve_amounts import resolve_amount
from dsl.resolving.resolve_conditions import ConditionReader


@dataclass(slots=True)
class Heading:
    """The `when` or `except when` that the rungs below it share."""

    line: s.RuleLine
    number: int
    when: Condition
    cited: tuple[Citation, ...]


@dataclass(slots=True)
class Build:
    """The parts of the standard as they are found, and where in the file reading stands."""

    declared: Declared
    reader: ConditionReader
    period: Period
    answers: list[tuple[str, str]] = field(default_factory=list)
    inputs: list[Input] = field(default_factory=list)
    outputs: list[tuple[str, str]] = field(default_factory=list)
    unrecorded: list[Unrecorded] = field(default_factory=list)
    defaults: list[Default] = field(default_factory=list)
    lets: list[Let] = field(default_factory=list)
    lookups: list[LookupTable] = field(default_factory=list)
    meanings: list[Meaning] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    readings: list[Reading] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    examples: list[Example] = field(default_factory=list)
    heading: Heading | None = None
    shared: s.ExampleLine | None = None
    headings: int = 0
    rounding: str | None = None

    @property
    def troubles(self) -> list[Diagnostic]:
        return self.reader.troubles


def citations(cited: tuple[s.Cited, ...], build: Build) -> tuple[Citation, ...]:
    """Coordinates as ids of the register: a bare `11.2` begins with the file's own source."""
    return tuple(
        Citation(f"{build.declared.seed}.{one.row}" if one.row[0].isdigit() else one.row, one.span)
        for one in cited
    )


def expression(amount: s.Amount, build: Build) -> Expression | None:
    """An amount resolved, or None and a trouble."""
    found = resolve_amount(amount, build.declared.names, build.declared.table_keys)
    if isinstance(found, Diagnostic):
        build.troubles.append(found)
        return None
    return found
