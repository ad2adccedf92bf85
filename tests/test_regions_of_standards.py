"""The algebra and the interpreter agree on every region of every shipped standard."""

from __future__ import annotations

import pytest

from dsl import compile_standard
from dsl.cases.ground import Ground, partition
from dsl.cases.region import regions
from dsl.interpret import complete
from dsl.settling.evaluate import holds
from dsl.source import Source
from dsl.table import Row, Table
from dsl.words.case_words import case
from gijun.library import read_source, standard_files

FILES = standard_files()


@pytest.fixture(params=FILES, ids=[path.stem for path in FILES])
def table(request: pytest.FixtureRequest) -> Table:
    compiled = compile_standard(read_source(request.param))
    assert compiled.table is not None
    return compiled.table


def _answers(rows: tuple[Row, ...]) -> set[int]:
    """The rows that may answer: the exceptions that hold, failing these the rules."""
    exceptions = {id(row) for row in rows if row.kind == "except"}
    return exceptions or {id(row) for row in rows if row.kind in ("rule", "silent")}


def test_every_representative_is_answered_by_the_rows_of_its_region(table: Table) -> None:
    for edition in table.editions:
        for region in regions(table, edition):
            facts, _ = complete(region.facts, edition)
            held = tuple(row for row in edition.rows if holds(row.when, facts, edition) is True)
            assert _answers(region.rows) & _answers(held) or not _answers(region.rows), region
            assert not any(row.kind == "never" for row in held), region


def test_the_regions_leave_nothing_out(table: Table) -> None:
    """A partition: together with the impossible cases, the regions are the whole space."""
    from dsl.cases.boxes import uncovered

    for edition in table.editions:
        ground = Ground(table, edition)
        boxes = [box for _, box in partition(ground)]
        assert uncovered(ground.space, boxes + ground.impossible) == ()


def test_a_witness_can_be_pasted_as_an_example(table: Table) -> None:
    """What `case` writes, the compiler reads back as the same facts."""
    source = next(read_source(path) for path in FILES if f"/{path.name}" in table.source)
    written = {
        case(table, region.facts): region.facts for region in regions(table, table.editions[0])
    }
    written.pop("", None)
    lines = "".join(f'example "a witness"\n  {line} => refund 0\n' for line in written)
    compiled = compile_standard(Source(source.name, f"{source.text}\n{lines}"))
    assert compiled.table is not None, [one.message.english for one in compiled.diagnostics]
    read = [one for one in compiled.table.examples if one.name == "a witness"]
    assert [dict(one.facts) for one in read] == [dict(facts) for facts in written.values()]
