"""Where a line stands in a contract: the marks that Korean contracts number their parts with.

Used by every reader of documents, and by the scope of terms, so that both see one tree.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

# Outermost first: chapter, article, paragraph, number, letter, number), letter), (number), bullet.
_MARKS: tuple[tuple[int, re.Pattern[str]], ...] = (
    (3, re.compile(r"제 ?\d+ ?[편장절관]")),
    (5, re.compile(r"제 ?\d+ ?조(?:의 ?\d+)?(?: ?[(\[【][^)\]】\n]{0,40}[)\]】])?")),
    (20, re.compile(r"[①-⑳]")),
    (30, re.compile(r"\d{1,2}\.(?!\d)|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]\.?")),
    (40, re.compile(r"[가나다라마바사아자차카타파하]\.")),
    (50, re.compile(r"\d{1,2}\)")),
    (60, re.compile(r"[가나다라마바사아자차카타파하]\)")),
    (70, re.compile(r"\((?:\d{1,2}|[가나다라마바사아자차카타파하])\)|[㉠-㉭ⓐ-ⓩ]")),
)
BULLET = 90
_BULLET = re.compile(r"[-–—·•∙ㆍ‣*+]+(?=\s|\S)|[○◦ㅇ]\s")
_NOTE = re.compile(r"※|주\d?\)|\*{1,3}(?=\s?[^\s*])")
# A pictorial bullet opens a part of its own when nothing but a title follows it.
_SIGN = re.compile(r"[●■□◆◇▶▷►★☆◈◎▣♦♣♠✔✓☞👉]+")
_FRAMED = re.compile(r"[\[(<【〈《〔「『][^\])>】〉》〕」』\n]{1,40}[\])>】〉》〕」』] ?:?")
_SENTENCE_END = re.compile(r"(?:다|요|니다|까|오|음|함|됨|임|것)[.!?]?[)◀]?$|[.,;:]$")
_FIGURE = re.compile(r"[%％]|\d+ ?(?:일|시간|분|원|개월)")
_LONGEST_TITLE = 40


@dataclass(frozen=True, slots=True)
class Mark:
    """The number or bullet a line begins with; a smaller rank contains a larger one."""

    rank: int
    label: str
    width: int  # characters of the line, its indent included


def mark_of(line: str) -> Mark | None:
    """The mark a line begins with, or None for plain text."""
    if numbered := _number_of(line):
        return numbered
    body = line.lstrip()
    indent = len(line) - len(body)
    if found := _NOTE.match(body) or _BULLET.match(body) or _SIGN.match(body):
        width = indent + found.end()
        inner = _number_of(line[width:])  # "• ② …": the number says more than the bullet
        if inner is not None:
            return Mark(inner.rank, inner.label, width + inner.width)
        return Mark(BULLET, found.group().strip(), width)
    return None


def _number_of(line: str) -> Mark | None:
    body = line.lstrip()
    indent = len(line) - len(body)
    for rank, pattern in _MARKS:
        if found := pattern.match(body):
            return Mark(rank, found.group().strip(), indent + found.end())
    return None


def is_note(line: str) -> bool:
    """A line that begins as a note does: ※."""
    return bool(_NOTE.match(line.lstrip()))


def is_framed(line: str) -> bool:
    """A title in brackets: [성수기], (당일여행인 경우)."""
    body = line.strip()
    return bool(_FRAMED.fullmatch(body)) and not _FIGURE.search(body)


def is_title(line: str) -> bool:
    """A short line without a figure that does not end as a sentence: the title of what follows."""
    body = line.strip()
    if not body or len(body) > _LONGEST_TITLE or _FIGURE.search(body) or "|" in body:
        return False
    if _FRAMED.fullmatch(body):
        return True
    if body[0] in "-–·•∙ㆍ+○◦" or not any(letter.isalpha() for letter in body):
        return False
    return not _SENTENCE_END.search(body)


class Outline:
    """The parts that are open while a document is read from top to bottom."""

    def __init__(self) -> None:
        self._open: list[tuple[int, str]] = []

    @property
    def path(self) -> tuple[str, ...]:
        """The labels of the parts that are open, outermost first."""
        return tuple(label for _, label in self._open)

    def enter(self, rank: int, label: str) -> tuple[str, ...]:
        """Close what a part of this rank ends, open the part, and tell the path to it."""
        while self._open and self._open[-1][0] >= rank:
            self._open.pop()
        if label:
            self._open.append((rank, label))
        return self.path
