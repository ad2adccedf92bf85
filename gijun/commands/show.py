"""컴파일러의 각 단계가 만든 것을 보여 준다.

Show what a stage of the compiler makes of a standard: its source, the syntax as written, the model
with names settled, or the table with every rung's closed range."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

from gijun.failure import CLEAN, FOUND

if TYPE_CHECKING:
    from dsl.table import Edition, Row, Table

SUMMARY = "단계 보기 · show what a stage of the compiler makes of a standard"
EXAMPLES = """\
examples:
  gijun show lodging                      판마다 모든 단의 닫힌 구간 / every rung with its closed range
  gijun show --stage syntax lodging | less"""
STAGES = ("source", "syntax", "model", "table")
WIDEST = 100


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("standard", metavar="STANDARD")
    parser.add_argument("--stage", choices=STAGES, default="table", help="default: table")


def run(options: argparse.Namespace) -> int:
    from gijun.catalogue import file_of
    from gijun.files import read_text
    from gijun.library import read_source

    path = file_of(options.standard)
    read_text(str(path))  # says so when there is no such file
    source = read_source(path)
    if options.stage == "source":
        print(source.text, end="")
        return CLEAN
    from dsl import compile_standard
    from dsl.parse import parse

    if options.stage == "syntax":
        for statement in parse(source)[0].statements:
            print("\n".join(tree(statement)))
        return CLEAN
    compiled = compile_standard(source)
    if compiled.table is None or compiled.standard is None:
        from dsl.render import render

        print(render(compiled.diagnostics, [source]))
        return FOUND
    lines = tree(compiled.standard) if options.stage == "model" else table_lines(compiled.table)
    print("\n".join(lines))
    return CLEAN


def tree(value: object, indent: int = 0, name: str = "") -> Iterator[str]:
    """A value of the compiler as an indented tree, spans as line:column."""
    pad = "  " * indent + (f"{name}: " if name else "")
    short = _short(value)
    if short is not None and len(pad + short) <= WIDEST:
        yield pad + short
    elif isinstance(value, tuple):
        yield f"{pad}[{len(value)}]"
        for part in value:
            yield from tree(part, indent + 1)
    elif is_dataclass(value) and not isinstance(value, type):
        yield f"{pad}{type(value).__name__}"
        for one in fields(value):
            inner = getattr(value, one.name)
            if one.name != "places" and inner not in ((), None, ""):
                yield from tree(inner, indent + 1, one.name)
    else:
        yield pad + str(short)


def _short(value: object) -> str | None:
    """A value on one line; None when it has parts that deserve lines of their own."""
    from dsl.source import Span

    match value:
        case Span():
            return f"{value.line}:{value.column}"
        case tuple():
            parts = [_short(part) for part in value]
            return None if None in parts else f"({', '.join(map(str, parts))})"
        case _ if is_dataclass(value) and not isinstance(value, type):
            shown = [one for one in fields(value) if one.name not in ("span", "places")]
            parts = [_short(getattr(value, one.name)) for one in shown]
            return (
                None if None in parts else f"{type(value).__name__}({', '.join(map(str, parts))})"
            )
    return str(value)


def table_lines(table: Table) -> Iterator[str]:
    """A compiled standard, edition by edition, in words."""
    from gijun.tell import edition_name

    yield f"{table.label} {table.title} · {table.notice} {table.annex} {table.item}"
    for edition in table.editions:
        yield ""
        yield edition_name(edition)
        yield from _rows(table, edition)


def _rows(table: Table, edition: Edition) -> Iterator[str]:
    from dsl.words.wording import Wording

    wording = Wording.of(table)
    situation = None
    for row in edition.rows:
        said = wording.condition(row.situation)
        if said.english != situation:
            situation = said.english
            yield f"  {_kind(row)}{said.korean} / {said.english}"
        cited = ", ".join(one.row for one in row.citations)
        outcome = wording.outcome(row.outcome).english if row.outcome else f'"{row.reason}"'
        yield f"    {_range(row):<24} -> {outcome}  [{cited}]"


def _kind(row: Row) -> str:
    return "" if row.kind == "rule" else f"{row.kind}: "


def _range(row: Row) -> str:
    """The closed range of a rung: `9..7 days before`."""
    rung = row.rung
    if rung is None:
        return "always"
    far = "" if rung.far is None else rung.far
    near = "" if rung.near is None else rung.near
    whole = str(near) if far == near else f"{far}..{near}"
    return f"{whole} {rung.unit} {rung.direction}"
