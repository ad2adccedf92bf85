"""What a file is, by its first bytes; and advice for those that are not read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from linter.formats.refusal import Refusal, damaged, locked

if TYPE_CHECKING:
    from linter.formats.package import Package

Kind = Literal["text", "pdf", "zip", "ole"]
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HWP3 = b"HWP Document File V"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM")
_PAGES = ("Index/Document.iwa", "Index.zip", "index.xml", "index.xml.gz")
_ODT = ("ODT는 읽지 않습니다. DOCX로 저장해 주십시오", "ODT is not read; save it as DOCX")
# What to do with a file of a kind that is not read, by the ending of its name.
ADVICE: dict[str, tuple[str, str]] = {
    ".hwp": (
        "HWP 파일은 읽지 않습니다. 한글에서 HWPX나 PDF로 저장해 주십시오",
        "HWP files are not read; save it as HWPX or PDF in Hangul",
    ),
    ".doc": (
        "옛 DOC 파일은 읽지 않습니다. Word에서 DOCX로 저장해 주십시오",
        "old DOC files are not read; save it as DOCX in Word",
    ),
    ".rtf": ("RTF는 읽지 않습니다. DOCX로 저장해 주십시오", "RTF is not read; save it as DOCX"),
    ".pages": (
        "Pages 문서는 읽지 않습니다. Pages에서 Word(DOCX)나 PDF로 내보내 주십시오",
        "Pages documents are not read; export it to Word (DOCX) or PDF in Pages",
    ),
    ".odt": _ODT,
    ".fodt": _ODT,
}


def sniff(data: bytes) -> Kind:
    """The kind of a file by its magic; whatever has none is taken for text."""
    if data.startswith(_OLE):
        return "ole"
    if data.startswith(_HWP3):
        raise Refusal(*ADVICE[".hwp"])
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "zip"
    if b"%PDF-" in data[:1024] and not data.lstrip().startswith(b"<"):
        return "pdf"
    if data.startswith(_PICTURES) and b"\0" in data[:64]:
        raise Refusal(
            "그림 파일입니다. 글자를 인식한(OCR) 파일이나 원본 문서를 주십시오",
            "this is a picture; give the original document or one with recognised text (OCR)",
        )
    if data.startswith(b"{\\rtf"):
        raise Refusal(*ADVICE[".rtf"])
    return "text"


def what_zip(package: Package) -> Literal["docx", "hwpx"]:
    """Which office format a zip is, by the parts in it."""
    if any(name.startswith("Contents/section") for name in package.names):
        return "hwpx"
    if "word/document.xml" in package or _says_word(package):
        return "docx"
    for folder, korean, english in (
        ("xl/", "엑셀 파일입니다", "this is a spreadsheet"),
        ("ppt/", "파워포인트 파일입니다", "this is a presentation"),
    ):
        if any(name.startswith(folder) for name in package.names):
            raise Refusal(f"{korean}. DOCX나 PDF로 주십시오", f"{english}; give a DOCX or a PDF")
    if "content.xml" in package:
        raise Refusal(*ADVICE[".odt"])
    if any(name in package for name in _PAGES) and "META-INF/container.xml" not in package:
        raise Refusal(*ADVICE[".pages"])
    if "[Content_Types].xml" in package or "mimetype" in package:
        raise damaged("zip")
    raise Refusal(
        "압축 파일입니다. 풀어서 안의 문서를 주십시오",
        "this is a zip; give the documents within it",
    )


def _says_word(package: Package) -> bool:
    types = "[Content_Types].xml"
    return types in package and b"wordprocessingml.document.main" in package.read(types)


def refuse_ole(data: bytes) -> Refusal:
    """Why a compound binary file is not read: old Hangul, old Word, or an encrypted DOCX."""
    if _named(data, "EncryptedPackage"):
        return locked()
    if b"HWP Document File" in data or _named(data, "HwpSummaryInformation"):
        return Refusal(*ADVICE[".hwp"])
    if _named(data, "WordDocument"):
        return Refusal(*ADVICE[".doc"])
    return Refusal(
        "옛 이진 문서(HWP, DOC)는 읽지 않습니다. HWPX, DOCX 또는 PDF로 저장해 주십시오",
        "old binary documents (HWP, DOC) are not read; save it as HWPX, DOCX or PDF",
    )


def _named(data: bytes, stream: str) -> bool:
    return stream.encode("utf-16-le") in data
