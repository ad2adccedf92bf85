"""Checks of a compiled table: one check, one file, named for what is wrong."""

from __future__ import annotations

from dsl.diagnostic import Diagnostic
from dsl.register import Register
from dsl.table import Table


def check(table: Table, register: Register) -> tuple[Diagnostic, ...]:
    """Everything the checks have to say of a table."""
    return ()
