"""Table -> one page for people: the official table with the days between its rows spelled out.

The newest edition is shown whole; of an earlier one, what differs from the newest. Every figure of
an example is worked out by the interpreter when the page is made, never copied.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from dsl import model
from dsl.compare import compare
from dsl.diagnostic import Bilingual
from dsl.emit.changes import headline, turn
from dsl.emit.chart import charts, draw
from dsl.emit.families import apart, families, shared
from dsl.emit.python import identifier
from dsl.emit.templating import TEMPLATES, one_line
from dsl.interpret import settle
from dsl.model import Example, Period, Reading
from dsl.register import NO_REGISTER, Register
from dsl.settlement import Answer, NoRule, Settlement
from dsl.table import Edition, Row, Table
from dsl.words.phrases import number, rung, spelled
from dsl.words.wording import Wording


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a table of the page."""

    when: Bilingual
    orders: Bilingual
    official: str
    cited: str
    link: str
    readings: tuple[int, ...] = ()  # which readings of its block are about it, from 1


@dataclass(frozen=True, slots=True)
class Block:
    """A ladder, a family of rules, an exception or a silence with its readings."""

    title: Bilingual
    anchor: str
    counted_from: str
    lines: tuple[Line, ...]
    readings: tuple[str, ...]
    graded: bool  # it depends on notice
    tabular: bool  # it has several lines and is shown as a table


@dataclass(frozen=True, slots=True)
class Named:
    """A default, a named amount or a printed table."""

    label: Bilingual
    told: tuple[Bilingual, ...]
    cited: str


@dataclass(frozen=True, slots=True)
class Section:
    """What an edition holds, or, for an earlier one, what differs from the newest."""

    title: str
    period: str
    ended: bool  # it is in force no longer, and nothing later is recorded
    charts: tuple[str, ...]
    ladders: tuple[Block, ...]
    others: tuple[Block, ...]  # rules that stand alone
    exceptions: tuple[Block, ...]
    adjustments: tuple[Block, ...]
    silences: tuple[Block, ...]
    impossible: tuple[Block, ...]
    defaults: tuple[Named, ...]
    amounts: tuple[Named, ...]

    @property
    def differs(self) -> bool:
        """Whether it says anything that the newest edition does not."""
        rows = (self.ladders, self.others, self.exceptions, self.adjustments, self.silences)
        return any((*rows, self.impossible, self.defaults, self.amounts))


@dataclass(frozen=True, slots=True)
class Amended:
    """What an edition changed of the one before it."""

    period: str
    changes: tuple[tuple[Bilingual, Bilingual], ...]  # what changed for whom; from what to what
    defaults: tuple[Bilingual, ...]


@dataclass(frozen=True, slots=True)
class Worked:
    """An example and what the interpreter makes of it."""

    name: str
    facts: str
    answer: str
    row: str


def emit_page(table: Table, register: Register = NO_REGISTER) -> str:
    """The page of a standard as Markdown."""
    page = _Page(table, register)
    newest, *earlier = reversed(table.editions)
    text = TEMPLATES.get_template("page.md.jinja").render(
        table=table,
        english=table.title if table.title.isascii() else spelled(table.name),
        newest=page.section(newest),
        earlier=[page.section(edition, unlike=newest) for edition in earlier],
        unrecorded=[(span(gap.in_force), gap.reason) for gap in table.unrecorded],
        amended=page.amended(),
        meanings=page.meanings(),
        readings=page.readings(),
        notes=[(note.text, note.outside, _cited(note.citations)) for note in table.notes],
        examples=page.examples(),
    )
    return re.sub(r"\n{3,}", "\n\n", text).rstrip() + "\n"


