"""Tabulate: `model.Standard` to `Table`. Periods become editions, notices become closed ranges.

`7 days before` under `10 days before` means nine to seven days before: a rung holds from its own
limit up to where the next higher rung takes over.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

from dsl.model import (
    AllOf,
    Axis,
    Compare,
    Condition,
    Default,
    FactValue,
    Number,
    Period,
    Rule,
    Standard,
    WordIs,
)
from dsl.table import Edition, Row, Rung, Table


def tabulate(standard: Standard) -> Table:
    """Lay a resolved standard out edition by edition."""
    return Table(
        name=standard.name,
        label=standard.label,
        title=standard.title,
        notice=standard.notice,
        annex=standard.annex,
        item=standard.item,
        source=standard.source,
        facts=standard.facts,
        axes=standard.axes,
        inputs=standard.inputs,
        answers=standard.answers,
        remedies=standard.remedies,
        outputs=standard.outputs,
        editions=tuple(_edition(period, standard) for period in stretches(standard)),
        unrecorded=standard.unrecorded,
        readings=standard.readings,
        notes=standard.notes,
        examples=standard.examples,
        rows_prefix=standard.rows_prefix,
        rounding=standard.rounding,
        meanings=standard.meanings,
        sayings=standard.sayings,
    )


def stretches(standard: Standard) -> list[Period]:
    """The longest stretches of time in which nothing changes and an edition is in force."""
    periods = [edition.in_force for edition in standard.editions]
    periods += [rule.in_force for rule in standard.rules]
    for group in (standard.defaults, standard.lets, standard.lookups):
        periods += [one.in_force for one in group]
    starts = sorted({p.first for p in periods} | {_next(p.last) for p in periods if p.last})
    found = []
    for index, first in enumerate(starts):
        last = starts[index + 1] - timedelta(days=1) if index + 1 < len(starts) else None
        covered = not standard.editions or any(
            edition.in_force.covers(first) for edition in standard.editions
        )
        if covered:
            found.append(Period(first, last))
    return found or [Period(date(1, 1, 1), None)]


def _next(day: date | None) -> date:
    assert day is not None
    return day + timedelta(days=1)


def _edition(period: Period, standard: Standard) -> Edition:
    rules = [rule for rule in standard.rules if rule.in_force.covers(period.first)]
    rows = _rows(rules, standard.axes)
    return Edition(
        period=period,
        names=tuple(e for e in standard.editions if e.in_force.covers(period.first)),
        defaults=_defaults([d for d in standard.defaults if d.in_force.covers(period.first)]),
        lets=tuple(let for let in standard.lets if let.in_force.covers(period.first)),
        lookups=tuple(one for one in standard.lookups if one.in_force.covers(period.first)),
        rules=tuple(row for row in rows if row.kind == "rule"),
        exceptions=tuple(row for row in rows if row.kind == "except"),
        adjustments=tuple(row for row in rows if row.kind == "adjust"),
        silences=tuple(row for row in rows if row.kind == "silent"),
        impossible=tuple(row for row in rows if row.kind == "never"),
    )


def _defaults(defaults: Sequence[Default]) -> tuple[Default, ...]:
    """Several `default` lines of one fact are asked in the order they are written."""
    joined: dict[str, Default] = {}
    for default in defaults:
        earlier = joined.get(default.fact)
        joined[default.fact] = (
            replace(
                earlier,
                guards=earlier.guards + default.guards,
                citations=earlier.citations + default.citations,
            )
            if earlier
            else default
        )
    return tuple(joined.values())


def _rows(rules: Sequence[Rule], axes: Sequence[Axis]) -> list[Row]:
    axis_by_fact = {axis.fact: axis for axis in axes}
    ids: dict[str, int] = {}
    rows = []
    for rule in rules:
        rung = _rung(rule, rules, axis_by_fact)
        rows.append(_row(rule, rung, ids))
    return rows


def _rung(rule: Rule, rules: Sequence[Rule], axes: dict[str, Axis]) -> Rung | None:
    """The closed range of a rule's notice among the rules that share its situation."""
    notice = rule.notice
    if notice is None:
        return None
    axis = axes[notice.axis]
    amounts = sorted(
        {
            other.notice.amount
            for other in rules
            if other.notice is not None
            and other.notice.axis == notice.axis
            and other.notice.operator == notice.operator
            and other.kind == rule.kind
            and _overlap(other.when, rule.when)
        }
    )
    if notice.operator == "at least":
        higher = [amount for amount in amounts if amount > notice.amount]
        far = higher[0] - 1 if higher else 0 if notice.on_the_day else None
        return Rung(axis.fact, axis.unit, axis.direction, far, notice.amount)
    lower = [amount for amount in amounts if amount < notice.amount]
    near = lower[-1] + 1 if lower else 0
    return Rung(axis.fact, axis.unit, axis.direction, notice.amount, near)


def _overlap(one: Condition, other: Condition) -> bool:
    """Whether two situations are the same ladder: equal but for order of their words."""
    return frozenset(_parts(one)) == frozenset(_parts(other))


def _parts(condition: Condition) -> tuple[Condition, ...]:
    return condition.parts if isinstance(condition, AllOf) else (condition,)


def _row(rule: Rule, rung: Rung | None, ids: dict[str, int]) -> Row:
    stem = situation_id(rule.when) or rule.kind
    ladder = stem if rung else None
    name = f"{stem}-{rule.notice.amount}" if rule.notice else stem
    if rule.kind != "rule":
        name = f"{rule.kind}-{name}"
    ids[name] = ids.get(name, 0) + 1
    if ids[name] > 1:
        name = f"{name}-{ids[name]}"
    return Row(
        id=name,
        kind=rule.kind,
        ladder=ladder,
        situation=rule.when,
        rung=rung,
        when=_with_rung(rule.when, rung),
        outcome=rule.outcome,
        reason=rule.reason,
        citations=rule.citations,
        readings=rule.readings,
        span=rule.span,
    )


def situation_id(condition: Condition) -> str:
    """A stable name for a situation, made of its words: `consumer-cancels-peak-weekend`."""
    words = []
    for part in _parts(condition):
        if isinstance(part, WordIs):
            chosen = [part.fact] if part.words == ("yes",) else list(part.words)
            words.append("-or-".join(chosen).replace(" ", "-").replace("_", "-"))
    return "-".join(words)


def _limit(count: FactValue, operator: str, amount: int) -> Condition:
    return Compare(count, operator, Number(Fraction(amount), count.unit))  # type: ignore[arg-type]


def _with_rung(when: Condition, rung: Rung | None) -> Condition:
    if rung is None:
        return when
    count = FactValue(rung.axis, rung.unit)  # type: ignore[arg-type]
    limits: list[Condition] = []
    # An hour count may be a fraction: a rung reaches up to its neighbour's limit, not one short.
    before = rung.direction == "before"
    if rung.near is not None:
        near = (">=", rung.near) if before or not rung.near else (">", rung.near - 1)
        limits.append(_limit(count, *near))
    if rung.far is not None:
        limits.append(_limit(count, *(("<", rung.far + 1) if before else ("<=", rung.far))))
    return AllOf((*_parts(when), *limits))
