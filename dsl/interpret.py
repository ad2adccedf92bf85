"""The reference interpreter: what a compiled standard says of one case.

This file is the definition of the language's meaning, short enough to be read as one. It is slow
and plain on purpose; every back end is tested against it.

    1. Facts that the case does not state are taken from the defaults, where these can tell.
    2. Exceptions are asked before rules; the first that holds answers.
    3. Adjustments that hold cut what the answering row orders.
    4. Where an unknown fact could change the answer, every answer that remains is given.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from dsl.model import Default
from dsl.settlement import Answer, Considered, NoRule, Settlement, Undecided, Value
from dsl.settling.evaluate import Missing, Truth, holds, value
from dsl.settling.settle import settle_row
from dsl.table import Edition, Row, Table

NOTHING_SAID = "기준에 이 경우의 규칙이 없다 (the text has no rule for this case)"
NOT_RECORDED = "이 날짜의 판은 기록되지 않았다 (no edition is recorded for this day)"
IMPOSSIBLE = "있을 수 없는 경우다 (this case cannot be)"


def settle(table: Table, stated: Mapping[str, Value], on: date) -> Answer:
    """Settle a case under the edition in force on a day."""
    edition = table.edition_on(on)
    if edition is None:
        return NoRule(None, _unrecorded(table, on), None, stated)
    facts, taken = complete(stated, edition)
    for row in edition.impossible:
        if holds(row.when, facts, edition) is True:
            return NoRule(row, f"{IMPOSSIBLE}: {row.reason}", edition, facts)
    return _answer(table, edition, facts, taken)


def complete(
    stated: Mapping[str, Value], edition: Edition
) -> tuple[dict[str, Value], tuple[str, ...]]:
    """The stated facts and those the defaults can tell, and the names of the latter."""
    facts = dict(stated)
    for _ in edition.defaults:  # a default may wait for another; once none tells more, none will
        before = dict(facts)
        for default in edition.defaults:
            if default.fact not in facts or default.overrides:
                found = default_value(default, facts, edition)
                if found is not None:
                    facts[default.fact] = found
        if facts == before:
            break
    return facts, tuple(name for name in facts if name not in stated)


def default_value(default: Default, facts: Mapping[str, Value], edition: Edition) -> Value | None:
    for guard in default.guards:
        truth = True if guard.when is None else holds(guard.when, facts, edition)
        if isinstance(truth, Missing):
            return None  # an earlier guard may yet hold
        if truth:
            if isinstance(guard.value, str):
                return guard.value
            found = value(guard.value, facts, edition)
            return None if isinstance(found, Missing) else found
    return None


def _unrecorded(table: Table, on: date) -> str:
    for gap in table.unrecorded:
        if gap.in_force.covers(on):
            return gap.reason
    return NOT_RECORDED


Asked = list[tuple[Row, Truth]]  # rows, and whether each holds


def _answer(
    table: Table, edition: Edition, facts: dict[str, Value], taken: tuple[str, ...]
) -> Answer:
    exceptions = [(row, holds(row.when, facts, edition)) for row in edition.exceptions]
    rules = [(row, holds(row.when, facts, edition)) for row in edition.rules]
    rows, waits = _answering(exceptions, rules)
    silence = _silence(edition, facts) if not rows else None
    if not rows:
        return NoRule(silence, silence.reason if silence else NOTHING_SAID, edition, facts)
    considered = _considered([*exceptions, *rules], rows)
    return _settle_all(table, edition, facts, taken, rows, waits, considered)


def _answering(exceptions: Asked, rules: Asked) -> tuple[list[Row], set[str]]:
    """The exception that holds; failing that, those that may and the rule that holds; failing that,
    every rule that may. And the facts that all these wait for."""
    certain = next((row for row, truth in exceptions if truth is True), None)
    if certain is not None:
        return [certain], set()
    possible = [row for row, truth in exceptions if isinstance(truth, Missing)]
    waits = set(_waiting(truth for _, truth in exceptions))
    base = next((row for row, truth in rules if truth is True), None)
    if base is not None:
        return [*possible, base], waits
    waits |= set(_waiting(truth for _, truth in rules))
    return [*possible, *(row for row, truth in rules if isinstance(truth, Missing))], waits


def _waiting(truths: Iterable[bool | Missing]) -> Iterable[str]:
    for truth in truths:
        if isinstance(truth, Missing):
            yield from truth.facts


def _silence(edition: Edition, facts: Mapping[str, Value]) -> Row | None:
    return next((row for row in edition.silences if holds(row.when, facts, edition) is True), None)


def _settle_all(
    table: Table,
    edition: Edition,
    facts: dict[str, Value],
    taken: tuple[str, ...],
    rows: list[Row],
    waits: set[str],
    considered: tuple[Considered, ...],
) -> Answer:
    """Settle every row that may answer; where all agree the unknown facts do not matter."""
    truths = [(row, holds(row.when, facts, edition)) for row in edition.adjustments]
    sure = tuple(row for row, truth in truths if truth is True)
    maybe = tuple(row for row, truth in truths if isinstance(truth, Missing))
    waits |= set(_waiting(truth for _, truth in truths))
    possible: list[Settlement] = []
    for row in rows:
        for adjustments in (sure, sure + maybe) if maybe else (sure,):
            possible.append(settle_row(row, adjustments, edition, facts, taken, considered))
    silent = _silences_left(edition, facts, rows)
    if not silent and all(_same(one, possible[0]) for one in possible):
        return possible[0]
    order = [fact.name for fact in table.facts if fact.name in waits]
    return Undecided((*_distinct(possible), *silent), tuple(order), facts)


def _silences_left(
    edition: Edition, facts: Mapping[str, Value], rows: list[Row]
) -> tuple[NoRule, ...]:
    """Silences that may be the answer: none, once a row is sure to answer."""
    if any(holds(row.when, facts, edition) is True for row in rows):
        return ()
    return tuple(
        NoRule(row, row.reason, edition, facts)
        for row in edition.silences
        if holds(row.when, facts, edition) is not False
    )


def _considered(asked: Asked, answering: list[Row]) -> tuple[Considered, ...]:
    """Rows that were asked and did not answer."""
    answered = set(map(id, answering))
    return tuple(
        Considered(row, "outranked by an exception" if truth is True else "does not apply")
        for row, truth in asked
        if id(row) not in answered
    )


def _same(one: Settlement, other: Settlement) -> bool:
    return _figures(one) == _figures(other)


def _distinct(possible: list[Settlement]) -> list[Settlement]:
    """The different answers in the order of their rows; of those that are alike, the first."""
    found: dict[object, Settlement] = {}
    for one in possible:
        found.setdefault(_figures(one), one)
    return list(found.values())


def _figures(one: Settlement) -> tuple[object, ...]:
    """What two settlements must share to be the same answer. Where an amount is unknown, ten percent
    of it and twenty look alike, so the orders themselves must be the same."""
    orders = (one.row.outcome, tuple(row.outcome for row in one.adjusted_by))
    return (
        one.refund,
        one.penalty,
        one.used_value,
        one.compensation,
        one.owed_by_consumer,
        one.damages,
        one.mode,
        one.remedies,
        one.consumer_pays,
        one.extension,
        tuple(one.said.items()),
        orders if one.unknown else None,
    )
