"""HWPX (OWPML, the Korean office format) -> canonical text and blocks, as Hangul shows it with all
changes accepted. The sections are XML; notes, tables and boxes stand in the runs that anchor them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from xml.etree.ElementTree import Element

from linter.document import Cell, Origin
from linter.formats.hwpx_numbering import HwpxNumbering, struck_shapes
from linter.formats.numerals import note_mark
from linter.formats.package import Package, local, whole
from linter.formats.refusal import Refusal, damaged, locked
from linter.formats.symbols import in_font
from linter.formats.transcript import Transcript

_SECTION = re.compile(r"Contents/section(\d+)\.xml")
_SIGNS = {"tab": "\t", "nbSpace": "\u00a0", "fwSpace": "\u3000", "hyphen": "-"}
_NOTES = ("footNote", "endNote")
_UNSEEN = frozenset(  # what prints nothing, though text may stand in it
    ("secPr", "linesegarray", "header", "footer", "shapeComment", "parameters", "memogroup")
)
_DEEPEST = 60
_WIDEST, _LONGEST = 200, 10_000  # columns and rows that a cell may span


def read_hwpx(package: Package) -> Transcript:
    """The whole text of an HWPX: page headers, sections with their notes, page footers."""
    manifest = "META-INF/manifest.xml"
    if manifest in package and b"encryption-data" in package.read(manifest):
        raise locked()
    names = sorted(filter(_SECTION.fullmatch, package.names), key=_number_of)
    if [_number_of(name) for name in names] != list(range(len(names))):
        raise damaged("Contents/section")
    masters = [name for name in package.names if name.startswith("Contents/masterpage")]
    sections = [(name, package.xml(name)) for name in names]
    header = "Contents/header.xml"
    head = package.xml(header) if header in package else None
    reader = _Reader(HwpxNumbering(head), struck_shapes(head))
    for name, root in sections:
        reader.page_parts(name, root, "header")
    for name in masters:
        reader.master_page(name, package.xml(name))
    reader.out.forget_outline()
    for name, root in sections:
        reader.section(name, root)
    reader.out.forget_outline()
    for name, root in sections:
        reader.page_parts(name, root, "footer")
    reader.finish()
    return reader.out


def _number_of(name: str) -> int:
    found = _SECTION.fullmatch(name)
    return int(found.group(1)) if found else 0


class _Reader:
    """Writes down the text of one section after another."""

    def __init__(self, numbering: HwpxNumbering, struck: frozenset[str]) -> None:
        self.out = Transcript()
        self._numbering = numbering
        self._struck_shapes = struck
        self._struck = False  # the run being read has a line through it
        self._paragraphs: dict[Element, int] = {}
        self._runs: dict[Element, int] = {}
        self._part = ""
        self._origin = Origin(0)
        self._seen = 0
        self._waiting: list[Element] = []  # tables, boxes and notes of the paragraph being read
        self._in_block = 0  # within a cell or a note
        self._note_counts = dict.fromkeys(_NOTES, 0)
        self._memos = 0
        self._deleting: str | None = None
        self._joined = False  # the paragraph before goes on in this one
        self._depth = 0

    def section(self, name: str, root: Element) -> None:
        """The body of a section."""
        self._open(name, root)
        for each in root.iter():
            if local(each.tag) == "secPr":
                self._numbering.outline = each.get("outlineShapeIDRef", "0")
                break
        self._paragraph_list(root)
        self.out.end_paragraph()
        if self._deleting is not None:
            raise damaged(f"{name}: deleteBegin")

    def page_parts(self, name: str, root: Element, kind: str) -> None:
        """The page headers or footers of a section; equal ones are printed once."""
        self._open(name, root)
        told: set[str] = set()
        for each in root.iter():
            if local(each.tag) != kind or not len(each):
                continue
            words = "".join(each.itertext())
            if words not in told:
                told.add(words)
                self._sublists(each)

    def master_page(self, name: str, root: Element) -> None:
        """What is printed behind the text of every page."""
        self._open(name, root)
        self._sublists(root)

    def finish(self) -> None:
        """Tell of what was left out."""
        if self._memos:
            self.out.remark(
                f"메모 {self._memos}개는 계약의 글이 아니므로 읽지 않았습니다",
                f"comments ({self._memos}) are no part of the contract and were not read",
            )

    def _open(self, name: str, root: Element) -> None:
        self._part = name
        paragraphs = (each for each in root.iter() if local(each.tag) == "p")
        self._paragraphs = {each: at for at, each in enumerate(paragraphs)}

    def _sublists(self, parent: Element) -> None:
        """Every list of paragraphs directly below an element or below its layers."""
        for each in parent:
            if local(each.tag) in ("subList", "drawText", "paraList"):
                self._paragraph_list(each)
        self.out.end_paragraph()

    def _paragraph_list(self, parent: Element) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise Refusal("너무 깊이 겹친 문서입니다", "the document is nested too deeply")
        for each in parent:
            name = local(each.tag)
            if name == "p":
                self._paragraph(each)
            elif name in ("subList", "drawText"):
                self._paragraph_list(each)
        self._depth -= 1

    def _paragraph(self, element: Element) -> None:
        self._origin = Origin(0, self._part, self._paragraphs.get(element))
        self._runs = {
            each: at
            for at, each in enumerate(each for each in element.iter() if local(each.tag) == "run")
        }
        keeps, ends = _left_of(element, self._deleting is not None)
        if (keeps or ends) and not self._joined:
            self._write_label(element)
        for each in element:
            if local(each.tag) == "run":
                self._run(each)
        self._joined = not ends and (self._joined or keeps)
        if not ends:
            return  # its end is deleted: what follows is the same paragraph
        self.out.end_paragraph()
        if not self._in_block:
            self._write_waiting()

    def _write_label(self, element: Element) -> None:
        """The number Hangul prints; a paragraph whose words and end are deleted has none, and one
        joined to the paragraph before has none of its own."""
        label = self._numbering.label(element.get("paraPrIDRef", ""))
        if label:
            self.out.write(label, self._origin)

    def _run(self, element: Element) -> None:
        self._seen = 0
        kept = self._origin, self._struck
        self._origin = replace(self._origin, run=self._runs.get(element))
        self._struck = element.get("charPrIDRef", "") in self._struck_shapes
        for each in element:
            self._in_run(each, local(each.tag))
        self._origin, self._struck = kept

    def _in_run(self, element: Element, name: str) -> None:
        if name == "t":
            self._text(element)
        elif name == "ctrl":
            for each in element:
                self._control(each, local(each.tag))
        elif name == "equation":
            script = next((each for each in element if local(each.tag) == "script"), None)
            self._print(_formula(script.text or "") if script is not None else "")
        elif name == "compose":  # letters printed over each other
            self._print(element.get("composeText", ""))
        elif name == "dutmal":
            self._print("".join(element.itertext()))
        elif name in ("checkBtn", "radioBtn", "btn"):
            self._print(element.get("caption", ""))
        elif name == "edit":
            self._print("".join(element.itertext()))
        elif name == "textart":
            self._print(element.get("text", ""))
            self._waiting.append(element)
        elif name not in _UNSEEN:
            self._object(element, name)

    def _object(self, element: Element, name: str) -> None:
        """A table, a shape or a picture: read after the paragraph that holds it."""
        if self._deleting is not None:
            return
        if name in ("pic", "ole", "chart", "video"):
            self.out.remark(
                "그림이나 개체가 있는 문서입니다. 그 안의 글은 읽지 않았습니다",
                "the document has pictures or objects; words within them were not read",
            )
        self._waiting.append(element)

    def _control(self, element: Element, name: str) -> None:
        if name in _NOTES:
            if self._deleting is None:
                self._note_counts[name] += 1
                number = whole(element.get("number"), self._note_counts[name])
                self._note_counts[name] = number
                self._print(note_mark(number))
                self._waiting.append(element)
        elif name == "autoNum" and element.get("numType") in ("TABLE", "PICTURE", "EQUATION"):
            self._print(element.get("num", ""))
        elif (name == "fieldBegin" and element.get("type") == "MEMO") or name == "hiddenComment":
            self._memos += 1

    def _text(self, element: Element) -> None:
        """Words with signs and the borders of changes among them."""
        self._words(element.text or "")
        for each in element:
            name = local(each.tag)
            if name in ("insertBegin", "deleteBegin", "deleteEnd"):
                self._change(name, each.get("Id", each.get("id", "")))
            elif name == "lineBreak" and self._deleting is None:
                self.out.break_line(self._here())
            elif name in _SIGNS:
                self._words(_SIGNS[name], 1)
            self._seen += name == "lineBreak"
            self._words(each.tail or "")

    def _change(self, name: str, identity: str) -> None:
        self.out.remark(
            "변경 내용 추적이 있는 문서입니다. 모든 변경을 적용한 글로 읽었습니다(삽입은 넣고 삭제는 뺌)",
            "the document has tracked changes; it was read with all of them accepted "
            "(insertions kept, deletions dropped)",
        )
        if name == "deleteBegin" and self._deleting is None:
            self._deleting = identity
        elif name == "deleteEnd" and self._deleting == identity:
            self._deleting = None

    def _here(self) -> Origin:
        return replace(self._origin, character=self._seen)

    def _words(self, words: str, counted: int | None = None) -> None:
        if self._struck and words.strip():
            self.out.remark_struck()
        elif self._deleting is None:
            self.out.write(in_font(words, "Wingdings"), self._here())
        self._seen += len(words) if counted is None else counted

    def _print(self, words: str) -> None:
        """What Hangul prints from a property, not from the run's characters."""
        if self._deleting is None and not self._struck:
            self.out.write(words, replace(self._origin, run=None))

    # --- what stands after its paragraph ---------------------------------------------------------

    def _write_waiting(self) -> None:
        """Taken off the list first: what one of them holds stands within it, the others after it."""
        while self._waiting:
            waiting, self._waiting = self._waiting, []
            for element in waiting:
                self._write_object(element, local(element.tag))

    def _write_object(self, element: Element, name: str) -> None:
        if name in _NOTES:
            self._note(element, name)
        elif name == "tbl":
            self._table(element)
        else:
            self._shape(element)

    def _shape(self, element: Element) -> None:
        """The words in a shape, in those grouped with it, and in its caption."""
        self._depth += 1
        if self._depth > _DEEPEST:
            raise Refusal("너무 깊이 겹친 문서입니다", "the document is nested too deeply")
        for each in element:
            name = local(each.tag)
            if name in ("drawText", "caption"):
                self._sublists(each)
            elif name not in _UNSEEN and len(each):
                self._shape(each)
        self._depth -= 1

    def _note(self, element: Element, name: str) -> None:
        first = next((each for each in element.iter() if local(each.tag) == "p"), element)
        with self.out.note():
            number = whole(element.get("number"), self._note_counts[name])
            self.out.write(
                note_mark(number) + " ", Origin(0, self._part, self._paragraphs.get(first))
            )
            self._in_block += 1
            for each in element:
                self._paragraph_list(each)
            self._in_block -= 1

    def _table(self, element: Element) -> None:
        for each in element:
            if local(each.tag) == "caption":
                self._sublists(each)
        grid = list(_cells(element, self.out.tables))
        if len({cell.column for cell, _ in grid}) < 2:
            for _, inner in grid:  # a frame around paragraphs divides nothing
                self._paragraph_list(inner)
                self.out.end_paragraph()
            return
        waiting, self._waiting = self._waiting, []
        with self.out.table():
            for cell, inner in grid:
                self._in_block += 1
                with self.out.cell(cell):
                    self._paragraph_list(inner)
                self._in_block -= 1
        self._write_waiting()
        self._waiting = waiting


