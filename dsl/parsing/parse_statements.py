"""Statements: one method a rule of the grammar, from the parts of a line to its node."""

from __future__ import annotations

from typing import Literal

from dsl import syntax as s
from dsl.parsing.literals import kind_name, quantity, unit
from dsl.parsing.parse_amounts import Amounts, Pieces, number_of, text_of
from dsl.parsing.parse_conditions import Conditions
from dsl.parsing.parse_outcomes import Outcomes, said_of
from dsl.parsing.walk import Token
from dsl.source import Span

Choice = tuple[s.Phrase, s.Text]
Cites = tuple[s.Cited, ...]
FIGURES = {"공제": "deduct", "환급": "refund", "배상": "compensate"}


class Declarations:
    """What the standard is and what a case states."""

    def standard(self, span: Span, word: Token, name: s.Phrase, label: Token) -> s.StandardLine:
        return s.StandardLine(name, text_of(label), span)

    def title(self, span: Span, word: Token, title: Token) -> s.TitleLine:
        return s.TitleLine(text_of(title), span)

    def notice_of(
        self,
        span: Span,
        word: Token,
        notice: Token,
        at: Token,
        annex: Token,
        on: Token,
        item: Token,
    ) -> s.NoticeLine:
        return s.NoticeLine(text_of(notice), text_of(annex), text_of(item), span)

    def rows(self, span: Span, word: Token, prefix: Token) -> s.RowsLine:
        return s.RowsLine(text_of(prefix), span)

    def answers(self, span: Span, word: Token, name: Token, value: Token) -> s.AnswersLine:
        return s.AnswersLine(name.text, text_of(value), span)

    def edition(
        self, span: Span, word: Token, name: Token, code: Token | None, days: s.Days
    ) -> s.EditionLine:
        return s.EditionLine(text_of(name), text_of(code) if code else None, days, span)

    def unrecorded(self, span: Span, word: Token, days: s.Days, why: Token) -> s.UnrecordedLine:
        return s.UnrecordedLine(days, text_of(why), span)

    def in_force(self, span: Span, word: Token, days: s.Days | Token) -> s.InForceLine:
        return s.InForceLine(None if isinstance(days, Token) else days, span)

    def fact(
        self,
        span: Span,
        word: Token,
        name: s.Phrase,
        label: Token,
        kind: tuple[str, tuple[Choice, ...]],
    ) -> s.FactLine:
        return s.FactLine(name, text_of(label), *kind, span)

    def kind(self, span: Span, *kinds: Choice | Token) -> tuple[str, tuple[Choice, ...]]:
        choices = tuple([one for one in kinds if not isinstance(one, Token)])
        first = kinds[0]
        return kind_name(first) if isinstance(first, Token) else "choice", choices

    def choice(self, span: Span, word: s.Phrase, label: Token) -> Choice:
        return word, text_of(label)

    def count(
        self,
        span: Span,
        word: Token,
        name: s.Phrase,
        label: Token,
        counted: Token,
        side: Token,
        anchor: s.Phrase,
    ) -> s.CountLine:
        direction: Literal["before", "after"] = "before" if side.kind == "BEFORE" else "after"
        return s.CountLine(name, text_of(label), unit(counted.text), direction, anchor, span)

    def input(
        self, span: Span, word: Token, name: Token, *meant: Token | s.Phrase | tuple[str, s.Phrase]
    ) -> s.InputLine:
        first = meant[0]
        if isinstance(first, s.Phrase):
            return s.InputLine(name.text, first, (), span)
        meanings = tuple([one for one in meant if not isinstance(one, (Token, s.Phrase))])
        return s.InputLine(name.text, None, meanings, span)  # none: accepted, and no rule asks

    def meaning(
        self, span: Span, value: Token, word: Token, phrase: s.Phrase
    ) -> tuple[str, s.Phrase]:
        return value.text.strip('"'), phrase

    def output(self, span: Span, word: Token, name: Token, phrase: s.Phrase) -> s.OutputLine:
        return s.OutputLine(name.text, phrase, span)

    def remedy(self, span: Span, word: Token, name: s.Phrase, label: Token) -> s.RemedyLine:
        return s.RemedyLine(name, text_of(label), span)

    def spoken(
        self,
        span: Span,
        word: Token,
        name: Token,
        label: Token,
        *told: tuple[s.Text, s.Text] | None,
    ) -> s.SayingLine:
        texts = tuple([one for one in told if one is not None])
        return s.SayingLine(name.text, text_of(label), texts, span)

    def told(self, span: Span, text: Token, word: Token, title: Token) -> tuple[s.Text, s.Text]:
        return text_of(text), text_of(title)

    def base(self, span: Span, effect: Token, word: Token, of: Token, base: s.Phrase) -> s.BaseLine:
        return s.BaseLine("deduct" if effect.kind == "DEDUCT" else "compensate", base, span)

    def proof(self, span: Span, word: Token, are: Token, amount: s.Amount) -> s.ProofLine:
        return s.ProofLine(amount, span)

    def rounding(self, span: Span, word: Token, how: Token) -> s.RoundingLine:
        return s.RoundingLine(span)