class _Page:
    """Turns the parts of a table into the lines of its page."""

    def __init__(self, table: Table, register: Register) -> None:
        self.table, self.register = table, register
        self.wording = Wording.of(table)

    # --- editions ----------------------------------------------------------------------------------

    def section(self, edition: Edition, unlike: Edition | None = None) -> Section:
        """An edition; with `unlike`, only what that other edition does not hold."""
        other = unlike or _without_rows(edition)
        drawn = charts(edition, self.wording) if edition.rules != other.rules else []
        prefix = edition.period.first.isoformat()
        rules = self._blocks(edition.rules, other.rules, prefix)
        return Section(
            title=", ".join(name.name for name in edition.names) or first_day(edition.period),
            period=span(edition.period),
            ended=edition.period.last is not None,
            charts=tuple(
                draw(chart, f"chart-{prefix}-{index}") for index, chart in enumerate(drawn)
            ),
            ladders=tuple(block for block in rules if block.graded and block.tabular),
            others=tuple(block for block in rules if not (block.graded and block.tabular)),
            exceptions=self._blocks(edition.exceptions, other.exceptions, prefix),
            adjustments=self._blocks(edition.adjustments, other.adjustments, prefix),
            silences=self._blocks(edition.silences, other.silences, prefix),
            impossible=self._blocks(edition.impossible, other.impossible, prefix),
            defaults=tuple(
                self._default(one) for one in edition.defaults if one not in other.defaults
            ),
            amounts=self._amounts(edition, other),
        )

    def _blocks(
        self, rows: tuple[Row, ...], other: tuple[Row, ...], prefix: str
    ) -> tuple[Block, ...]:
        """Ladders whole, and the rules that stand alone by families, in the order of the file."""
        ladders: dict[object, list[Row]] = {}
        for row in rows:
            if row.rung:
                ladders.setdefault((row.ladder, row.situation), []).append(row)
        blocks = [
            self._block(group, prefix)
            for group in map(tuple, ladders.values())
            if any(row not in other for row in group)
        ]
        alone = tuple(row for row in rows if row.rung is None and row not in other)
        blocks += [self._family(family, prefix) for family in families(alone)]
        return tuple(blocks)

    def _family(self, family: tuple[Row, ...], prefix: str) -> Block:
        """Rules that begin alike: what they share is the title, what sets one apart its line."""
        if len(family) == 1:
            return self._block(family, prefix)
        common = shared(family)
        block = self._block(family, prefix)
        numbered = {reading: number for number, reading in enumerate(block.readings, 1)}
        lines = tuple(
            replace(
                line,
                when=self.wording.condition(apart(row, common)),
                readings=tuple(numbered[self.reading(one)] for one in row.readings),
            )
            for row, line in zip(family, block.lines, strict=True)
        )
        return replace(block, title=self.wording.condition(common), lines=lines)

    def _block(self, rows: tuple[Row, ...], prefix: str) -> Block:
        first = rows[0]
        title = self.wording.condition(first.situation if first.rung else first.when)
        readings = dict.fromkeys(self.reading(one) for row in rows for one in row.readings)
        return Block(
            title=title,
            anchor=f"{identifier(first.ladder or first.id)}-{prefix}".replace("_", "-"),
            counted_from=self.wording.anchor(first.rung).korean if first.rung else "",
            lines=tuple(self._line(row) for row in rows),
            readings=tuple(readings),
            graded=first.rung is not None,
            tabular=len(rows) > 1,
        )

    def _line(self, row: Row) -> Line:
        when = rung(row.rung) if row.rung else self.wording.condition(row.when)
        orders = self.wording.outcome(row.outcome)
        if row.outcome is None:
            orders = Bilingual(row.reason, "")
        return Line(when, orders, self._official(row), _cited(row.citations), self._link(row))

    def _official(self, row: Row) -> str:
        """The official wording of the rows it rests on."""
        known = (self.register.rows.get(citation.row) for citation in row.citations)
        told = dict.fromkeys(one_line(row.wording) for row in known if row and row.wording)
        return " / ".join(told)

    def _link(self, row: Row) -> str:
        name = self.table.source.rsplit("/", 1)[-1]
        return f"[{name}:{row.span.line}](../../standards/{name}#L{row.span.line})"

    def amended(self) -> list[Amended]:
        """What each edition changed of the one before it, the newest first."""
        pairs = reversed(list(pairwise(self.table.editions)))
        compared = (compare(self.table, before, after) for before, after in pairs)
        return [
            Amended(
                span(one.after.period),
                tuple((headline(change), turn(change)) for change in one.changes),
                tuple(one.defaults),
            )
            for one in compared
            if one
        ]

    def meanings(self) -> list[Named]:
        """What the official text defines."""
        return [
            Named(
                self.wording.named(one.name),
                (self.wording.condition(one.when),),
                _cited(one.citations),
            )
            for one in self.table.meanings
        ]

    def readings(self) -> list[str]:
        """The readings that belong to no row in particular."""
        rows = [row for edition in self.table.editions for row in edition.rows]
        told = {reading for row in rows for reading in row.readings}
        return [self.reading(one) for one in self.table.readings if one not in told]

    def reading(self, reading: Reading) -> str:
        cited = _cited(reading.about)
        return f"{reading.text} {cited}".strip()

    # --- defaults and named amounts ----------------------------------------------------------------

    def _default(self, default: model.Default) -> Named:
        alone = len(default.guards) == 1
        told = tuple(self._guard(default.fact, guard, alone=alone) for guard in default.guards)
        return Named(self.wording.fact(default.fact), told, _cited(default.citations))

    def _guard(self, fact: str, guard: model.Guard, *, alone: bool) -> Bilingual:
        value = (
            self.wording.word(fact, guard.value)
            if isinstance(guard.value, str)
            else self.wording.expression(guard.value)
        )
        if guard.when is None and alone:
            return value
        if guard.when is None:
            return Bilingual(f"{value.korean} (그 밖에)", f"otherwise {value.english}")
        when = self.wording.condition(guard.when)
        return Bilingual(f"{when.korean}: {value.korean}", f"{value.english} when {when.english}")

    def _amounts(self, edition: Edition, other: Edition) -> tuple[Named, ...]:
        lets = [
            Named(
                self.wording.named(let.name),
                (self.wording.expression(let.amount),),
                _cited(let.citations),
            )
            for let in edition.lets
            if let not in other.lets
        ]
        lookups = [
            Named(self.wording.named(one.name), tuple(_steps(one)), _cited(one.citations))
            for one in edition.lookups
            if one not in other.lookups
        ]
        return tuple(lets + lookups)

    # --- examples ----------------------------------------------------------------------------------

    def examples(self) -> list[tuple[str, list[Worked]]]:
        """The worked cases by their name, each settled by the newest edition it speaks of."""
        groups: dict[str, list[Worked]] = {}
        for example in self.table.examples:
            groups.setdefault(example.name, []).append(self._worked(example))
        return list(groups.items())

    def _worked(self, example: Example) -> Worked:
        facts = dict(example.facts)
        answer = settle(self.table, facts, self._day(example))  # type: ignore[arg-type]
        told = ", ".join(self.wording.stated(name, value).korean for name, value in facts.items())
        row = answer.row if isinstance(answer, Settlement | NoRule) else None
        return Worked(example.name, told, _told(answer), self._link(row) if row else "")

    def _day(self, example: Example) -> date:
        """A day of the newest edition that the example speaks of."""
        period = example.in_force
        starts = [edition.period.first for edition in self.table.editions]
        return max([start for start in starts if period.covers(start)], default=period.first)


