"""wrong-range: the range an author wrote is not the range the ladder gives the rung.
적은 범위가 단계별 기준이 그 단에 주는 범위와 다르다.

## 까닭 · Why
단에 `9..7 days before`처럼 범위를 다 적으면 위의 단을 보지 않고도 읽을 수 있다. 컴파일러는 단계별
기준에서 범위를 끌어내어 둘을 맞추어 본다.

A rung may be written with its whole range, `9..7 days before`, so that a reader need not look at the
rungs above; the compiler derives the range from the ladder and holds the two together.

## 이렇게 쓴다 · Write
    10 days before -> …
    9..7 days before -> …

## 이렇게 쓰지 않는다 · Not
    10 days before -> …
    8..7 days before -> …
"""

from __future__ import annotations

from collections.abc import Iterator

from dsl.cases.survey import Survey, trouble
from dsl.diagnostic import Diagnostic
from dsl.words.case_words import counted


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Every range the author wrote, beside the one that was derived."""
    written = {
        rule.span: rule.ranges
        for rule in (survey.standard.rules if survey.standard else ())
        if rule.ranges is not None
    }
    for edition in survey.table.editions:
        for row in edition.rows:
            if row.rung is None or row.span not in written:
                continue
            if (row.rung.far, row.rung.near) != written[row.span]:
                derived = counted(row.rung)
                yield trouble(
                    "wrong-range",
                    "error",
                    (
                        f"이 칸의 범위가 쓴 것과 다릅니다: {derived.korean}",
                        f"the ladder gives this rung another range: {derived.english}",
                    ),
                    (row.span, "쓴 범위가 다름", "written otherwise"),
                    help=(f"고쳐 쓸 범위: {derived.korean}", f"write `{derived.english}`"),
                )
