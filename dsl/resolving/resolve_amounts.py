"""Amounts as written to typed expressions."""

from __future__ import annotations

from dsl import syntax as s
from dsl.diagnostic import Bilingual, Diagnostic, Label
from dsl.model import (
    NUMBER_KINDS,
    Aggregate,
    Arithmetic,
    BusinessDaysBetween,
    DaysBetween,
    Expression,
    Extreme,
    FactKind,
    FactValue,
    HoursBetween,
    Lookup,
    MonthsBetween,
    NamedValue,
    Number,
    Rounded,
)
from dsl.resolving.units import product_unit, quotient_unit, shifted_unit, sum_unit
from dsl.resolving.vocabulary import Vocabulary, key_of
from dsl.source import Span


def resolve_amount(
    amount: s.Amount, names: Vocabulary, keys: dict[str, Expression]
) -> Expression | Diagnostic:
    """Settle the names and units of an amount; `keys` holds the key of each lookup table."""
    if isinstance(amount, s.Quantity):
        return Number(amount.value, "count" if amount.unit == "number" else amount.unit)  # type: ignore[arg-type]
    if isinstance(amount, s.Named):
        return _resolve_name(amount.phrase, names, keys)
    if isinstance(amount, s.TimeFrom):
        return _resolve_time(amount, names)
    if isinstance(amount, s.Aggregated):
        return _resolve_aggregate(amount, names)
    if isinstance(amount, s.RoundedTo):
        inner = resolve_amount(amount.amount, names, keys)
        return inner if isinstance(inner, Diagnostic) else Rounded(inner, amount.step, inner.unit)
    left = resolve_amount(amount.left, names, keys)
    right = resolve_amount(amount.right, names, keys)
    if isinstance(left, Diagnostic) or isinstance(right, Diagnostic):
        return left if isinstance(left, Diagnostic) else right
    return _combine(amount, left, right)


def _resolve_name(
    phrase: s.Phrase, names: Vocabulary, keys: dict[str, Expression]
) -> Expression | Diagnostic:
    key = key_of(phrase.text)
    if key in names.amounts:
        name, unit = names.amounts[key]
        return NamedValue(name, unit)
    if key in names.tables:
        name = names.tables[key]
        return Lookup(name, keys[name], "rate")
    fact = names.facts.get(key)
    if fact is not None and fact.kind in (*NUMBER_KINDS, "date", "moment"):
        return FactValue(fact.name, fact.kind)
    known = [*names.amounts, *names.tables, *names.facts]
    return unknown_name(phrase.text, phrase.span, names.suggest(key, known))


def _resolve_aggregate(amount: s.Aggregated, names: Vocabulary) -> Expression | Diagnostic:
    fact = names.fact(amount.phrase)
    if fact is None or fact.kind not in ("amounts", "numbers"):
        suggestion = names.suggest(key_of(amount.phrase.text), list(names.facts))
        return unknown_name(amount.phrase.text, amount.span, suggestion)
    return Aggregate(amount.which, fact.name, "won" if fact.kind == "amounts" else "count")


def _resolve_time(amount: s.TimeFrom, names: Vocabulary) -> Expression | Diagnostic:
    for phrase in (amount.first, amount.last):
        fact = names.fact(phrase)
        if fact is None or fact.kind not in ("date", "moment"):
            return _needs_date(phrase)
    first, last = names.fact(amount.first), names.fact(amount.last)
    assert first is not None
    assert last is not None
    left_out = _left_out(amount.excluding, names)
    if isinstance(left_out, Diagnostic):
        return left_out
    if amount.unit == "hours":
        return HoursBetween(first.name, last.name, left_out)
    if amount.unit == "business days":
        assert left_out is not None
        return BusinessDaysBetween(first.name, last.name, left_out)
    if amount.unit == "days":
        return DaysBetween(first.name, last.name)
    if amount.unit == "months back":
        return MonthsBetween(first.name, last.name, "back")
    started = amount.unit == "started months"
    return MonthsBetween(first.name, last.name, "started" if started else "completed")


def _left_out(phrase: s.Phrase | None, names: Vocabulary) -> str | Diagnostic | None:
    """The fact that lists the days which a time leaves out."""
    if phrase is None:
        return None
    fact = names.fact(phrase)
    return fact.name if fact is not None and fact.kind == "dates" else _needs_dates(phrase)


def _combine(amount: s.Combined, left: Expression, right: Expression) -> Expression | Diagnostic:
    rules = {"*": product_unit, "/": quotient_unit}
    unit = rules.get(amount.operator, sum_unit)(left.unit, right.unit)
    unit = unit or shifted_unit(amount.operator, left.unit, right.unit)
    if unit is None:
        return mixed_units(amount.span, left.unit, right.unit)
    if amount.operator == "lesser" or amount.operator == "greater":
        return Extreme(amount.operator, (left, right), unit)
    return Arithmetic(amount.operator, left, right, unit)


def mixed_units(span: Span, left: FactKind, right: FactKind) -> Diagnostic:
    """Two quantities meet that do not compare."""
    return Diagnostic(
        "mixed-units",
        "error",
        Bilingual(
            f"{left}와 {right}는 서로 더하거나 견줄 수 없습니다",
            f"{left} and {right} neither add up nor compare",
        ),
        (Label(span, Bilingual("여기에서 만납니다", "they meet here")),),
        Bilingual("같은 단위로 적으십시오", "write both in one unit"),
    )


def unknown_name(text: str, span: Span, suggestion: str | None) -> Diagnostic:
    """A name that the file does not declare."""
    return Diagnostic(
        "unknown-word",
        "error",
        Bilingual(
            f"“{text}”은(는) 이 기준에 없는 말입니다", f'"{text}" is no word of this standard'
        ),
        (Label(span, Bilingual("선언되지 않았습니다", "nothing declares it")),),
        Bilingual(f"혹시 “{suggestion}”인가요?", f'did you mean "{suggestion}"?')
        if suggestion
        else Bilingual("`fact`로 먼저 선언하십시오", "declare it first with `fact`"),
    )


def _needs_dates(phrase: s.Phrase) -> Diagnostic:
    return Diagnostic(
        "mixed-units",
        "error",
        Bilingual(f"“{phrase.text}”은(는) 날의 목록이 아닙니다", f'"{phrase.text}" lists no days'),
        (
            Label(
                phrase.span,
                Bilingual("`dates` 사실이 와야 합니다", "a fact of kind `dates` belongs here"),
            ),
        ),
    )


def _needs_date(phrase: s.Phrase) -> Diagnostic:
    return Diagnostic(
        "mixed-units",
        "error",
        Bilingual(f"“{phrase.text}”은(는) 날짜가 아닙니다", f'"{phrase.text}" is not a date'),
        (Label(phrase.span, Bilingual("날짜 사실이 와야 합니다", "a date fact belongs here")),),
    )
