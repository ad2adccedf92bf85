"""What the compiler and the linter say to people: one value per trouble, rendered elsewhere.

A message states what is so; `help` alone suggests what would put it right. Every sentence exists
in Korean and in English.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dsl.source import Span

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True)
class Bilingual:
    """One sentence in both languages of the project."""

    korean: str
    english: str


@dataclass(frozen=True, slots=True)
class Label:
    """A place that matters, and what is to be seen there."""

    span: Span
    text: Bilingual


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One trouble: its name (`two-answers`), what is so, where, and what would put it right.

    `witness` is a concrete case that shows the trouble, written so that it can be pasted into the
    standard as an `example`.
    """

    name: str
    severity: Severity
    message: Bilingual
    labels: tuple[Label, ...]
    help: Bilingual | None = None
    witness: str | None = None
    undecided: bool = False  # neither proved nor refuted; the message says why
