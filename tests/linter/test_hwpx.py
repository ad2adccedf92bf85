"""HWPX: every visible character is read once, in its order, and leads back to its run."""

from __future__ import annotations

import io
import zipfile
from xml.etree import ElementTree

import pytest

from benchmarks.contract_files import zipped
from linter.document import Document, Unreadable
from linter.formats.package import local
from linter.read_document import read_document

HP = "http://www.hancom.co.kr/hwpml/2011/paragraph"
HEADER = """<hh:head xmlns:hh="h"><hh:refList><hh:numberings><hh:numbering id="1" start="0">
<hh:paraHead start="1" level="1" numFormat="DIGIT">제^1조</hh:paraHead>
<hh:paraHead start="1" level="2" numFormat="CIRCLED_DIGIT">^2</hh:paraHead>
<hh:paraHead start="1" level="3" numFormat="HANGUL_SYLLABLE">^3.</hh:paraHead></hh:numbering></hh:numberings>
<hh:bullets><hh:bullet id="1" char="-"/></hh:bullets><hh:paraProperties>
<hh:paraPr id="0"><hh:heading type="NONE" idRef="0" level="0"/></hh:paraPr>
<hh:paraPr id="1"><hh:heading type="OUTLINE" idRef="0" level="0"/></hh:paraPr>
<hh:paraPr id="2"><hh:heading type="NUMBER" idRef="1" level="1"/></hh:paraPr>
<hh:paraPr id="3"><hh:heading type="NUMBER" idRef="1" level="2"/></hh:paraPr>
<hh:paraPr id="4"><hh:heading type="BULLET" idRef="1" level="0"/></hh:paraPr>
</hh:paraProperties></hh:refList></hh:head>"""


def hwpx(body: str, **more: str) -> bytes:
    section = f'<hs:sec xmlns:hs="s" xmlns:hp="{HP}">{body}</hs:sec>'
    files = {"mimetype": "application/hwp+zip", "Contents/header.xml": HEADER}
    return zipped(files | {"Contents/section0.xml": section} | more)


def read(body: str) -> Document:
    document = read_document("contract.hwpx", hwpx(body))
    assert isinstance(document, Document), document
    return document


def p(text: str, shape: int = 0, inner: str = "") -> str:
    return f'<hp:p paraPrIDRef="{shape}"><hp:run><hp:t>{text}</hp:t>{inner}</hp:run></hp:p>'


def held(content: str) -> str:
    return f"<hp:subList>{content}</hp:subList>"


def cell(text: str, row: int, column: int, rows: int = 1, columns: int = 1, inner: str = "") -> str:
    return (
        f"<hp:tc>{held(p(text) + inner)}<hp:cellAddr colAddr='{column}' rowAddr='{row}'/>"
        f"<hp:cellSpan colSpan='{columns}' rowSpan='{rows}'/></hp:tc>"
    )


def lines(document: Document) -> list[str]:
    return document.text.splitlines()


def test_numbers_are_printed_as_hangul_prints_them() -> None:
    section = '<hp:p><hp:run><hp:secPr outlineShapeIDRef="1"/></hp:run></hp:p>'
    body = (
        section + p("(목적)", 1) + p("(취소)", 1) + p("첫째다.", 2) + p("목", 3) + p("둘째다.", 2)
    )
    document = read(body + p("점", 4) + p("(환급)", 1) + p("다시다.", 2))
    assert lines(document) == [
        "제1조 (목적)", "제2조 (취소)", "① 첫째다.", "가. 목", "② 둘째다.", "- 점", "제3조 (환급)", "① 다시다.",
    ]  # fmt: skip


