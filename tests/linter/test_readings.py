"""Pages under tests/linter/readings: terms as businesses word them, and how each is read.

Each `##` heading is one test; its fenced block is a document of the kind the fence names. A line a
reading, as in `reading.notes`, with the shares of the use it is for; `?` marks the ambiguous. A
`readings` block without a line proves that the words promise nothing. The readings were written
down from the words before the linter read them. `BLESS=1 pytest` rewrites the pages, and the diff is reviewed.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from linter.term import Reading
from tests.linter.reading import note, percent, terms

PAGES = Path(__file__).parent / "readings"
CASE = re.compile(
    r"^## (?P<title>.+?)\n\n```(?P<kind>txt|md|html)\n(?P<text>.*?)```\n\n"
    r"```readings\n(?P<readings>.*?)```$",
    re.MULTILINE | re.DOTALL,
)


def cases() -> Iterator[tuple[Path, str]]:
    for page in sorted(PAGES.glob("*.md")):
        for case in CASE.finditer(page.read_text(encoding="utf-8")):
            yield page, case["title"]


def readings_of(text: str, kind: str) -> str:
    """Every reading of a document, a line each."""
    lines: list[str] = []
    for term in terms(text, f"contract.{kind}"):
        mark = "? " if term.status == "ambiguous" else ""
        lines += [mark + line(reading) for reading in term.readings] or ["unread"]
    return "".join(f"{each}\n" for each in lines)


def line(reading: Reading) -> str:
    """One reading, with its base and the shares of the use it is for, where they are told."""
    base = f" of {''.join((reading.effect.base or '').split())}" if reading.effect.base else ""
    gone = reading.elapsed
    shares = f" from {percent(gone[0])} to {percent(gone[1])} of the use" if gone else ""
    used = " and the use" if reading.effect.used else ""
    also = f" and {' '.join(reading.effect.also)}" if reading.effect.also else ""
    return note(reading) + base + used + also + shares


@pytest.mark.parametrize(
    ("page", "title"), list(cases()), ids=lambda value: getattr(value, "stem", value)
)
def test_reading(page: Path, title: str) -> None:
    text = page.read_text(encoding="utf-8")
    case = next(each for each in CASE.finditer(text) if each["title"] == title)
    found = readings_of(case["text"], case["kind"])
    if os.environ.get("BLESS") and found != case["readings"]:
        start, end = case.span("readings")
        page.write_text(text[:start] + found + text[end:], encoding="utf-8")
        return
    assert found == case["readings"], found


def test_pages_have_cases() -> None:
    """No page is skipped for a slip in its fences."""
    for page in PAGES.glob("*.md"):
        text = page.read_text(encoding="utf-8")
        assert len(re.findall(r"^## ", text, re.MULTILINE)) == len(CASE.findall(text)), page
