"""How fast a generated calculator settles a case, beside two others that know the same table.

    python benchmarks/speed.py [standard]

A chain of ifs written out from the same rows, with no checks and two bare numbers for an answer, is
one; the calculator answers with a checked, cited settlement. Rounds of all contenders alternate and
the best of each counts, so that a busy machine slows all of them alike. Nothing is asserted: time
is not a property of the code alone.
"""

from __future__ import annotations

import gc
import importlib.util
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from dsl import compile_standard, model
from dsl.emit.calculator import emit_calculator
from dsl.emit.data import emit_data, read_data
from dsl.emit.page import emit_page
from dsl.register import Register
from dsl.source import Source
from dsl.table import Row, Table
from dsl.words.wording import share_of
from gijun.cli import GARBAGE_WAITS
from gijun.library import read_source, register, standard_files

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 200
COLD = """\
import gc
import time
from gijun.cli import GARBAGE_WAITS
gc.set_threshold(GARBAGE_WAITS)  # as the command line does
from dsl import compile_standard
from gijun.library import read_source, standard_files
for path in standard_files():
    assert compile_standard(read_source(path)).sound
print(time.process_time())"""  # of the whole process: Python's start, the imports and the grammar count
Settle = Callable[..., object]


def main(name: str = "lodging") -> None:
    gc.set_threshold(GARBAGE_WAITS)
    path = next(path for path in standard_files() if path.stem == name)
    start = time.perf_counter()
    table = compile_standard(read_source(path)).table
    print(f"compiling {path.name} in a new process took {time.perf_counter() - start:.3f} s\n")
    assert table is not None
    rows = deducting(table)
    case = sample_case(rows)
    contenders: dict[str, tuple[Settle, int]] = {
        "a chain of ifs": (if_chain(rows), 2000),
        "the calculator": (calculator(table), 2000),
    }
    if importlib.util.find_spec("zen"):
        contenders["zen-engine, the same rows"] = (zen_table(rows), 20)
    report_decisions(contenders, case)
    report_compiling(path, table)
    report_all_standards()


def report_decisions(contenders: dict[str, tuple[Settle, int]], case: dict[str, Any]) -> None:
    best = dict.fromkeys(contenders, float("inf"))
    calls = {name: (called(settle, case), times) for name, (settle, times) in contenders.items()}
    for _ in range(ROUNDS):
        for name, (call, times) in calls.items():
            best[name] = min(best[name], call(times))
    base = best["a chain of ifs"]
    print(f"{'one decision':32}{'µs':>10}{'ratio':>9}")
    for name, seconds in best.items():
        print(f"{name:32}{seconds * 1e6:10.2f}{seconds / base:9.1f}")


def report_compiling(path: Path, table: Table) -> None:
    source, written = read_source(path), emit_data(table)
    steps: dict[str, Callable[[], object]] = {
        "compile": lambda: compile_standard(source),
        "emit the calculator": lambda: emit_calculator(table, register()),
        "emit the page": lambda: emit_page(table, register()),
        "write the table": lambda: emit_data(table),
        "load the table": lambda: read_data(written),
    }
    print(f"\n{path.name:32}{'ms':>10}{'first':>9}")
    for name, step in steps.items():
        first, *again = [timed(step, 1) * 1e3 for _ in range(6)]
        print(f"{name:32}{min(again):10.1f}{first:9.1f}")


def report_all_standards() -> None:
    """Every standard compiled from text in a new process, and each again after it changed."""
    runs = [in_new_process() for _ in range(3)]
    processor, clock = min(run[0] for run in runs), min(run[1] for run in runs)
    sources = [read_source(path) for path in standard_files()]
    print(f"\n{len(sources)} standards, a new process with its imports and the grammar, best of 3:")
    print(f"{processor:.2f} s of processor time, {clock:.2f} s by the clock")
    changed = [Source(source.name, f"# changed\n{source.text}") for source in sources]
    for name, known in {"compiled": None, "compiled and checked": register()}.items():
        took = sorted(min(again(source, known) for _ in range(3)) for source in changed)
        print(f"one changed file {name} in {took[len(took) // 2] * 1e3:.0f} ms (median),")
        print(f"{took[-1] * 1e3:.0f} ms at most, of processor time")


def in_new_process() -> tuple[float, float]:
    """Seconds of processor time and by the clock for compiling every standard in a new process."""
    start = time.perf_counter()
    command = [sys.executable, "-c", COLD]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return float(told), time.perf_counter() - start


def again(source: Source, known: Register | None) -> float:
    start = time.process_time()
    compile_standard(source, known)
    return time.process_time() - start


