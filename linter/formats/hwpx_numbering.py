"""Numbers and bullets that Hangul prints before paragraphs: header.xml, counted as Hangul counts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from linter.formats.numerals import numeral
from linter.formats.package import local, whole
from linter.formats.symbols import in_font

_LEVELS = 10
_PLACEHOLDER = re.compile(r"\^(10|[1-9]|[nN])")


@dataclass(frozen=True, slots=True)
class _Head:
    """How one level is numbered: `^1.` with a form and a first number."""

    pattern: str
    form: str
    start: int


@dataclass(frozen=True, slots=True)
class _Heading:
    """What a paragraph shape says about numbers: NUMBER, OUTLINE or BULLET, which list, what level."""

    kind: str
    identity: str
    level: int


_LINES = frozenset(  # Hangul writes other words here, 3D above all, for letters without any line
    [
        "SOLID",
        "DASH",
        "DOT",
        "DASH_DOT",
        "DASH_DOT_DOT",
        "LONG_DASH",
        "CIRCLE",
        "DOUBLE_SLIM",
        "SLIM_THICK",
        "THICK_SLIM",
        "SLIM_THICK_SLIM",
    ]
)


def struck_shapes(header: Element | None) -> frozenset[str]:
    """The letter shapes that draw a line through their words, by their ids."""
    return frozenset(
        shape.get("id", "")
        for shape in (() if header is None else header.iter())
        if local(shape.tag) == "charPr"
        for each in shape
        if local(each.tag) == "strikeout" and each.get("shape") in _LINES
    )


class HwpxNumbering:
    """Counts the lists of a document while its paragraphs are read in order."""

    def __init__(self, header: Element | None) -> None:
        self._headings: dict[str, _Heading] = {}
        self._lists: dict[str, dict[int, _Head]] = {}
        self._bullets: dict[str, str] = {}
        self._counts: dict[str, list[int]] = {}
        self.outline = "0"  # the list that outline paragraphs of this section are numbered by
        for each in () if header is None else header.iter():
            name = local(each.tag)
            if name == "paraPr":
                self._add_heading(each)
            elif name == "numbering":
                self._lists[each.get("id", "")] = dict(_heads(each))
            elif name == "bullet":
                self._bullets[each.get("id", "")] = each.get("char", "")

    def label(self, shape: str) -> str:
        """What Hangul prints before a paragraph of this shape, its space included."""
        heading = self._headings.get(shape)
        if heading is None:
            return ""
        if heading.kind == "BULLET":
            bullet = in_font(self._bullets.get(heading.identity, ""), "Wingdings")
            return bullet + " " if bullet else ""
        identity = self.outline if heading.kind == "OUTLINE" else heading.identity
        heads = self._lists.get(identity, {})
        if heading.level not in heads:
            return ""
        counts = self._counts.setdefault(
            identity, [heads[at].start - 1 if at in heads else 0 for at in range(_LEVELS)]
        )
        _count(counts, heads, heading.level)
        return _printed(heads, counts, heading.level)

    def _add_heading(self, shape: Element) -> None:
        for each in shape.iter():
            if local(each.tag) == "heading" and each.get("type", "NONE") != "NONE":
                level = whole(each.get("level"))
                found = _Heading(each.get("type", ""), each.get("idRef", ""), level)
                self._headings[shape.get("id", "")] = found


def _heads(numbering: Element) -> list[tuple[int, _Head]]:
    return [
        (
            whole(each.get("level"), 1) - 1,
            _Head(each.text or "", each.get("numFormat", "DIGIT"), whole(each.get("start"), 1)),
        )
        for each in numbering
        if local(each.tag) == "paraHead"
    ]


def _count(counts: list[int], heads: dict[int, _Head], at: int) -> None:
    """One more at this level; outer levels that were skipped stand at their start."""
    for outer in range(at):
        if outer in heads and counts[outer] < heads[outer].start:
            counts[outer] = heads[outer].start
    counts[at] += 1
    for inner in range(at + 1, _LEVELS):
        counts[inner] = heads[inner].start - 1 if inner in heads else 0


def _printed(heads: dict[int, _Head], counts: list[int], at: int) -> str:
    def number(found: re.Match[str]) -> str:
        which = found.group(1)
        if which in "nN":  # the whole path: 1.2.3
            path = ".".join(str(counts[level]) for level in range(at + 1))
            return path + ("." if which == "N" else "")
        level = int(which) - 1
        return numeral(counts[level], heads[level].form) if level in heads and level <= at else ""

    label = _PLACEHOLDER.sub(number, heads[at].pattern)
    return label + " " if label else ""
