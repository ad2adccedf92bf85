"""Checks of a compiled table: one check, one file, named for what is wrong.

A check is proved when it says nothing, refuted when it shows a case, and undecided when it says so.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Literal, cast

from dsl.cases.survey import Survey
from dsl.checks import (
    cited_twice,
    edition_hole,
    edition_overlap,
    failing_example,
    gap,
    idle_exception,
    mergeable_rows,
    mixed_units,
    no_citation,
    penalty_falls,
    rate_out_of_range,
    row_says_otherwise,
    season_wrap,
    two_answers,
    uncited_row,
    uneven_parties,
    unknown_row,
    unreachable_rule,
    untested_amount,
    untested_rung,
    untold_defect,
    unused_word,
    wrong_range,
)
from dsl.diagnostic import Diagnostic
from dsl.model import Standard
from dsl.register import Register
from dsl.table import Table

Verdict = Literal["proved", "refuted", "undecided"]
Check = Callable[[Survey], Iterator[Diagnostic]]

CHECKS: tuple[Check, ...] = (
    gap.check,
    two_answers.check,
    unreachable_rule.check,
    idle_exception.check,
    wrong_range.check,
    penalty_falls.check,
    rate_out_of_range.check,
    mixed_units.check,
    season_wrap.check,
    edition_hole.check,
    edition_overlap.check,
    no_citation.check,
    unknown_row.check,
    uncited_row.check,
    cited_twice.check,
    row_says_otherwise.check,
    untold_defect.check,
    failing_example.check,
    untested_rung.check,
    untested_amount.check,
    unused_word.check,
    uneven_parties.check,
    mergeable_rows.check,
)


def check(
    table: Table, register: Register, standard: Standard | None = None
) -> tuple[Diagnostic, ...]:
    """Everything the checks have to say about a table, each trouble once."""
    survey = Survey(table, register, standard)
    return tuple(dict.fromkeys(found for one in CHECKS for found in one(survey)))


def verdicts(found: Iterable[Diagnostic]) -> dict[str, Verdict]:
    """What each check came to, in the order of the checks: never silence."""
    troubles = tuple(found)
    said = {one.name: "undecided" for one in troubles if one.undecided}
    said |= {one.name: "refuted" for one in troubles if not one.undecided}
    return {name: cast(Verdict, said.get(name, "proved")) for name in map(name_of, CHECKS)}


def name_of(one: Check) -> str:
    """The name a check goes by: `two-answers`."""
    return one.__module__.rpartition(".")[2].replace("_", "-")


def page_of(one: Check) -> str:
    """The documentation of a check: the docstring of its file."""
    return (sys.modules[one.__module__].__doc__ or "").strip()
