"""Which standard answers a case, and for which day."""

from __future__ import annotations

from datetime import date
from functools import cache

from dsl import compile_standard
from dsl.inputs import Rejected
from dsl.route import DAY_OF_THE_CASES, choose, date_for
from dsl.table import Table
from gijun import library


@cache
def tables() -> tuple[Table, ...]:
    compiled = [compile_standard(library.read_source(path)) for path in library.standard_files()]
    return tuple(one.table for one in compiled if one.table is not None)


def table(name: str) -> Table:
    return next(one for one in tables() if one.name == name)


def chosen(**given: object) -> str | Rejected:
    found = choose(tables(), given)
    return found if isinstance(found, Rejected) else found.name


def test_a_sector_chooses_its_standard() -> None:
    assert chosen(sector="lodging") == "lodging"
    assert chosen(sector="travel_overseas") == "travel_overseas"


def test_a_source_outranks_the_sector() -> None:
    assert chosen(source="002", sector="lodging") == "guide"
    assert chosen(source="002") == "guide"


def test_what_no_standard_answers_is_refused_with_a_reason() -> None:
    unknown = chosen(sector="lodgin")
    assert isinstance(unknown, Rejected)
    assert "lodging" in unknown.why.english
    assert isinstance(chosen(days_before=3), Rejected)
    clause = chosen(source="clause", sector="lodging")
    assert isinstance(clause, Rejected)  # a clause is for the linter, not for a calculator
    assert clause.name == "source"


def test_two_standards_that_answer_one_case_are_named() -> None:
    twice = choose([table("lodging"), table("lodging")], {"sector": "lodging"})
    assert isinstance(twice, Rejected)
    assert "lodging, lodging" in twice.why.english


def test_an_edition_gives_a_day_that_lies_in_it() -> None:
    overseas = table("travel_overseas")
    assert date_for(overseas, {"edition": "001"}) == date(2023, 1, 1)
    assert date_for(overseas, {"edition": "003"}) == date(2014, 3, 21)
    assert date_for(overseas, {"edition": "제2025-14호"}) == date(2025, 12, 18)
    assert isinstance(date_for(overseas, {"edition": "004"}), Rejected)


def test_without_an_edition_the_caller_says_which_day() -> None:
    overseas = table("travel_overseas")
    today = date(2026, 1, 2)
    assert date_for(overseas, {}) == DAY_OF_THE_CASES
    assert date_for(overseas, {}, today) == today
    assert date_for(overseas, {"edition": "제2025-14호"}, today) == today
    assert date_for(overseas, {"edition": "001"}, today) == date(2021, 5, 25)


def test_a_case_without_a_day_meets_the_newest_edition_of_a_younger_standard() -> None:
    wedding = table("wedding_hall")
    assert date_for(wedding, {}) == date(2025, 12, 18)  # its first edition is of 2024-12-27
    assert date_for(wedding, {"edition": "제2024-32호"}) == date(2024, 12, 27)
    assert date_for(table("lodging"), {}) == DAY_OF_THE_CASES
    assert date_for(table("guide"), {}) == DAY_OF_THE_CASES  # a document without editions
