"""Cases, ranges and conditions in the words of the standard: what messages and examples say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from fractions import Fraction
from itertools import pairwise

from dsl.cases.space import Box, Cell, Dimension, Space, Stretch
from dsl.diagnostic import Bilingual
from dsl.model import (
    NO,
    YES,
    Aggregate,
    Arithmetic,
    Axis,
    BusinessDaysBetween,
    Cases,
    DateInList,
    DateIsWeekday,
    DateWithin,
    DaysBetween,
    EveOfHoliday,
    Expression,
    Extreme,
    Fact,
    FactValue,
    HoursBetween,
    IsGiven,
    Lookup,
    MonthsBetween,
    NamedValue,
    Number,
    Rounded,
    YearlyPeriod,
)
from dsl.settlement import Value
from dsl.table import Rung, Table

UNITS = {
    "days": "일",
    "hours": "시간",
    "minutes": "분",
    "months": "개월",
    "years": "년",
    "won": "원",
}
BROKEN_UNITS = ("hours", "minutes")  # counts that need not be whole
SIDES = {"before": "전", "after": "후"}
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
KOREAN_WEEKDAYS = "월화수목금토일"


def case(table: Table, facts: Mapping[str, Value]) -> str:
    """A case as an `example` states it: `consumer cancels peak weekend 3 days before`."""
    axes = {axis.fact: axis for axis in table.axes}
    kinds = {fact.name: fact for fact in table.facts}
    words: list[str] = []
    timing: list[str] = []
    rest: list[str] = []
    for name, value in facts.items():
        if name in axes and isinstance(value, Fraction):
            timing.append(_moment(table.axes, axes[name], value))
        elif value == YES:
            rest.append(name)
        elif value == NO:
            rest.append(f"not {name}")
        elif isinstance(value, str) and kinds[name].kind == "choice":
            # `not notified` is a word of its own: between others it would deny them, too.
            (rest if value.startswith("not ") else words).append(_named(table, name, value))
        else:
            rest.append(f"{name} {_value(kinds[name], value)}")
    situation = " ".join(words + timing[:1])
    return ", ".join(part for part in (situation, *timing[1:], *rest) if part)


def _named(table: Table, name: str, word: str) -> str:
    """A word, with its fact where two facts share it."""
    owners = [fact for fact in table.facts if any(one.name == word for one in fact.words)]
    return word if len(owners) == 1 else f"{name} {word}"


def _moment(axes: Sequence[Axis], axis: Axis, count: Fraction) -> str:
    """A count on an axis; where two axes count alike, with the event it counts from."""
    alike = [one for one in axes if (one.unit, one.direction) == (axis.unit, axis.direction)]
    if len(alike) > 1 or count.denominator > 1:
        return f"{axis.fact} {decimal(count)} {axis.unit}"
    if count == 0 and axis.unit == "days" and axis.direction == "before":
        return "on the day"
    return f"{count} {axis.unit} {axis.direction}"


def _value(fact: Fact, value: Value) -> str:
    if isinstance(value, Fraction):
        if fact.kind == "rate":
            return f"{decimal(value * 100)}%"
        unit = f" {fact.kind}" if fact.kind in UNITS and fact.kind != "won" else ""
        return f"{decimal(value)}{unit}"
    if isinstance(value, tuple):
        return " ".join(_listed(one) for one in value) or "none"
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    return f'is "{value}"' if isinstance(value, str) else str(value)


def _listed(one: date | tuple[date, date] | Fraction) -> str:
    if isinstance(one, tuple):
        return f"{one[0]} .. {one[1]}"
    return decimal(one) if isinstance(one, Fraction) else str(one)


def decimal(amount: Fraction) -> str:
    """An exact amount: `300,000`, `12.5`, or a fraction where no short decimal is exact."""
    if amount.denominator == 1:
        return f"{amount.numerator:,}"
    thousandths = amount * 1000
    if thousandths.denominator > 1:
        return str(amount)
    whole, part = divmod(abs(thousandths.numerator), 1000)
    return f"{'-' if amount < 0 else ''}{whole:,}.{part:03}".rstrip("0")


def cases(space: Space, table: Table, box: Box) -> Bilingual:
    """Every case of a box, as words and ranges."""
    if not box:
        return Bilingual("모든 경우", "every case")
    parts = [part_of(space, table, place, mask) for place, mask in box]
    return Bilingual(
        " ".join(part.korean for part in parts), ", ".join(part.english for part in parts)
    )


def part_of(space: Space, table: Table, place: int, mask: int) -> Bilingual:
    """What a box asks on one dimension: `peak`, `9..7 days before`."""
    return _answers(space.dimensions[place], mask, table)


def _answers(dimension: Dimension, mask: int, table: Table) -> Bilingual:
    """The cells of one dimension, in words."""
    cells = dimension.chosen(mask)
    match dimension.question:
        case str(name):
            return _words(_fact(table, name), [str(cell) for cell in cells])
        case DateWithin() | DateInList() | DateIsWeekday() | EveOfHoliday() | IsGiven() as atom:
            said = condition(atom)
            no = cells[0] is False
            return Bilingual(f"{said} 아님", f"not {said}") if no else Bilingual(said, said)
        case question:
            return _ranges(question, cells, table)


def _fact(table: Table, name: str) -> Fact:
    return next(fact for fact in table.facts if fact.name == name)


def _words(fact: Fact, names: Sequence[str]) -> Bilingual:
    if names == [YES]:
        return Bilingual(fact.label, fact.name)
    if names == [NO]:
        return Bilingual(f"{fact.label} 아님", f"not {fact.name}")
    labels = [fact.word(name).label for name in names]
    return Bilingual(" 또는 ".join(labels), " or ".join(names))


def _ranges(question: Expression, cells: Sequence[Cell], table: Table) -> Bilingual:
    """Amounts on one axis, neighbouring stretches joined."""
    axis = None
    if isinstance(question, FactValue):
        axis = next((axis for axis in table.axes if axis.fact == question.fact), None)
    stretches = [cell for cell in cells if isinstance(cell, Stretch)]
    if axis is not None and all(stretch.whole for stretch in stretches):
        parts = [_span_of_time(axis, stretch) for stretch in _joined(stretches)]
        return Bilingual(
            " 또는 ".join(part.korean for part in parts),
            " or ".join(part.english for part in parts),
        )
    compared = _compared(question, stretches)
    if compared is not None:
        return Bilingual(compared, compared)
    runs = [_limits(run) for run in _runs(stretches)]
    korean = " 또는 ".join(run.korean for run in runs)
    english = " or ".join(run.english for run in runs)
    if axis is not None:
        unit, side = UNITS[axis.unit], SIDES[axis.direction]
        return Bilingual(f"{korean} ({unit} {side})", f"{english} {axis.unit} {axis.direction}")
    name = expression(question)
    label = _fact(table, question.fact).label if isinstance(question, FactValue) else name
    return Bilingual(f"{label} {korean}", f"{name} {english}")


def _compared(question: Expression, stretches: Sequence[Stretch]) -> str | None:
    """How two amounts compare, where the question is their difference: `paid < total`."""
    match question:
        case Arithmetic("-", left, right) if all(
            one.high == 0 or one.low == 0 for one in stretches
        ):
            less = any(one.low is None for one in stretches)
            more = any(one.high is None for one in stretches)
            same = any(one.low == one.high for one in stretches)
            sign = ("<" if less else "") + (">" if more else "") + ("=" if same else "")
            return f"{expression(left)} {'≠' if sign == '<>' else sign} {expression(right)}"
    return None


def _joined(stretches: Sequence[Stretch]) -> list[Stretch]:
    """Whole-number stretches, those that touch made one."""
    joined = [stretches[0]]
    for before, after in pairwise(stretches):
        if before.high is not None and after.low == before.high + 1:
            joined[-1] = Stretch(joined[-1].low, after.high, whole=True)
        else:
            joined.append(after)
    return joined


def _runs(stretches: Sequence[Stretch]) -> list[tuple[Stretch, Stretch]]:
    """The first and the last of each run of stretches that touch."""
    runs = [(stretches[0], stretches[0])]
    for before, after in pairwise(stretches):
        step = 1 if after.whole else 0
        if before.high is not None and after.low == before.high + step:
            runs[-1] = (runs[-1][0], after)
        else:
            runs.append((after, after))
    return runs


def _span_of_time(axis: Axis, stretch: Stretch) -> Bilingual:
    return counted(
        Rung(axis.fact, axis.unit, axis.direction, _whole(stretch.high), _whole(stretch.low))
    )


def _whole(amount: Fraction | None) -> int | None:
    return None if amount is None else int(amount)


def counted(rung: Rung) -> Bilingual:
    """A closed range of an axis: `9..7 days before`, `10 or more days before`, `on the day`."""
    near, far = rung.near or 0, rung.far
    unit, side = UNITS[rung.unit], SIDES[rung.direction]
    if far == near == 0:
        return Bilingual("당일", "on the day")
    if far == near:
        return Bilingual(f"{near}{unit} {side}", f"{near} {rung.unit} {rung.direction}")
    if rung.unit in BROKEN_UNITS:
        return _broken(rung)
    if far is None:
        return Bilingual(
            f"{near}{unit} {side} 이상", f"{near} or more {rung.unit} {rung.direction}"
        )
    return Bilingual(f"{far}~{near}{unit} {side}", f"{far}..{near} {rung.unit} {rung.direction}")


def _broken(rung: Rung) -> Bilingual:
    """A range of hours or minutes, which reaches up to its neighbour's limit."""
    before = rung.direction == "before"
    low = None if not rung.near else Fraction(rung.near if before else rung.near - 1)
    high = None if rung.far is None else Fraction(rung.far + 1 if before else rung.far)
    said = _between(low, before, high, not before)
    unit, side = UNITS[rung.unit], SIDES[rung.direction]
    return Bilingual(
        f"{said.korean} ({unit} {side})", f"{said.english} {rung.unit} {rung.direction}"
    )


