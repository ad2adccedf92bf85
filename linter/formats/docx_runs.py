"""The visible characters of a Word paragraph: runs, changes, breaks, symbols, formulas."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from xml.etree.ElementTree import Element

from linter.document import Origin
from linter.formats.docx_fields import Fields
from linter.formats.docx_names import child, switched_on, value, w
from linter.formats.docx_numbering import Styles
from linter.formats.package import local
from linter.formats.symbols import in_font, symbol
from linter.formats.transcript import PICTURES, Transcript

_SIGNS = {"tab": "\t", "ptab": "\t", "noBreakHyphen": "-", "softHyphen": ""}
_BREAKS = frozenset(("br", "cr"))
_STRIKES = ("strike", "dstrike")
_PICTURES = frozenset(("blip", "imagedata"))
_UNSEEN = frozenset(  # what stands in a run or paragraph and prints nothing by itself
    ("rPr", "pPr", "instrText", "delText", "delInstrText", "sectPr", "annotationRef")
)
_DEEPEST = 60
Refer = Callable[[str, str, bool], str]


class RunReader:
    """Writes the runs of one paragraph after another; boxes and notes are handed on."""

    def __init__(
        self,
        out: Transcript,
        styles: Styles,
        refer: Refer,
        anchor: Callable[[Element], None],
    ) -> None:
        self._out = out
        self._styles = styles
        self._refer = refer
        self._anchor = anchor
        self._origin = Origin(0)
        self._runs: dict[Element, int] = {}
        self._hidden_style = False
        self._struck_style: dict[str, bool] = {}
        self._seen = 0  # characters of the run that were passed
        self._font = ""
        self._depth = 0
        self.fields = Fields()  # of the part that is being read

    def open_paragraph(self, element: Element, origin: Origin, style: str) -> None:
        """Number the runs of a paragraph in the order of its XML."""
        self._origin = origin
        self._runs = {each: at for at, each in enumerate(element.iter(w("r")))}
        self._hidden_style = self._styles.hides(style)
        self._struck_style = {how: self._styles.strikes(style, how) is True for how in _STRIKES}

    def note_change(self) -> None:
        """There are tracked changes; the text is read as if all were accepted."""
        self._out.remark(
            "변경 내용 추적이 있는 문서입니다. 모든 변경을 적용한 글로 읽었습니다(삽입은 넣고 삭제는 뺌)",
            "the document has tracked changes; it was read with all of them accepted "
            "(insertions kept, deletions dropped)",
        )

    def is_hidden(self, properties: Element | None) -> bool:
        """The run, or the paragraph's own mark, is formatted as hidden."""
        run = child(properties, "rPr") if local(getattr(properties, "tag", "")) == "pPr" else None
        run = properties if run is None else run
        own = switched_on(run, "vanish")
        if own is None and (style := value(run, "rStyle")):
            own = self._styles.hides(style) or None
        return self._hidden_style if own is None else own

    def _is_struck(self, properties: Element | None) -> bool:
        """A line through the run, single or double, by itself, its style or its paragraph's."""
        for how in _STRIKES:
            own = switched_on(properties, how)
            if own is None and (style := value(properties, "rStyle")):
                own = self._styles.strikes(style, how)
            if self._struck_style.get(how, False) if own is None else own:
                return True
        return False

    def read(self, parent: Element) -> None:
        """Everything visible below an element of a paragraph."""
        self._depth += 1
        if self._depth > _DEEPEST:
            raise RecursionError
        for each in parent:
            self._inline(each, local(each.tag))
        self._depth -= 1

    def _inline(self, element: Element, name: str) -> None:
        if name == "r":
            self._run(element)
        elif element in self.fields.codes:
            return
        elif name == "fldChar":
            self._write(self.fields.shown.get(element, ""))
        elif name in ("del", "moveFrom"):
            self.note_change()
        elif name == "AlternateContent":
            for chosen in list(element)[:1]:  # the fallback says the same once more
                self.read(chosen)
        elif name == "txbxContent":
            self._anchor(element)
        elif name == "f":  # a fraction of a formula
            for number, part in enumerate(each for each in element if local(each.tag) != "fPr"):
                self._write("/" if number else "")
                self.read(part)
        elif name == "t":
            self._text(element.text or "")
        elif name in _BREAKS:
            self._out.break_line(self._here())
            self._seen += 1
        elif name in _SIGNS:
            self._text(_SIGNS[name], 1)
        elif name == "sym":
            code = element.get(w("char"), "")
            known = symbol(int(code, 16), element.get(w("font"), "")) if _is_hex(code) else "\ufffd"
            self._text(known, 1)
        elif name.endswith("noteReference"):
            custom = element.get(w("customMarkFollows"), "0") not in ("0", "false")
            kind = name.removesuffix("Reference")
            self._write(self._refer(kind, element.get(w("id"), ""), custom))
        elif name not in _UNSEEN:
            self._other(element, name)

    def _other(self, element: Element, name: str) -> None:
        if name in _PICTURES:
            self._out.remark(*PICTURES)
        elif name in ("chart", "relIds", "contentPart"):
            self._out.remark(
                "차트나 도해가 있는 문서입니다. 그 안의 글은 읽지 않았습니다",
                "the document has charts or diagrams; words within them were not read",
            )
        elif name == "textpath":  # letters drawn along a line: a stamp behind the text
            self._write(element.get("string", ""))
        if name in ("ins", "moveTo"):
            self.note_change()
        self.read(element)

    def _run(self, element: Element) -> None:
        properties = child(element, "rPr")
        if self.is_hidden(properties):
            if any(each.text for each in element.iter(w("t"))):
                self._out.remark(
                    "숨긴 글이 있는 문서입니다. 보이지 않으므로 읽지 않았습니다",
                    "the document has hidden text; it is not visible and was not read",
                )
            return
        if any(child(properties, change) is not None for change in ("del", "moveFrom")):
            self.note_change()
            return
        if self._is_struck(properties):
            if any(each.text for each in element.iter(w("t"))):
                self._out.remark_struck()
            return
        fonts = child(properties, "rFonts")
        kept = self._origin, self._seen, self._font
        self._origin = replace(self._origin, run=self._runs.get(element))
        self._seen, self._font = 0, "" if fonts is None else fonts.get(w("ascii"), "")
        self.read(element)
        self._origin, self._seen, self._font = kept

    def _here(self) -> Origin:
        return replace(self._origin, character=self._seen)

    def _text(self, words: str, counted: int | None = None) -> None:
        """Characters of the run itself."""
        self._out.write(in_font(words, self._font), self._here())
        self._seen += len(words) if counted is None else counted

    def _write(self, words: str) -> None:
        """Characters that Word prints by itself."""
        self._out.write(words, replace(self._origin, run=None))


def _is_hex(code: str) -> bool:
    return 0 < len(code) <= 6 and not set(code) - set("0123456789abcdefABCDEF")
