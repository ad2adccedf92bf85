"""DOCX as Word and others write it, beyond the plain: fields within fields, forms, page heads that
sections inherit, several text boxes at one place, lists that styles share.

What is expected is what Word prints.
"""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from linter.formats.docx_fields import fields_of
from linter.formats.package import parse_xml
from tests.linter.test_docx import item, lines, p, part, read
from tests.linter.test_hostile import refusal

R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'


def sign(kind: str, inner: str = "") -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}">{inner}</w:fldChar></w:r>'


def field(code: str, result: str) -> str:
    return (
        f"{sign('begin')}<w:r><w:instrText>{code}</w:instrText></w:r>{sign('separate')}"
        f"<w:r><w:t>{result}</w:t></w:r>{sign('end')}"
    )


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


# --- fields --------------------------------------------------------------------------------------


def test_a_result_within_the_code_of_another_field_is_not_printed() -> None:
    """`{ IF { MERGEFIELD 등급 } = "특별" "50%" "30%" }` prints 30% alone."""
    inner = field("MERGEFIELD 등급", "일반")
    body = (
        f"<w:p>{run('총요금의 ')}{sign('begin')}<w:r><w:instrText> IF </w:instrText></w:r>{inner}"
        '<w:r><w:instrText> = "특별" "50%" "30%"</w:instrText></w:r>'
        f"{sign('separate')}{run('30%')}{sign('end')}{run('를 공제')}</w:p>"
    )
    assert lines(read(body)) == ["총요금의 30%를 공제"]


def test_a_code_goes_on_over_paragraphs_and_its_result_is_read() -> None:
    body = (
        f"<w:p>{run('앞')}{sign('begin')}<w:r><w:instrText>IF 1 = 1</w:instrText></w:r></w:p>"
        f"<w:p>{run('숨은 90%')}{sign('separate')}{run('보이는 10%')}</w:p>"
        f"<w:p>{run('이어서')}{sign('end')}{run(' 끝')}</w:p>"
    )
    assert lines(read(body)) == ["앞", "보이는 10%", "이어서 끝"]


def test_a_field_that_never_ends_hides_nothing() -> None:
    body = f"<w:p>{sign('begin')}{run('당일 취소 90% 공제')}</w:p>" + p("다음 줄이다.")
    assert lines(read(body)) == ["당일 취소 90% 공제", "다음 줄이다."]


def test_signs_out_of_order_hide_nothing() -> None:
    body = f"<w:p>{sign('end')}{sign('separate')}{run('가')}{sign('separate')}{run('나')}</w:p>"
    assert lines(read(body)) == ["가나"]


def form(inner: str, result: str = "") -> str:
    words = run(result) if result else ""
    return f"<w:p>{run('고른 것: ')}{sign('begin', f'<w:ffData>{inner}</w:ffData>')}{sign('separate')}{words}{sign('end')}</w:p>"


ENTRIES = '<w:listEntry w:val="10%"/><w:listEntry w:val="20%"/>'


@pytest.mark.parametrize(
    ("inner", "result", "printed"),
    [
        (f'<w:ddList><w:result w:val="1"/>{ENTRIES}</w:ddList>', "", "20%"),
        (f"<w:ddList>{ENTRIES}</w:ddList>", "", "10%"),
        (f'<w:ddList><w:default w:val="1"/>{ENTRIES}</w:ddList>', "", "20%"),
        (f'<w:ddList><w:result w:val="7"/>{ENTRIES}</w:ddList>', "", ""),
        (f'<w:ddList><w:result w:val="1"/>{ENTRIES}</w:ddList>', "20%", "20%"),
        ('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', "", "☒"),
        ('<w:checkBox><w:default w:val="1"/></w:checkBox>', "", "☒"),
        ('<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>', "", "☐"),
        ("<w:textInput/>", "홍길동", "홍길동"),
    ],
)
def test_what_a_form_shows_without_a_run(inner: str, result: str, printed: str) -> None:
    assert read(form(inner, result)).text.strip() == f"고른 것: {printed}".strip()


def test_fields_are_found_in_one_pass() -> None:
    """Many fields open at once cost no more than as many after each other."""
    xml = "<w:p>" + sign("begin") * 20_000 + run("글") * 20_000 + sign("end") * 20_000 + "</w:p>"
    root = parse_xml(part("document", xml).encode(), "a")
    assert len(fields_of(root).codes) == 20_000


def test_letters_drawn_along_a_line_are_read() -> None:
    stamp = '<w:p><w:r><w:pict><v:shape xmlns:v="v"><v:textpath string="가계약서"/></v:shape></w:pict></w:r></w:p>'
    assert lines(read(stamp + p("본문이다."))) == ["가계약서", "본문이다."]


def test_a_struck_paragraph_style_strikes_its_words() -> None:
    styles = part(
        "styles",
        '<w:style w:type="paragraph" w:styleId="Gone"><w:rPr><w:strike/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="Kept"><w:rPr><w:strike w:val="0"/></w:rPr></w:style>',
    )
    body = (
        p("지운 10%", '<w:pStyle w:val="Gone"/>')
        + '<w:p><w:pPr><w:pStyle w:val="Gone"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Kept"/></w:rPr>'
        "<w:t>남긴 20%</w:t></w:r></w:p>"
    )
    assert lines(read(body, styles=styles)) == ["남긴 20%"]


# --- what stands around the text -----------------------------------------------------------------


