"""One PDF page -> its letters and ruled lines, through pdfium. The only file that knows pdfium.

pdfium is not thread-safe: read two files at once in two processes, never in two threads.
"""

from __future__ import annotations

from ctypes import byref, c_float
from dataclasses import dataclass
from typing import Any

from linter.formats.refusal import Refusal, damaged, locked, too_large

_PASSWORD = 4  # FPDF_ERR_PASSWORD
_THIN = 2.5  # points; a filled shape thinner than this is a line
_MOST_PATHS = 30_000  # on a page; a drawing, not a table
_MOST_LETTERS = 100_000  # on a page; the fullest have 5,000
_MOST_SEGMENTS = 2_000
_WIDGETS = (3, 20)  # free text and form fields: words that are no page content until flattened


@dataclass(frozen=True, slots=True)
class Letter:
    """A character where it is printed; a space that pdfium made for a gap has no width."""

    letter: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def height(self) -> float:
        return self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line along an axis: at `at` from `start` to `end`."""

    upright: bool
    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Page:
    """What a page shows. `unmapped` letters have no Unicode in their font."""

    number: int  # from 1
    width: float
    height: float
    letters: tuple[Letter, ...]
    rules: tuple[Rule, ...]
    pictures: int
    unmapped: int


class PdfFile:
    """An open PDF; closed by `close`, also after an error."""

    def __init__(self, data: bytes) -> None:
        try:
            import pypdfium2
        except ImportError:
            raise Refusal(
                "PDF를 읽는 부품이 없습니다. `pip install 'gijun[pdf]'`로 더해 주십시오",
                "reading PDF needs one more part: pip install 'gijun[pdf]'",
            ) from None
        self._pdfium = pypdfium2
        self._raw: Any = pypdfium2.raw
        try:
            self._file = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            if getattr(error, "err_code", None) == _PASSWORD:
                raise locked() from error
            raise damaged("PDF") from error

    def __len__(self) -> int:
        return len(self._file)

    def close(self) -> None:
        self._file.close()

    def page(self, at: int) -> Page:
        """A page by its number from 0."""
        try:
            page = self._flattened(at)
        except self._pdfium.PdfiumError as error:
            raise damaged(f"PDF: {at + 1}쪽 / page {at + 1}") from error
        width, height = page.get_size()
        turn = _Turn(page.get_rotation(), width, height)
        letters, unmapped = self._letters(page, turn)
        rules, pictures = self._drawn(page, turn)
        page.close()
        return Page(at + 1, width, height, letters, rules, pictures, unmapped)

    def _flattened(self, at: int) -> Any:
        """The page with its form fields and typed-over text made part of it."""
        page = self._file[at]
        raw = self._raw
        kinds = set()
        for number in range(min(raw.FPDFPage_GetAnnotCount(page), 1000)):
            note = raw.FPDFPage_GetAnnot(page, number)
            kinds.add(raw.FPDFAnnot_GetSubtype(note))
            raw.FPDFPage_CloseAnnot(note)
        if kinds & set(_WIDGETS):
            raw.FPDFPage_Flatten(page, 0)
            page.close()
            page = self._file[at]
        return page

    def _letters(self, page: Any, turn: _Turn) -> tuple[tuple[Letter, ...], int]:
        raw = self._raw
        words = page.get_textpage()
        box = raw.FS_RECTF()
        letters: list[Letter] = []
        unmapped = 0
        if words.count_chars() > _MOST_LETTERS:
            raise too_large("PDF")
        for at in range(words.count_chars()):
            code = raw.FPDFText_GetUnicode(words, at)
            if code in (0x0D, 0x0A):
                continue
            unmapped += raw.FPDFText_HasUnicodeMapError(words, at) == 1
            made = raw.FPDFText_IsGenerated(words, at) == 1
            if made or not raw.FPDFText_GetLooseCharBox(words, at, byref(box)):
                letters.append(Letter(" " if made else _shown(code), 0, 0, 0, 0))
            else:
                letters.append(
                    Letter(_shown(code), *turn.box(box.left, box.bottom, box.right, box.top))
                )
        words.close()
        return tuple(letters), unmapped

    def _drawn(self, page: Any, turn: _Turn) -> tuple[tuple[Rule, ...], int]:
        """Ruled lines, and how many pictures of some size there are."""
        raw = self._raw
        rules: list[Rule] = []
        pictures = paths = 0
        kinds = [raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_IMAGE]
        for each in page.get_objects(filter=kinds, max_depth=4):
            if each.type == raw.FPDF_PAGEOBJ_IMAGE:
                pictures += 1
                continue
            paths += 1
            if paths > _MOST_PATHS:
                return (), pictures
            rules += self._rules_of(each, turn)
        return tuple(rules), pictures

    def _rules_of(self, path: Any, turn: _Turn) -> list[Rule]:
        raw = self._raw
        count = raw.FPDFPath_CountSegments(path)
        if count <= 0 or count > _MOST_SEGMENTS:
            return []
        matrix = path.get_matrix()
        if path.container is not None:
            matrix = matrix.multiply(path.container.get_matrix())
        x, y = c_float(), c_float()
        corners: list[tuple[float, float]] = []
        first = (0.0, 0.0)
        rules: list[Rule] = []
        for number in range(count):
            segment = raw.FPDFPath_GetPathSegment(path, number)
            raw.FPDFPathSegment_GetPoint(segment, byref(x), byref(y))
            point = turn.point(*matrix.on_point(x.value, y.value))
            if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_MOVETO:
                first = point
            elif corners:
                rules += _rule(corners[-1], point)
            if raw.FPDFPathSegment_GetClose(segment):
                rules += _rule(point, first)
            corners.append(point)
        return _thin(corners) or rules


def _thin(corners: list[tuple[float, float]]) -> list[Rule]:
    """A filled sliver is one line, drawn as a rectangle."""
    if len(corners) < 4:
        return []
    left, right = min(x for x, _ in corners), max(x for x, _ in corners)
    low, high = min(y for _, y in corners), max(y for _, y in corners)
    if right - left < _THIN < high - low:
        return [Rule(True, (left + right) / 2, low, high)]
    if high - low < _THIN < right - left:
        return [Rule(False, (low + high) / 2, left, right)]
    return []


def _rule(one: tuple[float, float], two: tuple[float, float]) -> list[Rule]:
    (x, y), (to_x, to_y) = one, two
    if abs(x - to_x) < 1 < abs(y - to_y):
        return [Rule(True, (x + to_x) / 2, min(y, to_y), max(y, to_y))]
    if abs(y - to_y) < 1 < abs(x - to_x):
        return [Rule(False, (y + to_y) / 2, min(x, to_x), max(x, to_x))]
    return []


def _shown(code: int) -> str:
    """pdfium gives 2 for a hyphen at a line's end, and codes without meaning for some spaces."""
    if code in (2, 0xAD):
        return "-"
    if code < 0x20 or 0x7F <= code < 0xA0 or 0xD800 <= code < 0xE000 or code >= 0x110000:
        return " "
    return "\ufffd" if code in (0xFFFE, 0xFFFF) else chr(code)


class _Turn:
    """From the page's own axes to those of the reader, where the page is shown turned."""

    def __init__(self, degrees: int, width: float, height: float) -> None:
        self._degrees = degrees
        self._width, self._height = width, height

    def point(self, x: float, y: float) -> tuple[float, float]:
        match self._degrees:
            case 90:
                return y, self._height - x
            case 180:
                return self._width - x, self._height - y
            case 270:
                return self._width - y, x
        return x, y

    def box(
        self, left: float, bottom: float, right: float, top: float
    ) -> tuple[float, float, float, float]:
        (x, y), (to_x, to_y) = self.point(left, bottom), self.point(right, top)
        return min(x, to_x), min(y, to_y), max(x, to_x), max(y, to_y)