class Definitions:
    """Defaults, named amounts, tables and named conditions."""

    def default(
        self, span: Span, word: Token, fact: s.Phrase, *parts: Token | s.Guard | Cites
    ) -> s.DefaultLine:
        return s.DefaultLine(fact, _guards(parts), _cites(parts), span)

    def let(
        self,
        span: Span,
        word: Token,
        name: s.Phrase,
        label: Token | None,
        *parts: Token | s.Guard | Cites,
    ) -> s.LetLine:
        text = text_of(label) if label else None
        return s.LetLine(name, text, _guards(parts), _cites(parts), span)

    def guard(
        self, span: Span, value: s.Amount, word: Token | None, when: s.Condition | None = None
    ) -> s.Guard:
        return s.Guard(value, when, span)

    def table(
        self,
        span: Span,
        word: Token,
        name: s.Phrase,
        label: Token,
        by: Token,
        key: s.Phrase,
        cited: Cites = (),
    ) -> s.TableLine:
        return s.TableLine(name, text_of(label), key, cited, span)

    def step(
        self, span: Span, word: Token, limit: Token, amount: s.Amount, cited: Cites = ()
    ) -> s.StepLine:
        return s.StepLine(quantity(limit), amount, cited, span)

    def last_step(self, span: Span, word: Token, amount: s.Amount, cited: Cites = ()) -> s.StepLine:
        return s.StepLine(None, amount, cited, span)

    def means(
        self, span: Span, name: s.Phrase, word: Token, condition: s.Condition, cited: Cites = ()
    ) -> s.MeansLine:
        return s.MeansLine(name, condition, cited, span)


def _guards(parts: tuple[Token | s.Guard | Cites, ...]) -> tuple[s.Guard, ...]:
    return tuple([part for part in parts if isinstance(part, s.Guard)])


def _cites(parts: tuple[Token | s.Guard | Cites, ...]) -> Cites:
    last = parts[-1]
    return () if isinstance(last, (Token, s.Guard)) else last


class Rules:
    """What the standard orders, and its ladders."""

    def rule(
        self,
        span: Span,
        word: Token,
        condition: s.Condition,
        outcome: s.Outcome | None,
        cited: Cites = (),
    ) -> s.RuleLine:
        return s.RuleLine("rule", condition, outcome, None, cited, span)

    def rung(
        self, span: Span, condition: s.Condition, outcome: s.Outcome, cited: Cites = ()
    ) -> s.RuleLine:
        return s.RuleLine("rung", condition, outcome, None, cited, span)

    def exception(
        self,
        span: Span,
        word: Token,
        when: Token,
        condition: s.Condition,
        outcome: s.Outcome | None,
        cited: Cites = (),
    ) -> s.RuleLine:
        return s.RuleLine("except", condition, outcome, None, cited, span)

    def silent(
        self,
        span: Span,
        word: Token,
        when: Token,
        condition: s.Condition,
        why: Token,
        cited: Cites = (),
    ) -> s.RuleLine:
        return s.RuleLine("silent", condition, None, text_of(why), cited, span)

    def never(
        self,
        span: Span,
        word: Token,
        when: Token,
        condition: s.Condition,
        why: Token,
        cited: Cites = (),
    ) -> s.RuleLine:
        return s.RuleLine("never", condition, None, text_of(why), cited, span)


class Remarks:
    """What the authors say about it, and the cases they worked."""

    def reading(self, span: Span, word: Token, text: Token, cited: Cites = ()) -> s.RemarkLine:
        return s.RemarkLine("reading", text_of(text), cited, span)

    def note(self, span: Span, word: Token, text: Token, cited: Cites = ()) -> s.RemarkLine:
        return s.RemarkLine("note", text_of(text), cited, span)

    def outside(self, span: Span, word: Token, text: Token, cited: Cites = ()) -> s.RemarkLine:
        return s.RemarkLine("outside", text_of(text), cited, span)

    def example(self, span: Span, word: Token, name: Token) -> s.ExampleLine:
        return s.ExampleLine(text_of(name), None, span)

    def examples(self, span: Span, word: Token, name: Token, shared: s.Condition) -> s.ExampleLine:
        return s.ExampleLine(text_of(name), shared, span)

    def worked(self, span: Span, condition: s.Condition, *figures: s.Figure) -> s.WorkedLine:
        return s.WorkedLine(condition, figures, span)

    def figure(self, span: Span, word: Token, value: Token | None = None) -> s.Figure:
        what = FIGURES.get(word.text, word.kind.lower())
        return s.Figure(what, number_of(value) if value else None, span)

    def other_result(self, span: Span, what: s.Phrase, value: Token | None) -> s.Figure:
        return s.Figure(what.text, said_of(value) if value else None, span)


class Reader(Declarations, Definitions, Rules, Remarks, Conditions, Outcomes, Amounts, Pieces):
    """A method for every rule of the grammar that is no mere choice of others."""
