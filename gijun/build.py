"""The build: every standard to its calculator, its page and its data; one folder, nothing stale in it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from dsl import Compiled, compile_standard
from dsl.source import Source
from dsl.table import Table
from gijun.articles_page import emit_articles
from gijun.cache import keep, recall
from gijun.checks_page import emit_checks
from gijun.files import write_text
from gijun.library import read_source, register
from gijun.rules_page import emit_rules

RULES_PAGE = "docs/rules.md"
ARTICLES_PAGE = "docs/articles.md"
CHECKS_PAGE = "docs/checks.md"
REPORT = "docs/report.md"
CONTENTS = "docs/index.md"
KINDS = {"calculators": ".py", "docs": ".md", "tables": ".json"}


@dataclass(frozen=True, slots=True)
class Built:
    """The files to write, by their place in the folder, and the standards that do not compile."""

    files: dict[str, str]
    broken: tuple[Compiled, ...]


@dataclass(slots=True)
class Difference:
    """How a folder differs from what the build would write."""

    missing: list[str] = field(default_factory=list)
    stale: list[str] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.missing or self.stale or self.extra)


def build(paths: list[Path]) -> Built:
    """Compile and check every standard and emit what comes of it, from the cache where it can."""
    files = {
        RULES_PAGE: emit_rules(),
        ARTICLES_PAGE: emit_articles(),
        CHECKS_PAGE: emit_checks(),
    }
    broken: list[Compiled] = []
    for path in paths:
        source = read_source(path)
        emitted = _emitted(source, path.stem)
        if isinstance(emitted, Compiled):
            broken.append(emitted)
        else:
            files |= emitted
    if paths and not broken:
        files[REPORT] = _report(paths)
        files[CONTENTS] = _contents(files)
    return Built(files, tuple(broken))


def write(files: dict[str, str], folder: Path) -> Difference:
    """Make the folder what the build says; files that are right already are not touched."""
    difference = compare(files, folder)
    for name in difference.missing + difference.stale:
        write_text(folder / name, files[name])
    for name in difference.extra:
        (folder / name).unlink()
    return difference


def compare(files: dict[str, str], folder: Path) -> Difference:
    """What is missing from the folder, what is stale in it, and what no standard accounts for."""
    difference = Difference()
    for name, text in sorted(files.items()):
        place = folder / name
        if not place.is_file():
            difference.missing.append(name)
        elif place.read_text(encoding="utf-8") != text:
            difference.stale.append(name)
    present = {
        path.relative_to(folder).as_posix()
        for kind, suffix in KINDS.items()
        for path in (folder / kind).glob(f"*{suffix}")
    }
    difference.extra += sorted(present - set(files))
    return difference


def _emitted(source: Source, stem: str) -> dict[str, str] | Compiled:
    kept = recall("build", source)
    if kept is not None:
        files: dict[str, str] = json.loads(kept)
        return files
    compiled = compile_standard(source, register())
    if compiled.table is None or not compiled.sound:
        return compiled
    files = _emit(compiled.table, stem)
    keep("build", source, json.dumps(files, ensure_ascii=False))
    return files


def _report(paths: list[Path]) -> str:
    """The page of what the official text leaves open, from every standard together."""
    from dsl.emit.report import emit_report
    from gijun.report import report_on

    return emit_report(report_on(paths))


def _contents(files: dict[str, str]) -> str:
    """The list of all standards, from the tables as they are written."""
    from dsl.emit.contents import emit_contents
    from dsl.emit.data import read_data

    tables = {name: text for name, text in files.items() if name.startswith("tables/")}
    return emit_contents({Path(name).stem: read_data(text) for name, text in tables.items()})


def _emit(table: Table, stem: str) -> dict[str, str]:
    from dsl.emit.calculator import emit_calculator
    from dsl.emit.data import emit_data
    from dsl.emit.page import emit_page

    return {
        f"calculators/{stem}.py": emit_calculator(table, register()),
        f"docs/{stem}.md": emit_page(table, register()),
        f"tables/{stem}.json": emit_data(table),
    }
