"""Conditions as written to conditions over declared facts; timings come out as notices."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import Literal

from dsl import syntax as s
from dsl.diagnostic import Bilingual, Diagnostic, Label
from dsl.model import (
    AllOf,
    AnyOf,
    Axis,
    Compare,
    Condition,
    DateInList,
    DateIsWeekday,
    DateWithin,
    EveOfHoliday,
    Expression,
    FactValue,
    IsGiven,
    Not,
    Notice,
    Number,
    WordIs,
    YearlyPeriod,
)
from dsl.resolving.resolve_amounts import mixed_units, resolve_amount, unknown_name
from dsl.resolving.units import sum_unit
from dsl.resolving.vocabulary import Shared, Unknown, Vocabulary
from dsl.source import Span

Operator = Literal["<", "<=", "=", ">=", ">"]


@dataclass(frozen=True, slots=True)
class Situation:
    """A resolved condition, and the notice that stood in it by itself."""

    when: Condition
    notice: Notice | None
    ranges: tuple[int | None, int] | None


@dataclass(slots=True)
class ConditionReader:
    """Reads the conditions of one file; what is wrong goes to `troubles`."""

    names: Vocabulary
    axes: tuple[Axis, ...]
    keys: dict[str, Expression]
    troubles: list[Diagnostic]

    def situation(self, condition: s.Condition) -> Situation:
        """A rule's condition: its notice apart, everything else joined."""
        notice: Notice | None = None
        ranges: tuple[int | None, int] | None = None
        parts: list[Condition] = []
        for tests in condition.parts:
            if len(tests) == 1 and isinstance(tests[0], s.Words) and tests[0].timing:
                timing = tests[0].timing
                notice = self.notice(timing)
                ranges = (timing.far, timing.amount) if timing.far is not None else None
                if tests[0].phrase:
                    parts.extend(self.words(tests[0].phrase))
            else:
                parts.extend(self.alternatives(tests))
        return Situation(all_of(parts), notice, ranges)

    def condition(self, condition: s.Condition) -> Condition:
        """A condition in which a timing is a comparison like any other."""
        parts = [part for tests in condition.parts for part in self.alternatives(tests)]
        return all_of(parts)

    def alternatives(self, tests: tuple[s.Test, ...]) -> list[Condition]:
        """`A x or y B`: words of one fact around an `or` are alternatives of that fact."""
        if len(tests) == 1:
            return self.test(tests[0], None)
        sides: list[list[Condition]] = []
        subject: s.Phrase | None = None
        for test in tests:
            subject = getattr(test, "subject", None) or subject
            sides.append(self.test(test, subject))
        if not _clear(sides):
            self.troubles.append(_unclear_or(tests[0].span.through(tests[-1].span)))
        return _join(sides)

    def test(self, test: s.Test, subject: s.Phrase | None) -> list[Condition]:
        if isinstance(test, s.Words):
            found = list(self.words(test.phrase)) if test.phrase else []
            if test.timing:
                notice = self.notice(test.timing)
                found.extend(comparison_of(notice, self.axes) if notice else ())
            return found
        if isinstance(test, s.Negation):
            return [Not(all_of(self.test(test.test, subject)))]
        if isinstance(test, s.Comparison):
            return self.comparison(test)
        if isinstance(test, s.Within):
            return self.within(test, test.subject or subject)
        if isinstance(test, s.IsDay):
            return self.is_day(test, test.subject or subject)
        if isinstance(test, s.Given):
            fact = self.fact(test.phrase)
            return [IsGiven(fact)] if fact else []
        self.troubles.append(_value_in_rule(test))
        return []

    def words(self, phrase: s.Phrase) -> Iterator[Condition]:
        """Each known word of a phrase as a condition; unknown and shared words are reported."""
        for key, span in self.names.segments(phrase):
            found = self.names.word(key, span)
            if isinstance(found, Unknown):
                self.troubles.append(unknown_name(found.text, found.span, found.suggestion))
            elif isinstance(found, Shared):
                self.troubles.append(_shared_word(found))
            elif found is not None:
                yield found

    def fact(self, phrase: s.Phrase | None) -> str | None:
        fact = self.names.fact(phrase) if phrase else None
        if fact is None and phrase is not None:
            suggestion = self.names.suggest(tuple(phrase.words), list(self.names.facts))
            self.troubles.append(unknown_name(phrase.text, phrase.span, suggestion))
        return fact.name if fact else None

    def comparison(self, test: s.Comparison) -> list[Condition]:
        left = resolve_amount(test.left, self.names, self.keys)
        right = resolve_amount(test.right, self.names, self.keys)
        for side in (left, right):
            if isinstance(side, Diagnostic):
                self.troubles.append(side)
        if isinstance(left, Diagnostic) or isinstance(right, Diagnostic):
            return []
        if sum_unit(left.unit, right.unit) is None:
            self.troubles.append(mixed_units(test.span, left.unit, right.unit))
            return []
        return [Compare(left, test.operator, right)]

    def within(self, test: s.Within, subject: s.Phrase | None) -> list[Condition]:
        fact = self.fact(subject)
        if fact is None:
            return []
        if isinstance(test.period, s.SpanOfYear):
            return [DateWithin(fact, (YearlyPeriod(test.period.first, test.period.last),))]
        periods = self.fact(test.period)
        return [DateInList(fact, periods)] if periods else []

    def is_day(self, test: s.IsDay, subject: s.Phrase | None) -> list[Condition]:
        fact = self.fact(subject)
        if fact is None:
            return []
        if test.weekday is not None:
            return [DateIsWeekday(fact, (test.weekday,))]
        holidays = self.fact(test.eve_of)
        return [EveOfHoliday(fact, holidays)] if holidays else []

    def notice(self, timing: s.Timing) -> Notice | None:
        """The axis a timing counts on: by its unit, its direction and, if named, its anchor."""
        direction = "before" if timing.kind in ("before", "on the day") else "after"
        fitting = [
            axis
            for axis in self.axes
            if axis.direction == direction
            and (axis.unit == timing.unit if timing.unit else axis.unit == "days")
            and (timing.anchor is None or self._anchored(axis, timing.anchor))
        ]
        if len(fitting) != 1:
            self.troubles.append(_no_axis(timing, len(fitting)))
            return None
        operator = "at most" if timing.kind == "within" else "at least"
        on_the_day = timing.kind == "on the day"
        return Notice(fitting[0].fact, operator, timing.amount, on_the_day)  # type: ignore[arg-type]

    def _anchored(self, axis: Axis, anchor: s.Phrase) -> bool:
        fact = self.names.fact(anchor)
        return fact is not None and fact.name == axis.anchor


