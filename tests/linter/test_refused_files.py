"""What a person sees of a file that cannot be read: exit 3, what is so in Korean and English, no trace of
the program, and no report; and large files that can be read, in bounded time."""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.contract_files import as_docx, docx, paragraph, zipped
from gijun.cli import main
from linter.document import Document
from linter.read_document import read_document
from tests.linter.test_hostile import EXAMPLES, MAIN, OLE, document_xml, with_part
from tests.linter.test_hwpx import HP, hwpx, p

SECTION = "Contents/section0.xml"


def in_docx(inner: str, head: str = "") -> bytes:
    return with_part(as_docx(), MAIN, head.encode() + document_xml(inner))


def in_hwpx(inner: str, head: str = "") -> bytes:
    section = f'{head}<hs:sec xmlns:hs="s" xmlns:hp="{HP}">{inner}</hs:sec>'
    return with_part(hwpx(p("글")), SECTION, section.encode())


def nested(tags: str, inner: str, times: int = 3000) -> str:
    before, after = tags.split("{}")
    return before * times + inner + after * times


def locked_pdf() -> bytes:
    fpdf = pytest.importorskip("fpdf")
    made = fpdf.FPDF()
    made.add_page()
    made.set_encryption("owner", "user")
    return bytes(made.output())


def picture_pdf() -> bytes:
    fpdf = pytest.importorskip("fpdf")
    image = pytest.importorskip("PIL.Image").new("RGB", (50, 50), "red")
    made = fpdf.FPDF()
    made.add_page()
    made.image(image)
    return bytes(made.output())


