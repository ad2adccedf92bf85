"""The report on the official text, from the shipped standards; kept by what it came from."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from dsl.defects import Shown, Taken, find_defects
from dsl.diagnostic import Bilingual
from dsl.emit.report import Entry, Report, assemble
from dsl.source import Source
from dsl.table import Table
from gijun.cache import keep, recall
from gijun.library import read_source, register


def report_on(paths: list[Path]) -> Report:
    """What these standards tell of the official text."""
    from gijun.catalogue import table

    taken = [
        one
        for path in paths
        for one in taken_by(read_source(path), lambda path=path: table(path))  # type: ignore[misc]
    ]
    return assemble(taken, register())


def taken_by(source: Source, table: Callable[[], Table]) -> tuple[Taken, ...]:
    """What one standard tells, from the cache where it can."""
    kept = recall("defects", source)
    if kept is not None:
        return tuple(_taken(one) for one in json.loads(kept))
    found = find_defects(table(), register())
    keep("defects", source, json.dumps([asdict(one) for one in found], ensure_ascii=False))
    return found


def _taken(stored: dict[str, Any]) -> Taken:
    shown = stored["shown"]
    values = {one.name: stored[one.name] for one in fields(Taken)}
    values |= {"rows": tuple(stored["rows"]), "shown": _shown(shown) if shown else None}
    return Taken(**values)


def _shown(stored: dict[str, Any]) -> Shown:
    return Shown(
        stored["how"],
        Bilingual(**stored["said"]),
        stored["example"],
        Bilingual(**stored["facts"]) if stored["facts"] else None,
        tuple(Bilingual(**one) for one in stored["orders"]),
    )


def as_json(report: Report) -> str:
    """The report for machines: counts, then every entry with its case and its readings."""
    return json.dumps(
        {
            "counts": report.counts,
            "sections": [
                {
                    "id": section.id,
                    "title": asdict(section.title),
                    "counts": section.counts,
                    "entries": [_entry(entry) for entry in section.entries],
                }
                for section in report.sections
            ],
        },
        ensure_ascii=False,
        indent=1,
    )


def _entry(entry: Entry) -> dict[str, object]:
    return {
        "id": entry.id,
        "kind": entry.kind,
        "rows": [asdict(row) for row in entry.rows],
        "case": asdict(entry.shown) if entry.shown else None,
        "settled_by": asdict(entry.settled_by),
        "taken": [
            {
                "form": one.form,
                "text": one.text,
                "place": f"standards/{one.standard}.gijun:{one.line}",
            }
            for one in entry.taken
        ],
    }
