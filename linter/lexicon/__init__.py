"""Words and legal grounds kept as data, so that a lawyer can add to them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from dsl.diagnostic import Bilingual
from linter.lexicon.any_word import any_word


@dataclass(frozen=True, slots=True)
class Base:
    """A part that money plays in a contract: the whole price, the deposit, what was paid."""

    name: str
    label: Bilingual
    facts: tuple[str, ...]
    words: tuple[str, ...]
    assumes: Bilingual | None  # what must be assumed to treat it as the whole price


@cache
def load(name: str) -> dict[str, Any]:
    """One of the data files of this folder."""
    text = resources.files(__package__).joinpath(f"{name}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@cache
def entries() -> tuple[dict[str, Any], ...]:
    """The entries of words, each with its words written out: where it gives `heads` and `tails`, every
    head with every tail is a word of it too, unless another entry names it."""
    listed = load("words")["words"]
    named = {word for entry in listed for word in entry.get("words", ())}
    return tuple(
        {**entry, "words": [*entry.get("words", ()), *_joined(entry, named)]} for entry in listed
    )


def _joined(entry: dict[str, Any], named: Container[str]) -> Iterator[str]:
    for head in entry.get("heads", ()):
        for tail in entry["tails"]:
            if head + tail not in named:
                yield head + tail


@cache
def bases() -> tuple[Base, ...]:
    """Every part that money is known to play."""
    return tuple(_base(name, entry) for name, entry in load("bases").items())


def base_of_word(word: str) -> Base | None:
    """The part played by the contract's word for a base, spacing aside."""
    plain = "".join(word.split()).rstrip("의은는을를에서")
    plain = _without_whole(plain)
    if re.fullmatch(left_over(), plain):
        plain = "remaining"
    elif re.fullmatch(given_away(), plain):
        plain = GIFT
    elif re.fullmatch(other_fee(), plain.lower()):
        plain = OTHER_FEE
    return next(
        (base for base in bases() if plain in base.words or base.name in (word, plain)), None
    )


def _without_whole(word: str) -> str:
    """`총 대관료` is the 대관료; a word of its own, such as 총액, stays."""
    own = any(word in base.words for base in bases())
    prefix = next((each for each in load("words")["basis"]["whole"] if word.startswith(each)), "")
    return word if own else word.removeprefix(prefix)


OTHER_FEE = "other fee"  # the part that a fee of another thing plays


@cache
def other_fee() -> str:
    """Words for the fees of other things than the one that is sold, spaces aside: `사물함 이용료`."""
    lists = load("words")["other_fees"]
    things, fees, words = map(any_word, (lists["things"], lists["fees"], lists["words"]))
    return rf"(?:(?:{things})의?(?:{fees})|{words})"


@cache
def left_over() -> str:
    """Words for what is left of the price, spaces aside: `남은 기간의 대여요금`, in any combination."""
    left = any_word(load("words")["left_over"]["left"])
    spans, joints, amounts, price = _parts_of_the_price()
    topics = any_word(load("words")["left_over"]["topics"])
    several = f"(?:{spans}){{0,3}}"
    return (
        rf"(?:{left})(?:{several}(?:{joints})?(?:{price})|(?:{spans})(?:{amounts})|"
        rf"{_THING}(?:{joints}|{topics})(?:{price}))"
    )


@cache
def used_up() -> str:
    """Words for the value of what was used: `쓰신 횟수만큼`, `이미 받은 수업의 수강료`."""
    lists = load("words")["used_up"]
    before, done, people = map(any_word, (lists["before"], lists["done"], lists["not_things"]))
    spans, joints, amounts, price = _parts_of_the_price()
    price = f"(?:{price}|{any_word(lists['prices'])})"
    return (
        rf"(?:{before})?(?:{done})(?!{people})(?:"
        rf"(?:{spans})(?:(?:{amounts})?의?(?:{joints})?(?:{price})|{amounts})?|"
        rf"{_THING}(?:{joints})(?:{price})|만큼(?:의?(?:{price}))?)"
    )


@cache
def free_of() -> str:
    """Words that say that no fee is taken, spaces aside: `위약금은 없습니다`."""
    lists = load("words")["free_of"]
    fees, joints, nones = map(any_word, (lists["fees"], lists["joints"], lists["nones"]))
    return rf"(?:{fees})(?:{joints})?(?:{nones})(?!{any_word(lists['not_after'])})"


GIFT = "gift"  # the part that something given away at the beginning plays


@cache
def given_away() -> str:
    """Words for what was given or let off: `할인받은 금액`, `면제받은 등록비`."""
    lists = load("words")["given_away"]
    things, ways = any_word(lists["things"]), any_word(lists["ways"])
    price = any_word(_words_of("whole price"))
    wholes = any_word(lists["wholes"])
    return rf"(?:(?:{ways})(?:(?:총|전체)?(?:{price})|(?={wholes}))|{things})"


_THING = "[가-힣]{1,7}?"  # whatever it is that was used: a lesson, a film, a room


def _parts_of_the_price() -> tuple[str, str, str, str]:
    parts = load("words")["left_over"]
    price = any_word(_words_of("whole price"))
    return any_word(parts["spans"]), any_word(parts["joints"]), any_word(parts["amounts"]), price


@cache
def base_of_fact(fact: str) -> Base | None:
    """The part played by a money fact of a standard."""
    return next((base for base in bases() if fact in base.facts), None)


def _base(name: str, entry: dict[str, Any]) -> Base:
    assumes = (
        Bilingual(entry["assumes_korean"], entry["assumes_english"])
        if "assumes_korean" in entry
        else None
    )
    return Base(
        name,
        Bilingual(entry["korean"], entry["english"]),
        tuple(entry["facts"]),
        (*_words_of(entry["reads"]), *entry["words"]),
        assumes,
    )


def _words_of(base: str) -> Iterator[str]:
    """The words that the reader takes for this base."""
    for entry in entries():
        if entry["kind"] in ("base", "session lost") and entry.get("value") == base:
            yield from entry["words"]
