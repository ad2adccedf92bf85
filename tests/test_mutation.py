"""A slip of the pen in a shipped standard is seen: a sample of the mutation benchmark.

`python -m benchmarks.mutation` tries every slip and lists the survivors.
"""

from __future__ import annotations

from benchmarks.mutation import sample, try_all

MOST = 80


def test_no_slip_in_a_figure_survives() -> None:
    results = try_all(sample(MOST), processes=1)
    survivors = [str(slip) for slip, by in results if by is None and slip.kind != "citation"]
    assert not survivors


def test_few_slips_in_citations_survive() -> None:
    """A row that several rules cite may lose one of them unseen."""
    citations = [slip for slip in sample(4 * MOST) if slip.kind == "citation"][:MOST]
    results = try_all(citations, processes=1)
    caught = sum(by is not None for _, by in results)
    assert caught >= 0.8 * len(citations)
