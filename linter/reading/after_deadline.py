"""Time that is said to come after a deadline, though its words could count on from the use or the booking:
`행사 7일 이후` under `행사 7일 전까지`, `예약 1시간 이내` beside `예약 1시간 전까지`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from linter.reading.draft import Draft
from linter.reading.notice import Notice

_Deadline = tuple[int, str, int | None, str]  # part of the document, side, how long before, unit


def counted_to_the_use(drafts: Sequence[Draft]) -> list[Draft]:
    """The same drafts, each that follows a deadline of its part and side counted to the use."""
    deadlines = {
        _deadline(draft, draft.notice.near, draft.notice)
        for draft in drafts
        if draft.notice and not draft.notice.after and draft.notice.style in ("deadline", "point")
    }
    return [_counted(draft, deadlines) for draft in drafts]


def _deadline(draft: Draft, at: int | None, notice: Notice) -> _Deadline:
    return draft.scope.part, draft.party, at, notice.unit


def _counted(draft: Draft, deadlines: set[_Deadline]) -> Draft:
    notice = draft.notice
    if notice is None or not notice.after or notice.style not in ("elapsed", "within", "day"):
        return draft
    absent = draft.event == "no show" and notice.anchor == "booking"
    if notice.style == "day":  # 예약 당일 노쇼: nobody can stay away before the use
        return (
            replace(draft, notice=replace(notice, anchor="use", after=False)) if absent else draft
        )
    at = notice.near if notice.style == "elapsed" else notice.far
    meets = _deadline(draft, at, notice) in deadlines
    of_use = notice.style == "elapsed" and notice.anchor in ("use", None)
    reserved = notice.style == "within" and notice.anchor == "booking"
    if not (absent and reserved) and not (meets and (of_use or reserved)):
        return draft
    to_use = replace(notice, style="within", far=at, near=0, anchor="use", after=False)
    return replace(draft, notice=to_use, stage=None if draft.stage == "after" else draft.stage)
