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
from linter.findings.absence import confidence
from linter.findings.grounds import law_of, tier_of
from linter.findings.pattern import Match, Pattern, match, read_pattern
from linter.findings.rule import Checked
from linter.findings.trade import is_told
from linter.lexicon import load
from linter.reading.normalise import fold, normalise
from linter.reading.sentence import Sentence

PAGES = ("liability", "leaving", "dealing", "declaring", "statutes")
JUDGED = ("excessive", "contradictory", "compliant", "better than the standard")
LIKELY = Bilingual("법 위반 가능성이 높습니다", "likely contrary to law")


@dataclass(frozen=True, slots=True)
class Way:
    """A pattern, the kinds of dealing it is limited to within its rule (none: all), and the words that
    must stand nowhere in the text for it to speak."""

    pattern: Pattern
    trades: tuple[str, ...]
    absent: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WordRule:
    """What a rule says when one of its patterns is met; how strong that is, its grounds tell. `trades` limits it to contracts that show
    one of these kinds, `since` to a day and later, `absent` to texts without these words anywhere;
    `once` says it once a contract, `unless_judged` not where a term was held against the standard,
    `yields_to` not where one of these rules, which say more, finds the sentence."""

    severity: Severity
    message: Bilingual
    label: Bilingual
    ways: tuple[Way, ...]
    trades: tuple[str, ...]
    unless_judged: bool
    yields_to: tuple[str, ...]
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
        rule, tier = word_rules()[name], tier_of(name, contract)
        if tier is None or not _concerns(rule, contract):
            return  # without a ground that holds on the day there is nothing to say
        found = (_finding(name, rule, tier, contract, each) for each in _matches(rule, contract))
        yield from islice(found, 1) if rule.once else found

    return find


def _concerns(rule: WordRule, contract: Checked) -> bool:
    if rule.since and contract.as_of < rule.since:
        return False
    if not _is_of(contract, rule.trades):
        return False
    return not (rule.absent and says_any(contract, rule.absent))


def says_any(contract: Checked, words: Iterable[str]) -> bool:
    """Whether any of the words stands anywhere in the contract, white space aside."""
    text = normalise(contract.document.text).text
    return any(fold(word) in text for word in words)


def _matches(rule: WordRule, contract: Checked) -> Iterator[Match]:
    """Where a sentence says it: of the patterns that describe it, where the first of them begins."""
    said = contract.sentences
    able = [(each, said.able(each.needed)) for each in _patterns(rule, contract)]
    for at in sorted(frozenset[int]().union(*(places for _, places in able))):
        sentence = said[at]
        found = _earliest((each for each, places in able if at in places), sentence)
        if found is None or (rule.unless_judged and _is_judged(contract, sentence)):
            continue
        if not any(_says_more(name, contract, sentence) for name in rule.yields_to):
            yield found


def _says_more(name: str, contract: Checked, sentence: Sentence) -> bool:
    """Whether the rule of this name, too, would speak about the sentence in this contract."""
    rule = word_rules()[name]
    if tier_of(name, contract) is None or not _concerns(rule, contract):
        return False
    return _first(_patterns(rule, contract), sentence) is not None


def _patterns(rule: WordRule, contract: Checked) -> list[Pattern]:
    return [way.pattern for way in rule.ways if _speaks(way, contract)]


def _speaks(way: Way, contract: Checked) -> bool:
    return _is_of(contract, way.trades) and not (way.absent and says_any(contract, way.absent))


def _is_of(contract: Checked, trades: tuple[str, ...]) -> bool:
    return not trades or any(is_told(contract, trade) for trade in trades)


@cache
def word_rules() -> dict[str, WordRule]:
    """Every rule of the lexicon, by name."""
    return {
        name: _read(entry) for page in PAGES for name, entry in load(f"patterns/{page}").items()
    }


def _first(patterns: Iterable[Pattern], sentence: Sentence) -> Match | None:
    return next((m for each in patterns if (m := match(each, sentence))), None)


def _earliest(patterns: Iterable[Pattern], sentence: Sentence) -> Match | None:
    found = (match(each, sentence) for each in patterns)
    return min(filter(None, found), key=lambda one: one.start, default=None)


def _is_judged(contract: Checked, sentence: Sentence) -> bool:
    """Whether a term of the sentence was held against the standard: that verdict stands."""
    return any(
        each.kind in JUDGED and each.term.start < sentence.end and sentence.start < each.term.end
        for each in contract.assessments
    )


def _finding(name: str, rule: WordRule, tier: Tier, contract: Checked, found: Match) -> Finding:
    return Finding(
        name,
        rule.severity,
        tier,
        _message(rule, tier),
        (Quote(found.start, found.end, rule.label),),
        law=law_of(name, contract),
        reason=rule.reason or (confidence(contract) if _is_of_absence(rule) else None),
        fix=rule.fix,
    )


def _is_of_absence(rule: WordRule) -> bool:
    return bool(rule.absent) or any(way.absent for way in rule.ways)


def _message(rule: WordRule, tier: Tier) -> Bilingual:
    """Only what mandatory law forbids is called contrary to law."""
    if tier != "mandatory law":
        return rule.message
    korean, english = rule.message.korean, rule.message.english
    return Bilingual(f"{korean}. {LIKELY.korean}", f"{english}; {LIKELY.english}")


def _read(entry: dict[str, Any]) -> WordRule:
    never = entry.get("without", [])
    # a way for each phrase: one that no sentence can meet is then never compiled
    ways = tuple(
        Way(
            read_pattern(
                {**each, "phrases": [phrase], "without": [*never, *each.get("without", [])]}
            ),
            tuple(each.get("trades", ())),
            tuple(each.get("absent", ())),
        )
        for each in entry["pattern"]
        for phrase in each["phrases"]
    )
    return WordRule(
        entry["severity"],
        _both(entry["message"]),
        _both(entry["label"]),
        ways,
        tuple(entry.get("trades", ())),
        entry.get("unless_judged", False),
        tuple(entry.get("yields_to", ())),
        tuple(entry.get("absent", ())),
        entry.get("since"),
        entry.get("once", False),
        _both(entry["reason"]) if "reason" in entry else None,
        Fix("placeholder", entry["fix"]) if "fix" in entry else None,
    )


def _both(said: list[str]) -> Bilingual:
    return Bilingual(said[0], said[1])
