"""Files made to break a reader, or that it cannot read whole: refused in two languages, in no time."""

from __future__ import annotations

import io
import time
import zipfile
from pathlib import Path

import pytest

from benchmarks.contract_files import W, as_docx, docx, paragraph, zipped
from linter.document import Document, Unreadable
from linter.formats import package, read_pdf
from linter.read_document import read_document

EXAMPLES = Path(__file__).parents[2] / "examples"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def refusal(name: str, data: bytes) -> str:
    started = time.perf_counter()
    found = read_document(name, data)
    assert time.perf_counter() - started < 5
    assert isinstance(found, Unreadable)
    assert any("가" <= letter <= "힣" for letter in found.korean)
    return found.english


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    """The same zip with one part replaced."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as given,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for each in given.namelist():
            if each != name:
                made.writestr(each, given.read(each))
        made.writestr(name, content)
    return out.getvalue()


def document_xml(inner: str) -> bytes:
    return f'<w:document xmlns:w="{W}"><w:body>{inner}</w:body></w:document>'.encode()


MAIN = "word/document.xml"


def test_a_zip_bomb_is_not_unpacked() -> None:
    bomb = document_xml(f"<w:p><w:r><w:t>{' ' * 70_000_000}</w:t></w:r></w:p>")
    assert "unpacks to more" in refusal("a.docx", with_part(as_docx(), MAIN, bomb))


def test_many_large_parts_are_too_much_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "LARGEST_WHOLE", 1500)
    assert "unpacks to more" in refusal("a.docx", as_docx())


@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;&b;">]>',
        '<!DOCTYPE a SYSTEM "http://example.com/a.dtd">',
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_is_refused(declared: str, encoding: str) -> None:
    xml = f'<?xml version="1.0" encoding="{encoding}"?>{declared}' + document_xml("").decode()
    data = with_part(as_docx(), MAIN, xml.encode(encoding))
    assert "document type" in refusal("a.docx", data)


@pytest.mark.parametrize("tags", ["<w:tbl><w:tr><w:tc>{}</w:tc><w:tc/></w:tr></w:tbl>", "<w:sdt>{}</w:sdt>"])  # fmt: skip
def test_deep_nesting_is_refused(tags: str) -> None:
    before, after = tags.split("{}")
    inner = before * 5000 + paragraph("글") + after * 5000
    assert "nested" in refusal("a.docx", with_part(as_docx(), MAIN, document_xml(inner)))


def test_deep_runs_are_refused() -> None:
    inner = "<w:p>" + "<w:ins>" * 5000 + "<w:r><w:t>글</w:t></w:r>" + "</w:ins>" * 5000 + "</w:p>"
    assert "nested" in refusal("a.docx", with_part(as_docx(), MAIN, document_xml(inner)))


def test_a_part_that_embeds_another_document_is_not_passed_over() -> None:
    assert "embeds" in refusal("a.docx", docx(paragraph("글") + '<w:altChunk r:id="x"/>'))


def test_addresses_outside_are_not_followed() -> None:
    outside = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="a" TargetMode="External" Target="http://example.com/h.xml" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"/>'
        '<Relationship Id="b" Target="../../../etc/passwd" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/>'
        "</Relationships>"
    )
    data = with_part(as_docx(), "word/_rels/document.xml.rels", outside.encode())
    assert isinstance(read_document("a.docx", data), Document)


def test_encrypted_files() -> None:
    locked = OLE + "EncryptedPackage".encode("utf-16-le")
    assert "encrypted" in refusal("a.docx", locked)
    data = bytearray(as_docx())
    at = data.index(b"PK\x01\x02")
    while at >= 0:  # the flag of every entry in the directory
        data[at + 8] |= 1
        at = data.find(b"PK\x01\x02", at + 4)
    assert "encrypted" in refusal("a.docx", bytes(data))


def test_old_formats_come_with_advice() -> None:
    hangul = refusal("계약.hwp", OLE + "HwpSummaryInformation".encode("utf-16-le"))
    assert "HWPX or PDF" in hangul
    assert "HWPX or PDF" in refusal("a.hwp", b"HWP Document File V3.00 \x1a\1\2\3\4\5")
    assert "DOCX" in refusal("a.doc", OLE + "WordDocument".encode("utf-16-le"))
    assert "DOCX" in refusal("a.rtf", b"{\\rtf1 x}")
    assert "spreadsheet" in refusal("a.xlsx", zipped({"xl/workbook.xml": "<a/>"}))
    assert "ODT" in refusal("a.odt", zipped({"content.xml": "<a/>"}))
    assert "zip" in refusal("a.zip", zipped({"a.txt": "b"}))
    assert "picture" in refusal("a.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")


def test_a_truncated_file_is_damaged() -> None:
    for name in ("moonlight-pension.docx", "moonlight-pension.hwpx", "moonlight-pension.pdf"):
        data = (EXAMPLES / name).read_bytes()
        for part in (0.1, 0.5, 0.9):
            assert "damaged" in refusal(name, data[: int(len(data) * part)])


def test_the_bytes_decide_not_the_name() -> None:
    found = read_document("a.hwpx", as_docx())
    assert isinstance(found, Document)
    assert found.format == "docx"
    assert "ends in .hwpx" in found.remarks[0].english
    assert "not a DOCX" in refusal("a.docx", b"plain text")
    assert "not a PDF" in refusal("a.pdf", b"plain text")


def test_a_document_of_pictures_is_not_clean() -> None:
    picture = '<w:p><w:r><w:drawing><a:blip xmlns:a="a"/></w:drawing></w:r></w:p>'
    assert "pictures" in refusal("a.docx", docx(picture))


def test_more_bytes_than_are_read() -> None:
    assert "too large" in refusal("a.pdf", b"%PDF-1.7\n" + bytes(50_000_001))
    assert "too large" in refusal("a.txt", b" " * 20_000_001)


def test_a_pdf_of_pictures_or_with_a_password() -> None:
    fpdf, _ = pytest.importorskip("fpdf"), pytest.importorskip("pypdfium2")
    image = pytest.importorskip("PIL.Image").new("RGB", (50, 50), "red")
    scanned = fpdf.FPDF()
    scanned.set_font("helvetica")
    scanned.add_page()
    scanned.cell(text="Refund")
    scanned.add_page()
    scanned.image(image)
    assert "only pictures (2)" in refusal("a.pdf", bytes(scanned.output()))
    locked = fpdf.FPDF()
    locked.add_page()
    locked.set_encryption("owner", "user")
    assert "encrypted" in refusal("a.pdf", bytes(locked.output()))


def test_a_pdf_without_its_reader_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pypdfium2", None)
    data = (EXAMPLES / "moonlight-pension.pdf").read_bytes()
    assert "gijun[pdf]" in refusal("a.pdf", data)


def test_a_pdf_that_takes_too_long_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pypdfium2")
    monkeypatch.setattr(read_pdf, "_MOST_SECONDS", -1)
    data = (EXAMPLES / "moonlight-pension.pdf").read_bytes()
    assert "unpacks to more" in refusal("a.pdf", data)


@pytest.mark.parametrize("piece", ["<s ", "<del>", "<del>\n", "<s>a", "</s>", "~~"])
def test_a_page_of_marks_that_never_end_takes_no_time(piece: str) -> None:
    started = time.perf_counter()
    read_document("a.html", (piece * 200_000 + "<p>환불</p>").encode())
    assert time.perf_counter() - started < 20
