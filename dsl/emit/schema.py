"""The JSON Schema of a compiled table, read off the dataclasses that are its format."""

from __future__ import annotations

import json
import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from fractions import Fraction
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from dsl.emit.data import FORMAT, GROUPS, KINDS, STATED, VERSION
from dsl.source import Span
from dsl.table import Row, Table

Schema = dict[str, Any]
DIALECT = "https://json-schema.org/draft/2020-12/schema"
LEAVES: dict[object, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
    date: {"type": "string", "format": "date"},
    Fraction: {
        "description": "an exact number: [numerator, denominator]",
        "type": "array",
        "prefixItems": [{"type": "integer"}, {"type": "integer", "minimum": 1}],
        "minItems": 2,
        "maxItems": 2,
    },
    Span: {
        "description": "[source, line, column, end line, end column]",
        "type": "array",
        "prefixItems": [{"type": "string"}, *[{"type": "integer"}] * 4],
        "minItems": 5,
        "maxItems": 5,
    },
    Mapping[str, object]: {
        "description": "facts of an example, each with its kind",
        "type": "object",
        "additionalProperties": {
            "type": "array",
            "prefixItems": [{"enum": sorted(STATED)}, True],
            "minItems": 2,
            "maxItems": 2,
        },
    },
}


def emit_schema() -> str:
    """The schema as stable JSON text."""
    definitions: dict[str, Schema] = {}
    table = _schema(Table, definitions)
    row = _schema(Row, definitions)
    for group in GROUPS:  # an edition names its rows by their place in `rows`
        definitions["Edition"]["properties"][group] = {
            "type": "array",
            "items": {"type": "integer", "minimum": 0},
        }
    document = {
        "$schema": DIALECT,
        "title": "A compiled standard of Gijun",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
            "rows": {"type": "array", "items": row},
            "table": table,
        },
        "required": ["format", "version", "rows", "table"],
        "additionalProperties": False,
        "$defs": dict(sorted(definitions.items())),
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _schema(kind: Any, definitions: dict[str, Schema]) -> Schema:
    """The schema of one declared type."""
    if kind in LEAVES:
        return LEAVES[kind]
    if get_origin(kind) is Literal:
        return {"enum": list(get_args(kind))}
    if get_origin(kind) is tuple:
        return _array(get_args(kind), definitions)
    if get_origin(kind) in (types.UnionType, Union):
        return {"anyOf": [_schema(member, definitions) for member in get_args(kind)]}
    if is_dataclass(kind) and isinstance(kind, type):
        return _defined(kind, definitions)
    raise TypeError(f"a table holds no {kind}")


def _array(parts: tuple[Any, ...], definitions: dict[str, Schema]) -> Schema:
    if len(parts) == 2 and parts[1] is ...:
        return {"type": "array", "items": _schema(parts[0], definitions)}
    return {
        "type": "array",
        "prefixItems": [_schema(part, definitions) for part in parts],
        "minItems": len(parts),
        "maxItems": len(parts),
    }


def _defined(kind: type, definitions: dict[str, Schema]) -> Schema:
    """A reference to the definition of a dataclass, made when it is first met."""
    name = kind.__name__
    if name not in definitions:
        definitions[name] = {}
        hints = get_type_hints(kind)
        properties = {one.name: _schema(hints[one.name], definitions) for one in fields(kind)}
        tag = {"is": {"const": name}} if KINDS.get(name) is kind else {}
        definitions[name] = {
            "description": " ".join((kind.__doc__ or "").split()),
            "type": "object",
            "properties": tag | properties,
            "required": list(tag | properties),
            "additionalProperties": False,
        }
    return {"$ref": f"#/$defs/{name}"}
