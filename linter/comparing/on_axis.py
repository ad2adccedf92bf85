"""A contract's window of notice on the standard's axis: where it surely lies, where it may lie.

Twenty-four hours before use is not a calendar day: whether it falls one or two days before depends
on the hours of the day. Hours are compared on the days that lie wholly inside the window, whatever
the hour of use; a standard that counts hours itself is compared directly.
"""

from __future__ import annotations

from dataclasses import dataclass

from dsl.diagnostic import Bilingual
from dsl.model import Axis
from linter.term import Window

DAY_HOURS = 24
HOUR = 60  # minutes
MINUTES = {"hours": HOUR, "minutes": 1}
ANCHORS = frozenset(("use", "start"))
FROM_CONTRACT = frozenset(("booking", "payment", "purchase"))
_SHORTEST_MONTH, _LONGEST_MONTH = 28, 31  # days
MONTHS_NOTE = Bilingual(
    "달로 정한 기간은 어느 달이든 확실히 들어가는 날만 견주었습니다",
    "months are compared only on the days that lie in the window whatever the month",
)
DAYS_NOTE = Bilingual(
    "날로 정한 기간은 이용하는 때와 취소한 때에 따라 들어갈 수 있는 모든 시간과 견주었습니다",
    "days are compared with every hour of notice that may fall on them",
)
BUSINESS_DAYS = Bilingual(
    "영업일은 달력의 날로 그만큼이거나 그보다 앞이므로, 어느 주이든 확실한 경우만 견주었습니다",
    "so many business days are as many calendar days or more, so only what is sure in any week was compared",
)
BUSINESS_DAYS_UNTOLD = Bilingual(
    "영업일이 달력으로 며칠인지에 따라 판정이 달라집니다",
    "the verdict turns on how many calendar days the business days come to",
)
ANY_NOTICE = Bilingual(
    "계약 시점부터 세는 기간이어서, 이용까지 남은 날과 관계없이 적용된다고 보고 견주었습니다",
    "the window counts from the contract, so it is taken to hold at any notice before use",
)
TOO_LATE = Bilingual(
    "이용 시점이 지난 뒤의 경우는 기준의 마지막 구간과 견주었습니다",
    "cases after the time of use are compared with the last range of the standard",
)


@dataclass(frozen=True, slots=True)
class Span:
    """A closed range on the axis, and what had to be said about it."""

    far: int | None
    near: int
    note: Bilingual | None = None
    somewhere: Bilingual | None = (
        None  # why it lies on some of these days and nobody can tell which
    )
    open: bool = False  # and, whichever they are, on every day that is early enough


def on_axis(window: Window | None, axis: Axis | None, same_day: bool) -> Span | Bilingual:
    """The range of a window on the axis, or why it cannot be told."""
    if axis is None:
        return Span(None, 0)  # the standard says the same at any notice
    if same_day:
        return Span(0, 0)
    if window is None:
        return Span(None, 0)
    if window.anchor in FROM_CONTRACT:
        return Span(None, 0, ANY_NOTICE)
    if window.direction == "after" and axis.direction == "before":
        return Span(0, 0, TOO_LATE)  # whoever leaves after the hour leaves no earlier than at it
    if window.anchor not in ANCHORS or window.direction != axis.direction:
        return Bilingual(
            "이용 시점이 아니라 다른 시점을 기준으로 한 기간이어서 기준의 구간과 견줄 수 없습니다",
            "the window counts from another moment than the standard's, so they cannot be compared",
        )
    near = window.near or 0
    if window.unit == axis.unit:
        return Span(window.far, near)
    if window.unit == "workdays" and axis.unit == "days":
        return _business_days(window)
    if window.unit in MINUTES and axis.unit == "days":
        return _hours_as_days(window)
    if window.unit == "days" and axis.unit in MINUTES:
        return _scaled(_days_as_hours(window), HOUR // MINUTES[axis.unit])
    if window.unit == "months" and axis.unit == "days":
        return _months_as_days(window)
    if window.unit == "minutes" and axis.unit == "hours":
        return Span(None if window.far is None else window.far // HOUR, near // HOUR)
    if window.unit == "hours" and axis.unit == "minutes":
        return _scaled(Span(window.far, near), HOUR)
    return Bilingual(
        "기간의 단위가 기준과 달라 견줄 수 없습니다",
        "the window is counted in another unit than the standard's",
    )


def _business_days(window: Window) -> Span:
    """N business days before is N calendar days before or more, and how many more the calendar of
    that week decides. What lies within N calendar days lies within N business days."""
    if not window.near:
        return Span(window.far, 0, BUSINESS_DAYS)
    return Span(None, window.near, BUSINESS_DAYS, BUSINESS_DAYS_UNTOLD, window.far is None)


def _months_as_days(window: Window) -> Span:
    """The days that lie in the window whatever the month; where there are none, as for `2개월 전`, the
    days on one of which it lies."""
    near = window.near or 0
    far = None if window.far is None else _SHORTEST_MONTH * window.far
    if far is None or far >= _LONGEST_MONTH * near:
        return Span(far, _LONGEST_MONTH * near, MONTHS_NOTE)
    assert window.far is not None
    return Span(_LONGEST_MONTH * window.far, _SHORTEST_MONTH * near, MONTHS_NOTE, MONTHS_NOTE)


def _scaled(span: Span, parts: int) -> Span:
    """A range counted in smaller parts; its far end is the last part of its last unit."""
    far = None if span.far is None else (span.far + 1) * parts - 1
    return Span(far, span.near * parts, span.note)


def _hours_as_days(window: Window) -> Span | Bilingual:
    """The calendar days every moment of which lies in the window, for any hour of use.

    Cancelling d days before falls more than 24(d-1) and less than 24(d+1) hours before use.
    """
    per_day = DAY_HOURS if window.unit == "hours" else DAY_HOURS * 60
    least = window.near or 0
    near = 0 if least == 0 else -(-least // per_day) + 1
    # the last hour of a window is whole: 23 hours are anything under 24
    far = None if window.far is None else (window.far + 1) // per_day - 1
    if far is not None and far < near:
        return Bilingual(
            "시간으로 정한 기간이 어느 날짜에 들어가는지 이용 시각에 따라 달라 확실히 견줄 수 없습니다",
            "which calendar day these hours fall on depends on the hour of use",
        )
    return Span(
        far,
        near,
        Bilingual(
            "시간으로 정한 기간은 이용 시각과 관계없이 확실히 들어가는 날만 견주었습니다",
            "hours are compared only on the days that lie in the window at any hour of use",
        ),
    )


def _days_as_hours(window: Window) -> Span:
    """Every hour of notice that may fall in the window, for some hour of use and of cancelling:
    d days before is more than 24(d-1) and less than 24(d+1) hours before."""
    near = window.near or 0
    return Span(
        None if window.far is None else DAY_HOURS * (window.far + 1) - 1,
        max(0, DAY_HOURS * (near - 1) + 1),
        DAYS_NOTE,
    )
