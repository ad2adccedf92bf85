"""Walking Lark's tables reads what Lark reads, no more and no less, and finds it in the same places."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lark import Lark, LarkError

import dsl
from dsl.cases.uses import nodes
from dsl.diagnostic import Diagnostic
from dsl.parse import parse_statement
from dsl.parsing.lines import LogicalLine, logical_lines
from dsl.source import Source, Span
from dsl.syntax import Phrase
from gijun.library import standard_files

GRAMMAR = Path(dsl.__file__).with_name("grammar.lark").read_text(encoding="utf-8")
LARK = Lark(GRAMMAR, parser="lalr", propagate_positions=True, maybe_placeholders=True)
PIECE = re.compile(r'"[^"\n]*"|\w+|[^\w\s]|\s+')
CHOSEN = range(0, 77, 7)  # every seventh standard; the others are read by every other test
FIRST = 5  # the line that a statement is said to begin on


def texts() -> Iterator[str]:
    for path in [path for place, path in enumerate(standard_files()) if place in CHOSEN]:
        lines, _ = logical_lines(Source(path.stem, path.read_text(encoding="utf-8")))
        yield from (line.text for line in lines)


TEXTS = list(dict.fromkeys(texts()))


def by_lark(text: str) -> Any | None:
    try:
        return LARK.parse(text)
    except LarkError:
        return None


def place(meta: Any) -> Span:
    down = FIRST - 1
    return Span("x", meta.line + down, meta.column, meta.end_line + down, meta.end_column)


def compare(text: str) -> bool:
    """Hold one reading against the other; whether the text reads at all."""
    tree, read = by_lark(text), parse_statement("x", LogicalLine(text, FIRST))
    if isinstance(read, Diagnostic):
        assert tree is None or read.message.english.startswith("a value here"), text
        return False
    assert tree is not None, text
    assert read.span == place(tree.meta), text
    phrases = {place(phrase.meta) for phrase in tree.find_data("phrase")}
    assert {node.span for node in nodes(read) if isinstance(node, Phrase)} <= phrases, text
    return True


def test_the_statements_of_the_standards() -> None:
    assert len(TEXTS) > 500
    assert all(compare(text) for text in TEXTS)


@pytest.mark.parametrize("seed", range(4))
def test_statements_with_a_piece_lost_or_strayed(seed: int) -> None:
    chance = random.Random(seed)
    strays = sorted({piece for text in TEXTS for piece in PIECE.findall(text)})
    read = 0
    for text in chance.sample(TEXTS, 150):
        pieces = PIECE.findall(text)
        at = chance.randrange(len(pieces))
        pieces[at : at + chance.randrange(2)] = [chance.choice(strays)] * chance.randrange(2)
        if changed := "".join(pieces).strip():
            read += compare(changed)
    assert 15 < read < 135  # of both kinds enough
