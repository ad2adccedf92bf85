"""Until when a contract lets a consumer leave at all: `취소는 상영 20분 전까지 가능합니다`.

Such words give no figure. Where a contract says nothing else of notice, they say that leaving is free
until then and impossible after it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from linter.reading.draft import Draft
from linter.reading.notice import AFTER_ANCHORS, Notice
from linter.reading.part import Part
from linter.reading.passage import Passage
from linter.reading.scope import Scope, event_of, party_of
from linter.reading.segment import cells_of
from linter.reading.stage import stage_among
from linter.reading.tokenise import Token
from linter.reading.window import notices

_FIGURES = frozenset(("rate", "whole", "half", "won", "free", "gratis"))
_LEAVING = ("cancel", "terminate", "withdraw")


def says_barred(read: Sequence[Passage]) -> bool:
    """Whether the contract says that nobody can leave after its last days: `마감 이후 취소 불가`."""
    said = ({token.kind for token in passage.tokens} for passage in read)
    return any({"last day", "after"} <= kinds and bool(kinds & _REFUSALS) for kinds in said)


_REFUSALS = frozenset(("negation", "cannot cancel", "no refund"))


def last_days(
    passage: Passage, scope: Scope, told: Sequence[Draft], barred: bool
) -> tuple[Draft, ...]:
    """The promises of a last day: free until then, and nothing after it where the words (`까지만`) or
    the rest of the contract say so. `told` are those that the same words already gave."""
    kinds = {token.kind for token in passage.tokens}
    if kinds & _FIGURES or any(draft.parts[0].loss != 1 for draft in told):
        return ()
    ends = not told and (barred or any(token.value == "only" for token in passage.tokens))
    if passage.kind == "row":
        return () if told else tuple(_of_row(passage, scope, ends))
    asks = kinds & {"possible", "last day"} or ("monthly" in kinds and "refund" in kinds)
    asks = asks or (event_of(passage.tokens) == "withdraw" and "perhaps" in kinds) or scope.allows
    if not asks or not (_is_about_leaving(passage.tokens) or scope.allows):
        return ()
    return tuple(_of_tokens(passage, passage.tokens, scope, ends))


def _is_about_leaving(tokens: Sequence[Token]) -> bool:
    return event_of(tokens) in _LEAVING or any(token.kind == "refund" for token in tokens)


def _of_row(passage: Passage, scope: Scope, ends: bool) -> Iterator[Draft]:
    """`취소 | 상영 50분 전까지 | 상영 30분 전까지`: a last day in each cell."""
    cells = cells_of(passage.tokens)
    for cell in cells:
        if cell and (_is_about_leaving(cell) or _is_about_leaving(cells[0])):
            yield from _of_tokens(passage, cell, scope, ends, cell[0].start, cell[-1].end)


def _of_tokens(
    passage: Passage,
    tokens: Sequence[Token],
    scope: Scope,
    ends: bool,
    start: int | None = None,
    end: int | None = None,
) -> Iterator[Draft]:
    found = notices(tokens)
    first, last = (passage.start, passage.end) if start is None else (start, end or start)
    draft = Draft(
        first, last, passage.path, None, (), party_of(tokens) or scope.party or "consumer",
        False, "cancel", scope.words, (), scope, is_last_day=True,
    )  # fmt: skip
    free = Part("keep", "refund", Fraction(1), None, first, last)
    barred = Part("lose", "no refund", Fraction(1), None, first, last)
    deadline = next((notice for notice in found if _is_deadline(notice)), None)
    if deadline is not None:
        yield replace(draft, notice=deadline, parts=(free,))
        if ends:
            yield replace(draft, notice=_after(deadline), parts=(barred,))
    elif (first_days := next((each for each in found if _is_first_days(each)), None)) is not None:
        event = event_of(tokens) or scope.event
        draft = replace(draft, event=event if event in ("terminate", "withdraw") else "cancel")
        yield replace(draft, notice=first_days, parts=(free,))
        if ends and first_days.far is not None:
            later = replace(first_days, style="elapsed", far=None, near=first_days.far + 1)
            yield replace(draft, notice=later, parts=(barred,))
    elif stage_among(found) == "before":
        yield replace(draft, parts=(free,), stage="before")
    elif _has_date(tokens):
        yield replace(draft, parts=(barred,))


def _is_deadline(notice: Notice) -> bool:
    return notice.style in ("deadline", "point") and not notice.after and bool(notice.near)


def _is_first_days(notice: Notice) -> bool:
    """`수령 후 7일 이내 반품 가능`."""
    counted = notice.anchor in (*AFTER_ANCHORS, "start") and notice.style == "within"
    return counted and notice.after and bool(notice.far)


def _after(deadline: Notice) -> Notice:
    """Everything nearer than a last day; an hour or minute is its own end."""
    near = deadline.near or 0
    far = near - 1 if deadline.unit == "days" else near
    return replace(deadline, style="within", far=far, near=0)


def _has_date(tokens: Sequence[Token]) -> bool:
    """`매월 18일까지`."""
    pairs = pairwise(tokens)
    return any(one.kind in ("date", "monthly") and two.kind == "until" for one, two in pairs)
