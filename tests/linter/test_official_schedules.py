"""The official schedules, written out as contracts in five wordings, are clean under their own edition;
with one number made worse, the finding stands at that number and nowhere else.

No standard is named here but those that have no schedule, each with the reason (no_schedule.toml).
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.linter.alarms import WORSE, alarms, found, lint, unsure, write
from tests.linter.clauses import WORDINGS, Wording
from tests.linter.official import Schedule, schedules, tables
from tests.linter.worsened import worsened

WITHOUT = tomllib.loads(Path(__file__).with_name("no_schedule.toml").read_text(encoding="utf-8"))
EVERY = schedules()
DIFFERENT = tuple({schedule.content: schedule for schedule in reversed(EVERY)}.values())

in_wordings = pytest.mark.parametrize("wording", WORDINGS, ids=lambda one: one.__name__)


def each(among: tuple[Schedule, ...]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("schedule", among, ids=lambda one: one.name)


def test_every_standard_has_a_schedule_or_a_reason() -> None:
    with_one = {schedule.table.name for schedule in EVERY}
    assert set(WITHOUT) == {table.name for table in tables()} - with_one
    assert all(len(reason) > 10 for reason in WITHOUT.values())


@in_wordings
@each(EVERY)
def test_the_official_schedule_is_clean(schedule: Schedule, wording: Wording) -> None:
    contract = write(schedule, wording)
    report = lint(contract, schedule, wording)
    assert alarms(report) == [], contract.text
    assert unsure(report, contract, schedule) == set(), contract.text


@in_wordings
@each(DIFFERENT)
def test_one_number_made_worse_is_found_where_it_stands(
    schedule: Schedule, wording: Wording
) -> None:
    for worse in worsened(schedule):
        contract = write(worse.schedule, wording)
        report = lint(contract, worse.schedule, wording, *WORSE)
        assert found(report, contract) == {worse.place}, (worse.what, contract.text)


def test_every_schedule_can_be_made_worse() -> None:
    """A schedule of which no number can be worsened would prove nothing above: only one that takes
    everything, or pays nothing, has none."""
    for schedule in DIFFERENT:
        rates = {rung.rate for ladder in schedule.ladders for rung in ladder.rungs}
        assert list(worsened(schedule)) or rates == {1}, schedule.name
