"""What a phrase needs stands wherever the phrase does, so passing a sentence over loses nothing."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.findings.pattern import phrase_pattern
from linter.reading.needed import held_by, needed
from linter.reading.sentence import Sentences
from tests.linter.reading import document


def met(phrase: str, text: str) -> bool:
    """Whether the text holds what the phrase needs."""
    return any(
        all(any(word in text for word in words) for words in way) for way in needed([phrase])
    )


@pytest.mark.parametrize(
    ("phrase", "asks"),
    [
        ("환불…불가", ((frozenset({"환불"}), frozenset({"불가"})),)),
        ("환불(을|은)?불가", ((frozenset({"환불"}), frozenset({"불가"})),)),
        ("(환불|반환)하지않", ((frozenset({"환불", "반환"}), frozenset({"하지않"})),)),
        ("환불|반환", ((frozenset({"환불"}),), (frozenset({"반환"}),))),
        ("환불들?불", ((frozenset({"환불"}), frozenset({"불"})),)),
        ("(가|나다?)", ((frozenset({"가", "나"}),),)),
        ("(가|#)", ((),)),
        ("#일 이내", ((frozenset({"일이내"}),),)),
        ("a\\(b", ((frozenset({"a(b"}),),)),
    ],
)
def test_what_a_phrase_needs(phrase: str, asks: object) -> None:
    assert needed([phrase]) == asks


letters = st.text("가나다(", min_size=1, max_size=2).map(lambda said: said.replace("(", "\\("))
phrases = st.recursive(
    letters | st.sampled_from(["#", "…"]),
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3).map("".join)
        | st.lists(inner, min_size=1, max_size=3).map(lambda said: f"({'|'.join(said)})")
        | inner.map(lambda said: f"({said})?")
        | letters.map(lambda said: f"{said}?")
    ),
    max_leaves=8,
)


@given(phrases, st.text("가나다(7", max_size=12))
def test_a_phrase_stands_nowhere_without_what_it_needs(phrase: str, text: str) -> None:
    if re.search(phrase_pattern(phrase), text):
        assert met(phrase, text)


def test_the_sentences_that_hold_what_is_needed() -> None:
    said = Sentences(document("환불은 불가합니다. 반환합니다.\n환불합니다. 불가합니다.\n"))
    assert said.able(needed(["환불…불가"])) == {0}
    assert said.able(needed(["환불", "반환"])) == {0, 1, 2}
    assert said.able(needed(["#"])) == {0, 1, 2, 3}


def test_what_a_named_list_needs() -> None:
    """A list in braces asks for what any of its words asks for; the lists are looked up by name."""
    lists = {"thing": frozenset({"회비", "요금"})}
    asked = needed(["{thing}…불가", "({thing})?반환"], lists.__getitem__)
    assert asked == ((lists["thing"], frozenset({"불가"})), (frozenset({"반환"}),))
    assert held_by(["{thing}환불", "보증금"], lists.__getitem__) == {"환불", "보증금"}