def called(settle: Settle, case: dict[str, Any]) -> Callable[[int], float]:
    """A loop that calls with the case written out, as a program would: seconds for one call."""
    stated = ", ".join(f"{name}={value!r}" for name, value in case.items())
    space: dict[str, Any] = {"settle": settle, "now": time.perf_counter}
    exec(
        "def call(times):\n    start = now()\n"
        f"    for _ in range(times): settle({stated})\n"
        "    return (now() - start) / times",
        space,
    )
    call: Callable[[int], float] = space["call"]
    return call


def timed(step: Callable[[], object], times: int) -> float:
    """Seconds for one run, over so many."""
    start = time.perf_counter()
    for _ in range(times):
        step()
    return (time.perf_counter() - start) / times


# --- the same rows, three ways -------------------------------------------------------------------


def deducting(table: Table) -> list[Row]:
    """The rungs of the newest edition on whose ladders a share is kept, or nothing."""
    rungs = [row for row in table.editions[-1].rules if row.rung and percent(row) is not None]
    kept = {row.ladder for row in rungs if percent(row)}
    return [row for row in rungs if row.ladder in kept]


def percent(row: Row) -> int | None:
    """What a row keeps, in percent; None if it orders anything else."""
    match row.outcome.effects if row.outcome else ():
        case (model.Refund(None),):
            return 0
        case (model.Deduct(amount),) if share := share_of(amount):
            return int(share[0] * 100)
    return None


def words(row: Row) -> dict[str, str]:
    parts = row.situation.parts if isinstance(row.situation, model.AllOf) else (row.situation,)
    return {part.fact: part.words[0] for part in parts if isinstance(part, model.WordIs)}


def sample_case(rows: list[Row]) -> dict[str, Any]:
    """A case on the middle rung of a ladder."""
    row = [row for row in rows if percent(row)][2]
    assert row.rung is not None
    return words(row) | {row.rung.axis: row.rung.near, "total": 300_000, "paid": 300_000}


def calculator(table: Table) -> Settle:
    space: dict[str, Any] = {"__name__": f"calculator_{table.name}"}
    exec(compile(emit_calculator(table), table.name, "exec"), space)
    settle: Settle = space["settle"]
    return settle


def if_chain(rows: list[Row]) -> Settle:
    """Nested ifs as somebody in a hurry would write them."""
    facts, axis = list(words(rows[0])), rows[0].rung.axis if rows[0].rung else ""
    lines = [f"def settle({', '.join([*facts, axis, 'total', 'paid'])}):"]
    lines += nested(rows, facts, axis, "    ")
    lines += ["    penalty = total * rate // 100", "    return paid - penalty, penalty"]
    space: dict[str, Any] = {}
    exec("\n".join(lines), space)
    settle: Settle = space["settle"]
    return settle


def nested(rows: list[Row], facts: list[str], axis: str, indent: str) -> list[str]:
    if not facts:
        near = [(row.rung.near or 0, percent(row)) for row in rows if row.rung]
        return [
            f"{indent}{'el' if number else ''}if {axis} >= {limit}: rate = {rate}"
            for number, (limit, rate) in enumerate(sorted(near, reverse=True))
        ]
    fact, *others = facts
    lines: list[str] = []
    for word in dict.fromkeys(words(row)[fact] for row in rows):
        lines.append(f"{indent}{'el' if lines else ''}if {fact} == {word!r}:")
        chosen = [row for row in rows if words(row)[fact] == word]
        lines += nested(chosen, others, axis, indent + "    ")
    return lines


def zen_table(rows: list[Row]) -> Settle:
    """A decision table of zen-engine with the same rows."""
    import zen

    decision = zen.ZenEngine().create_decision(json.dumps(zen_graph(rows)))

    def settle(**case: Any) -> object:
        return decision.evaluate(case)["result"]

    return settle


def zen_graph(rows: list[Row]) -> dict[str, Any]:
    facts, axis = list(words(rows[0])), rows[0].rung.axis if rows[0].rung else ""
    columns = [{"id": fact, "name": fact, "field": fact} for fact in [*facts, axis]]
    rules = [
        {"_id": row.id, "penalty": f"total * {percent(row)} / 100", axis: f">= {row.rung.near}"}
        | {fact: json.dumps(word) for fact, word in words(row).items()}
        for row in rows
        if row.rung
    ]
    content = {
        "hitPolicy": "first",
        "inputs": columns,
        "outputs": [{"id": "penalty", "name": "penalty", "field": "penalty"}],
        "rules": rules,
    }
    nodes = [
        {"id": "in", "name": "in", "type": "inputNode"},
        {"id": "table", "name": "table", "type": "decisionTableNode", "content": content},
        {"id": "out", "name": "out", "type": "outputNode"},
    ]
    edges = [
        {"id": "1", "sourceId": "in", "targetId": "table", "type": "edge"},
        {"id": "2", "sourceId": "table", "targetId": "out", "type": "edge"},
    ]
    return {"nodes": nodes, "edges": edges}


if __name__ == "__main__":
    main(*sys.argv[1:2])
