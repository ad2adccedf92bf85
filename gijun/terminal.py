"""The terminal: its width in columns, its colours, and which language to speak."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from dsl.diagnostic import Bilingual

LANGUAGES = ("ko", "en", "both")
COLOURS = ("auto", "always", "never")


def colourful(wanted: str, stream: TextIO) -> bool:
    """Whether to colour: as asked, else when a person is looking and has not refused colour."""
    if wanted != "auto":
        return wanted == "always"
    return stream.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"


def screen_columns(stream: TextIO) -> int | None:
    """How wide the person's screen is; None when another program or a file is reading."""
    return shutil.get_terminal_size().columns if stream.isatty() else None


def said(text: Bilingual, language: str) -> str:
    """A sentence in the language asked for; both on one line when both are."""
    if language == "ko":
        return text.korean
    if language == "en" or text.korean == text.english:
        return text.english
    return f"{text.korean} ({text.english})"


def complain(korean: str, english: str) -> None:
    """Tell the person on standard error, in both languages."""
    print(f"gijun: {korean}", file=sys.stderr)
    if english != korean:
        print(f"       {english}", file=sys.stderr)


def padded(text: str, columns: int) -> str:
    """The text with blanks up to a number of terminal columns."""
    from dsl.render import width  # late: the help needs none of it

    return text + " " * max(0, columns - width(text))
