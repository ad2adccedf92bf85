"""The compiled table as data: what is written is read back, exactly."""

from __future__ import annotations

import pytest

from dsl.emit.data import emit_data, read_data
from tests.sample import SAMPLE


def test_a_table_survives_the_round_trip() -> None:
    assert read_data(emit_data(SAMPLE)) == SAMPLE


def test_writing_is_stable() -> None:
    assert emit_data(read_data(emit_data(SAMPLE))) == emit_data(SAMPLE)


def test_another_document_is_refused() -> None:
    with pytest.raises(ValueError, match="not a compiled standard"):
        read_data("{}")


def test_another_version_is_refused() -> None:
    with pytest.raises(ValueError, match="version 2"):
        read_data('{"format": "gijun-table", "version": 2}')
