"""A contract as a PDF: page headers, ruled tables with merged cells, notes at the foot of the page."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

from benchmarks.contract_files import font
from benchmarks.contracts.parts import Article, Contract, Table, accepted

_MARK = re.compile("([⁰¹²³⁴⁵⁶⁷⁸⁹]+⁾)")
_LOWERED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁾", "0123456789)")


def as_pdf(contract: Contract) -> bytes:
    """The bytes of a PDF; needs fpdf2 and a font with Hangul."""
    page = _sheet(contract)
    page.set_font("hangul", size=16)
    page.multi_cell(0, 12, contract.title, new_x="LMARGIN", new_y="NEXT", align="C")
    note = 1
    for label, part in contract.numbered():
        page.set_font("hangul", size=10.5)
        if isinstance(part, Table):
            _table(page, part)
            continue
        text, notes = accepted(part.title if isinstance(part, Article) else part.text, note)
        note += len(notes)
        page.notes += notes
        page.set_auto_page_break(True, 22 + 6 * len(page.notes))
        if isinstance(part, Article):
            page.ln(3)
        _write(page, label + text)
    return bytes(page.output())


def _sheet(contract: Contract) -> Any:
    from fpdf import FPDF

    class Sheet(FPDF):
        notes: list[str]

        def header(self) -> None:
            self.set_font("hangul", size=8)
            self.cell(0, 6, contract.head, align="C", new_x="LMARGIN", new_y="NEXT")
            self.ln(4)

        def footer(self) -> None:
            self.set_font("hangul", size=8)
            self.set_y(-18 - 6 * len(self.notes))
            for each in self.notes:
                _write(self, each, 6)
            self.notes = []
            self.set_y(-14)
            self.cell(0, 6, contract.foot, align="C", new_x="LMARGIN", new_y="NEXT")
            self.cell(0, 4, f"- {self.page_no()} -", align="C")

    made = Sheet()
    made.notes = []
    made.set_creation_date(datetime(2026, 1, 1, tzinfo=UTC))
    made.add_font("hangul", "", font() or "")
    made.set_auto_page_break(True, 22)
    made.set_margins(22, 14)
    made.add_page()
    return made


def _write(page: Any, text: str, high: float = 7.5) -> None:
    """A paragraph; the mark of a note is a small raised figure."""
    plain = _MARK.split(text)
    if len(plain) == 1:
        page.multi_cell(0, high, text, new_x="LMARGIN", new_y="NEXT", align="L")
        return
    for at, words in enumerate(plain):
        if words:
            page.char_vpos = "SUP" if at % 2 else "LINE"
            page.write(high, words.translate(_LOWERED))
    page.char_vpos = "LINE"
    page.ln(high)


def _table(page: Any, table: Table) -> None:
    from fpdf.fonts import FontFace

    page.ln(1)
    with page.table(
        headings_style=FontFace(emphasis=""), num_heading_rows=table.heads, line_height=7
    ) as drawn:
        for row in table.rows:
            line = drawn.row()
            for cell in row:
                line.cell(cell.text, colspan=cell.columns, rowspan=cell.rows)
    page.ln(3)
