"""The compiled standards, by name, by Korean label, or by what a case says about itself."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from dsl.source import Source
from dsl.table import Table
from gijun.cache import keep, recall
from gijun.failure import FOUND, Failure, misused
from gijun.library import PACKAGE, read_source, standard_files, standards_folder, tables_folder


@dataclass(frozen=True, slots=True)
class Title:
    """What a standard is called, known without reading it."""

    name: str
    label: str
    path: Path


def names() -> list[str]:
    """The names of all standards, as their files are called."""
    return [path.stem for path in standard_files()]


def file_of(wanted: str) -> Path:
    """The file of a standard that a person names: `lodging`, `숙박업` or a path."""
    if wanted.endswith(".gijun"):
        return Path(wanted)
    plain = wanted.strip().replace("-", "_").replace(" ", "_")
    for path in standard_files():
        if path.stem == plain:
            return path
    labels = {title.label: title.path for title in titles()}
    if wanted in labels:
        return labels[wanted]
    raise _unknown(wanted, [*names(), *labels])


@cache
def table(path: Path) -> Table:
    """The compiled table of a standard's file."""
    from dsl.emit.data import emit_data, read_data

    shipped = tables_folder() / f"{path.stem}.json"
    if path.parent == PACKAGE / "standards" and shipped.is_file():
        return read_data(shipped.read_text(encoding="utf-8"))
    source = read_source(path)
    kept = recall("table", source)
    if kept is not None:
        return read_data(kept)
    compiled = _compile(source)
    keep("table", source, emit_data(compiled))
    return compiled


@cache
def tables() -> tuple[Table, ...]:
    """Every standard."""
    return tuple(table(path) for path in standard_files())


@cache
def titles() -> tuple[Title, ...]:
    """What every standard is called. Where a thing concerns one trade only, its standard is found here
    and `table` reads that one alone."""
    sources = {path: read_source(path) for path in standard_files()}
    everything = "\0".join(f"{path.name}\0{source.text}" for path, source in sources.items())
    together = Source("standards", everything)
    kept = recall("titles", together)
    if kept is None:
        kept = json.dumps([_called(path, source) for path, source in sources.items()])
        keep("titles", together, kept)
    return tuple(
        Title(name, label, path)
        for path, (name, label) in zip(sources, json.loads(kept), strict=True)
    )


def _called(path: Path, source: Source) -> tuple[str, str]:
    from dsl.parse import parse_heading

    heading = parse_heading(source)
    if heading is None:
        return table(path).name, table(path).label
    return heading.name.text, heading.label.value


def _compile(source: Source) -> Table:
    """Compile without the checks, which `gijun check` and the build run."""
    from dsl import compile_standard

    compiled = compile_standard(source)
    if compiled.table is None:
        from dsl.render import render

        print(render(compiled.diagnostics, [source]))
        raise Failure(
            FOUND,
            f"{source.name}: 잘못이 있어 쓸 수 없습니다. `gijun check`를 보십시오",
            f"{source.name} has errors; see `gijun check`",
        )
    return compiled.table


def _unknown(wanted: str, known: list[str]) -> Failure:
    from dsl.spell import nearest

    near = nearest(wanted, known)
    korean, english = (f" 혹시 {near}?", f" Did you mean {near}?") if near else ("", "")
    listed = ", ".join(path.stem for path in sorted(standards_folder().glob("*.gijun")))
    return misused(
        f"“{wanted}” 기준은 없습니다.{korean} 있는 기준: {listed}",
        f'there is no standard "{wanted}".{english}',
    )
