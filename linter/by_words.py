"""Rules that look for words: everything they know is data in `lexicon/patterns/`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import islice
from typing import Any

from dsl.diagnostic import Bilingual, Severity
from linter.finding import Finding, Fix, Quote, Tier
from linter.grounds import law_of
from linter.lexicon import load
from linter.normalise import fold, normalise
from linter.pattern import Match, Pattern, match, read_pattern
from linter.rule import Checked
from linter.sentence import Sentence
from linter.trade import is_told

PAGES = ("liability", "leaving", "dealing", "declaring", "statutes")
WORSE = ("excessive", "contradictory")


@dataclass(frozen=True, slots=True)
class WordRule:
    """What a rule says when one of its patterns is met. `trades` limits it to contracts that show
    one of these kinds, `since` to a day and later, `absent` to texts without these words anywhere;
    `once` says it once a contract, `unless_worse` not where a term was already found too dear."""

    severity: Severity
    tier: Tier
    message: Bilingual
    label: Bilingual
    patterns: tuple[Pattern, ...]
    trades: tuple[str, ...]
    unless_worse: bool
    absent: tuple[str, ...]
    since: date | None
    once: bool
    reason: Bilingual | None
    fix: Fix | None


Find = Callable[[Checked], Iterator[Finding]]


def by_words(module: str) -> Find:
    """The `find` of the rule file with this module name."""
    name = module.rsplit(".", 1)[-1].replace("_", "-")

    def find(contract: Checked) -> Iterator[Finding]:
        rule = word_rules()[name]
        if not _concerns(rule, contract):
            return
        found = (_finding(name, rule, contract, each) for each in _matches(rule, contract))
        yield from islice(found, 1) if rule.once else found

    return find


def _concerns(rule: WordRule, contract: Checked) -> bool:
    if rule.since and contract.as_of < rule.since:
        return False
    if rule.trades and not any(is_told(contract, trade) for trade in rule.trades):
        return False
    return not (rule.absent and says_any(contract, rule.absent))


def says_any(contract: Checked, words: Iterable[str]) -> bool:
    """Whether any of the words stands anywhere in the contract, white space aside."""
    text = normalise(contract.document.text).text
    return any(fold(word) in text for word in words)


def _matches(rule: WordRule, contract: Checked) -> Iterator[Match]:
    """Where a sentence says it, by the first of the patterns that describes the sentence."""
    said = contract.sentences
    able = [(pattern, said.able(pattern.needed)) for pattern in rule.patterns]
    for at in sorted(frozenset[int]().union(*(places for _, places in able))):
        sentence = said[at]
        tried = (match(pattern, sentence) for pattern, places in able if at in places)
        found = next(filter(None, tried), None)
        if found and not (rule.unless_worse and _is_worse(contract, sentence)):
            yield found


@cache
def word_rules() -> dict[str, WordRule]:
    """Every rule of the lexicon, by name."""
    return {
        name: _read(entry) for page in PAGES for name, entry in load(f"patterns/{page}").items()
    }


def _is_worse(contract: Checked, sentence: Sentence) -> bool:
    return any(
        each.kind in WORSE and each.term.start < sentence.end and sentence.start < each.term.end
        for each in contract.assessments
    )


def _finding(name: str, rule: WordRule, contract: Checked, found: Match) -> Finding:
    return Finding(
        name,
        rule.severity,
        rule.tier,
        rule.message,
        (Quote(found.start, found.end, rule.label),),
        law=law_of(name, contract.names),
        reason=rule.reason,
        fix=rule.fix,
    )


def _read(entry: dict[str, Any]) -> WordRule:
    never = entry.get("without", [])
    patterns = tuple(
        read_pattern({**each, "without": [*never, *each.get("without", [])]})
        for each in entry["pattern"]
    )
    return WordRule(
        entry["severity"],
        entry["tier"],
        _both(entry["message"]),
        _both(entry["label"]),
        patterns,
        tuple(entry.get("trades", ())),
        entry.get("unless_worse", False),
        tuple(entry.get("absent", ())),
        entry.get("since"),
        entry.get("once", False),
        _both(entry["reason"]) if "reason" in entry else None,
        Fix("placeholder", entry["fix"]) if "fix" in entry else None,
    )


def _both(said: list[str]) -> Bilingual:
    return Bilingual(said[0], said[1])
