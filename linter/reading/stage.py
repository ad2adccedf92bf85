"""Whether a case lies before the use began or after: `이용개시일 이전`, `개강 후`, `중도해지`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linter.reading.notice import BEFORE_START, Notice
from linter.reading.tokenise import Token
from linter.reading.window import notices
from linter.term import Stage


def phase_of(tokens: Sequence[Token]) -> Stage | None:
    """The one stage that words name; a title over both (`개시 전·후`) names none."""
    if any(token.value == "midway" for token in tokens):
        return "after"
    said = set(_stages(notices(tokens)))
    return said.pop() if len(said) == 1 else None


def stage_among(found: Sequence[Notice]) -> Stage | None:
    """The stage that stretches of notice put a case in; the first, where several are named."""
    return next(_stages(found), None)


def _stages(found: Sequence[Notice]) -> Iterator[Stage]:
    for notice in found:
        if notice.style == "share" or (notice.after and notice.anchor in _OF_USE):
            yield "after"
        elif (notice.style == "phase" and notice.anchor in _OF_USE) or (
            notice.anchor == "start" and notice.style in BEFORE_START
        ):
            yield "before"


_OF_USE = ("use", "start")
