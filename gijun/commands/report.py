"""공식 글이 정하지 않았거나 두 가지로 읽히는 곳을 모아 보인다.

What the official text leaves open: gaps, overlaps, differing wordings, ambiguities and missing
material, each with its rows, a computed case, the reading taken and what one line would settle."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from gijun.failure import CLEAN, misused

if TYPE_CHECKING:
    from dsl.emit.report import Entry, Report

SUMMARY = "보고 · what the official text leaves open, and how it was read"
EXAMPLES = """\
examples:
  gijun report                   절마다 몇 가지인지 / how many of each kind in each section
  gijun report S001.11           한 절의 항목을 모두 / every entry of one section
  gijun report --json            항목과 경우, 읽기 / entries with cases and readings
exit: 0"""
COLUMN = 36


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("section", nargs="?", metavar="SECTION", help="S001.11, S003, …")
    parser.add_argument("--json", action="store_true", help="JSON으로 / as JSON")


def run(options: argparse.Namespace) -> int:
    from gijun.library import standard_files
    from gijun.report import as_json, report_on

    report = report_on(standard_files())
    if options.section:
        known = [section.id for section in report.sections if section.id]
        report = report.below(options.section)
        if not report.sections:
            raise misused(
                f"“{options.section}” 절에는 항목이 없습니다. 있는 절: {', '.join(known)}",
                f'nothing is reported of section "{options.section}"',
            )
    if options.json:
        print(as_json(report))
        return CLEAN
    print("\n".join(_entries(report) if options.section else _summary(report)))
    return CLEAN


def _summary(report: Report) -> Iterator[str]:
    from dsl.emit.report import KINDS
    from gijun.terminal import padded

    for kind, count in report.counts.items():
        yield f"{count:>5}  {padded(KINDS[kind].korean, 24)}{KINDS[kind].english}"
    yield f"{len(report.entries):>5}  {padded('모두', 24)}total"
    yield ""
    for section in report.sections:
        told = ", ".join(f"{KINDS[kind].english} {n}" for kind, n in section.counts.items())
        name = f"{section.id:<10}{section.title.korean}"
        yield f"{padded(name, COLUMN + 12)}{len(section.entries):>4}  {told}"


def _entries(report: Report) -> Iterator[str]:
    for section in report.sections:
        yield f"{section.title.korean} ({section.title.english})"
        for entry in section.entries:
            yield ""
            yield from _entry(entry)


def _entry(entry: Entry) -> Iterator[str]:
    from dsl.emit.report import KINDS, ROWS_SHOWN

    yield f"  {entry.id}  {KINDS[entry.kind].korean} ({KINDS[entry.kind].english})"
    for row in entry.rows[:ROWS_SHOWN]:
        yield f"    {row.id}  “{' '.join(row.wording.split())}”"
    if len(entry.rows) > ROWS_SHOWN:
        yield f"    … {len(entry.rows) - ROWS_SHOWN}행 더 / more"
    if entry.shown and entry.shown.facts:
        orders = " ↔ ".join(one.korean for one in entry.shown.orders) or "정한 줄이 없음"
        yield f"    이런 경우 / case: {entry.shown.facts.korean} → {orders}"
        yield f"      {entry.shown.example}"
    for text, places in entry.readings:
        where = ", ".join(f"standards/{one.standard}.gijun:{one.line}" for one in places)
        yield f"    택한 읽기 / taken: {text}"
        yield f"      {where}"
    yield f"    {entry.settled_by.korean} / {entry.settled_by.english}"
