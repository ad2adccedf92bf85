"""DOCX: every visible character is read once, in its order, and leads back to its run."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from xml.etree import ElementTree

import pytest

from benchmarks.contract_files import W, docx, paragraph
from linter import Options, check_contract
from linter.document import Document, Unreadable
from linter.formats import package
from linter.read_document import read_document
from linter.reports.terminal import render
from tests.linter.test_standard import compiled

T = "{" + W + "}"


def read(body: str, **parts: str) -> Document:
    named = {f"{name}.xml": content for name, content in parts.items()}
    document = read_document("contract.docx", docx(body, named))
    assert isinstance(document, Document), document
    return document


def p(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def part(root: str, content: str) -> str:
    return f'<w:{root} xmlns:w="{W}">{content}</w:{root}>'


def cells(document: Document) -> list[tuple[str, int, int, int, int]]:
    return [
        (document.text[b.start : b.end], b.cell.row, b.cell.column, b.cell.row_span, b.cell.column_span)
        for b in document.blocks
        if b.cell
    ]  # fmt: skip


def lines(document: Document) -> list[str]:
    return document.text.splitlines()


NUMBERING = part(
    "numbering",
    """<w:abstractNum w:abstractNumId="0">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="제%1조"/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimalEnclosedCircle"/><w:lvlText w:val="%2"/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
    <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="ganada"/><w:lvlText w:val="%4."/></w:lvl>
    </w:abstractNum>
    <w:abstractNum w:abstractNumId="1">
    <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0a7"/><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl>
    </w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>""",
)


def item(text: str, level: int, number: int = 1) -> str:
    return p(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def test_numbers_are_printed_as_word_prints_them() -> None:
    items = (
        ("(목적)", 0), ("(취소)", 0), ("첫째 항이다.", 1), ("호", 2), ("목", 3), ("목", 3), ("둘째 항이다.", 1),
        ("다시 호", 2), ("점", 0, 2), ("(환급)", 0), ("(다시)", 0, 3),
    )  # fmt: skip
    body = "".join(item(*each) for each in items)
    document = read(body, numbering=NUMBERING)
    assert lines(document) == [
        "제1조 (목적)", "제2조 (취소)", "① 첫째 항이다.", "1. 호", "가. 목", "나. 목", "② 둘째 항이다.", "1. 다시 호",
        "▪ 점", "제3조 (환급)", "제9조 (다시)",
    ]  # fmt: skip
    assert document.blocks[4].path == ("제2조 (취소)", "①", "1. 호", "가. 목")
    assert document.place(0).run is None  # Word prints it; no run holds it


def test_numbers_of_a_style() -> None:
    styles = part(
        "styles",
        '<w:style w:type="paragraph" w:styleId="Article"><w:name w:val="조"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="Article"/></w:style>',
    )
    one, two = p("(목적)", '<w:pStyle w:val="Article"/>'), p("(취소)", '<w:pStyle w:val="Sub"/>')
    assert lines(read(one + two, numbering=NUMBERING, styles=styles)) == [
        "제1조 (목적)",
        "제2조 (취소)",
    ]


def test_merged_cells_and_an_inner_table() -> None:
    def cell(text: str, properties: str = "", inner: str = "") -> str:
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(text)}{inner}</w:tc>"

    down, on, wide = '<w:vMerge w:val="restart"/>', "<w:vMerge/>", '<w:gridSpan w:val="2"/>'
    inner = f"<w:tbl><w:tr>{cell('안')}{cell('쪽')}</w:tr></w:tbl>"
    table = (
        f"<w:tbl><w:tr>{cell('구분', down)}{cell('성수기', wide)}</w:tr>"
        f"<w:tr>{cell('', on)}{cell('주중')}{cell('주말', '', inner)}</w:tr>"
        f"<w:tr>{cell('3일 전')}{cell('10%')}{cell('20%')}</w:tr></w:tbl>"
    )
    document = read(table + p("끝"))
    assert cells(document) == [
        ("구분", 0, 0, 2, 1), ("성수기", 0, 1, 1, 2), ("주중", 1, 1, 1, 1), ("주말", 1, 2, 1, 1),
        ("3일 전", 2, 0, 1, 1), ("10%", 2, 1, 1, 1), ("20%", 2, 2, 1, 1), ("안", 0, 0, 1, 1), ("쪽", 0, 1, 1, 1),
    ]  # fmt: skip
    assert lines(document) == [
        "구분 | 성수기",
        "주중 | 주말",
        "3일 전 | 10% | 20%",
        "안 | 쪽",
        "끝",
    ]
    assert [b.cell.header for b in document.blocks if b.cell][:5] == [True] * 4 + [False]


def test_a_frame_around_paragraphs_is_no_table() -> None:
    document = read(f"<w:tbl><w:tr><w:tc>{p('제1조 (취소)')}{p('글이다.')}</w:tc></w:tr></w:tbl>")
    assert [block.kind for block in document.blocks] == ["heading", "paragraph"]


def test_changes_are_read_as_accepted_and_said() -> None:
    body = (
        "<w:p><w:r><w:t>총요금의 </w:t></w:r><w:del><w:r><w:delText>10%</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>30%</w:t></w:r></w:ins><w:r><w:t>를 공제</w:t></w:r></w:p>"
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>앞 </w:t></w:r></w:p>" + p("뒤")
    )
    moved = "<w:p><w:moveFrom><w:r><w:t>간 글</w:t></w:r></w:moveFrom></w:p>"
    rows = (
        f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{p('없앤')}</w:tc><w:tc>{p('행')}</w:tc></w:tr>"
        f"<w:tr><w:tc>{p('남은')}</w:tc><w:tc>{p('칸')}</w:tc></w:tr></w:tbl>"
    )
    document = read(body + moved + rows)
    assert lines(document) == ["총요금의 30%를 공제", "앞 뒤", "남은 | 칸"]
    assert "tracked changes" in document.remarks[0].english


def test_notes_stand_after_the_paragraph_that_refers_to_them() -> None:
    body = '<w:p><w:r><w:t>10%</w:t><w:footnoteReference w:id="2"/><w:t>를 공제</w:t></w:r></w:p>'
    foot = part(
        "footnotes",
        '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
        f'<w:footnote w:id="2">{p("성수기는 별도")}{p("다음 줄")}</w:footnote>',
    )
    document = read(body + p("끝"), footnotes=foot)
    assert lines(document) == ["10%¹⁾를 공제", "¹⁾ 성수기는 별도", "다음 줄", "끝"]
    assert [block.kind for block in document.blocks] == ["paragraph", "note", "heading"]
    assert document.place(document.text.index("성수기")).part == "word/footnotes.xml"


def test_a_text_box_is_read_once() -> None:
    box = f"<w:txbxContent>{p('상자 글이다.')}</w:txbxContent>"
    body = (
        '<w:p><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><wps:txbx xmlns:wps="s">'
        f"{box}</wps:txbx></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
        "</mc:AlternateContent><w:t>본문이다.</w:t></w:r></w:p>"
    )
    assert lines(read(body)) == ["본문이다.", "상자 글이다."]


def test_signs_breaks_hidden_text_and_fields() -> None:
    body = (
        "<w:p><w:r><w:t>가</w:t><w:tab/><w:t>나</w:t><w:br/><w:t>다</w:t><w:noBreakHyphen/><w:t>라</w:t>"
        '<w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>숨은</w:t></w:r>"
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText>'
        '<w:fldChar w:fldCharType="separate"/><w:t>7</w:t><w:fldChar w:fldCharType="end"/></w:r>'
        '<w:hyperlink><w:r><w:t>고리</w:t></w:r></w:hyperlink><m:oMath xmlns:m="m"><m:f><m:num><m:r><m:t>1</m:t>'
        "</m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f></m:oMath></w:p>"
    )
    document = read(body)
    assert document.text == "가\t나\n다-라✓7고리1/3\n"
    assert any("hidden" in each.english for each in document.remarks)


def test_only_page_headers_that_are_printed_are_read() -> None:
    header = {f"header{n}": part("hdr", p(text)) for n, text in ((1, "머리글"), (2, "첫쪽"))}
    reference = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    section = (
        f'<w:sectPr {reference}><w:headerReference w:type="default" r:id="header1.xml"/>'
        '<w:headerReference w:type="first" r:id="header2.xml"/>'
        '<w:footerReference w:type="default" r:id="footer1.xml"/></w:sectPr>'
    )
    document = read(p("본문이다.") + section, **header, footer1=part("ftr", p("꼬리글")))
    assert lines(document) == ["머리글", "본문이다.", "꼬리글"]


def test_every_letter_leads_back_to_its_run() -> None:
    body = (
        item("(취소)", 0)
        + "<w:p><w:r><w:t>가나</w:t><w:tab/><w:t>다</w:t></w:r><w:del><w:r><w:delText>라"
        "</w:delText></w:r></w:del><w:ins><w:r><w:t>마바</w:t></w:r></w:ins></w:p>"
        f"<w:tbl><w:tr><w:tc>{p('사')}</w:tc><w:tc>{p('아자')}</w:tc></w:tr></w:tbl>"
    )
    document = read(body, numbering=NUMBERING)
    with zipfile.ZipFile(io.BytesIO(docx(body))) as package:
        root = ElementTree.fromstring(package.read("word/document.xml"))
    paragraphs = list(root.iter(T + "p"))
    checked = 0
    for at, letter in enumerate(document.text):
        place = document.place(at)
        if place.run is None or letter == "\n":
            continue
        assert place.paragraph is not None
        assert place.character is not None
        run = list(paragraphs[place.paragraph].iter(T + "r"))[place.run]
        shown = "".join("\t" if each.tag == T + "tab" else each.text or "" for each in run)
        assert shown[place.character] == letter
        checked += 1
    assert checked == len("(취소)가나\t다마바사아자")


def test_the_report_tells_how_the_file_was_read() -> None:
    document = read(
        paragraph("펜션 환불 규정")
        + "<w:p><w:ins><w:r><w:t>당일 취소 시 90% 공제</w:t></w:r></w:ins></w:p>"
    )
    report = check_contract(document, (compiled("lodging"),), Options(date(2025, 6, 1), "lodging"))
    assert document.remarks[0] in report.assumptions
    assert "변경 내용 추적" in render(report)


def test_empty_cells_keep_their_row_on_its_line() -> None:
    def row(*texts: str) -> str:
        return "<w:tr>" + "".join(f"<w:tc>{p(text)}</w:tc>" for text in texts) + "</w:tr>"

    table = f"<w:tbl>{row('', '가', '')}{row('', '', '')}{row('나', '', '다')}</w:tbl>"
    document = read(table + p("끝"))
    assert [line.strip() for line in lines(document)] == ["| 가 |", "|  |", "나 |  | 다", "끝"]
    assert [(text, row, column) for text, row, column, *_ in cells(document)] == [
        ("가", 0, 1),
        ("나", 2, 0),
        ("다", 2, 2),
    ]


def test_many_tags_are_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MOST_TAGS", 10)
    assert isinstance(read_document("a.docx", docx(p("글"))), Unreadable)


def test_words_with_a_line_through_them_are_crossed_out() -> None:
    def run(text: str, how: str) -> str:
        return f"<w:r><w:rPr>{how}</w:rPr><w:t>{text}</w:t></w:r>"

    styles = part(
        "styles",
        '<w:style w:type="character" w:styleId="Gone"><w:rPr><w:strike/></w:rPr></w:style>',
    )
    runs = (
        run("총요금의 ", "")
        + run("10", "<w:strike/>")
        + run("20", "<w:dstrike/>")
        + run("25", '<w:rStyle w:val="Gone"/>')
        + run("30", '<w:rStyle w:val="Gone"/><w:strike w:val="0"/>')
        + run("%", '<w:strike w:val="false"/>')
    )
    document = read(f"<w:p>{runs}</w:p>", styles=styles)
    assert lines(document) == ["총요금의 30%"]
    assert "crossed out" in document.remarks[0].english
    assert read(f"<w:p>{run('가', '')}</w:p>").remarks == ()