def comparison_of(notice: Notice, axes: tuple[Axis, ...]) -> list[Condition]:
    """A notice that stands alone, as a comparison; `on the day` is the count nought."""
    unit = next(axis.unit for axis in axes if axis.fact == notice.axis)
    operator: Operator = ">=" if notice.operator == "at least" else "<="
    if notice.on_the_day:
        operator = "="
    return [Compare(FactValue(notice.axis, unit), operator, Number(Fraction(notice.amount), unit))]


def all_of(parts: list[Condition]) -> Condition:
    """One condition for several; nested conjunctions are laid flat, words of one fact are met."""
    flat: list[Condition] = []
    for part in parts:
        flat.extend(part.parts if isinstance(part, AllOf) else [part])
    unique = list(dict.fromkeys(flat))
    return unique[0] if len(unique) == 1 else AllOf(tuple(unique))


def any_of(parts: list[Condition]) -> Condition:
    """One condition for several choices; a choice within a choice is laid flat."""
    flat: list[Condition] = []
    for part in parts:
        flat.extend(part.parts if isinstance(part, AnyOf) else [part])
    unique = list(dict.fromkeys(flat))
    return unique[0] if len(unique) == 1 else AnyOf(tuple(unique))


def _join(sides: list[list[Condition]]) -> list[Condition]:
    """Alternatives: words of one fact that meet at the `or` merge, anything else is a choice."""
    joined = sides[0]
    for side in sides[1:]:
        merged = _merge(joined[-1], side[0]) if joined and side else None
        if merged is not None:
            joined = [*joined[:-1], merged, *side[1:]]
        else:
            joined = [any_of([all_of(joined), all_of(side)])]
    return joined


