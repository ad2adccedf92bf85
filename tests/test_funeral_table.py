"""The printed refund table of prepaid funeral plans, reproduced row by row from the rule."""

from __future__ import annotations

import csv
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from dsl import compile_standard
from dsl.interpret import settle
from dsl.settlement import Settlement
from gijun.library import read_source, standards_folder

PRINTED = Path(__file__).parents[2] / "shared" / "inventory" / "sangjo_refund_table.csv"


def won(text: str) -> Fraction:
    return Fraction(text.replace(",", ""))


@pytest.mark.skipif(not PRINTED.exists(), reason="the printed table lies beside the repository")
def test_every_printed_row_is_reproduced() -> None:
    table = compile_standard(read_source(standards_folder() / "funeral_prepaid.gijun")).table
    assert table is not None
    with PRINTED.open(encoding="utf-8") as lines:
        printed = [list(row.values()) for row in csv.DictReader(lines)]
    assert len(printed) == 120
    for months, paid, management, commission, refund, rate in (row[:6] for row in printed):
        facts = {
            "party": "consumer",
            "event": "ends",
            "plan": "regular",
            "contract_total": Fraction(3_600_000),
            "monthly_payment": Fraction(30_000),
            "months_paid": Fraction(months),
            "total_months": Fraction(120),
        }
        answer = settle(table, facts, date(2023, 1, 1))
        assert isinstance(answer, Settlement)
        assert answer.facts["paid"] == won(paid)
        assert answer.named["management_fees"] == won(management)
        assert answer.named["commission_deduction"] == won(commission)
        assert answer.refund == won(refund)
        assert answer.named["refund_rate_percent"] == Fraction(rate.rstrip("%"))
