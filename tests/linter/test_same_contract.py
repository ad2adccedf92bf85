"""One contract in six formats: the same sentences are read and the same findings come out."""

from __future__ import annotations

from datetime import date

import pytest

from benchmarks import contract_files
from linter import Options, Report, check_contract
from linter.document import Document
from linter.read_document import read_document
from tests.linter.test_standard import compiled


def report(kind: str) -> Report:
    for needed in {"hwpx": ["hwpx"], "pdf": ["pypdfium2", "fpdf"]}.get(kind, []):
        pytest.importorskip(needed)
    if kind == "pdf" and contract_files.font() is None:
        pytest.skip("no font with Hangul")
    document = read_document(f"contract.{kind}", contract_files.MAKERS[kind]())
    assert isinstance(document, Document), document
    return check_contract(document, (compiled("lodging"),), Options(date(2025, 6, 1), "lodging"))


def found(checked: Report) -> list[tuple[str, str, str]]:
    """Rule, message and the words under the carets, white space aside."""
    text = checked.document.text
    return [
        (
            each.rule,
            each.message.korean,
            "".join(text[each.quotes[0].start : each.quotes[0].end].split()),
        )
        for each in checked.findings
    ]


@pytest.mark.parametrize("kind", ["txt", "md", "docx", "hwpx", "pdf"])
def test_the_format_changes_no_finding(kind: str) -> None:
    expected, actual = report("html"), report(kind)
    assert len(expected.findings) >= 6
    assert found(actual) == found(expected)
    assert actual.kinds == expected.kinds
    assert actual.read == expected.read
    assert [each.term.quote for each in actual.unread] == [
        each.term.quote for each in expected.unread
    ]


@pytest.mark.parametrize("kind", ["docx", "hwpx", "pdf"])
def test_every_character_has_its_place(kind: str) -> None:
    document = report(kind).document
    for at, letter in enumerate(document.text):
        place = document.place(at)
        if kind == "pdf":
            assert place.page == 1
            assert letter.isspace() or letter == "|" or place.box is not None
        elif not letter.isspace() and letter != "|":
            assert place.part
            assert place.paragraph is not None
            assert place.run is not None
            assert place.character is not None
