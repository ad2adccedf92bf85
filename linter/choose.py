"""Which of the compiled standards a contract is held against, and why."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar

from dsl.diagnostic import Bilingual
from linter.comparing.match import plain
from linter.comparing.sector import SectorGuess, find_sector
from linter.comparing.spoken import trades
from linter.document import Document
from linter.term import Evidence

MOST_WORDS = 5  # of the contract's words that speak for a trade, as many are quoted
MOST_WORDS_EACH = 2  # where there are several trades
MOST_ASKED = 3  # trades that a contract may be of, as many are asked about
ASK = Bilingual("--sector로 정할 수 있습니다", "--sector names it")


class Named(Protocol):
    """A standard, or no more of it than what it is called: nothing else is looked at here, so that
    only the chosen standards need be read."""

    @property
    def name(self) -> str: ...
    @property
    def label(self) -> str: ...


Standard = TypeVar("Standard", bound=Named)


def choose_standards(
    document: Document, tables: tuple[Standard, ...], wanted: str | None
) -> tuple[tuple[Standard, ...], Bilingual]:
    """The standards to compare with: the one asked for, else the one the contract's words speak
    for, else the several kinds of one trade; none when even the trade is unclear."""
    if wanted is not None:
        return _asked_for(tables, wanted)
    guess = find_sector(document, {table.name: table.label for table in tables})
    found = _compiled(tables, guess.names)
    if found:
        return found, _words(document, guess, found, tables)
    if guess.names:
        return (), _uncompiled(guess.names[0])
    return (), _outside(document, guess) if guess.outside else _unclear(document, guess, tables)


def choose_tables(tables: tuple[Standard, ...], wanted: str) -> tuple[Standard, ...]:
    """The standards of a name or Korean label; a trade may have several (travel)."""
    name = plain(wanted)
    exact = tuple(each for each in tables if name in (plain(each.name), plain(each.label)))
    return exact or tuple(
        each for each in tables if plain(each.name).startswith(name) or name in plain(each.label)
    )


def _asked_for(tables: tuple[Standard, ...], wanted: str) -> tuple[tuple[Standard, ...], Bilingual]:
    found = choose_tables(tables, wanted)
    if not found:
        return (), _uncompiled(wanted)
    return found, Bilingual("지정한 업종입니다", "the sector asked for")


def _compiled(tables: Iterable[Standard], names: tuple[str, ...]) -> tuple[Standard, ...]:
    """The standards of these trades, in the order of the standards."""
    wanted = {plain(name) for name in names}
    return tuple(table for table in tables if plain(table.name) in wanted)


def _words(
    document: Document,
    guess: SectorGuess,
    found: tuple[Standard, ...],
    tables: tuple[Standard, ...],
) -> Bilingual:
    """Why these standards, and what to do if they are the wrong ones."""
    told = _quoted(document, guess)
    if len(found) == 1:
        near = _near(guess, tables)
        return Bilingual(
            f"계약서의 말: {told}{near.korean}", f"by the contract's words: {told}{near.english}"
        )
    several = " · ".join(table.label for table in found)
    if all(trades()[name].either for name in guess.names):
        return Bilingual(
            f"{several} 가운데 어느 것인지 계약서로 알 수 없어 모두 견주었습니다 ({told}). {ASK.korean}",
            f"the contract does not tell {several} apart, so all were compared ({told}); {ASK.english}",
        )
    each = _each(document, guess, found)
    return Bilingual(
        f"한 글에 여러 업종이 있어 조항마다 그 업종의 기준과 견주었습니다: {each}. 한 업종뿐이면 {ASK.korean}",
        f"the document is of several trades, so each clause was compared with the standard of its own: {each}; if it is of one, {ASK.english}",
    )


def _each(document: Document, guess: SectorGuess, found: tuple[Standard, ...]) -> str:
    """Every trade with the words that speak for it."""
    labels = {plain(table.name): table.label for table in found}
    return ", ".join(
        f"{labels[plain(name)]}({_words_at(document, why[:MOST_WORDS_EACH])})"
        for name, why in guess.why_each
        if plain(name) in labels
    )


def _quoted(document: Document, guess: SectorGuess) -> str:
    """The first of the contract's words that speak for the trade."""
    return _words_at(document, guess.why[:MOST_WORDS])


def _words_at(document: Document, places: Iterable[Evidence]) -> str:
    return ", ".join(document.text[place.start : place.end] for place in places)


def _near(guess: SectorGuess, tables: tuple[Standard, ...]) -> Bilingual:
    """The trades that the words speak for nearly as much, and how to choose."""
    labels = " · ".join(table.label for table in _compiled(tables, guess.rivals))
    if not labels:
        return Bilingual(f". 다른 업종이면 {ASK.korean}", f"; if it is another, {ASK.english}")
    return Bilingual(
        f". {labels}일 수도 있으면 {ASK.korean}", f"; if it may be {labels}, {ASK.english}"
    )


def _outside(document: Document, guess: SectorGuess) -> Bilingual:
    """What the contract seems to be of has no standard."""
    told = _quoted(document, guess)
    return Bilingual(
        f"‘{guess.outside}’에 관한 계약으로 보이며({told}), 그 업종의 기준이 없어 견주지 않았습니다. 다른 업종이면 {ASK.korean}",
        f"it seems to be a contract of another business ({told}) that has no compiled standard, so nothing was compared; if it is of a trade that has one, {ASK.english}",
    )


def _unclear(document: Document, guess: SectorGuess, tables: tuple[Standard, ...]) -> Bilingual:
    """That the trade is not told, and what it may be, as a question."""
    near = [
        table for rival in guess.rivals for table in tables if plain(table.name) == plain(rival)
    ][:MOST_ASKED]
    if not near:
        return Bilingual(
            f"계약서의 말로는 업종을 알 수 없어 기준과 견주지 않았습니다. {ASK.korean}",
            f"the contract's words do not tell its sector, so nothing was compared; {ASK.english}",
        )
    asked = " · ".join(table.label for table in near)
    example = near[0].label if " " not in near[0].label else f"'{near[0].label}'"
    return Bilingual(
        f"계약서의 말로는 업종을 알 수 없어 기준과 견주지 않았습니다. {asked}의 계약입니까({_quoted(document, guess)})? "
        f"맞으면 --sector {example}처럼 정하십시오. 아니면 견줄 기준이 없을 수 있습니다",
        f"the contract's words do not tell its sector, so nothing was compared. Is it of {asked} ({_quoted(document, guess)})? "
        f"If so, say --sector {example}; if not, there may be no standard for it",
    )


def _uncompiled(name: str) -> Bilingual:
    return Bilingual(
        f"‘{name}’ 업종의 기준이 아직 없어 견주지 않았습니다. {ASK.korean}",
        f"there is no compiled standard for {name}, so nothing was compared; {ASK.english}",
    )