def half(name: str) -> bytes:
    data = (EXAMPLES / name).read_bytes()
    return data[: len(data) // 2]


ENTITIES = '<!DOCTYPE a [<!ENTITY b "ㄱ"><!ENTITY c "&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;">]>'
OUTSIDE = '<!DOCTYPE a SYSTEM "http://example.com/a.dtd">'
HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "bomb.docx": (lambda: in_docx(paragraph(" " * 60_000_000)), "unpacks to more"),
    "bomb.hwpx": (lambda: in_hwpx(p(" " * 60_000_000)), "unpacks to more"),
    "nested.docx": (lambda: in_docx(nested("<w:sdt>{}</w:sdt>", paragraph("글"))), "nested"),
    "nested.hwpx": (
        lambda: in_hwpx(
            nested("<hp:p><hp:run><hp:rect><hp:drawText><hp:subList>{}</hp:subList></hp:drawText></hp:rect></hp:run></hp:p>", p("글"))
        ),
        "nested",
    ),
    "entities.docx": (lambda: in_docx(paragraph("&d;"), ENTITIES), "document type"),
    "entities.hwpx": (lambda: in_hwpx(p("&d;"), ENTITIES), "document type"),
    "outside.docx": (lambda: in_docx(paragraph("글"), OUTSIDE), "document type"),
    "outside.hwpx": (lambda: in_hwpx(p("글"), OUTSIDE), "document type"),
    "locked.docx": (lambda: OLE + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
    "locked.hwpx": (
        lambda: hwpx(p("글"), **{"META-INF/manifest.xml": "<m><encryption-data/></m>"}),
        "encrypted",
    ),
    "locked.pdf": (locked_pdf, "encrypted"),
    "pictures.pdf": (picture_pdf, "only pictures"),
    "broken.docx": (lambda: half("study-academy.docx"), "damaged"),
    "broken.hwpx": (lambda: half("postnatal-house.hwpx"), "damaged"),
    "broken.pdf": (lambda: half("musical-ticket.pdf"), "damaged"),
    "large.pdf": (lambda: b"%PDF-1.7\n" + bytes(50_000_001), "too large"),
    "large.docx": (lambda: as_docx() + bytes(50_000_001), "too large"),
    "large.txt": (lambda: b" " * 20_000_001, "too large"),
    "empty.docx": (lambda: docx(""), "no text"),
    "old.hwp": (lambda: OLE + "HwpSummaryInformation".encode("utf-16-le"), "HWPX or PDF in Hangul"),
    "older.hwp": (lambda: b"HWP Document File V3.00 \x1a\1\2\3\4\5", "HWPX or PDF in Hangul"),
    "markup.hwp": (lambda: b"<?xml version='1.0'?><HWPML/>", "HWPX or PDF in Hangul"),
    "old.doc": (lambda: OLE + "WordDocument".encode("utf-16-le"), "DOCX in Word"),
    "page.doc": (lambda: "<html><p>환불</p></html>".encode(), "DOCX in Word"),
    "text.rtf": (lambda: b"{\\rtf1 a}", "RTF is not read"),
    "rich.doc": (lambda: b"{\\rtf1 a}", "RTF is not read"),
    "open.odt": (lambda: zipped({"mimetype": "a", "content.xml": "<a/>"}), "ODT is not read"),
    "flat.fodt": (lambda: b"<?xml version='1.0'?><office:document/>", "ODT is not read"),
    "new.pages": (lambda: zipped({"Index/Document.iwa": "a"}), "export it to Word"),
    "older.pages": (lambda: zipped({"index.xml": "<a/>", "QuickLook/a.jpg": "b"}), "export it to Word"),
    "archive.docx": (lambda: zipped({"a.txt": "b"}), "zip"),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_that_cannot_be_read_is_told_and_nothing_else(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make, why = HOSTILE[name]
    path = tmp_path / name
    path.write_bytes(make())
    started = time.perf_counter()
    assert main(["lint", "--no-config", str(path)]) == 3
    assert time.perf_counter() - started < 20
    out, told = capsys.readouterr()
    assert out.strip() == ""
    korean, english = [line.partition(f"{name}: ")[2] for line in told.strip().splitlines()]
    assert any("가" <= letter <= "힣" for letter in korean)
    assert why in english
    assert "Traceback" not in told


def test_the_file_beside_a_broken_one_is_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.docx").write_bytes(half("study-academy.docx"))
    (tmp_path / "b.txt").write_bytes((EXAMPLES / "motel-notice.txt").read_bytes())
    assert main(["lint", "--no-config", str(tmp_path / "a.docx"), str(tmp_path / "b.txt")]) == 3
    out, told = capsys.readouterr()
    assert "refund-refused" in out
    assert "damaged" in told


# --- large, but to be read -----------------------------------------------------------------------


def test_five_hundred_pages_of_an_office_file() -> None:
    page = "".join(
        paragraph(f"{at}. 이용일 {at}일 전까지 취소하면 총요금의 10%를 공제한다.")
        for at in range(1, 31)
    )
    started = time.perf_counter()
    document = read_document("a.docx", docx(page * 500))
    assert isinstance(document, Document)
    assert len(document.blocks) == 15_000
    assert time.perf_counter() - started < 60


def test_five_hundred_pages_of_a_pdf() -> None:
    pytest.importorskip("pypdfium2")
    started = time.perf_counter()
    document = read_document("a.pdf", pages(500))
    assert isinstance(document, Document)
    assert document.place(len(document.text) - 2).page == 500
    assert time.perf_counter() - started < 60


def pages(count: int) -> bytes:
    """A PDF of pages that share ten lines and differ in their first."""
    out = io.BytesIO(b"%PDF-1.4\n")
    out.seek(0, io.SEEK_END)
    starts: list[int] = []

    def put(body: bytes) -> None:
        starts.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (len(starts), body))

    def stream(words: bytes) -> bytes:
        return b"<</Length %d>>\nstream\n%s\nendstream" % (len(words), words)

    kids = b" ".join(b"%d 0 R" % (4 + 2 * at + 1) for at in range(count))
    put(b"<</Type/Catalog/Pages 2 0 R>>")
    put(b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, count))
    put(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
    lines = b" ".join(b"BT /F 11 Tf 70 %d Td (Cancel %d days before and lose ten per cent.) Tj ET" % (700 - 20 * at, at) for at in range(1, 11))  # fmt: skip
    put(stream(lines))
    for at in range(count):
        put(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>"
            b"/Contents[%d 0 R 4 0 R]>>" % (4 + 2 * at + 2)
        )
        put(stream(b"BT /F 11 Tf 70 700 Td (Clause %d of this agreement.) Tj ET" % (at + 1)))
    table = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(starts) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % start for start in starts))
    out.write(
        b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(starts) + 1, table)
    )
    return out.getvalue()
