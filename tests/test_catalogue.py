"""Standards by what they are called: only those that a contract comes to are read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from dsl.parse import parse_heading
from dsl.source import Source
from gijun.asked import Asked
from gijun.catalogue import file_of, names, table, tables, titles
from gijun.contracts import check, read_contract
from linter import check_contract
from linter.report import Options

EXAMPLES = sorted(Path("examples").glob("*-*.*"))
DAY = date(2026, 1, 1)


def test_titles_are_what_the_compiled_standards_are_called() -> None:
    called = [(title.name, title.label, title.path.stem) for title in titles()]
    assert called == [
        (each.name, each.label, name) for each, name in zip(tables(), names(), strict=True)
    ]


def test_a_label_leads_to_the_file_without_reading_a_standard() -> None:
    table.cache_clear()
    assert [file_of(title.label) for title in titles()] == [title.path for title in titles()]
    assert table.cache_info().currsize == 0


@pytest.mark.parametrize("sector", [None, "숙박업", "travel", "nowhere"])
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_the_same_is_said_as_with_every_standard_read(path: Path, sector: str | None) -> None:
    options = Options(as_of=DAY, sector=sector)
    said = check(Asked(str(path), (("", options),), (), "warning", None, "ko"))
    assert said == (check_contract(read_contract(str(path)), tables(), options),)


def test_one_standard_is_read_for_a_contract_of_one_trade() -> None:
    table.cache_clear()
    asked = Asked("examples/bad-pension.md", (("", Options(as_of=DAY)),), (), "warning", None, "ko")
    (report,) = check(asked)
    assert len(report.compared) == table.cache_info().currsize == 1


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ('# 숙박\n\nstandard big "큰 #1 업" # 끝\n  title "X"\n', ("big", "큰 #1 업")),
        ('기준 two words\n  "두 말"\n', ("two words", "두 말")),
        ('edition "x" 2024-01-01 ..\nstandard late "늦음"\n', None),
        ("# 말뿐\n", None),
        ("standard ???\n", None),
    ],
)
def test_the_heading_of_a_standard(text: str, called: tuple[str, str] | None) -> None:
    read = parse_heading(Source("big.gijun", text))
    assert (read and (read.name.text, read.label.value)) == called
