"""First stage of the linter: the bytes of a file -> `Document`, or why it could not be read.

What a file is, its bytes say before its name does. Nothing is guessed about a file that cannot be
read whole; it comes back as `Unreadable`.
"""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from dsl.diagnostic import Bilingual
from linter.document import Block, Document, Format, Unreadable
from linter.formats.decode import decode
from linter.formats.refusal import Refusal, damaged
from linter.formats.sniff import ADVICE, Kind, refuse_ole, sniff, what_zip

if TYPE_CHECKING:
    from linter.formats.transcript import Transcript

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
_BINARY = {".docx": "DOCX", ".hwpx": "HWPX", ".pdf": "PDF"}
_PUT_AWAY = (
    "펼쳐야 보이는 글(숨겨 둔 탭, 접어 둔 글)이 있는 문서입니다. 함께 읽었습니다",
    "the page has words that are put away until they are unfolded; they were read, too",
)
_Text = tuple[str, tuple[int, ...], tuple[Block, ...], tuple[Bilingual, ...]]
_LARGEST_TEXT = 20_000_000  # bytes; a contract is a thousand times smaller
_LARGEST = 50_000_000


def read_document(name: str, data: bytes) -> Document | Unreadable:
    """The document in a file of this name; text is UTF-8, CP949 or UTF-16."""
    try:
        kind = sniff(data)
        if len(data) > (_LARGEST_TEXT if kind == "text" else _LARGEST):
            raise Refusal("파일이 너무 큽니다", "the file is too large")
        return _read_text_file(name, data) if kind == "text" else _read_binary(name, data, kind)
    except Refusal as refusal:
        return Unreadable(name, refusal.korean, refusal.english)
    except RecursionError:
        return Unreadable(name, "너무 깊이 겹친 문서입니다", "the document is nested too deeply")


def _read_binary(name: str, data: bytes, kind: Kind) -> Document:
    """An office file or a PDF; a name that says otherwise is remarked upon."""
    if kind == "ole":
        raise refuse_ole(data)
    format_, transcript = _transcribe(data, kind)
    suffix = PurePath(name).suffix.lower()
    if suffix and suffix != f".{format_}":
        transcript.remark(
            f"이름은 {suffix}이지만 내용은 {format_.upper()}여서 그렇게 읽었습니다",
            f"the name ends in {suffix} but the file is a {format_.upper()}; it was read as one",
        )
    document = transcript.document(name, format_)
    if not any(letter.isalnum() for letter in document.text):
        raise Refusal(
            "글이 없고 그림만 있는 문서입니다. 글자를 인식한(OCR) 파일이나 원본 문서를 주십시오",
            "the document holds no text, at most pictures; give the original or one with "
            "recognised text (OCR)",
        )
    return document


def _transcribe(data: bytes, kind: Kind) -> tuple[Format, Transcript]:
    if kind == "pdf":
        from linter.formats.read_pdf import read_pdf

        return "pdf", read_pdf(data)
    from linter.formats.package import Package

    package = Package(data)
    if what_zip(package) == "docx":
        from linter.formats.read_docx import read_docx

        return "docx", read_docx(package)
    from linter.formats.read_hwpx import read_hwpx

    return "hwpx", read_hwpx(package)


# --- text -----------------------------------------------------------------------------------------


def _read_text_file(name: str, data: bytes) -> Document:
    suffix = PurePath(name).suffix.lower()
    if suffix in ADVICE:
        raise Refusal(*ADVICE[suffix])
    if suffix in _BINARY:
        raise damaged(f"{_BINARY[suffix]}가 아님 / not a {_BINARY[suffix]} file")
    format_ = _FORMATS.get(suffix)
    if format_ is None:
        raise Refusal(
            "읽을 수 없는 형식입니다. txt, md, html, docx, hwpx, pdf를 읽습니다",
            "this file format is not read; txt, md, html, docx, hwpx and pdf are",
        )
    original = decode(data)
    if original is None:
        raise Refusal(
            "UTF-8도 CP949도 UTF-16도 아니어서 읽을 수 없습니다. UTF-8로 저장해 주십시오",
            "the file is neither UTF-8 nor CP949 nor UTF-16; save it as UTF-8",
        )
    text, offsets, blocks, remarks = _read(format_, original)
    if not text.strip():
        raise Refusal("글이 없는 파일입니다", "the file has no text")
    starts = _line_starts(original)
    return Document(name, format_, text, blocks, original, offsets, starts, remarks=remarks)


def _read(format_: Format, original: str) -> _Text:
    if format_ == "html":
        return _read_page(original)
    offsets = tuple(range(len(original)))  # the text is the file itself
    if format_ == "md":
        from linter.formats.read_markdown import read_markdown

        return original, offsets, read_markdown(original), ()
    from linter.formats.read_text import read_text

    return original, offsets, read_text(original), ()


def _read_page(original: str) -> _Text:
    from linter.formats.read_html import has_struck_words, read_html
    from linter.formats.transcript import PICTURES, STRUCK

    page = read_html(original)
    remarks = [Bilingual(*STRUCK)] if has_struck_words(original) else []
    if page.put_away:
        remarks.append(Bilingual(*_PUT_AWAY))
    if page.pictures:
        remarks.append(Bilingual(*PICTURES))
    return page.text, page.offsets, page.blocks, tuple(remarks)


def _line_starts(original: str) -> tuple[int, ...]:
    return (0, *(found.end() for found in re.finditer(r"\r\n|\r|\n", original)))
