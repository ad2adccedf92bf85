"""A suggested clause is made from the compiled standard and compiles back to it: linted, it gives no
finding, and the terms read out of it are the standard's own rungs. It names what is left to fill in."""

from __future__ import annotations

import pytest

from linter import Options, check_contract
from linter.comparing.course import WHOLE
from linter.comparing.standard import view_standard
from linter.finding import Finding, Fix
from linter.findings.clause_text import BLANK, PLACEHOLDER
from linter.findings.suggest import whole_clause
from linter.read_document import read_document
from linter.report import Report
from tests.linter.alarms import WORSE, alarms, lint, write
from tests.linter.clauses import TITLE, WORDINGS, Wording, html_table, sentences
from tests.linter.official import Schedule, schedules
from tests.linter.worsened import worsened

EVERY = schedules()
DIFFERENT = tuple({schedule.content: schedule for schedule in reversed(EVERY)}.values())


def each(among: tuple[Schedule, ...]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("schedule", among, ids=lambda one: one.name)


def suggestion(schedule: Schedule) -> Fix:
    fix = whole_clause(schedule.table, schedule.edition, schedule.party, "cancel", schedule.stage)
    assert fix is not None
    return fix


def linted(text: str, schedule: Schedule) -> Report:
    document = read_document("contract.md", (TITLE + text).encode())
    options = Options(schedule.edition.period.first, sector=schedule.table.name)
    return check_contract(document, (schedule.table,), options)  # type: ignore[arg-type]


@each(EVERY)
def test_a_suggestion_compiles_back_to_the_standard(schedule: Schedule) -> None:
    fix = suggestion(schedule)
    stated = [line for line in fix.text.split("\n") if PLACEHOLDER not in line]
    report = linted("\n".join(stated), schedule)
    assert (PLACEHOLDER in fix.text) == (fix.level == "placeholder") == bool(sums(schedule))
    assert alarms(report) == [], fix.text
    assert {each.kind for each in report.assessments} == {"compliant"}, fix.text
    assert read_out(report) == ordered(schedule) - sums(schedule), fix.text


def read_out(report: Report) -> set[tuple[str, int | None, int]]:
    """The rows of the standard that a clause was found equal to, each with its range of notice."""
    return {
        (piece.take.row.id, piece.far, piece.near)
        for each in report.assessments
        for piece in each.pieces
        if piece.judgement.verdict == "equal" and piece.take.row
    }


def sums(schedule: Schedule) -> set[tuple[str, int | None, int]]:
    """The rungs that no share can say, such as the deposit and a tenth of the price: their amount is
    left to fill in."""
    rungs = (rung for ladder in schedule.ladders for rung in ladder.rungs)
    said = {(rung.row, rung.far, rung.near) for rung in rungs}
    return ordered(schedule) - said


def ordered(schedule: Schedule) -> set[tuple[str, int | None, int]]:
    """The same of the compiled table itself."""
    view = view_standard(
        schedule.table, schedule.edition, schedule.party, "cancel", (), schedule.stage, WHOLE
    )
    assert view is not None
    return {
        (stretch.take.row.id, stretch.far, stretch.near)
        for case in view.cases
        if not case.aside
        for stretch in case.stretches
        if stretch.take.row and stretch.take.kind in ("amount", "damages")
    }


@each(DIFFERENT)
def test_a_suggestion_says_what_is_left_to_fill_in(schedule: Schedule) -> None:
    *clauses, last = suggestion(schedule).text.split("\n")
    assert last.startswith("※ 채울 곳: ")
    assert last.count(BLANK) >= 2
    assert f"연락할 곳 {BLANK}" in last
    bases = {rung.base for ladder in schedule.ladders for rung in ladder.rungs if rung.rate}
    assert all(f"{base} {BLANK}원" in last for base in bases)
    assert not any(BLANK in line for line in clauses)


IN_PLACE = tuple(wording for wording in WORDINGS if wording is not html_table)


@pytest.mark.parametrize("wording", IN_PLACE, ids=lambda one: one.__name__)
@each(DIFFERENT)
def test_the_fix_of_a_worsened_clause_passes(schedule: Schedule, wording: Wording) -> None:
    """Put in place of the clause where only its number changes; under the heading of its case where
    it is a clause to be reviewed. (The quote of an HTML row is of several cells.)"""
    for worse in worsened(schedule) if wording is sentences else list(worsened(schedule))[:2]:
        contract = write(worse.schedule, wording)
        report = lint(contract, worse.schedule, wording, *WORSE)
        heading = f"[{schedule.ladders[worse.place[0]].label}]\n"
        for finding in report.findings:
            assert finding.fix is not None
            if finding.fix.level == "mechanical":
                mended = linted(in_place(report, finding), schedule)
            else:
                mended = linted(heading + finding.fix.text, schedule)
            assert alarms(mended) == [], finding.fix.text


def in_place(report: Report, finding: Finding) -> str:
    """The contract with the clause of a finding replaced by what is suggested."""
    assert finding.fix is not None
    place = finding.quotes[0].start
    term = next(
        each.term for each in report.assessments if each.term.start <= place < each.term.end
    )
    original, offsets = report.document.original, report.document.offsets
    return f"{original[: offsets[term.start]]}{finding.fix.text}{original[offsets[term.end - 1] + 1 :]}"
