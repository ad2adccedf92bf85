"""Resolve: `syntax.Standard` to `model.Standard`. Names and units are settled, ladders grouped.

Nothing is judged here but names and units; whether the rules are complete and agree is for the
checks.
"""

from __future__ import annotations

from dataclasses import replace

from dsl import syntax as s
from dsl.diagnostic import Bilingual, Diagnostic, Label
from dsl.model import (
    AllOf,
    Input,
    Meaning,
    Note,
    Outcome,
    Period,
    Reading,
    Rule,
    Standard,
    Unrecorded,
    WordIs,
)
from dsl.resolving.building import Build, Heading, citations
from dsl.resolving.declare import declare
from dsl.resolving.resolve_conditions import ConditionReader, all_of
from dsl.resolving.resolve_definitions import resolve_definition
from dsl.resolving.resolve_examples import read_example
from dsl.resolving.resolve_outcomes import resolve_outcome
from dsl.resolving.vocabulary import key_of
from dsl.source import NOWHERE


def resolve(written: s.Standard) -> tuple[Standard, tuple[Diagnostic, ...]]:
    """Settle every name and unit of a file."""
    declared = declare(written)
    reader = ConditionReader(
        declared.names, tuple(declared.axes), declared.table_keys, declared.troubles
    )
    build = Build(declared, reader, declared.whole)
    for statement in written.statements:
        if isinstance(statement, s.MeansLine):
            meaning = reader.condition(statement.condition)
            declared.names.meanings[key_of(statement.name.text)] = meaning
            cited = citations(statement.cited, build)
            build.meanings.append(Meaning(statement.name.text, meaning, cited, statement.span))
    for statement in written.statements:
        _resolve_statement(statement, build)
    return _standard(written, build), tuple(declared.troubles)


def _resolve_statement(statement: s.Statement, build: Build) -> None:
    if isinstance(statement, s.RuleLine):
        _resolve_rule(statement, build)
    elif isinstance(statement, s.RemarkLine):
        _resolve_remark(statement, build)
    elif isinstance(statement, s.ExampleLine):
        build.shared = statement
    elif isinstance(statement, s.WorkedLine):
        _resolve_worked(statement, build)
    elif isinstance(statement, (s.DefaultLine, s.LetLine, s.TableLine, s.StepLine)):
        resolve_definition(statement, build)
    else:
        _resolve_interface(statement, build)


# --- rules -------------------------------------------------------------------------------------


def _resolve_rule(line: s.RuleLine, build: Build) -> None:
    situation = build.reader.situation(line.condition)
    cited = citations(line.cited, build)
    if line.word in ("rule", "except") and line.outcome is None:
        build.headings += 1
        build.heading = Heading(line, build.headings, situation.when, cited)
        return
    heading = build.heading if line.word == "rung" else None
    if line.word == "rung" and heading is None:
        build.troubles.append(_rung_without_heading(line))
        return
    if line.word != "rung":
        build.heading = None
    when, kind = situation.when, line.word
    if heading is not None:
        when = all_of([heading.when, situation.when])
        kind = heading.line.word
        cited = cited or heading.cited
    rule = Rule(
        kind="adjust" if _adjusts(line) else kind,  # type: ignore[arg-type]
        when=when,
        notice=situation.notice,
        outcome=_outcome(line, build),
        reason=line.reason.value if line.reason else "",
        citations=cited,
        readings=(),
        in_force=build.period,
        span=line.span,
        ladder=heading.number if heading else None,
        ranges=situation.ranges,
    )
    build.rules.append(rule)


def _adjusts(line: s.RuleLine) -> bool:
    return line.outcome is not None and any(
        effect.kind == "reduce" for option in line.outcome.options for effect in option
    )


def _outcome(line: s.RuleLine, build: Build) -> Outcome | None:
    return resolve_outcome(line.outcome, build.declared) if line.outcome else None


def _resolve_remark(line: s.RemarkLine, build: Build) -> None:
    cited = citations(line.cited, build)
    if line.word != "reading":
        build.notes.append(Note(line.text.value, cited, line.word == "outside", line.span))
        return
    reading = Reading(line.text.value, cited, line.span)
    build.readings.append(reading)
    if build.rules and build.rules[-1].span.line < line.span.line and build.shared is None:
        last = build.rules.pop()
        build.rules.append(replace(last, readings=(*last.readings, reading)))


# --- examples, the interface, and the whole ------------------------------------------------------


def _resolve_worked(line: s.WorkedLine, build: Build) -> None:
    if build.shared is None:
        build.troubles.append(_case_without_example(line))
        return
    build.examples.append(read_example(build.shared, line, build.declared, build.period))


