"""The concrete cases in which a contract is worse, with both figures and the official row."""

from __future__ import annotations

import re

from dsl.diagnostic import Bilingual
from dsl.settlement import half_up
from dsl.table import Edition, Row
from linter.comparing.assess import Assessment
from linter.comparing.compare import Judgement, Piece
from linter.comparing.match import stage_label
from linter.comparing.money import Purse, plain_rate
from linter.finding import Witness
from linter.wording import ABSENT, CLOCK, notice, percent

HUNDRED = 100
OF_SOURCE = re.compile(r"^S\d+\.")  # the part of a row id that names the source text


def witnesses_of(assessment: Assessment, purse: Purse) -> tuple[Witness, ...]:
    """Every case in which the consumer fares worse, the worst first."""
    several = len({piece.view.table.name for piece in assessment.pieces}) > 1
    absent = all(reading.event == "no show" for reading in assessment.term.readings)
    return tuple(witness(piece, purse, several, absent) for piece in assessment.worse)


def witness(piece: Piece, purse: Purse, several: bool = False, absent: bool = False) -> Witness:
    """One case: `비수기 주중, 2일 전`, what each side says, and by how much. `absent` when nobody came."""
    judged = piece.judgement
    return Witness(
        _case(piece, several, absent),
        judged.contract,
        judged.standard,
        None if judged.excess is None else judged.excess * HUNDRED,
        _won(judged, purse),
        row_id(piece.take.row),
        cite(piece),
    )


def row_id(row: Row | None) -> str:
    """The official row that a row of the table cites first."""
    if row is None:
        return ""
    return row.citations[0].row if row.citations else row.id


def cite(piece: Piece) -> str:
    """`숙박업 11.2.4 (2024-12-27~): 성수기 주말 3일 전까지 60 %`."""
    view, row = piece.view, piece.take.row
    coordinate = OF_SOURCE.sub("", row_id(row))
    head = f"{view.table.label} {coordinate} ({period(view.edition)})"
    said = (piece.case.label.korean, _when(piece), _ordered(piece))
    return f"{head}: {' '.join(each for each in said if each)}"


def _when(piece: Piece) -> str:
    """The row's rung, the stretch on which its conditions hold, or the stage of a row that asks for no
    notice."""
    row = piece.take.row
    if row is None or row.rung is None:
        if piece.view.axis is not None:
            return notice(piece.far, piece.near, piece.view.unit).korean
        return stage_label(piece.view.table, row)
    rung = row.rung
    if rung.near:
        return notice(None, rung.near, rung.unit).korean
    return notice(rung.far if rung.unit in CLOCK else 0, 0, rung.unit).korean


def period(edition: Edition) -> str:
    """The days an edition is in force: `2024-12-27~`."""
    last = edition.period.last
    return f"{edition.period.first}~{last or ''}"


def _ordered(piece: Piece) -> str:
    rate = plain_rate(piece.take.amount, piece.view.edition)
    standard = rate.share if rate else piece.judgement.standard
    return "" if standard is None else f"{percent(standard)} %"


def _case(piece: Piece, several: bool, absent: bool) -> Bilingual:
    """The circumstances and the notice; the standard's name where several were compared."""
    label, table = piece.case.label, piece.view.table
    if piece.view.axis is None:  # notice makes no difference: the stage may
        stage = stage_label(table, piece.take.row)
        when = Bilingual(stage, stage)
    else:
        when = notice(piece.far, piece.near, piece.view.unit)
        if absent and piece.far == 0 and piece.view.unit in CLOCK:  # no hour of notice to tell
            when = ABSENT
    korean = [table.label if several else "", label.korean]
    english = [table.title if several else "", label.english]
    return Bilingual(_said(korean, when.korean), _said(english, when.english))


def _said(circumstances: list[str], when: str) -> str:
    words = " ".join(part for part in circumstances if part)
    return ", ".join(part for part in (words, when) if part)


def _won(judged: Judgement, purse: Purse) -> int | None:
    """The excess in whole won of the contract's price; None when it is not a share of the price."""
    if judged.excess is None or not judged.of_total:
        return None
    return half_up(judged.excess * purse.total)
