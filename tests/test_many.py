"""Many contracts in processes side by side: the same answers, in the order of the files."""

from __future__ import annotations

import argparse
import pickle
from pathlib import Path

import pytest

from gijun.carried import pack, unpack
from gijun.catalogue import table
from gijun.cli import main
from gijun.many import check_files

RATES = range(10, 100, 10)
GIVEN = argparse.Namespace(no_config=True, as_of="2026-01-01", sector="숙박업")


@pytest.fixture(name="contracts")
def _contracts(tmp_path: Path) -> list[str]:
    """Contracts that differ in a figure, and one that cannot be read."""
    for rate in RATES:
        text = f"이용 3일 전 취소 시 총 요금의 {rate}% 공제 후 환불합니다.\n"
        (tmp_path / f"{rate}.txt").write_text(text, encoding="utf-8")
    (tmp_path / "15.pdf").write_bytes(b"%PDF-1.4 broken")
    return sorted(str(path) for path in tmp_path.iterdir())


def test_the_same_in_one_process_as_in_two(contracts: list[str]) -> None:
    alone = list(check_files(contracts, GIVEN, 1))
    assert list(check_files(contracts, GIVEN, 2)) == alone
    assert [each.name for each in alone] == contracts
    assert [each.failure is None for each in alone].count(False) == 1


def test_no_bar_where_nobody_looks(
    contracts: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    list(check_files(contracts, GIVEN, 2))
    assert capsys.readouterr() == ("", "")


def test_a_report_is_carried_without_its_standard(contracts: list[str]) -> None:
    (found,) = check_files(contracts[-1:], GIVEN)
    carried = unpack(pack(found))
    assert carried == found
    assert len(pack(found)) * 3 < len(pickle.dumps(found))
    standard = found.reports[0].assessments[0].pieces[0].view.table
    assert carried.reports[0].assessments[0].pieces[0].view.table is standard


def test_a_standard_changed_in_between_is_carried_whole(contracts: list[str]) -> None:
    (found,) = check_files(contracts[-1:], GIVEN)
    table.cache_clear()
    assert unpack(pack(found)) == found


def test_no_process_is_no_answer(contracts: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--processes", "0", *contracts]) == 2
    assert "--processes 0" in capsys.readouterr().err
