"""The lines of a contract, each with what it is about: what its title, its label or the title above it
names. A trade that is only met in passing names no line."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby, pairwise

from linter.comparing.spoken import OWN, Spoken, speaks_for, trades
from linter.document import Block, Document
from linter.formats.outline import is_title, mark_of
from linter.lexicon import load
from linter.lexicon.any_word import any_word
from linter.reading.normalise import fold

_LABEL = re.compile(r"[:：]|[은는](?=\s)")  # 객실: …, 객실 예약은 …
_LONGEST_LABEL = 24
_SENTENCE = re.compile(r"(?<=[가-힣][다요])\.\s+|\n+")
_LONGEST_TITLE = 40
_SHORT_TITLE = (
    14  # letters; a longer one says something of its words: 렌터카 대여 후 음주운전을 한 때
)
_NO_TITLE = re.compile(r"[다요][.]?$|[.]$|[%:：]")
_UNMARKED = 99
_NAMING = (*OWN, "named", "apart")


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, or a row of a table. `words` are those of trades; `named` those among them that the
    line as a title, or its label, names; `promises` where it speaks of leaving or of a share."""

    start: int
    begins: int  # after its number
    end: int
    title: bool
    rank: int
    promises: bool
    words: tuple[Spoken, ...]
    named: tuple[Spoken, ...]
    label: bool  # it is a title, or begins with a label
    topic: bool  # that says what is regulated (환불 규정), not what is sold
    under: tuple[Spoken, ...] = ()  # what the title above it names
    below: Line | None = None  # the title above it, whatever it names
    general: bool = False  # a title of what holds for every part: 공통, 기타


def lines_of(document: Document, words: tuple[Spoken, ...]) -> tuple[Line, ...]:
    """The lines in their order, each under the last title that names a trade and is not over."""
    found: list[Line] = []
    above: Line | None = None
    title: Line | None = None
    for number, line in enumerate(_lines(document, words)):
        if number == 0 and _is_first_title(document.text[line.start : line.end]):
            line = replace(line, title=True, named=_naming(line.words))
        if line.title:
            above = _above(line, above)
            title = line
            found.append(line)
        else:
            found.append(replace(line, under=above.named if above else (), below=title))
    return tuple(found)


def _is_first_title(body: str) -> bool:
    """A first line that is no sentence is the title, figures and all: 제주 2박 3일 취소 안내."""
    words = body.strip()
    return len(words) <= _LONGEST_TITLE and not _NO_TITLE.search(words)


def diverted(text: str, line: Line, families: Iterable[str]) -> frozenset[str]:
    """The families that a title leads away from: one of its words makes it another business, and no
    word of the family comes after (펜션 매매, 학원 차량 운행 위탁)."""
    words = [word for word in line.words if word.grade != "likely"]
    last: dict[str, int] = {}
    for word in words:
        family = trades()[word.trade].family
        last[family] = max(last.get(family, 0), word.end)
    turns = [*_turns(text, line, _diverts()), *_turns(text, line, _animals(), line.end)]
    return frozenset(
        family
        for family in families
        if any(at >= last.get(family, 0) and not speaks_for(turn, family) for turn, at in turns)
    )


def _turns(text: str, line: Line, pattern: str, at: int | None = None) -> Iterator[tuple[str, int]]:
    """The words of a title that make it another business, and where (or where they count as); none
    that is a part of a longer word of some trade: 공간대여."""
    for found in re.finditer(pattern, text[line.start : line.end]):
        start, end = line.start + found.start(), line.start + found.end()
        within = any(
            word.start <= start and end <= word.end and word.end - word.start > end - start
            for word in line.words
            if word.grade != "likely"
        )
        if not within:
            yield found.group(), start if at is None else at


def _naming(words: tuple[Spoken, ...]) -> tuple[Spoken, ...]:
    return tuple(word for word in words if word.grade in _NAMING)


