"""What changed between two days, standard by standard."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date

from dsl.compare import Change, Comparison, compare
from dsl.emit.changes import headline, turn
from dsl.table import Table
from dsl.words.phrases import decimal
from gijun.failure import Failure, misused


@dataclass(frozen=True, slots=True)
class Difference:
    """Standards by what became of them from one day to another."""

    before: date
    after: date
    names: tuple[str, str]  # of the editions in force on the two days
    changed: tuple[tuple[Table, Comparison], ...]
    same: tuple[Table, ...]
    gone: tuple[Table, ...]  # recorded for the first day only
    come: tuple[Table, ...]  # recorded for the second day only
    unrecorded: tuple[Table, ...]


def difference(tables: Iterable[Table], before: date, after: date) -> Difference:
    """Compare what every standard says on two days."""
    compared = tuple(tables)
    changed: list[tuple[Table, Comparison]] = []
    rest: dict[tuple[bool, bool], list[Table]] = {}
    for table in compared:
        old, new = table.edition_on(before), table.edition_on(after)
        if old is not None and new is not None:
            comparison = compare(table, old, new)
            if comparison:
                changed.append((table, comparison))
                continue
        rest.setdefault((old is not None, new is not None), []).append(table)

    def those(old: bool, new: bool) -> tuple[Table, ...]:
        return tuple(rest.get((old, new), ()))

    return Difference(
        before,
        after,
        (_named(compared, before), _named(compared, after)),
        tuple(changed),
        same=those(True, True),
        gone=those(True, False),
        come=those(False, True),
        unrecorded=those(False, False),
    )


def _named(tables: Iterable[Table], day: date) -> str:
    """What most standards call the edition in force on a day."""
    editions = (edition for table in tables if (edition := table.edition_on(day)))
    counted = Counter(name.name for edition in editions for name in edition.names)
    return counted.most_common(1)[0][0] if counted else "-"


def day_of(wanted: str, tables: Iterable[Table]) -> date:
    """A day on which an edition is in force, from that day or from the edition's name."""
    try:
        return date.fromisoformat(wanted)
    except ValueError:
        pass
    names = {
        (name.name, name.in_force.first)
        for table in tables
        for edition in table.editions
        for name in edition.names
    }
    days = [first for name, first in names if _plain(name) == _plain(wanted)]
    if not days:
        raise _unknown(wanted, sorted({name for name, _ in names}))
    return max(days)  # where standards begin to record it on different days, the last of them


def _plain(name: str) -> str:
    """`제2024-32호` and `2024-32` are one name."""
    return re.sub(r"[^0-9A-Za-z-]", "", name)


def _unknown(wanted: str, names: list[str]) -> Failure:
    listed = ", ".join(names)
    return misused(
        f"“{wanted}” 판은 없습니다. 날짜(2024-12-27)나 이름을 적으십시오: {listed}",
        f'there is no edition "{wanted}"; name a day or one of: {listed}',
    )


def as_json(found: Difference) -> str:
    """The same for machines; points are percentage points of the base."""
    return json.dumps(
        {
            "before": str(found.before),
            "after": str(found.after),
            "names": list(found.names),
            "changed": [
                {
                    "standard": table.name,
                    "label": table.label,
                    "changes": [_change(one) for one in comparison.changes],
                    "defaults": [asdict(one) for one in comparison.defaults],
                }
                for table, comparison in found.changed
            ],
            "same": [one.name for one in found.same],
            "only_before": [one.name for one in found.gone],
            "only_after": [one.name for one in found.come],
            "unrecorded": [one.name for one in found.unrecorded],
        },
        ensure_ascii=False,
        indent=1,
    )


def _change(change: Change) -> dict[str, object]:
    points = [decimal(one * 100) for one in change.points] if change.points else None
    return {
        "lean": change.lean,
        "cases": [asdict(one) for one in change.cases],
        "points": points,
        "base": asdict(change.base) if change.base else None,
        "won": change.won,
        "before": [asdict(one) for one in change.before],
        "after": [asdict(one) for one in change.after],
        "example": change.example,
        "said": asdict(headline(change)),
        "turn": asdict(turn(change)),
    }
