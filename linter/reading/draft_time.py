"""For which time, and in which circumstances, a draft is promised: the notices of its segment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from linter.formats.outline import mark_of
from linter.reading.condition import is_strange
from linter.reading.draft import Draft
from linter.reading.meant import if_not_told, since_the_start
from linter.reading.notice import Notice
from linter.reading.segment import Segment
from linter.reading.tokenise import Token


def with_notice(draft: Draft, segment: Segment) -> Iterator[Draft]:
    """The draft for the notice it names; another case joined by `또는` is a promise of its own."""
    if draft.event == "terminate":
        segment = replace(segment, notices=tuple(map(since_the_start, segment.notices)))
    phases = tuple((n.start, n.end) for n in segment.notices if n.style == "phase")
    shares = [n for n in segment.notices if n.style == "share"]
    counted = [n for n in segment.notices if n.style not in ("phase", "share", "validity")]
    if shares:
        yield replace(draft, share=shares[0], circumstances=phases)
        return
    if phases and not counted:
        moment = any(n.anchor == "use" and n.after for n in segment.notices)
        yield replace(draft, circumstances=phases, moment=moment)
        return
    back = sorted((n for n in counted if not n.after), key=lambda n: n.anchor is None)
    after = [n for n in counted if n.after]
    joined = any(token.kind in ("or", "comma", "slash") for token in segment.tokens)
    if not back and not after:
        yield _without_notice(draft, segment)
        return
    if draft.party == "force majeure" and not back:
        # 예약 당일 이용이 불가할 경우: the day of the booking is the day booked
        yield replace(draft, circumstances=tuple((n.start, n.end) for n in after))
        return
    if draft.event == "no show" and back:
        for each in with_notice(replace(draft, event="cancel"), segment):
            # a business that does not come is another case than one that says so
            yield replace(each, event=draft.event) if draft.party == "business" else each
        if draft.party == "consumer":  # the same row speaks of those who do not come
            yield replace(draft, notice=None)
        return
    main = if_not_told(segment.tokens, (back or after)[0])
    others = [n for n in (*back, *after) if n is not main]
    same = [n for n in others if (n.far, n.near, n.unit) == (main.far, main.near, main.unit)]
    others = [n for n in others if n not in same or n.after]
    if others and joined and _is_alternative(segment, main, others[0]):
        yield replace(draft, notice=main)
        yield replace(draft, notice=others[0], end=draft.end)
        return
    narrowing = (*((n.start, n.end) for n in others), *_causes(segment, draft))
    unread = _TIME_UNREAD if len(back) >= _TOO_MANY else draft.unread
    yield replace(draft, notice=main, circumstances=narrowing, unread=unread)


def _without_notice(draft: Draft, segment: Segment) -> Draft:
    """A promise at any time, unless a time is named that could not be read."""
    following = (*segment.tokens[1:], None)
    untold = any(
        _is_time_untold(token, segment.dated) and not _measures(token, after)
        for token, after in zip(segment.tokens, following, strict=True)
    )
    unread = _TIME_UNREAD if untold and draft.event != "no show" else draft.unread
    return replace(draft, circumstances=_other_conditions(draft, segment), unread=unread)


def _measures(time: Token, after: Token | None) -> bool:
    """`6개월 수업료의 100%`: a time that tells how much, not when."""
    return after is not None and after.kind == "base" and after.gap <= 1 and time.kind == "unit"


def _is_time_untold(token: Token, dated: bool) -> bool:
    """A time whose place is not known; `취소 마감 이후` names a moment of its own instead, and `그 이후`
    after a date is after that date."""
    if token.kind == "unit":
        return token.value in _TIMES
    return token.kind == "monthly" or (token.value == "later" and token.gap == 0 and not dated)


_TIMES = ("days", "hours", "minutes", "months", "workdays")
_TIME_UNREAD = (
    "기간을 나타내는 숫자를 읽지 못했습니다",
    "a figure for a time could not be read",
)
_TOO_MANY = 3  # times in one clause: which figure is for which is not said
_PLAIN_CAUSES = frozenset(
    [
        "event",
        "party",
        "topic",
        "season",
        "week",
        "trip",
        "travel",
        "refund",
        "possible",
        "charge",
        "usage",
        "exception",
        "anchor",
        "duration",
        "base",
        "reference",
        "or",
        "slash",
        "date",
        "each",
    ]
) | {"cannot cancel"}


def _other_conditions(draft: Draft, segment: Segment) -> tuple[tuple[int, int], ...]:
    """`상품 미열람 시 : 전액 환불`: a condition in words the reader does not know, quoted."""
    mark = mark_of(segment.text[draft.start : draft.end])
    start, first = draft.start + (mark.width if mark else 0), draft.said_from
    known = [(t.start, t.end) for t in segment.tokens if t.kind in _PLAIN_CAUSES]
    if not is_strange(segment.text, start, first, known):
        return ()
    start += _last_clause(segment.text[start:first])
    if not is_strange(segment.text, start, first, known):
        return ()
    body = segment.text[start:first]
    return ((start + len(body) - len(body.lstrip()), start + len(body.rstrip(" :-–|"))),)


def _last_clause(words: str) -> int:
    """Where the last clause begins: `현지 변경은 불가하며, …` says something else before it."""
    ends = [found.end() for found in _CLAUSE_END.finditer(words)]
    return ends[-1] if ends else 0


_CLAUSE_END = re.compile(r"[가-힣](?:며|고|나),\s*")


def _causes(segment: Segment, draft: Draft) -> tuple[tuple[int, int], ...]:
    """`당일 지각으로 인한 환불 불가`: a cause in words the reader does not know."""
    tokens = segment.tokens
    for at, token in enumerate(tokens):
        if token.kind == "cause" and token.start >= draft.start:
            start = max([t.end for t in tokens[:at] if t.kind == "notice"], default=draft.start)
            known = [(t.start, t.end) for t in tokens if t.kind in _PLAIN_CAUSES]
            if is_strange(segment.text, start, token.start, known):
                return ((start, token.end),)
    return ()


def _is_alternative(segment: Segment, main: Notice, other: Notice) -> bool:
    """`10일 전까지 취소 또는 계약체결 당일 취소`: two cases; `14일 이상 남은 경우`: one narrowed."""
    left, right = sorted((main, other), key=lambda notice: notice.start)
    between = [t for t in segment.tokens if left.end <= t.start < right.start]
    return any(token.kind in ("or", "slash") for token in between) and not any(
        token.kind == "open" for token in between
    )
