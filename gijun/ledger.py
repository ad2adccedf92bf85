"""The ledger: every row and every known defect of the official text, and who cites it.

A row is settled when a rule or a definition encodes it, a note or a reading tells it, or the authors
set it outside with a reason. What nothing cites is law that was forgotten.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Literal

from dsl import compile_standard
from dsl.model import Citation, Standard
from dsl.register import Register
from dsl.source import Span
from gijun import library

Kind = Literal["rule", "silent", "definition", "reading", "note", "outside"]
KINDS: tuple[Kind, ...] = ("rule", "silent", "definition", "reading", "note", "outside")


@dataclass(frozen=True, slots=True)
class Citing:
    """One place that cites a row: `standards/lodging.gijun:87`, as a rule."""

    place: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Entry:
    """A row or a defect of the official text, and every place that cites it."""

    id: str
    wording: str
    cited_by: tuple[Citing, ...]

    @property
    def section(self) -> str:
        """`S001.14` for the notice's annex, whose first number is its section; otherwise `S003`."""
        parts = self.id.split(".")
        return ".".join(parts[:2]) if parts[0] == "S001" else parts[0]

    @property
    def kinds(self) -> tuple[Kind, ...]:
        cited = {citing.kind for citing in self.cited_by}
        return tuple(kind for kind in KINDS if kind in cited)


@dataclass(frozen=True, slots=True)
class Count:
    """How many rows of a section there are, and how they are settled."""

    section: str
    rows: int
    encoded: int  # by a rule, a silence or a definition
    told: int  # by a reading or a note only
    outside: int
    uncited: int


@dataclass(frozen=True, slots=True)
class Ledger:
    rows: tuple[Entry, ...]
    defects: tuple[Entry, ...]

    @property
    def sections(self) -> tuple[Count, ...]:
        names = dict.fromkeys(entry.section for entry in self.rows)
        return tuple(
            _count(name, [entry for entry in self.rows if entry.section == name]) for name in names
        )

    def below(self, prefix: str) -> Ledger:
        """The part of the ledger whose ids begin with the parts of a prefix."""
        return Ledger(
            tuple(entry for entry in self.rows if _is_below(entry.id, prefix)),
            tuple(entry for entry in self.defects if _is_below(entry.id, prefix)),
        )

    def uncited(self) -> Ledger:
        return Ledger(
            tuple(entry for entry in self.rows if not entry.cited_by),
            tuple(entry for entry in self.defects if not entry.cited_by),
        )


def ledger(standards: Iterable[Standard], register: Register) -> Ledger:
    """Lay the citations of the standards beside the register."""
    cited: dict[str, list[Citing]] = {}
    for standard in standards:
        for citation, kind in _citations(standard):
            cited.setdefault(citation.row, []).append(Citing(_place(citation.span), kind))

    def entries(known: Mapping[str, str]) -> tuple[Entry, ...]:
        return tuple(
            Entry(name, wording, tuple(dict.fromkeys(cited.get(name, ()))))
            for name, wording in known.items()
        )

    wordings = {name: row.wording for name, row in register.rows.items()}
    return Ledger(entries(wordings), entries(register.defects))


def _citations(standard: Standard) -> Iterator[tuple[Citation, Kind]]:
    for rule in standard.rules:
        kind: Kind = "silent" if rule.kind in ("silent", "never") else "rule"
        yield from ((one, kind) for one in rule.citations)
    defined = [default.citations for default in standard.defaults]
    defined += [let.citations for let in standard.lets]
    defined += [table.citations for table in standard.lookups]
    defined += [meaning.citations for meaning in standard.meanings]
    for cited in defined:
        yield from ((one, "definition") for one in cited)
    for reading in standard.readings:
        yield from ((one, "reading") for one in reading.about)
    for note in standard.notes:
        told: Kind = "outside" if note.outside else "note"
        yield from ((one, told) for one in note.citations)


def _place(span: Span) -> str:
    return f"{span.source}:{span.line}"


def _is_below(name: str, prefix: str) -> bool:
    return f"{name}.".startswith(prefix if prefix.endswith(".") else f"{prefix}.")


def _count(section: str, entries: Sequence[Entry]) -> Count:
    kinds = [set(entry.kinds) for entry in entries]
    encoded = sum(bool(k & {"rule", "silent", "definition"}) for k in kinds)
    outside = sum(k == {"outside"} or k == {"outside", "reading"} for k in kinds)
    uncited = sum(not k for k in kinds)
    return Count(
        section, len(entries), encoded, len(entries) - encoded - outside - uncited, outside, uncited
    )


# --- told to people ------------------------------------------------------------------------------


def as_text(book: Ledger, every_row: bool) -> str:
    """The sections with their counts, or every row with the places that cite it."""
    lines = list(_row_lines(book) if every_row else _section_lines(book))
    settled = sum(bool(entry.cited_by) for entry in book.rows)
    told = sum(bool(entry.cited_by) for entry in book.defects)
    lines.append(
        f"행 {settled}/{len(book.rows)} 인용, 결함 {told}/{len(book.defects)} 해석"
        f" · {settled} of {len(book.rows)} rows cited, {told} of {len(book.defects)} defects read"
    )
    return "\n".join(lines)


def _section_lines(book: Ledger) -> Iterator[str]:
    yield f"{'section':<12}{'rows':>6}{'encoded':>9}{'told':>6}{'outside':>9}{'uncited':>9}"
    for one in book.sections:
        yield (
            f"{one.section:<12}{one.rows:>6}{one.encoded:>9}{one.told:>6}"
            f"{one.outside:>9}{one.uncited:>9}"
        )


def _row_lines(book: Ledger) -> Iterator[str]:
    for entry in (*book.rows, *book.defects):
        places = ", ".join(f"{one.kind} {one.place}" for one in entry.cited_by)
        yield f"{entry.id:<32}{places or f'UNCITED  {entry.wording}'}"


def as_json(book: Ledger) -> str:
    """The same for machines: sections, rows and defects, each with what cites it."""
    return json.dumps(
        {
            "sections": [asdict(one) for one in book.sections],
            "rows": [asdict(one) for one in book.rows],
            "defects": [asdict(one) for one in book.defects],
        },
        ensure_ascii=False,
        indent=1,
    )


def shipped() -> Ledger:
    """The ledger of the standards that come with Gijun."""
    compiled = (compile_standard(library.read_source(path)) for path in library.standard_files())
    standards = [one.standard for one in compiled if one.standard is not None]
    return ledger(standards, library.register())


def run(argv: Sequence[str]) -> int:
    """`gijun ledger [PREFIX] [--uncited] [--json]`; fails when asked for uncited rows that exist."""
    parser = argparse.ArgumentParser(prog="gijun ledger", description=__doc__)
    parser.add_argument("prefix", nargs="?", help="only ids below this one, such as S001.14")
    parser.add_argument("--uncited", action="store_true", help="only what nothing cites")
    parser.add_argument("--json", action="store_true", help="print JSON")
    asked = parser.parse_args(argv)
    book = shipped().below(asked.prefix) if asked.prefix else shipped()
    if asked.uncited:
        book = book.uncited()
    every_row = bool(asked.prefix or asked.uncited)
    print(as_json(book) if asked.json else as_text(book, every_row))
    return 1 if asked.uncited and book.rows else 0
