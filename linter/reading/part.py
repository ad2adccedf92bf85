"""One figure or verb of a clause: what it takes, gives back or pays on top, with its words."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from linter.reading.tokenise import Token
from linter.term import EffectKind, Pick

Means = Literal["lose", "keep", "on top", "bare", "sum", "no figure", "damages"]
StatedAs = Literal["deduct rate", "refund rate", "compensation rate", "words", "sum"]


@dataclass(frozen=True, slots=True)
class Part:
    """One figure or verb of a clause. `rate` is as written; `means` says whether it is what the
    consumer loses, keeps, or is paid on top. `doubtful` marks words that can be taken two ways."""

    means: Means
    kind: EffectKind
    rate: Fraction | None
    base: Token | None
    start: int
    end: int
    won: int | None = None
    stated_as: StatedAs = "words"
    also: tuple[tuple[int, int], ...] = ()
    doubtful: bool = False
    given: bool = False  # 10%를 드립니다: of what is paid in, or on top, as the side tells
    column: int = 0  # how many bars stand before it in the row
    options: tuple[Part, ...] = ()  # several figures, of which the greater or lesser is taken
    pick: Pick | None = None

    @property
    def loss(self) -> Fraction | None:
        """The share the consumer loses, or is paid on top."""
        if self.rate is None or self.means == "bare":
            return None
        return 1 - self.rate if self.means == "keep" else self.rate
