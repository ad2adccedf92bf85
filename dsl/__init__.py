"""Text in the Gijun language to a compiled table. Pure: strings in, values out.

The stages, in order; each is one file and one verb:

    parse      source text        -> syntax.Standard   the text as written
    resolve    syntax.Standard    -> model.Standard    names and units settled
    tabulate   model.Standard     -> table.Table       edition by edition, ranges closed
    check      table.Table        -> diagnostics       complete, and free of contradiction
    emit       table.Table        -> str               calculator, page, data
"""

from __future__ import annotations

from dataclasses import dataclass

from dsl.diagnostic import Diagnostic
from dsl.model import Standard
from dsl.register import Register
from dsl.source import Source
from dsl.table import Table


@dataclass(frozen=True, slots=True)
class Compiled:
    """What came of a source: its table, when names and units were in order, and what was said."""

    source: Source
    standard: Standard | None
    table: Table | None
    diagnostics: tuple[Diagnostic, ...]

    @property
    def sound(self) -> bool:
        """Nothing in the source is an error."""
        return not any(one.severity == "error" for one in self.diagnostics)


def compile_standard(source: Source, register: Register | None = None) -> Compiled:
    """Compile one standard; the checks run only on a table whose names and units are settled."""
    from dsl.parse import parse  # late: who loads compiled tables needs no parser
    from dsl.resolve import resolve
    from dsl.tabulate import tabulate

    written, syntax_troubles = parse(source)
    standard, name_troubles = resolve(written)
    troubles = (*syntax_troubles, *name_troubles)
    if any(trouble.severity == "error" for trouble in troubles):
        return Compiled(source, standard, None, troubles)
    table = tabulate(standard)
    found = _check(table, register, standard)
    return Compiled(source, standard, table, (*troubles, *found))


def _check(table: Table, register: Register | None, standard: Standard) -> tuple[Diagnostic, ...]:
    from dsl.checks import check

    return check(table, register, standard) if register is not None else ()
