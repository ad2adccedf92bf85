"""uncited-row: no rule encodes a row of the official text.
공식 글의 행을 옮긴 규칙이 없다.

## 까닭 · Why
아무것도 인용하지 않은 행은 잊은 법이다. 명부에서 이 기준에 속하는 행은 모두 규칙, 기본값, 표, 해석 또는
`note`가 인용하거나, 까닭과 함께 `outside`로 적는다.

A row that nothing cites is law that was forgotten. Each row of the standard's part of the register is
cited by a rule, a default, a table, a reading or a note, or set `outside` with a reason.

## 이렇게 쓴다 · Write
    outside "a duty to register, which computes nothing"   [7.p1]

## 이렇게 쓰지 않는다 · Not
행을 빠뜨린다.

Leaving the row out.
"""

from __future__ import annotations

from collections.abc import Iterator

from dsl.cases.survey import Survey, trouble
from dsl.diagnostic import Diagnostic
from dsl.source import NOWHERE


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Every official row below the coordinates this standard claims, if nothing cites it."""
    cited = {citation.row: citation.span for citation in reversed(survey.citations)}
    beside = next(iter(sorted(cited.values())), NOWHERE)
    for row in survey.own_rows:
        if row.id in cited:
            beside = cited[row.id]
            continue
        yield trouble(
            "uncited-row",
            "error",
            (
                f"공식 기준의 {row.id} 행을 아무 데서도 인용하지 않습니다: {row.wording}",
                f"nothing cites the official row {row.id}: {row.wording}",
            ),
            (beside, "이 행의 다음 행", "the row after this one"),
            help=(
                '규칙이나 `note`에서 인용하거나 `outside "까닭"`으로 뺀다',
                'cite it in a rule or a `note`, or set it apart with `outside "why"`',
            ),
        )
