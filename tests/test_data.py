"""The compiled table as data: what is written is read back, exactly."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from dsl.emit.data import emit_data, read_data
from dsl.emit.schema import emit_schema
from dsl.table import Table
from tests.differential import TABLES

SCHEMA = Path("dsl/emit/table.schema.json")


@pytest.fixture(params=list(TABLES), name="table")
def _table(request: pytest.FixtureRequest) -> Table:
    return TABLES[request.param]


def test_a_table_survives_the_round_trip(table: Table) -> None:
    assert read_data(emit_data(table)) == table


def test_writing_is_stable(table: Table) -> None:
    assert emit_data(read_data(emit_data(table))) == emit_data(table)


def test_another_document_is_refused() -> None:
    with pytest.raises(ValueError, match="not a compiled standard"):
        read_data("{}")


def test_another_version_is_refused() -> None:
    with pytest.raises(ValueError, match="version 2"):
        read_data('{"format": "gijun-table", "version": 2}')


def test_the_published_schema_is_the_format() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == emit_schema()


def test_every_table_obeys_the_schema(table: Table) -> None:
    jsonschema.validate(json.loads(emit_data(table)), json.loads(emit_schema()))
