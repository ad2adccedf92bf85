"""The ladders of an edition as a step chart: how much is kept, or paid on top, at each notice.

The chart is drawn when the site is built and needs no script. Its lines differ in dash and in mark
as well as in colour, and it tells its figures in words, so that it can be printed and heard.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from dsl import model
from dsl.diagnostic import Bilingual
from dsl.emit.templating import TEMPLATES
from dsl.table import Edition, Row, Rung
from dsl.words.phrases import number, rung
from dsl.words.wording import Wording, share_of

WIDTH, HEIGHT = 480, 306
LEFT, RIGHT, TOP, BOTTOM = 56, 468, 14, 250
LINE = 24  # height of one line of the key
MOST_LINES = 4
BROKEN = "선이 끊긴 곳은 비율이 정해져 있지 않다."
# Middle tones that keep three to one against white and against the dark scheme.
STYLES = (("#3b82c4", ""), ("#d55e00", "9 5"), ("#009e73", "2 4"), ("#a060c0", "12 4 2 4"))


@dataclass(frozen=True, slots=True)
class Line:
    """One ladder: its rungs with the percentage that each orders."""

    name: Bilingual
    steps: tuple[tuple[Rung, Fraction], ...]
    broken: bool


@dataclass(frozen=True, slots=True)
class Chart:
    """Ladders that count the same notice and take their share of the same amount."""

    title: Bilingual
    anchor: Bilingual
    unit: str
    lines: tuple[Line, ...]
    broken: bool  # some rung orders no share, and its line stops there


def charts(edition: Edition, wording: Wording) -> list[Chart]:
    """The charts of an edition: one for each party's penalties or compensations."""
    families: dict[tuple[str, ...], list[tuple[model.Condition, Line]]] = {}
    for rows in _ladders(edition):
        steps = [(row.rung, share[1]) for row in rows if row.rung and (share := _share(row))]
        if len(steps) < 2 or not any(rate for _, rate in steps):
            continue
        if any(rate > 1 for _, rate in steps):
            continue  # multiples of the base do not stand on a scale of shares; the table has them
        what = next(share[0] for row in rows if (share := _share(row)) and share[1])
        key = (str(steps[0][0].axis), *what, *_first_word(rows[0].situation))
        line = Line(wording.condition(rows[0].situation), tuple(steps), len(steps) < len(rows))
        families.setdefault(key, []).append((rows[0].situation, line))
    made = [_chart(key, found, wording) for key, found in families.items()]
    return [chart for chart in made if len(chart.lines) <= MOST_LINES]


def draw(chart: Chart, identity: str) -> str:
    """The chart as inline SVG, with its title as a caption."""
    far = max(rung.near or 0 for line in chart.lines for rung, _ in line.steps) + 1
    keyed = len(chart.lines) > 1  # a single line is named by the caption
    height = HEIGHT + LINE * len(chart.lines) * keyed
    return TEMPLATES.get_template("chart.svg.jinja").render(
        identity=identity,
        title=chart.title.korean,
        note=BROKEN if chart.broken else "",
        description=_description(chart),
        width=WIDTH,
        height=height,
        box=(LEFT, RIGHT, TOP, BOTTOM),
        levels=[(percent, _y(Fraction(percent, 100))) for percent in (0, 25, 50, 75, 100)],
        ticks=_ticks(chart, far),
        anchor=chart.anchor.korean,
        lines=[
            (
                line.name.korean if keyed else "",
                *style,
                _path(line, far, number),
                HEIGHT + LINE * number,
            )
            for number, (line, style) in enumerate(zip(chart.lines, STYLES, strict=False))
        ],
    )


def _ladders(edition: Edition) -> list[list[Row]]:
    """The rungs of each ladder of rules, farthest first."""
    found: dict[object, list[Row]] = {}
    for row in edition.rules:
        if row.rung:
            found.setdefault((row.ladder, row.situation), []).append(row)
    return [
        sorted(rows, key=lambda row: -(row.rung.near or 0) if row.rung else 0)
        for rows in found.values()
    ]


