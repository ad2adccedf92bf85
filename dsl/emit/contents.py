"""Tables -> the page that lists every standard, by the headings of the annex they come from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from dsl.emit.templating import TEMPLATES
from dsl.table import Table
from dsl.words.phrases import spelled

NUMBERED = re.compile(r"(\d+)\. ")


@dataclass(frozen=True, slots=True)
class Entry:
    """One standard in the list."""

    page: str
    label: str
    english: str


def emit_contents(tables: Mapping[str, Table]) -> str:
    """The list as Markdown; `tables` by the name of their page, without its ending."""
    headings: dict[str, list[Entry]] = {}
    for page, table in sorted(tables.items(), key=lambda one: place(one[1])):
        headings.setdefault(heading(table), []).append(_entry(page, table))
    return TEMPLATES.get_template("contents.md.jinja").render(headings=headings, count=len(tables))


def heading(table: Table) -> str:
    """The heading of the annex that the table stands under: `26. 택배 및 퀵서비스업`."""
    return table.item.split(" · ")[0].split(" (")[0]


def place(table: Table) -> tuple[int, str, str]:
    """Numbered headings come in their order, those without a number after them."""
    numbered = NUMBERED.match(table.item)
    return (int(numbered[1]) if numbered else 1000, heading(table), table.label)


def _entry(page: str, table: Table) -> Entry:
    english = table.title if table.title.isascii() else spelled(table.name)
    return Entry(page, table.label, english)
