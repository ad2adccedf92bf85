"""A contract as Word saves one: numbered by styles, with page headers, notes and tracked changes."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape

from benchmarks.contract_files import W, docx
from benchmarks.contracts.parts import Article, Cell, Clause, Contract, Item, Part, Table, pieces

_CHANGE = 'w:author="홍길동" w:date="2026-01-05T09:00:00Z"'
_FONT = '<w:rFonts w:ascii="Noto Sans CJK KR" w:hAnsi="Noto Sans CJK KR" w:eastAsia="Noto Sans CJK KR"/>'
_LEVELS = (("Article", "decimal", "제%1조", 0), ("Clause", "decimalEnclosedCircle", "%2", 360), ("Item", "decimal", "%3.", 720))  # fmt: skip
_STYLES = {Article: "Article", Clause: "Clause", Item: "Item"}
_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def as_docx(contract: Contract) -> bytes:
    """The bytes of a DOCX."""
    written = _Written()
    body = [_paragraph("Title", written.runs(contract.title))]
    body += [written.part(part) for part in contract.parts]
    parts = {
        "styles.xml": _styles(),
        "numbering.xml": _numbering(),
        "header1.xml": _part("hdr", _paragraph("Header", _run(contract.head))),
        "footer1.xml": _part("ftr", _paragraph("Header", _run(contract.foot))),
        "footnotes.xml": _part("footnotes", "".join(written.notes)),
    }
    return docx("".join(body) + _SECTION, parts)


class _Written:
    """Writes parts one after another; counts notes and changes."""

    def __init__(self) -> None:
        kinds = ((-1, "separator"), (0, "continuationSeparator"))
        self.notes = [
            f'<w:footnote w:id="{at}" w:type="{kind}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
            for at, kind in kinds
        ]
        self._changes = 100

    def part(self, part: Part) -> str:
        if isinstance(part, Table):
            return _table(part)
        text = part.title if isinstance(part, Article) else part.text
        return _paragraph(_STYLES.get(type(part), "Normal"), self.runs(text))

    def runs(self, text: str) -> str:
        """Runs, with what was inserted, deleted and noted."""
        made = []
        for kind, words in pieces(text):
            self._changes += 1
            change = f'w:id="{self._changes}" {_CHANGE}'
            if kind == "plain":
                made.append(_run(words))
            elif kind == "new":
                made.append(f"<w:ins {change}>{_run(words)}</w:ins>")
            elif kind == "old":
                made.append(f"<w:del {change}>{_run(words, 'delText')}</w:del>")
            else:
                made.append(self._note(words))
        return "".join(made)

    def _note(self, words: str) -> str:
        number = len(self.notes) - 1
        raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
        mark = f"<w:r>{raised}<w:footnoteRef/></w:r>"
        note = _paragraph("Note", mark + _run(" " + words))
        self.notes.append(f'<w:footnote w:id="{number}">{note}</w:footnote>')
        return f'<w:r>{raised}<w:footnoteReference w:id="{number}"/></w:r>'


def _paragraph(style: str, runs: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'


def _run(words: str, tag: str = "t") -> str:
    return f'<w:r><w:{tag} xml:space="preserve">{escape(words)}</w:{tag}></w:r>'


def _part(root: str, content: str) -> str:
    return f'<w:{root} xmlns:w="{W}">{content}</w:{root}>'


# --- tables --------------------------------------------------------------------------------------


def _table(table: Table) -> str:
    wide = 9000 // table.width
    borders = "".join(f'<w:{side} w:val="single" w:sz="4" w:color="666666"/>' for side in _SIDES)
    rows: list[list[str]] = [[] for _ in table.rows]
    for at, row in enumerate(_full(table)):
        rows[at] = [_cell(cell, how, wide) for cell, how in row]
    head = "<w:trPr><w:tblHeader/></w:trPr>"
    lines = (
        f"<w:tr>{head if at < table.heads else ''}{''.join(row)}</w:tr>"
        for at, row in enumerate(rows)
    )
    grid = f'<w:gridCol w:w="{wide}"/>' * table.width
    look = f'<w:tblPr><w:tblW w:w="9000" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders></w:tblPr>'
    return f"<w:tbl>{look}<w:tblGrid>{grid}</w:tblGrid>{''.join(lines)}</w:tbl>" + _paragraph(
        "Normal", ""
    )


def _full(table: Table) -> Iterable[list[tuple[Cell, str]]]:
    """Rows with the cells that go on from the row above, as Word writes them."""
    grid: list[dict[int, tuple[Cell, str]]] = [{} for _ in table.rows]
    for at, column, cell in table.placed():
        for down in range(cell.rows):
            how = "" if cell.rows == 1 else "on" if down else "begins"
            grid[at + down][column] = (cell, how)
    return [[row[column] for column in sorted(row)] for row in grid]


def _cell(cell: Cell, how: str, wide: int) -> str:
    merged = {"": "", "begins": '<w:vMerge w:val="restart"/>', "on": "<w:vMerge/>"}[how]
    span = f'<w:gridSpan w:val="{cell.columns}"/>' if cell.columns > 1 else ""
    width = f'<w:tcW w:w="{wide * cell.columns}" w:type="dxa"/>'
    words = _run(cell.text) if how != "on" else ""
    return f"<w:tc><w:tcPr>{width}{span}{merged}</w:tcPr>{_paragraph('Cell', words)}</w:tc>"


# --- styles and numbers --------------------------------------------------------------------------

_SECTION = (
    '<w:sectPr><w:headerReference w:type="default" r:id="header1.xml"/>'
    '<w:footerReference w:type="default" r:id="footer1.xml"/>'
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1600" w:right="1440" w:bottom="1400" '
    'w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>'
)


def _styles() -> str:
    looks = {
        "Normal": ("", ""),
        "Title": ('<w:jc w:val="center"/><w:spacing w:after="360"/>', '<w:b/><w:sz w:val="36"/>'),
        "Header": ('<w:jc w:val="center"/>', '<w:sz w:val="16"/>'),
        "Cell": ('<w:spacing w:before="40" w:after="40"/>', '<w:sz w:val="20"/>'),
        "Note": ("", '<w:sz w:val="16"/>'),
    }
    for level, (name, _, _, _) in enumerate(_LEVELS):
        numbered = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'
        space = '<w:spacing w:before="280" w:after="80"/>' if level == 0 else ""
        outline = '<w:outlineLvl w:val="0"/>' if level == 0 else ""
        looks[name] = (numbered + space + outline, "<w:b/>" if level == 0 else "")
    default = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{_FONT}<w:sz w:val='21'/></w:rPr></w:rPrDefault>"
        '<w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="320" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    )
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{name}"{_default(name)}><w:name w:val="{name}"/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        for name, (paragraph, run) in looks.items()
    )
    return _part("styles", default + styles)


def _default(name: str) -> str:
    return ' w:default="1"' if name == "Normal" else ""


def _numbering() -> str:
    levels = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:suff w:val="space"/>'
        f'<w:lvlText w:val="{text}"/><w:pPr><w:ind w:left="{left}" w:hanging="0"/></w:pPr></w:lvl>'
        for at, (_, form, text, left) in enumerate(_LEVELS)
    )
    return _part(
        "numbering",
        f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    )
