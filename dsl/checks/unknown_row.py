"""unknown-row: a citation names a row that the official text does not have.
인용한 행이 공식 글에 없다.

## 까닭 · Why
틀린 번호는 읽는 사람을 다른 규칙으로 보내거나 아무 데로도 보내지 못한다.

A wrong coordinate sends the reader to another rule, or nowhere.

## 이렇게 쓴다 · Write
    [11.2.1.4]

## 이렇게 쓰지 않는다 · Not
    [11.2.1.40]
"""

from __future__ import annotations

from collections.abc import Iterator

from dsl.cases.survey import Survey, trouble
from dsl.diagnostic import Diagnostic
from dsl.model import Citation
from dsl.register import Register
from dsl.spell import nearest


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Every citation, looked up in the register of official rows and known defects."""
    for citation in survey.citations:
        if not survey.register.knows(citation.row):
            yield _unknown(citation, survey.register)


def _unknown(citation: Citation, register: Register) -> Diagnostic:
    near = nearest(citation.row, [*register.rows, *register.defects])
    return trouble(
        "unknown-row",
        "error",
        (
            f"공식 기준에 {citation.row} 행이 없습니다",
            f"the official text has no row {citation.row}",
        ),
        (citation.span, "없는 행", "no such row"),
        help=(f"{near} 행을 뜻했습니까?", f"did you mean {near}?") if near else None,
    )
