"""A contract as Hangul saves one: numbered paragraph shapes, merged cells, notes, tracked changes.

The parts around the text are those of python-hwpx's empty document; numbering and sections are
written out here. The contract is cut in two sections, as long documents are.
"""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from xml.sax.saxutils import escape

from benchmarks.contract_files import zipped_bytes
from benchmarks.contracts.parts import Article, Clause, Contract, Item, Part, Table, pieces

_HEADS = (("DIGIT", "제^1조"), ("CIRCLED_DIGIT", "^2"), ("DIGIT", "^3."))
_SHAPES: dict[type, int] = {Article: 101, Clause: 102, Item: 103}
_WIDE = 42_520  # hwp units between the margins of the empty document


def as_hwpx(contract: Contract) -> bytes:
    """The bytes of an HWPX; needs python-hwpx."""
    files = _empty()
    section = files["Contents/section0.xml"].decode()
    opening = section[: section.index("<hp:p ")]
    first = re.search(r"<hp:p .*?</hp:p>", section, re.DOTALL)
    settings = first.group() if first else ""
    written = _Written()
    half = len(contract.parts) // 2
    halves = [
        _heads_and_feet(contract) + written.paragraph(contract.title) + written.parts(each)
        if number == 0
        else written.parts(each)
        for number, each in enumerate((contract.parts[:half], contract.parts[half:]))
    ]
    for number, body in enumerate(halves):
        whole = opening + settings + body + "</hs:sec>"
        files[f"Contents/section{number}.xml"] = whole.encode()
    files["Contents/header.xml"] = _numbered(files["Contents/header.xml"].decode()).encode()
    files["Contents/content.hpf"] = _listed(files["Contents/content.hpf"].decode()).encode()
    files["Preview/PrvText.txt"] = contract.title.encode()
    return zipped_bytes(files)


def _empty() -> dict[str, bytes]:
    from hwpx import HwpxDocument

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        data: bytes = HwpxDocument.new().to_bytes()
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


class _Written:
    """Writes parts one after another; counts changes and notes."""

    def __init__(self) -> None:
        self._changes = 0
        self._notes = 0

    def parts(self, parts: tuple[Part, ...]) -> str:
        return "".join(self._part(each) for each in parts)

    def _part(self, part: Part) -> str:
        if isinstance(part, Table):
            return _paragraph(f'<hp:run charPrIDRef="0">{_table(part)}<hp:t/></hp:run>', 0)
        text = part.title if isinstance(part, Article) else part.text
        return self.paragraph(text, _SHAPES.get(type(part), 0))

    def paragraph(self, text: str, shape: int = 0) -> str:
        words = ""
        runs: list[str] = []
        for kind, said in pieces(text):
            if kind == "note":
                note = self._note(said)
                runs.append(f'<hp:run charPrIDRef="0"><hp:t>{words}</hp:t>{note}</hp:run>')
                words = ""
            else:
                words += self._said(kind, said)
        if words or not runs:
            runs.append(f'<hp:run charPrIDRef="0"><hp:t>{words}</hp:t></hp:run>')
        return _paragraph("".join(runs), shape)

    def _said(self, kind: str, said: str) -> str:
        if kind == "plain":
            return escape(said)
        self._changes += 1
        name = "insert" if kind == "new" else "delete"
        mark = f'Id="{self._changes}" TcId="{self._changes}"'
        return f'<hp:{name}Begin {mark}/>{escape(said)}<hp:{name}End {mark} paraend="0"/>'

    def _note(self, said: str) -> str:
        self._notes += 1
        number = f'<hp:ctrl><hp:autoNum num="{self._notes}" numType="FOOTNOTE"/></hp:ctrl>'
        inner = f'<hp:run charPrIDRef="0">{number}<hp:t> {escape(said)}</hp:t></hp:run>'
        return (
            f'<hp:ctrl><hp:footNote number="{self._notes}" suffixChar="41" instId="{self._notes}">'
            f"{_list(_paragraph(inner, 0))}</hp:footNote></hp:ctrl>"
        )


def _heads_and_feet(contract: Contract) -> str:
    made = "".join(
        f'<hp:ctrl><hp:{name} id="{at}" applyPageType="BOTH">{_list(_plain(words))}</hp:{name}></hp:ctrl>'
        for at, (name, words) in enumerate((("header", contract.head), ("footer", contract.foot)))
    )
    return _paragraph(f'<hp:run charPrIDRef="0">{made}<hp:t/></hp:run>', 0)


