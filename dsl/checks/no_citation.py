"""no-citation: a rule names no row of the official text.
규칙이 공식 글의 어느 행도 인용하지 않는다.

## 까닭 · Why
공식 표 곁에 놓을 수 없는 숫자는 법률가가 확인할 수 없다.

A figure that cannot be laid beside the official table cannot be checked by a lawyer.

## 이렇게 쓴다 · Write
    3 days before -> deduct 60%   [11.2.1.4]

## 이렇게 쓰지 않는다 · Not
    3 days before -> deduct 60%
"""

from __future__ import annotations

from collections.abc import Iterator

from dsl.cases.survey import Survey, trouble
from dsl.diagnostic import Diagnostic


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Every rule, exception and adjustment without a citation."""
    for row in survey.rows:
        if row.kind in ("rule", "except", "adjust") and not row.citations:
            yield trouble(
                "no-citation",
                "error",
                (
                    "이 규칙은 공식 기준의 행을 인용하지 않습니다",
                    "this rule cites no row of the official text",
                ),
                (row.span, "인용 없음", "no citation"),
                help=(
                    "규칙 끝에 행의 번호를 대괄호로 적는다: `[11.2.1.4]`",
                    "end the rule with the row's coordinates: `[11.2.1.4]`",
                ),
            )
