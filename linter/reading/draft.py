"""A draft: one promise of a clause, its figures not yet settled.

A draft still says `7일 전까지` and `30%` as written. Its neighbours decide what the deadline runs
from (`ladder`) and what a bare figure is (`polarity`).
"""

from __future__ import annotations

from dataclasses import dataclass

from linter.reading.notice import Notice
from linter.reading.part import Part
from linter.reading.scope import (
    Polarity,
    Scope,
)
from linter.term import Event, Party, Stage


@dataclass(frozen=True, slots=True)
class Draft:
    """`parts` are alternatives: one when the figure is plain, several when it can be taken in
    several ways, none when the words give no figure."""

    start: int
    end: int
    path: tuple[str, ...]
    notice: Notice | None
    parts: tuple[Part, ...]
    party: Party
    party_said: bool  # named by the words, not assumed
    event: Event
    words: tuple[tuple[str, str], ...]
    circumstances: tuple[tuple[int, int], ...]
    scope: Scope
    column_polarity: Polarity | None = None
    on_top_of_refund: bool = False  # 전액 환급 및 10% 배상: only the business pays so
    unread: tuple[str, str] = ("", "")
    marks: tuple[tuple[str, int, int], ...] = ()  # evidence: part, start, end
    exceptions: tuple[tuple[int, int], ...] = ()  # 단, …: quoted with the circumstances
    said_from: int = 0  # where the first word about money stands
    doubt: tuple[str, str] = ("", "")  # why the figures can be taken in two ways
    stage: Stage | None = None
    used: bool = False  # the value used until then is charged beside
    moment: bool = False  # the stage turns on the hour of the use: 인수일시 이후
    is_last_day: bool = (
        False  # 20분 전까지 취소 가능: of weight where nothing else speaks of notice
    )
    share: Notice | None = None  # the share of the use gone by that the promise is for
