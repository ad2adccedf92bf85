"""Conditions: the tests of a situation and the rungs of a ladder; one method a rule of the grammar."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from dsl import syntax as s
from dsl.parsing.literals import month_day, quantity, split_duration, weekday
from dsl.parsing.parse_amounts import text_of
from dsl.parsing.walk import Token
from dsl.source import Span

Day = tuple[int | None, s.Phrase | None]  # a weekday, or the days whose eve is meant


class Conditions:
    def condition(self, span: Span, *parts: tuple[s.Test, ...]) -> s.Condition:
        return s.Condition(parts, span)

    def alternative(self, span: Span, *tests: s.Test | Token) -> tuple[s.Test, ...]:
        return tuple([test for test in tests if not isinstance(test, Token)])

    # --- tests ---

    def words(self, span: Span, phrase: s.Phrase, timing: s.Timing | None) -> s.Words:
        return s.Words(phrase, timing, span)

    def timed(self, span: Span, timing: s.Timing) -> s.Words:
        return s.Words(None, timing, span)

    def comparison(self, span: Span, left: s.Amount, sign: Token, right: s.Amount) -> s.Comparison:
        return s.Comparison(left, sign.text, right, span)  # type: ignore[arg-type]

    def within(
        self, span: Span, subject: s.Phrase, within: Token, period: s.SpanOfYear | s.Phrase
    ) -> s.Within:
        return s.Within(subject, period, span)

    def more_within(self, span: Span, period: s.SpanOfYear) -> s.Within:
        return s.Within(None, period, span)

    def is_day(self, span: Span, subject: s.Phrase, word: Token, day: Day) -> s.IsDay:
        return s.IsDay(subject, *day, span)

    def more_day(self, span: Span, day: Day) -> s.IsDay:
        return s.IsDay(None, *day, span)

    def given(self, span: Span, phrase: s.Phrase, word: Token, given: Token) -> s.Given:
        return s.Given(phrase, span)

    def saying(self, span: Span, phrase: s.Phrase, word: Token, text: Token) -> s.Setting:
        return s.Setting(phrase, text_of(text), span)

    def setting(self, span: Span, phrase: s.Phrase, value: s.Value) -> s.Setting:
        return s.Setting(phrase, value, span)

    def negation(self, span: Span, word: Token, test: s.Test) -> s.Negation:
        return s.Negation(test, span)

    # --- times and values ---

    def before(self, span: Span, time: Token, word: Token) -> s.Timing:
        return _timing("before", time, None, span)

    def after(self, span: Span, time: Token, word: Token) -> s.Timing:
        return _timing("after", time, None, span)

    def within_time(
        self, span: Span, word: Token, time: Token, of: Token | None, anchor: s.Phrase | None
    ) -> s.Timing:
        return _timing("within", time, anchor, span)

    def on_the_day(self, span: Span, word: Token) -> s.Timing:
        return s.Timing("on the day", 0, None, None, None, span)

    def span_of_year(self, span: Span, first: Token, upto: Token, last: Token) -> s.SpanOfYear:
        return s.SpanOfYear(month_day(first.text), month_day(last.text), span)

    def day(self, span: Span, first: Token, holidays: s.Phrase | None = None) -> Day:
        return (None, holidays) if holidays else (weekday(first.text), None)

    def value(self, span: Span, first: Token, *others: Token) -> s.Value:
        if first.kind == "MOMENT":
            return datetime.fromisoformat(first.text)
        if first.kind == "NUMBER" and others:
            return tuple([quantity(one) for one in (first, *others)])
        if first.kind != "DATE":
            return quantity(first)
        if others and others[0].kind == "UPTO":
            return ((date.fromisoformat(first.text), date.fromisoformat(others[1].text)),)
        return tuple([date.fromisoformat(one.text) for one in (first, *others)])


def _timing(
    kind: Literal["before", "within", "after"], time: Token, anchor: s.Phrase | None, span: Span
) -> s.Timing:
    if time.kind == "DURATION_RANGE":
        far, near = time.text.split("..")
        amount, unit = split_duration(near)
        return s.Timing(kind, amount, unit, int(far), anchor, span)
    amount, unit = split_duration(time.text)
    return s.Timing(kind, amount, unit, None, anchor, span)
