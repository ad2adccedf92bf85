"""Parse: text to `syntax.Standard`. The only file that imports Lark.

Every statement is parsed by itself, so that an error in one leaves the others readable. Lark reads
the grammar and makes the tables; `dsl/parsing/walk.py` walks them; a statement that does not read is given
to Lark's own parser, which says where and why.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from lark import Lark, UnexpectedInput

from dsl import syntax as s
from dsl.diagnostic import Diagnostic
from dsl.parsing.lines import LogicalLine, logical_lines
from dsl.parsing.parse_statements import Reader
from dsl.parsing.syntax_errors import bad_value, syntax_error
from dsl.parsing.walk import Tables
from dsl.source import Source


def parse(source: Source) -> tuple[s.Standard, tuple[Diagnostic, ...]]:
    """Read a source into statements; what could not be read is left out and reported."""
    lines, troubles = logical_lines(source)
    statements: list[s.Statement] = []
    for line in lines:
        read = parse_statement(source.name, line)
        if isinstance(read, Diagnostic):
            troubles.append(read)
        else:
            statements.append(read)
    return s.Standard(source.name, tuple(statements)), tuple(troubles)


def parse_heading(source: Source) -> s.StandardLine | None:
    """The line that names a standard; the rest is not read. None where the file does not begin with
    it."""
    top = "\n".join(source.text.split("\n")[:_TOP])
    lines, _ = logical_lines(Source(source.name, top))
    read = parse_statement(source.name, lines[0]) if lines else None
    return read if isinstance(read, s.StandardLine) else None


_TOP = 40  # lines: a standard is named below at most so many lines of comment


def parse_statement(name: str, line: LogicalLine) -> s.Statement | Diagnostic:
    """Read one statement, or say where and why it could not be read."""
    try:
        statement: s.Statement | None = _tables().read(line.text, name, line.number)
    except ValueError as trouble:  # a day that no month has
        return _syntax_trouble(name, line) or bad_value(name, line, str(trouble))
    if statement is not None:
        return statement
    found = _syntax_trouble(name, line)
    assert found is not None, "Lark reads what its own tables do not"
    return found


def _syntax_trouble(name: str, line: LogicalLine) -> Diagnostic | None:
    try:
        _lark().parse(line.text)
    except UnexpectedInput as trouble:
        return syntax_error(name, line, trouble)
    return None


@cache
def _lark() -> Lark:
    grammar = Path(__file__).with_name("grammar.lark").read_text(encoding="utf-8")
    return Lark(grammar, parser="lalr", lexer="contextual", maybe_placeholders=True)


@cache
def _tables() -> Tables:
    return Tables(_lark(), Reader())
