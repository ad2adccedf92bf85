"""Text, Markdown and HTML as people save them: encodings, line ends, and what a browser shows."""

from __future__ import annotations

import codecs
import time

import pytest

from linter.document import Document, Unreadable
from linter.read_document import read_document

FEE = "총요금의 10% 공제"


def read(name: str, data: str | bytes) -> Document:
    document = read_document(name, data.encode() if isinstance(data, str) else data)
    assert isinstance(document, Document), document
    return document


def lines(name: str, data: str | bytes) -> list[str]:
    """The words of the blocks, in order."""
    document = read(name, data)
    return [document.text[each.start : each.end] for each in document.blocks]


# --- encodings -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [
        FEE.encode(),
        codecs.BOM_UTF8 + FEE.encode(),
        FEE.encode("cp949"),
        codecs.BOM_UTF16_LE + FEE.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + FEE.encode("utf-16-be"),
        FEE.encode("iso2022_kr"),
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_the_encodings_of_korean_programs(name: str, data: bytes) -> None:
    assert lines(name, data) == [FEE]


@pytest.mark.parametrize("name", ["euc-kr", "EUC-KR", "ks_c_5601-1987"])
def test_a_page_that_declares_its_encoding(name: str) -> None:
    page = f'<meta http-equiv="Content-Type" content="text/html; charset={name}"><p>{FEE}</p>'
    assert lines("a.html", page.encode("cp949")) == [FEE]


def test_a_declared_western_page_is_no_hangul() -> None:
    page = '<meta charset="windows-1252"><p>The guest’s deposit – 50 €</p>'
    assert lines("a.html", page.encode("cp1252")) == ["The guest’s deposit – 50 €"]


@pytest.mark.parametrize("data", [FEE.encode("utf-16-le"), FEE.encode("utf-32"), b"a\0b", b"\x81"])
def test_what_is_in_no_known_encoding_is_refused(data: bytes) -> None:
    found = read_document("a.txt", data)
    assert isinstance(found, Unreadable)
    assert "UTF-16" in found.english
    assert "저장" in found.korean


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\v", "\f", "\x85"])
def test_every_line_end_ends_a_line(end: str) -> None:
    assert lines("a.txt", f"3일 전 10%{end}당일 90%{end}") == ["3일 전 10%", "당일 90%"]


def test_mixed_line_ends() -> None:
    assert lines("a.txt", "가 1%\r\n나 2%\n다 3%\r라 4%") == ["가 1%", "나 2%", "다 3%", "라 4%"]


# --- what a browser shows ------------------------------------------------------------------------


def test_a_line_end_of_the_source_is_a_space() -> None:
    page = "<p>이용일 3일 전까지\n      취소하면 <b>총요금의\t50%</b>를\r\n공제한다.</p>"
    assert lines("a.html", page) == ["이용일 3일 전까지 취소하면 총요금의 50%를 공제한다."]


def test_a_numbered_line_of_the_source_is_meant_as_a_line() -> None:
    page = "<div>제1조 (취소)\n① 3일 전 10% 공제\n   이어지는 말\n② 당일 90% 공제</div>"
    assert lines("a.html", page) == [
        "제1조 (취소)",
        "① 3일 전 10% 공제 이어지는 말",
        "② 당일 90% 공제",
    ]


@pytest.mark.parametrize(
    "page",
    [
        "<pre>{}</pre>",
        "<textarea>{}</textarea>",
        '<div style="white-space: pre-wrap">{}</div>',
        '<style>.terms, p > b {{ color: red; white-space:pre-line }}</style><div class="big terms">{}</div>',
        "<style>#fees{{white-space:pre}}</style><section id=fees>{}</section>",
    ],
)
def test_line_ends_are_kept_where_the_page_keeps_them(page: str) -> None:
    assert lines("a.html", page.format("3일 전 10%\n당일 90%")) == ["3일 전 10%", "당일 90%"]


def test_white_space_is_kept_within_its_element_only() -> None:
    assert lines("a.html", "<pre>가 1%\n나 2%</pre><p>다 3%\n라 4%</p>") == ["가 1%", "나 2%", "다 3% 라 4%"]  # fmt: skip


