"""A slip of the pen in a shipped standard is seen: a sample of the mutation benchmark.

`python -m benchmarks.mutation` tries every slip and lists the survivors.
"""

from __future__ import annotations

from benchmarks.mutation import Slip, sample, slips, try_all
from dsl import compile_standard
from dsl.emit.data import emit_data
from dsl.source import Source
from gijun.library import read_source, standards_folder, tables_folder

MOST = 60
MODEL = standards_folder() / "lodging.gijun"


def _survivors(chosen: list[Slip]) -> list[str]:
    return [str(slip) for slip, by in try_all(chosen, processes=1) if by is None]


def test_nearly_every_slip_in_a_figure_is_seen() -> None:
    """Limits in definitions, which no ladder climbs, are only as safe as their examples."""
    figures = [slip for slip in sample(MOST) if slip.kind != "citation"]
    survivors = _survivors(figures)
    assert len(survivors) <= 0.2 * len(figures), survivors


def test_every_slip_in_a_ladder_of_a_shared_situation_is_seen() -> None:
    """Percentages and rungs of the standard that everything is modelled on: not one survives."""
    chosen = [slip for slip in slips(MODEL) if slip.kind in ("percentage", "rung")]
    assert not _survivors(chosen[::4])


def test_most_slips_in_citations_are_seen() -> None:
    """A row that several rules cite may lose one of them without a check seeing it."""
    citations = [slip for slip in sample(2 * MOST) if slip.kind == "citation"]
    survivors = _survivors(citations)
    assert len(survivors) <= 0.3 * len(citations), survivors


def test_no_slip_in_a_citation_leaves_the_generated_files_current() -> None:
    """What the checks cannot see, the comparison with the committed tables does."""
    for slip in [slip for slip in sample(MOST) if slip.kind == "citation"][:12]:
        source = read_source(slip.file)
        text = source.text[: slip.start] + slip.becomes + source.text[slip.end :]
        table = compile_standard(Source(source.name, text)).table
        committed = tables_folder() / f"{slip.file.stem}.json"
        assert table is None or emit_data(table) != committed.read_text(encoding="utf-8"), slip
