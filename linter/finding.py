"""A finding: one thing a lawyer should look at, with its quote, its standard, its excess, its law."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from dsl.diagnostic import Bilingual, Severity

Tier = Literal[
    "mandatory law", "worse than the standard", "presumed unfair", "disclosure", "reading"
]
FixLevel = Literal["mechanical", "needs review", "placeholder", "none"]


@dataclass(frozen=True, slots=True)
class Quote:
    """A stretch of the contract and what is to be seen there."""

    start: int
    end: int
    label: Bilingual


@dataclass(frozen=True, slots=True)
class Witness:
    """A concrete case in which the contract is worse: its words, what each side says, the excess."""

    case: Bilingual  # "비수기 주중, 2일 전" / "off-peak weekday, 2 days before"
    contract_rate: Fraction | None
    standard_rate: Fraction | None
    excess_points: Fraction | None  # percentage points against the consumer
    excess_won: int | None  # for the price of the contract or `--total`
    row: str  # id of the official row
    citation: str  # "숙박업 11.2 (2024-12-27~): 3일 전까지 60 %"


@dataclass(frozen=True, slots=True)
class Fix:
    """A clause that would pass, and how far it may be trusted."""

    level: FixLevel
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding; `rule` is the name of the rule, message, page, file and SARIF ruleId alike."""

    rule: str
    severity: Severity
    tier: Tier
    message: Bilingual
    quotes: tuple[Quote, ...]  # the first is the place of the finding
    witnesses: tuple[Witness, ...] = ()
    law: tuple[Bilingual, ...] = ()
    reason: Bilingual | None = None
    fix: Fix | None = None


@dataclass(frozen=True, slots=True)
class Suppressed:
    """A finding that somebody let stand: where it says so (in the contract, or outside it) and why."""

    finding: Finding
    kind: Literal["inSource", "external"]
    reason: str
