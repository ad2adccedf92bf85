"""Sentences of documents that have none, found by random text."""

from __future__ import annotations

from linter.document import Document
from linter.read_document import read_document
from linter.reading.sentence import sentences


def test_a_row_of_empty_cells_has_no_sentence() -> None:
    document = read_document("a.txt", b" | ")
    assert isinstance(document, Document)
    assert sentences(document) == ()
