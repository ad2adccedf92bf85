"""PDF as people make it: fields that are filled in, words typed over, sideways text and pages, terms
at the head of a page that differ in a number alone."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.contract_files import font
from linter.document import Document, Unreadable
from linter.read_document import read_document
from tests.linter.test_pdf import cells, lines, read, ruled

pytest.importorskip("fpdf")
pytest.importorskip("pypdfium2")
pytestmark = pytest.mark.skipif(font() is None, reason="no font with Hangul")


# --- forms and notes -----------------------------------------------------------------------------


def hexed(words: str) -> bytes:
    return b"<FEFF" + words.encode("utf-16-be").hex().encode() + b">"


def filled(value: str = "", typed: str = "", more: bytes = b"/F 4", form: bytes = b"") -> bytes:
    """A page with a field and a note of which the file keeps the words and not how they look."""
    note = b"<</Type/Annot/Subtype/FreeText/Rect[70 600 400 640]%b/DA(/H 12 Tf 0 g)/Contents %b>>"
    field = (
        b"<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V %b/Rect[150 690 400 712]/F 4/DA(/H 12 Tf 0 g)>>"
    )
    drawn = b"BT /H 12 Tf 70 695 Td (Fee kept: ) Tj ET"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[5 0 R]%b/DR<</Font<</H 4 0 R>>>>"
        b"/DA(/H 12 Tf 0 g)>>>>" % form,
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</H 4 0 R>>>>"
        b"/Contents 6 0 R/Annots[5 0 R 7 0 R]>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        field % hexed(value),
        b"<</Length %d>>\nstream\n%b\nendstream" % (len(drawn), drawn),
        note % (more, hexed(typed)),
    ]
    made, places = b"%PDF-1.7\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%b\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return made + (
        b"xref\n0 8\n0000000000 65535 f \n%btrailer<</Size 8/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
        % (table, len(made))
    )


def told(data: bytes) -> Document:
    document = read_document("form.pdf", data)
    assert isinstance(document, Document), document
    return document


def test_a_value_that_no_program_has_drawn_is_read() -> None:
    assert lines(told(filled("총요금의 30%"))) == ["Fee kept: 총요금의 30%"]
    assert lines(told(filled("30 %", form=b"/NeedAppearances true"))) == ["Fee kept: 30 %"]


def test_words_typed_over_a_page_are_read_at_their_place() -> None:
    document = told(filled(typed="당일 취소 90% 공제\r환불 불가"))
    assert lines(document) == ["Fee kept: ", "당일 취소 90% 공제", "환불 불가"]
    box = document.place(document.text.index("환불")).box
    assert box is not None
    assert (box.left, box.bottom, box.top) == (70, 600, 620)  # the lower of two lines


def test_a_hidden_note_is_not_read() -> None:
    assert lines(told(filled(typed="숨은 글", more=b"/F 2"))) == ["Fee kept: "]


def test_a_form_that_a_program_draws_when_it_opens_is_refused() -> None:
    """What lies in the file is only "please wait"."""
    beside = filled("30%", form=b"/XFA 6 0 R")
    assert lines(told(beside)) == ["Fee kept: 30%"]  # the fields are there, too
    full = read_document("form.pdf", beside.replace(b"/Catalog", b"/Catalog/NeedsRendering true"))
    assert isinstance(full, Unreadable)
    assert "XFA" in full.english
    assert "양식" in full.korean


# --- sideways ------------------------------------------------------------------------------------


def sideways(pdf: Any) -> None:
    pdf.cell(0, 8, "제1조 (취소)")
    with pdf.rotation(90, 30, 150):
        pdf.text(30, 150, "이용일 3일 전 취소")
    with pdf.rotation(-90, 60, 100):
        pdf.text(60, 100, "당일 취소 불가")
    with pdf.rotation(180, 120, 200):
        pdf.text(120, 200, "거꾸로 쓴 글")


def test_words_written_sideways_are_words() -> None:
    assert lines(read(sideways)) == [
        "제1조 (취소)",
        "이용일 3일 전 취소",
        "당일 취소 불가",
        "거꾸로 쓴 글",
    ]


def test_a_sideways_word_has_its_boxes_one_above_the_other() -> None:
    document = read(sideways)
    at = document.text.index("이용일")
    first, second = document.place(at).box, document.place(at + 1).box
    assert first is not None
    assert second is not None
    assert second.bottom > first.bottom
    assert abs(second.left - first.left) < 1


def wide_table(pdf: Any) -> None:
    """A table drawn on a page that lies on its side, without the page being said to be turned."""
    with pdf.rotation(90, 100, 150):
        pdf.set_xy(20, 100)
        ruled(
            pdf,
            [["취소한 날", "주중", "주말"], ["3일 전까지", "10%", "20%"], ["당일", "50%", "90%"]],
        )


def test_a_page_on_its_side_is_turned_to_be_read() -> None:
    document = read(wide_table)
    assert [each[:3] for each in cells(document)] == [
        ("취소한 날", 0, 0), ("주중", 0, 1), ("주말", 0, 2), ("3일 전까지", 1, 0), ("10%", 1, 1), ("20%", 1, 2),
        ("당일", 2, 0), ("50%", 2, 1), ("90%", 2, 2),
    ]  # fmt: skip
    places = [document.place(document.text.index(word)).box for word in ("취소한", "당일", "주말")]
    head, below, beside = [each for each in places if each is not None]
    assert below.left > head.left + 10  # lines run up the page, so the next row lies to the right
    assert beside.bottom > head.bottom + 10
    assert all(0 <= each.left < each.right <= 595.3 for each in (head, below, beside))


def test_a_sideways_word_in_a_cell_is_not_struck_by_its_border() -> None:
    def draw(pdf: Any) -> None:
        pdf.line(20, 60, 120, 60)
        with pdf.rotation(90, 50, 80):
            pdf.text(50, 80, "성수기 요금 안내")
        pdf.text(60, 50, "본문이다.")
        pdf.text(60, 100, "계약의 다른 글이 이어진다.")

    document = read(draw)
    assert "성수기 요금 안내" in document.text
    assert document.remarks == ()


# --- heads of pages ------------------------------------------------------------------------------


def test_terms_at_the_heads_of_pages_differ_in_a_number() -> None:
    heads = [
        "이용일 7일 전 취소: 10% 공제",
        "이용일 3일 전 취소: 30% 공제",
        "이용일 1일 전 취소: 50% 공제",
    ]

    def draw(pdf: Any) -> None:
        for number, head in enumerate(heads, 1):
            if number > 1:
                pdf.add_page()
            pdf.text(20, 20, head)
            pdf.text(20, 150, f"본문 {'가나다'[number - 1]}이다.")
            pdf.text(100, 290, f"- {number} / 3 -")

    told_lines = lines(read(draw))
    assert [line for line in told_lines if "공제" in line] == heads
    assert [line for line in told_lines if line.startswith("-")] == ["- 1 / 3 -"]


@pytest.mark.parametrize("unit", ["일", "개월", "회", "%"])
def test_a_number_with_a_unit_is_no_page_number(unit: str) -> None:
    def draw(pdf: Any) -> None:
        pdf.text(20, 20, f"1{unit} 이용 뒤 환불 불가")
        pdf.add_page()
        pdf.text(20, 20, f"2{unit} 이용 뒤 환불 불가")

    assert len(lines(read(draw))) == 2
