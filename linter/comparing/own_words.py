"""Cases of a standard that a clause names in the standard's own words: `만남일자 확정 후`, `일반 음식점`.

The reader of contracts knows words that every trade shares (성수기, 주말, 개시 전). What only one
standard tells apart it calls by its own terms, and a contract that follows the standard uses them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from dsl.interpret import complete
from dsl.model import NO, YES, Fact
from dsl.table import Edition, Table
from linter.comparing.promise import OwnBase
from linter.comparing.standard import DENIED, Case, View
from linter.comparing.term_length import named_lengths, within
from linter.lexicon import load
from linter.lexicon.any_word import any_word
from linter.reading.normalise import normalise
from linter.term import Term


@dataclass(frozen=True, slots=True)
class Named:
    """The cases left, and the words of the clause that named them."""

    view: View
    words: tuple[str, ...] = ()
    lengths: tuple[tuple[int, int | None], ...] = ()


def cases_named(view: View, term: Term) -> Named:
    """The view with only those cases that the clause, or what stands over it, does not rule out."""
    cases, words = _on_the_ladder(view, term), []
    for fact in _told_apart(view):
        labels = {_label(case, fact) for case in cases} - {""}
        said = _said(labels, term)
        if said and len(said) < len(labels):
            cases = tuple(case for case in cases if _label(case, fact) in ({""} | said))
            words += sorted(said)
    told = _lengths(term) if any(case.length for case in cases) else ()
    if told:
        cases = tuple(
            case
            for case in cases
            if case.length is None or any(within(case.length, each) for each in told)
        )
    return Named(replace(view, cases=cases), tuple(words), told)


def facts_named(table: Table, edition: Edition, term: Term) -> tuple[tuple[str, str], ...]:
    """Facts that a standard takes not to hold unless told so, and that the clause tells: `아무 연락 없이`."""
    told = _plain(term.quote)
    assumed = {
        default.fact
        for default in edition.defaults
        for guard in default.guards
        if guard.when is None and guard.value == NO
    }
    return tuple(
        (fact.name, YES)
        for fact in table.facts
        if fact.name in assumed and len(_plain(fact.label)) >= _LONG
        for found in [_as_written(fact.label).search(told)]
        if found and not _not_yet().match(told, found.end())
    )


def _on_the_ladder(view: View, term: Term) -> tuple[Case, ...]:
    """The cases of the ladder; those that stand aside only where the clause names one."""
    aside = [case for case in view.cases if case.aside]
    named = {case for case in aside if _names_case(case, view, term)}
    return (
        tuple(case for case in view.cases if case in named)
        if named
        else tuple(case for case in view.cases if case not in aside)
    )


def _names_case(case: Case, view: View, term: Term) -> bool:
    """Whether the clause names what sets a case aside from those on the ladder."""
    told = {(fact, word) for each in view.cases if not each.aside for fact, word in each.words}
    own = {word.label for fact, word in case.words if (fact, word) not in told}
    return bool(own) and bool(_said(own, term))


def _lengths(term: Term) -> tuple[tuple[int, int | None], ...]:
    """The lengths of contract that the clause names, else those named over it."""
    over = (term.quote, *term.columns, term.lead, *reversed(term.path))
    return next((found for words in over if (found := named_lengths(words))), ())


def _told_apart(view: View) -> tuple[Fact, ...]:
    return tuple(dict.fromkeys(fact for case in view.cases for fact, _ in case.words))


def _label(case: Case, fact: Fact) -> str:
    """The case's own word for a fact."""
    return next((word.label for each, word in case.words if each == fact), "")


def _said(labels: set[str], term: Term) -> set[str]:
    """The labels in the clause itself, else in the nearest thing over it that has any."""
    for words in (term.quote, *term.columns, term.lead, *reversed(term.path)):
        found = {label for label in _within(labels, _plain(words)) if _is_meant(label, words)}
        if found:
            return found
    return set()


def _within(labels: set[str], words: str) -> Iterator[str]:
    """The labels that occur; one that is only part of a longer one is not meant."""
    taken: list[tuple[int, int]] = []
    for label in sorted(labels, key=lambda each: (-len(each), each)):
        for found in _as_written(label).finditer(words):
            at, end = found.span()
            if not any(left <= at and end <= right for left, right in taken):
                taken.append((at, end))
                denial = DENIED.format(label)
                yield denial if denial in labels and _not_yet().match(words, end) else label
                break


