"""Sentences without a figure that still speak of cancelling: declarations, and what stays unread."""

from __future__ import annotations

from collections.abc import Sequence

from linter.reading.part import Part
from linter.reading.passage import Passage
from linter.reading.scope import Scope, event_of
from linter.reading.tokenise import Token
from linter.reading.window import notices
from linter.term import Effect, Reading


def declaration(passage: Passage) -> tuple[Reading, ...] | None:
    """`소비자분쟁해결기준보다 우선합니다`: the contract sets itself above the standard."""
    kinds = {token.kind for token in passage.tokens}
    if {"override", "law"} <= kinds:
        return (Reading(None, "other", None, Effect("waiver", None, None)),)
    return None


def why_unread(passage: Passage, scope: Scope, parts: Sequence[Part]) -> tuple[str, str] | None:
    """Why a passage that looks like a promise has no reading, or None when it does not look so."""
    kinds = {token.kind for token in passage.tokens}
    takes = {token.kind for token in passage.tokens if _takes(token)}
    if passage.kind == "title" or passage.header or kinds & {"lead in", "law"}:
        return None
    if "procedure" in kinds and not ("party" in kinds and takes):
        return None
    event = event_of(passage.tokens)
    if event is None and any(token.value == "damage" for token in passage.tokens):
        return None
    about = event not in (None, "change") or scope.is_topic or "refund" in kinds
    withholds = "excluded" in kinds and "refund" in kinds
    when = bool(notices(passage.tokens)) and bool(kinds & {"refund", "fee", "deduct"})
    asks = (
        bool(notices(passage.tokens)) and event in ("cancel", "terminate") and "possible" in kinds
    )
    if about and (
        (takes and kinds & {"fee", "refund", "deduct", "base"}) or withholds or when or asks
    ):
        return _NO_FIGURE
    if "outage" in kinds and kinds & {"extends", "compensate", "refund"}:
        return _OUTAGE
    if ("deferred" in kinds and "refund" in kinds) or {"compensate", "limit"} <= kinds:
        return _NO_FIGURE
    return None


def _takes(token: Token) -> bool:
    """A verb that takes money; what only goes out of use, such as points, is none."""
    return token.kind in ("charge", "deduct", "forfeit") and token.value != "deposit"


_NO_FIGURE = (
    "얼마를 떼거나 돌려주는지 숫자로 적혀 있지 않습니다",
    "the words give no figure for what is kept or given back",
)
_OUTAGE = (
    "서비스가 끊긴 시간의 보상은 아직 기준과 견주지 못합니다",
    "what is given for the time of an outage cannot be held against the standard yet",
)
