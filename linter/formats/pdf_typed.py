"""Words typed over a PDF page of which only the words are kept, not how they are drawn: each viewer
draws them itself. `pdf_page.py` hands in pdfium's functions."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

FREE_TEXT = 3  # FPDF_ANNOT_FREETEXT
_UNSEEN = 0x02 | 0x20  # FPDF_ANNOT_FLAG_HIDDEN, FPDF_ANNOT_FLAG_NOVIEW
_LONGEST = 20_000  # characters of one note
_NOTHING = 2  # bytes of an empty string: its end
Corners = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Typed:
    """Words and the box that they are drawn in: left, bottom, right, top in the page's own axes."""

    words: str
    box: Corners

    def letters(self) -> Iterator[tuple[str, Corners]]:
        """Its letters where a viewer would draw them, near enough to find the line and its box."""
        left, bottom, right, top = self.box
        lines = self.words.splitlines()
        height = (top - bottom) / max(len(lines), 1)
        width = (right - left) / max((len(line) for line in lines), default=1)
        for row, line in enumerate(lines):
            upper = top - row * height
            for at, letter in enumerate(line):
                start = left + at * width
                yield letter, (start, upper - height, start + width, upper)


def typed_over(raw: Any, note: Any) -> Typed | None:
    """The words of a note that is shown."""
    if raw.FPDFAnnot_GetFlags(note) & _UNSEEN:
        return None
    size = raw.FPDFAnnot_GetStringValue(note, b"Contents", None, 0)
    box = raw.FS_RECTF()
    if not _NOTHING < size <= 2 * _LONGEST or not raw.FPDFAnnot_GetRect(note, ctypes.byref(box)):
        return None
    held = (ctypes.c_ushort * (size // 2))()
    raw.FPDFAnnot_GetStringValue(note, b"Contents", held, size)
    words = bytes(held).decode("utf-16-le", "replace").rstrip("\0")
    if box.right <= box.left or box.top <= box.bottom:
        return None
    return Typed(words, (box.left, box.bottom, box.right, box.top))
