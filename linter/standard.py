"""What the standard says of one party and event: every case, with its closed ranges of notice.

A contract states few facts. The cases here are the combinations of words that the standard's
ladders tell apart and the contract leaves open (season by day of the week, say); a clause without
seasons is held against each of them. Nothing here knows a trade: facts, words, numbers and Korean
terms all come from the compiled table.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import Literal

from dsl.diagnostic import Bilingual
from dsl.evaluate import holds
from dsl.interpret import complete
from dsl.model import (
    AllOf,
    AnyOf,
    Arithmetic,
    Axis,
    ChargeUse,
    Compensate,
    Condition,
    Damages,
    Deduct,
    Expression,
    Fact,
    FactValue,
    Not,
    Refund,
    Word,
    WordIs,
)
from dsl.model import Effect as Ordered
from dsl.table import Edition, Row, Table
from linter.lexicon import load

TakeKind = Literal["amount", "damages", "alternatives", "no figure", "no rule"]
Words = dict[str, str]  # fact -> word


@dataclass(frozen=True, slots=True)
class Take:
    """What the standard orders on a stretch of notice. For a consumer who leaves, `amount` is what
    may be kept; for a business that leaves, what it pays on top. None is nothing at all."""

    kind: TakeKind
    amount: Expression | None
    row: Row | None


@dataclass(frozen=True, slots=True)
class Stretch:
    """A closed range of notice, `far` None for any earlier, and what the standard orders there."""

    far: int | None
    near: int
    take: Take


@dataclass(frozen=True, slots=True)
class Case:
    """One combination of circumstances, in the words of the standard."""

    words: tuple[tuple[Fact, Word], ...]
    stretches: tuple[Stretch, ...]

    @property
    def label(self) -> Bilingual:
        """`비수기 주중` / `off-peak weekday`; empty when the ladder tells nothing apart."""
        return Bilingual(
            " ".join(word.label for _, word in self.words),
            " ".join(word.name.replace("_", " ") for _, word in self.words),
        )


@dataclass(frozen=True, slots=True)
class View:
    """An edition of a standard as seen from one party and event."""

    table: Table
    edition: Edition
    party: str
    axis: Axis
    cases: tuple[Case, ...]
    unmatched: tuple[tuple[str, str], ...]  # circumstances of the contract the standard lacks


def view_standard(
    table: Table, edition: Edition, party: str, event: str, words: tuple[tuple[str, str], ...]
) -> View | None:
    """The cases of a party and an event, or None when the standard has no ladder for them."""
    known = _actors(table, party, event)
    if known is None:
        return None
    given, unmatched = match_words(table, words)
    known |= given
    facts, _ = complete(known, edition)
    known = {fact: word for fact, word in facts.items() if isinstance(word, str)}
    rows = tuple(row for row in edition.rules if holds(row.situation, known, edition) is not False)
    axis = _axis(table, rows)
    if axis is None:
        return None
    cases = _cases(table, edition, axis, rows, known, given)
    return View(table, edition, party, axis, cases, unmatched) if cases else None


def match_words(
    table: Table, words: tuple[tuple[str, str], ...]
) -> tuple[Words, tuple[tuple[str, str], ...]]:
    """The contract's circumstances in the standard's words, and those it has no word for."""
    matched: Words = {}
    unmatched = []
    for fact, word in words:
        found = _find_word(table, fact, word)
        if found:
            matched[found[0].name] = found[1].name
        else:
            unmatched.append((fact, word))
    return matched, tuple(unmatched)


def plain(name: str) -> str:
    """A name without the differences of spelling that carry no meaning."""
    return "".join(letter for letter in name.lower() if letter.isalnum())


def _find_word(table: Table, fact: str, word: str) -> tuple[Fact, Word] | None:
    wanted = plain(word)
    facts = [each for each in table.facts if plain(fact) in (plain(each.name), plain(each.label))]
    return next(
        (
            (each, candidate)
            for each in facts
            for candidate in each.words
            if wanted in (plain(candidate.name), plain(candidate.label))
        ),
        None,
    )


def _actors(table: Table, party: str, event: str) -> Words | None:
    """The standard's own words for who does what, or None when it has none for this event."""
    matching = load("matching")
    who = _first_word(table, matching["parties"].get(party, [party]))
    what = _first_word(table, matching["events"].get(event, [event]))
    if what is None or (who is None and party != "either"):
        return None
    return dict(pair for pair in (who, what) if pair)


