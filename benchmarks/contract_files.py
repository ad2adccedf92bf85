"""One contract in every format that is read, to show that the format changes no finding.

    python benchmarks/contract_files.py        writes examples/moonlight-pension.*

The DOCX is written out as XML, the HWPX by python-hwpx, the PDF by fpdf2 in a CJK font of the system.
"""

from __future__ import annotations

import html
import io
import sys
import warnings
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
FONTS = (
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/truetype/nanum/NanumGothic.ttf",
)
TITLE = "달빛 펜션 이용약관"
Table = tuple[tuple[str, ...], ...]
CONTRACT: tuple[str | Table, ...] = (
    "제1조 (요금)",
    "객실 1박 총요금은 200,000원이다.",
    "제2조 (소비자의 취소)",
    "① 소비자가 성수기에 사용예정일 10일 전까지 취소하면 계약금을 전액 환급한다.",
    "② 그 뒤에 소비자가 취소하면 펜션은 다음 표의 비율을 총요금에서 공제하고 나머지를 환급한다.",
    (
        ("취소한 날", "성수기 주중", "성수기 주말"),
        ("사용예정일 7일 전까지", "30%", "30%"),
        ("사용예정일 5일 전까지", "30%", "40%"),
        ("사용예정일 3일 전까지", "70%", "80%"),
        ("사용예정일 당일", "90%", "100%"),
    ),
    "③ 연락 없이 오지 않은 경우에는 환불하지 않는다.",
    "제3조 (사업자의 취소)",
    "① 펜션의 사정으로 예약을 취소하는 경우에는 받은 금액을 전액 환급하고 다음을 배상한다.",
    "1. 성수기 사용예정일 3일 전까지 취소: 총요금의 10% 배상",
    "2. 성수기 사용예정일 당일 취소: 총요금의 20% 배상",
    "제4조 (다른 기준과의 관계)",
    "이 약관은 소비자분쟁해결기준보다 우선하여 적용된다.",
)  # fmt: skip


def as_text() -> bytes:
    """Plain text; a row is a line with bars."""
    lines = [TITLE]
    for part in CONTRACT:
        lines += [part] if isinstance(part, str) else [" | ".join(row) for row in part]
    return ("\n".join(lines) + "\n").encode()


def as_markdown() -> bytes:
    lines = [f"# {TITLE}", ""]
    for part in CONTRACT:
        if isinstance(part, str):
            lines += [f"## {part}" if part.startswith("제") else part, ""]
        else:
            rows = ["| " + " | ".join(row) + " |" for row in part]
            lines += [rows[0], "|---" * len(part[0]) + "|", *rows[1:], ""]
    return ("\n".join(lines)).encode()


def as_html() -> bytes:
    body = [f"<h1>{TITLE}</h1>"]
    for part in CONTRACT:
        if isinstance(part, str):
            tag = "h2" if part.startswith("제") else "p"
            body.append(f"<{tag}>{html.escape(part)}</{tag}>")
        else:
            rows = ("".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in part)
            body.append("<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>")
    page = "<!doctype html><html lang=ko><meta charset=utf-8><body>" + "\n".join(body)
    return page.encode()


# --- DOCX ------------------------------------------------------------------------------------------

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def as_docx() -> bytes:
    body = [paragraph(TITLE)]
    for part in CONTRACT:
        body.append(paragraph(part) if isinstance(part, str) else table(part))
    return docx("".join(body))


def paragraph(text: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def table(rows: Table) -> str:
    grid = "<w:tblGrid>" + '<w:gridCol w:w="3000"/>' * len(rows[0]) + "</w:tblGrid>"
    lines = (
        "<w:tr>" + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) + "</w:tr>"
        for row in rows
    )
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = "".join(f'<w:{side} w:val="single" w:sz="4"/>' for side in sides)
    look = f"<w:tblPr><w:tblBorders>{borders}</w:tblBorders></w:tblPr>"
    return f"<w:tbl>{look}{grid}{''.join(lines)}</w:tbl>"


def docx(body: str, parts: dict[str, str] | None = None) -> bytes:
    """A DOCX with this body; `parts` are further parts of `word/` by their names, each related to
    the document by its name without digits."""
    parts = parts or {}
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    overrides = "".join(
        f'<Override PartName="/word/{name}" ContentType="{main.replace("document.main", kind)}"/>'
        for name in parts
        for kind in [name.removesuffix(".xml").rstrip("0123456789")]
    )
    related = "".join(
        f'<Relationship Id="{name}" Type="{R}/{name.removesuffix(".xml").rstrip("0123456789")}" Target="{name}"/>'
        for name in parts
    )
    files = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/>{overrides}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="r" Type="{R}/officeDocument" Target="word/document.xml"/>'
        "</Relationships>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f"{related}</Relationships>",
        "word/document.xml": f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}</w:body></w:document>',
    }
    files |= {f"word/{name}": content for name, content in parts.items()}
    return zipped(files)


def zipped(files: dict[str, str]) -> bytes:
    """A zip of texts, the same bytes every time."""
    declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return zipped_bytes(
        {
            name: ((declared if name.endswith((".xml", ".rels")) else "") + content).encode()
            for name, content in files.items()
        }
    )


def zipped_bytes(files: dict[str, bytes]) -> bytes:
    """A zip of these parts, the same bytes every time."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name)
            # the first bytes of an HWPX say what it is: its mimetype is not packed
            stored = name == "mimetype"
            entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            package.writestr(entry, content)
    return data.getvalue()


# --- HWPX and PDF ----------------------------------------------------------------------------------


def as_hwpx() -> bytes:
    from hwpx import HwpxDocument

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        made = HwpxDocument.new()
        made.add_paragraph(TITLE)
        for part in CONTRACT:
            if isinstance(part, str):
                made.add_paragraph(part)
                continue
            drawn = made.add_table(len(part), len(part[0]))
            for row, cells in enumerate(part):
                for column, cell in enumerate(cells):
                    drawn.set_cell_text(row, column, cell)
        data: bytes = made.to_bytes()
    return data


def font() -> str | None:
    """A font with Hangul, if the system has one."""
    return next((path for path in FONTS if Path(path).is_file()), None)


def as_pdf(times: int = 1, packed: bool = True) -> bytes:
    """The contract as a PDF, so many times over; `packed` compresses its streams."""
    from fpdf import FPDF
    from fpdf.fonts import FontFace

    pdf = FPDF()
    pdf.set_creation_date(datetime(2026, 1, 1, tzinfo=UTC))
    pdf.set_compression(packed)
    pdf.add_font("hangul", "", font() or "")
    pdf.set_font("hangul", size=11)
    pdf.add_page()
    for _ in range(times):
        pdf.multi_cell(0, 8, TITLE, new_x="LMARGIN", new_y="NEXT")
        for part in CONTRACT:
            if isinstance(part, str):
                pdf.multi_cell(0, 8, part, new_x="LMARGIN", new_y="NEXT")
                continue
            with pdf.table(headings_style=FontFace(emphasis="")) as drawn:
                for cells in part:
                    row = drawn.row()
                    for cell in cells:
                        row.cell(cell)
    return bytes(pdf.output())


MAKERS = {
    "txt": as_text,
    "md": as_markdown,
    "html": as_html,
    "docx": as_docx,
    "hwpx": as_hwpx,
    "pdf": as_pdf,
}


def main() -> None:
    for kind in ("docx", "hwpx", "pdf"):
        path = ROOT / "examples" / f"moonlight-pension.{kind}"
        path.write_bytes(MAKERS[kind]())
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
