"""Contracts and terms made by hand: a document from text, a term from the words in it."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import accumulate
from typing import Any

from linter.document import Block, Document
from linter.term import Conditions, Effect, Evidence, Reading, Term, Window


def document(text: str, name: str = "terms.md") -> Document:
    """A text file, one paragraph a line."""
    lines = text.split("\n")
    starts = tuple(accumulate((len(line) + 1 for line in lines[:-1]), initial=0))
    blocks = tuple(
        Block("paragraph", start, start + len(line))
        for start, line in zip(starts, lines, strict=True)
        if line.strip()
    )
    return Document(name, "md", text, blocks, text, tuple(range(len(text))), starts)


def term(
    contract: Document,
    quote: str,
    percent: int | None,
    days: tuple[int | None, int] | None = None,
    **options: Any,
) -> Term:
    """The term whose words are `quote`: `percent` is lost (or paid on top, for a business)."""
    start = contract.text.index(quote)
    window = Window(options.get("unit", "days"), *days) if days else None
    rate = None if percent is None else Fraction(percent, 100)
    effect = Effect(
        options.get("kind", "deduct"),
        rate,
        options.get("base", "총요금"),
        won=options.get("won"),
        stated_as=options.get("stated_as", "deduct rate"),
        also=options.get("also", ()),
    )
    conditions = Conditions(options.get("words", ()), options.get("circumstances", ()))
    reading = Reading(
        options.get("party", "consumer"), options.get("event", "cancel"), window, effect, conditions
    )
    return Term(start, start + len(quote), quote, (), "read", (reading,), _rate(quote, start))


def unread(contract: Document, quote: str) -> Term:
    """A sentence that looks like a term and was not understood."""
    start = contract.text.index(quote)
    return Term(
        start,
        start + len(quote),
        quote,
        (),
        "unread",
        (),
        reason=("비율도 기간도 찾지 못했습니다", "neither a rate nor a window was found"),
    )


def _rate(quote: str, start: int) -> tuple[Evidence, ...]:
    at = quote.find("%")
    if at < 0:
        return ()
    first = at
    while first and (quote[first - 1].isdigit() or quote[first - 1] == "."):
        first -= 1
    return (Evidence("rate", start + first, start + at + 1),)


def ambiguous(contract: Document, quote: str, percents: tuple[int, ...]) -> Term:
    """A clause with a reading for each percentage."""
    one = term(contract, quote, percents[0], (0, 0), base=None)
    readings = tuple(
        term(contract, quote, each, (0, 0), base=None).readings[0] for each in percents
    )
    return replace(one, status="ambiguous", readings=readings)
