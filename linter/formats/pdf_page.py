"""One PDF page -> its letters and ruled lines, through pdfium. The only file that knows pdfium.

pdfium is not thread-safe: read two files at once in two processes, never in two threads.
"""

from __future__ import annotations

import logging
import math
from collections import Counter
from ctypes import byref, c_float
from dataclasses import dataclass, replace
from typing import Any

from linter.formats.pdf_turn import Rule, Turn
from linter.formats.pdf_typed import FREE_TEXT, Typed, typed_over
from linter.formats.refusal import Refusal, damaged, locked, too_large

_LOCKED = (4, 5)  # FPDF_ERR_PASSWORD, and FPDF_ERR_SECURITY: locked with a certificate
_THIN = 2.5  # points; a filled shape thinner than this is a line
_MOST_PATHS = 30_000  # on a page; a drawing, not a table
_MOST_LETTERS = 100_000  # on a page; the fullest have 5,000
_MOST_SEGMENTS = 2_000
_ASKEW = 8  # degrees
_HALF = "\ud800"  # the first half of a letter beyond the basic plane, until the second comes
_WIDGETS = (
    FREE_TEXT,
    20,
)  # typed over, and form fields: words that are no page content until flattened


@dataclass(frozen=True, slots=True)
class Letter:
    """A character where it is printed; a space that pdfium made for a gap has no width. `turned` are
    the degrees, counted against the clock, that its line runs off the page's."""

    letter: str
    left: float
    bottom: float
    right: float
    top: float
    turned: int = 0

    @property
    def height(self) -> float:
        return self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Page:
    """What a page shows. `unmapped` letters have no Unicode in their font. A page whose text runs
    sideways is turned upright; `back` turns a place on it to where that is printed."""

    number: int  # from 1
    width: float
    height: float
    letters: tuple[Letter, ...]
    rules: tuple[Rule, ...]
    pictures: int
    unmapped: int
    back: Turn | None = None


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
            if getattr(error, "err_code", None) in _LOCKED:
                raise locked() from error
            raise damaged("PDF") from error
        self._prepare_form()

    def _prepare_form(self) -> None:
        """Let pdfium draw the fields whose values no program has drawn yet."""
        kind = self._file.get_formtype()
        if kind == self._raw.FORMTYPE_XFA_FULL:
            self._file.close()
            raise Refusal(
                "열 때마다 그려지는 양식(XFA)이라 읽지 않습니다. PDF로 인쇄하여 주십시오",
                "this is a form that is drawn when it is opened (XFA); print it to a PDF",
            )
        if kind != self._raw.FORMTYPE_NONE:
            logging.getLogger("pypdfium2").setLevel(logging.ERROR)  # it warns of XFA beside fields
            self._file.init_forms()

    def __len__(self) -> int:
        return len(self._file)

    def close(self) -> None:
        self._file.close()

    def page(self, at: int) -> Page:
        """A page by its number from 0."""
        try:
            page, typed = self._flattened(at)
        except self._pdfium.PdfiumError as error:
            raise damaged(f"PDF: {at + 1}쪽 / page {at + 1}") from error
        width, height = page.get_size()
        turn = Turn(page.get_rotation(), width, height)
        letters, unmapped = self._letters(page, turn)
        letters += _not_drawn(letters, typed, turn)
        rules, pictures = self._drawn(page, turn)
        page.close()
        return _upright(Page(at + 1, width, height, letters, rules, pictures, unmapped))

    def _flattened(self, at: int) -> tuple[Any, list[Typed]]:
        """The page with its form fields and typed-over text made part of it, and what was typed over
        it without being drawn."""
        page = self._file[at]
        raw = self._raw
        kinds = set()
        typed: list[Typed] = []
        for number in range(min(raw.FPDFPage_GetAnnotCount(page), 1000)):
            note = raw.FPDFPage_GetAnnot(page, number)
            kinds.add(raw.FPDFAnnot_GetSubtype(note))
            if raw.FPDFAnnot_GetSubtype(note) == FREE_TEXT and (words := typed_over(raw, note)):
                typed.append(words)
            raw.FPDFPage_CloseAnnot(note)
        if kinds & set(_WIDGETS):
            raw.FPDFPage_Flatten(page, 0)
            page.close()
            page = self._file[at]
        return page, typed

    def _letters(self, page: Any, turn: Turn) -> tuple[tuple[Letter, ...], int]:
        raw = self._raw
        words = page.get_textpage()
        box = raw.FS_RECTF()
        letters: list[Letter] = []
        unmapped = half = 0
        if words.count_chars() > _MOST_LETTERS:
            raise too_large("PDF")
        for at in range(words.count_chars()):
            code = raw.FPDFText_GetUnicode(words, at)
            if code in (0x0D, 0x0A):
                continue
            unmapped += raw.FPDFText_HasUnicodeMapError(words, at) == 1
            made = raw.FPDFText_IsGenerated(words, at) == 1
            if 0xDC00 <= code < 0xE000 and letters and letters[-1].letter == _HALF:
                code = 0x10000 + ((half & 0x3FF) << 10) + (code & 0x3FF)
                letters[-1] = replace(letters[-1], letter=chr(code))
            elif made or not raw.FPDFText_GetLooseCharBox(words, at, byref(box)):
                letters.append(Letter(" " if made else _shown(code), 0, 0, 0, 0))
            else:
                place = turn.box(box.left, box.bottom, box.right, box.top)
                angle = raw.FPDFText_GetCharAngle(words, at)
                letters.append(Letter(_shown(code), *place, _turned(angle, turn.degrees)))
            half = code
        words.close()
        return tuple(_whole(letters)), unmapped

    def _drawn(self, page: Any, turn: Turn) -> tuple[tuple[Rule, ...], int]:
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

    def _rules_of(self, path: Any, turn: Turn) -> list[Rule]:
        raw = self._raw
        count = raw.FPDFPath_CountSegments(path)
        if count <= 0 or count > _MOST_SEGMENTS:
            return []
        matrix = path.get_matrix()
        around = path.container
        while around is not None:  # a field's border lies in a form within a form
            matrix = matrix.multiply(around.get_matrix())
            around = around.container
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


