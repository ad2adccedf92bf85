"""The generated calculators say of every case what the interpreter says."""

from __future__ import annotations

import ast
import random
import subprocess
import sys
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dsl.emit.calculator import emit_calculator
from dsl.table import Table
from tests.differential import TABLES, calculator, compare, days_of, random_case, row_cases, stated
from tests.sample import SAMPLE

MODULES: dict[str, ModuleType] = {}


@pytest.fixture(params=list(TABLES), name="table")
def _table(request: pytest.FixtureRequest) -> Table:
    return TABLES[request.param]


@pytest.fixture(name="module")
def _module(table: Table) -> ModuleType:
    if table.name not in MODULES:
        MODULES[table.name] = calculator(table)
    return MODULES[table.name]


def test_every_row_and_boundary_of_every_edition(table: Table, module: ModuleType) -> None:
    for edition in table.editions:
        for facts in row_cases(table, edition):
            for on in days_of(edition):
                compare(module, table, facts, on)


def test_the_worked_examples(table: Table, module: ModuleType) -> None:
    for example in table.examples:
        for edition in table.editions:
            compare(module, table, stated(example.facts), edition.period.first)


@pytest.mark.parametrize("name", list(TABLES))
@settings(max_examples=10, deadline=None)
@given(seed=st.integers(min_value=0, max_value=2**32))
def test_random_cases(name: str, seed: int) -> None:
    chance = random.Random(seed)
    table = TABLES[name]
    module = MODULES.setdefault(name, calculator(table))
    edition = chance.choice(table.editions)
    long_ago = date(2019, 1, 1) if chance.random() < 0.02 else None
    for _ in range(10):
        compare(module, table, random_case(table, chance), long_ago or next(days_of(edition)))


def test_without_a_day_the_newest_edition_answers(module: ModuleType) -> None:
    assert module.EDITIONS[0].first == max(edition.first for edition in module.EDITIONS)


def test_a_wrong_word_is_refused_with_the_words_that_exist(module: ModuleType) -> None:
    name, words = next(iter(module.WORDS.items()))
    with pytest.raises(ValueError, match=f"{name}: 'nonsense' is not one of {words[0]}"):
        module.settle(**{name: "nonsense"})


def test_it_needs_nothing_but_python(table: Table) -> None:
    for node in ast.walk(ast.parse(emit_calculator(table))):
        if isinstance(node, ast.ImportFrom):
            assert node.module in sys.stdlib_module_names | {"__future__", "collections.abc"}
        assert not isinstance(node, ast.Import)


def test_strict_types(tmp_path: Path) -> None:
    for name, table in TABLES.items():
        (tmp_path / f"{name}_calculator.py").write_text(emit_calculator(table), encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_an_explanation_tells_row_and_figures() -> None:
    module = calculator(SAMPLE)
    answer = module.settle(
        party="consumer",
        event="cancels",
        season="peak",
        week="weekend",
        days_before=3,
        total=300_000,
        paid=300_000,
    )
    told = answer.explain()
    assert "X.0.1.4" in told
    assert "180,000" in told
    assert "120,000" in told


def test_floats_are_refused() -> None:
    module = calculator(SAMPLE)
    case = {"party": "consumer", "event": "cancels", "season": "peak", "week": "weekend"}
    with pytest.raises(ValueError, match="not an exact number"):
        module.settle(**case, days_before=3, total=300_000.0, paid=300_000)
