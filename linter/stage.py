"""Whether a case lies before the use began or after: `이용개시일 이전`, `개강 후`, `중도해지`."""

from __future__ import annotations

from collections.abc import Sequence

from linter.term import Stage
from linter.tokenise import Token
from linter.window import BEFORE_START, Notice, notices


def phase_of(tokens: Sequence[Token]) -> Stage | None:
    """Whether the words put a case before the use began, or after: `개시 전`, `중도해지`."""
    if any(token.value == "midway" for token in tokens):
        return "after"
    return stage_among(notices(tokens), tokens)


def stage_among(found: Sequence[Notice], tokens: Sequence[Token]) -> Stage | None:
    """The stage of the use that stretches of notice put a case in."""
    words = {token.start: token.value for token in tokens if token.kind == "phase"}
    for notice in found:
        said = words.get(notice.start)
        if said in ("before", "after"):
            return "before" if said == "before" else "after"
        if notice.style == "share" or (notice.after and notice.anchor in _OF_USE):
            return "after"
        if notice.style == "phase" and notice.anchor in _OF_USE:
            return "before"
        if notice.anchor == "start" and notice.style in BEFORE_START:
            return "before"
    return None


_OF_USE = ("use", "start")
