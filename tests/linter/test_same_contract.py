"""One contract in six formats: the same sentences are read and the same findings come out.

Every contract of `benchmarks/contracts` is written in every format: numbers that the program prints,
merged cells, notes, page headers and tracked changes are there where a format has them.
"""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from benchmarks import contract_files
from benchmarks.contracts import CONTRACTS, MAKERS
from benchmarks.contracts.parts import Contract
from linter import Options, Report, check_contract
from linter.document import Document
from linter.read_document import read_document
from tests.linter.test_standard import compiled

NAMED = pytest.mark.parametrize("contract", CONTRACTS, ids=lambda contract: contract.name)


@cache
def report(contract: Contract, kind: str) -> Report:
    for needed in {"hwpx": ["hwpx"], "pdf": ["pypdfium2", "fpdf"]}.get(kind, []):
        pytest.importorskip(needed)
    if kind == "pdf" and contract_files.font() is None:
        pytest.skip("no font with Hangul")
    suffix = "txt" if kind == "cp949" else kind
    document = read_document(f"contract.{suffix}", MAKERS[kind](contract))
    assert isinstance(document, Document), document
    options = Options(date(2026, 3, 1), contract.sector)
    return check_contract(document, (compiled(contract.sector),), options)


def found(checked: Report) -> list[tuple[str, str, str]]:
    """Rule, message and the words under the carets, white space and the bars between cells aside."""
    return [
        (
            each.rule,
            each.message.korean,
            words(checked.document.text[each.quotes[0].start : each.quotes[0].end]),
        )
        for each in checked.findings
    ]


def fixes(checked: Report) -> list[tuple[str, str] | None]:
    return [
        None if each.fix is None else (each.fix.level, words(each.fix.text))
        for each in checked.findings
    ]


def words(text: str) -> str:
    return "".join(text.replace("|", " ").split())


@NAMED
@pytest.mark.parametrize("kind", ["docx", "hwpx", "pdf"])
def test_the_format_changes_no_finding(contract: Contract, kind: str) -> None:
    expected, actual = report(contract, "html"), report(contract, kind)
    assert len(expected.findings) >= 5
    assert found(actual) == found(expected)
    assert fixes(actual) == fixes(expected)
    assert [each.witnesses for each in actual.findings] == [
        each.witnesses for each in expected.findings
    ]
    assert actual.kinds == expected.kinds
    assert actual.read == expected.read


@NAMED
@pytest.mark.parametrize("kind", ["txt", "md"])
def test_a_format_without_merged_cells_says_them_again(contract: Contract, kind: str) -> None:
    """Where cells are merged, a text repeats their words in each row: quotes of whole rows grow."""
    expected, actual = found(report(contract, "html")), found(report(contract, kind))
    assert [each[:2] for each in actual] == [each[:2] for each in expected]
    assert all(one[2] in two[2] for one, two in zip(expected, actual, strict=True))


def test_the_encoding_changes_no_finding() -> None:
    contract = CONTRACTS[0]
    assert found(report(contract, "cp949")) == found(report(contract, "html"))


@NAMED
@pytest.mark.parametrize("kind", ["docx", "hwpx", "pdf"])
def test_every_character_has_its_place(contract: Contract, kind: str) -> None:
    document = report(contract, kind).document
    printed = 0
    for at, letter in enumerate(document.text):
        place = document.place(at)
        if kind == "pdf":
            assert place.page is not None
            assert letter.isspace() or letter == "|" or place.box is not None
        elif not letter.isspace() and letter != "|":
            assert place.part
            assert place.paragraph is not None
            assert (place.run is None) == (place.character is None)
            printed += place.run is None
    assert printed < len(document.text) // 15  # numbers and marks of notes
