"""PDF: paragraphs over lines and pages, tables by their rules or by a guess, pages and boxes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from benchmarks.contract_files import font
from linter.document import Document
from linter.formats.pdf_grid import find_grids
from linter.formats.pdf_turn import Rule
from linter.read_document import read_document

fpdf = pytest.importorskip("fpdf")
pytest.importorskip("pypdfium2")
pytestmark = pytest.mark.skipif(font() is None, reason="no font with Hangul")


def read(draw: Callable[[Any], None], **options: Any) -> Document:
    made = fpdf.FPDF(**options)
    made.add_font("hangul", "", font())
    made.set_font("hangul", size=11)
    made.add_page()
    draw(made)
    document = read_document("contract.pdf", bytes(made.output()))
    assert isinstance(document, Document), document
    return document


def lines(document: Document) -> list[str]:
    return document.text.splitlines()


def cells(document: Document) -> list[tuple[str, int, int, int, int]]:
    return [
        (document.text[b.start : b.end], b.cell.row, b.cell.column, b.cell.row_span, b.cell.column_span)
        for b in document.blocks
        if b.cell
    ]  # fmt: skip


def ruled(pdf: Any, rows: list[list[str]], sides: bool = True) -> None:
    """A table drawn with lines; an empty text has no line to its left, so it is merged."""
    width, height = 40, 10
    left, top = pdf.get_x(), pdf.get_y()
    for at, row in enumerate(rows):
        y = top + at * height
        for column, text in enumerate(row):
            if (text and column) or (sides and not column):
                pdf.line(left + column * width, y, left + column * width, y + height)
            pdf.text(left + column * width + 2, y + 7, text)
        if sides:
            pdf.line(left + len(row) * width, y, left + len(row) * width, y + height)
        pdf.line(left, y, left + len(row) * width, y)
    bottom = top + len(rows) * height
    pdf.line(left, bottom, left + len(rows[0]) * width, bottom)
    pdf.set_xy(left, bottom + 5)


def test_wrapped_lines_are_one_paragraph() -> None:
    sentence = (
        "이용일 7일 전까지 취소하면 총요금의 10%를 공제하고 나머지를 돌려준다. 다만 성수기에는 이를 적용하지 않는다. "
        * 2
    )
    document = read(lambda pdf: pdf.multi_cell(0, 8, "① " + sentence.strip()))
    assert len(lines(document)) == 1
    assert "".join(document.text.split()) == "①" + "".join(sentence.split())


def test_short_lines_stay_lines() -> None:
    listed = [
        "7일 전 취소 10% 공제",
        "3일 전 취소 30% 공제",
        "당일 취소 90% 공제한다는 조금 더 긴 줄",
    ]
    assert lines(read(lambda pdf: pdf.multi_cell(0, 8, "\n".join(listed)))) == listed


def test_a_word_cut_by_a_hyphen_is_whole_again() -> None:
    def draw(pdf: Any) -> None:
        pdf.text(
            10,
            20,
            "Cancellation less than three days before arrival costs eighty per cent of the re-",
        )
        pdf.text(10, 26, "servation price.")

    assert "the reservation price." in read(draw).text


@pytest.mark.parametrize("sides", [True, False])
def test_merged_cells_are_found_by_missing_lines(sides: bool) -> None:
    rows = [["구분", "성수기", ""], ["3일 전", "10%", "20%"], ["당일", "90%", ""]]
    document = read(lambda pdf: ruled(pdf, rows, sides))
    assert cells(document) == [
        ("구분", 0, 0, 1, 1), ("성수기", 0, 1, 1, 2), ("3일 전", 1, 0, 1, 1), ("10%", 1, 1, 1, 1),
        ("20%", 1, 2, 1, 1), ("당일", 2, 0, 1, 1), ("90%", 2, 1, 1, 2),
    ]  # fmt: skip
    assert document.remarks == ()


def test_a_table_goes_on_over_the_page_and_its_header_is_told_once() -> None:
    head = ["구분", "공제"]

    def draw(pdf: Any) -> None:
        ruled(pdf, [head, ["7일 전", "10%"]])
        pdf.add_page()
        ruled(pdf, [head, ["3일 전", "30%"]])
        pdf.text(12, 80, "끝이다.")

    document = read(draw)
    assert [(row, text) for text, row, *_ in cells(document)] == [
        (0, "구분"), (0, "공제"), (1, "7일 전"), (1, "10%"), (2, "3일 전"), (2, "30%"),
    ]  # fmt: skip
    assert document.place(document.text.index("30%")).page == 2


def test_columns_without_lines_are_guessed_and_said() -> None:
    def draw(pdf: Any) -> None:
        pdf.text(12, 20, "취소 수수료는 다음과 같다.")
        for at, (when, much) in enumerate([("7일 전", "10%"), ("3일 전", "30%"), ("당일", "90%")]):
            pdf.text(12, 28 + at * 6, when)
            pdf.text(80, 28 + at * 6, much)

    document = read(draw)
    assert [text for text, *_ in cells(document)] == [
        "7일 전",
        "10%",
        "3일 전",
        "30%",
        "당일",
        "90%",
    ]
    assert all(b.cell.guessed for b in document.blocks if b.cell)
    assert "guessed" in document.remarks[0].english


def test_heads_and_page_numbers_are_told_once() -> None:
    def draw(pdf: Any) -> None:
        for page in (1, 2, 3):
            if page > 1:
                pdf.add_page()
            pdf.set_auto_page_break(False)
            pdf.text(80, 10, "달빛 펜션 약관")
            pdf.text(12, 50, f"제{page}조 (취소)")
            pdf.text(100, 290, f"- {page} -")

    assert lines(read(draw)) == ["달빛 펜션 약관", "제1조 (취소)", "- 1 -", "제2조 (취소)", "제3조 (취소)"]  # fmt: skip


def test_a_raised_digit_is_a_mark_and_no_figure() -> None:
    def draw(pdf: Any) -> None:
        pdf.set_xy(10, 20)
        pdf.write(8, "총요금의 10%")
        pdf.char_vpos = "SUP"
        pdf.write(8, "1)")
        pdf.char_vpos = "LINE"
        pdf.write(8, "를 공제한다.")

    assert lines(read(draw)) == ["총요금의 10%¹⁾를 공제한다."]


def test_a_turned_page_is_read_as_it_is_shown() -> None:
    """The same page with /Rotate: letters and lines turn together."""
    made = fpdf.FPDF()
    made.add_font("hangul", "", font())
    made.set_font("hangul", size=11)
    made.add_page()
    with made.rotation(90, x=105, y=105):  # drawn on its side, shown upright again
        ruled(made, [["구분", "공제"], ["7일 전", "10%"]])
    data = bytes(made.output()).replace(b"/Type /Page\n", b"/Type /Page\n/Rotate 90\n", 1)
    document = read_document("contract.pdf", data)
    assert isinstance(document, Document), document
    assert [text for text, *_ in cells(document)] == ["구분", "공제", "7일 전", "10%"]


def test_every_letter_has_a_box_on_its_page() -> None:
    document = read(
        lambda pdf: (pdf.text(20, 20, "가나"), pdf.add_page(), pdf.text(20, 40, "다라"))
    )  # type: ignore[arg-type]
    first, last = document.place(0), document.place(document.text.index("라"))
    assert (first.page, last.page) == (1, 2)
    assert first.box is not None
    assert last.box is not None
    assert abs(first.box.left - 20 * 72 / 25.4) < 2
    assert last.box.bottom < first.box.bottom


def test_a_grid_needs_two_columns() -> None:
    frame = [Rule(True, x, 0, 100) for x in (0, 100)] + [Rule(False, y, 0, 100) for y in (0, 100)]
    assert find_grids(frame) == []
    assert len(find_grids([*frame, Rule(True, 50, 0, 100)])) == 1


def test_too_many_lines_are_a_drawing() -> None:
    many = [Rule(True, x * 4.0, 0, 9000) for x in range(1200)]
    many += [Rule(False, y * 4.0, 0, 9000) for y in range(1200)]
    assert find_grids(many) == []


def test_empty_cells_keep_their_place_and_every_letter_its_box() -> None:
    """Found by the fuzzer: a row with an empty cell moved all boxes behind it."""
    document = read(
        lambda pdf: ruled(pdf, [["구분", " ", "주말"], [" ", "10%", " "], ["당일", " ", " "]])
    )
    assert lines(document) == ["구분 |  | 주말", " | 10% | ", "당일 |  | "]
    assert document.boxes is not None
    assert len(document.boxes) == 4 * len(document.text)
    for at, letter in enumerate(document.text):
        assert letter in " |\n" or document.place(at).box is not None


def test_a_line_through_words_crosses_them_out_and_one_below_does_not() -> None:
    def draw(pdf: Any) -> None:
        pdf.text(20, 40, "총요금의 10% 30% 공제")
        before, gone = pdf.get_string_width("총요금의 "), pdf.get_string_width("10% ")
        pdf.line(20 + before, 38.6, 20 + before + gone, 38.6)
        pdf.line(20 + before + gone, 40.8, 20 + before + 2 * gone, 40.8)

    document = read(draw)
    assert lines(document) == ["총요금의 30% 공제"]
    assert "crossed out" in document.remarks[0].english
    assert document.boxes is not None
    assert len(document.boxes) == 4 * len(document.text)
