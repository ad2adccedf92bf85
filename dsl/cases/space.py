"""The space of cases that conditions speak about, cut into cells on which every condition is constant.

A dimension is one question about a case: which word a choice fact has, how large a count is, how
two amounts compare, whether a date falls in a period. A condition becomes a union of boxes; a box
names, for each dimension it mentions, the cells in which it holds, as the bits of a whole number.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor

from dsl.model import (
    NUMBER_KINDS,
    AllOf,
    AnyOf,
    Arithmetic,
    BusinessDaysBetween,
    Compare,
    Condition,
    DateInList,
    DateIsWeekday,
    DateWithin,
    DaysBetween,
    EveOfHoliday,
    Expression,
    Fact,
    FactValue,
    HoursBetween,
    IsGiven,
    MonthsBetween,
    Not,
    Number,
    WordIs,
)

Box = tuple[tuple[int, int], ...]  # (dimension, cells as bits), in the order of the dimensions
EVERYWHERE: Box = ()
DateAtom = DateWithin | DateInList | DateIsWeekday | EveOfHoliday
Question = str | Expression | DateAtom | IsGiven

OPERATORS: dict[str, Callable[[Fraction, Fraction], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    "=": operator.eq,
    ">=": operator.ge,
    ">": operator.gt,
}
# Amounts that begin at nought. Hours, minutes and rates may be broken; the other kinds are whole.
COUNTS = FactValue | DaysBetween | BusinessDaysBetween | MonthsBetween | HoursBetween
WHOLE_KINDS = NUMBER_KINDS - {"rate", "hours", "minutes"}
MIRRORED = {"<": ">", "<=": ">=", "=": "=", ">=": "<=", ">": "<"}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Amounts between two ends; None: no end. `whole`: whole numbers only, both ends included;
    otherwise one exact amount, or everything strictly between the ends."""

    low: Fraction | None
    high: Fraction | None
    whole: bool

    def holds(self, amount: Fraction) -> bool:
        """Whether an exact amount lies in the stretch."""
        ends = (self.low, self.high)
        if self.whole or self.low == self.high:
            return (self.low is None or self.low <= amount) and (
                self.high is None or amount <= self.high
            )
        return (
            amount not in ends
            and (self.low is None or self.low < amount)
            and (self.high is None or amount < self.high)
        )

    def sample(self) -> Fraction:
        """One amount of the stretch, the end that lies nearer to zero where there is one."""
        if self.whole or self.low == self.high:
            end = self.low if self.low is not None else self.high
            return Fraction(0) if end is None else end
        if self.low is None:
            return Fraction(0) if self.high is None else self.high - 1
        return self.low + 1 if self.high is None else _plainest(self.low, self.high)


def _plainest(low: Fraction, high: Fraction) -> Fraction:
    """An amount strictly between two others with as few decimals as will do."""
    middle, tenths = (low + high) / 2, 1
    while Fraction(floor(middle * tenths), tenths) <= low:
        tenths *= 10
    return Fraction(floor(middle * tenths), tenths)


Cell = str | bool | Stretch


@dataclass(frozen=True, slots=True)
class Dimension:
    """One question and the answers that it is enough to tell apart."""

    question: Question
    cells: tuple[Cell, ...]

    @property
    def all(self) -> int:
        """Every cell, as bits."""
        return (1 << len(self.cells)) - 1

    @property
    def tried(self) -> bool:
        """Whether a case is found only by trying amounts out, since facts are compared with facts."""
        return not isinstance(self.question, str | FactValue | IsGiven | DateAtom)

    def chosen(self, mask: int) -> tuple[Cell, ...]:
        """The cells whose bits are set."""
        return tuple(cell for bit, cell in enumerate(self.cells) if mask >> bit & 1)


class Space:
    """The dimensions that a set of conditions needs, and each condition as boxes in them."""

    def __init__(self, facts: Iterable[Fact], conditions: Iterable[Condition]) -> None:
        self.facts = {fact.name: fact for fact in facts}
        mentioned: dict[Question, set[Fraction]] = {}
        for condition in conditions:
            for question, constant in _mentions(condition):
                mentioned.setdefault(question, set()).update(constant)
        self.dimensions = tuple(
            Dimension(question, self._cells(question, constants))
            for question, constants in mentioned.items()
        )
        self._place = {dim.question: place for place, dim in enumerate(self.dimensions)}

    def boxes(self, condition: Condition, holds: bool = True) -> tuple[Box, ...]:
        """The boxes in which `condition` holds (or, with `holds` false, does not)."""
        match condition:
            case Not(part):
                return self.boxes(part, not holds)
            case AllOf(parts) | AnyOf(parts):
                together = isinstance(condition, AllOf) is holds
                parted = [self.boxes(part, holds) for part in parts]
                return _product(parted) if together else _without_repeats(parted)
        if isinstance(condition, Compare) and isinstance(subject(condition)[0], Number):
            return (EVERYWHERE,) if _always(condition) is holds else ()
        place, mask = self._half(condition)
        dimension = self.dimensions[place]
        mask = mask if holds else dimension.all & ~mask
        if mask == dimension.all:
            return (EVERYWHERE,)
        return (((place, mask),),) if mask else ()

    def _half(self, condition: Condition) -> tuple[int, int]:
        """The dimension a plain condition asks about and the cells in which it holds."""
        match condition:
            case WordIs(fact, words):
                place = self._place[fact]
                return place, self._mask(place, lambda cell: cell in words)
            case Compare():
                question, sign, constant = subject(condition)
                place, compare = self._place[question], OPERATORS[sign]
                return place, self._mask(
                    place,
                    lambda cell: isinstance(cell, Stretch) and compare(cell.sample(), constant),
                )
        assert not isinstance(condition, AllOf | AnyOf | Not)
        place = self._place[condition]
        return place, self._mask(place, lambda cell: cell is True)

    def _mask(self, place: int, test: Callable[[Cell], bool]) -> int:
        return sum(1 << bit for bit, cell in enumerate(self.dimensions[place].cells) if test(cell))

    def _cells(self, question: Question, constants: set[Fraction]) -> tuple[Cell, ...]:
        if isinstance(question, str):
            return tuple(word.name for word in self.facts[question].words)
        if isinstance(question, DateAtom | IsGiven):
            return (True, False)
        first = min(Fraction(0), *constants, Fraction(0)) if isinstance(question, COUNTS) else None
        if isinstance(question, COUNTS) and question.unit in WHOLE_KINDS:
            return tuple(_whole_stretches(constants, first or Fraction(0)))
        return tuple(_dense_stretches(constants, first))


