"""untold-defect: a known gap or contradiction of the official text is passed over.

Why: where the official text is unclear, whoever encodes it chooses; the choice has to be told, with its
    reason, so that a lawyer can disagree. Every known defect that touches only rows of this standard is
    cited by a reading, a silence or a note.
Write: reading "the row says 1 day or the day itself: 2, 1 and 0 days"   [G11.04]
Not: encoding the row and leaving the choice untold.
"""

from __future__ import annotations

from collections.abc import Iterator

from dsl.diagnostic import Diagnostic
from dsl.source import NOWHERE, Span
from dsl.survey import Survey, trouble


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Every known defect of this standard's rows, if nothing cites it."""
    cited = {citation.row: citation.span for citation in reversed(survey.citations)}
    own = {row.id for row in survey.own_rows}
    for defect, rows in survey.register.defect_rows.items():
        if rows and own.issuperset(rows) and defect not in cited:
            beside = next((cited[row] for row in rows if row in cited), NOWHERE)
            yield _untold(defect, survey.register.defects[defect], beside)


def _untold(defect: str, kind: str, beside: Span) -> Diagnostic:
    return trouble(
        "untold-defect",
        "warning",
        (
            f"알려진 결함을 어떻게 읽었는지 밝히지 않았습니다: {defect} ({kind})",
            f"nothing tells how the known defect {defect} ({kind}) was read",
        ),
        (beside, "결함이 있는 행", "a row it concerns"),
        help=(
            f'고른 뜻과 까닭을 적는다: `reading "…" [{defect}]`',
            f'tell the choice and its reason: `reading "…" [{defect}]`',
        ),
    )
