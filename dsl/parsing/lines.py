"""Text to logical lines: the statements of a file, each with the place where it starts.

A statement ends with its line, unless the next line goes on with it (it begins with a joining word
or sign) or this one is left open by a trailing comma, bar or equals sign. Because each statement is
parsed by itself, one slip costs one message and not six.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from dsl.diagnostic import Bilingual, Diagnostic, Label
from dsl.source import Source, Span

GOES_ON = re.compile(r"\s*(?:\[|\"|\||=>|=|,|->|(?:or|and|failing that|또는|및|불가하면)(?![\w-]))")
LEFT_OPEN = ("|", ",", "=")
FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
WIDE = re.compile("[\uff01-\uff5e\u3000]")


@dataclass(frozen=True, slots=True)
class LogicalLine:
    """One statement's text with its inner line breaks, and the physical line it begins on."""

    text: str
    number: int


def logical_lines(source: Source) -> tuple[list[LogicalLine], list[Diagnostic]]:
    """Split a source into statements; full-width characters are accepted with a warning."""
    lines: list[LogicalLine] = []
    troubles: list[Diagnostic] = []
    for number, written in enumerate(
        unicodedata.normalize("NFC", source.text).split("\n"), start=1
    ):
        text = _half_width(written, number, source, troubles)
        bare = _without_comment(text)
        if not bare.strip():
            continue
        if lines and (GOES_ON.match(bare) or lines[-1].text.rstrip().endswith(LEFT_OPEN)):
            last = lines.pop()
            gap = "\n" * (number - last.number - last.text.count("\n"))
            lines.append(LogicalLine(last.text + gap + bare, last.number))
        else:
            lines.append(LogicalLine(bare, number))
    return lines, troubles


def _without_comment(line: str) -> str:
    """The line up to a `#` that stands outside quotes."""
    at = line.find("#")
    while at >= 0:
        if line.count('"', 0, at) % 2 == 0:
            return line[:at]
        at = line.find("#", at + 1)
    return line


def _half_width(line: str, number: int, source: Source, troubles: list[Diagnostic]) -> str:
    """Full-width digits and signs outside quotes become ASCII, one for one, with one warning."""
    if not WIDE.search(line):
        return line
    pieces = line.split('"')
    plain = [
        piece if index % 2 else piece.translate(FULL_WIDTH) for index, piece in enumerate(pieces)
    ]
    changed = '"'.join(plain)
    if changed != line:
        column = next(
            i for i, (old, new) in enumerate(zip(line, changed, strict=True)) if old != new
        )
        troubles.append(_full_width_warning(source.name, number, column + 1))
    return changed


def _full_width_warning(name: str, line: int, column: int) -> Diagnostic:
    return Diagnostic(
        name="full-width",
        severity="warning",
        message=Bilingual("전각 문자가 있습니다", "this line has full-width characters"),
        labels=(
            Label(
                Span(name, line, column, line, column + 1),
                Bilingual("반각으로 읽었습니다", "read as its half-width twin"),
            ),
        ),
        help=Bilingual("`gijun fmt`가 고쳐 줍니다", "`gijun fmt` rewrites it"),
    )
