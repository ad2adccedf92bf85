"""Whether a standard says anything that a clause about leaving a contract can be held against.

Many standards order repairs, damages or a procedure, and no sum for whoever leaves. A contract of such a
trade is not clean because nothing was found in it: that nothing could be compared is said.
"""

from __future__ import annotations

from dsl.diagnostic import Bilingual
from dsl.table import Edition, Table
from linter.comparing.course import WHOLE
from linter.comparing.same import answered_once
from linter.comparing.standard import view_standard
from linter.term import Stage

_PARTIES = ("consumer", "business")
_STAGES: tuple[Stage | None, ...] = (None, "before", "after")


@answered_once
def can_be_compared(table: Table, edition: Edition) -> bool:
    """Whether a party that leaves meets a row with an amount, at any stage."""
    views = (
        view_standard(table, edition, party, "cancel", (), stage, WHOLE)
        for party in _PARTIES
        for stage in _STAGES
    )
    return any(
        stretch.take.kind == "amount" and stretch.take.amount is not None
        for view in views
        if view
        for case in view.cases
        for stretch in case.stretches
    )


def nothing_to_compare(table: Table) -> Bilingual:
    """What is said of a standard that a clause cannot be held against."""
    return Bilingual(
        f"{table.label} 기준에는 계약을 그만두는 쪽이 물 돈을 검사기가 견줄 수 있게 정한 표가 없어, 취소·환불 조항을 이 "
        "기준과 견주지 못했습니다. 법률과 약관의 규칙은 그대로 검사했습니다",
        f"the standard {table.title} has no schedule of what a party that leaves pays that clauses could be held "
        "against, so they were not; the rules of statutes were checked all the same",
    )
