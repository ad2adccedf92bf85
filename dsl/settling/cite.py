"""The official rows that an answer rests on: the row that answered, those that cut what it orders,
and the definitions behind its figures and its words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from dsl.cases.uses import facts_in, nodes
from dsl.interpret import default_value
from dsl.model import (
    Cases,
    Citation,
    Condition,
    FactValue,
    Let,
    Lookup,
    LookupTable,
    NamedValue,
)
from dsl.settlement import Settlement
from dsl.settling.evaluate import holds, value
from dsl.table import Row


def rows_cited(answer: Settlement) -> tuple[str, ...]:
    """The ids of the rows behind an answer, the answering row's own first, each once."""
    rows = (answer.row, *answer.adjusted_by)
    things = [thing for row in rows for thing in _read_by(row)]
    found = [one.row for row in rows for one in row.citations]
    found += [one.row for one in _definitions(answer, things)]
    return tuple(dict.fromkeys(found))


def _read_by(row: Row) -> Iterator[object]:
    """What a row reads: its condition, the count its rung stands on, and its orders."""
    yield row.when
    yield row.outcome


def _definitions(answer: Settlement, things: Iterable[object]) -> Iterator[Citation]:
    """The citations of the named amounts, tables and defaults that are read, one after another."""
    waiting, seen = list(things), set[str]()
    while waiting:
        thing = waiting.pop(0)
        names = {one.name for one in nodes(thing) if isinstance(one, NamedValue)}
        names |= {one.table for one in nodes(thing) if isinstance(one, Lookup)}
        facts = {answer.row.rung.axis} if answer.row.rung else set()
        for name in sorted((names | facts | _facts(thing)) - seen):
            seen.add(name)
            for citations, behind in _defined(answer, name):
                yield from citations
                waiting.append(behind)


def _facts(thing: object) -> set[str]:
    return facts_in(thing) if thing is not None else set()  # type: ignore[arg-type]


def _defined(answer: Settlement, name: str) -> Iterator[tuple[tuple[Citation, ...], object]]:
    """Where a name gets its value in this case: citations, and what is read for it."""
    edition = answer.edition
    for let in edition.lets:
        if let.name == name:
            yield _of_let(let, answer), let.amount
    for table in edition.lookups:
        if table.name == name:
            yield _of_table(table, answer), None
    if name in answer.taken:
        told = answer.facts[name]
        for default in edition.defaults:
            if default.fact == name and default_value(default, answer.facts, edition) == told:
                lines = [guard.when for guard in default.guards]
                yield _of_line(default.citations, lines, answer), default.guards
                return


def _of_let(let: Let, answer: Settlement) -> tuple[Citation, ...]:
    if not isinstance(let.amount, Cases):
        return let.citations
    lines = [when for _, when in let.amount.guards]
    chosen = _chosen(lines, answer)
    last, otherwise = let.amount.guards[-1]
    if chosen == len(lines) - 1 and otherwise is None and isinstance(last, FactValue):
        return ()  # it falls through to a fact as the case told it: nothing is defined here
    return _of_line(let.citations, lines, answer)


def _of_table(table: LookupTable, answer: Settlement) -> tuple[Citation, ...]:
    """The citation of the step that answers, where every step has its own."""
    keys = (one.key for one in _lookups(answer) if one.table == table.name)
    key = next((value(one, answer.facts, answer.edition) for one in keys), None)
    if len(table.citations) != len(table.steps) or not isinstance(key, Fraction):
        return table.citations
    for (limit, _), citation in zip(table.steps, table.citations, strict=True):
        if limit is None or key < limit:
            return (citation,)
    return ()


def _lookups(answer: Settlement) -> Iterator[Lookup]:
    things: list[object] = [answer.row.outcome, *(let.amount for let in answer.edition.lets)]
    return (one for thing in things for one in nodes(thing) if isinstance(one, Lookup))


def _of_line(
    citations: tuple[Citation, ...], lines: Sequence[Condition | None], answer: Settlement
) -> tuple[Citation, ...]:
    """The citation of the line that holds, where every line has its own; else all of them."""
    chosen = _chosen(lines, answer)
    if chosen is None or len(citations) != len(lines):
        return citations
    return (citations[chosen],)


def _chosen(lines: Sequence[Condition | None], answer: Settlement) -> int | None:
    """The number of the first line that holds."""
    for number, when in enumerate(lines):
        if when is None or holds(when, answer.facts, answer.edition) is True:
            return number
    return None
