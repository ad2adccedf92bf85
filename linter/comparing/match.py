"""A contract's words in the words a standard declares: who, what happens, when, and the circumstances.

What the lexicon's `matching` names is looked for by name; everything else by reading the standard's
own Korean terms with the words a contract is read by.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from dsl.model import NO, YES, AllOf, Compare, Condition, Fact, FactValue, Word, WordIs
from dsl.table import Edition, Row, Table
from linter.comparing.same import answered_once
from linter.lexicon import load
from linter.reading.stage import phase_of
from linter.reading.tokenise import tokenise
from linter.term import Stage

Words = dict[str, str]  # fact -> word
ACTING = "acting side"  # the side that leaves, where the standard has no fact for it


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


@lru_cache(maxsize=4096)
def plain(name: str) -> str:
    """A name without the differences of spelling that carry no meaning."""
    return "".join(letter for letter in name.lower() if letter.isalnum())


def _find_word(table: Table, fact: str, word: str) -> tuple[Fact, Word] | None:
    """The fact of that name and its word; else the one fact, whatever its name, with such a word."""
    wanted = plain(word)
    found = [
        (each, candidate)
        for each in table.facts
        for candidate in each.words
        if wanted in (plain(candidate.name), plain(candidate.label))
    ]
    named = [pair for pair in found if plain(fact) in (plain(pair[0].name), plain(pair[0].label))]
    return next(iter(named), found[0] if len(found) == 1 else None)


def actors(table: Table, party: str, event: str, stage: Stage | None = None) -> Words | None:
    """The standard's own words for who does what, or None when it has none for this event. A
    standard that tells no events apart speaks of ending the contract; one that tells no parties
    apart speaks of the consumer's."""
    sides = load("matching")["parties"]
    names, events = sides.get(party, [party]), _event_names(party, event, stage)
    who, what = _first_word(table, names, ()), _first_word(table, events, tuple(names))
    what = what or _first_word(
        table, load("matching")["otherwise"].get(_at_stage(event, stage), []), ()
    )
    tells_parties = any(_first_word(table, side, ()) for side in sides.values())
    tells_events = any(fact.name in load("matching")["event_facts"] for fact in table.facts)
    if who is None and party != "either" and (tells_parties or party == "business"):
        own = load("matching")["by_party"].get(party, {}).get(_at_stage(event, stage), [])
        alone = _first_word(table, own, ())  # what only this side can do: `dealer cancels`
        return {**dict([alone]), ACTING: names[0]} if alone else None
    if what is None and (tells_events or not events or who is None):
        return None
    return dict(pair for pair in (who, what) if pair)


def stage_words(table: Table, known: Words, stage: Stage) -> Words | None:
    """The word for the time before the use or after it began; nothing more to say where the event
    itself tells it (중도 해지); None when the standard does not tell these apart."""
    for fact in table.facts:
        if fact.name in known:
            if _stage_said(fact, known[fact.name]) == stage:
                return {}
            continue
        words = [word.name for word in fact.words if _stage_said(fact, word.name) == stage]
        if len(words) == 1:  # several words for one stage tell more apart than the stage
            return {fact.name: words[0]}
    return None


@answered_once
def stage_on_the_day(table: Table, edition: Edition) -> Stage | None:
    """The stage of who leaves on the first day itself, where the standard works it out from two dates:
    `after start when ended >= start_date`."""
    for default in edition.defaults:
        fact = next((each for each in table.facts if each.name == default.fact), None)
        for guard in default.guards:
            if fact is None or not isinstance(guard.value, str) or not _on_equal_dates(guard.when):
                continue
            if told := _stage_said(fact, guard.value):
                return told
    return None


def _on_equal_dates(when: Condition | None) -> bool:
    return (
        isinstance(when, Compare)
        and when.operator in (">=", "<=")
        and isinstance(when.left, FactValue)
        and isinstance(when.right, FactValue)
        and when.left.unit == when.right.unit == "date"
    )


def stage_label(table: Table, row: Row | None) -> str:
    """The standard's term for the stage that a row is for: `이용개시일 이전`; empty where it is for
    none."""
    for part in _parts(row.situation) if row else ():
        if not isinstance(part, WordIs) or len(part.words) != 1:
            continue
        fact = next((each for each in table.facts if each.name == part.fact), None)
        if fact and _stage_said(fact, part.words[0]):
            plain_yes = {each.name for each in fact.words} == {YES, NO}
            named = fact.label if plain_yes else fact.word(part.words[0]).label
            return "" if part.words[0] == NO else named
    return ""


def _parts(condition: Condition) -> Iterator[Condition]:
    if isinstance(condition, AllOf):
        for part in condition.parts:
            yield from _parts(part)
    else:
        yield condition


def _stage_said(fact: Fact, word: str) -> Stage | None:
    """What a word of the standard says of the time, by its Korean term: `이용개시일 이후`. Of two words
    the one says what the other does not."""
    if {each.name for each in fact.words} == {YES, NO}:
        said = _stage_in(fact.label)
        return said if word == YES else _OTHER.get(said or "")
    said = _stage_in(fact.word(word).label)
    if said is None and len(fact.words) == 2:
        other = next(each for each in fact.words if each.name != word)
        return _OTHER.get(_stage_in(other.label) or "")
    return said


_OTHER: dict[str, Stage] = {"before": "after", "after": "before"}


@lru_cache(maxsize=4096)
def _stage_in(label: str) -> Stage | None:
    return phase_of(tokenise(label, 0, len(label)))


def _event_names(party: str, event: str, stage: Stage | None) -> list[str]:
    """What the standard may call the event, the most telling name first: who leaves after the use
    began ends midway, who leaves before it cancels."""
    matching, event = load("matching"), _at_stage(event, stage)
    own: list[str] = matching["by_party"].get(party, {}).get(event, [])
    general: list[str] = matching["events"].get(event, [event])
    return [*own, *general]


def _at_stage(event: str, stage: Stage | None) -> str:
    by_stage = load("matching")["by_stage"]
    return str(by_stage[stage]) if stage is not None and event in by_stage["events"] else event


def _first_word(
    table: Table, names: list[str], actors_named: tuple[str, ...]
) -> tuple[str, str] | None:
    """The first of the names that is a word of the standard, or a word together with the name of
    who acts (`audience cancels`)."""
    words = {
        plain(word.name): (fact.name, word.name) for fact in table.facts for word in fact.words
    }
    acts = [f"{actor} {name}" for name in names for actor in actors_named]
    found = (words.get(plain(name)) for name in (*names, *acts))
    return next((pair for pair in found if pair), None)