def test_cells_stand_where_their_address_says() -> None:
    rows = (
        f"<hp:tr>{cell('구분', 0, 0, 2)}{cell('성수기', 0, 1, 1, 2)}</hp:tr>"
        f"<hp:tr>{cell('주중', 1, 1)}{cell('주말', 1, 2)}</hp:tr>"
        f"<hp:tr>{cell('3일 전', 2, 0)}{cell('10%', 2, 1)}{cell('20%', 2, 2, inner=p('둘째 줄'))}</hp:tr>"
    )
    caption = f"<hp:caption>{held(p('표의 이름이다.'))}</hp:caption>"
    document = read(p("앞이다.", inner=f"<hp:tbl>{caption}{rows}</hp:tbl>") + p("뒤다."))
    assert lines(document) == [
        "앞이다.", "표의 이름이다.", "구분 | 성수기", "주중 | 주말", "3일 전 | 10% | 20%", "둘째 줄", "뒤다.",
    ]  # fmt: skip
    found = [b.cell for b in document.blocks if b.cell]
    assert [(c.row, c.column, c.row_span, c.column_span) for c in found] == [
        (0, 0, 2, 1), (0, 1, 1, 2), (1, 1, 1, 1), (1, 2, 1, 1), (2, 0, 1, 1), (2, 1, 1, 1), (2, 2, 1, 1),
    ]  # fmt: skip


def test_notes_boxes_heads_and_memos() -> None:
    note = f'<hp:ctrl><hp:footNote number="3">{held(p("각주다."))}</hp:footNote></hp:ctrl>'
    box = f"<hp:rect><hp:drawText>{held(p('상자다.'))}</hp:drawText></hp:rect>"
    group = f"<hp:container>{box.replace('상자다', '묶은 상자다')}</hp:container>"
    memo = f'<hp:ctrl><hp:fieldBegin type="MEMO">{held(p("메모다."))}</hp:fieldBegin></hp:ctrl>'
    head = f"<hp:ctrl><hp:header>{held(p('머리말이다.'))}</hp:header></hp:ctrl>"
    foot = f"<hp:ctrl><hp:footer>{held(p('꼬리말이다.'))}</hp:footer></hp:ctrl>"
    document = read(p("본문이다.", inner=head + foot + note + box + group + memo))
    assert lines(document) == [
        "머리말이다.", "본문이다.³⁾", "³⁾ 각주다.", "상자다.", "묶은 상자다.", "꼬리말이다.",
    ]  # fmt: skip
    assert "comments (1)" in document.remarks[0].english


def test_changes_are_read_as_accepted_and_said() -> None:
    changed = (
        "총요금의 <hp:deleteBegin Id='1'/>10%<hp:deleteEnd Id='1'/><hp:insertBegin Id='2'/>30%"
        "<hp:insertEnd Id='2'/> 공제"
    )
    over = p("앞<hp:deleteBegin Id='3'/>없앤") + p("없앤<hp:deleteEnd Id='3'/>뒤")
    document = read(p(changed) + over)
    assert lines(document) == ["총요금의 30% 공제", "앞뒤"]
    assert "tracked changes" in document.remarks[0].english


def test_a_deletion_without_an_end_hides_nothing() -> None:
    found = read_document("a.hwpx", hwpx(p("앞<hp:deleteBegin Id='3'/>뒤") + p("나머지")))
    assert isinstance(found, Unreadable)


def test_a_missing_section_is_damage() -> None:
    data = hwpx(p("글"), **{"Contents/section2.xml": f'<hs:sec xmlns:hs="s" xmlns:hp="{HP}"/>'})
    assert isinstance(read_document("a.hwpx", data), Unreadable)


def test_an_encrypted_file_is_refused() -> None:
    manifest = "<odf:manifest xmlns:odf='o'><odf:encryption-data/></odf:manifest>"
    found = read_document("a.hwpx", hwpx(p("글"), **{"META-INF/manifest.xml": manifest}))
    assert isinstance(found, Unreadable)
    assert "encrypted" in found.english


def test_every_letter_leads_back_to_its_run() -> None:
    body = (
        p("(취소)", 2)
        + p("가<hp:tab/>나<hp:deleteBegin Id='1'/>다<hp:deleteEnd Id='1'/>라<hp:lineBreak/>마")
        + p("", inner=f"<hp:tbl><hp:tr>{cell('바', 0, 0)}{cell('사아', 0, 1)}</hp:tr></hp:tbl>")
    )
    document = read(body)
    with zipfile.ZipFile(io.BytesIO(hwpx(body))) as package:
        root = ElementTree.fromstring(package.read("Contents/section0.xml"))
    paragraphs = [each for each in root.iter() if local(each.tag) == "p"]
    checked = ""
    for at, letter in enumerate(document.text):
        place = document.place(at)
        if place.run is None or letter == "\n":
            continue
        assert place.paragraph is not None
        assert place.character is not None
        runs = [each for each in paragraphs[place.paragraph].iter() if local(each.tag) == "run"]
        words = next(each for each in runs[place.run] if local(each.tag) == "t")
        signs = {"tab": "\t", "lineBreak": "\n"}
        shown = (words.text or "") + "".join(
            signs.get(local(each.tag), "") + (each.tail or "") for each in words
        )
        assert shown[place.character] == letter
        checked += letter
    assert checked == "(취소)가\t나라마바사아"


