"""Resolve what a standard defines: named amounts, printed tables and what is taken by default."""

from __future__ import annotations

from dataclasses import replace

from dsl import syntax as s
from dsl.diagnostic import Bilingual, Diagnostic, Label
from dsl.model import (
    Cases,
    Default,
    Expression,
    Guard,
    Let,
    LookupTable,
)
from dsl.resolving.building import Build, citations, expression
from dsl.resolving.declare import name_of, step_value
from dsl.resolving.resolve_amounts import unknown_name
from dsl.resolving.vocabulary import key_of


def resolve_definition(
    line: s.DefaultLine | s.LetLine | s.TableLine | s.StepLine, build: Build
) -> None:
    """Add what a line defines, or a step of the table above it, to the parts of the standard."""
    if isinstance(line, s.DefaultLine):
        _resolve_default(line, build)
    elif isinstance(line, s.LetLine):
        amount = _cases(line, build)
        if amount is not None:
            label = line.label.value if line.label else line.name.text
            cited = citations(line.cited, build)
            let = Let(name_of(line.name), label, amount, cited, build.period, line.span)
            build.lets.append(let)
    elif isinstance(line, s.TableLine):
        cited = citations(line.cited, build)
        table = LookupTable(
            name_of(line.name), line.label.value, (), "rate", cited, build.period, line.span
        )
        build.lookups.append(table)
    else:
        _resolve_step(line, build)


def _cases(line: s.LetLine, build: Build) -> Expression | None:
    """A let's amount: one, or the first of several whose condition holds."""
    guards = []
    for one in line.guards:
        amount = expression(one.value, build)
        when = build.reader.condition(one.condition) if one.condition else None
        if amount is None:
            return None
        guards.append((amount, when))
    if len(guards) == 1 and guards[0][1] is None:
        return guards[0][0]
    return Cases(tuple(guards), guards[0][0].unit)


def _resolve_step(line: s.StepLine, build: Build) -> None:
    if not build.lookups or not isinstance(line.amount, s.Quantity):
        build.troubles.append(_step_without_table(line))
        return
    limit = step_value(line.limit) if line.limit else None
    table = build.lookups.pop()
    build.lookups.append(
        replace(
            table,
            steps=(*table.steps, (limit, line.amount.value)),
            citations=(*table.citations, *citations(line.cited, build)),
        )
    )


def _resolve_default(line: s.DefaultLine, build: Build) -> None:
    fact = build.declared.names.fact(line.fact)
    if fact is None:
        build.troubles.append(unknown_name(line.fact.text, line.fact.span, None))
        return
    guards: list[Guard] = []
    for one in line.guards:
        value = _guard_value(one, fact.name, build)
        when = build.reader.condition(one.condition) if one.condition else None
        if value is not None:
            guards.append(Guard(value, when))
    cited = citations(line.cited, build)
    build.defaults.append(Default(fact.name, tuple(guards), cited, build.period, line.span))


def _guard_value(guard: s.Guard, fact: str, build: Build) -> Expression | str | None:
    """A default's value is a word of its fact, or an amount."""
    known = next(one for one in build.declared.facts if one.name == fact)
    if isinstance(guard.value, s.Named) and known.words:
        key = key_of(guard.value.phrase.text)
        for word in known.words:
            if key in (key_of(word.name), key_of(word.label)):
                return word.name
        suggestion = build.declared.names.suggest(key, [key_of(w.name) for w in known.words])
        span = guard.value.phrase.span
        build.troubles.append(unknown_name(guard.value.phrase.text, span, suggestion))
        return None
    return expression(guard.value, build)


def _step_without_table(line: s.StepLine) -> Diagnostic:
    return Diagnostic(
        "step-without-table",
        "error",
        Bilingual("이 줄은 표의 단이 아닙니다", "this line is not a step of a table"),
        (
            Label(
                line.span, Bilingual("위에 `table`이 있어야 합니다", "a `table` belongs above it")
            ),
        ),
    )