def _above(line: Line, above: Line | None) -> Line | None:
    """The title that holds after a title: itself where it names a trade; one that names none ends
    the part of a sibling or says outright that it is of all."""
    if line.named:
        return line
    ends = above is not None and (
        line.general or (line.rank <= above.rank and line.rank != _UNMARKED)
    )
    return None if ends else above


def _lines(document: Document, words: tuple[Spoken, ...]) -> Iterator[Line]:
    places = [word.start for word in words]
    for start, end, heading, row in _stretches(document):
        here = words[bisect_left(places, start) : bisect_left(places, end)]
        yield _line(document.text, start, end, heading, row, here)


def _stretches(document: Document) -> Iterator[tuple[int, int, bool, bool]]:
    """Every sentence of a block, and the cells of a row together; whether it is a heading, and whether
    a row."""

    def place(numbered: tuple[int, Block]) -> tuple[str, int, int]:
        number, block = numbered
        return ("row", block.cell.table, block.cell.row) if block.cell else ("block", number, 0)

    for (kind, _, _), group in groupby(enumerate(document.blocks), place):
        blocks = [block for _, block in group]
        start, end = min(block.start for block in blocks), max(block.end for block in blocks)
        if kind == "row":
            yield start, end, len(blocks) == 1 and is_title(document.text[start:end]), True
            continue
        ends = (start + found.end() for found in _SENTENCE.finditer(document.text[start:end]))
        for left, right in pairwise((start, *ends, end)):
            if left < right:
                yield left, right, blocks[0].kind == "heading", False


def _line(
    text: str, start: int, end: int, heading: bool, row: bool, words: tuple[Spoken, ...]
) -> Line:
    body = text[start:end]
    mark = mark_of(body)
    promises = bool(re.search(_promise(), fold(body)))
    width = mark.width if mark else 0
    title = heading or (not row and is_title(body[width:]))
    label = _named_to(body, width, title, row)
    named = _naming(tuple(word for word in words if word.end <= start + label))
    return Line(
        start,
        start + width,
        end,
        title,
        mark.rank if mark else _UNMARKED,
        promises,
        words,
        named,
        title or bool(label),
        bool(re.search(_topics(), fold(body[: label or None]))),
        general=title and bool(re.search(_of_all(), fold(body))),
    )


def _named_to(body: str, width: int, title: bool, row: bool) -> int:
    """How far a line names what it is about: a short title wholly, a row by its first cell, a sentence
    by its label."""
    if title:
        return len(body) if len(fold(body[width:])) <= _SHORT_TITLE else 0
    return _first_cell(body) if row else _label(body, width)


def _first_cell(body: str) -> int:
    """How far the first cell of a row reaches, which labels the others."""
    return len(re.split(r"[|\n]", body, maxsplit=1)[0])


def _label(body: str, begins: int) -> int:
    """How far the label of a line reaches: to its colon or its topic, unless what stands before
    that is a circumstance (여객선 결항 시는 …)."""
    found = _LABEL.search(body, begins)
    if found is None or found.start() - begins > _LONGEST_LABEL:
        return 0
    if re.search(_circumstance(), fold(body[begins : found.start()])):
        return 0
    return found.start()


@cache
def _promise() -> str:
    topics = load("matching")["headings"]["topics"]
    return any_word(map(fold, [*topics, *load("uncovered")["lines"]["promises"]]))


@cache
def _circumstance() -> str:
    return any_word(map(fold, load("uncovered")["lines"]["circumstances"]))


@cache
def _diverts() -> str:
    return any_word(load("uncovered")["lines"]["diverts"])


@cache
def _animals() -> str:
    return any_word(load("uncovered")["lines"]["animals"])


@cache
def _topics() -> str:
    return any_word(map(fold, load("uncovered")["lines"]["topics"]))


@cache
def _of_all() -> str:
    return any_word(map(fold, load("uncovered")["lines"]["of_all"]))
