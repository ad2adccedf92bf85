"""A contract's file to a report: read, find the trade, load its standards, check."""

from __future__ import annotations

from dsl.diagnostic import Bilingual
from dsl.spell import nearest
from dsl.table import Table
from gijun.catalogue import tables
from gijun.failure import Failure, misused, unreadable
from gijun.files import read_bytes
from linter.check import check_terms, choose_tables
from linter.document import Document, Unreadable
from linter.read_document import read_document
from linter.read_terms import read_terms
from linter.report import Options, Report
from linter.sector import SectorGuess, find_sector


def check(name: str, options: Options) -> Report:
    """The report on one file; what cannot be read or compared is a failure, never "no findings"."""
    document = read_document("stdin.txt" if name == "-" else name, read_bytes(name))
    if isinstance(document, Unreadable):
        raise unreadable(f"{name}: {document.korean}", f"{name}: {document.english}")
    chosen, why = _standards(document, options.sector)
    return check_terms(document, read_terms(document), chosen, options, why)


def _standards(document: Document, wanted: str | None) -> tuple[tuple[Table, ...], Bilingual]:
    """The standards to hold a contract against, and why these."""
    known = tuple(tables())
    if wanted is not None:
        chosen = choose_tables(known, wanted)
        if not chosen:
            raise _no_such(wanted, known)
        return chosen, Bilingual("--sector로 정함", "as --sector says")
    guess = find_sector(document)
    if guess.name is None:
        raise _not_told(document, guess)
    chosen = choose_tables(known, guess.name)
    if not chosen:
        raise misused(
            f"{document.name}: “{guess.name}” 업종의 기준이 아직 없어 견주지 못했습니다",
            f"{document.name}: there is no standard for {guess.name} yet; nothing was compared",
        )
    words = ", ".join(document.text[one.start : one.end] for one in guess.why[:3])
    return chosen, Bilingual(f"글의 말로 알아냄: {words}", f"found by its words: {words}")


def _no_such(wanted: str, known: tuple[Table, ...]) -> Failure:
    labels = [name for table in known for name in (table.name, table.label)]
    near = nearest(wanted, labels)
    korean, english = (f" 혹시 {near}?", f" Did you mean {near}?") if near else ("", "")
    return misused(
        f"“{wanted}” 업종의 기준이 없습니다.{korean} 있는 기준: {', '.join(labels)}",
        f'no standard for "{wanted}".{english}',
    )


def _not_told(document: Document, guess: SectorGuess) -> Failure:
    rivals = ", ".join(guess.rivals[:4])
    return misused(
        f"{document.name}: 어느 업종인지 글만으로 알 수 없습니다. --sector로 알려 주십시오"
        + (f" (후보: {rivals})" if rivals else ""),
        f"{document.name}: the text does not tell its trade; say it with --sector"
        + (f" (perhaps {rivals})" if rivals else ""),
    )
