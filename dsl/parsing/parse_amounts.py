"""Amounts and the small pieces of every statement: one method a rule of the grammar."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Literal

from dsl import syntax as s
from dsl.parsing.literals import quantity
from dsl.parsing.walk import Token
from dsl.source import Span

TIMES: dict[
    str, Literal["days", "months", "started months", "months back", "hours", "business days"]
] = {
    "DAYS_FROM": "days",
    "MONTHS_FROM": "months",
    "STARTED_MONTHS_FROM": "started months",
    "MONTHS_BACK_FROM": "months back",
    "HOURS_FROM": "hours",
    "BUSINESS_DAYS_FROM": "business days",
}


def text_of(token: Token) -> s.Text:
    """What stands between the quotation marks."""
    return s.Text(token.text[1:-1], token.span)


def number_of(token: Token) -> Fraction:
    return Fraction(token.text.replace(",", ""))


class Pieces:
    """Phrases, citations and periods."""

    def phrase(self, span: Span, *words: Token) -> s.Phrase:
        return s.Phrase(
            tuple([word.text for word in words]), span, tuple([word.span for word in words])
        )

    def citations(self, span: Span, *rows: Token) -> tuple[s.Cited, ...]:
        return tuple([s.Cited(row.text, row.span) for row in rows])

    def days_in_force(self, span: Span, first: Token, upto: Token, last: Token | None) -> s.Days:
        end = date.fromisoformat(last.text) if last else None
        return s.Days(date.fromisoformat(first.text), end, span)


class Amounts:
    """Sums, products and what they are made of."""

    def amount(
        self,
        span: Span,
        total: s.Amount,
        at_least: Token | None,
        floor: s.Amount | None,
        at_most: Token | None,
        ceiling: s.Amount | None,
        rounded: Token | None,
    ) -> s.Amount:
        if floor is not None:
            total = s.Combined("greater", total, floor, span)
        if ceiling is not None:
            total = s.Combined("lesser", total, ceiling, span)
        if rounded is not None:
            total = s.RoundedTo(total, Fraction(rounded.text.split()[-1]), span)
        return total

    def plus(self, span: Span, left: s.Amount, sign: Token, right: s.Amount) -> s.Combined:
        return s.Combined("+", left, right, span)

    def minus(self, span: Span, left: s.Amount, sign: Token, right: s.Amount) -> s.Combined:
        return s.Combined("-", left, right, span)

    def times(self, span: Span, left: s.Amount, sign: Token, right: s.Amount) -> s.Combined:
        return s.Combined("*", left, right, span)

    def over(self, span: Span, left: s.Amount, sign: Token, right: s.Amount) -> s.Combined:
        return s.Combined("/", left, right, span)

    def share(self, span: Span, rate: Token, of: Token, whole: s.Amount) -> s.Combined:
        return s.Combined("*", quantity(rate), whole, span)

    def literal(self, span: Span, token: Token) -> s.Quantity:
        return quantity(token)

    def lesser(
        self, span: Span, word: Token, left: s.Amount, joined: Token, right: s.Amount
    ) -> s.Combined:
        return s.Combined("lesser", left, right, span)

    def greater(
        self, span: Span, word: Token, left: s.Amount, joined: Token, right: s.Amount
    ) -> s.Combined:
        return s.Combined("greater", left, right, span)

    def time_from(
        self,
        span: Span,
        word: Token,
        first: s.Phrase,
        to: Token,
        last: s.Phrase,
        without: Token | None = None,
        excluding: s.Phrase | None = None,
    ) -> s.TimeFrom:
        return s.TimeFrom(TIMES[word.kind], first, last, excluding, span)

    def aggregate(self, span: Span, word: Token, phrase: s.Phrase) -> s.Aggregated:
        which: Literal["total", "average"] = "total" if word.kind == "TOTAL_OF" else "average"
        return s.Aggregated(which, phrase, span)

    def named(self, span: Span, phrase: s.Phrase) -> s.Named:
        return s.Named(phrase)

    def parenthesis(self, span: Span, amount: s.Amount) -> s.Amount:
        return amount
