"""The JSON interface: a case's facts under their interface names, and an answer back again.

`null` is not stated. Every name must be one the standard declares with `input`; unknown names and
values that mean nothing are troubles, never ignored.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction

from dsl.diagnostic import Bilingual
from dsl.model import NO, NUMBER_KINDS, YES, Fact, Input
from dsl.settlement import Answer, NoRule, Settlement, Undecided, Value, half_up
from dsl.settling.cite import rows_cited
from dsl.settling.settle import named_amounts
from dsl.spell import nearest
from dsl.table import Table

ROUTING = frozenset(
    ("sector", "source", "edition")
)  # names that choose the standard or its edition
HOW_IT_WAS_FOUND = frozenset(("rule", "citations", "mode", "remedies", "reason"))


@dataclass(frozen=True, slots=True)
class Rejected:
    """A fact that could not be read, and why."""

    name: str
    why: Bilingual


def read_facts(
    table: Table, given: Mapping[str, object]
) -> tuple[dict[str, Value], tuple[Rejected, ...]]:
    """The facts of a case in the standard's own words. Names are read in the order in which the
    standard declares them, so that a later one wins."""
    facts: dict[str, Value] = {}
    rejected: list[Rejected] = []
    by_name = {fact.name: fact for fact in table.facts}
    for one in table.inputs:
        said = _at(given, one.name)
        if said is None or (one.fact is None and not one.meanings):
            continue  # not stated, or declared as unused
        read = _read(one, said, by_name)
        if isinstance(read, Rejected):
            rejected.append(read)
        else:
            facts.update(read)
    known = names_of(table)
    rejected += [_unknown(name, known) for name in given if name not in known]
    return facts, tuple(rejected)


def names_of(table: Table) -> set[str]:
    """Every name under which a case may state something to this standard."""
    names = {one.name.split(".")[0] for one in table.inputs}
    return names | ROUTING | {name for name, _ in table.answers}


def _at(given: Mapping[str, object], name: str) -> object:
    """The value under a name; `school_rule.refund` looks inside `school_rule`, `bracket.1` takes
    the second of a list."""
    found: object = given
    for part in name.split("."):
        if isinstance(found, Mapping):
            found = found.get(part)
        elif isinstance(found, list) and part.isdigit() and int(part) < len(found):
            found = found[int(part)]
        else:
            return None
    return found


def _read(one: Input, given: object, by_name: Mapping[str, Fact]) -> dict[str, Value] | Rejected:
    if one.fact is None:
        return _read_meaning(one, given)
    fact = by_name[one.fact]
    value = read_value(fact, given)
    if value is None:
        return Rejected(one.name, _not_a_value(fact, given))
    return {fact.name: value}


def _read_meaning(one: Input, given: object) -> dict[str, Value] | Rejected:
    said = (
        {True: "true", False: "false"}.get(given, str(given))
        if isinstance(given, bool)
        else str(given)
    )
    for value, words in one.meanings:
        if value == said:
            return dict(words)
    allowed = [value for value, _ in one.meanings]
    near = nearest(said, allowed)
    hint = f" (혹시 {near}?)" if near else ""
    english = f"; did you mean {near}?" if near else ""
    return Rejected(
        one.name,
        Bilingual(
            f"{one.name}: “{said}”은(는) 뜻이 없습니다{hint}. 쓸 수 있는 값: {', '.join(allowed)}",
            f'{one.name}: "{said}" means nothing here{english}. Possible: {", ".join(allowed)}',
        ),
    )


def read_value(fact: Fact, given: object) -> Value | None:
    """A JSON or command-line value as the kind of its fact; None when it is not one."""
    if fact.kind == "choice":
        return _read_word(fact, given)
    if fact.kind in NUMBER_KINDS:
        return _read_number(fact, given)
    try:
        if fact.kind == "date":
            return date.fromisoformat(str(given))
        if fact.kind == "moment":
            return datetime.fromisoformat(str(given))
        if fact.kind == "dates" and isinstance(given, (list, tuple)):
            return tuple(date.fromisoformat(str(day)) for day in given)
        if fact.kind in ("amounts", "numbers") and isinstance(given, (list, tuple)):
            return tuple(Fraction(str(number)) for number in given)
        if fact.kind == "periods" and isinstance(given, (list, tuple)):
            return tuple(
                (date.fromisoformat(str(first)), date.fromisoformat(str(last)))
                for first, last in given
            )
    except (ValueError, TypeError):
        return None
    return str(given) if fact.kind == "text" else None


def _read_word(fact: Fact, given: object) -> str | None:
    if isinstance(given, bool):
        given = YES if given else NO
    for word in fact.words:
        if str(given).replace("_", " ") in (word.name, word.name.replace("-", " "), word.label):
            return word.name
    return None


def _read_number(fact: Fact, given: object) -> Fraction | None:
    """Whole numbers for money; fractions may be written 2/5 or 0.06 and stay exact."""
    if isinstance(given, bool) or not isinstance(given, (int, float, str)):
        return None
    try:
        number = Fraction(str(given).replace(",", ""))
    except (ValueError, ZeroDivisionError):
        return None
    if fact.kind == "won" and (number < 0 or number.denominator != 1):
        return None
    return number


def _not_a_value(fact: Fact, given: object) -> Bilingual:
    kinds = {"won": ("0 이상의 정수(원)", "whole won, not negative")}
    words = " | ".join(word.name for word in fact.words)
    korean, english = kinds.get(fact.kind, (words or fact.kind, words or fact.kind))
    return Bilingual(
        f"{fact.label}: “{given}”은(는) 맞는 값이 아닙니다 ({korean})",
        f'{fact.name}: "{given}" is not a value for it ({english})',
    )


def _unknown(name: str, known: set[str]) -> Rejected:
    near = nearest(name, known)
    korean, english = (f" 혹시 {near}?", f" Did you mean {near}?") if near else ("", "")
    return Rejected(
        name,
        Bilingual(
            f"{name}: 이 기준이 모르는 사실입니다.{korean}",
            f"{name}: no fact of this standard.{english}",
        ),
    )


def write_answer(table: Table, answer: Answer) -> dict[str, object]:
    """An answer under the interface's names; amounts in whole won, unknown ones left out."""
    if isinstance(answer, Settlement):
        return _write_settlement(table, answer)
    if isinstance(answer, NoRule):
        return {"no_rule": True, "reason": answer.reason}
    possible = [write_answer(table, one) for one in answer.possible]
    return {
        **_certain(possible),
        **_known(table, answer),
        "undecided": True,
        "ask": [_interface_name(table, f) for f in answer.ask],
        "possible": possible,
    }


