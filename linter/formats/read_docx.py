"""DOCX -> canonical text and blocks, as Word shows the document with all changes accepted.

Read from the XML itself, because what matters in a contract is what libraries leave out: numbers
that Word prints, merged cells, insertions, text boxes, notes.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element

from linter.document import Origin
from linter.formats.docx_fields import Fields, fields_of
from linter.formats.docx_names import RELATION_ID, child, switched_on, value, w
from linter.formats.docx_numbering import Numbering, Styles, outline_level
from linter.formats.docx_parts import main_part, relations
from linter.formats.docx_runs import RunReader
from linter.formats.docx_tables import grid_of
from linter.formats.numerals import note_mark
from linter.formats.package import Package, local
from linter.formats.refusal import Refusal, damaged
from linter.formats.transcript import Transcript

_DROPPED = frozenset(("del", "moveFrom", "delText", "sectPr", "tblPr", "tblGrid", "pPr", "rPr"))
_DEEPEST = 60  # tables in tables in boxes; Word itself stops at about twenty


def read_docx(package: Package) -> Transcript:
    """The whole text of a DOCX: page headers, body with its notes, page footers."""
    main = main_part(package)
    parts = _Parts(package, main)
    reader = _Reader(parts)
    bodies = parts.root(main).findall(w("body"))  # one, but some programs write several
    if not bodies:
        raise damaged(main)
    for name in parts.printed("header", parts.root(main)):
        reader.read_part(name)
    reader.out.forget_outline()
    reader.open_part(main)
    for body in bodies:
        reader.blocks(body)
        reader.out.end_paragraph()
    reader.out.forget_outline()
    for name in parts.printed("footer", parts.root(main)):
        reader.read_part(name)
    reader.remark_comments()
    return reader.out


class _Parts:
    """The parts of a package and how the main one refers to them."""

    def __init__(self, package: Package, main: str) -> None:
        self._package = package
        self._relations = relations(package, main)
        self._roots: dict[str, Element] = {}

    def related(self, kind: str) -> list[str]:
        """The parts of a kind that the main part refers to, in the order of their names."""
        names = {name for each, name in self._relations.values() if each == kind}
        return sorted(name for name in names if name in self._package)

    def printed(self, kind: str, main: Element) -> list[str]:
        """The page headers or footers that some page of some section shows. A section shows those of
        the section before for the pages it names none for."""
        even = bool(switched_on(self.one("settings"), "evenAndOddHeaders"))
        found: dict[str, None] = {}
        current: dict[str, str] = {}  # kind of page -> the part it shows
        former = {each for change in main.iter(w("sectPrChange")) for each in change}
        for section in main.iter(w("sectPr")):
            if section in former:
                continue
            for each in section.findall(w(kind + "Reference")):
                _, name = self._relations.get(each.get(RELATION_ID, ""), ("", ""))
                current[each.get(w("type"), "default")] = name
            shown = {"first": switched_on(section, "titlePg"), "even": even}
            for pages, name in current.items():
                if name in self._package and shown.get(pages, True):
                    found[name] = None
        return list(found)

    def root(self, name: str) -> Element:
        """The tree of a part, parsed once."""
        if name not in self._roots:
            self._roots[name] = self._package.xml(name)
        return self._roots[name]

    def one(self, kind: str) -> Element | None:
        """The root of the one part of a kind, if there is one."""
        return next((self.root(name) for name in self.related(kind)), None)


class _Reader:
    """Writes down the text of one part after another."""

    def __init__(self, parts: _Parts) -> None:
        self.out = Transcript()
        self._parts = parts
        self._styles = Styles(parts.one("styles"))
        self._numbering = Numbering(parts.one("numbering"), self._styles)
        self._notes = {kind: _notes(parts, kind) for kind in ("footnote", "endnote")}
        self._note_numbers: dict[tuple[str, str], int] = {}
        self._waiting: list[tuple[str, str]] = []  # notes referred to, not yet written
        self._boxes: list[Element] = []  # text boxes anchored, not yet written
        self._inner: list[Element] = []  # tables within cells, not yet written
        self._in_cell = 0
        self._depth = 0
        self._joined = False  # the paragraph before goes on in this one
        self._runs = RunReader(self.out, self._styles, self._refer, self._boxes.append)
        self._opened: dict[str, tuple[dict[Element, int], Fields]] = {}
        self._paragraphs: dict[Element, int] = {}
        self._part = ""

    def open_part(self, name: str) -> None:
        """Number the paragraphs of a part in the order of its XML, and find its fields."""
        if name not in self._opened:
            root = self._parts.root(name)
            numbered = {each: at for at, each in enumerate(root.iter(w("p")))}
            self._opened[name] = numbered, fields_of(root)
        self._part = name
        self._paragraphs, self._runs.fields = self._opened[name]

    def read_part(self, name: str) -> None:
        """A page header or footer, whole."""
        self.open_part(name)
        self.blocks(self._parts.root(name))
        self.out.end_paragraph()

    def blocks(self, parent: Element) -> None:
        """The paragraphs and tables in a body, cell, box, note, or in a wrapper among them."""
        self._depth += 1
        if self._depth > _DEEPEST:
            raise Refusal("너무 깊이 겹친 문서입니다", "the document is nested too deeply")
        for each in parent:
            self._block(each, local(each.tag))
        self._depth -= 1

    def _block(self, element: Element, name: str) -> None:
        if name == "p":
            self._paragraph(element)
        elif name == "tbl":
            if self._in_cell:
                self._inner.append(element)
            else:
                self._table(element)
        elif name == "altChunk":
            raise Refusal(
                "다른 문서를 끼워 넣은 DOCX입니다. Word에서 열어 다시 저장해 주십시오",
                "the DOCX embeds another document; open it in Word and save it again",
            )
        elif name == "AlternateContent":
            for chosen in list(element)[:1]:
                self.blocks(chosen)
        elif name in ("del", "moveFrom"):
            self._runs.note_change()
        elif name not in _DROPPED and len(element):
            if name in ("ins", "moveTo"):
                self._runs.note_change()
            self.blocks(element)

    def _paragraph(self, element: Element) -> None:
        properties = child(element, "pPr")
        style = value(properties, "pStyle") or self._styles.default
        origin = Origin(0, self._part, self._paragraphs.get(element))
        joins = any(child(properties, f"rPr/{how}") is not None for how in ("del", "moveFrom"))
        self._runs.open_paragraph(element, origin, style)
        if not joins or _keeps_words(element):
            self._write_label(properties, style, origin)
        self._runs.read(element)
        self._joined = joins and (self._joined or _keeps_words(element))
        if joins:
            self._runs.note_change()  # the mark that ends the paragraph is deleted: no end
            return
        own = value(properties, "outlineLvl")
        level = self._styles.outline_level(style) if own is None else outline_level(own)
        self.out.end_paragraph(level)
        if not self._in_cell:
            self._write_waiting()

    def _write_label(self, properties: Element | None, style: str, origin: Origin) -> None:
        """The number Word prints; a paragraph joined to the one before has none of its own."""
        if self._joined:
            return
        label = self._numbering.label(properties, style)
        if label and not self._runs.is_hidden(properties):
            self.out.write(label, origin)

    def _write_waiting(self) -> None:
        """Text boxes, notes and inner tables belong after the paragraph or table that holds them.
        They are taken off the lists first: what they hold themselves stands within or after each."""
        while self._boxes or self._inner or self._waiting:
            boxes, inner, notes = self._boxes[:], self._inner, self._waiting
            self._boxes.clear()
            self._inner, self._waiting = [], []
            for box in boxes:
                self.blocks(box)
                self.out.end_paragraph()
            for table in inner:
                self._table(table)
            for note in notes:
                self._write_note(*note)

    def _table(self, element: Element) -> None:
        grid, changed = grid_of(element, self.out.tables)
        if changed:
            self._runs.note_change()
        if len({placed.cell.column for placed in grid}) < 2:
            for placed in grid:  # a frame around paragraphs divides nothing
                self.blocks(placed.element)
                self.out.end_paragraph()
            return
        with self.out.table():
            for placed in grid:
                self._in_cell += 1
                with self.out.cell(placed.cell):
                    self.blocks(placed.element)
                self._in_cell -= 1
        self._write_waiting()

    def _refer(self, kind: str, identity: str, custom: bool) -> str:
        """A reference to a note: the mark that is printed, and the note is to be written."""
        key = (kind, identity)
        if key not in self._notes[kind]:
            return ""
        if key not in self._note_numbers:
            counted = sum(each[0] == kind for each in self._note_numbers)
            self._note_numbers[key] = counted + 1
            self._waiting.append(key)
        return "" if custom else note_mark(self._note_numbers[key])

    def _write_note(self, kind: str, identity: str) -> None:
        part, note = self._notes[kind][kind, identity]
        kept = self._part
        self.open_part(part)
        first = next(note.iter(w("p")), note)
        mark = note_mark(self._note_numbers[kind, identity]) + " "
        with self.out.note():
            self.out.write(mark, Origin(0, part, self._paragraphs.get(first)))
            self._in_cell += 1
            for each in note:
                self._block(each, local(each.tag))
            self._in_cell -= 1
        self.open_part(kept)

    def remark_comments(self) -> None:
        """Comments are no part of the contract; their number is told."""
        root = self._parts.one("comments")
        count = 0 if root is None else len(root.findall(w("comment")))
        if count:
            self.out.remark(
                f"메모 {count}개는 계약의 글이 아니므로 읽지 않았습니다",
                f"comments ({count}) are no part of the contract and were not read",
            )


def _notes(parts: _Parts, kind: str) -> dict[tuple[str, str], tuple[str, Element]]:
    """The notes of a kind with the part they stand in; separators are no notes."""
    return {
        (kind, each.get(w("id"), "")): (name, each)
        for name in parts.related(kind + "s")
        for each in parts.root(name).findall(w(kind))
        if each.get(w("type"), "normal") == "normal"
    }


def _keeps_words(paragraph: Element) -> bool:
    """Some run of the paragraph is left when all changes are accepted."""
    return any(local(each.tag) in ("r", "ins", "hyperlink", "sdt") for each in paragraph)
