"""What a page at the head of a file says in a line: a check's or a rule's."""

from __future__ import annotations

from dsl.diagnostic import Bilingual


def summary_of(page: str) -> Bilingual:
    """The first line of the page after its name, and the second, which says it in Korean."""
    english, korean = page.split("\n", 2)[:2]
    return Bilingual(korean, english.partition(": ")[2])
