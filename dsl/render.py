"""Diagnostics as text for people: what is so, the places in the source, and what would help.

error[two-answers]: 한 경우에 두 규칙이 서로 다르게 답합니다
                    two rules answer one case differently
  --> standards/lodging.gijun:14:3
   |
14 |   3 days before -> deduct 60%
   |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ 첫째 답 / the first answer
   = help: …
   = example: consumer cancels peak weekend 3 days before
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Literal
from unicodedata import combining, east_asian_width

from dsl.diagnostic import Bilingual, Diagnostic, Label
from dsl.source import NOWHERE, Source, Span

Language = Literal["both", "korean", "english"]
COLOURS = {"error": "1;31", "warning": "1;33", "note": "1;36", "place": "1;34", "strong": "1"}
MOST_EXAMPLES = 3
TAB = "    "


def render(
    diagnostics: Iterable[Diagnostic],
    sources: Iterable[Source],
    colour: bool = False,
    language: Language = "both",
) -> str:
    """Every diagnostic, in the order of the source; troubles that are one trouble are told once."""
    texts = {source.name: source for source in sources}
    blocks = ["\n".join(_block(same, texts, language, colour)) for same in _collapsed(diagnostics)]
    return "\n\n".join(blocks) + ("\n" if blocks else "")


def _collapsed(diagnostics: Iterable[Diagnostic]) -> Iterator[list[Diagnostic]]:
    """Diagnostics by place; those that say the same of the same places come together."""
    ordered = sorted(dict.fromkeys(diagnostics), key=_order)
    for _, same in groupby(ordered, key=_order):
        yield list(same)


def _order(diagnostic: Diagnostic) -> tuple[object, ...]:
    spans = tuple(label.span for label in diagnostic.labels)
    first = spans[0] if spans else NOWHERE
    return (first, diagnostic.name, diagnostic.message.english, spans)


def _block(
    same: Sequence[Diagnostic], texts: Mapping[str, Source], language: Language, colour: bool
) -> Iterator[str]:
    """One trouble as the reader sees it."""
    diagnostic = same[0]
    paint = Painter(colour)
    head = f"{diagnostic.severity}[{diagnostic.name}]"
    message = _lines(diagnostic.message, language)
    yield f"{paint(head, diagnostic.severity)}: {paint(message[0], 'strong')}"
    yield from (" " * (len(head) + 2) + line for line in message[1:])
    labels = [label for label in diagnostic.labels if label.span != NOWHERE]
    gutter = max((len(str(label.span.line)) for label in labels), default=1)
    for number, (name, here) in enumerate(groupby(labels, key=lambda label: label.span.source)):
        yield from _places(number, name, list(here), labels[0], texts, language, gutter, paint)
    pad = " " * (gutter + 1)
    if diagnostic.help:
        for line in _lines(diagnostic.help, language):
            yield f"{pad}= {paint('help', 'strong')}: {line}"
    yield from (f"{pad}= {paint('example', 'strong')}: {case}" for case in _examples(same))


def _examples(same: Sequence[Diagnostic]) -> list[str]:
    cases = list(dict.fromkeys(d.witness for d in same if d.witness))
    more = len(cases) - MOST_EXAMPLES
    return cases[:MOST_EXAMPLES] + ([f"… ({more} more)"] if more > 0 else [])


def _places(
    number: int,
    name: str,
    labels: list[Label],
    primary: Label,
    texts: Mapping[str, Source],
    language: Language,
    gutter: int,
    paint: Painter,
) -> Iterator[str]:
    """The places of one file, line by line, with what is to be seen underlined."""
    arrow = "-->" if number == 0 else ":::"
    pad, bar = " " * gutter, paint("|", "place")
    first = labels[0].span
    yield f"{pad}{paint(arrow, 'place')} {name}:{first.line}:{first.column}"
    yield f"{pad} {bar}"
    source, previous = texts.get(name), 0
    for line, here in groupby(sorted(labels, key=lambda label: label.span), _line_of):
        if previous and line > previous + 1:
            yield paint("...", "place")
        previous = line
        text = source.line(line) if source else ""
        yield f"{paint(str(line).rjust(gutter), 'place')} {bar} {text.replace(chr(9), TAB)}".rstrip()
        for label in here:
            mark = "^" if label is primary else "-"
            said = " / ".join(_lines(label.text, language))
            yield f"{pad} {bar} {_underline(text, label.span, mark)} {said}".rstrip()


def _line_of(label: Label) -> int:
    return label.span.line


def _underline(text: str, span: Span, mark: str) -> str:
    """Marks below a span, as wide as a terminal shows the characters above them."""
    end = span.end_column if span.end_line == span.line else len(text) + 1
    before, marked = text[: span.column - 1], text[span.column - 1 : end - 1]
    return " " * width(before) + mark * max(1, width(marked.rstrip()))


def width(text: str) -> int:
    """Columns a terminal needs: Hangul takes two, a combining mark none."""
    return sum(
        0 if combining(character) else 2 if east_asian_width(character) in "WF" else 1
        for character in text.replace("\t", TAB)
    )


def _lines(said: Bilingual, language: Language) -> list[str]:
    chosen = {
        "both": (said.korean, said.english),
        "korean": (said.korean,),
        "english": (said.english,),
    }[language]
    return [line for line in dict.fromkeys(chosen) if line] or [""]


class Painter:
    """Colours text for a terminal, or leaves it as it is."""

    def __init__(self, colour: bool) -> None:
        self.colour = colour

    def __call__(self, text: str, role: str) -> str:
        return f"\033[{COLOURS[role]}m{text}\033[0m" if self.colour else text
