"""Which of the chosen standards a place in a contract is held against: in a document of several
trades, those of its own trade, and none where that has no standard or is not told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from dsl.diagnostic import Bilingual
from linter.comparing.match import plain
from linter.comparing.sector import SectorGuess, find_sector
from linter.document import Document

WHICH_TRADE = Bilingual(
    "다른 업종의 조항일 수 있어 견주지 않았습니다. --sector로 정할 수 있습니다",
    "the clause may be of another trade, so it was not compared; --sector names it",
)


class Named(Protocol):
    """A standard, or no more of it than what it is called."""

    @property
    def name(self) -> str: ...
    @property
    def label(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Place:
    """The trades that a place is held against: None for all of the chosen ones. `why` says why there
    is none; `outside` is the business without a standard that it is of."""

    names: frozenset[str] | None = None
    why: Bilingual | None = None
    outside: str | None = None


@dataclass(frozen=True, slots=True)
class Trades:
    """Where a contract is of which trade; without a guess all of it is of all the chosen ones."""

    guess: SectorGuess | None = None
    chosen: frozenset[str] = frozenset()

    def at(self, position: int) -> Place:
        """What a place is held against."""
        part = self.guess.at(position) if self.guess else None
        if part is None:
            return Place()
        names = self.chosen.intersection(map(plain, part.names))
        if names:
            return Place(names)
        return Place(
            frozenset(), _outside(part.outside) if part.outside else WHICH_TRADE, part.outside
        )


OF_ALL = Trades()


def trades_of(document: Document, standards: Iterable[Named], asked: bool) -> Trades:
    """Where a contract is of which of the chosen standards; a standard that was asked for is held
    against every clause."""
    chosen = tuple(standards)
    if asked or not chosen:
        return OF_ALL
    guess = find_sector(document, {each.name: each.label for each in chosen})
    return Trades(guess, frozenset(plain(each.name) for each in chosen))


def _outside(label: str) -> Bilingual:
    return Bilingual(
        f"‘{label}’에 관한 조항으로 보이며 그 업종의 기준이 없어 견주지 않았습니다",
        "the clause seems to be of another business, which has no compiled standard, so it was not compared",
    )
