"""Fifth stage: a document -> passages, the stretches that terms are read from.

A passage is a sentence, or a row of a table with what its header and its spanning cells say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import groupby
from typing import Literal

from linter.document import Block, Cell, Document
from linter.formats.outline import BULLET, mark_of
from linter.reading.tokenise import Token, side_named, tokenise
from linter.reading.window import notices

PLAIN = 95  # the rank of a line without a number: contained by everything open
FLAT_TITLE = 10  # a title of plain text, which has no level of its own


@dataclass(frozen=True, slots=True)
class Passage:
    """`columns[i]` are the header's tokens over the i-th cell of a row; `beside` the tokens of cells
    that hold for every line of a row of lists."""

    start: int
    end: int
    tokens: tuple[Token, ...]
    path: tuple[str, ...]
    kind: Literal["title", "sentence", "row"]
    rank: int
    columns: tuple[tuple[Token, ...], ...] = ()
    beside: tuple[Token, ...] = ()
    table: int = -1
    closed: bool = False  # a sentence that ends as one
    header: bool = False  # a row that heads its columns
    block: int = -1  # where the block that holds it begins


_SENTENCE = re.compile(
    r"(?<=[다요음함됨임오])\.(?=\s|[^\s\d.])|(?<=[가-힣)\]])\.(?=\s)|[!?;](?=\s)|\s/\s|(?=\s?※)|(?=\((?:단[,，]|다만))|(?<=[\"'`]),?[ \t]*\n(?=\s*[\"'`{\[])"
)
# `"faq.a5": "`, `answer: '`: the key of a string in a source file is no part of what it says
_KEY = re.compile(r"""["']?[A-Za-z_][\w.\-]{0,30}["']?\s*:\s*["'`](?=\S)""")
_TAG = re.compile(
    r"<[A-Za-z][\w:.\-]{0,30}(?:\s[^<>\n]{0,200})?>(?=\S)"
)  # <string name="cancel_title">
_CLOSED = re.compile(r"(?:다|요|음|함|됨|임|오|까)[.!]?\s*[)◀]?\s*$|[.!]\s*$")


def passages(document: Document) -> tuple[Passage, ...]:
    """Every passage of a document in order; a wrapped sentence is one."""
    found: list[Passage] = []
    for table, blocks in groupby(document.blocks, lambda b: b.cell.table if b.cell else None):
        if table is None:
            found.extend(p for block in blocks for p in _sentences(document, block))
        else:
            found.extend(_table(document, list(blocks)))
    return tuple(_joined(document.text, found))


# --- sentences ----------------------------------------------------------------------------------


def _sentences(document: Document, block: Block) -> Iterator[Passage]:
    text = document.text
    mark = mark_of(text[block.start : block.end])
    rank = mark.rank if mark else PLAIN
    if block.kind == "heading" and rank in (PLAIN, BULLET):
        rank = block.level or FLAT_TITLE
    kind: Literal["title", "sentence"] = "title" if block.kind == "heading" else "sentence"
    left = block.start
    after_mark = mark.width if mark else 0
    body = text[left : block.end]
    cuts = [block.start + cut.end() for cut in _SENTENCE.finditer(body) if cut.end() > after_mark]
    for right in (*cuts, block.end):
        if text[left:right].strip(" \t\r\n/.※"):
            start = left + len(text[left:right]) - len(text[left:right].lstrip())
            if key := _KEY.match(text, start, right) or _TAG.match(text, start, right):
                start = key.end()
            end = left + len(text[left:right].rstrip())
            skip = mark.width if mark and left == block.start else 0  # "3." is no figure
            tokens = tokenise(text, start + skip if skip < end - start else start, end)
            closed = bool(_CLOSED.search(text[start:end]))
            yield Passage(
                start, end, tokens, block.path, kind, rank, closed=closed, block=block.start
            )
            rank = PLAIN if kind == "sentence" else rank
        left = right


_PROSE = 60  # letters: a cell this long with several sentences is no cell but a paragraph


def _table(document: Document, blocks: list[Block]) -> Iterator[Passage]:
    """Rows, or sentences where bars only divide paragraphs."""
    texts = [document.text[block.start : block.end] for block in blocks]
    prose = any(len(text) > _PROSE and len(_SENTENCE.findall(text)) > 1 for text in texts)
    if prose and max(_cell(block).row for block in blocks) == 0:
        for block in blocks:
            yield from _sentences(document, block)
    else:
        yield from _rows(document, blocks)


# --- rows ---------------------------------------------------------------------------------------


def _rows(document: Document, blocks: list[Block]) -> Iterator[Passage]:
    """The rows of one table, header rows as titles of their columns."""
    cells = _with_sides(
        document.text, [(b, tokenise(document.text, b.start, b.end)) for b in blocks]
    )
    last = max(_cell(block).row + _cell(block).row_span for block in blocks)
    headers: list[tuple[Cell, tuple[Token, ...]]] = []
    by_row: dict[int, list[tuple[Block, tuple[Token, ...]]]] = {}
    for block, tokens in cells:
        by_row.setdefault(_cell(block).row, []).append((block, tokens))
    spanning: list[tuple[Block, tuple[Token, ...]]] = []
    for row in range(min(last, max(by_row) + 1)):
        own = by_row.get(row, [])
        if not own:
            continue
        heads = all(_cell(block).header for block, _ in own) or (
            (row == 0 or _is_under_heads(own, headers)) and _is_header(own)
        )
        if heads:
            headers += [(_cell(block), tokens) for block, tokens in own]
        above = [one for one in spanning if _cell(one[0]).row + _cell(one[0]).row_span > row]
        row_passage = replace(_row(own, above, headers), header=heads)
        beside = tuple(token for _, tokens in above for token in tokens)
        yield from _lines_side_by_side(document.text, own, row_passage, beside) or [row_passage]
        spanning += [(block, tokens) for block, tokens in own if _cell(block).row_span > 1]


_Cells = list[tuple[Block, tuple[Token, ...]]]


def _with_sides(text: str, cells: _Cells) -> _Cells:
    """Cells that hold only the name of a side say whose row or column it is, where the other side has
    one beside it; `극장` over a column of theatres is only what they are."""
    sides = {
        at: side for at, (b, _) in enumerate(cells) if (side := side_named(text, b.start, b.end))
    }
    told = [
        (b, side)
        for at, (b, tokens) in enumerate(cells)
        for side in _sides_of(tokens, sides.get(at))
    ]
    return [
        (block, (sides[at],) if at in sides and _faces_other(block, sides[at], told) else tokens)
        for at, (block, tokens) in enumerate(cells)
    ]


def _sides_of(tokens: Sequence[Token], alone: Token | None) -> list[str]:
    named = {token.value for token in tokens if token.kind == "party"}
    return [alone.value] if alone else sorted(named)


def _faces_other(block: Block, side: Token, told: Sequence[tuple[Block, str]]) -> bool:
    row, column = _cell(block).row, _cell(block).column
    return any(
        value != side.value and (_cell(other).row == row or _cell(other).column == column)
        for other, value in told
    )


def _is_under_heads(
    own: Sequence[tuple[Block, tuple[Token, ...]]],
    headers: Sequence[tuple[Cell, tuple[Token, ...]]],
) -> bool:
    """The second row of a head: each of its cells under one that spans several columns, the others'
    heads reaching down beside it."""
    wide = [head for head, _ in headers if head.row == 0 and head.column_span > 1]
    return bool(wide) and all(
        _cell(block).row == 1 and any(_overlap(head, _cell(block)) for head in wide)
        for block, _ in own
    )


def _is_header(own: Sequence[tuple[Block, tuple[Token, ...]]]) -> bool:
    """A first row without a figure heads its columns, though it is not marked as a header."""
    kinds = {token.kind for _, tokens in own for token in tokens}
    return len(own) > 1 and not kinds & (_FIGURES | {"half", "negation", "gratis", "free"})


def _row(
    own: Sequence[tuple[Block, tuple[Token, ...]]],
    above: Sequence[tuple[Block, tuple[Token, ...]]],
    headers: Sequence[tuple[Cell, tuple[Token, ...]]],
) -> Passage:
    """A row's own cells and those that span into it, in the order of their columns."""
    tokens: list[Token] = []
    columns: list[tuple[Token, ...]] = []
    for block, inside in sorted((*own, *above), key=lambda one: _cell(one[0]).column):
        if columns:
            tokens.append(Token("bar", "", Fraction(0), block.start, block.start))
        cell = _cell(block)
        over = [ts for h, ts in headers if h.row < cell.row and _overlap(h, cell)]
        columns.append(tuple(token for ts in over for token in ts))
        tokens += _as_length(inside, columns[-1])
    first, last = own[0][0], own[-1][0]
    return Passage(
        first.start,
        last.end,
        tuple(tokens),
        first.path,
        "row",
        PLAIN,
        tuple(columns),
        table=_cell(first).table,
        closed=True,
    )


def _as_length(cell: tuple[Token, ...], head: Sequence[Token]) -> tuple[Token, ...]:
    """`1개월 이내` under `교습 기간`: how long the contract lasts, not how long before or after it."""
    if {token.kind for token in head} != {"duration"} or not cell or cell[0].kind != "unit":
        return cell
    return (replace(head[-1], start=cell[0].start, end=cell[0].start, gap=0), *cell)


def _lines_side_by_side(
    text: str,
    own: Sequence[tuple[Block, tuple[Token, ...]]],
    row: Passage,
    above: tuple[Token, ...],
) -> list[Passage]:
    """A cell that lists times beside a cell that lists as many figures: a row for each pair."""
    listed = [lines for block, _ in own if len(lines := _lines(text, block)) > 1]
    if len(listed) != 2 or len(listed[0]) != len(listed[1]):
        return []
    times, figures = listed
    beside = tuple(t for b, tokens in own if len(_lines(text, b)) < 2 for t in tokens)
    found: list[Passage] = []
    for (start, end), (left, right) in zip(times, figures, strict=True):
        when, much = tokenise(text, start, end), tokenise(text, left, right)
        if not _has(when, _TIMES) or not _has(much, _FIGURES | {"refund", "damages", "negation"}):
            return []
        bar = Token("bar", "", Fraction(0), left, left)
        found.append(
            replace(row, start=start, end=end, tokens=(*when, bar, *much), beside=(*above, *beside))
        )
    return found


def _lines(text: str, block: Block) -> list[tuple[int, int]]:
    """The lines of a cell that say something."""
    found, at = [], block.start
    for line in text[block.start : block.end].splitlines(keepends=True):
        if line.strip():
            left = at + len(line) - len(line.lstrip())
            found.append((left, at + len(line.rstrip())))
        at += len(line)
    return found


def _has(tokens: Sequence[Token], kinds: frozenset[str]) -> bool:
    return any(token.kind in kinds for token in tokens)


def _overlap(above: Cell, below: Cell) -> bool:
    return (
        above.column < below.column + below.column_span
        and below.column < above.column + above.column_span
    )


def _cell(block: Block) -> Cell:
    assert block.cell is not None
    return block.cell


# --- wrapped lines ------------------------------------------------------------------------------

_FIGURES = frozenset(("rate", "whole", "half", "no refund", "cannot cancel", "won"))
_TIMES = frozenset(("unit", "same day", "eve"))
_VERBS = frozenset(("refund", "deduct", "fee", "charge", "compensate"))


def _joined(text: str, found: Sequence[Passage]) -> Iterator[Passage]:
    """Lines that say only when, and the line after that says only how much, are one passage."""
    waiting: Passage | None = None
    for passage in found:
        if waiting is not None and _continues(text, waiting, passage):
            waiting = _together(waiting, passage)
            continue
        if waiting is not None:
            yield waiting
        waiting = passage
    if waiting is not None:
        yield waiting


def _continues(text: str, one: Passage, two: Passage) -> bool:
    if (one.closed and one.kind != "row") or two.rank not in (PLAIN, FLAT_TITLE, BULLET):
        return False
    if two.kind == "row" or (one.kind == "row" and one.tokens and one.tokens[-1].kind != "bar"):
        return False
    first, second = _kinds(one), _kinds(two)
    listed = one.block == two.block and text[one.end - 1] == "/"  # D-1 / D-day : 100%
    if listed and first & _TIMES and second & _TIMES and not first & (_FIGURES | _VERBS):
        return True
    if two.rank != BULLET and _says_how_much_only(two) and _says_when_only(one):
        return True
    if two.kind == "title" and not second & _FIGURES:
        return False
    if one.kind == "sentence" and two.rank == PLAIN and _breaks_at_comma(text, one.end):
        # the line breaks within the sentence: before its figure, or between figure and verb
        return not first & _FIGURES or not (first & _VERBS - {"fee"} or second & _FIGURES)
    if second & _TIMES or not second:
        return False
    if first & _TIMES and not first & (_FIGURES | {"refund"}):
        return bool(second & _FIGURES)
    # NO SHOW 100% / 취소 수수료가 발생합니다
    bare = (
        bool(first & {"rate"})
        and not first & (_VERBS | {"pay", "aside"})
        and bool(first & {"event"} or first & _TIMES)
    )
    return bare and bool(second & _VERBS) and not second & _FIGURES


def _says_when_only(passage: Passage) -> bool:
    """`총 기간의 1/3 지나기 전`, `개강 전`, `10일 전까지`, alone on a line."""
    if _kinds(passage) & (_VERBS | {"event", "party"}):
        return False
    found = notices(passage.tokens)
    inside = sum(notice.last - notice.first + 1 for notice in found)
    rest = passage.tokens[found[-1].last + 1 :] if found else ()
    about = {token.kind for token in passage.tokens[: found[0].first]} if found else set()
    return bool(inside) and not rest and about <= {"anchor", "duration"}


def _says_how_much_only(passage: Passage) -> bool:
    kinds = _kinds(passage)
    told = bool(_FIGURES & kinds) or {"refund", "base"} <= kinds
    return told and not kinds & {"event", "party"} and not notices(passage.tokens)


def _breaks_at_comma(text: str, end: int) -> bool:
    """A comma at the end of a line, not one that ends a quoted string."""
    return text[end - 1] in ",，" and text[max(end - 2, 0)] not in "\"'}])"


def _kinds(passage: Passage) -> set[str]:
    return {token.kind for token in passage.tokens}


def _together(one: Passage, two: Passage) -> Passage:
    return replace(one, end=two.end, tokens=one.tokens + two.tokens, closed=two.closed)
