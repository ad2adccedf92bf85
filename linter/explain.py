"""The page of a rule, as written at the head of its file, with the grounds it rests on."""

from __future__ import annotations

from collections.abc import Iterator

from dsl import spell
from dsl.diagnostic import Bilingual
from linter.finding import Tier
from linter.findings.grounds import STRENGTH, Ground, grounds_of
from linter.findings.rule import Rule
from linter.findings.trade import trade_label
from linter.rules import RULES

TIERS: dict[Tier, Bilingual] = {
    "mandatory law": Bilingual("강행규정", "void or forbidden by statute"),
    "presumed unfair": Bilingual("불공정 약관", "unfair terms, may be void"),
    "worse than the standard": Bilingual("기준보다 불리", "worse than the standard"),
    "disclosure": Bilingual("알릴 것·확인할 것", "to be shown or checked"),
    "reading": Bilingual("읽기", "how it was read"),
}
HEADING = "## 얼마나 센가 · How strong"


def explain(name: str) -> str | None:
    """The page of the rule with this name, or None when there is none."""
    wanted = name.strip().lower().replace("_", "-")
    return next((page_of(rule) for rule in RULES if rule.name == wanted), None)


def page_of(rule: Rule) -> str:
    """The page and, strongest first, every ground: its tier, for which contracts, from which day,
    in Korean and on the next line in English."""
    held = sorted(grounds_of(rule.name), key=lambda ground: STRENGTH.index(ground.tier))
    lines = "\n".join(f"- {_ground(ground)}" for ground in held)
    return f"{rule.page}\n\n{HEADING}\n{lines}" if lines else rule.page


def nearest(name: str) -> str | None:
    """The rule whose name is most like this one, for a helpful refusal."""
    names = [rule.name for rule in RULES]
    wanted = name.strip().lower().replace("_", "-")
    begun = next((each for each in names if each.startswith(wanted)), None)
    return begun or spell.nearest(wanted, names)


def _ground(ground: Ground) -> str:
    tier = TIERS[ground.tier]
    limits = "; ".join(_limits(ground))
    korean = f"{tier.korean}: {ground.sentence.korean}"
    english = f"{tier.english}: {ground.sentence.english}"
    return f"{korean} [{limits}]\n  {english}" if limits else f"{korean}\n  {english}"


def _limits(ground: Ground) -> Iterator[str]:
    for trade in ground.trades:
        label = trade_label(trade)
        yield f"{label.korean}의 계약으로 보일 때 · where the text shows {label.english}"
    if ground.standards:
        yield f"기준 · standards: {', '.join(ground.standards)}"
    if ground.since:
        yield f"{ground.since}부터 · from {ground.since}"
