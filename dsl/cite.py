"""The official rows that an answer rests on: the row that answered, those that cut what it orders,
and the definitions behind its figures and its words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dsl.evaluate import holds
from dsl.interpret import default_value
from dsl.model import Cases, Citation, Expression, FactValue, Lookup, NamedValue
from dsl.settlement import Settlement
from dsl.table import Row
from dsl.uses import facts_in, nodes


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
            yield () if _as_told(let.amount, answer) else let.citations, let.amount
    for table in edition.lookups:
        if table.name == name:
            yield table.citations, None
    if name in answer.taken:
        told = answer.facts[name]
        for default in edition.defaults:
            if default.fact == name and default_value(default, answer.facts, edition) == told:
                yield default.citations, default.guards
                return


def _as_told(amount: Expression, answer: Settlement) -> bool:
    """Whether an amount falls through its lines to a fact as the case told it: it defines nothing
    here."""
    if not isinstance(amount, Cases):
        return False
    *lines, (last, when) = amount.guards
    if when is not None or not isinstance(last, FactValue):
        return False
    return all(holds(one, answer.facts, answer.edition) is False for _, one in lines if one)
