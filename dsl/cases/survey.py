"""A table laid out for the checks: its editions as ground, its rules as written, its examples worked.

A check reads a survey and yields diagnostics. What several checks ask is answered here, once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import cast

from dsl.cases.ground import Ground
from dsl.cases.space import Box
from dsl.cases.witness import Facts, all_stated, concrete
from dsl.diagnostic import Bilingual, Diagnostic, Label, Severity
from dsl.interpret import complete, settle
from dsl.model import (
    ChargeUse,
    Citation,
    Compensate,
    Damages,
    Deduct,
    Effect,
    Example,
    Expression,
    Extend,
    Outcome,
    Owes,
    Pays,
    Period,
    Refund,
    Standard,
)
from dsl.register import OfficialRow, Register
from dsl.settlement import Answer, NoRule, Value
from dsl.settling.evaluate import holds
from dsl.source import Span
from dsl.table import Edition, Row, Table
from dsl.words.case_words import case

ORDERED_AS: dict[type[Effect], str] = {
    Deduct: "deduct",
    ChargeUse: "charge",
    Compensate: "compensate",
    Extend: "extend",
    Pays: "pays",
    Owes: "owes",
}


@dataclass(frozen=True)
class Survey:
    """What the checks read: the compiled table, the official rows, and the standard as written."""

    table: Table
    register: Register
    standard: Standard | None = None

    @cached_property
    def grounds(self) -> tuple[Ground, ...]:
        """Each edition, laid out in its space."""
        return tuple(Ground(self.table, edition) for edition in self.table.editions)

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """Every row of every edition; one that stands in several editions comes once."""
        first = {row.span: row for edition in self.table.editions for row in reversed(edition.rows)}
        return tuple(sorted(first.values(), key=lambda row: row.span))

    @cached_property
    def citation_lists(self) -> tuple[tuple[Citation, ...], ...]:
        """Every list of citations: of rules, readings, notes, meanings, defaults, amounts and tables."""
        table, editions = self.table, self.table.editions
        readings = [reading for row in self.rows for reading in row.readings]
        lists = [row.citations for row in self.rows]
        lists += [reading.about for reading in (*readings, *table.readings)]
        lists += [note.citations for note in table.notes]
        lists += [meaning.citations for meaning in table.meanings]
        lists += [default.citations for edition in editions for default in edition.defaults]
        lists += [let.citations for edition in editions for let in edition.lets]
        lists += [lookup.citations for edition in editions for lookup in edition.lookups]
        return tuple(dict.fromkeys(lists))

    @cached_property
    def citations(self) -> tuple[Citation, ...]:
        """Everything the standard cites, in the order of the source."""
        cited = dict.fromkeys(one for citations in self.citation_lists for one in citations)
        return tuple(sorted(cited, key=lambda one: (one.span, one.row)))

    @cached_property
    def own_rows(self) -> tuple[OfficialRow, ...]:
        """The official rows that this standard has to encode: those below the coordinates it claims."""
        claimed = self.table.rows_prefix.replace(",", " ").split()
        rows = self.register.rows.values()
        return tuple(row for row in rows if any(f"{row.id}.".startswith(f"{c}.") for c in claimed))

    def worked(self) -> Iterator[Worked]:
        """Every example, settled once in every edition in which it stands, as far as one looks."""
        yield from self._settled
        for example, edition, on in self._to_settle:
            answer = settle(self.table, facts_of_example(example), on)
            self._settled.append(Worked(example, edition, answer))
            yield self._settled[-1]

    @cached_property
    def _settled(self) -> list[Worked]:
        return []

    @cached_property
    def _to_settle(self) -> Iterator[tuple[Example, Edition, date]]:
        return iter(
            [
                (example, edition, on)
                for example in self.table.examples
                for edition in self.table.editions
                if (on := _first_common_day(example.in_force, edition.period)) is not None
            ]
        )

    def facts(self, ground: Ground, box: Box, *rows: Row) -> Facts | None:
        """One case of a box in which the rows hold: where that can be, one no exception answers."""
        for part in (*ground.possible(box, ground.edition.exceptions), box):
            facts = concrete(ground, part)
            if facts is not None:
                return _without_defaults(ground.edition, all_stated(ground, rows, facts))
        return None

    def leaves_open(self, ground: Ground, facts: Facts) -> bool:
        """Whether the interpreter, too, finds no row for a case."""
        answer = settle(self.table, facts, ground.edition.period.first)
        return isinstance(answer, NoRule) and answer.row is None

    def all_hold(self, ground: Ground, facts: Facts, *rows: Row) -> bool:
        """Whether the interpreter, too, finds each of the rows to hold in a case."""
        known, _ = complete(facts, ground.edition)
        return all(holds(row.when, known, ground.edition) is True for row in rows)

    def witness(self, ground: Ground, box: Box, *rows: Row) -> str | None:
        """The same case, as text to paste as an example."""
        facts = self.facts(ground, box, *rows)
        return None if facts is None else case(self.table, facts)


@dataclass(frozen=True)
class Worked:
    """An example and what the standard says of it in one edition."""

    example: Example
    edition: Edition
    answer: Answer


def facts_of_example(example: Example) -> Facts:
    """The facts an example states."""
    return {name: cast(Value, value) for name, value in example.facts.items()}


def _first_common_day(one: Period, other: Period) -> date | None:
    day = max(one.first, other.first)
    return day if one.covers(day) and other.covers(day) else None


def _without_defaults(edition: Edition, facts: Facts) -> Facts:
    """A case without the facts that the defaults supply anyway: shorter, and the same case."""
    for name in list(facts):
        fewer = {other: value for other, value in facts.items() if other != name}
        if complete(fewer, edition)[0].get(name) == facts[name]:
            facts = fewer
    return facts


def same_orders(first: Outcome | None, second: Outcome | None) -> bool:
    """Whether two rows order the same; the order of effects that all apply does not matter."""
    if first is None or second is None or first == second:
        return first == second
    both = first.mode == second.mode == "all"
    return both and set(first.effects) == set(second.effects)


def amounts(outcome: Outcome | None) -> Iterator[tuple[str, Expression]]:
    """Every amount an outcome orders, with what it is ordered as."""
    for effect in outcome.effects if outcome else ():
        match effect:
            case Refund(amount) | Damages(_, amount) if amount is not None:
                yield "refund" if isinstance(effect, Refund) else "damages", amount
            case Deduct(amount) | ChargeUse(amount) | Compensate(amount):
                yield ORDERED_AS[type(effect)], amount
            case Extend(amount) | Pays(amount) | Owes(amount):
                yield ORDERED_AS[type(effect)], amount


def expressions(edition: Edition) -> Iterator[tuple[Expression, Span]]:
    """Every amount an edition computes, with the place it is written at."""
    for let in edition.lets:
        yield let.amount, let.span
    for default in edition.defaults:
        for guard in default.guards:
            if not isinstance(guard.value, str):
                yield guard.value, default.span
    for row in edition.rows:
        for _, amount in amounts(row.outcome):
            yield amount, row.span


def trouble(
    name: str,
    severity: Severity,
    message: tuple[str, str],
    *places: tuple[Span, str, str],
    help: tuple[str, str] | None = None,
    witness: str | None = None,
    undecided: bool = False,
) -> Diagnostic:
    """A diagnostic, from its sentences in Korean and in English."""
    return Diagnostic(
        name,
        severity,
        Bilingual(*message),
        tuple(Label(span, Bilingual(korean, english)) for span, korean, english in places),
        Bilingual(*help) if help else None,
        witness,
        undecided,
    )
