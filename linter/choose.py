"""Which of the compiled standards a contract is held against, and why."""

from __future__ import annotations

from typing import Protocol, TypeVar

from dsl.diagnostic import Bilingual
from linter.comparing.match import plain
from linter.comparing.sector import SectorGuess, family_of, find_sector
from linter.document import Document

MOST_WORDS = 5  # of the contract's words that speak for a trade, as many are quoted
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
    names = (guess.name,) if guess.name else _kin(guess.rivals)
    found = tuple(table for table in tables if plain(table.name) in map(plain, names))
    if not names:
        return (), _unclear()
    if not found:
        return (), _uncompiled(names[0])
    return found, _words(document, guess, found, tables)


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


def _kin(rivals: tuple[str, ...]) -> tuple[str, ...]:
    """The kinds of one trade that could not be told apart; nothing when it is not even clear
    which trade it is."""
    if not rivals:
        return ()
    family = family_of(rivals[0])
    kin = tuple(name for name in rivals if family_of(name) == family)
    return kin if len(kin) > 1 else ()


def _words(
    document: Document,
    guess: SectorGuess,
    found: tuple[Standard, ...],
    tables: tuple[Standard, ...],
) -> Bilingual:
    words = [document.text[place.start : place.end] for place in guess.why[:MOST_WORDS]]
    told = ", ".join(words)
    if guess.name:
        near = _near(guess, tables)
        return Bilingual(
            f"계약서의 말: {told}{near.korean}", f"by the contract's words: {told}{near.english}"
        )
    several = " · ".join(table.label for table in found)
    return Bilingual(
        f"{several} 가운데 어느 것인지 계약서로 알 수 없어 모두 견주었습니다 ({told})",
        f"the contract does not tell {several} apart, so all were compared ({told})",
    )


def _near(guess: SectorGuess, tables: tuple[Standard, ...]) -> Bilingual:
    """The trades that the words speak for nearly as much."""
    rivals = map(plain, guess.rivals)
    labels = " · ".join(
        table.label for rival in rivals for table in tables if plain(table.name) == rival
    )
    if not labels:
        return Bilingual("", "")
    return Bilingual(
        f". {labels}일 수도 있으면 {ASK.korean}", f"; if it may be {labels}, {ASK.english}"
    )


def _unclear() -> Bilingual:
    return Bilingual(
        f"계약서의 말로는 업종을 알 수 없어 기준과 견주지 않았습니다. {ASK.korean}",
        f"the contract's words do not tell its sector, so nothing was compared; {ASK.english}",
    )


def _uncompiled(name: str) -> Bilingual:
    return Bilingual(
        f"‘{name}’ 업종의 기준이 아직 없어 견주지 않았습니다. {ASK.korean}",
        f"there is no compiled standard for {name}, so nothing was compared; {ASK.english}",
    )
