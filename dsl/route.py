"""Which standard answers a case of the JSON interface, and for which day.

Each standard says what it answers (`answers sector "lodging"`). A case that names a source is about
that document, whatever its sector.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from dsl.diagnostic import Bilingual
from dsl.inputs import Rejected
from dsl.model import EditionName
from dsl.spell import nearest
from dsl.table import Table

ROUTES = ("source", "sector")  # in order of rank
EDITION = "edition"
DAY_OF_THE_CASES = date(2023, 1, 1)  # a worked case that names no day or edition is for this one


def choose(tables: Iterable[Table], given: Mapping[str, object]) -> Table | Rejected:
    """The one standard that answers a case; the highest-ranking name it states decides."""
    known = list(tables)
    for name in ROUTES:
        said = given.get(name)
        if said is None:
            continue
        found = [table for table in known if (name, str(said)) in table.answers]
        if len(found) == 1:
            return found[0]
        return _several(name, said, found) if found else _none(name, said, known)
    return Rejected("sector", _unsaid(known))


def date_for(
    table: Table, given: Mapping[str, object], otherwise: date = DAY_OF_THE_CASES
) -> date | Rejected:
    """The day whose edition answers: a day of the edition that the case names, or `otherwise`; the
    first day of the newest edition where the whole standard is younger than `otherwise`."""
    said = given.get(EDITION)
    if said is None:
        begins = [edition.in_force.first for edition in _editions(table)]
        return max(begins) if begins and min(begins) > otherwise else otherwise
    editions = {name: edition for edition in _editions(table) for name in _names(edition)}
    edition = editions.get(str(said))
    if edition is None:
        return Rejected(EDITION, _unknown(str(said), list(editions)))
    return otherwise if edition.in_force.covers(otherwise) else edition.in_force.first


def _editions(table: Table) -> tuple[EditionName, ...]:
    found = (name for edition in table.editions for name in edition.names)
    return tuple(dict.fromkeys(found))


def _names(edition: EditionName) -> tuple[str, ...]:
    return (edition.name, edition.code) if edition.code else (edition.name,)


def _unsaid(tables: Sequence[Table]) -> Bilingual:
    sectors = ", ".join(_answered(tables, "sector"))
    return Bilingual(
        f"업종이 없습니다. 쓸 수 있는 값: {sectors}", f"no sector is stated. Possible: {sectors}"
    )


def _none(name: str, said: object, tables: Sequence[Table]) -> Rejected:
    answered = _answered(tables, name)
    near = nearest(str(said), answered)
    korean, english = (f" 혹시 {near}?", f" Did you mean {near}?") if near else ("", "")
    return Rejected(
        name,
        Bilingual(
            f"{name} “{said}”에 답하는 기준이 없습니다.{korean}",
            f'no standard answers {name} "{said}".{english}',
        ),
    )


def _several(name: str, said: object, found: Sequence[Table]) -> Rejected:
    names = ", ".join(table.name for table in found)
    return Rejected(
        name,
        Bilingual(
            f"{name} “{said}”에 여러 기준이 답합니다: {names}",
            f'several standards answer {name} "{said}": {names}',
        ),
    )


def _answered(tables: Sequence[Table], name: str) -> list[str]:
    return sorted({value for table in tables for one, value in table.answers if one == name})


def _unknown(said: str, known: list[str]) -> Bilingual:
    listed = ", ".join(known)
    return Bilingual(
        f"“{said}” 판은 기록되지 않았습니다. 있는 판: {listed}",
        f'no edition "{said}" is recorded. Recorded: {listed}',
    )
