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
from linter.findings.witness import witnesses_of


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
    def clauses(self) -> tuple[Assessment, ...]:
        """The verdicts, one where two promises of one stretch of the contract come to the same: of
        `당일 취소 및 노쇼 시` both are said at once, and found once."""
        return tuple({_said(each, self.purse): each for each in self.assessments}.values())

    @property
    def kinds(self) -> Counter[str]:
        """How many clauses got which verdict."""
        return Counter(clause.kind for clause in self.clauses)

    @property
    def unread(self) -> tuple[Assessment, ...]:
        """Sentences that look like terms and were not read; never left out of a report."""
        return tuple(each for each in self.clauses if each.kind == "unread")

    @property
    def not_covered(self) -> tuple[Assessment, ...]:
        """Clauses on which the standard says nothing, which are not clean for having no finding."""
        return tuple(each for each in self.clauses if each.kind == "not covered")

    @property
    def sentences(self) -> int:
        """How many sentences about cancelling were found."""
        return len({(each.term.start, each.term.end) for each in self.assessments})

    @property
    def read(self) -> int:
        """How many of them were read, whether in one way or in several."""
        return self.sentences - len(self.unread)


def _said(each: Assessment, purse: Purse) -> tuple[object, ...]:
    """What is told of an assessment: its place, its verdict and the cases in which it is worse."""
    cases = witnesses_of(each, purse) if each.kind == "excessive" else ()
    return each.term.start, each.term.end, each.kind, cases
