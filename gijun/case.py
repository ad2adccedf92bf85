"""A case as a person writes it on the command line: words of the standard and flags, in either language.

gijun calc lodging consumer peak weekend 3 days before --total 300000 --paid 300000
gijun calc 숙박업 소비자 성수기 주말 3일 전 --총요금 300000
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from dsl import syntax
from dsl.inputs import Rejected, read_facts, read_value
from dsl.model import NO, YES, Fact, WordIs
from dsl.resolving.vocabulary import Key, Shared, Unknown, Vocabulary, key_of
from dsl.settlement import Value
from dsl.source import NOWHERE
from dsl.spell import nearest
from dsl.table import Table
from gijun.failure import Failure, misused

UNITS = {"일": "days", "시간": "hours", "분": "minutes", "개월": "months", "년": "years"}
NOTICE = re.compile(
    r"(\d+)\s*(days?|hours?|minutes?|months?|years?|일|시간|분|개월|년)\s*(before|after|전|후)"
)
ON_THE_DAY = re.compile(r"\b(?:on )?the day\b|당일")


@dataclass(slots=True)
class Case:
    """The facts of one case, while they are being read."""

    table: Table
    facts: dict[str, Value] = field(default_factory=dict)


def read_case(table: Table, words: Sequence[str]) -> dict[str, Value]:
    """The facts that words and flags state; what means nothing is refused with the nearest word."""
    case = Case(table)
    plain, flags = _split(table, list(words))
    for name, given in flags:
        _read_flag(case, name, given)
    _read_words(case, " ".join(plain))
    return case.facts


def _split(table: Table, words: list[str]) -> tuple[list[str], list[tuple[str, str | None]]]:
    """Bare words, and flags with their values; a yes-or-no flag may stand alone."""
    plain: list[str] = []
    flags: list[tuple[str, str | None]] = []
    waiting = iter([*words, "--"])
    word = next(waiting)
    while word != "--":
        following = next(waiting)
        if not word.startswith("--"):
            plain.append(word)
        elif "=" in word:
            name, _, value = word[2:].partition("=")
            flags.append((name, value))
        elif following.startswith("--") or _stands_alone(table, word[2:], following):
            flags.append((word[2:], None))
        else:
            flags.append((word[2:], following))
            following = next(waiting)
        word = following
    return plain, flags


def _stands_alone(table: Table, name: str, following: str) -> bool:
    """A yes-or-no flag takes the next word only when that answers it."""
    fact = find_fact(table, name)
    return fact is not None and fact.is_flag and _read_as(fact, following) is None


def find_fact(table: Table, name: str) -> Fact | None:
    """The fact with this name or Korean term, however its words are joined."""
    key = key_of(name)
    return next((f for f in table.facts if key in (key_of(f.name), key_of(f.label))), None)


def _read_flag(case: Case, name: str, given: str | None) -> None:
    fact = find_fact(case.table, name)
    if fact is None:
        case.facts |= _by_interface_name(case.table, name, given)
        return
    if given is None:
        if not fact.is_flag:
            raise misused(f"--{name}에 값이 없습니다", f"--{name} needs a value")
        given = YES
    value = _read_as(fact, given)
    if value is None:
        raise _no_value(fact, given)
    case.facts[fact.name] = value


def _read_as(fact: Fact, given: str) -> Value | None:
    """A word as the value of a fact; lists are written with commas, periods with `..`."""
    if fact.kind in ("dates", "amounts", "numbers", "periods"):
        parts = [] if given in ("none", "없음") else given.split(",")
        listed = [part.split("..") for part in parts] if fact.kind == "periods" else parts
        return read_value(fact, listed)
    if given in ("예", "아니요", "아니오") and fact.is_flag:
        given = YES if given == "예" else NO
    return read_value(fact, given.rstrip("원") if fact.kind == "won" else given)


def ask_value(fact: Fact, given: str) -> Value | None:
    """What a person typed in answer to a question, as the value of the fact asked for."""
    if fact.kind == "rate" and given.endswith("%"):
        rate = read_value(fact, given[:-1])
        return rate / 100 if isinstance(rate, Fraction) else None
    numbered = given.isdigit() and fact.kind == "choice" and 0 < int(given) <= len(fact.words)
    return fact.words[int(given) - 1].name if numbered else _read_as(fact, given)


def _by_interface_name(table: Table, name: str, given: str | None) -> Mapping[str, Value]:
    """A flag may also carry a name of the JSON interface, as in `--total-fee`."""
    key = key_of(name)
    for one in table.inputs:
        if key_of(one.name) == key:
            said: object = (
                True if given is None else {"true": True, "false": False}.get(given, given)
            )
            facts, rejected = read_facts(table, {one.name: said})
            if rejected:
                raise refused(rejected[0])
            return facts
    known = {fact.name.replace("_", "-") for fact in table.facts}
    near = nearest(name, known | {fact.label for fact in table.facts})
    korean, english = (f" 혹시 --{near}?", f" Did you mean --{near}?") if near else ("", "")
    raise misused(
        f"--{name}: “{table.label}” 기준에 그런 사실이 없습니다.{korean}",
        f"--{name}: no such fact in {table.name}.{english}"
        f" `gijun calc {table.name} --help` lists them all",
    )


def refused(rejected: Rejected) -> Failure:
    """A fact that could not be read, as what stops the command."""
    return misused(rejected.why.korean, rejected.why.english)


def _no_value(fact: Fact, given: str) -> Failure:
    words = [word.name for word in fact.words]
    near = nearest(given, [*words, *(word.label for word in fact.words)])
    korean, english = (f" 혹시 {near}?", f" Did you mean {near}?") if near else ("", "")
    allowed = " | ".join(f"{word.name} {word.label}" for word in fact.words) or KINDS[fact.kind]
    return misused(
        f"“{given}”은(는) {fact.label}의 값이 아닙니다.{korean} 쓸 수 있는 값: {allowed}",
        f'"{given}" is no value of {fact.name}.{english} Possible: {allowed}',
    )


KINDS = {
    "choice": "word",
    "won": "원, 예: 300000",
    "rate": "0.5 또는 1/2",
    "count": "수",
    "days": "일수",
    "hours": "시간 수",
    "minutes": "분 수",
    "months": "개월 수",
    "years": "년 수",
    "date": "YYYY-MM-DD",
    "moment": "YYYY-MM-DDTHH:MM",
    "dates": "YYYY-MM-DD,… | none",
    "amounts": "5000,10000,…",
    "numbers": "900,1000,…",
    "periods": "YYYY-MM-DD..YYYY-MM-DD,… | none",
    "text": "글",
}


# --- bare words --------------------------------------------------------------------------------


def _read_words(case: Case, text: str) -> None:
    """Words such as `consumer cancels peak weekend 3 days before` state their facts."""
    text = NOTICE.sub(lambda found: _notice(case, found), text.replace(",", " "))
    text = ON_THE_DAY.sub(lambda _: _day_itself(case), text)
    names = _vocabulary(case.table)
    for key, value in _segments(names, text):
        test = names.word(key, NOWHERE)
        if isinstance(test, WordIs):
            case.facts[test.fact] = test.words[0]
        elif isinstance(test, Unknown):
            raise _unknown_word(value, test.suggestion, case.table)
        elif isinstance(test, Shared):
            raise misused(
                f"“{value}”은(는) 여러 사실의 값입니다: {', '.join(test.facts)}. --사실 값으로 적어 주십시오",
                f'"{value}" is a word of {", ".join(test.facts)}; write it as a flag',
            )


def _segments(names: Vocabulary, text: str) -> Iterator[tuple[Key, str]]:
    words = tuple(text.split())
    if words:
        phrase = syntax.Phrase(words, NOWHERE, (NOWHERE,) * len(words))
        for key, _ in names.segments(phrase):
            yield key, " ".join(key)


def _vocabulary(table: Table) -> Vocabulary:
    names = Vocabulary()
    names.declare_neutral(table.name, table.label)
    for fact in table.facts:
        names.declare_fact(fact)
    return names


def _notice(case: Case, found: re.Match[str]) -> str:
    """`3 days before`, `3일 전`: the count of the one axis that this unit and direction can mean."""
    number, unit, side = found.groups()
    unit = UNITS.get(unit, unit if unit.endswith("s") else unit + "s")
    direction = "before" if side in ("before", "전") else "after"
    for axis in case.table.axes:
        if axis.unit == unit and axis.direction == direction:
            case.facts[axis.fact] = Fraction(number)
            return " "
    raise misused(
        f"“{found.group()}”: 이 기준은 그렇게 세지 않습니다",
        f'"{found.group()}": this standard has no such count',
    )


def _day_itself(case: Case) -> str:
    for axis in case.table.axes:
        if axis.unit == "days":
            case.facts[axis.fact] = Fraction(0)
            return " "
    return ""


def _unknown_word(word: str, near: str | None, table: Table) -> Failure:
    korean, english = (f" 혹시 {near}?", f" Did you mean {near}?") if near else ("", "")
    return misused(
        f"“{word}”: “{table.label}” 기준에 없는 말입니다.{korean}",
        f'"{word}" is not a word of {table.name}.{english}'
        f" `gijun calc {table.name} --help` lists them all",
    )
