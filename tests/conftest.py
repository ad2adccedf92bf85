"""Every `##` heading of a page under tests/golden is a test; `pytest --bless` rewrites the pages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.golden_pages import Case, bless, read_cases


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--bless", action="store_true", help="rewrite the golden pages")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    if file_path.suffix == ".md" and "golden" in file_path.parts:
        return Page.from_parent(parent, path=file_path)
    return None


class Page(pytest.File):
    """One page of cases."""

    def collect(self) -> Iterator[pytest.Item]:
        if self.config.getoption("--bless"):
            bless(self.path)
        for case in read_cases(self.path):
            yield Heading.from_parent(self, name=case.title, case=case)


class Heading(pytest.Item):
    """One heading: what the tool says must be what the page says."""

    def __init__(self, case: Case, **kwargs: object) -> None:
        super().__init__(**kwargs)  # type: ignore[arg-type]
        self.case = case

    def runtest(self) -> None:
        found, expected = self.case.outcome(), self.case.expected[1]
        if found != expected:
            raise AssertionError(f"the page says\n\n{expected}\nand the tool\n\n{found}")

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException]) -> str:  # type: ignore[override]
        if isinstance(excinfo.value, AssertionError):
            return str(excinfo.value)
        return str(excinfo.getrepr(style="short"))

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, 0, f"{self.path.stem}: {self.name}"