def section(references: str, title: bool = False, former: str = "") -> str:
    return f"<w:sectPr {R}>{references}{'<w:titlePg/>' if title else ''}{former}</w:sectPr>"


def refer(kind: str, pages: str, number: int) -> str:
    return f'<w:{kind}Reference w:type="{pages}" r:id="{kind}{number}.xml"/>'


def test_a_section_shows_the_page_heads_of_the_one_before() -> None:
    """The first section names a head for first pages and shows none; the second shows it."""
    named = section(refer("header", "default", 1) + refer("header", "first", 2))
    body = f"<w:p><w:pPr>{named}</w:pPr>{run('본문이다.')}</w:p>" + section("", title=True)
    heads = {"header1": part("hdr", p("머리")), "header2": part("hdr", p("첫 쪽 머리"))}
    assert lines(read(body, **heads)) == ["머리", "첫 쪽 머리", "본문이다."]


def test_a_former_section_shows_nothing() -> None:
    """What the section was before a tracked change has a first page of its own; it is no more."""
    former = "<w:sectPrChange><w:sectPr><w:titlePg/></w:sectPr></w:sectPrChange>"
    named = section(refer("header", "default", 1) + refer("header", "first", 2), former=former)
    heads = {"header1": part("hdr", p("머리")), "header2": part("hdr", p("첫 쪽 머리"))}
    assert lines(read(p("본문이다.") + named, **heads)) == ["머리", "본문이다."]


def box(*texts: str) -> str:
    return f"<w:r><w:pict><w:txbxContent>{''.join(map(p, texts))}</w:txbxContent></w:pict></w:r>"


def test_two_boxes_at_one_paragraph_are_read_one_after_the_other() -> None:
    body = f"<w:p>{box('첫째 ㄱ', '첫째 ㄴ')}{box('둘째 ㄱ', '둘째 ㄴ')}{run('본문이다.')}</w:p>"
    assert lines(read(body)) == ["본문이다.", "첫째 ㄱ", "첫째 ㄴ", "둘째 ㄱ", "둘째 ㄴ"]


def test_many_boxes_at_one_paragraph_are_no_nesting() -> None:
    body = f"<w:p>{''.join(box(str(number)) for number in range(200))}</w:p>"
    assert lines(read(body)) == [str(number) for number in range(200)]


def test_a_table_and_a_box_within_the_last_note_are_read() -> None:
    table = f"<w:tbl><w:tr><w:tc>{p('가')}</w:tc><w:tc>{p('나')}</w:tc></w:tr></w:tbl>"
    note = f'<w:footnote w:id="2">{p("주의")}{table}<w:p>{box("상자 안")}</w:p></w:footnote>'
    body = '<w:p><w:r><w:t>본문</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'
    told = [line for line in lines(read(body, footnotes=part("footnotes", note))) if line]
    assert told[:2] == ["본문¹⁾", "¹⁾ 주의"]
    assert sorted(told[2:]) == ["가 | 나", "상자 안"]


def test_every_body_of_a_document_is_read() -> None:
    """Programs that join documents leave several; Word's readers show them all."""
    assert lines(read(p("첫째.") + "</w:body><w:body>" + p("둘째."))) == ["첫째.", "둘째."]


# --- numbers -------------------------------------------------------------------------------------


def level(number: int, form: str, text: str, more: str = '<w:start w:val="1"/>') -> str:
    return f'<w:lvl w:ilvl="{number}">{more}<w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'


def numbering(*levels: str) -> str:
    return part(
        "numbering",
        f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    )


def style(name: str, base: str, said: str) -> str:
    below = f'<w:basedOn w:val="{base}"/>' if base else ""
    return f'<w:style w:type="paragraph" w:styleId="{name}">{below}<w:pPr>{said}</w:pPr></w:style>'


def test_a_style_says_its_level_and_inherits_the_list() -> None:
    styles = part(
        "styles",
        style("Article", "", '<w:numPr><w:numId w:val="1"/></w:numPr>')
        + style("Clause", "Article", '<w:numPr><w:ilvl w:val="1"/></w:numPr>')
        + style("Plain", "Article", '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    )
    listed = numbering(level(0, "decimal", "제%1조"), level(1, "decimalEnclosedCircle", "%2"))
    body = "".join(
        p(text, f'<w:pStyle w:val="{name}"/>')
        for text, name in (
            ("(취소)", "Article"), ("첫째 항이다.", "Clause"), ("둘째 항이다.", "Clause"),
            ("번호 없는 글이다.", "Plain"), ("(환급)", "Article"), ("다시 첫째 항이다.", "Clause"),
        )
    )  # fmt: skip
    assert lines(read(body, styles=styles, numbering=listed)) == [
        "제1조 (취소)", "① 첫째 항이다.", "② 둘째 항이다.", "번호 없는 글이다.", "제2조 (환급)", "① 다시 첫째 항이다.",
    ]  # fmt: skip


def test_a_list_without_a_first_number_begins_at_nought() -> None:
    """ISO 29500-1, 17.9.25: where `start` is left out the first number is 0."""
    listed = numbering(level(0, "decimal", "%1.", more=""))
    assert lines(read(item("가", 0) + item("나", 0), numbering=listed)) == ["0. 가", "1. 나"]


# --- packages ------------------------------------------------------------------------------------


def test_a_zip_of_another_office_under_a_word_name_is_told() -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        made.writestr("content.xml", "<a/>")
    assert "ODT" in refusal("a.docx", out.getvalue())