def _resolve_interface(statement: s.Statement, build: Build) -> None:
    if isinstance(statement, s.InForceLine):
        days = statement.days
        build.period = Period(days.first, days.last) if days else build.declared.whole
        build.heading, build.shared = None, None
    elif isinstance(statement, s.AnswersLine):
        build.answers.append((statement.name, statement.value.value))
    elif isinstance(statement, s.UnrecordedLine):
        period = Period(statement.days.first, statement.days.last)
        build.unrecorded.append(Unrecorded(period, statement.reason.value, statement.span))
    elif isinstance(statement, s.RoundingLine):
        build.rounding = "half up"
    elif isinstance(statement, s.InputLine):
        _resolve_input(statement, build)
    elif isinstance(statement, s.OutputLine):
        _resolve_output(statement, build)


def _resolve_input(line: s.InputLine, build: Build) -> None:
    if line.phrase is not None:
        fact = build.reader.fact(line.phrase)
        if fact:
            build.inputs.append(Input(line.name, fact))
        return
    meanings = []
    for value, phrase in line.meanings:
        found = all_of(list(build.reader.words(phrase)))
        parts = found.parts if isinstance(found, AllOf) else (found,)
        words = tuple((part.fact, part.words[0]) for part in parts if isinstance(part, WordIs))
        meanings.append((value, words))
    build.inputs.append(Input(line.name, None, tuple(meanings)))


def _resolve_output(line: s.OutputLine, build: Build) -> None:
    names = build.declared.names
    key = key_of(line.phrase.text)
    if key == ("extension",):  # what an `extend` orders
        build.outputs.append((line.name, "extension"))
    elif key in names.amounts:
        build.outputs.append((line.name, names.amounts[key][0]))
    elif (fact := build.reader.fact(line.phrase)) is not None:
        build.outputs.append((line.name, fact))


def _standard(written: s.Standard, build: Build) -> Standard:
    lines = {type(statement): statement for statement in written.statements}
    head, title = lines.get(s.StandardLine), lines.get(s.TitleLine)
    notice, rows = lines.get(s.NoticeLine), lines.get(s.RowsLine)
    named = isinstance(head, s.StandardLine)
    told = isinstance(notice, s.NoticeLine)
    declared = build.declared
    return Standard(
        name=head.name.text if isinstance(head, s.StandardLine) else "",
        label=head.label.value if isinstance(head, s.StandardLine) else "",
        title=title.title.value if isinstance(title, s.TitleLine) else "",
        notice=notice.notice.value if isinstance(notice, s.NoticeLine) else "",
        annex=notice.annex.value if told and isinstance(notice, s.NoticeLine) else "",
        item=notice.item.value if told and isinstance(notice, s.NoticeLine) else "",
        source=written.source,
        facts=tuple(declared.facts),
        axes=tuple(declared.axes),
        inputs=tuple(build.inputs),
        answers=tuple(build.answers),
        remedies=tuple(declared.remedies),
        sayings=tuple(declared.sayings),
        outputs=tuple(build.outputs),
        editions=tuple(declared.editions),
        unrecorded=tuple(build.unrecorded),
        defaults=tuple(build.defaults),
        lets=tuple(build.lets),
        lookups=tuple(build.lookups),
        rules=tuple(build.rules),
        readings=tuple(build.readings),
        notes=tuple(build.notes),
        examples=tuple(build.examples),
        rows_prefix=rows.prefix.value if isinstance(rows, s.RowsLine) else "",
        rounding=build.rounding,
        span=head.span if named and head is not None else NOWHERE,
        meanings=tuple(build.meanings),
    )


def _rung_without_heading(line: s.RuleLine) -> Diagnostic:
    return Diagnostic(
        "rung-without-heading",
        "error",
        Bilingual("이 단 위에 `when`이 없습니다", "no `when` stands above this rung"),
        (
            Label(
                line.span,
                Bilingual("어느 상황의 단인지 알 수 없습니다", "a rung of what is not said"),
            ),
        ),
        Bilingual(
            "위에 `when 상황`을 적거나 `when`으로 시작하십시오",
            "write `when …` above it, or begin it with `when`",
        ),
    )


def _case_without_example(line: s.WorkedLine) -> Diagnostic:
    return Diagnostic(
        "case-without-example",
        "error",
        Bilingual("이 보기에 이름이 없습니다", "this worked case has no name"),
        (
            Label(
                line.span,
                Bilingual('위에 `example "…"`을 적으십시오', 'write `example "…"` above it'),
            ),
        ),
    )