def subject(compare: Compare) -> tuple[Expression, str, Fraction]:
    """What a comparison asks about, the sign and the constant; two amounts compare by difference."""
    left, right, sign = compare.left, compare.right, compare.operator
    if isinstance(right, Number):
        return _bare(left, sign, right.value)
    if isinstance(left, Number):
        return _bare(right, MIRRORED[sign], left.value)
    if repr(left) > repr(right):  # one question, whichever side it is asked from
        left, right, sign = right, left, MIRRORED[sign]  # type: ignore[assignment]
    return Arithmetic("-", left, right, getattr(left, "unit", "count")), sign, Fraction(0)


def _bare(asked: Expression, sign: str, constant: Fraction) -> tuple[Expression, str, Fraction]:
    """The same comparison without what is done to the amount: `used * 3 < 1` asks `used < 1/3`."""
    match asked:
        case Arithmetic("*", inner, Number(factor)) | Arithmetic("*", Number(factor), inner) if (
            factor
        ):
            turned = sign if factor > 0 else MIRRORED[sign]
            return _bare(inner, turned, constant / factor)
        case Arithmetic("/", inner, Number(factor)) if factor:
            turned = sign if factor > 0 else MIRRORED[sign]
            return _bare(inner, turned, constant * factor)
        case Arithmetic("+", inner, Number(more)) | Arithmetic("+", Number(more), inner):
            return _bare(inner, sign, constant - more)
        case Arithmetic("-", inner, Number(less)):
            return _bare(inner, sign, constant + less)
        case Arithmetic("-", Number(whole), inner):
            return _bare(inner, MIRRORED[sign], whole - constant)
    return asked, sign, constant


def _always(compare: Compare) -> bool:
    question, sign, constant = subject(compare)
    assert isinstance(question, Number)
    return OPERATORS[sign](question.value, constant)


def _mentions(condition: Condition) -> Iterator[tuple[Question, tuple[Fraction, ...]]]:
    """Every question a condition asks, with the constants it compares against."""
    match condition:
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from _mentions(part)
        case Not(part):
            yield from _mentions(part)
        case WordIs(fact, _):
            yield fact, ()
        case Compare():
            question, _, constant = subject(condition)
            if not isinstance(question, Number):
                yield question, (constant,)
        case _:
            yield condition, ()


def _whole_stretches(constants: set[Fraction], first: Fraction) -> Iterator[Stretch]:
    """Whole numbers from `first` on, with each constant in a stretch of its own."""
    starts = {first}
    for constant in constants:
        starts |= {Fraction(ceil(constant)), Fraction(floor(constant) + 1)}
    ordered = sorted(start for start in starts if start >= first)
    for low, following in pairwise(ordered):
        yield Stretch(low, following - 1, whole=True)
    yield Stretch(ordered[-1], None, whole=True)


def _dense_stretches(constants: set[Fraction], first: Fraction | None) -> Iterator[Stretch]:
    """Exact amounts: each constant by itself, and what lies between."""
    ends = sorted(constant for constant in constants if first is None or constant > first)
    low = first
    if first is not None:
        yield Stretch(first, first, whole=False)
    for end in ends:
        yield Stretch(low, end, whole=False)
        yield Stretch(end, end, whole=False)
        low = end
    yield Stretch(low, None, whole=False)


def meet(first: Box, second: Box) -> Box | None:
    """The box in which both hold, or None where they are apart."""
    if not first or not second:
        return first or second
    met = dict(first)
    for place, mask in second:
        both = met.get(place, -1) & mask
        if not both:
            return None
        met[place] = both
    return tuple(sorted(met.items()))


def _product(parted: Sequence[tuple[Box, ...]]) -> tuple[Box, ...]:
    boxes: tuple[Box, ...] = (EVERYWHERE,)
    for part in parted:
        met = [meet(box, other) for box in boxes for other in part]
        boxes = tuple(dict.fromkeys(box for box in met if box is not None))
    return boxes


def _without_repeats(parted: Sequence[tuple[Box, ...]]) -> tuple[Box, ...]:
    return tuple(dict.fromkeys(box for boxes in parted for box in boxes))
