"""PDF with a text layer -> canonical text and blocks; every character knows its page and box.

A PDF holds letters and lines, no paragraphs and no tables. Tables are found by their ruled lines;
where columns stand apart without lines the table is guessed, and the document says so.
"""

from __future__ import annotations

import time
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import replace

from linter.document import Cell, Origin
from linter.formats.pdf_across import join_tables, without_running
from linter.formats.pdf_guess import guess_tables
from linter.formats.pdf_layout import PageText, PdfTable, page_text
from linter.formats.pdf_lines import Line, glue, goes_on
from linter.formats.pdf_page import Page, PdfFile
from linter.formats.pdf_struck import GONE, strike_out
from linter.formats.pdf_turn import Turn
from linter.formats.refusal import Refusal, damaged, too_large
from linter.formats.transcript import PICTURES, Transcript

_MOST_PAGES = 2_000
_MOST_LETTERS = 4_000_000
_MOST_SECONDS = 120.0  # for a file made to be slow; 500 pages of text take a tenth of it
_MOST_UNMAPPED = 0.05  # of the letters; more of them and the text is not the text that is seen


def read_pdf(data: bytes) -> Transcript:
    """The whole text of a PDF."""
    if b"%%EOF" not in data[-2048:]:
        raise damaged("PDF: 끝이 없음 / breaks off")
    out = _Writer()
    file = PdfFile(data)
    try:
        pages = _pages(file, out.transcript)
    finally:
        file.close()
    out.turned_back = {page.number: page.back for page in pages if page.back is not None}
    for page in join_tables(without_running(pages)):
        for part in guess_tables(page.parts):
            out.write(part, page.edge)
    return out.finish()


def _pages(file: PdfFile, transcript: Transcript) -> list[PageText]:
    """Every page, or a refusal: a page that is only a picture is not passed over."""
    if not 0 < len(file) <= _MOST_PAGES:
        raise too_large(f"{len(file)}쪽 / pages") if len(file) else damaged("PDF: 0쪽 / no pages")
    started, letters, unmapped = time.monotonic(), 0, 0
    texts: list[PageText] = []
    only_pictures: list[int] = []
    for at in range(len(file)):
        page = file.page(at)
        letters, unmapped = letters + len(page.letters), unmapped + page.unmapped
        if letters > _MOST_LETTERS or time.monotonic() - started > _MOST_SECONDS:
            raise too_large(f"{at + 1}쪽 / page {at + 1}")
        if page.pictures:
            _remark_pictures(page, transcript, only_pictures)
        seen, struck = strike_out(page.letters, page.rules)
        if struck:
            transcript.remark_struck()
        texts.append(page_text(replace(page, letters=seen)))
    _refuse_unseen(letters, unmapped, only_pictures)
    return texts


def _remark_pictures(page: Page, transcript: Transcript, only_pictures: list[int]) -> None:
    if not any(letter.letter.isalnum() for letter in page.letters):
        only_pictures.append(page.number)
        return
    transcript.remark(*PICTURES)


def _refuse_unseen(letters: int, unmapped: int, only_pictures: list[int]) -> None:
    if only_pictures:
        pages = ", ".join(str(number) for number in only_pictures[:10])
        raise Refusal(
            f"글자 없이 그림뿐인 쪽이 있습니다({pages}쪽). 글자를 인식한(OCR) 파일이나 원본 문서를 주십시오",
            f"some pages are only pictures ({pages}); give the original document or one with "
            "recognised text (OCR)",
        )
    if unmapped > _MOST_UNMAPPED * letters:
        raise Refusal(
            "글꼴에 글자 정보가 없어 읽을 수 없는 PDF입니다. 원본 문서를 주십시오",
            "the PDF's fonts do not say which letters they show; give the original document",
        )


class _Writer:
    """Writes lines as paragraphs and tables as cells, with the box of every character."""

    def __init__(self) -> None:
        self.transcript = Transcript()
        self._drawn: list[tuple[int, array[float]]] = []
        self._paragraph: list[Line] = []
        self._edge = 0.0
        self.turned_back: dict[int, Turn] = {}  # by the number of the page

    def write(self, part: Line | PdfTable, edge: float) -> None:
        if isinstance(part, Line):
            if self._paragraph and not goes_on(self._paragraph[-1], part, self._edge):
                self._end_paragraph()
            self._paragraph.append(part)
            self._edge = edge
        else:
            self._end_paragraph()
            self._table(part)

    def finish(self) -> Transcript:
        """The transcript, with boxes for every character of its text."""
        self._end_paragraph()
        length = self.transcript.length
        boxes = array("f", bytes(16 * length))
        for start, drawn in self._drawn:
            boxes[4 * start : 4 * start + len(drawn)] = drawn
        self.transcript.boxes = boxes
        return self.transcript

    def _end_paragraph(self) -> None:
        lines, self._paragraph = self._paragraph, []
        if not lines:
            return
        self._lines(lines, self._edge)
        self.transcript.end_paragraph()

    def _lines(self, lines: Sequence[Line], edge: float) -> None:
        """Lines of one paragraph, with what belongs between them."""
        for line, (between, dropped) in _with_glue(lines, edge):
            origin = Origin(0, page=line.page)
            text, boxes = _left(line, len(line.text) - dropped)
            if turn := self.turned_back.get(line.page):
                boxes = _turned(boxes, turn)
            self._drawn.append((self.transcript.length, boxes))
            self.transcript.write(text + between, origin)

    def _table(self, table: PdfTable) -> None:
        if table.guessed:
            self.transcript.remark(
                "줄이 그어지지 않은 표가 있습니다. 칸을 글자의 자리로 어림했습니다",
                "some table has no ruled lines; its columns were guessed from where the words stand",
            )
        with self.transcript.table() as number:
            for each in table.cells:
                cell = Cell(
                    number,
                    each.row,
                    each.column,
                    each.rows,
                    each.columns,
                    guessed=table.guessed,
                )
                with self.transcript.cell(cell):
                    for lines in _paragraphs(each.lines, each.edge):
                        self._lines(lines, each.edge)
                        self.transcript.end_paragraph()


def _paragraphs(lines: Sequence[Line], edge: float) -> Iterator[list[Line]]:
    """The lines of a cell, those that go on from each other together."""
    current: list[Line] = []
    for line in lines:
        if current and not goes_on(current[-1], line, edge):
            yield current
            current = []
        current.append(line)
    if current:
        yield current


def _left(line: Line, end: int) -> tuple[str, array[float]]:
    """The letters of a line up to an end that are not struck out, and their boxes."""
    if GONE not in line.text:
        return line.text[:end], line.boxes[: 4 * end]
    kept = [at for at in range(end) if line.text[at] != GONE]
    boxes = array("f", (side for at in kept for side in line.boxes[4 * at : 4 * at + 4]))
    return "".join(line.text[at] for at in kept), boxes


def _turned(boxes: array[float], turn: Turn) -> array[float]:
    """Boxes of a page that was turned to be read, where they are printed."""
    corners = (tuple(boxes[at : at + 4]) for at in range(0, len(boxes), 4))
    return array("f", (side for each in corners for side in _moved(each, turn)))


def _moved(corners: tuple[float, ...], turn: Turn) -> tuple[float, ...]:
    left, bottom, right, top = corners
    return turn.box(left, bottom, right, top) if right > left else corners


def _with_glue(lines: Sequence[Line], edge: float) -> Iterator[tuple[Line, tuple[str, int]]]:
    for line, following in zip(lines, (*lines[1:], None), strict=True):
        yield line, ("", 0) if following is None else glue(line, following, edge)
