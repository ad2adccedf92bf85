"""Many words as one expression: the longest that stands there, and the shorter where it must be."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from linter.lexicon.any_word import any_word

words = st.lists(st.text("가나다.(?", min_size=1, max_size=4), min_size=1, max_size=12)


@given(words, st.text("가나다.(?", max_size=12), st.text("가나다", max_size=1))
def test_as_the_words_one_after_the_other_the_longest_first(
    words: list[str], text: str, after: str
) -> None:
    listed = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    one_by_one = re.compile(f"(?:{listed}){after}")
    together = re.compile(any_word(words) + after)
    assert [m.span() for m in together.finditer(text)] == [
        m.span() for m in one_by_one.finditer(text)
    ]


def test_no_word_stands_nowhere() -> None:
    assert not re.search(any_word([]), "가")