def span(period: Period) -> str:
    """2024-12-27부터 2025-12-17까지."""
    last = f" {period.last.isoformat()}까지" if period.last else ""
    if period.first == date.min:
        return last.strip() or "시행일이 적혀 있지 않음"
    return f"{period.first.isoformat()}부터{last}"


def first_day(period: Period) -> str:
    """The name of an edition that has none: its first day, if the text tells one."""
    return "날짜 없는 글" if period.first == date.min else period.first.isoformat()


FIGURES = (
    ("penalty", "공제"),
    ("used_value", "이용한 부분"),
    ("refund", "환급"),
    ("compensation", "배상"),
    ("owed_by_consumer", "더 낼 금액"),
)


def _told(answer: Answer) -> str:
    """The figures of an answer, without those that are nought beside others."""
    if isinstance(answer, NoRule):
        return f"정함 없음: {answer.reason}"
    if not isinstance(answer, Settlement):
        return "사실이 더 필요함"
    figures = [
        f"{label} **{amount:,}원**"
        for name, label in FIGURES
        if (amount := getattr(answer, name)) or (amount == 0 and name in ("penalty", "refund"))
    ]
    figures += ["손해배상 (금액 없음)"] if answer.damages else []
    others = [name for name in answer.remedies if name != "refund"]
    return ", ".join(figures + [spelled(name) for name in others])


def _steps(lookup: model.LookupTable) -> Iterable[Bilingual]:
    for limit, value in lookup.steps:
        said = number(value, lookup.unit)
        if limit is None:
            yield Bilingual(f"그 이상: {said.korean}", f"from there on: {said.english}")
        else:
            bound = number(limit, "count").korean
            yield Bilingual(f"{bound} 미만: {said.korean}", f"under {bound}: {said.english}")


def _without_rows(edition: Edition) -> Edition:
    return Edition(edition.period, (), (), (), (), (), (), (), (), ())


def _cited(citations: tuple[model.Citation, ...]) -> str:
    return " ".join(f"`{citation.row}`" for citation in citations)