def _share(row: Row) -> tuple[tuple[str, str], Fraction] | None:
    """What a rung orders as a share of one amount: ("deduct", "total"), 60%."""
    for effect in row.outcome.effects if row.outcome and row.outcome.mode == "all" else ():
        match effect:
            case model.Deduct(amount) | model.Compensate(amount):
                share = share_of(amount)
                if share and isinstance(share[1], model.FactValue):
                    return (type(effect).__name__, share[1].fact), share[0]
                return None
            case model.Damages():
                return None
    return ("", ""), Fraction(0)


def _first_word(situation: model.Condition) -> tuple[str, ...]:
    """The word that divides charts: who is answerable comes first in every situation."""
    parts = situation.parts if isinstance(situation, model.AllOf) else (situation,)
    first = next((part for part in parts if isinstance(part, model.WordIs)), None)
    return first.words if first else ()


def _chart(
    key: tuple[str, ...], found: Sequence[tuple[model.Condition, Line]], wording: Wording
) -> Chart:
    """Lines named by what tells them apart; what they share is in the title."""
    situations = [set(_parts(situation)) for situation, _ in found]
    shared = set.intersection(*situations) if len(situations) > 1 else situations[0]
    first, line = found[0]
    common = model.AllOf(tuple(part for part in _parts(first) if part in shared))
    lines = tuple(
        Line(
            wording.condition(model.AllOf(tuple(p for p in _parts(one) if p not in shared))),
            line.steps,
            line.broken,
        )
        for one, line in found
    )
    title = _title(wording.condition(common), key, wording)
    at = line.steps[0][0]
    return Chart(title, wording.anchor(at), at.unit, lines, any(line.broken for line in lines))


def _title(situation: Bilingual, key: tuple[str, ...], wording: Wording) -> Bilingual:
    korean, english = ("공제", "deducted") if key[1] == "Deduct" else ("배상", "compensated")
    of = wording.fact(key[2])
    return Bilingual(
        f"{situation.korean}: {of.korean}에서 {korean}하는 비율"
        if key[1] == "Deduct"
        else f"{situation.korean}: {of.korean}에 대한 {korean} 비율",
        f"{situation.english}: share of {of.english} {english}",
    )


def _parts(condition: model.Condition) -> tuple[model.Condition, ...]:
    return condition.parts if isinstance(condition, model.AllOf) else (condition,)


def _description(chart: Chart) -> str:
    """The chart in words, line by line."""
    told = [
        f"{line.name.korean}: "
        + ", ".join(f"{rung(at).korean} {number(rate, 'rate').korean}" for at, rate in line.steps)
        for line in chart.lines
    ]
    return "; ".join(told) + "."


def _x(count: Fraction, far: int) -> float:
    """Far notice on the left, the day itself on the right; each day is as wide as the next."""
    return round(float(LEFT + (far + Fraction(1, 2) - count) * (RIGHT - LEFT) / (far + 1)), 1)


def _y(rate: Fraction) -> float:
    return round(float(BOTTOM - rate * (BOTTOM - TOP)), 1)


def _path(line: Line, far: int, number: int) -> str:
    """Level along a rung, then up; lines that meet are set a little apart."""
    lift, points = number * 2 - 3, list[str]()
    for at, rate in line.steps:
        start = far if at.far is None else at.far
        left = _x(Fraction(2 * start + 1, 2), far)
        right = _x(Fraction(2 * (at.near or 0) - 1, 2), far)
        y = round(_y(rate) + lift, 1)
        points += [f"{left} {y}", f"{right} {y}"]
    return "M" + " L".join(points)


def _ticks(chart: Chart, far: int) -> list[tuple[str, float]]:
    """The days that the rungs name, and the day itself."""
    named = sorted({rung.near or 0 for line in chart.lines for rung, _ in line.steps})
    kept: list[int] = []
    for count in named:
        if not kept or (count - kept[-1]) * (RIGHT - LEFT) >= 24 * (far + 1):
            kept.append(count)
    return [("당일" if count == 0 else f"{count}", _x(Fraction(count), far)) for count in kept]
