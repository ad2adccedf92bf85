"""Many cases at once: JSON lines in, one JSON line out for each, whatever is wrong with it.

{"id": "a", "facts": {"sector": "lodging", "season": "peak", …}}  ->  {"id": "a", "refund": …}
{"id": "b", "facts": {"sector": "lodgin"}}                        ->  {"id": "b", "error": …}
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache

from dsl.diagnostic import Bilingual
from dsl.inputs import read_facts, write_answer
from dsl.interpret import settle
from dsl.table import Table
from gijun.calendar_facts import with_public_holidays
from gijun.catalogue import answering, tables
from gijun.failure import Failure

USUAL_DAY = date(2023, 1, 1)  # a case that names neither edition nor day is for the oldest text
Result = dict[str, object]


class BadCase(Exception):
    """A case that cannot be settled as it is written."""

    def __init__(self, *troubles: Bilingual) -> None:
        super().__init__("; ".join(trouble.english for trouble in troubles))
        self.troubles = troubles


def settle_lines(lines: Iterable[str], on: date | None, table: Table | None) -> Iterator[str]:
    """One JSON line for each line that is not blank, in the same order."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield json.dumps(_settle_line(number, line, on, table), ensure_ascii=False)


def _settle_line(number: int, line: str, on: date | None, table: Table | None) -> Result:
    name: Result = {"id": None}
    try:
        case = _read(number, line)
        name = {"id": case.get("id")}
        facts = case.get("facts")
        if not isinstance(facts, dict):
            raise BadCase(Bilingual("facts 객체가 없습니다", 'the case has no object "facts"'))
        return name | _settle(facts, on, table)
    except BadCase as bad:
        return name | {
            "error": str(bad),
            "error_ko": "; ".join(trouble.korean for trouble in bad.troubles),
        }
    except (Failure, ArithmeticError, TypeError, ValueError, AssertionError) as trouble:
        return name | {"error": f"{type(trouble).__name__}: {trouble}"}


def _read(number: int, line: str) -> dict[str, object]:
    try:
        case = json.loads(line)
    except (ValueError, RecursionError) as trouble:
        raise BadCase(
            Bilingual(
                f"{number}번째 줄이 JSON이 아닙니다: {trouble}",
                f"line {number} is not JSON: {trouble}",
            )
        ) from None
    if not isinstance(case, dict):
        raise BadCase(
            Bilingual(f"{number}번째 줄이 객체가 아닙니다", f"line {number} is not an object")
        )
    return case


def _settle(facts: Mapping[str, object], on: date | None, table: Table | None) -> Result:
    standard = table or _standard(facts)
    day = on or _day(standard, facts)
    read, rejected = read_facts(standard, facts)
    if rejected:
        raise BadCase(*(one.why for one in rejected))
    filled, told = with_public_holidays(standard, read)
    result = write_answer(standard, settle(standard, filled, day))
    more: Result = {"standard": standard.name, "on": day.isoformat()}
    if told:
        more["assumed"] = [one.english for one in told]
    return result | more


def _standard(facts: Mapping[str, object]) -> Table:
    found = answering(facts)
    if found is not None:
        return found
    from dsl.spell import nearest

    sector = facts.get("sector")
    if sector is None:
        raise BadCase(Bilingual("sector가 없습니다", "the case names no sector"))
    near = nearest(str(sector), _sectors())
    korean, english = (f". 혹시 {near}?", f"; did you mean {near}?") if near else ("", "")
    raise BadCase(
        Bilingual(
            f"“{sector}” 업종의 기준이 없습니다{korean}",
            f'no standard for sector "{sector}"{english}',
        )
    )


@cache
def _sectors() -> tuple[str, ...]:
    return tuple(value for table in tables() for name, value in table.answers if name == "sector")


def _day(table: Table, facts: Mapping[str, object]) -> date:
    """The day a case is for: the first day of the edition it names, or the usual day."""
    wanted = facts.get("edition")
    if wanted is None:
        return USUAL_DAY
    known = {name.code or name.name: name for edition in table.editions for name in edition.names}
    for name in known.values():
        if str(wanted) in (name.code, name.name):
            return name.in_force.first
    raise BadCase(
        Bilingual(
            f"“{wanted}” 판이 없습니다. 있는 판: {', '.join(known)}",
            f'no edition "{wanted}"; there are {", ".join(known)}',
        )
    )