def _limits(run: tuple[Stretch, Stretch]) -> Bilingual:
    """A run of amounts: `3..5`, `over 3 and under 5`, `3 or more`."""
    first, last = run
    low, high = first.low, last.high
    if low is not None and low == high:
        return Bilingual(decimal(low), decimal(low))
    if first.whole and last.whole and low is not None and high is not None:
        return Bilingual(f"{decimal(low)}~{decimal(high)}", f"{decimal(low)}..{decimal(high)}")
    from_low = first.whole or first.low == first.high
    to_high = last.whole or last.low == last.high
    return _between(low, from_low, high, to_high)


def _between(
    low: Fraction | None, from_low: bool, high: Fraction | None, to_high: bool
) -> Bilingual:
    """An interval whose ends may or may not belong to it."""
    korean, english = [], []
    if low is not None:
        korean.append(f"{decimal(low)} {'이상' if from_low else '초과'}")
        english.append(f"{decimal(low)} or more" if from_low else f"over {decimal(low)}")
    if high is not None:
        korean.append(f"{decimal(high)} {'이하' if to_high else '미만'}")
        english.append(f"up to {decimal(high)}" if to_high else f"under {decimal(high)}")
    return Bilingual(" ".join(korean) or "전부", " and ".join(english) or "any")


def condition(atom: DateWithin | DateInList | DateIsWeekday | EveOfHoliday | IsGiven) -> str:
    """One question about a date, as the standard writes it."""
    match atom:
        case DateWithin(fact, periods):
            return f"{fact} in " + " or ".join(yearly(period) for period in periods)
        case DateInList(fact, listed):
            return f"{fact} in {listed}"
        case DateIsWeekday(fact, weekdays):
            return f"{fact} is " + " or ".join(WEEKDAYS[day] for day in weekdays)
        case EveOfHoliday(fact, holidays):
            return f"{fact} is the eve of {holidays}"
    return f"{atom.fact} is given"


