"""Files to documents: every character has its place, tables keep their shape, nothing is invented."""

from __future__ import annotations

import pytest

from linter.document import Document, Unreadable
from linter.read_document import read_document
from tests.linter.reading import document


def cells(text: str, name: str) -> list[tuple[int, int, str, bool]]:
    read = document(text, name)
    return [
        (b.cell.row, b.cell.column, read.text[b.start : b.end], b.cell.header)
        for b in read.blocks
        if b.cell
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949"])
def test_encodings(encoding: str) -> None:
    read = read_document("a.txt", "제1조 환불\n".encode(encoding))
    assert isinstance(read, Document)
    assert read.text == "제1조 환불\n"


@pytest.mark.parametrize(
    ("name", "data"),
    [("a.txt", b"\xff\xfe\x00\x00a"), ("a.xyz", b"a"), ("a.txt", b" \n"), ("a.html", b"<p> </p>")],
)
def test_what_cannot_be_read_says_so(name: str, data: bytes) -> None:
    read = read_document(name, data)
    assert isinstance(read, Unreadable)
    assert read.korean
    assert read.english


def test_articles_of_a_text() -> None:
    read = document(
        "제7조 (취소)\n① 다음과 같다.\n1. 취소 시기\n가. 당일 취소\n② 끝.\n제8조 (환불)\n내용이다."
    )
    paths = [block.path for block in read.blocks]
    assert paths[3] == ("제7조 (취소)", "①", "1. 취소 시기", "가. 당일 취소")
    assert paths[4] == ("제7조 (취소)", "②")
    assert paths[6] == ("제8조 (환불)",)


def test_bars_make_rows() -> None:
    assert cells("구분 | 금액\n3일 전 | 10%\n\n끝", "a.txt") == [
        (0, 0, "구분", True),
        (0, 1, "금액", True),
        (1, 0, "3일 전", False),
        (1, 1, "10%", False),
    ]


def test_a_markdown_table() -> None:
    assert cells("# 환불\n\n| 구분 | 금액 |\n|---|:-:|\n| 3일 전 | 10% |\n", "a.md") == [
        (0, 0, "구분", True),
        (0, 1, "금액", True),
        (1, 0, "3일 전", False),
        (1, 1, "10%", False),
    ]


def test_spans_of_an_html_table() -> None:
    text = (
        "<table><thead><th>가<th>나</thead><tr><td rowspan=2>다<td>라</tr><tr><td>마</tr></table>"
    )
    assert cells(text, "a.html") == [
        (0, 0, "가", True),
        (0, 1, "나", True),
        (1, 0, "다", False),
        (1, 1, "라", False),
        (2, 1, "마", False),  # the first column is taken by the cell above
    ]


def test_html_places_lead_back_to_the_file() -> None:
    source = "<p>환불은&nbsp;<b>3일</b> 전까지 &#50689;</p>\n<script>취소 10%</script>"
    read = document(source, "a.html")
    assert "script" not in read.text
    assert "취소" not in read.text
    for at, letter in enumerate(read.text):
        if "가" <= letter <= "힣" and letter != "영":
            assert read.original[read.offsets[at]] == letter
    assert source[read.offsets[read.text.index("영")] :].startswith("&#50689;")


def test_places() -> None:
    read = document("가나\r\n다라\n마")
    assert [(read.place(i).line, read.place(i).column) for i in (0, 1, 4, 5, 7)] == [
        (1, 1),
        (1, 2),
        (2, 1),
        (2, 2),
        (3, 1),
    ]


def test_what_a_page_crosses_out_is_not_read_and_that_is_said() -> None:
    page = (
        "<p>총요금의 <del>10%</del><s class=x>20%</s><ins>30%</ins> 공제</p><strong>굵게</strong>"
    )
    document = read_document("a.html", page.encode())
    assert isinstance(document, Document)
    assert document.text.split("\n")[0] == "총요금의 30% 공제"
    assert "crossed out" in document.remarks[0].english
    assert "굵게" in document.text
    plain = read_document("a.html", b"<p>a<strong>b</strong></p>")
    assert isinstance(plain, Document)
    assert plain.remarks == ()