def _certain(possible: list[dict[str, object]]) -> dict[str, object]:
    """What every outcome that remains possible says alike: it needs no further fact."""
    if not possible:
        return {}
    first, *others = possible
    return {
        name: said
        for name, said in first.items()
        if name not in HOW_IT_WAS_FOUND and all(other.get(name) == said for other in others)
    }


def _known(table: Table, answer: Undecided) -> dict[str, object]:
    """The named results that the facts decide already, whichever row will answer."""
    editions = {one.edition for one in answer.possible if one.edition is not None}
    if len(editions) != 1:
        return {}
    named = named_amounts(editions.pop(), answer.facts)
    found = {name: _output(table, named, answer.facts, name, of) for name, of in table.outputs}
    return {name: said for name, said in found.items() if said is not None}


def _interface_name(table: Table, fact: str) -> str:
    for one in table.inputs:
        if one.fact == fact:
            return one.name
        if any(fact in dict(words) for _, words in one.meanings):
            return one.name
    return fact


def _write_settlement(table: Table, answer: Settlement) -> dict[str, object]:
    written: dict[str, object] = {}
    _write_money(answer, written)
    written["mode"] = answer.mode
    written["remedies"] = [name.replace(" ", "_") for name in answer.remedies]
    if answer.damages:
        written["damages"] = list(answer.damages)
    if answer.damages_proven:
        written["compensation_basis"] = _basis(table, answer)
    for name, said in answer.said.items():
        written[name] = _plain(said)
    if answer.burdens:
        written["burden"] = (
            answer.burdens[0][0] if len(answer.burdens) == 1 else [b[0] for b in answer.burdens]
        )
        written["burdens"] = [{"party": party, "proves": what} for party, what in answer.burdens]
    for name, source in table.outputs:
        found = _output(table, answer.named, answer.facts, name, source)
        if source == "extension" and answer.extension is not None:
            found = _plain(answer.extension)
        if found is not None:
            written[name] = found
    if answer.waits:
        written["waits_for"] = [_interface_name(table, fact) for fact in answer.waits]
    if answer.zeros:
        written["cannot_be_computed"] = [f"{divisor} is 0" for divisor in answer.zeros]
    written["rule"] = answer.row.id
    written["citations"] = list(rows_cited(answer))
    return written


