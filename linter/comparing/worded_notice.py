"""Cases that a standard tells apart by stretches of notice in words: `출발 3시간 전부터 1시간 전까지`.

Such a list may mix days, hours and minutes, so that its rungs stand on no one axis of the standard.
The terms are read with the words that contracts are read by, and both are put on one axis of
minutes, a day before counting as the twenty-four hours that end with it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from dsl.diagnostic import Bilingual
from dsl.model import Fact
from linter.comparing.notice_terms import IN_MINUTES, Minutes, is_notice, stretch_of
from linter.comparing.standard import Case, View
from linter.term import Window

MIXED_NOTE = Bilingual(
    "기준이 날과 시간을 섞어 정하므로, 하루 전을 24시간 전으로 놓고 견주었습니다",
    "the standard mixes days and hours, so a day before is compared as twenty-four hours before",
)


@dataclass(frozen=True, slots=True)
class Placed:
    """The view with only those cases whose stretch of notice a clause reaches."""

    view: View
    notes: tuple[Bilingual, ...] = ()


def cases_at(view: View, window: Window | None) -> Placed:
    """The cases on which a window of notice may fall, where the standard has no axis to put it on."""
    fact = _noticed(view) if view.axis is None else None
    asked = _minutes(window) if window is not None else None
    if fact is None or window is None or (asked is None and window.direction == "before"):
        return Placed(view)
    cases = tuple(case for case in view.cases if _reaches(case, fact, asked))
    return Placed(replace(view, cases=cases), (MIXED_NOTE,))


def _noticed(view: View) -> Fact | None:
    """The fact of the cases whose words are stretches of notice."""
    facts = dict.fromkeys(fact for case in view.cases for fact, _ in case.words)
    return next((fact for fact in facts if is_notice(fact)), None)


def _reaches(case: Case, fact: Fact, asked: Minutes | None) -> bool:
    label = next((word.label for each, word in case.words if each == fact), "")
    own = stretch_of(label)
    if asked is None or own is None:
        return asked is None and own is None  # the time after the use began, on either side
    far = [end for end in (asked[0], own[0]) if end is not None]
    return not far or max(asked[1], own[1]) <= min(far)


def _minutes(window: Window) -> Minutes | None:
    """A contract's window before the use, in minutes."""
    if window.direction != "before" or window.unit not in IN_MINUTES:
        return None
    scale = IN_MINUTES[window.unit]
    far = None if window.far is None else (window.far + 1) * scale - 1
    return far, (window.near or 0) * scale
