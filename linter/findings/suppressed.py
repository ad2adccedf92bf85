"""A finding that somebody let stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from linter.finding import Finding


@dataclass(frozen=True, slots=True)
class Suppressed:
    """The finding, where it was let stand (in the contract, or outside it) and why."""

    finding: Finding
    kind: Literal["inSource", "external"]
    reason: str