def _paragraph(runs: str, shape: int) -> str:
    return (
        f'<hp:p id="0" paraPrIDRef="{shape}" styleIDRef="0" pageBreak="0" columnBreak="0" '
        f'merged="0">{runs}</hp:p>'
    )


def _plain(words: str) -> str:
    return _paragraph(f'<hp:run charPrIDRef="0"><hp:t>{escape(words)}</hp:t></hp:run>', 0)


def _list(paragraphs: str) -> str:
    return (
        '<hp:subList id="" textDirection="HORIZONTAL" lineWrap="BREAK" vertAlign="CENTER" '
        f'linkListIDRef="0" linkListNextIDRef="0" textWidth="0" textHeight="0">{paragraphs}</hp:subList>'
    )


def _table(table: Table) -> str:
    wide, high = _WIDE // table.width, 1400
    rows: list[list[str]] = [[] for _ in table.rows]
    for row, column, cell in table.placed():
        head = int(row < table.heads)
        rows[row].append(
            f'<hp:tc name="" header="{head}" hasMargin="0" protect="0" editable="0" dirty="0" '
            f'borderFillIDRef="3">{_list(_plain(cell.text))}'
            f'<hp:cellAddr colAddr="{column}" rowAddr="{row}"/>'
            f'<hp:cellSpan colSpan="{cell.columns}" rowSpan="{cell.rows}"/>'
            f'<hp:cellSz width="{wide * cell.columns}" height="{high * cell.rows}"/>'
            '<hp:cellMargin left="510" right="510" top="141" bottom="141"/></hp:tc>'
        )
    lines = "".join(f"<hp:tr>{''.join(row)}</hp:tr>" for row in rows)
    return (
        '<hp:tbl id="1" zOrder="0" numberingType="TABLE" textWrap="TOP_AND_BOTTOM" '
        'textFlow="BOTH_SIDES" lock="0" dropcapstyle="None" pageBreak="CELL" repeatHeader="1" '
        f'rowCnt="{len(rows)}" colCnt="{table.width}" cellSpacing="0" borderFillIDRef="3" noAdjust="0">'
        f'<hp:sz width="{_WIDE}" widthRelTo="ABSOLUTE" height="{high * len(rows)}" '
        'heightRelTo="ABSOLUTE" protect="0"/><hp:pos treatAsChar="1" affectLSpacing="0" '
        'flowWithText="1" allowOverlap="0" holdAnchorAndSO="0" vertRelTo="PARA" horzRelTo="COLUMN" '
        'vertAlign="TOP" horzAlign="LEFT" vertOffset="0" horzOffset="0"/>'
        '<hp:outMargin left="0" right="0" top="0" bottom="0"/>'
        f'<hp:inMargin left="510" right="510" top="141" bottom="141"/>{lines}</hp:tbl>'
    )


# --- the parts around the text -------------------------------------------------------------------


def _numbered(header: str) -> str:
    """The header with a list for articles, clauses and items, and paragraph shapes that use it."""
    heads = "".join(
        f'<hh:paraHead start="1" level="{level}" align="LEFT" useInstWidth="1" autoIndent="1" '
        f'widthAdjust="0" textOffsetType="PERCENT" textOffset="50" numFormat="{form}" '
        f'charPrIDRef="4294967295" checkable="0">{text}</hh:paraHead>'
        for level, (form, text) in enumerate(_HEADS, 1)
    )
    header = header.replace(
        "</hh:numberings>", f'<hh:numbering id="7" start="0">{heads}</hh:numbering></hh:numberings>'
    )
    plain = re.search(r'<hh:paraPr id="0".*?</hh:paraPr>', header, re.DOTALL)
    shape = plain.group() if plain else ""
    shapes = "".join(
        shape.replace('id="0"', f'id="{number}"', 1).replace(
            '<hh:heading type="NONE" idRef="0" level="0"/>',
            f'<hh:heading type="NUMBER" idRef="7" level="{number - 101}"/>',
        )
        for number in _SHAPES.values()
    )
    return header.replace("</hh:paraProperties>", shapes + "</hh:paraProperties>")


def _listed(manifest: str) -> str:
    """The list of parts with the second section."""
    item = '<opf:item id="section1" href="Contents/section1.xml" media-type="application/xml"/>'
    manifest = manifest.replace("</opf:manifest>", item + "</opf:manifest>")
    return manifest.replace("</opf:spine>", '<opf:itemref idref="section1"/></opf:spine>')
