"""Worked cases as written to facts and expected figures."""

from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction

from dsl import syntax as s
from dsl.diagnostic import Bilingual, Diagnostic, Label
from dsl.model import NUMBER_KINDS, Example, Expectation, Fact, Period, WordIs
from dsl.resolving.declare import Declared
from dsl.resolving.resolve_amounts import unknown_name
from dsl.resolving.resolve_conditions import ConditionReader
from dsl.resolving.vocabulary import Key, Unknown

Stated = dict[str, object]
LISTS = ("dates", "periods")
NONE = ("none",)


def read_example(
    heading: s.ExampleLine, line: s.WorkedLine, declared: Declared, period: Period
) -> Example:
    """One worked case: what the heading states for all, then what its own line states."""
    stated: Stated = {}
    if heading.shared is not None:
        _read_facts(heading.shared, declared, stated)
    _read_facts(line.condition, declared, stated)
    expected = tuple(Expectation(one.what, one.value, one.span) for one in line.figures)
    return Example(heading.name.value, stated, expected, period, line.span)


def _read_facts(condition: s.Condition, declared: Declared, stated: Stated) -> None:
    for tests in condition.parts:
        for test in tests:
            _read_fact(test, declared, stated)


def _read_fact(test: s.Test, declared: Declared, stated: Stated) -> None:
    if isinstance(test, s.Words):
        if test.phrase:
            _state_words(list(declared.names.segments(test.phrase)), declared, stated)
        if test.timing:
            _state_timing(test.timing, declared, stated)
    elif isinstance(test, s.Setting):
        _state_value(test, declared, stated)
    elif isinstance(test, s.Negation) and isinstance(test.test, s.Words) and test.test.phrase:
        for key, span in declared.names.segments(test.test.phrase):
            other = _opposite(declared.names.word(key, span), declared)
            if other is None:
                declared.troubles.append(_not_a_fact(test))
            else:
                stated.update([other])
    else:
        declared.troubles.append(_not_a_fact(test))


def _opposite(found: object, declared: Declared) -> tuple[str, str] | None:
    """What `not` states of a fact with two words: the other one."""
    if not isinstance(found, WordIs):
        return None
    fact = next(fact for fact in declared.facts if fact.name == found.fact)
    others = [word.name for word in fact.words if word.name not in found.words]
    return (fact.name, others[0]) if len(others) == 1 else None


def _state_words(segments: list[tuple[Key, object]], declared: Declared, stated: Stated) -> None:
    listed: Fact | None = None
    for key, span in segments:
        if listed is not None and key == NONE:  # `public_holidays none`: a list that holds nothing
            stated[listed.name] = ()
            listed = None
            continue
        listed = declared.names.facts.get(key)
        if listed is not None and listed.kind in LISTS:
            continue
        found = declared.names.word(key, span)  # type: ignore[arg-type]
        if isinstance(found, Unknown):
            trouble = unknown_name(found.text, found.span, found.suggestion)
            declared.troubles.append(trouble)
        elif isinstance(found, WordIs):
            stated[found.fact] = found.words[0]


def _state_timing(timing: s.Timing, declared: Declared, stated: Stated) -> None:
    reader = ConditionReader(
        declared.names, tuple(declared.axes), declared.table_keys, declared.troubles
    )
    notice = reader.notice(timing)
    if notice is not None:
        stated[notice.axis] = Fraction(notice.amount)


def _state_value(test: s.Setting, declared: Declared, stated: Stated) -> None:
    segments = list(declared.names.segments(test.phrase))
    fact = declared.names.facts.get(segments[-1][0])
    if fact is None:
        text = " ".join(segments[-1][0])
        suggestion = declared.names.suggest(segments[-1][0], list(declared.names.facts))
        declared.troubles.append(unknown_name(text, test.span, suggestion))
        return
    _state_words(list(segments[:-1]), declared, stated)
    value = _value_for(fact, test.value)
    if value is None:
        declared.troubles.append(_wrong_kind(fact, test))
    else:
        stated[fact.name] = value


def _value_for(fact: Fact, value: s.Value) -> object | None:
    if isinstance(value, s.Quantity):
        if fact.kind == "amounts":
            return (value.value,)
        return value.value if fact.kind in NUMBER_KINDS else None
    if isinstance(value, s.Text):
        return value.value if fact.kind == "text" else None
    if isinstance(value, datetime):
        return value if fact.kind == "moment" else None
    numbers = tuple(one.value for one in value if isinstance(one, s.Quantity))
    if numbers:
        return numbers if fact.kind == "amounts" else None
    if isinstance(value[0], date):
        if fact.kind == "date" and len(value) == 1:
            return value[0]
        return value if fact.kind == "dates" else None
    return value if fact.kind == "periods" else None


def _not_a_fact(test: s.Test) -> Diagnostic:
    return Diagnostic(
        "not-a-fact",
        "error",
        Bilingual("보기에는 사실만 적습니다", "a worked case states facts only"),
        (Label(test.span, Bilingual("조건입니다", "this is a condition")),),
        Bilingual("`total 300,000`처럼 값을 적으십시오", "state a value, as in `total 300,000`"),
    )


def _wrong_kind(fact: Fact, test: s.Setting) -> Diagnostic:
    return Diagnostic(
        "mixed-units",
        "error",
        Bilingual(f"“{fact.label}”에 맞는 값이 아닙니다", f"this is no value for {fact.name}"),
        (
            Label(test.span, Bilingual("값", "the value")),
            Label(fact.span, Bilingual(f"{fact.kind}(으)로 선언됨", f"declared as {fact.kind}")),
        ),
    )
