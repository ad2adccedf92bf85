"""Office files: every character of the XML that is seen with all changes accepted is in the text once, and
leads back to the part, paragraph, run and place in the run where it stands.

What is expected is gathered here from the XML by itself: no code of the readers is used.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.contract_files import docx, zipped
from benchmarks.contracts import CONTRACTS, MAKERS
from linter.document import Document
from linter.read_document import read_document
from tests.linter.test_hwpx import HP

FILES = Path(__file__).parent / "files"
Spot = tuple[str, int, int, int]  # part, paragraph, run, character


def name_of(element: Element) -> str:
    return element.tag.rpartition("}")[2]


# --- what the XML holds --------------------------------------------------------------------------

ONE_SIGN = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}


def seen_in_docx(data: bytes) -> dict[Spot, str]:
    found: dict[Spot, str] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for part in package.namelist():
            if re.fullmatch(r"word/(document|(header|footer|footnotes)\d*)\.xml", part):
                found |= _seen_in_word_part(part, ElementTree.fromstring(package.read(part)))
    return found


def _seen_in_word_part(part: str, root: Element) -> dict[Spot, str]:
    above = {child: parent for parent in root.iter() for child in parent}
    paragraphs = [each for each in root.iter() if name_of(each) == "p"]
    found: dict[Spot, str] = {}
    for number, paragraph in enumerate(paragraphs):
        runs = [each for each in paragraph.iter() if name_of(each) == "r"]
        for at, run in enumerate(runs):
            line = list(_ancestors(run, above))
            if next(each for each in line if name_of(each) == "p") is not paragraph:
                continue
            if {"del", "moveFrom", "Fallback"} & set(map(name_of, line)):
                continue
            shown = "".join(map(_word_text, run))
            found |= {(part, number, at, place): sign for place, sign in enumerate(shown)}
    return found


def _ancestors(element: Element, above: dict[Element, Element]) -> Iterator[Element]:
    while element in above:
        element = above[element]
        yield element


def _word_text(element: Element) -> str:
    if name_of(element) == "t":
        return element.text or ""
    return ONE_SIGN.get(name_of(element), "")


def seen_in_hwpx(data: bytes) -> dict[Spot, str]:
    found: dict[Spot, str] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for part in sorted(package.namelist()):
            if re.fullmatch(r"Contents/section\d+\.xml", part):
                found |= _seen_in_section(part, ElementTree.fromstring(package.read(part)))
    return found


def _seen_in_section(part: str, root: Element) -> dict[Spot, str]:
    above = {child: parent for parent in root.iter() for child in parent}
    paragraphs = {each: at for at, each in enumerate(e for e in root.iter() if name_of(e) == "p")}
    found: dict[Spot, str] = {}
    places: dict[Element, int] = {}
    deleting = False
    for text in (each for each in root.iter() if name_of(each) == "t"):
        run = above[text]
        line = list(_ancestors(text, above))
        paragraph = next(each for each in line if name_of(each) == "p")
        hidden = any(name_of(e) == "fieldBegin" and e.get("type") == "MEMO" for e in line)
        runs = [each for each in paragraph.iter() if name_of(each) == "run"]
        for sign, change in _hangul_text(text):
            if change:
                deleting = change == "deleteBegin"
                continue
            at = places.get(run, 0)
            places[run] = at + 1
            if not deleting and not hidden:
                found[part, paragraphs[paragraph], runs.index(run), at] = sign
    return found


def _hangul_text(text: Element) -> Iterator[tuple[str, str]]:
    signs = {
        "tab": "\t",
        "lineBreak": "\n",
        "nbSpace": "\u00a0",
        "fwSpace": "\u3000",
        "hyphen": "-",
    }
    yield from ((letter, "") for letter in text.text or "")
    for each in text:
        if name_of(each) in ("deleteBegin", "deleteEnd"):
            yield "", name_of(each)
        elif name_of(each) in signs:
            yield signs[name_of(each)], ""
        yield from ((letter, "") for letter in each.tail or "")


# --- what was read -------------------------------------------------------------------------------


def told(document: Document) -> dict[Spot, str]:
    """Every character of the text that stands in a run; none may be told twice."""
    found: dict[Spot, str] = {}
    for at, letter in enumerate(document.text):
        place = document.place(at)
        if letter.isspace() or None in (place.paragraph, place.run, place.character):
            continue
        spot = (place.part, place.paragraph or 0, place.run or 0, place.character or 0)
        assert spot not in found
        found[spot] = letter
    return found


def check(name: str, data: bytes) -> None:
    document = read_document(name, data)
    assert isinstance(document, Document), document
    seen = seen_in_docx(data) if name.endswith("docx") else seen_in_hwpx(data)
    inked = {spot: letter for spot, letter in seen.items() if not letter.isspace()}
    assert inked
    assert told(document) == inked


@pytest.mark.parametrize("contract", CONTRACTS, ids=lambda contract: contract.name)
@pytest.mark.parametrize("kind", ["docx", "hwpx"])
def test_contracts(contract: object, kind: str) -> None:
    if kind == "hwpx":
        pytest.importorskip("hwpx")
    check(f"a.{kind}", MAKERS[kind](contract))  # type: ignore[arg-type]


@pytest.mark.parametrize("path", sorted(FILES.glob("*.docx")), ids=lambda path: path.name)
def test_contracts_that_another_program_saved(path: Path) -> None:
    check(path.name, path.read_bytes())


# --- any nesting ---------------------------------------------------------------------------------

words = st.text("가나다 10%③.-", min_size=1, max_size=5)
word_runs = st.lists(
    st.one_of(
        words.map(lambda text: f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'),
        words.map(lambda text: f"<w:ins><w:r><w:t>{text}</w:t><w:tab/><w:t>끝</w:t></w:r></w:ins>"),
        words.map(lambda text: f"<w:del><w:r><w:delText>{text}</w:delText></w:r></w:del>"),
        words.map(lambda text: f"<w:hyperlink><w:r><w:t>{text}</w:t><w:br/></w:r></w:hyperlink>"),
        words.map(lambda text: f"<w:moveFrom><w:r><w:t>{text}</w:t></w:r></w:moveFrom>"),
        words.map(
            lambda text: f"<w:sdt><w:sdtContent><w:r><w:t>{text}</w:t></w:r></w:sdtContent></w:sdt>"
        ),
    ),
    max_size=4,
).map("".join)
word_paragraphs = word_runs.map(lambda runs: f"<w:p><w:r><w:t>머리</w:t></w:r>{runs}</w:p>")


def word_nested(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    cells = st.lists(inner, min_size=2, max_size=3).map(
        lambda parts: "".join(f"<w:tc>{part}<w:p/></w:tc>" for part in parts)
    )
    tables = st.lists(cells, min_size=1, max_size=3).map(
        lambda rows: "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>"
    )
    boxes = inner.map(
        lambda part: (
            '<w:p><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:txbxContent>'
            f"{part}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>{part}</w:txbxContent>"
            "</mc:Fallback></mc:AlternateContent></w:r></w:p>"
        )
    )
    several = st.lists(inner, min_size=1, max_size=3).map("".join)
    return st.one_of(tables, boxes, several)


@settings(max_examples=120, deadline=None)
@given(st.recursive(word_paragraphs, word_nested, max_leaves=8))
def test_any_docx(body: str) -> None:
    check("a.docx", docx(body))


hangul_texts = st.lists(
    st.one_of(
        words,
        words.map(lambda text: f"<hp:tab/>{text}<hp:lineBreak/>"),
        words.map(lambda text: f'<hp:insertBegin Id="1"/>{text}<hp:insertEnd Id="1"/>'),
        words.map(lambda text: f'<hp:deleteBegin Id="2"/>{text}<hp:deleteEnd Id="2"/>'),
    ),
    max_size=4,
).map(lambda parts: f"<hp:t>머리{''.join(parts)}</hp:t>")
hangul_paragraphs = st.lists(hangul_texts, min_size=1, max_size=3).map(
    lambda texts: "<hp:p>" + "".join(f"<hp:run>{text}</hp:run>" for text in texts) + "</hp:p>"
)


def held(part: str) -> str:
    return f"<hp:p><hp:run>{part}<hp:t/></hp:run></hp:p>"


def hangul_cell(part: str, row: int, column: int) -> str:
    return (
        f'<hp:tc><hp:subList>{part}</hp:subList><hp:cellAddr colAddr="{column}" rowAddr="{row}"/>'
        '<hp:cellSpan colSpan="1" rowSpan="1"/></hp:tc>'
    )


def hangul_nested(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    tables = st.lists(st.tuples(inner, inner), min_size=1, max_size=3).map(
        lambda rows: held(
            "<hp:tbl>"
            + "".join(
                f"<hp:tr>{hangul_cell(one, at, 0)}{hangul_cell(two, at, 1)}</hp:tr>"
                for at, (one, two) in enumerate(rows)
            )
            + "</hp:tbl>"
        )
    )
    boxes = inner.map(
        lambda part: held(
            f"<hp:rect><hp:drawText><hp:subList>{part}</hp:subList></hp:drawText></hp:rect>"
        )
    )
    grouped = inner.map(
        lambda part: held(
            "<hp:container><hp:ellipse><hp:drawText><hp:subList>"
            f"{part}</hp:subList></hp:drawText></hp:ellipse></hp:container>"
        )
    )
    notes = st.tuples(st.sampled_from(["footNote", "endNote"]), inner).map(
        lambda both: held(
            f"<hp:ctrl><hp:{both[0]}><hp:subList>{both[1]}</hp:subList></hp:{both[0]}></hp:ctrl>"
        )
    )
    several = st.lists(inner, min_size=1, max_size=3).map("".join)
    return st.one_of(tables, boxes, grouped, notes, several)


def controlled(part: str, name: str, kind: str = "") -> str:
    return held(f"<hp:ctrl><hp:{name}{kind}><hp:subList>{part}</hp:subList></hp:{name}></hp:ctrl>")


@settings(max_examples=150, deadline=None)
@given(
    hangul_paragraphs,
    hangul_paragraphs,
    st.recursive(hangul_paragraphs, hangul_nested, max_leaves=8),
)
def test_any_hwpx(head: str, memo: str, body: str) -> None:
    """With a page header, which is told first, and a memo, which is not."""
    controls = controlled(head, "header") + controlled(memo, "fieldBegin", ' type="MEMO"')
    check("a.hwpx", hwpx(controls + body))


def hwpx(body: str) -> bytes:
    section = f'<hs:sec xmlns:hs="s" xmlns:hp="{HP}">{body}</hs:sec>'
    return zipped({"mimetype": "application/hwp+zip", "Contents/section0.xml": section})
