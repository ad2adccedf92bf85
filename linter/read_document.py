"""First stage of the linter: the bytes of a file -> `Document`, or why it could not be read.

Nothing is guessed about a file that cannot be read whole; it comes back as `Unreadable`.
"""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Literal

from linter.document import Block, Document, Unreadable

Format = Literal["txt", "md", "html"]
_FORMATS: dict[str, Format] = {
    ".txt": "txt",
    ".text": "txt",
    "": "txt",
    ".md": "md",
    ".markdown": "md",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
}
_LARGEST = 20_000_000  # bytes; a contract is a thousand times smaller


def read_document(name: str, data: bytes) -> Document | Unreadable:
    """The document in a file of this name, in UTF-8 or CP949."""
    format_ = _FORMATS.get(PurePath(name).suffix.lower())
    if format_ is None:
        return Unreadable(name, "읽을 수 없는 형식입니다", "this file format is not read")
    if len(data) > _LARGEST:
        return Unreadable(name, "파일이 너무 큽니다", "the file is too large")
    original = _decode(data)
    if original is None:
        return Unreadable(
            name,
            "UTF-8도 CP949도 아니어서 읽을 수 없습니다",
            "the file is neither UTF-8 nor CP949",
        )
    text, offsets, blocks = _read(format_, original)
    if not text.strip():
        return Unreadable(name, "글이 없는 파일입니다", "the file has no text")
    return Document(name, format_, text, blocks, original, offsets, _line_starts(original))


def _decode(data: bytes) -> str | None:
    if b"\0" in data:
        return None
    for encoding in ("utf-8-sig", "cp949"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def _read(format_: Format, original: str) -> tuple[str, tuple[int, ...], tuple[Block, ...]]:
    if format_ == "html":
        from linter.read_html import read_html

        return read_html(original)
    offsets = tuple(range(len(original)))  # the text is the file itself
    if format_ == "md":
        from linter.read_markdown import read_markdown

        return original, offsets, read_markdown(original)
    from linter.read_text import read_text

    return original, offsets, read_text(original)


def _line_starts(original: str) -> tuple[int, ...]:
    return (0, *(found.end() for found in re.finditer(r"\r\n|\r|\n", original)))
