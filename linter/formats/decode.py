"""Bytes of a text file -> its characters, in the encodings that Korean programs write."""

from __future__ import annotations

import re

_MARKED = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}  # by their byte order mark
_SHIFTED = b"\x1b$)C"  # ISO-2022-KR says so at the head of a line, as old mail does
_DECLARED = re.compile(
    rb"<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}[\"']?([\w-]{2,40})", re.IGNORECASE
)
_HEAD = 4096  # bytes of a page in which its encoding is declared
_WESTERN = frozenset(("windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "latin1", "us-ascii"))


def decode(data: bytes) -> str | None:
    """The text; None where it is in no encoding that is known. A declared western encoding counts
    before CP949, which takes nearly any bytes for Hangul."""
    if (marked := _MARKED.get(data[:2])) is not None:
        return _in(data[2:], marked)
    if b"\0" in data:
        return None
    if _SHIFTED in data and (shifted := _in(data, "iso2022_kr")) is not None:
        return shifted
    for encoding in ("utf-8-sig", *_declared(data), "cp949"):
        if (text := _in(data, encoding)) is not None:
            return text
    return None


def _in(data: bytes, encoding: str) -> str | None:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else text


def _declared(data: bytes) -> tuple[str, ...]:
    found = _DECLARED.search(data[:_HEAD])
    name = found[1].decode("ascii", "ignore").lower() if found else ""
    return ("cp1252",) if name in _WESTERN else ()