def _not_drawn(letters: tuple[Letter, ...], typed: list[Typed], turn: Turn) -> tuple[Letter, ...]:
    """The letters of those typed words in whose boxes nothing is printed."""
    told: list[Letter] = []
    for each in typed:
        left, bottom, right, top = turn.box(*each.box)
        drawn = any(
            left <= (at.left + at.right) / 2 <= right
            and bottom <= (at.bottom + at.top) / 2 <= top
            and not at.letter.isspace()
            for at in letters
        )
        if not drawn:
            told += [Letter(_shown(ord(one)), *turn.box(*box)) for one, box in each.letters()]
    return tuple(told)


def _upright(page: Page) -> Page:
    """A page most of whose letters run sideways, as a person would turn it to read."""
    counts = Counter(each.turned for each in page.letters if not each.letter.isspace())
    most, times = next(iter(counts.most_common(1)), (0, 0))
    if most == 0 or 2 * times <= counts.total():
        return page
    sideways = most in (90, 270)
    width, height = (page.height, page.width) if sideways else (page.width, page.height)
    turn = Turn(most, width, height)
    letters = tuple(_moved(each, turn) for each in page.letters)
    return replace(
        page,
        width=width,
        height=height,
        letters=letters,
        rules=tuple(turn.rule(each) for each in page.rules),
        back=Turn(360 - most, page.width, page.height),
    )


def _moved(letter: Letter, turn: Turn) -> Letter:
    if letter.right <= letter.left:
        return letter
    place = turn.box(letter.left, letter.bottom, letter.right, letter.top)
    return Letter(letter.letter, *place, (letter.turned - turn.degrees) % 360)


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


def _turned(angle: float, page: int) -> int:
    """Degrees against the clock that a line runs off the shown page's; pdfium tells radians with the
    clock, off the page as it lies in the file. What is askew counts as level."""
    degrees = round(-math.degrees(max(angle, 0.0))) - page
    quarter = round(degrees / 90) * 90
    return quarter % 360 if abs(degrees - quarter) <= _ASKEW else 0


def _whole(letters: list[Letter]) -> list[Letter]:
    """Without the halves of letters that never became one."""
    return [replace(each, letter=" ") if each.letter == _HALF else each for each in letters]


def _shown(code: int) -> str:
    """pdfium gives 2 for a hyphen at a line's end, and codes without meaning for some spaces."""
    if code in (2, 0xAD):
        return "-"
    if 0xD800 <= code < 0xDC00:
        return _HALF
    if code < 0x20 or 0x7F <= code < 0xA0 or 0xD800 <= code < 0xE000 or code >= 0x110000:
        return " "
    return "\ufffd" if code in (0xFFFE, 0xFFFF) else chr(code)
