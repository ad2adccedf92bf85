"""Five quite different ways to write one schedule down as a contract.

Each way knows nothing but the schedule. A contract is a list of pieces; the pieces of a rung bear
its place (ladder, rung), so that a finding can be asked where it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import accumulate

from linter.wording import UNITS, percent
from tests.linter.official import Ladder, Rung, Schedule

Place = tuple[int, int]
Piece = tuple[str, Place | None]
Wording = Callable[[Schedule], Iterator[Piece]]
TITLE = "취소 및 환불 규정\n\n"


class Contract:
    """A text that knows where each rung stands in it."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.text = "".join(text for text, _ in pieces)
        ends = list(accumulate(len(text) for text, _ in pieces))
        self._places = [
            (end - len(text), end, place)
            for (text, place), end in zip(pieces, ends, strict=True)
            if place is not None
        ]

    def at(self, start: int, end: int) -> set[Place]:
        """The rungs that a stretch of the text touches."""
        return {place for left, right, place in self._places if left < end and start < right}


# --- words --------------------------------------------------------------------------------------


def until(schedule: Schedule, rung: Rung) -> str:
    """`사용예정일 7일 전까지`; the last rung of a ladder ends with the use."""
    if not schedule.unit or not rung.near:
        return between(schedule, rung)
    return f"{schedule.anchor} {rung.near}{UNITS[schedule.unit][0]} 전까지"


def between(schedule: Schedule, rung: Rung) -> str:
    """`9일 전부터 7일 전까지`, `당일`, `24시간 이내`; or the circumstance."""
    if not schedule.unit:
        return rung.label
    unit, anchor = UNITS[schedule.unit][0], schedule.anchor
    if rung.far is None and rung.near == 0:
        return ""
    if rung.far is None:
        return f"{anchor} {rung.near}{unit} 전까지"
    if rung.near == 0 and schedule.unit != "days":
        return f"{anchor} {rung.far + 1}{unit} 전 이후"
    if rung.far == rung.near:
        return f"{anchor} 당일" if rung.near == 0 else f"{anchor} {rung.near}{unit} 전"
    end = "당일까지" if rung.near == 0 else f"{rung.near}{unit} 전까지"
    return f"{anchor} {rung.far}{unit} 전부터 {end}"


def share(rung: Rung) -> str:
    assert rung.rate is not None
    return part_of(rung.base, rung.rate)


def part_of(base: str, rate: Fraction) -> str:
    """`총요금의 10%`; what no percentage says exactly is a fraction: `총비용의 3분의 1`."""
    exact = (rate * 10_000).denominator == 1
    return (
        f"{base}의 {percent(rate)}%"
        if exact
        else f"{base}의 {rate.denominator}분의 {rate.numerator}"
    )


def taken(rung: Rung) -> str:
    """`총요금의 10%`, with the value used where that is charged as well."""
    if not rung.rate:
        return rung.used
    return f"{rung.used}과 {share(rung)}" if rung.used else share(rung)


def leaves(schedule: Schedule) -> str:
    """Who leaves, and how it is called at this stage."""
    act = "계약을 중도 해지" if schedule.stage == "after" else "계약을 취소"
    return f"{'사업자' if schedule.party == 'business' else '소비자'}가 {act}"


def outcome(schedule: Schedule, rung: Rung) -> str:
    """What the standard orders, as a phrase without its end."""
    if schedule.party == "business":
        return paid(rung)
    return f"{taken(rung)} 공제 후 환급" if taken(rung) else "전액 환급"


def paid(rung: Rung) -> str:
    back = f"{rung.used}을 공제한 금액 환급" if rung.used else "전액 환급"
    if rung.rate is None:
        return f"{back} 및 손해배상"
    return f"{back} 및 {share(rung)} 배상" if rung.rate else back


# --- five contracts -----------------------------------------------------------------------------


def sentences(schedule: Schedule) -> Iterator[Piece]:
    """An article for each case, a sentence for each rung, deadlines only."""
    yield TITLE, None
    for at, ladder in enumerate(schedule.ladders):
        case = f" - {ladder.label}" if ladder.label else ""
        yield f"제{at + 1}조(계약의 해제와 환급{case})\n", None
        for place, rung in places(at, ladder):
            when = " ".join(filter(None, (until(schedule, rung), leaves(schedule))))
            yield f"{when}하는 경우 {outcome(schedule, rung)}합니다.\n", place
        yield "\n", None


