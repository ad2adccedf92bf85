"""Golden pages: Markdown in which a source and what the tool says of it lie together.

Each `##` heading is one case. Its first block is the source, its second what a user would see:

    gijun + diagnostics    what the compiler says (empty: nothing)
    gijun + table          the rows of the compiled table
    contract + findings    what the linter says

A `gijun` block before the first heading is shared by every case of the page, above its own text;
places are counted from the case's own first line. A page named for a check shows what that check
says, and whatever keeps the text from compiling.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from dsl import Compiled, compile_standard
from dsl.checks import CHECKS, name_of
from dsl.diagnostic import Diagnostic, Label
from dsl.render import render
from dsl.source import Source, Span
from dsl.words.case_words import counted
from gijun.library import read_source, register, standard_files

BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
SHOWN, SHARED = "example.gijun", "shared.gijun"
ALL_CHECKS = {name_of(one) for one in CHECKS}


@dataclass(frozen=True)
class Case:
    """One heading of a page: its source and the block that tells what is expected of it."""

    page: Path
    title: str
    shared: str
    given: tuple[str, str]  # block kind and text
    expected: tuple[str, str]
    place: tuple[int, int]  # where the expected text lies in the page

    def outcome(self) -> str:
        """What the tool says today."""
        if self.given[0] == "contract":
            return _findings(self.given[1], self.page.stem)
        compiled = self._compiled()
        if self.expected[0] == "table" and compiled.table is not None:
            return "".join(f"{line}\n" for line in _rows(compiled))
        return _said(compiled, self.page.stem, self.shared, self.given[1])

    def _compiled(self) -> Compiled:
        return compile_standard(Source(SHOWN, self.shared + self.given[1]), register())


def read_cases(page: Path) -> Iterator[Case]:
    """The cases of a page, in its order."""
    text = page.read_text(encoding="utf-8")
    headings = list(HEADING.finditer(text))
    first = headings[0].start() if headings else len(text)
    shared = "".join(block[2] for block in BLOCK.finditer(text, 0, first) if block[1] == "gijun")
    for heading, following in zip(headings, [*headings[1:], None], strict=True):
        end = following.start() if following else len(text)
        blocks = list(BLOCK.finditer(text, heading.end(), end))
        if len(blocks) == 2:
            given, expected = blocks
            yield Case(
                page,
                heading[1],
                shared,
                (given[1], given[2]),
                (expected[1], expected[2]),
                expected.span(2),
            )


def bless(page: Path) -> None:
    """Write what the tool says today into the page; the diff is for people to read."""
    text = page.read_text(encoding="utf-8")
    for case in reversed(list(read_cases(page))):
        start, end = case.place
        text = text[:start] + case.outcome() + text[end:]
    page.write_text(text, encoding="utf-8")


def _said(compiled: Compiled, about: str, shared: str, shown: str) -> str:
    others = {name for name in ALL_CHECKS if not (about == name or about.startswith(f"{name}-"))}
    lines = shared.count("\n")
    kept = [_shifted(one, lines) for one in compiled.diagnostics if one.name not in others]
    return render(kept, [Source(SHOWN, shown), Source(SHARED, shared)])


def _shifted(diagnostic: Diagnostic, lines: int) -> Diagnostic:
    labels = tuple(replace(one, span=_moved(one, lines)) for one in diagnostic.labels)
    return replace(diagnostic, labels=labels)


def _moved(label: Label, lines: int) -> Span:
    span = label.span
    if span.line <= lines:
        return span._replace(source=SHARED)
    return span._replace(line=span.line - lines, end_line=span.end_line - lines)


def _findings(contract: str, about: str) -> str:
    """What the linter says of a contract under today's editions; only the page's rule speaks."""
    from linter import Options, check_contract
    from linter.read_document import read_document
    from linter.reports.terminal import render as told

    compiled = (compile_standard(read_source(path)).table for path in standard_files())
    tables = tuple(table for table in compiled if table is not None)
    document = read_document("contract.txt", contract.encode())
    report = check_contract(document, tables, Options(date(2025, 6, 1), rules=(about,)))
    return str(told(report))


def _rows(compiled: Compiled) -> Iterator[str]:
    """The table of a compiled source, a row a line."""
    for edition in compiled.table.editions if compiled.table else ():
        yield f"{edition.period.first} .. {edition.period.last or ''}".rstrip()
        for row in edition.rows:
            cited = ", ".join(one.row for one in row.citations)
            rung = counted(row.rung).english if row.rung else "always"
            yield f"  {row.id} | {row.kind} | {rung} | {cited}"
