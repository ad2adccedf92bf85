"""Whatever the file holds, the reader returns, quotes exactly and never runs past the text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from linter.comparing.schedule import schedules
from linter.comparing.sector import find_sector
from linter.document import Document
from linter.read_document import read_document
from linter.read_terms import read_terms
from linter.reading.normalise import normalise

PIECES = (
    "이용일 ", "체크인 ", "예약 후 ", "당일", "3일 전", "7~5일전", "10일 전까지", "24시간 이내", "그 외", "이후 ",
    "(29~20)", "10%", "1/3", "전액 ", "절반 ", "총요금의 ", "예약금 ", "공제 후 ", "환불", "환불 불가", "위약금 ",
    "배상", "취소", "노쇼", "또는 ", "성수기 ", "비수기 주말", "천재지변 ", "당사의 귀책 ", "단, ", "없음", "무료",
    "10,000원 ", "제3조 (취소)", "① ", "1. ", "가. ", "- ", "※ ", "# ", "\n", "\r\n", "\n\n", " | ", "|---|", ". ",
    "다. ", ": ", "/ ", ", ", "<table>", "<tr>", "<td rowspan=2>", "<th>", "</table>", "<br>", "<p>", "&nbsp;", "&#",
    "<script>", "½", "㈜", "\u200b", "\x01", "～", "―", "Ａ", "한", "글",
)  # fmt: skip
contracts = st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=60).map("".join)


@settings(max_examples=150, deadline=None)
@given(contracts, st.sampled_from(["a.txt", "a.md", "a.html"]))
def test_quotes_are_exact_and_nothing_breaks(text: str, name: str) -> None:
    data = text.encode("utf-8", "ignore")
    document = read_document(name, data)
    if not isinstance(document, Document):
        return
    assert len(document.offsets) == len(document.text)
    assert all(0 <= at < max(len(document.original), 1) for at in document.offsets)
    assert list(document.offsets) == sorted(document.offsets)
    for block in document.blocks:
        assert 0 <= block.start < block.end <= len(document.text)
    terms = read_terms(document)
    for term in terms:
        assert term.start < term.end
        assert document.text[term.start : term.end] == term.quote
        assert (term.status == "unread") == (not term.readings)
        assert (term.status == "ambiguous") == (len(term.readings) > 1)
        for reading in term.readings:
            rate, window = reading.effect.rate, reading.window
            assert rate is None or 0 <= rate <= 1
            if window and window.far is not None and window.near is not None:
                assert window.near <= window.far
    schedules(terms)
    find_sector(document)


@given(st.text())
def test_the_way_back_from_the_folded_text_rises(text: str) -> None:
    folded = normalise(text)
    assert len(folded.origin) == len(folded.text)
    assert list(folded.origin) == sorted(folded.origin)
    assert not any(letter.isspace() for letter in folded.text)
    assert all(0 <= at < len(text) for at in folded.origin)
