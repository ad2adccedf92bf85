"""A zip of XML parts (docx, hwpx), opened with suspicion: nothing in it may cost more than it says.

Limits stand here and nowhere else. A part is unpacked by counting, whatever its header claims; a
document type declaration, and with it every entity, is refused; addresses are never followed.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from xml.parsers import expat

from linter.formats.refusal import Refusal, damaged, locked, too_large

LARGEST_PART = 48_000_000  # bytes unpacked; 500 full pages are about 10 MB
MOST_TAGS = 1_500_000  # in a part; 500 full pages have a third of it
LARGEST_WHOLE = 160_000_000
STEEPEST = 400  # times smaller in the zip; the text of contracts packs 10 to 60 times
STEEP_FROM = 8_000_000  # bytes under which a steep part does no harm
MOST_MEMBERS = 20_000
_ENCRYPTED = 0x1
_STRICT = (  # ISO 29500 Strict names the same elements otherwise
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)


class Package:
    """The parts of an office file, each unpacked when asked for, within the limits."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            members = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError) as broken:
            raise damaged("zip") from broken
        if len(members) > MOST_MEMBERS:
            raise too_large("zip")
        self._members = {member.filename: member for member in members}
        if len(self._members) < len(members):
            raise damaged("zip: 같은 이름이 둘 / one name twice")
        self._left = LARGEST_WHOLE

    def __contains__(self, name: object) -> bool:
        return name in self._members

    @property
    def names(self) -> list[str]:
        """The names of all parts, in the order of the zip."""
        return list(self._members)

    def read(self, name: str) -> bytes:
        """A part's bytes, whole."""
        member = self._members.get(name)
        if member is None:
            raise damaged(name)
        if member.flag_bits & _ENCRYPTED:
            raise locked()
        if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise damaged(f"zip: {name}")
        limit = min(LARGEST_PART, self._left)
        if member.compress_size * STEEPEST < limit:
            limit = max(member.compress_size * STEEPEST, STEEP_FROM)
        try:
            with self._zip.open(member) as packed:
                data = packed.read(limit + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, OSError, RuntimeError) as bad:
            raise damaged(name) from bad
        if len(data) > limit:
            raise too_large(name)
        self._left -= len(data)
        return data

    def xml(self, name: str) -> Element:
        """A part as a tree."""
        data = self.read(name)
        for strict, usual in _STRICT:
            data = data.replace(strict, usual)
        if data.count(b"<") > MOST_TAGS:
            raise too_large(name)
        return parse_xml(data, name)


def parse_xml(data: bytes, name: str) -> Element:
    """XML without document type or entities of its own."""
    _refuse_declarations(data, name)
    try:
        return ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError) as broken:
        raise damaged(name) from broken


class _RootReachedError(Exception):
    """No document type can follow the first element."""


def _refuse_declarations(data: bytes, name: str) -> None:
    """Look at what stands before the first element; a document type there is refused."""

    def stop(*_: object) -> None:
        raise _RootReachedError

    def refuse(*_: object) -> None:
        raise Refusal(
            f"문서 형식 선언(DTD)이 든 XML은 읽지 않습니다({name})",
            f"XML with a document type declaration is not read ({name})",
        )

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = stop
    try:
        parser.Parse(data, True)
    except _RootReachedError:
        return
    except (expat.ExpatError, ValueError, LookupError) as broken:
        raise damaged(name) from broken


def local(tag: object) -> str:
    """A name without its namespace; comments and instructions have none."""
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def whole(text: str | None, default: int = 0) -> int:
    """A whole number as attributes hold it; anything else is the default."""
    digits = (text or "").strip()
    if digits.removeprefix("-").isascii() and digits.removeprefix("-").isdigit():
        return int(digits) if len(digits) < 10 else default
    return default
