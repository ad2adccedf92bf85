"""Declarations of a file to its vocabulary: facts, counts, remedies, names of amounts and tables.

The first half of resolving: everything a rule may name is known before any rule is read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from dsl import syntax as s
from dsl.diagnostic import Bilingual, Diagnostic, Label
from dsl.model import (
    NO,
    YES,
    Axis,
    EditionName,
    Expression,
    Fact,
    FactKind,
    FactValue,
    Period,
    Saying,
    Word,
)
from dsl.resolving.resolve_amounts import resolve_amount
from dsl.resolving.vocabulary import Vocabulary, key_of

ALL_TIME = Period(date(1, 1, 1), None)
FLAG_WORDS = (Word(YES, "예"), Word(NO, "아니요"))


@dataclass(slots=True)
class Declared:
    """What a file declares, ready for its rules to be read against."""

    names: Vocabulary = field(default_factory=Vocabulary)
    facts: list[Fact] = field(default_factory=list)
    axes: list[Axis] = field(default_factory=list)
    remedies: list[Word] = field(default_factory=list)
    sayings: list[Saying] = field(default_factory=list)
    editions: list[EditionName] = field(default_factory=list)
    table_keys: dict[str, Expression] = field(default_factory=dict)
    bases: dict[str, Expression] = field(default_factory=dict)  # deduct, compensate -> base
    proof: Expression | None = None
    whole: Period = ALL_TIME
    seed: str = ""  # the part of `rows` that bare citations begin with
    troubles: list[Diagnostic] = field(default_factory=list)


def declare(written: s.Standard) -> Declared:
    """Read every declaration of a file."""
    declared = Declared()
    for statement in written.statements:
        _declare_name(statement, declared)
    for statement in written.statements:
        _declare_count(statement, declared)
    _declare_amounts(written.statements, declared)
    for statement in written.statements:
        _declare_base(statement, declared)
    if declared.editions:
        periods = [edition.in_force for edition in declared.editions]
        ends = [period.last for period in periods]
        last = None if None in ends else max(end for end in ends if end is not None)
        declared.whole = Period(min(period.first for period in periods), last)
    return declared


def name_of(phrase: s.Phrase) -> str:
    """The name of a fact or an amount: its words joined by underscores."""
    return "_".join(word.replace("-", "_") for word in phrase.words)


def _declare_name(statement: s.Statement, declared: Declared) -> None:
    if isinstance(statement, s.StandardLine):
        declared.names.declare_neutral(statement.name.text, statement.label.value)
    elif isinstance(statement, s.RowsLine):
        declared.seed = statement.prefix.value.split(".")[0]
    elif isinstance(statement, s.FactLine):
        _declare_fact(statement, declared)
    elif isinstance(statement, s.RemedyLine):
        word = Word(statement.name.text, statement.label.value)
        declared.remedies.append(word)
        for name in (word.name, word.label):
            declared.names.remedies[key_of(name)] = word
    elif isinstance(statement, s.SayingLine):
        texts = tuple(Word(text.value, title.value) for text, title in statement.told)
        declared.sayings.append(
            Saying(statement.name, statement.label.value, texts, statement.span)
        )
    elif isinstance(statement, s.EditionLine):
        code = statement.code.value if statement.code else None
        period = Period(statement.days.first, statement.days.last)
        declared.editions.append(EditionName(statement.name.value, code, period, statement.span))


def _declare_fact(line: s.FactLine, declared: Declared) -> None:
    words = tuple(Word(phrase.text, label.value) for phrase, label in line.choices)
    kind: FactKind = "choice"
    if line.kind == "yes or no":
        words = FLAG_WORDS
    elif line.kind != "choice":
        kind = line.kind  # type: ignore[assignment]
    fact = Fact(name_of(line.name), line.label.value, kind, words, line.span)
    _add_fact(fact, declared)


def _add_fact(fact: Fact, declared: Declared) -> None:
    earlier = declared.names.facts.get(key_of(fact.name))
    if earlier is not None:
        declared.troubles.append(_declared_twice(fact, earlier))
        return
    declared.facts.append(fact)
    declared.names.declare_fact(fact)


def _declare_count(statement: s.Statement, declared: Declared) -> None:
    if not isinstance(statement, s.CountLine):
        return
    anchor = declared.names.fact(statement.anchor)
    if anchor is None or anchor.kind not in ("date", "moment"):
        declared.troubles.append(_no_anchor(statement))
        return
    unit: FactKind = statement.unit  # type: ignore[assignment]
    fact = Fact(name_of(statement.name), statement.label.value, unit, (), statement.span)
    _add_fact(fact, declared)
    declared.axes.append(Axis(fact.name, unit, statement.direction, anchor.name))


def _declare_amounts(statements: Sequence[s.Statement], declared: Declared) -> None:
    """Names of tables and lets. A let may use the lets above it, so units settle in order."""
    for statement in statements:
        if isinstance(statement, s.TableLine):
            _declare_table(statement, declared)
    for statement in statements:
        if isinstance(statement, s.LetLine):
            first = statement.guards[0].value
            found = resolve_amount(first, declared.names, declared.table_keys)
            unit: FactKind = "won" if isinstance(found, Diagnostic) else found.unit
            labels = [statement.label.value] if statement.label else []
            for name in (statement.name.text, *labels):
                declared.names.amounts[key_of(name)] = (name_of(statement.name), unit)
                declared.names.shown[key_of(name)] = name


def _declare_table(line: s.TableLine, declared: Declared) -> None:
    name = name_of(line.name)
    fact = declared.names.fact(line.key)
    if fact is None:
        declared.troubles.append(_no_key(line))
        return
    declared.table_keys[name] = FactValue(fact.name, fact.kind)
    for written in (line.name.text, line.label.value):
        declared.names.tables[key_of(written)] = name
        declared.names.shown[key_of(written)] = written


def _declare_base(statement: s.Statement, declared: Declared) -> None:
    if isinstance(statement, s.BaseLine):
        found = resolve_amount(s.Named(statement.base), declared.names, declared.table_keys)
        if isinstance(found, Diagnostic):
            declared.troubles.append(found)
        else:
            declared.bases[statement.effect] = found
    elif isinstance(statement, s.ProofLine):
        proof = resolve_amount(statement.amount, declared.names, declared.table_keys)
        if isinstance(proof, Diagnostic):
            declared.troubles.append(proof)
        else:
            declared.proof = proof


def step_value(quantity: s.Quantity) -> Fraction:
    """The limit of a table's step."""
    return quantity.value


