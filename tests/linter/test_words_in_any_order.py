"""Whatever words of the lexicon stand in whatever order, they are read, or told as unread: never a fault."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from linter.document import Document
from linter.lexicon import entries
from linter.read_document import read_document
from linter.read_terms import read_terms

SIGNS = (
    " ",
    ", ",
    ". ",
    " | ",
    "\n",
    "\n\n",
    " / ",
    ": ",
    " (",
    ") ",
    "~",
    "- ",
    "1. ",
    "① ",
    "※ ",
    "을 ",
    "의 ",
    "은 ",
    "하면 ",
)
FIGURES = ("10%", "1/3", "2배", "3일", "5만원", "30", "7일 전", "24시간", "6개월", "1회", "100%")
WORDS = tuple(sorted({word for entry in entries() for word in entry["words"]}))

PIECES = st.lists(
    st.one_of(st.sampled_from(WORDS), st.sampled_from(SIGNS), st.sampled_from(FIGURES)), max_size=30
)


@given(PIECES)
@settings(max_examples=400, deadline=None)
def test_words_in_any_order_are_read(pieces: list[str]) -> None:
    document = read_document("contract.txt", "".join(pieces).encode())
    if isinstance(document, Document):
        for term in read_terms(document):
            assert document.text[term.start : term.end] == term.quote
