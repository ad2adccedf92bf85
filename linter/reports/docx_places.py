"""Where paragraphs and runs stand in the bytes of a Word part, so that a copy can be written upon
without the rest of it changing by a single byte."""

from __future__ import annotations

from dataclasses import dataclass, field
from xml.parsers import expat

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
Stretch = tuple[int, int]


@dataclass(slots=True)
class Paragraph:
    """A paragraph element and the run elements below it, as stretches of bytes in document order."""

    start: int
    end: int = 0
    runs: list[Stretch] = field(default_factory=list)


@dataclass(slots=True)
class Places:
    """The paragraphs of a part, and the prefix under which it knows the words of Word."""

    prefix: str = ""
    paragraphs: list[Paragraph] = field(default_factory=list)


def find_places(part: bytes) -> Places:
    """Every paragraph of a part, numbered as the reader numbers them."""
    places = Places()
    open_: list[Paragraph] = []
    # open elements: the runs that each one ends, and whether anything stood in it
    waiting: list[tuple[list[tuple[Paragraph, int]], bool]] = []
    parser = expat.ParserCreate()

    def start(name: str, attributes: dict[str, str]) -> None:
        for key, value in attributes.items():
            if key.startswith("xmlns:") and value == NAMESPACE and not places.prefix:
                places.prefix = key.removeprefix("xmlns:")
        ends: list[tuple[Paragraph, int]] = []
        if name == f"{places.prefix}:p":
            open_.append(Paragraph(parser.CurrentByteIndex))
            places.paragraphs.append(open_[-1])
        elif name == f"{places.prefix}:r":
            for each in open_:
                ends.append((each, len(each.runs)))
                each.runs.append((parser.CurrentByteIndex, 0))
        if waiting:
            waiting[-1] = (waiting[-1][0], True)
        waiting.append((ends, False))

    def end(name: str) -> None:
        ends, has_children = waiting.pop()
        after = _after(part, parser.CurrentByteIndex, has_children)
        for paragraph, number in ends:
            paragraph.runs[number] = (paragraph.runs[number][0], after)
        if name == f"{places.prefix}:p":
            open_.pop().end = after

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.Parse(part, True)
    return places


def _after(part: bytes, at: int, has_children: bool) -> int:
    """One past the element: the parser tells where its last tag begins, or, of an empty element,
    where it ends."""
    if not has_children and part[at - 2 : at] == b"/>":
        return at
    return part.index(b">", at) + 1
