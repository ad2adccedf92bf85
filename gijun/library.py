"""Where the standards lie: beside the repository, or inside the installed package."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

from dsl.register import OfficialRow, Register
from dsl.source import Source

PACKAGE = Path(__file__).resolve().parent


def standards_folder() -> Path:
    """The folder of `*.gijun` files and of the register of official rows."""
    beside = PACKAGE.parent / "standards"
    return beside if beside.is_dir() else PACKAGE / "standards"


def tables_folder() -> Path:
    """The folder of compiled tables that the linter and the calculators load."""
    in_repository = (PACKAGE.parent / "standards").is_dir()
    return PACKAGE.parent / "generated" / "tables" if in_repository else PACKAGE / "tables"


def standard_files() -> list[Path]:
    return sorted(standards_folder().glob("*.gijun"))


def read_source(path: Path) -> Source:
    """A standard's text, named as the repository names it."""
    folder = standards_folder().parent
    name = path.relative_to(folder).as_posix() if path.is_relative_to(folder) else str(path)
    return Source(name, path.read_text(encoding="utf-8"))


@cache
def register() -> Register:
    """Every row and every known defect of the official text."""
    folder = standards_folder() / "register"
    rows = {
        one["id"]: OfficialRow(one["id"], one["heading"], one["wording"])
        for one in _records(folder / "rows.csv")
    }
    records = _records(folder / "defects.csv")
    defects = {one["id"]: one["kind"] for one in records}
    concerned = {one["id"]: tuple(one["rows"].split()) for one in records}
    return Register(rows, defects, concerned)


def _records(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
