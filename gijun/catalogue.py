"""The compiled standards, by name, by Korean label, or by what a case says about itself."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from dsl.source import Source
from dsl.table import Table
from gijun.cache import keep, recall
from gijun.failure import FOUND, Failure, misused
from gijun.library import PACKAGE, read_source, standard_files, standards_folder, tables_folder


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
    labels = {table(path).label: path for path in standard_files()}
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


def tables() -> list[Table]:
    """Every standard that compiles."""
    return [table(path) for path in standard_files()]


def answering(facts: Mapping[str, object]) -> Table | None:
    """The standard that answers a case, by what the case says of its sector: of those whose
    every routing name agrees, the one that names most."""
    found = [(len(_routes(one)), one) for one in tables() if _agrees(one, facts)]
    return max(found, key=lambda pair: pair[0], default=(0, None))[1]


def _routes(table: Table) -> dict[str, set[str]]:
    routes: dict[str, set[str]] = {}
    for name, value in table.answers:
        routes.setdefault(name, set()).add(value)
    return routes


def _agrees(table: Table, facts: Mapping[str, object]) -> bool:
    routes = _routes(table)
    return bool(routes) and all(str(facts.get(name)) in values for name, values in routes.items())


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