def test_a_file_of_python_hwpx() -> None:
    pytest.importorskip("hwpx")
    from benchmarks.contract_files import CONTRACT, as_hwpx

    document = read_document("a.hwpx", as_hwpx())
    assert isinstance(document, Document)
    words = [part for part in CONTRACT if isinstance(part, str)]
    words += [
        cell for part in CONTRACT if not isinstance(part, str) for row in part for cell in row
    ]
    assert all(each in document.text for each in words)
    assert [b.cell.row for b in document.blocks if b.cell][-1] == 4


def test_words_with_a_line_through_them_are_crossed_out() -> None:
    """Hangul writes a shape of `3D` for letters that have no line at all."""
    shapes = "".join(
        f'<hh:charPr id="{at}"><hh:strikeout shape="{shape}"/></hh:charPr>'
        for at, shape in enumerate(("NONE", "3D", "SOLID"))
    )
    header = HEADER.replace("</hh:refList>", shapes + "</hh:refList>")
    runs = "".join(
        f'<hp:run charPrIDRef="{at}"><hp:t>{text}</hp:t></hp:run>'
        for at, text in ((0, "총요금의 "), (2, "10"), (1, "30%"))
    )
    data = hwpx(f'<hp:p paraPrIDRef="0">{runs}</hp:p>', **{"Contents/header.xml": header})
    document = read_document("a.hwpx", data)
    assert isinstance(document, Document)
    assert lines(document) == ["총요금의 30%"]
    assert "crossed out" in document.remarks[0].english


def test_a_clause_deleted_with_its_end_takes_its_number_along() -> None:
    """With `paraend` the end of the paragraph is deleted too: a clause is gone, or goes on."""
    gone = (
        '<hp:deleteBegin Id="1" TcId="1"/>없앤 조항이다.<hp:deleteEnd Id="1" TcId="1" paraend="1"/>'
    )
    begun = '앞부분<hp:deleteBegin Id="2" TcId="2"/>.<hp:deleteEnd Id="2" TcId="2" paraend="1"/>'
    body = p("첫째다.", 2) + p(gone, 2) + p("둘째다.", 2) + p(begun, 2) + p(" 뒷부분.", 2)
    assert lines(read(body + p("넷째다.", 2))) == [
        "① 첫째다.",
        "② 둘째다.",
        "③ 앞부분 뒷부분.",
        "④ 넷째다.",
    ]
    cell_with_both = cell("남은", 0, 0, inner=p(gone, 2) + p("둘째", 2))
    table = f"<hp:tbl><hp:tr>{cell_with_both}{cell('옆', 0, 1)}</hp:tr></hp:tbl>"
    assert lines(read(p("", inner=table))) == ["남은", "① 둘째 | 옆"]


def shape(*texts: str) -> str:
    drawn = held("".join(p(text) for text in texts))
    return f"<hp:rect><hp:drawText>{drawn}</hp:drawText></hp:rect>"


def test_two_shapes_at_one_paragraph_are_read_one_after_the_other() -> None:
    both = shape("첫째 ㄱ", "첫째 ㄴ") + shape("둘째 ㄱ", "둘째 ㄴ")
    assert lines(read(p("본문이다.", inner=both))) == [
        "본문이다.",
        "첫째 ㄱ",
        "첫째 ㄴ",
        "둘째 ㄱ",
        "둘째 ㄴ",
    ]


def test_many_shapes_at_one_paragraph_are_no_nesting() -> None:
    many = "".join(shape(f"{at}번") for at in range(200))
    assert lines(read(p("본문이다.", inner=many)))[1:] == [f"{at}번" for at in range(200)]
