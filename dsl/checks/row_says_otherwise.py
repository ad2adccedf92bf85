"""row-says-otherwise: a rung cites an official row that names another limit.
단이 다른 한도를 말하는 공식 행을 인용한다.

## 까닭 · Why
7일의 단이 10일의 행을 인용하면 읽는 사람을 표의 다른 줄로 보낸다. 따로 보면 둘 다 맞아 보인다. 공식
글의 한도(`7일 전까지`, `당일`)를 단의 한도와 견준다. 한도를 말하지 않는 행에 대하여는 말하지 않는다.

A rung of seven days that cites the row of ten days sends the reader to the wrong line of the table, and
both look right by themselves. The limit in the official wording (`7일 전까지`, `당일`) is held against
the limit of the rung; rows whose wording names no limit say nothing.

## 이렇게 쓴다 · Write
    7 days before -> deduct 20%   [11.2.1.2]

행의 글: “사용예정일 7일 전까지 취소”.

The row reads "사용예정일 7일 전까지 취소".

## 이렇게 쓰지 않는다 · Not
    7 days before -> deduct 20%   [11.2.1.1]

행의 글: “사용예정일 10일 전까지 취소”.

The row reads "사용예정일 10일 전까지 취소".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dsl.cases.survey import Survey, trouble
from dsl.diagnostic import Diagnostic
from dsl.register import OfficialRow
from dsl.table import Row, Rung
from dsl.words.case_words import BROKEN_UNITS, UNITS, counted

ON_THE_DAY = "당일"
# The limit itself is outside, or the rung reaches from nothing up to it: one count beside it agrees.
BEYOND = re.compile("초과|미만|이내|이후|에서")


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Every rung, held against the limits that its official rows name."""
    for edition in survey.table.editions:
        for row in edition.rules:
            cited = [survey.register.rows.get(one.row) for one in row.citations]
            speaking = [one for one in cited if one and row.rung and _limits(one, row.rung)]
            if row.rung and speaking and not any(_agrees(one, row.rung) for one in speaking):
                yield _otherwise(row, row.rung, speaking[0])


def _limits(official: OfficialRow, rung: Rung) -> set[int]:
    """The limits that the official wording names, in the unit of the rung."""
    unit = UNITS[rung.unit]
    named = {int(number) for number in re.findall(rf"(\d+)\s*{unit}", official.wording)}
    named |= {int(n) for n in re.findall(rf"(\d+)\s*[~∼-]\s*\d+\s*{unit}", official.wording)}
    return named | ({0} if ON_THE_DAY in official.wording else set())


def _agrees(official: OfficialRow, rung: Rung) -> bool:
    ends = {end for end in (rung.near, rung.far) if end is not None}
    if rung.unit in BROKEN_UNITS:  # such a rung reaches up to the limit of its neighbour
        ends |= {rung.far + 1} if rung.far is not None else set()
    if BEYOND.search(official.wording):
        ends |= {end + step for end in ends for step in (-1, 1)}
    return bool(ends & _limits(official, rung))


def _otherwise(row: Row, rung: Rung, official: OfficialRow) -> Diagnostic:
    said = counted(rung)
    return trouble(
        "row-says-otherwise",
        "warning",
        (
            f"인용한 행의 한계가 이 칸과 다릅니다: {official.id} “{official.wording}”",
            f"the cited row names another limit: {official.id} “{official.wording}”",
        ),
        (row.citations[0].span, f"이 칸은 {said.korean}", f"this rung holds {said.english}"),
        (row.span, "이 칸", "the rung"),
        help=("행의 번호나 칸의 날수를 고친다", "mend the coordinates, or the limit of the rung"),
    )
