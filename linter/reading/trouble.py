"""What goes wrong on the side of the business: `서비스가 4시간 이상 중단되면 요금의 3배를 배상`.

No side is named and nobody leaves; that the business pays is told by the trouble and by the humble verb
for giving.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from linter.reading.combine import read_as
from linter.reading.part import Part
from linter.reading.scope import Polarity
from linter.reading.tokenise import Token


def goes_wrong(tokens: Sequence[Token], parts: Sequence[Part]) -> bool:
    """Whether a trouble is named, and what follows from it is given to the consumer."""
    troubled = any(token.kind == "trouble" for token in tokens)
    late = any(token.kind == "late" for token in tokens)
    if not (troubled or (late and all(part.given for part in parts))):
        return False
    duty = any(token.value == "duty" for token in tokens)
    return not duty and all(_is_given(part) for part in parts)


def _is_given(part: Part) -> bool:
    return part.given or part.means in ("on top", "damages") or part.loss == Fraction(0)


def as_given(parts: Sequence[Part], by_business: bool) -> tuple[Part, ...]:
    """`10%를 드립니다`: on top by a business that fails or leaves, else of what was paid."""
    said: Polarity = "compensation" if by_business else "refund"
    return tuple(
        replace(read_as(part, "refund" if part.rate == 1 else said), given=False)
        if part.given
        else part
        for part in parts
    )
