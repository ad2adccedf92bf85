"""Cases for a table, and the comparison of a calculator with the interpreter on each of them."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from itertools import product
from pathlib import Path
from types import ModuleType
from typing import Any

from dsl import compile_standard, model
from dsl.emit.calculator import emit_calculator
from dsl.emit.python import identifier
from dsl.interpret import settle
from dsl.model import Condition, Fact
from dsl.settlement import Answer, NoRule, Settlement, Undecided
from dsl.source import Source
from dsl.table import Edition, Row, Table
from tests.sample import SAMPLE

Facts = dict[str, Any]
AMOUNTS = (0, 1, 333, 100_001, 300_000)
DAYS = (date(2023, 7, 14), date(2024, 8, 24), date(2025, 2, 20), date(2024, 12, 31))


def compiled(path: Path) -> Table:
    source = Source(path.as_posix(), path.read_text(encoding="utf-8"))
    table = compile_standard(source).table
    assert table is not None
    return table


TABLES = {"sample": SAMPLE} | {
    path.stem: compiled(path) for path in sorted(Path("standards").glob("*.gijun"))
}


def calculator(table: Table) -> ModuleType:
    """The generated calculator of a table, loaded."""
    name = f"generated_{identifier(table.name)}"
    module = ModuleType(name)
    sys.modules[name] = module
    exec(compile(emit_calculator(table), name, "exec"), module.__dict__)
    return module


def compare(module: ModuleType, table: Table, facts: Facts, on: date) -> None:
    """The calculator says of a case what the interpreter says."""
    expected = told(settle(table, facts, on))
    given = {identifier(name): plain(value) for name, value in facts.items()}
    try:
        answer = told_by(module, module.settle(on=on, **given))
    except (
        ZeroDivisionError
    ):  # a period or a number told as nothing; what is looked at first may differ
        assert 0 in facts.values(), (facts, on)
        return
    assert first_part(answer) == first_part(expected), (facts, on)
    # Where one of two conditions would do and is known, the calculator may ask for the other, too.
    assert asked(answer) >= asked(expected), (facts, on)


def first_part(told: Any) -> object:
    """What is told, but for the facts to ask for."""
    return told[0] if isinstance(told[0], set) else told


def asked(told: Any) -> set[str]:
    return {identifier(name) for name in told[1]} if isinstance(told[0], set) else set()


def plain(value: object) -> object:
    """A whole number as an int, as people give it."""
    return value.numerator if isinstance(value, Fraction) and value.denominator == 1 else value


def told(answer: Answer) -> object:
    """What an answer of the interpreter says."""
    match answer:
        case Settlement():
            return (
                answer.row.id,
                tuple(row.id for row in answer.adjusted_by),
                answer.edition.period.first,
                figures(answer),
                answer.damages_proven,
                answer.zeros,
            )
        case NoRule():
            return (answer.reason, answer.row and answer.row.id)
        case Undecided():
            return {*map(outlined, answer.possible)}, answer.ask


def told_by(module: ModuleType, answer: Any) -> object:
    """The same of an answer of the calculator."""
    if isinstance(answer, module.Settlement):
        return (
            answer.row.id,
            tuple(row.id for row in answer.adjusted_by),
            answer.found.edition.first,
            figures(answer),
            answer.damages_proven,
            answer.zeros,
        )
    if isinstance(answer, module.NoRule):
        return (answer.reason, answer.row and answer.row.id)
    return {*map(outlined, answer.possible)}, answer.ask


def outlined(answer: Any) -> object:
    return answer.reason if hasattr(answer, "reason") else figures(answer)


def figures(answer: Any) -> tuple[object, ...]:
    return (
        answer.refund,
        answer.penalty,
        answer.used_value,
        answer.compensation,
        answer.owed_by_consumer,
        answer.damages,
        answer.mode,
        answer.remedies,
        answer.consumer_pays,
        answer.extension,
        tuple(answer.said.items() if isinstance(answer.said, Mapping) else answer.said),
        tuple(answer.burdens),
    )


# --- cases -------------------------------------------------------------------------------------


def days_of(edition: Edition) -> Iterator[date]:
    """The first and the last day of an edition."""
    yield edition.period.first
    yield edition.period.last or edition.period.first + timedelta(days=400)


def row_cases(table: Table, edition: Edition) -> Iterator[Facts]:
    """Every way into every row, and just beside its boundaries."""
    for row in edition.rows:
        for stated in ways(row.situation if row.rung else row.when):
            for count in counts(row):
                facts = dict(stated)
                if row.rung and count is not None:
                    facts[row.rung.axis] = Fraction(count)
                yield with_amounts(table, facts, random.Random(len(facts)))


def counts(row: Row) -> list[int | None]:
    """The ends of a rung, one before and one after."""
    if row.rung is None:
        return [None]
    ends = [end for end in (row.rung.far, row.rung.near) if end is not None]
    return [None, *sorted({end + step for end in ends for step in (-1, 0, 1)})]


def ways(condition: Condition) -> list[Facts]:
    """Facts that make a condition true, where that can be read off it; some that just fail it."""
    match condition:
        case model.WordIs(fact, words):
            return [{fact: word} for word in words]
        case model.AllOf(parts):
            options = [ways(part)[:4] for part in parts]
            return [merged(chosen) for chosen in product(*options)][:60]
        case model.AnyOf(parts):
            return [way for part in parts for way in ways(part)]
        case model.Compare(model.FactValue(fact), _, model.Number(limit)):
            return [{fact: limit + step} for step in (0, -1, 1)]
        case model.DateWithin(fact) | model.DateInList(fact) | model.DateIsWeekday(fact):
            return [{fact: day} for day in DAYS]
    return [{}]


def merged(parts: tuple[Facts, ...]) -> Facts:
    return {name: value for part in parts for name, value in part.items()}


def with_amounts(table: Table, facts: Facts, chance: random.Random) -> Facts:
    """The case with every number and date that it lacks."""
    for fact in table.facts:
        if fact.name not in facts and fact.kind == "won":
            facts[fact.name] = Fraction(chance.choice(AMOUNTS[1:]))
    return facts


def random_case(table: Table, chance: random.Random) -> Facts:
    """Any facts at all, each stated or not."""
    facts: Facts = {}
    stated = chance.choice((0.3, 0.6, 0.9, 1.0))
    for fact in table.facts:
        if chance.random() < stated:
            facts[fact.name] = random_value(fact, chance)
    return facts


def random_value(fact: Fact, chance: random.Random) -> object:
    if fact.words:
        return chance.choice(fact.words).name
    day = date(2023, 1, 1) + timedelta(days=chance.randrange(1400))
    match fact.kind:
        case "date":
            return day
        case "dates":
            return (day, day + timedelta(days=1))
        case "periods":
            return ((day, day + timedelta(days=30)),)
        case "won":
            return Fraction(chance.choice((*AMOUNTS, chance.randrange(10**6))))
        case "rate":
            return Fraction(chance.randrange(101), 100)
        case "text":
            return "글"
        case "amounts" | "numbers":
            return (Fraction(chance.randrange(10**5)), Fraction(5000))
        case "moment":
            return datetime.combine(day, time(chance.randrange(24), chance.randrange(60)))
    return Fraction(chance.randrange(13) if chance.random() < 0.8 else chance.randrange(400))


def stated(facts: Mapping[str, object]) -> Facts:
    return dict(facts)
