"""Table -> what its authors found unclear in the official text, each with a case that shows it.

A silence names cases the text leaves open; a reading names a choice between meanings; a note tells
what no rule could hold. Cases are computed: from the region of a silence, from what an exception
shares with the rule under it, from the edge of a rung.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from dsl.cases.ground import Ground
from dsl.cases.space import Box, meet
from dsl.cases.survey import Survey, same_orders
from dsl.cases.uses import words_in
from dsl.cases.witness import Facts, all_stated, concrete
from dsl.diagnostic import Bilingual
from dsl.interpret import settle
from dsl.model import Citation, Reading
from dsl.register import Register
from dsl.settlement import Undecided
from dsl.table import Row, Table
from dsl.words.case_words import case, counted
from dsl.words.phrases import join
from dsl.words.wording import Wording

Form = Literal["reading", "silent", "note"]
Showing = Literal["region", "overlap", "edge", "case"]
UNCITED_SILENCE = "silent"  # a gap that only a `silent` tells: the register does not list it


@dataclass(frozen=True, slots=True)
class Shown:
    """A case that shows a defect, and what each row that speaks of it orders."""

    how: Showing
    said: Bilingual  # the range of cases, in words
    example: str | None  # one case, to paste as an `example`
    facts: Bilingual | None  # the same case, for people
    orders: tuple[Bilingual, ...]  # by the reading taken; a second one is what it outranks


@dataclass(frozen=True, slots=True)
class Taken:
    """What one standard makes of one defect, and where it says so."""

    defect: str  # an id of the register, or `silent`
    form: Form
    text: str
    rows: tuple[str, ...]  # official rows that the place cites
    section: str  # of the notice, where the standard has its rows: `S001.11`
    standard: str  # its file's name
    label: str
    title: str
    line: int
    shown: Shown | None
    general: bool = False  # it concerns the standard as a whole, not the rule that shows it


def find_defects(table: Table, register: Register) -> tuple[Taken, ...]:
    """Every defect of the official text that a standard tells of, in the order of its file."""
    finder = _Finder(table, register)
    found = {(one.defect, one.text, one.line): one for one in finder.all()}
    return tuple(sorted(found.values(), key=lambda one: one.line))


class _Finder:
    """Looks through one table; the newest edition in which a row stands is the one that is shown."""

    def __init__(self, table: Table, register: Register) -> None:
        self.table, self.register = table, register
        self.survey = Survey(table, register)
        self.wording = Wording.of(table)

    def all(self) -> Iterator[Taken]:
        for ground in self.survey.grounds:  # oldest first, so that the newest edition is kept
            yield from self._silences(ground)
            for row in ground.edition.rows:
                yield from self._readings(ground, row)
        yield from self._general()
        for note in self.table.notes:
            for defect in self._defects(note.citations):
                yield self._taken(defect, "note", note.text, note.citations, note.span.line, None)

    def _silences(self, ground: Ground) -> Iterator[Taken]:
        for row in ground.edition.silences:
            shown = self._region(ground, row)
            for defect in self._defects(row.citations) or (UNCITED_SILENCE,):
                yield self._taken(defect, "silent", row.reason, row.citations, row.span.line, shown)

    def _readings(self, ground: Ground, row: Row) -> Iterator[Taken]:
        for reading in row.readings:
            defects = self._defects(reading.about)
            shown = self._of_row(ground, row) if defects else None
            for defect in defects:
                cited = (*reading.about, *row.citations)
                yield self._reading(defect, reading, cited, shown)

    def _general(self) -> Iterator[Taken]:
        """Readings of the whole standard, each shown by a rule that rests on a row it concerns."""
        rows = [row for edition in self.table.editions for row in edition.rows]
        placed = {reading for row in rows for reading in row.readings}
        for reading in self.table.readings:
            if reading in placed:
                continue
            for defect in self._defects(reading.about):
                shown = self._by_rows(self.register.defect_rows.get(defect, ()))
                taken = self._reading(defect, reading, reading.about, shown)
                yield replace(taken, general=True)

    def _reading(
        self, defect: str, reading: Reading, cited: tuple[Citation, ...], shown: Shown | None
    ) -> Taken:
        return self._taken(defect, "reading", reading.text, cited, reading.span.line, shown)

    def _taken(
        self,
        defect: str,
        form: Form,
        text: str,
        citations: Iterable[Citation],
        line: int,
        shown: Shown | None,
    ) -> Taken:
        rows = dict.fromkeys(one.row for one in citations if one.row in self.register.rows)
        table = self.table
        return Taken(
            defect=defect,
            form=form,
            text=text,
            rows=tuple(rows),
            section=section_of(table.rows_prefix.partition(",")[0]),
            standard=table.source.rpartition("/")[2].removesuffix(".gijun"),
            label=table.label,
            title=table.title,
            line=line,
            shown=shown,
        )

    def _defects(self, citations: Iterable[Citation]) -> tuple[str, ...]:
        return tuple(one.row for one in citations if one.row in self.register.defects)

    # --- a case that shows it ----------------------------------------------------------------------

    def _by_rows(self, rows: tuple[str, ...]) -> Shown | None:
        """A rule that rests on one of the rows; best a rung, for its ends show how it is read."""
        for ground in reversed(self.survey.grounds):
            edition = ground.edition
            resting = [
                row
                for row in edition.rules + edition.exceptions
                if any(one.row in rows for one in row.citations)
            ]
            if resting:
                return self._of_row(ground, max(resting, key=_telling))
        return None

    def _of_row(self, ground: Ground, row: Row) -> Shown | None:
        if row.kind in ("silent", "never"):
            return self._region(ground, row)
        if row.kind == "except":
            overlap = self._overlap(ground, row)
            if overlap is not None:
                return overlap
        if row.rung is not None:
            return self._edge(ground, row)
        return self._shown("case", row, self._facts(ground, row, ground.boxes(row)), row)

    def _region(self, ground: Ground, row: Row) -> Shown | None:
        """The cases a silence leaves open."""
        return self._shown("region", row, self._facts(ground, row, ground.boxes(row)))

    def _overlap(self, ground: Ground, row: Row) -> Shown | None:
        """A case that both an exception and a rule under it answer, differently."""
        for rule in ground.edition.rules:
            if same_orders(rule.outcome, row.outcome):
                continue
            boxes = (meet(a, b) for a in ground.boxes(row) for b in ground.boxes(rule))
            facts = self._facts(ground, row, (box for box in boxes if box is not None), rule)
            if facts is not None:
                return self._shown("overlap", row, facts, row, rule)
        return None

    def _edge(self, ground: Ground, row: Row) -> Shown | None:
        """The far end of a rung: the first day on which a higher rung no longer answers."""
        facts, rung = self._facts(ground, row, ground.boxes(row)), row.rung
        assert rung is not None
        if facts is not None and rung.axis in facts:
            far = {**facts, rung.axis: Fraction(rung.near or 0 if rung.far is None else rung.far)}
            facts = far if self._answers(ground, row, far) else facts
        return self._shown("edge", row, facts, row)

    def _shown(self, how: Showing, row: Row, facts: Facts | None, *ordering: Row) -> Shown:
        return Shown(
            how,
            self._said(row),
            case(self.table, facts) if facts else None,
            self._stated(facts) if facts else None,
            tuple(self.wording.outcome(one.outcome) for one in ordering),
        )

    def _said(self, row: Row) -> Bilingual:
        """The cases of a row: "소비자, 성수기, 9~7일 전"."""
        if row.rung is None:
            return self.wording.condition(row.when)
        return join([self.wording.condition(row.situation), counted(row.rung)], ", ", ", ")

    def _facts(self, ground: Ground, row: Row, boxes: Iterable[Box], *others: Row) -> Facts | None:
        """A case that the row answers, with no fact in it that does not matter."""
        for box in boxes:
            facts = concrete(ground, box)
            facts = None if facts is None else all_stated(ground, (row, *others), facts)
            if facts is not None and self._answers(ground, row, facts):
                return self._plain(ground, row, facts, others)
        return None

    def _plain(self, ground: Ground, row: Row, facts: Facts, others: tuple[Row, ...]) -> Facts:
        spoken = {fact for one in (row, *others) for fact, _ in words_in(one.when)}
        for name in sorted(facts.keys() - spoken):
            fewer = {other: value for other, value in facts.items() if other != name}
            if self._answers(ground, row, fewer) and self.survey.all_hold(ground, fewer, *others):
                facts = fewer
        return facts

    def _answers(self, ground: Ground, row: Row, facts: Facts) -> bool:
        """Whether the interpreter, too, finds that the row answers (or cuts the answer)."""
        answer = settle(self.table, facts, ground.edition.period.first)
        if row.kind == "adjust":
            return self.survey.all_hold(ground, facts, row)
        return not isinstance(answer, Undecided) and answer.row == row

    def _stated(self, facts: Facts) -> Bilingual:
        said = [self.wording.stated(name, value) for name, value in facts.items()]
        return Bilingual(
            ", ".join(one.korean for one in said), ", ".join(one.english for one in said)
        )


def _telling(row: Row) -> int:
    """How much a row shows of the way in which it is read."""
    if row.rung is None:
        return 0 if row.kind == "except" else 1
    return 2 if row.rung.far is None or row.rung.far == row.rung.near else 3


def section_of(row: str) -> str:
    """`S001.14` for the notice's annex, whose first number is its section; otherwise `S003`."""
    parts = row.strip().split(".")
    return ".".join(parts[:2]) if parts[0] == "S001" else parts[0]
