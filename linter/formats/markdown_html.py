"""HTML within Markdown, as a reader of the page sees it: tables are cells, breaks are line ends, and
comments, tags and what is crossed out are not there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from linter.formats.html_tags import BREAKS, STRUCK

_INLINE = frozenset(
    [
        "a",
        "abbr",
        "b",
        "big",
        "code",
        "em",
        "font",
        "i",
        "img",
        "ins",
        "kbd",
        "mark",
        "small",
        "span",
    ]
) | frozenset(["strong", "sub", "sup", "tt", "u"])
_HEADINGS = frozenset(f"h{level}" for level in range(1, 7))
_NAMES = "|".join(sorted(_INLINE | BREAKS | STRUCK | _HEADINGS, key=len, reverse=True))
# As CommonMark has it, so that "a<b 이면 10% >" is no tag.
_VALUE = r"""(?:"[^"<>]{0,1000}"|'[^'<>]{0,1000}'|[^\s"'=<>`]{1,1000})"""
_ATTRIBUTE = rf"\s+[a-z_:][a-z0-9_.:-]{{0,80}}(?:\s{{0,9}}=\s{{0,9}}{_VALUE})?"
_TAG = re.compile(rf"<(/?)({_NAMES})(?:{_ATTRIBUTE}){{0,30}}\s{{0,9}}/?>", re.IGNORECASE)
_LINE = 400  # characters before a tag that are looked at for the row of a table
_TABLE = re.compile(r"^[ \t]{0,80}<table(?=[\s>])", re.IGNORECASE | re.MULTILINE)
_TABLE_END = re.compile(r"</table\s{0,9}>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of the file, from `start` to `end`: Markdown, or a table of HTML."""

    start: int
    end: int
    is_table: bool


@dataclass(frozen=True, slots=True)
class Plain:
    """A stretch of Markdown without HTML, where each character stood, and whether words are gone
    because they are crossed out."""

    text: str
    offsets: tuple[int, ...]
    struck: bool


def stretches(original: str) -> Iterator[Stretch]:
    """Markdown and the tables of HTML in it, in turn. A table that never ends is none."""
    done = 0
    for found in _TABLE.finditer(original):
        if found.start() < done:
            continue  # a table within a table
        end = _TABLE_END.search(original, found.end())
        if end is None:
            break
        if done < found.start():
            yield Stretch(done, found.start(), False)
        yield Stretch(found.start(), end.end(), True)
        done = end.end()
    if done < len(original):
        yield Stretch(done, len(original), False)


def without_tags(original: str, stretch: Stretch) -> Plain:
    """The stretch as it is read."""
    pieces: list[str] = []
    offsets: list[int] = []
    done, struck = stretch.start, False
    for start, end, shown, gone in _cuts(original, stretch):
        pieces += [original[done:start], shown]
        offsets += [*range(done, start), *([start] * len(shown))]
        done, struck = end, struck or gone
    pieces.append(original[done : stretch.end])
    offsets += range(done, stretch.end)
    return Plain("".join(pieces), tuple(offsets), struck)


def _cuts(original: str, stretch: Stretch) -> Iterator[tuple[int, int, str, bool]]:
    """What is left out: from, to, what stands there instead, and whether words were crossed out."""
    at, ends = stretch.start, _Ends(original, stretch.end)
    while (at := original.find("<", at, stretch.end)) >= 0:
        comment = ends.after("-->", at) if original.startswith("<!--", at) else None
        tag = _TAG.match(original, at, stretch.end)
        if comment is not None:
            yield at, comment, "", False
            at = comment
        elif tag is None:
            at += 1
        elif tag[2].lower() in STRUCK:
            end = None if tag[1] else ends.after(f"</{tag[2].lower()}>", tag.end())
            yield at, end or tag.end(), "", end is not None
            at = end or tag.end()
        else:
            yield at, tag.end(), _instead(original, tag), False
            at = tag.end()


def _instead(original: str, tag: re.Match[str]) -> str:
    """What a tag leaves: a line end, which in the row of a table would end the row."""
    if tag[2].lower() in _INLINE:
        return ""
    before = original[max(tag.start() - _LINE, 0) : tag.start()].rpartition("\n")[2]
    if tag[2].lower() == "br":
        return " " if "|" in before else "\n"
    return "\n" if before.strip() else ""


class _Ends:
    """Finds ends; what has none after one place has none after a later one."""

    def __init__(self, original: str, end: int) -> None:
        self._original, self._end = original, end
        self._none: set[str] = set()

    def after(self, sign: str, at: int) -> int | None:
        """Where the sign ends that comes next."""
        if sign in self._none:
            return None
        found = self._original.find(sign, at, self._end)
        if found < 0:
            self._none.add(sign)
            return None
        return found + len(sign)
