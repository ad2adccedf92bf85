"""mergeable-rows: two rules could be one.
하나로 쓸 수 있는 규칙이 둘이다.

## 까닭 · Why
같은 것을 정하고 공식 글의 같은 행에 기대며 나란히 놓인 두 규칙은 한 규칙을 두 번 쓴 것이다. 다음 개정
때 하나만 바뀐다. 다른 행을 인용한 규칙은 그대로 둔다. 공식 표가 나누어 놓았기 때문이다.

Two rules that order the same, rest on the same rows of the official text and lie side by side are one
rule written twice; the next amendment will change only one of them. Rules that cite different rows are
left apart, for the official table keeps them apart.

## 이렇게 쓴다 · Write
    3 days before -> deduct 60%   [11.2.1.4]

## 이렇게 쓰지 않는다 · Not
    4 days before -> deduct 60%   [11.2.1.4]
    3 days before -> deduct 60%   [11.2.1.4]
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from dsl.cases.ground import Ground
from dsl.cases.space import Box
from dsl.cases.survey import Survey, same_orders, trouble
from dsl.diagnostic import Diagnostic
from dsl.table import Row


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Every two rules of one kind that differ in one dimension only, and there lie side by side."""
    for ground in survey.grounds:
        for rows in (ground.edition.rules, ground.edition.exceptions):
            for first, second in combinations(rows, 2):
                if _alike(first, second) and _side_by_side(ground, first, second):
                    yield trouble(
                        "mergeable-rows",
                        "note",
                        ("두 규칙을 하나로 쓸 수 있습니다", "these two rules could be one"),
                        (second.span, "같은 행, 같은 답", "the same row, the same answer"),
                        (first.span, "나란한 규칙", "its neighbour"),
                        help=("한 규칙으로 합친다", "write them as one rule"),
                    )


def _alike(first: Row, second: Row) -> bool:
    cited = {c.row for c in first.citations}, {c.row for c in second.citations}
    return cited[0] == cited[1] and same_orders(first.outcome, second.outcome)


def _side_by_side(ground: Ground, first: Row, second: Row) -> bool:
    boxes = ground.boxes(first), ground.boxes(second)
    return len(boxes[0]) == len(boxes[1]) == 1 and _differ_once(boxes[0][0], boxes[1][0])


def _differ_once(first: Box, second: Box) -> bool:
    if [place for place, _ in first] != [place for place, _ in second]:
        return False
    apart = [(a, b) for (_, a), (_, b) in zip(first, second, strict=True) if a != b]
    return not apart or (len(apart) == 1 and _touch(*apart[0]))


def _touch(first: int, second: int) -> bool:
    """Whether two sets of cells have a cell in common, or cells side by side."""
    return bool(first & second or first << 1 & second or second << 1 & first)
