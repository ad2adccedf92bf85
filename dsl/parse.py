"""Parse: text to `syntax.Standard`. The only file that imports Lark.

Every statement is parsed by itself, so that an error in one leaves the others readable.
"""

from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

from lark import Lark, Token, Tree, UnexpectedInput

from dsl import syntax as s
from dsl.diagnostic import Diagnostic
from dsl.lines import LogicalLine, logical_lines
from dsl.literals import kind_name, month_day, quantity, split_duration, told, unit, weekday
from dsl.source import Source, Span
from dsl.syntax_errors import bad_value, syntax_error


def parse(source: Source) -> tuple[s.Standard, tuple[Diagnostic, ...]]:
    """Read a source into statements; what could not be read is left out and reported."""
    lines, troubles = logical_lines(source)
    statements: list[s.Statement] = []
    for line in lines:
        read = parse_statement(source.name, line)
        if isinstance(read, Diagnostic):
            troubles.append(read)
        else:
            statements.append(read)
    return s.Standard(source.name, tuple(statements)), tuple(troubles)


def parse_statement(name: str, line: LogicalLine) -> s.Statement | Diagnostic:
    """Read one statement, or say where and why it could not be read."""
    try:
        return _Reader(name, line).statement(_tree(line.text))
    except UnexpectedInput as trouble:
        return syntax_error(name, line, trouble)
    except ValueError as trouble:
        return bad_value(name, line, str(trouble))


@cache
def _parser() -> Lark:
    grammar = Path(__file__).with_name("grammar.lark").read_text(encoding="utf-8")
    return Lark(
        grammar,
        parser="lalr",
        lexer="contextual",
        propagate_positions=True,
        maybe_placeholders=True,
    )


@cache
def _tree(text: str) -> Any:
    """The tree of one statement. Many files share statements, and places count from the statement's
    own beginning, so that one tree serves them all."""
    return _parser().parse(text)


