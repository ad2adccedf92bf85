"""The sentence on the first page is a legal program fragment as it stands, in either language."""

from __future__ import annotations

from fractions import Fraction

from dsl import compile_standard
from dsl.model import Arithmetic, Deduct, FactValue, Number
from dsl.source import Source

DECLARED = """
standard lodging "숙박업"
fact party "당사자" : consumer "소비자" | business "사업자"
fact event "일" : cancels "취소"
fact season "계절" : peak "성수기" | off-peak "비수기"
fact week "요일" : weekday "주중" | weekend "주말"
fact check_in "사용예정일" : date
fact total "총요금" : won
count days_before "남은 날" : days before check_in
deduct is of total
"""


def test_the_sentence_means_sixty_percent_at_least_three_days_before() -> None:
    for sentence in (
        "when consumer cancels lodging peak weekend 3 days before -> deduct 60%",
        "만약 소비자 취소 숙박업 성수기 주말 3일 전 -> 공제 60%",
        "when 주말 성수기 취소 소비자 3일 전 -> deduct ６０％",
    ):
        table = compile_standard(Source("sentence", DECLARED + sentence)).table
        assert table is not None, sentence
        (row,) = table.editions[0].rules
        assert row.id == "consumer-cancels-peak-weekend-3" or "weekend" in row.id
        assert row.rung is not None
        assert (row.rung.far, row.rung.near) == (None, 3)
        assert row.outcome is not None
        share = Arithmetic("*", Number(Fraction(3, 5), "rate"), FactValue("total", "won"), "won")
        assert row.outcome.effects == (Deduct(share),)
