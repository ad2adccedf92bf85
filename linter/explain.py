"""The page of a rule, as written at the head of its file."""

from __future__ import annotations

from dsl import spell
from linter.rules import RULES


def explain(name: str) -> str | None:
    """The page of the rule with this name, or None when there is none."""
    wanted = name.strip().lower().replace("_", "-")
    return next((rule.page for rule in RULES if rule.name == wanted), None)


def nearest(name: str) -> str | None:
    """The rule whose name is most like this one, for a helpful refusal."""
    names = [rule.name for rule in RULES]
    wanted = name.strip().lower().replace("_", "-")
    begun = next((each for each in names if each.startswith(wanted)), None)
    return begun or spell.nearest(wanted, names)
