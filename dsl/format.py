"""The one layout of a standard: spacing even, arrows and citations in columns, comments kept.

Lines stay lines and indentation stays the author's; what lies between is laid out anew. A file whose
syntax would come out otherwise is left exactly as it was, so that formatting never changes meaning.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from itertools import groupby

from dsl.parse import parse
from dsl.parsing.lines import FULL_WIDTH
from dsl.render import width
from dsl.source import Source, Span

EDGE = 99  # citations end here where they fit
FARTHEST = 64  # an arrow stands here at the latest, or right behind its words
SPREAD = 20  # sentences whose columns would lie farther apart than this have no common one
NARROW = 12  # the same for the short values of a default
PIECE = re.compile(r'"[^"]*"?|#.*|[^"#]+')
CITED = re.compile(r"\s*(\[[^\]\"]*\])\s*$")
ARROW = re.compile(r"(?<!\S)(->|=>)(?!\S)")
MEANS = re.compile(r"(?<=\S\s)(means|이란)(?=\s)")
GUARD = re.compile(r"(?<=\s)(when|otherwise)\b")
HEADER = re.compile(r'(title|notice|rows) (?=")|(answers) (?=\S+ ")')
FACT = re.compile(r'(fact) (\S+) (?=")')
RULE = re.compile(r"(when|만약|except|단) ")
LOOSE_COMMA = re.compile(r"\s*,\s*(?!\d)|(?<!\d)\s*,\s*(?=\d)|\s+,\s*|,\s+")


@dataclass(frozen=True, slots=True)
class Line:
    """One line in its parts: indentation, words, citations, comment."""

    indent: int
    code: str
    cited: str
    comment: str


def format_source(text: str) -> str:
    """The text in the one layout; the same text again when it cannot be laid out safely."""
    plain = unicodedata.normalize("NFC", text.removeprefix("\ufeff")).replace("\r\n", "\n")
    lines = [_split(line) for line in plain.split("\n")]
    for column, spread in ((_at_arrow, FARTHEST), (_at_rule, SPREAD), (_at_means, SPREAD)):
        lines = _aligned(lines, column, spread)
    formatted = _joined(_set(line) for line in _with_guards(lines))
    return formatted if _means_the_same(text, formatted) else text


# --- one line ----------------------------------------------------------------------------------


def _split(line: str) -> Line:
    """Take a line apart and make its spacing even."""
    text = line.expandtabs(2)
    indent = len(text) - len(text.lstrip())
    code, comment = "", ""
    for piece in PIECE.findall(text.strip()):
        if piece.startswith("#"):
            comment = piece.rstrip()
        else:
            code += piece if piece.startswith('"') else _even(piece)
    found = CITED.search(code)
    cited = re.sub(r"\s*,\s*", ", ", found.group(1)) if found else ""
    code = code[: found.start()] if found else code
    return Line(indent, _columns(code.strip()), cited, comment)


def _even(piece: str) -> str:
    """Words outside quotes with single spaces, half-width signs, and a space after each comma."""
    half = piece.translate(FULL_WIDTH)
    return re.sub(r"\s+", " ", LOOSE_COMMA.sub(", ", half))


def _columns(code: str) -> str:
    """Declarations whose names stand in a column of their own."""
    header, fact = HEADER.match(code), FACT.match(code)
    if header:
        return f"{header.group().strip():<7} {code[header.end() :]}"
    return f"fact {fact.group(2):<8} {code[fact.end() :]}" if fact else code


def _set(line: Line) -> str:
    """A line put together again, its citations at the right edge."""
    text = " " * line.indent + line.code
    if line.cited and line.code:
        told = line.code.endswith('"') and not _outside_quotes(ARROW, line.code)
        # prose is followed by its citation, as in a sentence
        room = 1 if told else max(2, EDGE - width(text) - width(line.cited))
        text += " " * room + line.cited
    else:
        text += line.cited
    if line.comment:
        text += ("  " if line.code or line.cited else "") + line.comment
    return text.rstrip()


# --- columns across lines ----------------------------------------------------------------------

Column = Callable[[Line], "re.Match[str] | None"]


def _at_arrow(line: Line) -> re.Match[str] | None:
    """Where the arrow of a rung or of a worked case stands, if its line begins with neither."""
    if not line.indent or line.code.startswith((">", "->", "=>")):
        return None
    return _outside_quotes(ARROW, line.code)


def _at_rule(line: Line) -> re.Match[str] | None:
    """Where the arrow of a rule on one line stands."""
    return _outside_quotes(ARROW, line.code) if RULE.match(line.code) else None


def _at_means(line: Line) -> re.Match[str] | None:
    """Where a named condition goes over to what it means."""
    return None if line.indent else _outside_quotes(MEANS, line.code)


def _at_guard(line: Line) -> re.Match[str] | None:
    """Where the condition of a default's guard begins."""
    return _outside_quotes(GUARD, line.code)


