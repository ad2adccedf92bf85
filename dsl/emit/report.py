"""What every standard tells of the official text -> one report, and its page.

Written for the people who draft the notice: each entry says which rows it is about, in which case
it matters, which meaning was taken meanwhile, and what a single added line would settle.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dsl.defects import UNCITED_SILENCE, Shown, Taken, section_of
from dsl.diagnostic import Bilingual
from dsl.emit.alike import group_alike
from dsl.emit.templating import TEMPLATES, one_line
from dsl.register import OfficialRow, Register

COMMON = ""  # the section of what recurs in several sections
KINDS: dict[str, Bilingual] = {
    "gap": Bilingual("정하지 않은 경우", "gap"),
    "overlap": Bilingual("겹치는 줄", "overlap"),
    "contradiction": Bilingual("서로 다른 문구", "contradiction"),
    "ambiguity": Bilingual("두 가지로 읽히는 말", "ambiguity"),
    "edition": Bilingual("판 사이의 차이", "edition"),
    "missing": Bilingual("글에 없는 자료", "missing material"),
}
SETTLED_BY: dict[str, Bilingual] = {
    "gap": Bilingual(
        "이 경우를 어떻게 하는지 한 줄을 더하면 정해집니다",
        "one line that says what happens in this case would settle it",
    ),
    "overlap": Bilingual(
        "함께 걸릴 때 어느 줄이 앞서는지 한 줄로 적으면 정해집니다",
        "one line that says which row comes first would settle it",
    ),
    "contradiction": Bilingual(
        "어느 문구를 따를지, 또는 다른 것이 뜻한 바라면 그렇다고 한 줄로 적으면 정해집니다",
        "one line that says which wording holds, or that the difference is meant, would settle it",
    ),
    "ambiguity": Bilingual(
        "뜻한 바가 무엇인지 비고에 한 줄로 적으면 정해집니다",
        "one line in the notes that says which is meant would settle it",
    ),
    "edition": Bilingual(
        "어느 고시부터 어느 문구인지 한 줄로 적으면 정해집니다",
        "one line that says from which notice which wording holds would settle it",
    ),
    "missing": Bilingual(
        "그 자료를 싣거나, 어디에 있는지 한 줄로 가리키면 정해집니다",
        "printing the material, or one line that says where it is, would settle it",
    ),
}
FORMS = {"reading": "택한 읽기", "silent": "정하지 않고 둔 까닭", "note": "덧붙인 말"}
ROWS_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """One defect, the rows it concerns, and what each standard made of it."""

    id: str  # of the register, or the file and line of a silence that tells it
    kind: str
    section: str
    rows: tuple[OfficialRow, ...]
    taken: tuple[Taken, ...]

    @property
    def shown(self) -> Shown | None:
        """The most telling case: of a rule that speaks of the defect itself, or of most readings."""
        told = [one for _, places in self.readings for one in places if one.shown is not None]
        own = [one for one in told if not one.general and self.section != COMMON]
        return (own or told)[0].shown if told else None

    @property
    def settled_by(self) -> Bilingual:
        """What one added line would settle; for an open range of cases, which range."""
        if self.kind == "gap" and self.shown and self.shown.how == "region":
            said = self.shown.said
            return Bilingual(
                f"‘{said.korean}’인 경우를 어떻게 하는지 한 줄을 더하면 정해집니다",
                f'one line that says what happens where "{said.english}" would settle it',
            )
        return SETTLED_BY[self.kind]

    @property
    def readings(self) -> tuple[tuple[str, tuple[Taken, ...]], ...]:
        """The readings taken, each with every place that tells it in these or nearly these words;
        the most frequent first, and of a group its most frequent wording."""
        places: dict[str, list[Taken]] = {}
        for one in self.taken:
            places.setdefault(one.text, []).append(one)
        ordered = sorted(places.items(), key=lambda item: -len(item[1]))
        by_text = dict(ordered)
        grouped = [
            (texts[0], tuple(one for text in texts for one in by_text[text]))
            for texts in group_alike(list(by_text))
        ]
        return tuple(sorted(grouped, key=lambda item: -len(item[1])))


@dataclass(frozen=True, slots=True)
class Section:
    """One section of the notice and what it leaves open."""

    id: str
    title: Bilingual
    entries: tuple[Entry, ...]

    @property
    def counts(self) -> dict[str, int]:
        return _counts(self.entries)


@dataclass(frozen=True, slots=True)
class Report:
    sections: tuple[Section, ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(entry for section in self.sections for entry in section.entries)

    @property
    def counts(self) -> dict[str, int]:
        return _counts(self.entries)

    def below(self, prefix: str) -> Report:
        """The sections whose id is a prefix or lies below it."""
        return Report(tuple(one for one in self.sections if f"{one.id}.".startswith(f"{prefix}.")))


def assemble(taken: Iterable[Taken], register: Register) -> Report:
    """Lay what the standards tell beside the register, section by section."""
    told: dict[str, list[Taken]] = {name: [] for name in register.defects}
    silences: list[Taken] = []
    for one in taken:
        (silences if one.defect == UNCITED_SILENCE else told[one.defect]).append(one)
    entries = [_entry(name, tuple(found), register) for name, found in told.items()]
    entries += [_silence(one, register) for one in silences]
    grouped: dict[str, list[Entry]] = {}
    for entry in entries:
        grouped.setdefault(entry.section, []).append(entry)
    return Report(
        tuple(
            Section(name, _title(name, grouped[name], register), tuple(grouped[name]))
            for name in sorted(grouped, key=_order)
        )
    )


def emit_report(report: Report) -> str:
    """The page for the authors of the notice, as Markdown."""
    text = TEMPLATES.get_template("report.md.jinja").render(
        report=report,
        kinds=KINDS,
        settled_by=SETTLED_BY,
        forms=FORMS,
        rows_shown=ROWS_SHOWN,
        anchors={section.id: f"section-{number}" for number, section in enumerate(report.sections)},
        anchor_of=_anchor,
        one_line=one_line,
    )
    return re.sub(r"\n{3,}", "\n\n", text).rstrip() + "\n"


def _entry(name: str, taken: tuple[Taken, ...], register: Register) -> Entry:
    rows = register.defect_rows.get(name, ())
    sections = {section_of(row) for row in rows} or {one.section for one in taken}
    if len(sections) > 1 and len({one.section for one in taken}) == 1:
        sections = {taken[0].section}
    section = sections.pop() if len(sections) == 1 else COMMON
    return Entry(name, register.defects[name], section, _official(rows, register), taken)


def _silence(taken: Taken, register: Register) -> Entry:
    name = f"{taken.standard}:{taken.line}"
    return Entry(name, "gap", taken.section, _official(taken.rows, register), (taken,))


def _official(rows: Iterable[str], register: Register) -> tuple[OfficialRow, ...]:
    return tuple(register.rows[row] for row in rows if row in register.rows)


def _title(name: str, entries: Sequence[Entry], register: Register) -> Bilingual:
    if name == COMMON:
        return Bilingual("여러 절에 걸친 것", "Across sections")
    heading = next(
        (row.heading for row in register.rows.values() if section_of(row.id) == name), name
    )
    korean = heading.partition(" › ")[0].partition("(")[0].strip()
    told = [one for entry in entries for one in entry.taken]
    own = [one for one in told if one.section == name]  # an older text is read by its successors
    english = ", ".join(dict.fromkeys(one.title for one in own or told))
    return Bilingual(korean, english)


def _order(section: str) -> tuple[bool, bool, str, int]:
    """What recurs first; then the notice in its order; then the other texts."""
    name, _, number = section.partition(".")
    return (section != COMMON, not number, name, int(number) if number.isdigit() else 0)


def _counts(entries: Iterable[Entry]) -> dict[str, int]:
    counted = Counter(entry.kind for entry in entries)
    return {kind: counted[kind] for kind in KINDS if counted[kind]}


def _anchor(name: str) -> str:
    """A place of the page to link to: `G11.04` is #g11-04."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower())
