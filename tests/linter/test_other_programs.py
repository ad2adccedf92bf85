"""Files that other programs saved: the same findings as in the contract they were made from.

LibreOffice opened and saved `*.libreoffice.docx`, went over ODT for `*.odt.docx` and over a web page
for `*.html.docx`, and printed `*.libreoffice.pdf`, with tracked changes shown as lines through the
words; Chromium printed `*.chromium.pdf` from a web page.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from benchmarks.contracts import CONTRACTS
from linter import Options, Report, check_contract
from linter.document import Document
from linter.read_document import read_document
from tests.linter.test_same_contract import found, report
from tests.linter.test_standard import compiled

FILES = Path(__file__).parent / "files"
SAVED = sorted(path.name for path in FILES.glob("*-*.*.*") if path.suffix in (".docx", ".pdf"))


def read(name: str) -> Document:
    if name.endswith(".pdf"):
        pytest.importorskip("pypdfium2")
    document = read_document(name, (FILES / name).read_bytes())
    assert isinstance(document, Document), document
    return document


def unframed(checked: Report) -> list[tuple[str, str, str]]:
    """LibreOffice frames the number of a changed paragraph: [③]."""
    return [
        (rule, told, words.replace("[", "").replace("]", ""))
        for rule, told, words in found(checked)
    ]


def test_there_are_files_of_each_kind() -> None:
    kinds = {name.partition(".")[2] for name in SAVED}
    assert kinds == {"libreoffice.docx", "odt.docx", "html.docx", "libreoffice.pdf", "chromium.pdf"}


@pytest.mark.parametrize("name", SAVED)
def test_what_another_program_saved_has_the_same_findings(name: str) -> None:
    contract = next(each for each in CONTRACTS if each.name == name.partition(".")[0])
    options = Options(date(2026, 3, 1), contract.sector)
    checked = check_contract(read(name), (compiled(contract.sector),), options)
    expected = report(contract, "html")
    assert unframed(checked) == unframed(expected)
    assert checked.kinds == expected.kinds


@pytest.mark.parametrize("name", SAVED)
def test_the_files_hold_no_path_of_a_machine(name: str) -> None:
    import zipfile

    data = (FILES / name).read_bytes()
    parts = [data]
    if name.endswith(".docx"):
        with zipfile.ZipFile(FILES / name) as package:
            parts = [package.read(each) for each in package.namelist()]
    assert not any(
        word in part for part in parts for word in (b"/tmp/", b"/root", b"/home", b"file:")
    )


def test_a_pdf_with_changes_shown_is_read_as_changed() -> None:
    document = read("study-academy.libreoffice.pdf")
    assert "30 일 이내에 반환한다" in document.text
    assert "5 일" not in document.text
    assert "line through" in document.remarks[0].english
    assert document.boxes is not None
    assert len(document.boxes) == 4 * len(document.text)
