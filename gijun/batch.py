"""Many cases at once: JSON lines in, one JSON line out for each, whatever is wrong with it.

{"id": "a", "facts": {"sector": "lodging", "season": "peak", …}}  ->  {"id": "a", "refund": …}
{"id": "b", "facts": {"sector": "lodgin"}}                        ->  {"id": "b", "error": …}
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TypeVar

from dsl.diagnostic import Bilingual
from dsl.inputs import ROUTING, Rejected, names_of, read_facts, write_answer
from dsl.interpret import settle
from dsl.route import DAY_OF_THE_CASES, EDITION, choose, date_for
from dsl.table import Table
from gijun.calendar_facts import with_public_holidays
from gijun.catalogue import tables
from gijun.failure import Failure
from gijun.several import one_by_one, together

Accepted = TypeVar("Accepted")
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
    standard = table or _accepted(choose(tables(), facts))
    if (cases := one_by_one(facts)) and names_of(standard).issuperset(facts):
        return together([_settle(one, on, standard) for one in cases])
    day = on or _accepted(date_for(standard, facts))
    read, rejected = read_facts(standard, facts)
    filled, told = with_public_holidays(standard, read)
    result = write_answer(standard, settle(standard, filled, day))
    other = _deferred_to(result, facts)
    lost = [one for one in rejected if other is None or one.name not in names_of(other)]
    if lost:
        raise BadCase(*(one.why for one in lost))
    more: Result = {"standard": standard.name, "on": day.isoformat()}
    if assumed := [*told, *_of_the_newest(standard, facts, on, day)]:
        more["assumed"] = [one.english for one in assumed]
    followed = _followed(result, facts, on, standard, other) if other else None
    return followed or result | more


def _of_the_newest(
    standard: Table, facts: Mapping[str, object], on: date | None, day: date
) -> Iterator[Bilingual]:
    """That a case without a date was settled under the newest edition, and why."""
    if on is not None or EDITION in facts or day == DAY_OF_THE_CASES:
        return
    edition = standard.edition_on(day)
    names = ", ".join(dict.fromkeys(name.name for name in edition.names)) if edition else ""
    yield Bilingual(
        f"이 기준에는 {DAY_OF_THE_CASES}의 판이 없어 가장 새로운 판({names}, {day}부터)으로 계산했습니다",
        f"no edition of this standard is recorded for {DAY_OF_THE_CASES}; settled under the "
        f"newest one ({names}, in force from {day})",
    )


def _deferred_to(result: Result, facts: Mapping[str, object]) -> Table | None:
    """The standard that an answer defers to, where its text is here."""
    there = result.get("deferred_to")
    if there is None or there == facts.get("sector"):
        return None
    other = choose(tables(), {"sector": there})
    return None if isinstance(other, Rejected) else other


def _followed(
    result: Result, facts: Mapping[str, object], on: date | None, standard: Table, other: Table
) -> Result | None:
    """The answer of the standard that another defers to, and who deferred.

    Only the facts that the other asks for and can read are handed on; where there are none, the
    answer stays a name.
    """
    handed = {name: said for name, said in facts.items() if name in names_of(other) - ROUTING}
    for refused in read_facts(other, handed)[1]:
        handed.pop(refused.name.split(".")[0], None)
    if not handed:
        return None
    there = result["deferred_to"]
    by = {"standard": standard.name, "citations": result["citations"]}
    answer = _settle({**handed, "sector": there}, on, other)
    return answer | {"deferred_to": there, "deferred_by": by}


def _accepted(found: Accepted | Rejected) -> Accepted:
    """What was found, unless the case is refused."""
    if isinstance(found, Rejected):
        raise BadCase(found.why)
    return found
