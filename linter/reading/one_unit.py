"""Notice in hours, days and months put beside one another: to order rungs, and to find where one ends.

What a term is read to say keeps the unit it was written in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from linter.reading.draft import Draft
from linter.reading.notice import Notice
from linter.term import Unit

HOURS_A_DAY = 24
_MONTH = 30  # days


def height(draft: Draft) -> Fraction | None:
    """How many days before the use a rung stands; a deadline a little above what lies within it."""
    notice = draft.notice
    if notice is None or notice.after or notice.near is None:
        return None
    at = Fraction(notice.far or 0) - Fraction(1, 2) if notice.style == "within" else notice.near
    return Fraction(at) * _IN_DAYS.get(notice.unit, 1)


_IN_DAYS = {
    "hours": Fraction(1, 24),
    "minutes": Fraction(1, 24 * 60),
    "months": Fraction(_MONTH),
}  # only to order


def in_one_unit(ladder: Sequence[Draft]) -> list[Draft]:
    """`24시간 이전` among rungs in days is one day."""
    units = {draft.notice.unit for draft in ladder if draft.notice and not draft.notice.after}
    if units != {"days", "hours"}:
        return list(ladder)
    return [_counted_in_days(draft) for draft in ladder]


def _counted_in_days(draft: Draft) -> Draft:
    notice = draft.notice
    if notice is None or notice.unit != "hours" or notice.after:
        return draft
    ends = [end for end in (notice.far, notice.near) if end is not None]
    if any(end % HOURS_A_DAY for end in ends):
        return draft
    near = None if notice.near is None else notice.near // HOURS_A_DAY
    far = None if notice.far is None else notice.far // HOURS_A_DAY
    if notice.style == "within" and far:
        far -= 1  # less than a whole day is the day itself
    return replace(draft, notice=replace(notice, unit="days", near=near, far=far))


def in_unit(notice: Notice | None, unit: Unit) -> Notice | None:
    """A rung in the unit of its neighbour: where one counts months, the rung below ends a day short of
    thirty days each, as such ladders are commonly counted."""
    if notice is None or notice.unit == unit:
        return notice
    if (notice.unit, unit) != ("months", "days") or notice.near is None:
        return None
    return replace(notice, unit="days", near=_MONTH * notice.near, far=None)
