"""The register of articles: which articles may be cited, in which words, and from which day.

The data is `lexicon/articles.toml`. A citation is read as Korean lawyers write it: the name of a law, then
its articles, `약관규제법 제6조 제2항·제8조`; `시행령` and `시행규칙` after a law are that law's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from dsl.diagnostic import Bilingual
from linter.lexicon import load

BELOW = ("시행령", "시행규칙")  # the decree and the rule under a law
_PIECE = r"제\d+조(?:의\d+)?|제\d+항"


@dataclass(frozen=True, slots=True)
class Start:
    """From which day a text may be cited, and what that day rests on."""

    paragraph: str | None  # a paragraph that came later than its article, else the article itself
    since: date
    basis: Bilingual


@dataclass(frozen=True, slots=True)
class Article:
    """One article as it was checked: its title and the words it is cited for, letter for letter."""

    law: str
    number: str
    title: str
    words: str
    starts: tuple[Start, ...]


@dataclass(frozen=True, slots=True)
class Law:
    """A statute in the version its articles were read in."""

    name: str
    official: str
    english: str
    number: str
    promulgated: date
    in_force: date
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class Citation:
    """`전자상거래법 제13조 제6항`: what a sentence cites; `law` is empty where none was named."""

    law: str
    number: str
    paragraph: str | None


@cache
def laws() -> tuple[Law, ...]:
    """Every statute on record, in the order of the file."""
    return tuple(_law(entry) for entry in load("articles")["law"])


@cache
def article(law: str, number: str) -> Article | None:
    """The article on record, or None when it may not be cited."""
    known = (each for one in laws() if one.name == law for each in one.articles)
    return next((each for each in known if each.number == number), None)


def citations(text: str) -> tuple[Citation, ...]:
    """The articles that a sentence cites by number, in its order."""
    return tuple(dict.fromkeys(_citations(text)))


def not_before(text: str) -> date | None:
    """The first day on which all that a sentence cites was in force, as far as is on record."""
    days = [day for cited in citations(text) for day in _starts(cited)]
    return max(days, default=None)


def _starts(cited: Citation) -> Iterator[date]:
    found = article(cited.law, cited.number)
    for start in found.starts if found else ():
        if start.paragraph in (None, cited.paragraph):
            yield start.since


def _citations(text: str) -> Iterator[Citation]:
    law = number = ""
    for piece in re.findall(_named(), text):
        if piece in BELOW:
            law = f"{law.split(' ')[0]} {piece}"
        elif not piece.startswith("제"):
            law = piece
        elif piece.endswith("항"):
            if number:
                yield Citation(law, number, piece)
        else:
            number = piece
            yield Citation(law, number, None)


@cache
def _named() -> str:
    """What a citation is made of: names of laws (the longest first), decrees, articles, paragraphs."""
    names = sorted((law.name for law in laws()), key=len, reverse=True)
    return "|".join((*map(re.escape, names), *BELOW, _PIECE))


def _law(entry: dict[str, Any]) -> Law:
    return Law(
        entry["name"],
        entry["official"],
        entry["english"],
        entry["number"],
        entry["promulgated"],
        entry["in_force"],
        tuple(_article(entry["name"], each) for each in entry["article"]),
    )


def _article(law: str, entry: dict[str, Any]) -> Article:
    whole = [{**entry, "paragraph": None}] if "since" in entry else []
    starts = tuple(
        Start(each["paragraph"], each["since"], Bilingual(*each["basis"]))
        for each in (*whole, *entry.get("later", ()))
    )
    return Article(law, entry["number"], entry["title"], entry["words"], starts)
