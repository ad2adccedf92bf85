"""Letters -> lines, and lines that go on from each other -> paragraphs."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from linter.formats.outline import mark_of
from linter.formats.pdf_page import Letter

_GAP = 1.6  # heights between two words of one line that stand in two columns
_RAISED = 0.88  # of the line's height: a smaller digit that stands high is a note's mark
_SUPERSCRIPTS = dict(zip("0123456789()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾", strict=True))


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line: its text, four numbers a character, where it stands, and where its columns
    begin when wide gaps divide it. `turned` is how its letters are; `size` is their height."""

    page: int
    text: str
    boxes: array[float]
    left: float
    bottom: float
    right: float
    top: float
    size: float
    columns: tuple[int, ...] = (0,)
    turned: int = 0

    @property
    def first_word(self) -> float:
        """The width of the first word."""
        end = next((at for at, letter in enumerate(self.text) if letter.isspace()), len(self.text))
        return max(self.boxes[4 * at + 2] for at in range(max(end, 1))) - self.left

    @property
    def first_letter(self) -> float:
        return self.boxes[2] - self.boxes[0]

    def parts(self) -> list[Line]:
        """The stretches between wide gaps, each a line of its own."""
        ends = (*self.columns[1:], len(self.text))
        return [
            made
            for start, end in zip(self.columns, ends, strict=True)
            if (made := self._part(start, end)) is not None
        ]

    def _part(self, start: int, end: int) -> Line | None:
        while end > start and self.text[end - 1].isspace():
            end -= 1
        while start < end and self.text[start].isspace():
            start += 1
        if start == end:
            return None
        boxes = self.boxes[4 * start : 4 * end]
        inked = [at for at in range(0, len(boxes), 4) if boxes[at + 2] > boxes[at]]
        left = min((boxes[at] for at in inked), default=self.left)
        right = max((boxes[at + 2] for at in inked), default=self.right)
        text = self.text[start:end]
        return Line(self.page, text, boxes, left, self.bottom, right, self.top, self.size)


def split_lines(page: int, letters: Iterable[Letter]) -> list[Line]:
    """Letters in the order of the file; a line ends where the next letter stands elsewhere."""
    lines: list[Line] = []
    current: list[Letter] = []
    last: Letter | None = None
    for letter in letters:
        if letter.right > letter.left:
            if last is not None and _elsewhere(last, letter):
                lines += _line(page, current)
                current = []
            last = letter
        current.append(letter)
    return lines + _line(page, current)


def _elsewhere(last: Letter, letter: Letter) -> bool:
    """Not on the same line, or before it."""
    if last.turned != letter.turned:
        return True
    last, letter = _level(last), _level(letter)
    height = max(min(last.height, letter.height), 0.1)
    shared = min(last.top, letter.top) - max(last.bottom, letter.bottom)
    return shared < 0.4 * height or letter.left < last.left - 1.5 * max(last.height, letter.height)


def _level(letter: Letter) -> Letter:
    """A turned letter as it stands when its line is turned level, about the page's corner."""
    left, bottom, right, top = letter.left, letter.bottom, letter.right, letter.top
    match letter.turned:
        case 90:
            return Letter(letter.letter, bottom, -right, top, -left)
        case 180:
            return Letter(letter.letter, -right, -top, -left, -bottom)
        case 270:
            return Letter(letter.letter, -top, left, -bottom, right)
    return letter


def _line(page: int, letters: list[Letter]) -> list[Line]:
    while letters and letters[0].letter.isspace():
        letters.pop(0)
    while letters and letters[-1].letter == " " and letters[-1].right <= letters[-1].left:
        letters.pop()  # a space that pdfium made
    printed = [each for each in letters if each.right > each.left and not each.letter.isspace()]
    if not printed:
        return []
    turned = printed[0].turned
    inked = [_level(each) for each in printed]
    size = median(each.height for each in inked)
    boxes = array("f")
    columns = [0]
    text: list[str] = []
    right = inked[0].left
    base = median(each.bottom for each in inked)
    for letter in letters:
        each = _level(letter)
        is_ink = each.right > each.left
        if is_ink and not each.letter.isspace():
            if text and each.left - right > _GAP * size:
                columns.append(len(text))
            right = max(right, each.right)
        raised = is_ink and each.height < _RAISED * size and each.bottom > base + 0.15 * size
        text.append(_SUPERSCRIPTS.get(each.letter, each.letter) if raised else each.letter)
        boxes.extend((letter.left, letter.bottom, letter.right, letter.top))
    return [
        Line(
            page,
            "".join(text),
            boxes,
            min(each.left for each in printed) if turned else inked[0].left,
            min(each.bottom for each in printed),
            max(each.right for each in printed) if turned else right,
            max(each.top for each in printed),
            size,
            (0,) if turned else tuple(columns),
            turned,
        )
    ]


def right_edge(lines: Sequence[Line], width: float) -> float:
    """Where full lines end: the margin as wide as the left one, or where several lines end."""
    if not lines:
        return width
    longest = max(lines, key=lambda line: line.right - line.left)
    edge = max(line.right for line in lines)
    full = sum(line.right > edge - line.size for line in lines)
    return edge if full > 2 else max(edge, width - longest.left)


def goes_on(one: Line, two: Line, edge: float) -> bool:
    """The second line is the rest of the first: its first word had no room there."""
    if one.turned or two.turned:
        return False
    if len(one.columns) > 1 or len(two.columns) > 1 or abs(one.size - two.size) > 0.15 * one.size:
        return False
    if edge - one.right > two.first_word + 0.3 * one.size and not _is_cut(one, two):
        return False
    if one.page == two.page and not -one.size < one.bottom - two.top < 1.2 * one.size:
        return False
    indent = two.left - one.left
    return abs(indent) < 4 * one.size and mark_of(two.text) is None


def _is_cut(one: Line, two: Line) -> bool:
    """A hyphen within a word of small Latin letters: re-/servation."""
    before = one.text[-2:-1]
    return (
        one.text.endswith("-")
        and before.isascii()
        and before.isalpha()
        and two.text[0].isascii()
        and two.text[0].islower()
    )


def glue(one: Line, two: Line, edge: float) -> tuple[str, int]:
    """What stands between two lines of one paragraph, and how many characters of the first to
    leave out: a word's hyphen goes, a word that was cut is whole again."""
    text = one.text
    if _is_cut(one, two):
        return "", 1
    if text[-1].isspace():
        return "", 0
    if text[-1].isascii() and two.text[0].isascii():
        return " ", 0
    cut = edge - one.right < two.first_letter + 0.1 * one.size  # not even a letter had room
    return ("" if cut else " "), 0
