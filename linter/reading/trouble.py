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
from linter.reading.scope import Polarity, event_of
from linter.reading.tokenise import Token
from linter.term import Event


def goes_wrong(tokens: Sequence[Token], parts: Sequence[Part]) -> bool:
    """Whether a trouble is named, and what follows from it is given to the consumer."""
    troubled = any(token.kind in ("trouble", "outage") for token in tokens)
    late = any(token.kind == "late" for token in tokens)
    late = late or any(part.rate is not None and part.rate > 1 for part in parts)
    if not (troubled or (late and all(part.given for part in parts))):
        return False
    duty = any(token.value == "duty" for token in tokens)
    leaves = event_of(tokens) is not None
    return not duty and all(_is_given(part) or _is_share(part, leaves) for part in parts)


def _is_given(part: Part) -> bool:
    return part.given or part.means in ("on top", "damages") or part.loss == Fraction(0)


def _is_share(part: Part, leaves: bool) -> bool:
    """`2시간 이상 지연되면 요금의 20% 환급`: nobody leaves, so the share is paid for the delay."""
    left = part.base is not None and part.base.value == "remaining"
    return part.means == "keep" and not leaves and not left


def as_paid_for_trouble(parts: Sequence[Part]) -> tuple[Part, ...]:
    """The same parts, a share that is given back for a trouble as one paid on top."""
    return tuple(
        read_as(part, "compensation") if part.means == "keep" and part.loss else part
        for part in parts
    )


def as_given(parts: Sequence[Part], by_business: bool) -> tuple[Part, ...]:
    """`10%를 드립니다`: on top by a business that fails or leaves, else of what was paid."""
    said: Polarity = "compensation" if by_business else "refund"
    return tuple(
        replace(read_as(part, "refund" if part.rate == 1 else said), given=False)
        if part.given
        else part
        for part in parts
    )


def event_of_trouble(tokens: Sequence[Token], parts: Sequence[Part]) -> Event | None:
    """A business that pays for a delay or a defect: nobody leaves, unless the words say so."""
    pays = all(part.means in ("on top", "damages") or part.given for part in parts)
    return "other" if pays and event_of(tokens) is None else None


def is_breach(passage: Sequence[Token], clause: Sequence[Token], about: bool) -> bool:
    """`직거래 적발 시 수업료의 100%를 위약금으로 청구`: a penalty for something else than
    leaving. `about` when titles or a time say that it is about leaving."""
    kinds = {token.kind for token in passage}
    penalty = any(t.kind == "fee" and t.value == "penalty" for t in clause)
    claimed = any(token.kind == "charge" for token in clause)
    return penalty and claimed and not about and not kinds & _OF_LEAVING


_OF_LEAVING = frozenset(("event", "refund", "deduct", "after", "before", "earlier", "free"))
