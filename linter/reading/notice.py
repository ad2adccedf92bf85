"""A stretch of notice as a contract writes it: `3일 전까지`, `6~5일 전`, `당일`, `1/3 경과 전`.

`window` finds them among the tokens; what a deadline or a point means beside its neighbours is settled
later, in `ladder`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from linter.reading.tokenise import Token
from linter.term import Unit

Style = Literal[
    "point", "range", "deadline", "within", "day", "elapsed", "rest", "phase", "share", "validity"
]
Anchor = Literal["use", "booking", "payment", "purchase", "start"]
AFTER_ANCHORS = ("booking", "payment", "purchase")
BEFORE_START = ("point", "range", "deadline")  # styles that count back from the use


@dataclass(frozen=True, slots=True)
class Notice:
    """Notice as written. A deadline (3일 전까지) has only its near end; its far end is its
    neighbour's. A phase (개강 전) names no figure, a share (1/3 경과 전) one of the use itself; a validity
    (3개월 이내에 사용하여야) is no notice. `anchor` is None when the words do not say what is counted
    from."""

    style: Style
    unit: Unit
    far: int | None
    near: int | None
    anchor: Anchor | None
    after: bool
    start: int
    end: int
    first: int  # index of its first and last token
    last: int
    clash: bool = False  # 10일 전까지(29~20): the bracket does not fit the words
    since: Fraction | None = None  # 1/3 경과 후, 1/2 경과 전: shares of the use gone by
    until: Fraction | None = None


def make_notice(
    tokens: Sequence[Token],
    style: Style,
    unit: Unit,
    far: int | None,
    near: int | None,
    anchor: Anchor | None,
    first: int,
    last: int,
) -> Notice:
    """The notice that the tokens from `first` to `last` name, counted back from its anchor."""
    start, end = tokens[first].start, tokens[last].end
    return Notice(style, unit, far, near, anchor, False, start, end, first, last)
