"""두 판을 뜻으로 견준다: 누구에게 무엇이 얼마나 달라졌는지.

Compare two editions of the notice by meaning: in which cases the consumer is better or worse off and
by how much, what is ordered in another way, and which standards only one edition records."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from gijun.failure import CLEAN

if TYPE_CHECKING:
    from gijun.diff import Difference

SUMMARY = "개정 비교 · what changed for whom between two editions"
EXAMPLES = """\
examples:
  gijun diff 2021-7 2024-32                  판의 이름으로 / editions by name
  gijun diff 2024-12-26 2024-12-27           날짜로 / editions by a day on which they were in force
  gijun diff 2024-32 2025-14 --standard lodging --json
exit: 0"""


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("before", metavar="EDITION", help="2024-32 | 2024-12-27")
    parser.add_argument("after", metavar="EDITION")
    parser.add_argument("--standard", metavar="NAME", help="한 기준만 / one standard only")
    parser.add_argument("--json", action="store_true", help="JSON으로 / as JSON")


def run(options: argparse.Namespace) -> int:
    from gijun.catalogue import file_of, table, tables
    from gijun.diff import as_json, day_of, difference

    days = [day_of(name, tables()) for name in (options.before, options.after)]
    chosen = (table(file_of(options.standard)),) if options.standard else tables()
    found = difference(chosen, days[0], days[1])
    print(as_json(found) if options.json else "\n".join(_lines(found)))
    return CLEAN


def _overview(found: Difference) -> Iterator[str]:
    """Which editions, and for each standard how many changes lean which way."""
    from dsl.emit.changes import tally

    for day, name in ((found.before, found.names[0]), (found.after, found.names[1])):
        yield f"{name} ({day})"
    yield ""
    for table, comparison in found.changed:
        told = tally(comparison.changes)
        yield f"  {table.label}: {told.korean or '사건이 말하지 않은 사실만'}"
    if not found.changed:
        yield "  달라진 기준이 없습니다 / no standard differs"


def _lines(found: Difference) -> Iterator[str]:
    from dsl.emit.changes import headline, turn

    yield from _overview(found)
    for table, comparison in found.changed:
        yield ""
        yield f"{table.label} ({table.title})"
        for change in comparison.changes:
            told = headline(change)
            yield f"  - {told.korean}"
            yield f"    {turn(change).korean}"
            yield f"    {told.english}"
            if change.example:
                yield f"    보기 / case: {change.example}"
        if comparison.defaults:
            names = ", ".join(one.korean for one in comparison.defaults)
            yield f"  - 사건이 말하지 않으면 다르게 정하는 사실 / taken otherwise where a case is silent: {names}"
    yield ""
    for said, tables in (
        (f"{found.before}에만 기록됨 / recorded only then", found.gone),
        (f"{found.after}에만 기록됨 / recorded only then", found.come),
        ("두 날 모두 기록되지 않음 / recorded on neither day", found.unrecorded),
    ):
        if tables:
            yield f"{said}: {', '.join(one.label for one in tables)}"
    same = len(found.same)
    yield f"달라진 기준 {len(found.changed)}, 같은 기준 {same} / {len(found.changed)} changed, {same} the same"