class _Reader:
    """Lark trees of one statement to syntax nodes; one method a grammar rule."""

    def __init__(self, name: str, line: LogicalLine) -> None:
        self.name = name
        self.line = line

    # --- places and small pieces ---

    def span(self, node: Any) -> Span:
        meta: Any = node if isinstance(node, Token) else node.meta
        shift = self.line.number - 1
        return Span(
            self.name, meta.line + shift, meta.column, meta.end_line + shift, meta.end_column
        )

    def phrase(self, tree: Any) -> s.Phrase:
        words = tuple(str(word) for word in tree.children)
        return s.Phrase(words, self.span(tree), tuple(self.span(word) for word in tree.children))

    def text(self, token: Any) -> s.Text:
        return s.Text(str(token)[1:-1], self.span(token))

    def cited(self, tree: Any) -> tuple[s.Cited, ...]:
        if tree is None:
            return ()
        return tuple(s.Cited(str(token), self.span(token)) for token in tree.children)

    def days(self, tree: Any) -> s.Days:
        first, last = tree.children[0], tree.children[-1]
        end = None if last is None or last.type == "UPTO" else date.fromisoformat(last)
        return s.Days(date.fromisoformat(first), end, self.span(tree))

    # --- statements ---

    def statement(self, tree: Any) -> s.Statement:
        node = tree.children[0]
        reader = getattr(self, f"read_{node.data}")
        read: s.Statement = reader(list(node.children), self.span(node))
        return read

    def read_standard(self, c: list[Any], span: Span) -> s.StandardLine:
        return s.StandardLine(self.phrase(c[1]), self.text(c[2]), span)

    def read_title(self, c: list[Any], span: Span) -> s.TitleLine:
        return s.TitleLine(self.text(c[1]), span)

    def read_notice_of(self, c: list[Any], span: Span) -> s.NoticeLine:
        return s.NoticeLine(self.text(c[1]), self.text(c[3]), self.text(c[5]), span)

    def read_rows(self, c: list[Any], span: Span) -> s.RowsLine:
        return s.RowsLine(self.text(c[1]), span)

    def read_answers(self, c: list[Any], span: Span) -> s.AnswersLine:
        return s.AnswersLine(str(c[1]), self.text(c[2]), span)

    def read_edition(self, c: list[Any], span: Span) -> s.EditionLine:
        code = self.text(c[2]) if c[2] is not None else None
        return s.EditionLine(self.text(c[1]), code, self.days(c[3]), span)

    def read_unrecorded(self, c: list[Any], span: Span) -> s.UnrecordedLine:
        return s.UnrecordedLine(self.days(c[1]), self.text(c[2]), span)

    def read_in_force(self, c: list[Any], span: Span) -> s.InForceLine:
        return s.InForceLine(self.days(c[1]) if isinstance(c[1], Tree) else None, span)

    def read_fact(self, c: list[Any], span: Span) -> s.FactLine:
        kind = c[3].children
        choices = tuple(
            (self.phrase(one.children[0]), self.text(one.children[1]))
            for one in kind
            if isinstance(one, Tree)
        )
        name = "choice" if choices else kind_name(kind[0])
        return s.FactLine(self.phrase(c[1]), self.text(c[2]), name, choices, span)

    def read_count(self, c: list[Any], span: Span) -> s.CountLine:
        return s.CountLine(
            self.phrase(c[1]),
            self.text(c[2]),
            unit(str(c[3])),
            "before" if c[4].type == "BEFORE" else "after",
            self.phrase(c[5]),
            span,
        )

    def read_input(self, c: list[Any], span: Span) -> s.InputLine:
        if isinstance(c[2], Token):  # accepted, and no rule asks for it
            return s.InputLine(str(c[1]), None, (), span)
        if c[2].data == "phrase":
            return s.InputLine(str(c[1]), self.phrase(c[2]), (), span)
        meanings = tuple(
            (str(one.children[0]).strip('"'), self.phrase(one.children[2])) for one in c[2:]
        )
        return s.InputLine(str(c[1]), None, meanings, span)

    def read_output(self, c: list[Any], span: Span) -> s.OutputLine:
        return s.OutputLine(str(c[1]), self.phrase(c[2]), span)

    def read_remedy(self, c: list[Any], span: Span) -> s.RemedyLine:
        return s.RemedyLine(self.phrase(c[1]), self.text(c[2]), span)

    def read_saying(self, c: list[Any], span: Span) -> s.SayingLine:
        texts = tuple(
            (self.text(one.children[0]), self.text(one.children[2])) for one in c[3:] if one
        )
        return s.SayingLine(str(c[1]), self.text(c[2]), texts, span)

    def read_base(self, c: list[Any], span: Span) -> s.BaseLine:
        effect = "deduct" if c[0].type == "DEDUCT" else "compensate"
        return s.BaseLine(effect, self.phrase(c[3]), span)  # type: ignore[arg-type]

    def read_proof(self, c: list[Any], span: Span) -> s.ProofLine:
        return s.ProofLine(self.amount(c[2]), span)

    def read_rounding(self, c: list[Any], span: Span) -> s.RoundingLine:
        return s.RoundingLine(span)

    def read_default(self, c: list[Any], span: Span) -> s.DefaultLine:
        return s.DefaultLine(self.phrase(c[1]), *self.guarded(c), span)

    def guarded(self, c: list[Any]) -> tuple[tuple[s.Guard, ...], tuple[s.Cited, ...]]:
        """The guards of a default or a let, and what it cites."""
        trees = [one for one in c if isinstance(one, Tree)]
        guards = tuple(self.guard(one) for one in trees if one.data == "guard")
        cites = next((one for one in trees if one.data == "citations"), None)
        return guards, self.cited(cites)

    def guard(self, tree: Any) -> s.Guard:
        children = tree.children
        condition = self.condition(children[2]) if len(children) > 2 and children[2] else None
        return s.Guard(self.amount(children[0]), condition, self.span(tree))

    def read_let(self, c: list[Any], span: Span) -> s.LetLine:
        label = self.text(c[2]) if c[2] is not None else None
        return s.LetLine(self.phrase(c[1]), label, *self.guarded(c), span)

    def read_table(self, c: list[Any], span: Span) -> s.TableLine:
        return s.TableLine(
            self.phrase(c[1]), self.text(c[2]), self.phrase(c[4]), self.cited(_at(c, 5)), span
        )

    def read_step(self, c: list[Any], span: Span) -> s.StepLine:
        if c[0].type == "OTHERWISE":
            return s.StepLine(None, self.amount(c[1]), self.cited(_at(c, 2)), span)
        limit = quantity(c[1], self.span(c[1]))
        return s.StepLine(limit, self.amount(c[2]), self.cited(_at(c, 3)), span)

    def read_means(self, c: list[Any], span: Span) -> s.MeansLine:
        return s.MeansLine(self.phrase(c[0]), self.condition(c[2]), self.cited(_at(c, 3)), span)

    def read_rule(self, c: list[Any], span: Span) -> s.RuleLine:
        outcome = self.outcome(c[2]) if _at(c, 2) is not None else None
        cites = self.cited(_at(c, 3))
        return s.RuleLine("rule", self.condition(c[1]), outcome, None, cites, span)

    def read_rung(self, c: list[Any], span: Span) -> s.RuleLine:
        cites = self.cited(_at(c, 2))
        return s.RuleLine("rung", self.condition(c[0]), self.outcome(c[1]), None, cites, span)

    def read_except(self, c: list[Any], span: Span) -> s.RuleLine:
        outcome = self.outcome(c[3]) if c[3] is not None else None
        cites = self.cited(_at(c, 4))
        return s.RuleLine("except", self.condition(c[2]), outcome, None, cites, span)

    def read_silent(self, c: list[Any], span: Span) -> s.RuleLine:
        cites = self.cited(_at(c, 4))
        return s.RuleLine("silent", self.condition(c[2]), None, self.text(c[3]), cites, span)

    def read_never(self, c: list[Any], span: Span) -> s.RuleLine:
        cites = self.cited(_at(c, 4))
        return s.RuleLine("never", self.condition(c[2]), None, self.text(c[3]), cites, span)

    def read_reading(self, c: list[Any], span: Span) -> s.RemarkLine:
        return s.RemarkLine("reading", self.text(c[1]), self.cited(_at(c, 2)), span)

    def read_note(self, c: list[Any], span: Span) -> s.RemarkLine:
        return s.RemarkLine("note", self.text(c[1]), self.cited(_at(c, 2)), span)

    def read_outside(self, c: list[Any], span: Span) -> s.RemarkLine:
        return s.RemarkLine("outside", self.text(c[1]), self.cited(_at(c, 2)), span)

    def read_example(self, c: list[Any], span: Span) -> s.ExampleLine:
        return s.ExampleLine(self.text(c[1]), None, span)

    def read_examples(self, c: list[Any], span: Span) -> s.ExampleLine:
        return s.ExampleLine(self.text(c[1]), self.condition(c[2]), span)

    def read_worked(self, c: list[Any], span: Span) -> s.WorkedLine:
        return s.WorkedLine(self.condition(c[0]), tuple(self.figure(one) for one in c[1:]), span)

    def figure(self, tree: Any) -> s.Figure:
        children = tree.children
        if tree.data == "figure":
            what = {"공제": "deduct", "환급": "refund", "배상": "compensate"}.get(
                str(children[0]), children[0].type.lower()
            )
        else:
            what = self.phrase(children[0]).text
        value = told(children[1]) if len(children) > 1 and children[1] is not None else None
        return s.Figure(what, value, self.span(tree))

    # --- conditions ---

    def condition(self, tree: Any) -> s.Condition:
        parts = tuple(
            tuple(self.test(test) for test in one.children if isinstance(test, Tree))
            for one in tree.children
        )
        return s.Condition(parts, self.span(tree))

    def test(self, tree: Any) -> s.Test:
        read: s.Test = getattr(self, f"test_{tree.data}")(tree.children, self.span(tree))
        return read

    def test_words(self, c: list[Any], span: Span) -> s.Words:
        timing = self.timing(c[1]) if c[1] is not None else None
        return s.Words(self.phrase(c[0]), timing, span)

    def test_timed(self, c: list[Any], span: Span) -> s.Words:
        return s.Words(None, self.timing(c[0]), span)

    def test_comparison(self, c: list[Any], span: Span) -> s.Comparison:
        return s.Comparison(self.amount(c[0]), str(c[1]), self.amount(c[2]), span)  # type: ignore[arg-type]

    def test_within(self, c: list[Any], span: Span) -> s.Within:
        period = self.phrase(c[2]) if c[2].data == "phrase" else self.span_of_year(c[2])
        return s.Within(self.phrase(c[0]), period, span)

    def test_more_within(self, c: list[Any], span: Span) -> s.Within:
        return s.Within(None, self.span_of_year(c[0]), span)

    def test_is_day(self, c: list[Any], span: Span) -> s.IsDay:
        return self.day(c[2], self.phrase(c[0]), span)

    def test_more_day(self, c: list[Any], span: Span) -> s.IsDay:
        return self.day(c[0], None, span)

    def test_given(self, c: list[Any], span: Span) -> s.Given:
        return s.Given(self.phrase(c[0]), span)

    def test_saying(self, c: list[Any], span: Span) -> s.Setting:
        return s.Setting(self.phrase(c[0]), self.text(c[2]), span)

    def test_setting(self, c: list[Any], span: Span) -> s.Setting:
        return s.Setting(self.phrase(c[0]), self.value(c[1].children), span)

    def test_negation(self, c: list[Any], span: Span) -> s.Negation:
        return s.Negation(self.test(c[1]), span)

    def day(self, tree: Any, subject: s.Phrase | None, span: Span) -> s.IsDay:
        first = tree.children[0]
        if first.type == "WEEKDAY":
            return s.IsDay(subject, weekday(str(first)), None, span)
        return s.IsDay(subject, None, self.phrase(tree.children[1]), span)

    def span_of_year(self, tree: Any) -> s.SpanOfYear:
        first, last = tree.children[0], tree.children[2]
        return s.SpanOfYear(month_day(str(first)), month_day(str(last)), self.span(tree))

    def timing(self, tree: Any) -> s.Timing:
        span = self.span(tree)
        tokens = tree.children
        if tree.data == "on_the_day":
            return s.Timing("on the day", 0, None, None, None, span)
        kind: Any = {"before": "before", "within_time": "within", "after": "after"}[tree.data]
        token = tokens[1] if kind == "within" else tokens[0]
        anchor = self.phrase(tokens[-1]) if isinstance(tokens[-1], Tree) else None
        if token.type == "DURATION_RANGE":
            far, rest = str(token).split("..")
            near, unit = split_duration(rest)
            return s.Timing(kind, near, unit, int(far), anchor, span)
        amount, unit = split_duration(str(token))
        return s.Timing(kind, amount, unit, None, anchor, span)

    def value(self, tokens: list[Any]) -> s.Value:
        first = tokens[0]
        if first.type == "STRING":
            return self.text(first)
        if first.type == "MOMENT":
            return datetime.fromisoformat(first)
        if first.type == "NUMBER" and len(tokens) > 1:
            return tuple(quantity(one, self.span(one)) for one in tokens)
        if first.type != "DATE":
            return quantity(first, self.span(first))
        if len(tokens) == 3 and tokens[1].type == "UPTO":
            return ((date.fromisoformat(first), date.fromisoformat(tokens[2])),)
        return tuple(date.fromisoformat(token) for token in tokens)

    # --- outcomes and amounts ---

    def outcome(self, tree: Any) -> s.Outcome:
        options = tuple(
            tuple(self.effect(e) for e in one.children if isinstance(e, Tree))
            for one in tree.children
            if isinstance(one, Tree)
        )
        mode: Any = "ladder" if tree.data == "ladder_of" else "choice"
        return s.Outcome("all" if len(options) == 1 else mode, options, self.span(tree))

    def effect(self, tree: Any) -> s.Effect:
        span, c = self.span(tree), tree.children
        if tree.data == "ordered":
            return s.Effect("ordered", None, self.phrase(c[0]), span)
        if tree.data == "say":
            return self.say(c, span)
        if tree.data == "burden":
            text = self.text(c[2]).value
            return s.Effect("burden", None, self.phrase(c[1]), span, "burden", text)
        kind: Any = str(tree.data).replace("_", " ")
        if kind == "reduce":
            return s.Effect(kind, quantity(c[1], self.span(c[1])), None, span)
        amount = self.amount(c[-1]) if isinstance(c[-1], Tree) else None
        return s.Effect(kind, amount, None, span)

    def time_from(self, c: list[Any], span: Span) -> s.TimeFrom:
        unit: Any = {
            "DAYS_FROM": "days",
            "MONTHS_FROM": "months",
            "STARTED_MONTHS_FROM": "started months",
            "MONTHS_BACK_FROM": "months back",
            "HOURS_FROM": "hours",
        }[c[0].type]
        excluding = self.phrase(c[5]) if len(c) > 5 and c[5] is not None else None
        return s.TimeFrom(unit, self.phrase(c[1]), self.phrase(c[3]), excluding, span)

    def say(self, c: list[Any], span: Span) -> s.Effect:
        said = c[2]
        if isinstance(said, Tree):
            return s.Effect("say", None, self.phrase(said), span, str(c[1]))
        return s.Effect("say", None, None, span, str(c[1]), told(said))

    def amount(self, tree: Any) -> s.Amount:
        if tree.data != "amount":
            return self.operand(tree)
        total, *limits, rounded = tree.children
        read = self.operand(total)
        words = iter(limits)
        for word, limit in zip(words, words, strict=True):
            if word is not None:
                operator: Any = "greater" if word.type == "AT_LEAST" else "lesser"
                read = s.Combined(operator, read, self.operand(limit), self.span(tree))
        if rounded is not None:
            step = Fraction(str(rounded).split()[-1])
            read = s.RoundedTo(read, step, self.span(tree))
        return read

    def operand(self, tree: Any) -> s.Amount:
        c, span = tree.children, self.span(tree)
        data = str(tree.data)
        if data in ("number", "rate", "duration"):
            return quantity(c[0], span)
        if data == "named":
            return s.Named(self.phrase(c[0]))
        if data in ("parenthesis", "amount"):
            return self.amount(c[0]) if data == "parenthesis" else self.amount(tree)
        if data in ("time_from", "hours_from"):
            return self.time_from(c, span)
        if data == "aggregate":
            which: Any = "total" if c[0].type == "TOTAL_OF" else "average"
            return s.Aggregated(which, self.phrase(c[1]), span)
        if data == "share":
            return s.Combined("*", quantity(c[0], self.span(c[0])), self.operand(c[2]), span)
        if data in ("lesser", "greater"):
            return s.Combined(data, self.operand(c[1]), self.operand(c[3]), span)  # type: ignore[arg-type]
        sign: Any = {"plus": "+", "minus": "-", "times": "*", "over": "/"}[data]
        return s.Combined(sign, self.operand(c[0]), self.operand(c[2]), span)


def _at(children: list[Any], index: int) -> Any:
    return children[index] if index < len(children) else None
