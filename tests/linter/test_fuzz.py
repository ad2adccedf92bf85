"""A taste of `benchmarks/fuzz.py`: broken files of every format crash nothing."""

from __future__ import annotations

import pytest

from benchmarks import contract_files


def test_broken_files_break_nothing() -> None:
    for needed in ("pypdfium2", "fpdf", "hwpx"):
        pytest.importorskip(needed)
    if contract_files.font() is None:
        pytest.skip("no font with Hangul")
    from benchmarks.fuzz import run

    outcome = run(range(1, 181))
    assert outcome.crashes == []
    assert outcome.read > 60
    assert outcome.refused > 30