def _merge(left: Condition, right: Condition) -> Condition | None:
    """Two tests of one fact as one test; None when they speak of different things."""
    if isinstance(left, WordIs) and isinstance(right, WordIs) and left.fact == right.fact:
        return WordIs(left.fact, left.words + right.words)
    if isinstance(left, DateWithin) and isinstance(right, DateWithin):
        return DateWithin(left.fact, left.periods + right.periods)
    if isinstance(left, DateIsWeekday) and isinstance(right, DateIsWeekday):
        return DateIsWeekday(left.fact, left.weekdays + right.weekdays)
    return None


def _clear(sides: list[list[Condition]]) -> bool:
    """Whether it is plain how much each `or` joins: `guest cancels, x or y` is, `guest cancels x
    or y` is not when x and y are of different facts, for y may be meant to stand for all of it."""
    pairs = pairwise(side for side in sides if side)
    return all(
        len(left) == len(right) or _merge(left[-1], right[0]) is not None for left, right in pairs
    )


def _shared_word(shared: Shared) -> Diagnostic:
    facts = ", ".join(shared.facts)
    return Diagnostic(
        "ambiguous-word",
        "error",
        Bilingual(
            f"“{shared.text}”은(는) 여러 사실({facts})의 말입니다",
            f'"{shared.text}" is a word of several facts: {facts}',
        ),
        (Label(shared.span, Bilingual("어느 것인지 알 수 없습니다", "which one is not said")),),
        Bilingual(
            f"앞에 사실을 적으십시오: `{shared.facts[0]} {shared.text}`",
            f"write the fact before it: `{shared.facts[0]} {shared.text}`",
        ),
    )


def _unclear_or(span: Span) -> Diagnostic:
    return Diagnostic(
        "unclear-or",
        "error",
        Bilingual(
            "`or`가 어디까지 묶는지 알 수 없습니다", "it is not plain how much this `or` joins"
        ),
        (Label(span, Bilingual("두 가지로 읽힙니다", "this can be read in two ways")),),
        Bilingual(
            "갈라지는 말만 쉼표로 떼어 적으십시오: `guest cancels, x or y`",
            "set what it joins apart with a comma: `guest cancels, x or y`",
        ),
    )


def _no_axis(timing: s.Timing, found: int) -> Diagnostic:
    return Diagnostic(
        "no-such-count",
        "error",
        Bilingual(
            "이 시점을 세는 기준이 없습니다" if not found else "이 시점을 세는 기준이 여럿입니다",
            "nothing counts this time" if not found else "more than one count fits this time",
        ),
        (Label(timing.span, Bilingual("세는 방법을 모릅니다", "how to count it is not said")),),
        Bilingual(
            '`count days_before "…" : days before check_in` 처럼 선언하십시오',
            'declare it, as in `count days_before "…" : days before check_in`',
        ),
    )


def _value_in_rule(test: s.Setting) -> Diagnostic:
    return Diagnostic(
        "value-in-rule",
        "error",
        Bilingual("규칙에는 값을 적지 않습니다", "a rule does not state values"),
        (Label(test.span, Bilingual("값은 보기에만 적습니다", "values belong in examples")),),
        Bilingual(
            "비교라면 `>=`, `=` 등을 쓰십시오", "for a comparison use `>=`, `=` and the like"
        ),
    )
