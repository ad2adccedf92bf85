"""Table -> JSON -> Table: the compiled standard as data, so that nobody need parse it again.

The dataclasses of `table.py` and `model.py` are the format: a field is a key of the same name, a
tuple is an array, an exact number is [numerator, denominator], a date is ISO text and a span is
[source, line, column, end line, end column]. Where several kinds of thing may stand in one place
(a condition, an expression, an effect), `is` names the kind.
"""

from __future__ import annotations

import json
import re
import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from fractions import Fraction
from functools import cache
from typing import Any, Literal, Union, cast, get_args, get_origin, get_type_hints

from dsl import model
from dsl.source import Span
from dsl.table import Row, Table

FORMAT = "gijun-table"
VERSION = 1

KINDS: dict[str, type] = {
    kind.__name__: kind
    for family in (model.Expression, model.Condition, model.Effect)
    for kind in get_args(family)
}
Json = Any  # what json.loads gives
Reader = Callable[[Json], object]


GROUPS = ("rules", "exceptions", "adjustments", "silences", "impossible")
PLAIN = r'(?:"[^"\\]*"|[-\w.]+)'
PLAIN_LIST = re.compile(rf"\[\n\s+({PLAIN}(?:,\n\s+{PLAIN})*)\n\s+\]")
LINE_BREAK = re.compile(r",\n\s*")


def emit_data(table: Table) -> str:
    """The whole table as stable JSON text. Editions share most of their rows: each row is written
    once, and an edition names its rows by their place in that list."""
    rows = list(dict.fromkeys(row for edition in table.editions for row in edition.rows))
    place = {row: number for number, row in enumerate(rows)}
    written = _written(table)
    for edition, shown in zip(table.editions, written["editions"], strict=True):
        for group in GROUPS:
            shown[group] = [place[row] for row in getattr(edition, group)]
    document = {
        "format": FORMAT,
        "version": VERSION,
        "rows": [_written(row) for row in rows],
        "table": written,
    }
    text = json.dumps(document, ensure_ascii=False, indent=1)
    return PLAIN_LIST.sub(_on_one_line, text) + "\n"


def _on_one_line(found: re.Match[str]) -> str:
    return f"[{LINE_BREAK.sub(', ', found[1])}]"


def read_data(text: str) -> Table:
    """The table that `emit_data` wrote; ValueError if the text is something else."""
    document = json.loads(text)
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise ValueError("this is not a compiled standard of Gijun")
    if document.get("version") != VERSION:
        raise ValueError(
            f"this compiled standard has version {document.get('version')}; this reader knows {VERSION}"
        )
    rows = [_reader(Row)(row) for row in document["rows"]]
    for edition in document["table"]["editions"]:
        for group in GROUPS:
            edition[group] = [rows[number] for number in edition[group]]
    return cast(Table, _reader(Table)(document["table"]))


# --- writing -----------------------------------------------------------------------------------


def _written(value: object) -> Json:
    """A value of the table as JSON."""
    match value:
        case None | bool() | int() | str():
            return value
        case Fraction():
            return [value.numerator, value.denominator]
        case date():
            return value.isoformat()
        case Span():
            return [value.source, value.line, value.column, value.end_line, value.end_column]
        case Mapping():
            return _stated(value)
        case tuple():
            return [_written(part) for part in value]
        case _ if is_dataclass(value):
            return _fields(value)
    raise TypeError(f"a table holds no {type(value).__name__}")


def _fields(value: Any) -> dict[str, Json]:
    name = type(value).__name__
    tag = {"is": name} if KINDS.get(name) is type(value) else {}
    return tag | {field.name: _written(getattr(value, field.name)) for field in fields(value)}


def _stated(facts: Mapping[str, object]) -> dict[str, Json]:
    """The facts of an example, each with its kind: the table alone does not tell them apart."""
    return {name: [_kind(value), _written(value)] for name, value in facts.items()}


def _kind(value: object) -> str:
    match value:
        case bool():
            return "bool"
        case int():
            return "whole"
        case Fraction():
            return "number"
        case str() | None:
            return "text"
        case datetime():
            return "moment"
        case date():
            return "date"
        case tuple() if value and isinstance(value[0], Fraction):
            return "amounts"
        case tuple() if value and isinstance(value[0], tuple):
            return "periods"
    return "dates"


# --- reading -----------------------------------------------------------------------------------


def _fraction(pair: Json) -> Fraction:
    numerator, denominator = pair
    return Fraction(numerator, denominator)


def _dates(days: Json) -> tuple[date, ...]:
    return tuple(date.fromisoformat(day) for day in days)


STATED: dict[str, Reader] = {
    "bool": bool,
    "whole": int,
    "number": _fraction,
    "text": lambda text: text,
    "moment": datetime.fromisoformat,
    "date": date.fromisoformat,
    "periods": lambda periods: tuple(_dates(period) for period in periods),
    "dates": _dates,
    "amounts": lambda amounts: tuple(_fraction(amount) for amount in amounts),
}
LEAVES: dict[object, Reader] = {
    Fraction: _fraction,
    date: date.fromisoformat,
    Span: lambda parts: Span(*parts),
    # The only mapping of a table: the facts of an example.
    Mapping[str, object]: lambda facts: {
        name: STATED[kind](value) for name, (kind, value) in facts.items()
    },
}


@cache
def _reader(kind: Any) -> Reader:
    """What turns the JSON of one declared type back into a value of it."""
    if kind in LEAVES:
        return LEAVES[kind]
    if get_origin(kind) is tuple:
        return _tuple_reader(get_args(kind))
    if get_origin(kind) in (types.UnionType, Union):
        return _union_reader(get_args(kind))
    if is_dataclass(kind):
        return _dataclass_reader(cast(type, kind))
    return lambda value: value


def _tuple_reader(parts: tuple[Any, ...]) -> Reader:
    if len(parts) == 2 and parts[1] is ...:
        read = _lazy(parts[0])
        return lambda values: tuple([read(value) for value in values])
    readers = [_lazy(part) for part in parts]
    return lambda values: tuple([read(value) for read, value in zip(readers, values, strict=True)])


def _union_reader(members: tuple[Any, ...]) -> Reader:
    """Either one type or None, or kinds that `is` tells apart, or one of those or text."""
    real = [member for member in members if member is not type(None)]
    if len(real) == 1:
        read = _lazy(real[0])
        return lambda value: None if value is None else read(value)
    return _read_either


def _read_either(value: Json) -> object:
    """A kind that `is` names, an exact number, or the plain value."""
    if isinstance(value, dict):
        return BY_NAME[value["is"]](value)
    return _fraction(value) if isinstance(value, list) else value


def _dataclass_reader(kind: type) -> Reader:
    hints = get_type_hints(kind)
    parts = [(field.name, _lazy(hints[field.name])) for field in fields(kind)]
    make: Any = kind
    if kind is Row:  # the rows of an edition were read before it
        return lambda value: (
            value if type(value) is kind else make(*[read(value[name]) for name, read in parts])
        )
    return lambda value: kind(*[read(value[name]) for name, read in parts])


def _lazy(kind: Any) -> Reader:
    """A reader found when first needed, as conditions hold conditions. Plain values pass."""
    if kind in (str, int, bool) or get_origin(kind) is Literal:
        return lambda value: value
    if kind in LEAVES:
        return LEAVES[kind]
    found: list[Reader] = []

    def read(value: Json) -> object:
        if not found:
            found.append(_reader(kind))
        return found[0](value)

    return read


BY_NAME: dict[str, Reader] = {name: _lazy(kind) for name, kind in KINDS.items()}