def _declared_twice(fact: Fact, earlier: Fact) -> Diagnostic:
    return Diagnostic(
        "declared-twice",
        "error",
        Bilingual(f"“{fact.name}”을(를) 두 번 선언했습니다", f'"{fact.name}" is declared twice'),
        (
            Label(fact.span, Bilingual("두 번째 선언", "the second declaration")),
            Label(earlier.span, Bilingual("첫 번째 선언", "the first declaration")),
        ),
        Bilingual("하나를 지우거나 이름을 바꾸십시오", "remove one, or give it another name"),
    )


def _no_anchor(line: s.CountLine) -> Diagnostic:
    return Diagnostic(
        "unknown-word",
        "error",
        Bilingual(
            f"“{line.anchor.text}”은(는) 선언된 날짜가 아닙니다",
            f'"{line.anchor.text}" is not a declared date',
        ),
        (
            Label(
                line.anchor.span, Bilingual("날짜 사실이 와야 합니다", "a date fact belongs here")
            ),
        ),
        Bilingual(
            f'먼저 `fact {line.anchor.text} "…" : date`',
            f'declare `fact {line.anchor.text} "…" : date` first',
        ),
    )


def _no_key(line: s.TableLine) -> Diagnostic:
    return Diagnostic(
        "unknown-word",
        "error",
        Bilingual(
            f"“{line.key.text}”은(는) 선언된 사실이 아닙니다",
            f'"{line.key.text}" is not a declared fact',
        ),
        (Label(line.key.span, Bilingual("표를 찾는 값", "what the table is looked up by")),),
    )
