"""Outcomes: what a rule orders, alone, by choice or in turn; one method a rule of the grammar."""

from __future__ import annotations

from fractions import Fraction

from dsl import syntax as s
from dsl.parsing.literals import quantity
from dsl.parsing.parse_amounts import number_of, text_of
from dsl.parsing.walk import Token
from dsl.source import Span

Option = tuple[s.Effect, ...]


class Outcomes:
    def choice_of(self, span: Span, *options: Option | Token) -> s.Outcome:
        return _outcome("choice", options, span)

    def ladder_of(self, span: Span, *options: Option | Token) -> s.Outcome:
        return _outcome("ladder", options, span)

    def option(self, span: Span, *effects: s.Effect | Token) -> Option:
        return tuple([effect for effect in effects if not isinstance(effect, Token)])

    def refund(self, span: Span, word: Token, amount: s.Amount) -> s.Effect:
        return s.Effect("refund", amount, None, span)

    def deduct(self, span: Span, word: Token, amount: s.Amount) -> s.Effect:
        return s.Effect("deduct", amount, None, span)

    def charge(self, span: Span, word: Token, amount: s.Amount) -> s.Effect:
        return s.Effect("charge", amount, None, span)

    def compensate(self, span: Span, word: Token, amount: s.Amount) -> s.Effect:
        return s.Effect("compensate", amount, None, span)

    def damages(
        self, span: Span, word: Token, of: Token | None, amount: s.Amount | None
    ) -> s.Effect:
        return s.Effect("damages", amount, None, span)

    def reduce(self, span: Span, word: Token, rate: Token) -> s.Effect:
        return s.Effect("reduce", quantity(rate), None, span)

    def extend(self, span: Span, word: Token, amount: s.Amount) -> s.Effect:
        return s.Effect("extend", amount, None, span)

    def pays(self, span: Span, word: Token, amount: s.Amount) -> s.Effect:
        return s.Effect("pays", amount, None, span)

    def owes(self, span: Span, word: Token, amount: s.Amount) -> s.Effect:
        return s.Effect("owes", amount, None, span)

    def say(self, span: Span, word: Token, name: Token, said: s.Phrase | Token) -> s.Effect:
        if isinstance(said, s.Phrase):
            return s.Effect("say", None, said, span, name.text)
        return s.Effect("say", None, None, span, name.text, said_of(said))

    def burden(self, span: Span, word: Token, party: s.Phrase, what: Token) -> s.Effect:
        return s.Effect("burden", None, party, span, "burden", text_of(what).value)

    def no_penalty(self, span: Span, word: Token) -> s.Effect:
        return s.Effect("no penalty", None, None, span)

    def no_refund(self, span: Span, word: Token) -> s.Effect:
        return s.Effect("no refund", None, None, span)

    def ordered(self, span: Span, phrase: s.Phrase) -> s.Effect:
        return s.Effect("ordered", None, phrase, span)


def _outcome(mode: s.Mode, parts: tuple[Option | Token, ...], span: Span) -> s.Outcome:
    options = tuple([part for part in parts if not isinstance(part, Token)])
    return s.Outcome("all" if len(options) == 1 else mode, options, span)


def said_of(token: Token) -> str | bool | Fraction:
    """What a finding tells: a text in quotes, true or false, or a number."""
    if token.kind == "BOOLEAN":
        return token.text == "true"
    return number_of(token) if token.kind == "NUMBER" else text_of(token).value
