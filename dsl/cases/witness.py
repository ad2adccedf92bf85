"""A concrete case for a box of the space: facts that a reader can check and an example can hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from itertools import product

from dsl.cases.ground import Ground
from dsl.cases.space import Box, Cell, DateAtom, Stretch
from dsl.cases.uses import facts_behind, words_in
from dsl.interpret import complete
from dsl.model import (
    NUMBER_KINDS,
    BusinessDaysBetween,
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
)
from dsl.settlement import Value
from dsl.settling.evaluate import SATURDAY, Missing, add_months, holds, value, within_year
from dsl.table import Edition, Row, Table

Facts = dict[str, Value]
Between = DaysBetween | BusinessDaysBetween | MonthsBetween | HoursBetween
NOON = time(12)
# Amounts worth trying where two amounts are compared: usual prices, and small counts.
PRICES = tuple(Fraction(n) for n in (100_000, 0, 1, 1_000, 10_000, 50_000, 300_000, 2_000_000))
COUNTED = tuple(Fraction(n) for n in (10, 0, 1, 2, 3, 4, 6, 12, 24, 30, 60, 100, 365))
RATES = tuple(Fraction(n, 20) for n in (10, 0, 1, 2, 4, 6, 14, 20))
TRIAL_LIMIT = 20_000
# Weekdays and dates of the year come together in every way within 28 years.
SEARCH_DAYS = 28 * 366


def concrete(ground: Ground, box: Box) -> Facts | None:
    """Facts of one case inside a box; None where no case was found."""
    facts: Facts = {}
    dates: list[tuple[DateAtom, bool]] = []
    spans: list[tuple[Between, Stretch]] = []
    amounts: list[tuple[Expression, tuple[Cell, ...]]] = []
    given: list[tuple[str, bool]] = []
    for place, mask in box:
        dimension = ground.space.dimensions[place]
        cells = dimension.chosen(mask)
        match dimension.question, cells[0]:
            case str(fact), str(word):
                facts[fact] = word
            case FactValue(fact), Stretch():
                facts[fact] = _sample(cells)
            case (
                DaysBetween() | BusinessDaysBetween() | MonthsBetween() | HoursBetween()
            ) as between, Stretch() as stretch:
                spans.append((between, stretch))
            case IsGiven(fact), bool(wanted):
                given.append((fact, wanted))
            case (DateWithin() | DateInList() | DateIsWeekday() | EveOfHoliday()) as atom, bool(
                wanted
            ):
                dates.append((atom, wanted))
            case question, _:
                assert not isinstance(question, str | DateAtom | IsGiven)
                amounts.append((question, cells))
    edition = ground.edition
    if not _place_dates(facts, dates, edition.period.first):
        return None
    if not _place_spans(facts, spans, edition) or not _place_amounts(ground, facts, amounts):
        return None
    placed = _place_given(ground.table, facts, given)
    unsaid = [fact for fact, wanted in given if not wanted]
    if unsaid and not complete(placed, edition)[0].keys().isdisjoint(unsaid):
        return None  # what else the case says gives the fact by default
    return placed


def _sample(cells: Sequence[Cell]) -> Fraction:
    """An amount in one of the cells, if possible one that a decimal can say."""
    samples = [cell.sample() for cell in cells if isinstance(cell, Stretch)]
    return next((one for one in samples if (one * 1000).denominator == 1), samples[0])


def _place_dates(facts: Facts, atoms: Sequence[tuple[DateAtom, bool]], first: date) -> bool:
    """Choose for each date fact a day that answers every question about it as wanted."""
    for fact in dict.fromkeys(atom.fact for atom, _ in atoms):
        wanted = [(atom, answer) for atom, answer in atoms if atom.fact == fact]
        calendar = [(a, w) for a, w in wanted if isinstance(a, DateWithin | DateIsWeekday)]
        days = (first + timedelta(days=n) for n in range(SEARCH_DAYS))
        day = next((d for d in days if all(_on(a, d) is w for a, w in calendar)), None)
        if day is None:
            return False
        facts[fact] = day
        for atom, answer in wanted:
            _list_day(facts, atom, answer, day)
    return True


def _on(atom: DateWithin | DateIsWeekday, day: date) -> bool:
    if isinstance(atom, DateIsWeekday):
        return day.weekday() in atom.weekdays
    return any(within_year(day, period) for period in atom.periods)


def _list_day(facts: Facts, atom: DateAtom, wanted: bool, day: date) -> None:
    """Put a day on, or leave it off, the list of periods or of holidays that a question reads."""
    match atom:
        case DateInList(_, periods):
            facts[periods] = ((day, day),) if wanted else ()
        case EveOfHoliday(_, holidays):
            facts[holidays] = (day + timedelta(days=1),) if wanted else ()


def _place_spans(facts: Facts, spans: Sequence[tuple[Between, Stretch]], edition: Edition) -> bool:
    """Choose the dates and moments that lie a wanted time apart."""
    for between, stretch in spans:
        start, end = facts.get(between.first), facts.get(between.last)
        if isinstance(end, date) and not isinstance(start, date):
            facts[between.first] = _moved(between, end, -stretch.sample())
        elif not isinstance(end, date):
            start = start if isinstance(start, date) else edition.period.first
            if isinstance(between, HoursBetween) and not isinstance(start, datetime):
                start = datetime.combine(start, NOON)
            facts[between.first] = start
            facts[between.last] = _moved(between, start, stretch.sample())
        match between:
            case HoursBetween(excluding=str(listed)) | BusinessDaysBetween(holidays=listed):
                facts.setdefault(listed, ())
    return all(_lies(edition, between, (stretch,), facts) for between, stretch in spans)


def _moved(between: Between, day: date, amount: Fraction) -> date:
    """A date or moment so much later (or, with a negative amount, earlier)."""
    match between:
        case MonthsBetween():
            return add_months(day, int(amount))
        case HoursBetween():
            return day + timedelta(seconds=int(amount * 3600))
        case BusinessDaysBetween():
            return _moved_business_days(day, int(amount))
    return day + timedelta(days=int(amount))


def _moved_business_days(day: date, count: int) -> date:
    """A day so many days from Monday to Friday later, or earlier, where there are no holidays."""
    step = timedelta(days=1 if count > 0 else -1)
    while count:
        if count > 0:
            day += step
            count -= day.weekday() < SATURDAY
        else:
            count += day.weekday() < SATURDAY
            day += step
    return day


def _place_amounts(
    ground: Ground, facts: Facts, wanted: Sequence[tuple[Expression, tuple[Cell, ...]]]
) -> bool:
    """Try usual values for the facts that comparisons relate, until every comparison comes out."""
    needed = {fact for question, _ in wanted for fact in facts_behind(ground.edition, question)}
    unknown = [fact for fact in ground.table.facts if fact.name in needed - facts.keys()]
    trials = product(*(_trials(fact) for fact in unknown))
    for _, values in zip(range(TRIAL_LIMIT), trials, strict=False):
        tried = {fact.name: value for fact, value in zip(unknown, values, strict=True)}
        trial: Facts = {**facts, **tried}
        if all(_lies(ground.edition, question, cells, trial) for question, cells in wanted):
            facts.update(trial)
            return True
    return False


def _trials(fact: Fact) -> tuple[Value, ...]:
    if fact.kind == "choice":
        return tuple(word.name for word in fact.words)
    if fact.kind in ("won", "rate"):
        return PRICES if fact.kind == "won" else RATES
    return COUNTED if fact.kind in NUMBER_KINDS else ()


def _lies(edition: Edition, question: Expression, cells: Sequence[Cell], facts: Facts) -> bool:
    try:
        amount = value(question, facts, edition)
    except AssertionError:  # facts of a kind it cannot reckon with
        return False
    return isinstance(amount, Fraction) and any(
        isinstance(cell, Stretch) and cell.holds(amount) for cell in cells
    )


def _place_given(table: Table, facts: Facts, given: Sequence[tuple[str, bool]]) -> Facts:
    """Leave out the facts that the case must not state, and state those it must."""
    for fact, wanted in given:
        if not wanted:
            facts.pop(fact, None)
        elif fact not in facts:
            facts[fact] = usual_value(table, fact)
    return facts


def is_never(ground: Ground, box: Box) -> bool:
    """Whether the calendar alone shows that no case lies in a box."""
    return concrete(ground, box) is None and not any(
        ground.space.dimensions[place].tried for place, _ in box
    )


def all_stated(ground: Ground, rows: Iterable[Row], facts: Facts) -> Facts:
    """The case with a word for each fact that a row names though any word would do."""
    for row in rows:
        for fact, word in sorted(words_in(row.when)):
            known, _ = complete(facts, ground.edition)
            truth = holds(row.when, known, ground.edition)
            if isinstance(truth, Missing) and fact in truth.facts:
                facts = {**facts, fact: word}
    return facts


def usual_value(table: Table, name: str) -> Value:
    """A value that a fact may well have, where any will do."""
    fact = next(fact for fact in table.facts if fact.name == name)
    match fact.kind:
        case "choice":
            return fact.words[0].name
        case "won":
            return Fraction(100_000)
        case "rate":
            return Fraction(1, 2)
        case "date" | "moment":
            return table.editions[0].period.first
        case "dates" | "periods":
            return ()
        case "text":
            return fact.label
    return Fraction(1)


def boundary_cases(ground: Ground, box: Box, facts: Facts) -> Iterator[Facts]:
    """The case again with each count at the ends of its range and one to either side."""
    for place, mask in box:
        dimension = ground.space.dimensions[place]
        if not isinstance(dimension.question, FactValue):
            continue
        stretches = [cell for cell in dimension.chosen(mask) if isinstance(cell, Stretch)]
        ends = {end for s in stretches for end in (s.low, s.high) if end is not None}
        counts = {end + step for end in ends for step in (-1, 0, 1)}
        for count in sorted(count for count in counts if count >= 0):
            yield {**facts, dimension.question.fact: count}