def yearly(period: YearlyPeriod) -> str:
    """A period of the year: `Jul 15..Aug 24`."""
    return "..".join(f"{MONTHS[month - 1]} {day}" for month, day in (period.first, period.last))


def expression(amount: Expression) -> str:
    """An amount, as the standard writes it."""
    match amount:
        case Number(value, unit):
            return f"{decimal(value * 100)}%" if unit == "rate" else decimal(value)
        case FactValue(name) | NamedValue(name):
            return name
        case Arithmetic("*", Number(_, "rate") as share, base):
            return f"{expression(share)} of {expression(base)}"
        case Arithmetic(operator, left, right):
            return f"{expression(left)} {operator} {expression(right)}"
        case Extreme(which, amounts):
            return f"the {which} of " + " and ".join(expression(one) for one in amounts)
        case Lookup(table, key):
            return f"{table} for {expression(key)}"
        case BusinessDaysBetween(first, last):
            return f"business days from {first} to {last}"
        case DaysBetween(first, last) | MonthsBetween(first, last) | HoursBetween(first, last):
            return f"{amount.unit} from {first} to {last}"
        case Aggregate(which, fact):
            return f"{which} of {fact}"
        case Rounded(inner):
            return f"{expression(inner)}, rounded"
        case Cases(guards):
            return " or else ".join(expression(one) for one, _ in guards)
