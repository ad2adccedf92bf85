"""Legal grounds as data: which article a rule points to, and how it may be worded."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from dsl.diagnostic import Bilingual
from linter.finding import Tier
from linter.lexicon import load

RECOMMENDATION = Bilingual(
    "소비자분쟁해결기준은 권고이며 당사자가 달리 정하지 않은 때에 합의·권고의 기준이 됩니다(소비자기본법 제16조 제3항). "
    "이 조항을 설명하고 따로 동의받았는지 확인해야 합니다.",
    "The standard is a recommendation that applies where the parties have not agreed otherwise (Framework Act on "
    "Consumers, Article 16 (3)); whether this clause was explained and separately agreed must be checked.",
)


@dataclass(frozen=True, slots=True)
class Ground:
    """One article, and the rules that point to it."""

    article: Bilingual
    tier: Tier
    sentence: Bilingual
    rules: tuple[str, ...]
    standards: tuple[str, ...]  # beginnings of names of standards it is limited to; empty: any


@cache
def grounds() -> tuple[Ground, ...]:
    """Every ground on record, in the order of the files."""
    entries = (*load("grounds")["ground"], *load("patterns/grounds")["ground"])
    return tuple(_ground(entry) for entry in entries)


def grounds_of(rule: str, standards: frozenset[str] = frozenset()) -> tuple[Ground, ...]:
    """The grounds of a rule for a contract under these standards."""
    return tuple(
        ground for ground in grounds() if rule in ground.rules and _is_for(ground, standards)
    )


def _is_for(ground: Ground, standards: frozenset[str]) -> bool:
    return not ground.standards or any(name.startswith(ground.standards) for name in standards)


def law_of(rule: str, standards: frozenset[str] = frozenset()) -> tuple[Bilingual, ...]:
    """The sentences to print under a finding of a rule."""
    return tuple(ground.sentence for ground in grounds_of(rule, standards))


def _ground(entry: dict[str, Any]) -> Ground:
    return Ground(
        Bilingual(entry["article"], entry["english_article"]),
        entry["tier"],
        Bilingual(entry["korean"], entry["english"]),
        tuple(entry["rules"]),
        tuple(entry.get("standards", ())),
    )