def test_every_letter_leads_back_to_the_source() -> None:
    page = "<p>이용일\n  3일 전&nbsp;취소 시\r\n10% 공제</p>"
    document = read("a.html", page)
    for at, letter in enumerate(document.text.rstrip("\n")):
        source = page[document.offsets[at]]
        assert source == letter or (letter, source) in {(" ", "\n"), (" ", "\r"), ("\u00a0", "&")}


def test_a_head_without_an_end_hides_no_body() -> None:
    assert lines("a.html", f"<html><head><title>약관</title><meta charset=utf-8><body><p>{FEE}") == [FEE]  # fmt: skip
    assert lines("a.html", f"<head><style>p{{}}</style></s><script>var a</script><p>{FEE}") == [FEE]


def test_what_fields_show_is_read() -> None:
    page = (
        '<p>위약금 <input name=a value="30%"> 공제 <input type=hidden value="90%">'
        '<input type=checkbox value="b"></p><button>동의</button><input type=submit value="보내기">'
    )
    assert lines("a.html", page) == ["위약금 30% 공제", "동의", "보내기"]


def test_captions_and_folded_parts_stand_by_themselves() -> None:
    page = (
        "<figure><img src=a><figcaption>객실 사진</figcaption></figure><center>환불 규정</center>"
        f"<details><summary>취소</summary>{FEE}</details>"
    )
    assert lines("a.html", page) == ["객실 사진", "환불 규정", "취소", FEE]
    assert "pictures" in read("a.html", page).remarks[0].english


@pytest.mark.parametrize("how", ["hidden", 'style="display: none"', "style='visibility:hidden'"])
def test_what_is_put_away_is_read_and_said(how: str) -> None:
    """A closed tab holds terms like an open one; whoever reads the report is told."""
    document = read("a.html", f"<p>취소</p><div {how}>{FEE}</div>")
    assert FEE in document.text
    assert "put away" in document.remarks[0].english
    assert read("a.html", f"<p>{FEE}</p>").remarks == ()


def test_terms_divided_by_breaks_and_entities() -> None:
    page = "3일&nbsp;전: 10&percnt;<br>2일 전: 20&#37;<br/>당일: 90&#x25; &lt;공제&gt; &middot; &#x2460;"
    assert lines("a.html", page) == ["3일\u00a0전: 10%", "2일 전: 20%", "당일: 90% <공제> · ①"]


@pytest.mark.parametrize(
    "piece",
    ["<style>.a{", ".a{white-space:pre", "<p style='white-space:", "<pre>", "<p hidden>", "<input value='", "<head>", "<meta charset=", " \n"],
)  # fmt: skip
def test_pages_that_never_end_take_no_time(piece: str) -> None:
    started = time.perf_counter()
    read_document("a.html", ("<p>환불</p>" + piece * 60_000).encode())
    read_document("a.html", (f"<style>{piece * 60_000}</style><p>환불</p>").encode())
    assert time.perf_counter() - started < 40


# --- Markdown ------------------------------------------------------------------------------------


def test_a_bar_with_a_backslash_divides_no_cell() -> None:
    table = "| 날 | 율 |\n|---|---:|\n| 3일 전 \\| 주중 | 10% |\n"
    document = read("a.md", table)
    assert [
        (document.text[each.start : each.end], each.cell.row, each.cell.column)
        for each in document.blocks
        if each.cell
    ] == [("날", 0, 0), ("율", 0, 1), ("3일 전 \\| 주중", 1, 0), ("10%", 1, 1)]


@pytest.mark.parametrize(
    "piece", ["<p style='a", "<!--", "<![", "<![x", "<meta charset=", "<p a='>", "</p", "<td"]
)
def test_tags_that_never_end_are_shown_as_they_are(piece: str) -> None:
    """The parser of the standard library would look for their end once from each of them."""
    started = time.perf_counter()
    document = read_document("a.html", (f"<p>{FEE}</p>" + piece * 40_000).encode())
    assert time.perf_counter() - started < 20
    assert isinstance(document, Document)
    assert document.text.startswith(FEE)


def test_a_conditional_comment_of_word_is_no_text() -> None:
    assert lines("a.html", f"<p><![if !supportLists]>1. <![endif]>{FEE}</p><![x]>") == [f"1. {FEE}"]
