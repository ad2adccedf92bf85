"""Formatting: the same meaning, and the same text when done twice."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dsl.format import bare, format_source
from dsl.parse import parse
from dsl.source import Source
from gijun.library import standard_files

TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in standard_files()}
SHORT = (
    Path(__file__)
    .resolve()
    .parent.parent.joinpath("standards/lodging.gijun")
    .read_text(encoding="utf-8")[:9000]
)


def meaning(text: str) -> object:
    return bare(parse(Source("", text))[0])


def comments(text: str) -> list[str]:
    bare_of_quotes = re.sub(r'"[^"\n]*"', "", text)
    return re.findall(r"#.*?(?=\s*$)", bare_of_quotes, flags=re.MULTILINE)


@pytest.mark.parametrize("name", TEXTS)
def test_a_standard_keeps_its_meaning_and_its_comments(name: str) -> None:
    text = TEXTS[name]
    formatted = format_source(text)
    assert meaning(formatted) == meaning(text)
    assert comments(formatted) == comments(text)
    assert format_source(formatted) == formatted


def test_arrows_and_citations_stand_in_columns() -> None:
    untidy = (
        "when consumer cancels   peak\n"
        "  10 days before->refund paid [11.1.1.1]\n"
        "  10 days before ->   refund paid [11.1.1.1 ,11.n1]  # 열흘\n"
        "  on the day   -> deduct ８０％ [11.1.1.5]\n\n\n\n"
    )
    assert format_source(untidy) == (
        "when consumer cancels peak\n"
        "  10 days before->refund paid                                                            [11.1.1.1]\n"
        "  10 days before -> refund paid                                                   [11.1.1.1, 11.n1]  # 열흘\n"
        "  on the day     -> deduct 80%                                                           [11.1.1.5]\n"
    )


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_untidy_spacing_never_changes_the_meaning(data: st.DataObject) -> None:
    """Blanks doubled wherever blanks stand: whatever that reads as, it reads so when formatted."""
    lines = [line for line in SHORT.split("\n") if '"' not in line and "#" not in line]
    chosen = data.draw(st.lists(st.sampled_from(lines), min_size=1, max_size=12))
    text = "\n".join(chosen) + "\n"
    wider = re.sub(r"(?<=\S) (?=\S)", lambda _: " " * data.draw(st.integers(1, 3)), text)
    formatted = format_source(wider)
    assert meaning(formatted) == meaning(wider)
    assert format_source(formatted) == formatted


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=200))
def test_any_text_at_all_survives(text: str) -> None:
    formatted = format_source(text)
    assert format_source(formatted) == formatted
