"""A fee that begins some hours after the booking, beside rungs that count to the use: `예약 24시간 후 10%`
over `10일 전까지 20%`. Whether it ends where the dearer rung begins is not said, so both are kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from linter.reading.rung import Rung, loss_of
from linter.term import Window


def beside_the_ladder(rungs: Sequence[Rung]) -> list[Rung]:
    """The same rungs; a fee since the booking and the open rung that it meets have two windows."""
    met = [
        (fee, top, window)
        for fee, one in enumerate(rungs)
        if _is_fee_since_booking(one)
        for top, other in enumerate(rungs)
        if (window := _open_window(other)) and _meets(one, other)
    ]
    found = list(rungs)
    for fee, top, window in met:
        earlier = replace(window, near=(window.near or 0) + 1, written=False)
        found[fee] = replace(rungs[fee], windows=(*rungs[fee].windows, earlier), reason=_OVERLAP)
        point = replace(window, far=window.near, written=False)
        found[top] = replace(rungs[top], windows=(window, point), reason=_OVERLAP)
    return found


def _is_fee_since_booking(rung: Rung) -> bool:
    window = _window(rung)
    return (
        window is not None
        and window.direction == "after"
        and window.anchor in ("booking", "payment")
        and window.far is None
        and bool(loss_of(rung.draft))
        and not rung.draft.circumstances
    )


def _open_window(rung: Rung) -> Window | None:
    """The window of a rung of days that costs something and has no beginning."""
    window = _window(rung)
    if window is None or not window.near or window.far is not None or not loss_of(rung.draft):
        return None
    return window if window.unit == "days" and window.direction == "before" else None


def _meets(fee: Rung, rung: Rung) -> bool:
    """Both are for the same people and cases, and the rung is dearer than the fee before it."""
    one, other = fee.draft, rung.draft
    shared = (one.scope.part, one.party, one.event, one.words)
    less, more = loss_of(fee.draft), loss_of(rung.draft)
    return (
        shared == (other.scope.part, other.party, other.event, other.words)
        and less is not None
        and more is not None
        and less < more
    )


def _window(rung: Rung) -> Window | None:
    return rung.windows[0] if len(rung.windows) == 1 else None


_OVERLAP = (
    "예약한 때부터 세는 공제가 이용일까지 세는 기한과 겹쳐, 어느 비율이 적용되는지 적혀 있지 않습니다",
    "a fee counted from the booking overlaps a deadline counted to the use; which rate holds is not said",
)
