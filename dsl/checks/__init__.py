"""Checks of a compiled table: one check, one file, named for what is wrong.

A check is proved when it says nothing, refuted when it shows a case, and undecided when it says so.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

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
    untested_rung,
    untold_defect,
    unused_word,
    wrong_range,
)
from dsl.diagnostic import Diagnostic
from dsl.model import Standard
from dsl.register import Register
from dsl.survey import Survey
from dsl.table import Table

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


def name_of(one: Check) -> str:
    """The name a check goes by: `two-answers`."""
    return one.__module__.rpartition(".")[2].replace("_", "-")


def page_of(one: Check) -> str:
    """The documentation of a check: the docstring of its file."""
    return (sys.modules[one.__module__].__doc__ or "").strip()
