"""Legal grounds as data: which article a rule points to, for which contracts and from which day, and how
it may be worded. How strong a finding is follows from the grounds that hold for the contract."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from dsl.diagnostic import Bilingual
from linter.finding import Tier
from linter.findings.articles import not_before
from linter.findings.rule import Checked
from linter.findings.trade import is_told
from linter.lexicon import load

STRENGTH: tuple[Tier, ...] = (
    "mandatory law",
    "presumed unfair",
    "worse than the standard",
    "disclosure",
    "reading",
)

RECOMMENDATION = Bilingual(
    "소비자분쟁해결기준은 권고이며 당사자가 달리 정하지 않은 때에 합의·권고의 기준이 됩니다(소비자기본법 제16조 제3항). "
    "이 조항을 설명하고 따로 동의받았는지 확인해야 합니다.",
    "The standard is a recommendation that applies where the parties have not agreed otherwise (Framework Act on "
    "Consumers, Article 16 (3)); whether this clause was explained and separately agreed must be checked.",
)


@dataclass(frozen=True, slots=True)
class Ground:
    """One article, and the rules that point to it. `standards` and `trades` limit it to contracts held
    against these standards or showing these kinds of dealing (either is enough; none: every contract);
    `since` is the first day on which all it cites was in force, None where nothing is on record."""

    article: Bilingual
    tier: Tier
    sentence: Bilingual
    rules: tuple[str, ...]
    standards: tuple[str, ...]  # beginnings of names
    trades: tuple[str, ...]
    since: date | None


@cache
def grounds() -> tuple[Ground, ...]:
    """Every ground on record, in the order of the files."""
    entries = (*load("grounds")["ground"], *load("patterns/grounds")["ground"])
    return tuple(_ground(entry) for entry in entries)


def grounds_of(rule: str) -> tuple[Ground, ...]:
    """Every ground of a rule, whatever the contract."""
    return tuple(ground for ground in grounds() if rule in ground.rules)


def holding(rule: str, contract: Checked) -> tuple[Ground, ...]:
    """The grounds of a rule that hold for this contract on its day."""
    return tuple(ground for ground in grounds_of(rule) if _holds(ground, contract))


def law_of(rule: str, contract: Checked) -> tuple[Bilingual, ...]:
    """The sentences to print under a finding of a rule."""
    return tuple(ground.sentence for ground in holding(rule, contract))


def tier_of(rule: str, contract: Checked) -> Tier | None:
    """The strongest tier among the grounds that hold; None when the law has nothing to say yet."""
    held = {ground.tier for ground in holding(rule, contract)}
    return next((tier for tier in STRENGTH if tier in held), None)


def _holds(ground: Ground, contract: Checked) -> bool:
    if ground.since is not None and contract.as_of < ground.since:
        return False
    if not (ground.standards or ground.trades):
        return True
    by_name = any(name.startswith(ground.standards) for name in contract.names)
    return (bool(ground.standards) and by_name) or any(
        is_told(contract, trade) for trade in ground.trades
    )


def _ground(entry: dict[str, Any]) -> Ground:
    return Ground(
        Bilingual(entry["article"], entry["english_article"]),
        entry["tier"],
        Bilingual(entry["korean"], entry["english"]),
        tuple(entry["rules"]),
        tuple(entry.get("standards", ())),
        tuple(entry.get("trades", ())),
        not_before(entry["article"]),
    )