@cache
def _not_yet() -> re.Pattern[str]:
    """`착수 전에`, `착수하기 전`: the time before what a yes-or-no fact names."""
    lists = load("matching")["written"]
    return re.compile(f"(?:{any_word(lists['endings'])})?(?:{any_word(lists['not_yet'])})")


@cache
def _as_written(label: str) -> re.Pattern[str]:
    """The label as sentences put it, spaces aside: `정보 제공 후` is written `정보를 제공한 후`."""
    lists = load("matching")["written"]
    particles, endings = (any_word(lists[part]) for part in ("particles", "endings"))
    told = [_plain(word) for word in label.split()]
    if len(told) > 1 and _names_a_side(told[0]):
        told = told[1:]
    parts = [re.escape(told[0])]
    for word in told[1:]:
        may = f"{particles}|{endings}" if word in lists["moments"] else particles
        parts.append(f"(?:{may})?{re.escape(word)}")
    joints = any_word(lists["joints"])
    return re.compile("".join(parts).replace(JOINT, f"(?:{joints})?"))


JOINT = "\u00b7"  # 서류번역·입학신청서: a mark that only joins words


def _names_a_side(word: str) -> bool:
    """`소비자가`: whose doing it is, which a contract says in a word of its own."""
    sides = load("words")["sides"]
    return any(word.rstrip("가이") in sides[side]["nouns"] for side in ("business", "consumer"))


def _is_meant(label: str, words: str) -> bool:
    """Whether a label that occurs is the word meant: one of few letters may be part of another."""
    if len(_plain(label)) > load("matching")["short_terms"]["letters"]:
        return True
    return _alone(_plain(label)).search(words) is not None


@cache
def _alone(label: str) -> re.Pattern[str]:
    """The label as a word of its own, with nothing but a particle after it."""
    after = any_word(load("matching")["short_terms"]["after"])
    return re.compile(rf"(?<!\w){re.escape(label)}(?:{after})?(?!\w)")


def _plain(words: str) -> str:
    """Without spaces, in the standards' words for the same."""
    told = normalise(words).text.replace("|", "")
    for word, others in load("matching")["same"].items():
        for other in others:
            rest = word.removeprefix(other)  # 주문제작형 is not said anew of 주문제작
            told = (
                re.sub(f"{re.escape(other)}(?!{re.escape(rest)})", word, told)
                if rest != word
                else (told.replace(other, word))
            )
    return told


def own_base(view: View, term: Term) -> OwnBase | None:
    """The amount of the standard that the clause names by the standard's term, the longest if several."""
    told = _plain(term.quote)
    found = [
        OwnBase(let.name, BRACKET in let.label and BRACKET not in told)
        for let in sorted(view.edition.lets, key=lambda each: -len(each.label))
        if len(_unbracketed(let.label)) >= _LONG
        and _as_written(_unbracketed(let.label)).search(told)
    ]
    return found[0] if found else None


_LONG = 8  # letters: a shorter term may be part of other words
BRACKET = "("


def _unbracketed(label: str) -> str:
    """`잔여계약기간 월이용료 총합(1년 한도)` without what limits it."""
    return label.split(BRACKET)[0].strip()


def is_choice(circumstance: str, named: Named) -> bool:
    """Whether a circumstance of a clause is one of the words that chose its cases, or only says what
    the standard takes for granted where nothing is said."""
    lengths = set(named_lengths(circumstance)) if named.lengths else set()
    told = _plain(circumstance)
    chosen = any(_as_written(word).search(told) or _is_part(told, word) for word in named.words)
    chosen = chosen or told in _assumed(named.view)
    return chosen or bool(lengths.intersection(named.lengths))


def _is_part(told: str, label: str) -> bool:
    """Whether the words are some of those of a label: `확정되기 전` of `만남일자 확정 전`."""
    lists = load("matching")["written"]
    moments, endings = any_word(lists["moments"]), any_word(lists["endings"])
    bare = re.sub(f"(?:{endings})(?=(?:{moments})(?:에|에는)?$)", "", told)
    bare = re.sub(
        f"(?<=[{''.join({each[-1] for each in lists['moments']})}])(?:에|에는)$", "", bare
    )
    return bool(bare) and any(words in _plain(label) for words in (told, bare))


def _assumed(view: View) -> set[str]:
    """The terms of the words that the standard's defaults give when nothing is known."""
    facts, _ = complete({}, view.edition)
    words = ((fact, facts.get(fact.name)) for fact in view.table.facts if fact.words)
    return {_plain(fact.word(name).label) for fact, name in words if isinstance(name, str)}