def bullets(schedule: Schedule) -> Iterator[Piece]:
    """A list of what comes back, under a heading for each case."""
    yield f"{TITLE}{heading(schedule)}\n", None
    for at, ladder in enumerate(schedule.ladders):
        if ladder.label:
            yield f"[{ladder.label}]\n", None
        for place, rung in places(at, ladder):
            yield f"- {between(schedule, rung) or '취소'}: {back(schedule, rung)}\n", place
        yield "\n", None


def back(schedule: Schedule, rung: Rung) -> str:
    """The share refunded, where a rate alone decides it."""
    if schedule.party == "business" or not rung.rate or rung.used or rung.rate > 1:
        return outcome(schedule, rung)
    if rung.rate == 1:
        return f"{rung.base} 환불 불가"
    return f"{part_of(rung.base, 1 - rung.rate)} 환불"


def heading(schedule: Schedule) -> str:
    return f"■ {leaves(schedule)}하는 경우"


def markdown_table(schedule: Schedule) -> Iterator[Piece]:
    """A pipe table of fees for each case."""
    yield f"# {TITLE}## {leaves(schedule)}하는 경우\n\n", None
    column = "배상" if schedule.party == "business" else "위약금"
    for at, ladder in enumerate(schedule.ladders):
        if ladder.label:
            yield f"### {ladder.label}\n\n", None
        yield f"| 취소 시점 | {column} |\n| --- | --- |\n", None
        for place, rung in places(at, ladder):
            yield f"| {between(schedule, rung) or '계약 해제'} | {cell(schedule, rung)} |\n", place
        yield "\n", None


def cell(schedule: Schedule, rung: Rung) -> str:
    if schedule.party == "business":
        return paid(rung)
    return taken(rung) or "없음(전액 환급)"


def html_table(schedule: Schedule) -> Iterator[Piece]:
    """One table with a column for each case and a row for each stretch on which no case changes."""
    column = "배상" if schedule.party == "business" else "위약금"
    yield (
        f"<h1>{TITLE.strip()}</h1>\n<h2>{leaves(schedule)}하는 경우의 {column}</h2>\n<table>\n",
        None,
    )
    cases = [ladder.label or column for ladder in schedule.ladders]
    yield f"<tr><th>취소 시점</th>{''.join(f'<th>{case}</th>' for case in cases)}</tr>\n", None
    for row, cells in rows(schedule):
        yield f"<tr><td>{between(schedule, row) or '계약 해제'}</td>", None
        for place, rung in cells:
            inside = cell(schedule, rung) if rung else "-"
            yield f"<td>{inside}</td>", place
        yield "</tr>\n", None
    yield "</table>\n", None


def rows(schedule: Schedule) -> Iterator[tuple[Rung, list[tuple[Place | None, Rung | None]]]]:
    """The merged stretches of notice, and what each ladder says on them."""
    if not schedule.unit:
        for place, rung in places(0, schedule.ladders[0]):
            yield rung, [(place, rung)]
        return
    nears = sorted({rung.near for each in schedule.ladders for rung in each.rungs}, reverse=True)
    far: int | None = None
    for near in nears:
        cells = [covering(at, ladder, near) for at, ladder in enumerate(schedule.ladders)]
        yield Rung(far, near, Fraction(0), ""), cells
        far = near - 1


def covering(at: int, ladder: Ladder, near: int) -> tuple[Place | None, Rung | None]:
    for place, rung in places(at, ladder):
        if rung.near <= near and (rung.far is None or near <= rung.far):
            return place, rung
    return None, None


def one_sentence(schedule: Schedule) -> Iterator[Piece]:
    """Everything of a case in one sentence, the latest cancellation first."""
    yield TITLE, None
    for at, ladder in enumerate(schedule.ladders):
        case = f"{ladder.label}의 " if ladder.label else ""
        yield f"{at + 1}. {case}예약을 {leaves(schedule)}하는 경우에는 ", None
        told = list(reversed(list(places(at, ladder))))
        for nth, (place, rung) in enumerate(told):
            when = between(schedule, rung)
            yield f"{when}에는 " if when else "", place
            yield f"{outcome(schedule, rung)}", place
            yield "하고, " if nth < len(told) - 1 else "합니다.\n", None


def places(at: int, ladder: Ladder) -> Iterator[tuple[Place, Rung]]:
    for nth, rung in enumerate(ladder.rungs):
        yield (at, nth), rung


WORDINGS: tuple[Wording, ...] = (sentences, bullets, markdown_table, html_table, one_sentence)
