"""untold-defect: a known gap or contradiction of the official text is passed over.
공식 글의 알려진 빈틈이나 모순을 말하지 않고 지나간다.

## 까닭 · Why
공식 글이 흐린 곳에서는 옮기는 사람이 고른다. 법률가가 다르게 볼 수 있도록 무엇을 왜 골랐는지 말하여야
한다. 이 기준의 행에만 닿는 알려진 결함은 모두 해석, 정함 없음 또는 `note`가 인용한다.

Where the official text is unclear, whoever encodes it chooses; the choice has to be told, with its
reason, so that a lawyer can disagree. Every known defect that touches only rows of this standard is
cited by a reading, a silence or a note.

## 이렇게 쓴다 · Write
    reading "the row says 1 day or the day itself: 2, 1 and 0 days"   [G11.04]

## 이렇게 쓰지 않는다 · Not
행을 옮기면서 무엇을 골랐는지 말하지 않는다.

Encoding the row and leaving the choice untold.
"""

from __future__ import annotations

from collections.abc import Iterator

from dsl.cases.survey import Survey, trouble
from dsl.diagnostic import Diagnostic
from dsl.source import NOWHERE, Span


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
