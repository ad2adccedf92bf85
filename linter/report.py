"""The outcome of a check: findings, the verdict on every term, and what they rest on."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from dsl.diagnostic import Bilingual
from dsl.model import Period
from linter.comparing.assess import Assessment
from linter.comparing.money import Purse
from linter.document import Document
from linter.finding import Finding, Suppressed


@dataclass(frozen=True, slots=True)
class Options:
    """What the reader asks for. `total` and `deposit` are in won; `as_of` picks the edition;
    `rules` limits the rules to names that begin with one of these (empty: all), `ignored` leaves out
    those that begin so."""

    as_of: date
    sector: str | None = None  # name or Korean label of a compiled standard
    total: int | None = None
    deposit: int | None = None
    rules: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Compared:
    """A standard the contract was held against, and the edition that was used."""

    name: str
    label: str
    period: Period
    editions: tuple[str, ...]  # names of the notices in force in it


@dataclass(frozen=True, slots=True)
class Report:
    """Everything there is to say about a contract."""

    document: Document
    findings: tuple[Finding, ...]
    assessments: tuple[Assessment, ...]
    compared: tuple[Compared, ...]
    sector_reason: Bilingual  # why this standard
    assumptions: tuple[Bilingual, ...]
    as_of: date
    purse: Purse
    suppressed: tuple[Suppressed, ...] = ()

    @property
    def kinds(self) -> Counter[str]:
        """How many terms got which verdict."""
        return Counter(assessment.kind for assessment in self.assessments)

    @property
    def unread(self) -> tuple[Assessment, ...]:
        """Sentences that look like terms and were not read; never left out of a report."""
        return tuple(each for each in self.assessments if each.kind == "unread")

    @property
    def sentences(self) -> int:
        """How many sentences about cancelling were found."""
        return len(self.assessments)

    @property
    def read(self) -> int:
        """How many of them were read, whether in one way or in several."""
        return self.sentences - len(self.unread)
