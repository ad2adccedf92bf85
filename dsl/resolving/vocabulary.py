"""The names of one standard: which fact, word, amount or remedy a phrase means.

A name may be written with spaces, underscores or hyphens, in English or by its Korean label. The
longest name wins; a word that two facts share must be written with its fact (`epidemic none`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from dsl import syntax as s
from dsl.model import YES, Condition, Fact, FactKind, Word, WordIs
from dsl.source import Span
from dsl.spell import nearest

Key = tuple[str, ...]


BETWEEN_WORDS = re.compile(r"[\s_·-]+")


@lru_cache(maxsize=65536)
def key_of(text: str) -> Key:
    """The form in which names are compared: small letters, split at spaces, `_`, `-` and `·`."""
    return tuple(BETWEEN_WORDS.split(text.strip().casefold()))


@dataclass(frozen=True, slots=True)
class Unknown:
    """A word that names nothing, and the nearest that would."""

    text: str
    span: Span
    suggestion: str | None


@dataclass(frozen=True, slots=True)
class Shared:
    """A word that more than one fact has."""

    text: str
    span: Span
    facts: tuple[str, ...]


@dataclass(slots=True)
class Vocabulary:
    """Filled by the declarations of a file, then only read."""

    facts: dict[Key, Fact] = field(default_factory=dict)
    words: dict[Key, list[WordIs]] = field(default_factory=dict)
    neutral: set[Key] = field(default_factory=set)  # the standard's own name adds nothing
    meanings: dict[Key, Condition] = field(default_factory=dict)
    amounts: dict[Key, tuple[str, FactKind]] = field(default_factory=dict)  # lets: name and unit
    tables: dict[Key, str] = field(default_factory=dict)
    remedies: dict[Key, Word] = field(default_factory=dict)
    shown: dict[Key, str] = field(default_factory=dict)  # how a name was declared

    def declare_fact(self, fact: Fact) -> None:
        """Make a fact, its Korean term and all its words known."""
        for name in (fact.name, fact.label):
            self.facts[key_of(name)] = fact
            self.shown[key_of(name)] = name.replace("_", " ")
            if fact.is_flag:
                self.words.setdefault(key_of(name), []).append(WordIs(fact.name, (YES,)))
        for word in fact.words:
            test = WordIs(fact.name, (word.name,))
            for name in (word.name, word.label):
                if not fact.is_flag:
                    self._know_word(key_of(name), test, name)
                self.words[key_of(f"{fact.name} {name}")] = [test]

    def _know_word(self, key: Key, test: WordIs, name: str) -> None:
        known = self.words.setdefault(key, [])
        if test not in known:
            known.append(test)
        self.shown[key] = name

    def declare_neutral(self, *names: str) -> None:
        self.neutral.update(key_of(name) for name in names)

    def fact(self, phrase: s.Phrase) -> Fact | None:
        return self.facts.get(key_of(phrase.text))

    def segments(self, phrase: s.Phrase) -> Iterator[tuple[Key, Span]]:
        """Cut a phrase into known names, longest first; an unknown piece comes out alone."""
        pieces = [
            (piece, place)
            for word, place in zip(phrase.words, phrase.places, strict=True)
            for piece in key_of(word)
        ]
        at = 0
        while at < len(pieces):
            length = self._longest(tuple(piece for piece, _ in pieces[at:]))
            span = pieces[at][1].through(pieces[at + length - 1][1])
            yield tuple(piece for piece, _ in pieces[at : at + length]), span
            at += length

    def _longest(self, pieces: Key) -> int:
        for length in range(len(pieces), 0, -1):
            if self._names_something(pieces[:length]):
                return length
        return 1

    def _names_something(self, key: Key) -> bool:
        return (
            key in self.words
            or key in self.facts
            or key in self.neutral
            or key in self.meanings
            or key in self.remedies
        )

    def word(self, key: Key, span: Span) -> Condition | Unknown | Shared | None:
        """The condition a situation's word stands for; None for the standard's own name."""
        if key in self.meanings:
            return self.meanings[key]
        tests = self.words.get(key, [])
        if len(tests) == 1:
            return tests[0]
        if len(tests) > 1:
            return Shared(" ".join(key), span, tuple(test.fact for test in tests))
        if key in self.neutral:
            return None
        return Unknown(" ".join(key), span, self.suggest(key, [*self.words, *self.meanings]))

    def suggest(self, key: Key, among: list[Key]) -> str | None:
        """The nearest declared name, as its author spelt it."""
        known = {" ".join(one): self.shown.get(one, " ".join(one)) for one in among}
        found = nearest(" ".join(key), known)
        return known[found] if found else None
