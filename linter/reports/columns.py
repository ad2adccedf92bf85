"""Text in columns of a screen, where a wide character takes two."""

from __future__ import annotations

from collections.abc import Iterator

from dsl.render import width


def wrapped(text: str, first: int, others: int) -> Iterator[str]:
    """The text in lines of so many columns, the first line of `first`; broken between words, and
    within a word only where the word alone is longer than a line."""
    line, room = "", first
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if width(longer) <= room:
            line = longer
            continue
        if line:
            yield line
            line, room = "", others
        *full, line = _cut(word, room, others)
        if full:
            yield from full
            room = others
    yield line


def _cut(word: str, first: int, others: int) -> Iterator[str]:
    piece, room = "", first
    for letter in word:
        if piece and width(piece) + width(letter) > room:
            yield piece
            piece, room = "", others
        piece += letter
    yield piece