def _cells(table: Element, number: int) -> Iterator[tuple[Cell, Element]]:
    """The cells of a table with the lists of their paragraphs, row by row."""
    found: list[tuple[Cell, Element]] = []
    rows = [each for each in table if local(each.tag) == "tr"]
    for at, row in enumerate(rows):
        for column, cell in enumerate(each for each in row if local(each.tag) == "tc"):
            inside = {local(each.tag): each for each in cell}
            address, span = inside.get("cellAddr"), inside.get("cellSpan")
            if "subList" not in inside:
                continue
            placed = Cell(
                number,
                _within(address, "rowAddr", at, _LONGEST),
                _within(address, "colAddr", column, _WIDEST),
                max(_within(span, "rowSpan", 1, _LONGEST), 1),
                max(_within(span, "colSpan", 1, _WIDEST), 1),
                cell.get("header") == "1",
            )
            found.append((placed, inside["subList"]))
    yield from sorted(found, key=lambda one: (one[0].row, one[0].column))


def _left_of(paragraph: Element, deleting: bool) -> tuple[bool, bool]:
    """Whether anything of a paragraph is left when all deletions are accepted, and whether its end
    is."""
    keeps = end_deleted = False
    for run in paragraph:
        for each in run:
            name = local(each.tag)
            if name != "t":
                keeps |= not deleting and name not in ("ctrl", *_UNSEEN)
                continue
            keeps |= not deleting and bool(each.text)
            for sign in each:
                change = local(sign.tag)
                if change in ("deleteBegin", "deleteEnd"):
                    deleting = change == "deleteBegin"
                    end_deleted = not deleting and sign.get("paraend") == "1"
                keeps |= not deleting and (bool(sign.tail) or change in _SIGNS)
    return keeps, not (deleting or end_deleted)


def _within(element: Element | None, name: str, default: int, most: int) -> int:
    said = default if element is None else whole(element.get(name), default)
    return said if 0 <= said <= most else default


def _formula(script: str) -> str:
    """An equation's script as a line: `{1} over {3}` is 1/3."""
    return re.sub(r"\s*\bover\b\s*", "/", re.sub(r"[{}`]", "", script)).strip()