def _write_money(answer: Settlement, written: dict[str, object]) -> None:
    entries = {
        "refund": answer.refund,
        "penalty": answer.penalty,
        "deduction": answer.penalty,
        "used_value": answer.used_value,
        "compensation": answer.compensation,
        "consumer_owes": answer.owed_by_consumer,
        "shortfall": answer.owed_by_consumer,
        "consumer_pays": answer.consumer_pays,
    }
    written.update({name: amount for name, amount in entries.items() if amount is not None})
    sums = [answer.exact.get(entry) for entry in ("refund", "compensation")]
    if any(amount is not None for amount in sums):
        written["total_to_consumer"] = half_up(sum((a for a in sums if a is not None), Fraction(0)))
    total = sum((a for a in sums if a is not None), Fraction(0))
    fractions = {
        {"owed": "consumer_owes"}.get(
            entry, entry.replace(" ", "_")
        ): f"{amount.numerator}/{amount.denominator}"
        for entry, amount in answer.exact.items()
        if amount.denominator != 1
    }
    if total.denominator != 1:
        fractions["total_to_consumer"] = f"{total.numerator}/{total.denominator}"
    for name, _amount in answer.named.items():
        if _amount.denominator != 1:
            fractions[name] = f"{_amount.numerator}/{_amount.denominator}"
    if fractions:
        written["exact"] = fractions


def _basis(table: Table, answer: Settlement) -> str:
    from dsl.model import Damages, FactValue

    assert answer.row.outcome is not None
    for effect in answer.row.outcome.effects:
        if isinstance(effect, Damages) and isinstance(effect.measured_by, FactValue):
            return _interface_name(table, effect.measured_by.fact)
    return "proven_loss"


def _plain(value: str | bool | Fraction) -> str | bool | int | float:
    """A value as JSON writes it; the one place where a decimal fraction is shown, never computed."""
    if isinstance(value, Fraction):
        return int(value) if value.denominator == 1 else float(value)
    return value


def _plain_named(table: Table, name: str, amount: Fraction) -> int | float:
    """A named amount: money in whole won, anything else as it is."""
    units = {let.name: let.amount.unit for edition in table.editions for let in edition.lets}
    if units.get(name) == "won":
        return half_up(amount)
    return int(amount) if amount.denominator == 1 else float(amount)


def _output(
    table: Table,
    named: Mapping[str, Fraction],
    facts: Mapping[str, Value],
    name: str,
    source: str,
) -> object | None:
    """A named result: a let's amount, or a fact in the words of the interface."""
    if source in named:
        return _plain_named(table, source, named[source])
    value = facts.get(source)
    if isinstance(value, str):
        for one in table.inputs:
            if one.name == name:
                for said, words in one.meanings:
                    if dict(words) == {source: value}:
                        return {"true": True, "false": False}.get(said, said)
        return {YES: True, NO: False}.get(value, value)
    if isinstance(value, Fraction):
        return int(value) if value.denominator == 1 else f"{value.numerator}/{value.denominator}"
    return value.isoformat() if isinstance(value, date) else None