def _with_guards(lines: list[Line]) -> list[Line]:
    """A default of several lines has its equals signs and its conditions in columns."""
    done: list[Line] = []
    at = 0
    while at < len(lines):
        last = at + 1
        if lines[at].code.startswith("default "):
            while last < len(lines) and lines[last].code.startswith("= "):
                last += 1
        block = lines[at:last]
        if len(block) > 1:
            signs = lines[at].indent + max(lines[at].code.find("="), 0)
            block = [lines[at], *(replace(line, indent=signs) for line in block[1:])]
            block = _runs(block, _at_guard, NARROW) if all(map(_at_guard, block)) else block
        done += block
        at = last
    return done


def _outside_quotes(pattern: re.Pattern[str], code: str) -> re.Match[str] | None:
    hidden = re.sub(r'"[^"]*"?', lambda found: "·" * len(found.group()), code)
    return pattern.search(hidden)


def _aligned(lines: list[Line], column: Column, spread: int) -> list[Line]:
    """Neighbouring lines that have this column have it at the same place."""
    done: list[Line] = []
    for key, group in groupby(lines, key=lambda line: _group(line, column)):
        block = list(group)
        done += _runs(block, column, spread) if key else block
    return done


def _group(line: Line, column: Column) -> tuple[int, str] | None:
    """Lines of one block have the same indentation and the same arrow."""
    found = column(line)
    return (line.indent, found.group()) if found else None


def _runs(block: list[Line], column: Column, spread: int) -> list[Line]:
    """A block cut where its columns would lie too far apart to be read as one."""
    done: list[Line] = []
    run: list[tuple[Line, str, str]] = []
    for line in block:
        found = column(line)
        assert found is not None
        head, tail = line.code[: found.start()].rstrip(), line.code[found.start() :]
        ends = [end for end in map(_end, [*run, (line, head, tail)]) if end <= FARTHEST]
        if ends and max(ends) - min(ends) > spread:
            done += _padded(run)
            run = []
        run.append((line, head, tail))
    return done + _padded(run)


def _end(cut: tuple[Line, str, str]) -> int:
    """Where the words before the column end."""
    return cut[0].indent + width(cut[1])


def _padded(run: list[tuple[Line, str, str]]) -> list[Line]:
    ends = [_end(one) for one in run]
    far = max((end for end in ends if end <= FARTHEST), default=0)  # one long line moves no other
    return [
        replace(line, code=head + " " * max(1, far - line.indent - width(head) + 1) + tail)
        for line, head, tail in run
    ]


def _joined(lines: Iterator[str]) -> str:
    """Lines with no two blank ones together, none at either end, and one line end at the last."""
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept).strip("\n") + "\n" if any(kept) else ""


# --- meaning -----------------------------------------------------------------------------------


def _means_the_same(before: str, after: str) -> bool:
    """Both texts read alike, statement by statement, but for where things stand."""
    old, old_troubles = parse(Source("", before))
    new, new_troubles = parse(Source("", after))
    told = [one.name for one in old_troubles if one.name != "full-width"]
    return told == [one.name for one in new_troubles] and bare(old) == bare(new)


def bare(value: object) -> object:
    """A syntax tree without its places."""
    if isinstance(value, Span):
        return None
    if isinstance(value, tuple):
        return tuple(bare(part) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        parts = tuple(bare(getattr(value, one.name)) for one in fields(value))
        return (type(value).__name__, *parts)
    return value