def _first_word(table: Table, names: list[str]) -> tuple[str, str] | None:
    return next(
        (
            (fact.name, word.name)
            for name in names
            for fact in table.facts
            for word in fact.words
            if plain(word.name) == plain(name)
        ),
        None,
    )


def _axis(table: Table, rows: tuple[Row, ...]) -> Axis | None:
    """The axis that the ladders of these rows climb: the one most rungs stand on."""
    used = [row.rung.axis for row in rows if row.rung and row.rung.direction == "before"]
    if not used:
        return None
    most = max(used, key=used.count)
    return next((axis for axis in table.axes if axis.fact == most), None)


def _cases(
    table: Table,
    edition: Edition,
    axis: Axis,
    rows: tuple[Row, ...],
    known: Words,
    given: Words,
) -> tuple[Case, ...]:
    on_ladders = [row for row in rows if row.rung and row.rung.axis == axis.fact]
    asked = frozenset().union(*(_choices_in(row.situation) for row in on_ladders))
    shown = [fact for fact in table.facts if fact.name in asked and fact.words]
    free = [fact for fact in shown if fact.name not in known]
    cases = []
    for words in product(*(fact.words for fact in free)):
        case = known | {fact.name: word.name for fact, word in zip(free, words, strict=True)}
        stretches = _stretches(edition, axis, case, on_ladders)
        told = [fact for fact in shown if fact in free or fact.name in given]
        if stretches:
            pairs = tuple((fact, fact.word(case[fact.name])) for fact in told)
            cases.append(Case(pairs, stretches))
    return tuple(cases)


def _choices_in(condition: Condition) -> frozenset[str]:
    """The choice facts that a condition asks about."""
    match condition:
        case WordIs(fact, _):
            return frozenset((fact,))
        case AllOf(parts) | AnyOf(parts):
            return frozenset().union(*(_choices_in(part) for part in parts))
        case Not(part):
            return _choices_in(part)
        case _:
            return frozenset()


def _stretches(edition: Edition, axis: Axis, case: Words, ladder: list[Row]) -> tuple[Stretch, ...]:
    rungs = [row.rung for row in ladder if row.rung and holds(row.situation, case, edition) is True]
    starts = {0} | {rung.near for rung in rungs if rung.near is not None}
    starts |= {rung.far + 1 for rung in rungs if rung.far is not None}
    ordered = sorted(start for start in starts if start >= 0)
    if not rungs:
        return ()
    ends = [start - 1 for start in ordered[1:]] + [None]
    found = [
        Stretch(far, near, _answer(edition, axis, case, near))
        for near, far in zip(ordered, ends, strict=True)
    ]
    return _merge(found)


def _merge(stretches: list[Stretch]) -> tuple[Stretch, ...]:
    """Neighbours that one row answers are one stretch."""
    merged: list[Stretch] = []
    for stretch in stretches:
        if merged and stretch.take.row is merged[-1].take.row:
            merged[-1] = Stretch(stretch.far, merged[-1].near, stretch.take)
        else:
            merged.append(stretch)
    return tuple(merged)


def _answer(edition: Edition, axis: Axis, case: Words, count: int) -> Take:
    """The first row that surely answers; rows that further facts would decide do not."""
    for row in edition.exceptions + edition.rules:
        on_rung = row.rung is None or (row.rung.axis == axis.fact and row.rung.holds(count))
        if on_rung and holds(row.situation, case, edition) is True:
            return _take(row, case)
    return Take("no rule", None, None)


def _take(row: Row, case: Words) -> Take:
    if row.outcome is None:
        return Take("no rule", None, row)
    if row.outcome.mode != "all" and len(row.outcome.steps) > 1:
        return Take("alternatives", None, row)
    effects = row.outcome.effects
    if any(isinstance(effect, Damages) for effect in effects):
        return Take("damages", None, row)
    if any(isinstance(effect, ChargeUse) for effect in effects):
        return Take("no figure", None, row)
    if not any(isinstance(effect, Refund | Deduct | Compensate) for effect in effects):
        return Take("no figure", None, row)
    return Take("amount", _amount(effects, _business(case)), row)


def _business(case: Words) -> bool:
    return not set(load("matching")["parties"]["business"]).isdisjoint(case.values())


def _amount(effects: tuple[Ordered, ...], business: bool) -> Expression | None:
    """What counts against the party that leaves; None is nothing."""
    for effect in effects:
        match effect:
            case Compensate(amount) if business:
                return amount
            case Deduct(amount) if not business:
                return amount
            case Refund(amount) if amount is not None and not business:
                return Arithmetic("-", FactValue("paid", "won"), amount, "won")
            case _:
                continue
    return None
