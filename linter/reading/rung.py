"""A rung: a draft whose place among its neighbours is settled."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from linter.reading.draft import Draft
from linter.term import Window


@dataclass(frozen=True, slots=True)
class Rung:
    """A draft with the windows it may have: one when plain, several when doubtful."""

    draft: Draft
    windows: tuple[Window | None, ...]
    reason: tuple[str, str] = ("", "")
    elapsed: tuple[Fraction, Fraction] | None = None  # the shares of the use gone by it is for


def loss_of(draft: Draft) -> Fraction | None:
    """The share lost, where the draft gives one figure."""
    return draft.parts[0].loss if len(draft.parts) == 1 else None
