"""The official schedules, written out as contracts in five wordings, are clean; with one number made
worse, each is found. No standard is named here: every one with a ladder of notice takes part."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from functools import cache

import pytest

from dsl import compile_standard
from dsl.table import Edition, Table
from gijun.library import read_source, standard_files
from linter import Options, check_contract
from linter.assess import Assessment
from linter.lexicon import base_of_fact
from linter.money import ILLUSTRATIVE_PRICE, Purse, ceilings, plain_rate, share_of_total
from linter.read_document import read_document
from linter.standard import Case, Stretch, View, view_standard
from linter.wording import UNITS, percent

ON = date(2023, 6, 1)  # every edition recorded
WORSE_BY = Fraction(1, 10)


@dataclass(frozen=True)
class Line:
    """One rung of a schedule: closed range of notice, share of a base."""

    far: int | None
    near: int
    unit: str
    rate: Fraction
    base: str  # the standard's own term

    @property
    def share(self) -> str:
        return f"{self.base}의 {percent(self.rate)}%"


Wording = Callable[[Line], str]


# --- five ways to write a rung --------------------------------------------------------------------


def by_deadlines(line: Line) -> str:
    taken = f"{line.share} 공제 후 환급" if line.rate else "전액 환급"
    return f"이용일 {until(line)} 취소: {taken}"


def by_ranges(line: Line) -> str:
    taken = f"{line.share}를 위약금으로 공제합니다." if line.rate else "전액 환불합니다."
    return f"이용일 {between(line)} 취소하는 경우 {taken}"


def by_refunds(line: Line) -> str:
    if line.rate == 1:
        return f"이용일 {between(line)} 취소 시 {line.base} 환불 불가"
    return f"이용일 {between(line)} 취소 시 {line.base}의 {percent(1 - line.rate)}% 환불"


def by_fees(line: Line) -> str:
    return f"- 이용일 {between(line)} 취소: 위약금 {line.share}"


def by_rows(line: Line) -> str:
    return f"| 이용일 {between(line)} | {line.share} |"


WORDINGS: tuple[Wording, ...] = (by_deadlines, by_ranges, by_refunds, by_fees, by_rows)
HEADS = {by_rows: "| 취소 시점 | 위약금 |\n| --- | --- |\n"}


def until(line: Line) -> str:
    """`7일 전까지`; the last rung of a ladder ends with the use."""
    unit = UNITS[line.unit][0]
    return f"{line.near}{unit} 전까지" if line.near else between(line)


def between(line: Line) -> str:
    """`9일 전부터 7일 전까지`, `당일`, `24시간 이내`."""
    unit = UNITS[line.unit][0]
    if line.far is None:
        return f"{line.near}{unit} 전까지"
    if line.near == 0 and line.unit != "days":
        return f"{line.far + 1}{unit} 이내"
    if line.far == line.near:
        return "당일" if line.near == 0 else f"{line.near}{unit} 전"
    end = "당일까지" if line.near == 0 else f"{line.near}{unit} 전까지"
    return f"{line.far}{unit} 전부터 {end}"


# --- schedules ------------------------------------------------------------------------------------


@cache
def compiled_tables() -> tuple[Table, ...]:
    """Every standard of the repository."""
    compiled = (compile_standard(read_source(path)).table for path in standard_files())
    return tuple(table for table in compiled if table is not None)


@cache
def with_ladders() -> tuple[Table, ...]:
    """Every standard whose consumer cancels on a ladder of notice."""
    return tuple(table for table in compiled_tables() if view_of(table) is not None)


def view_of(table: Table) -> View | None:
    edition = table.edition_on(ON)
    view = edition and view_standard(table, edition, "consumer", "cancel", ())
    return view if view and view.axis and view.axis.direction == "before" else None


def schedules(table: Table) -> list[tuple[str, list[Line]]]:
    """Each case of the standard by its label, the earliest rung first."""
    view = view_of(table)
    assert view is not None
    return [
        (case.label.korean, [line for line in lines_of(view, case) if line]) for case in view.cases
    ]


def lines_of(view: View, case: Case) -> Iterator[Line]:
    """The rungs that a contract can word; what has no row, or is a sum of two bases, is left out."""
    for stretch in reversed(case.stretches):
        if told := rate_of(view.table, view.edition, stretch):
            yield Line(stretch.far, stretch.near, view.unit, *told)


def rate_of(table: Table, edition: Edition, stretch: Stretch) -> tuple[Fraction, str] | None:
    """The rung as a share of something a contract can name."""
    if stretch.take.kind == "no rule":
        return None
    amount = stretch.take.amount
    share = share_of_total(amount, table, edition, Purse(ILLUSTRATIVE_PRICE))
    rates = [rate for rate in (plain_rate(amount, edition), *ceilings(amount, edition)) if rate]
    rate, base = (rates[0].share, rates[0].base) if rates else (share, "total")
    return None if rate is None else (rate, term_of(table, base))


def term_of(table: Table, base: str) -> str:
    """The standard's own Korean term for the part that money plays."""
    facts = [(fact, base_of_fact(fact.name)) for fact in table.facts if fact.kind == "won"]
    return next(fact.label for fact, part in facts if part and part.name == base)


def contract(written: list[tuple[str, list[Line]]], wording: Wording) -> str:
    parts = []
    for label, lines in written:
        head = f"[{label}]\n" if label else ""
        parts.append(head + HEADS.get(wording, "") + "\n".join(map(wording, lines)))
    return "취소 및 환불 규정\n\n" + "\n\n".join(parts) + "\n"


def too_hard(text: str, table: Table) -> list[Assessment]:
    document = read_document("contract.md", text.encode())
    report = check_contract(document, with_ladders(), Options(ON, sector=table.name))  # type: ignore[arg-type]
    return [each for each in report.assessments if each.kind == "excessive"]


NAMES = [table.name for table in with_ladders()]


def table_called(name: str) -> Table:
    return next(table for table in with_ladders() if table.name == name)


def test_the_ladders_are_all_here() -> None:
    assert len(NAMES) >= 8


@pytest.mark.parametrize("wording", WORDINGS, ids=lambda one: one.__name__)
@pytest.mark.parametrize("name", NAMES)
def test_the_official_schedule_is_clean(name: str, wording: Wording) -> None:
    table = table_called(name)
    assert [each.term.quote for each in too_hard(contract(schedules(table), wording), table)] == []


@pytest.mark.parametrize("wording", WORDINGS, ids=lambda one: one.__name__)
@pytest.mark.parametrize("name", NAMES)
def test_one_number_made_worse_is_found(name: str, wording: Wording) -> None:
    table = table_called(name)
    for written, worse in worsened(schedules(table)):
        found = [each.term.quote for each in too_hard(contract(written, wording), table)]
        said = wording(worse).strip("-| ")
        assert found, said


def worsened(
    written: list[tuple[str, list[Line]]],
) -> Iterator[tuple[list[tuple[str, list[Line]]], Line]]:
    """The schedule with one rung at a time made worse for the consumer."""
    for case, (label, lines) in enumerate(written):
        for at, line in enumerate(lines):
            if line.rate < 1:
                worse = replace(line, rate=min(line.rate + WORSE_BY, Fraction(1)))
                changed = [*lines[:at], worse, *lines[at + 1 :]]
                yield [*written[:case], (label, changed), *written[case + 1 :]], worse
