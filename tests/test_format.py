"""Formatting: the same meaning, and the same text when done twice."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dsl import compile_standard
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


def model(text: str) -> object:
    """What the text compiles to, without the places it was read from."""
    return bare(compile_standard(Source("", text)).table)


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


@pytest.mark.parametrize("name", TEXTS)
def test_a_standard_lies_in_the_one_layout(name: str) -> None:
    assert format_source(TEXTS[name]) == TEXTS[name], "gijun fmt puts it right"


# blanks beside a sign: those inside a keyword of several words are part of its spelling
UNTIDY = re.compile(r'"[^"]*"|#.*|(?<=[,:|=>]) +(?=\S)|(?<=\S) +(?=[-=|:\[])')
WIDE = {name: text for name, text in TEXTS.items() if len(text) < 9000}


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_a_standard_spaced_anyhow_compiles_to_the_same_model(data: st.DataObject) -> None:
    """Blanks doubled anywhere outside quotes are taken out again, and no rule is another for it."""
    name = data.draw(st.sampled_from(sorted(WIDE)))
    more = data.draw(st.lists(st.integers(1, 3), min_size=7, max_size=31))
    count = iter(range(10**6))

    def widened(found: re.Match[str]) -> str:
        return found.group() * (more[next(count) % len(more)] if found.group().isspace() else 1)

    text = "\n".join(
        line[: len(line) - len(line.lstrip())] + UNTIDY.sub(widened, line.lstrip())
        for line in WIDE[name].split("\n")
    )
    formatted = format_source(text)
    assert format_source(formatted) == formatted
    assert model(formatted) == model(WIDE[name])
    assert formatted == WIDE[name]


HEADWORDS = ["title", "notice", "rows", "answers", "fact", "means", "when", "otherwise"]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from([*HEADWORDS, "late", "given", "price"]), min_size=1, max_size=5))
def test_a_word_that_heads_statements_is_a_word_like_another_elsewhere(words: list[str]) -> None:
    """`notice given late -> …` keeps its single spaces: only a header has a column."""
    line = f'  {" ".join(words)} -> say told "notice  of  rows"'
    formatted = format_source(line + "\n")
    assert formatted == line + "\n"


def test_columns_are_kept_only_by_lines_that_lie_near() -> None:
    untidy = (
        "when lost -> exchange [1]",
        "when taken away -> exchange [2]",
        "when lost on the way by one of the people of the carrier -> exchange [3]",
        "few means a < 2",
        "very_many means a > 2",
        'when lost -> say told "late" [1]',
    )
    tidy = (
        "when lost       -> exchange".ljust(96) + "[1]",
        "when taken away -> exchange".ljust(96) + "[2]",
        "when lost on the way by one of the people of the carrier -> exchange".ljust(96) + "[3]",
        "few       means a < 2",
        "very_many means a > 2",
        'when lost -> say told "late"'.ljust(96) + "[1]",
    )
    assert format_source("\n".join(untidy)).split("\n") == [*tidy, ""]


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
