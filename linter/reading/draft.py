"""Sixth stage: a passage in its scope -> drafts: one promise each, its figures not yet settled.

A draft still says `7일 전까지` and `30%` as written. Its neighbours decide what the deadline runs
from (`ladder`) and what a bare figure is (`polarity`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from linter.formats.outline import mark_of
from linter.reading.carried import (
    joined_words,
    with_earlier_bases,
    with_earlier_words,
    with_later_verbs,
)
from linter.reading.combine import adds_a_share, as_damages, combined, read_as, speaks_of_damages
from linter.reading.condition import is_strange
from linter.reading.effect import effects
from linter.reading.meant import if_not_told, since_the_start
from linter.reading.notice import Notice
from linter.reading.options import picked
from linter.reading.part import Part
from linter.reading.passage import Passage
from linter.reading.scope import (
    CIRCUMSTANCES,
    Polarity,
    Scope,
    circumstances_of,
    event_of,
    party_of,
    polarity_of,
)
from linter.reading.segment import MONEY, Segment, by_columns, segments
from linter.reading.stage import stage_among
from linter.reading.tokenise import Token
from linter.reading.trouble import (
    as_given,
    as_paid_for_trouble,
    event_of_trouble,
    goes_wrong,
    is_breach,
)
from linter.reading.use import beside_use, charges_use, joins_use, of_the_price_used, only_use
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


def drafts(text: str, passage: Passage, scope: Scope) -> tuple[Draft, ...]:
    """Every promise of a passage, in order."""
    if not any(token.kind in MONEY for token in (*passage.tokens, *passage.beside)):
        return ()
    if passage.kind == "row" and (split := by_columns(text, passage)):
        found = [d for piece, head in split for d in _of_piece(piece, passage, scope, head)]
    else:
        cases = segments(text, passage)
        if len(cases) == 1:
            cases = [replace(cases[0], whole=True)]
        found = [d for case in cases for d in _of_piece(case, passage, scope, ())]
        found = with_later_verbs(with_earlier_words(with_earlier_bases(found)))
    other = tuple((t.start, t.end) for t in passage.tokens if t.kind == "other thing")
    found = [replace(draft, circumstances=(*draft.circumstances, *other)) for draft in found]
    return tuple(_trimmed(text, draft) for draft in found)


# --- one promise --------------------------------------------------------------------------------


def _of_piece(
    segment: Segment, passage: Passage, scope: Scope, head: tuple[Token, ...]
) -> Iterator[Draft]:
    parts = effects(segment.tokens)
    used = charges_use(segment.tokens) or joins_use(segment.tokens, parts)
    party = _party_here(segment, passage)
    by_business = (party or scope.party) == "business"
    one_of = picked(segment.tokens)
    said = ((one_of,), False) if one_of else combined(parts, passage, by_business)
    if said is None and used:
        said = only_use(segment.tokens)
    if said is None:
        return
    alternatives, on_top = beside_use(segment.tokens, said) if used else said
    event = _event_here(segment, passage) or scope.event or "cancel"
    if event == "too few participants":
        party = party or "business"
    if not (party or scope.party) and goes_wrong(segment.tokens, alternatives):
        alternatives, on_top = combined(parts, passage, True) or (alternatives, on_top)
        alternatives, party = as_paid_for_trouble(alternatives), "business"
    if party == "business" and goes_wrong(segment.tokens, alternatives):
        event = event_of_trouble(segment.tokens, alternatives) or event
    about = bool(scope.is_topic or scope.event or scope.polarity or segment.notices)
    if is_breach(passage.tokens, segment.tokens, about):
        event = "other"
    alternatives = as_given(alternatives, (party or scope.party) == "business")
    if party is None and _speaks_to_the_customer(segment.tokens):
        party = "consumer"
    refused = any(part.kind == "no refund" for part in alternatives)
    if event == "change" and refused and (party or scope.party) != "business":
        event = "cancel"  # 환불 및 변경 불가
    if speaks_of_damages(segment.tokens, passage):
        party = party or scope.party or scope.ends
        alternatives = as_damages(alternatives) if party == "business" else alternatives
    elif (party or scope.party) == "business" and adds_a_share(segment.tokens, alternatives):
        alternatives, on_top = tuple(read_as(each, "compensation") for each in alternatives), True
    if used:
        alternatives = of_the_price_used(segment.tokens, alternatives)
    draft = _drafted(segment, passage, scope, alternatives, party, _settled_event(event, scope))
    draft = replace(
        draft,
        column_polarity=polarity_of(head),
        on_top_of_refund=on_top,
        used=used,
        unread=_EITHER_SUM if _picks(segment) and not one_of else ("", ""),
        said_from=min(part.start for part in (*parts, *alternatives)),
    )
    yield from _with_notice(draft, segment)


def _drafted(
    segment: Segment,
    passage: Passage,
    scope: Scope,
    parts: tuple[Part, ...],
    party: Party | None,
    event: Event,
) -> Draft:
    """The draft of a clause whose parts, side and event are known."""
    return Draft(
        passage.start if segment.whole else segment.start,
        passage.end if segment.whole else segment.end,
        passage.path,
        None,
        parts,
        party or scope.party or "consumer",
        bool(party or scope.party),
        event,
        joined_words(scope.words, circumstances_of(segment.tokens)),
        (),
        scope,
        marks=_marks(segment, parts),
        stage=_stage_here(segment, passage) or scope.stage,
    )


def _party_here(segment: Segment, passage: Passage) -> Party | None:
    return party_of(segment.tokens) or party_of(
        token for token in passage.tokens if segment.whole or token.start < segment.start
    )


def _speaks_to_the_customer(tokens: Sequence[Token]) -> bool:
    """`취소하시면`: a contract is polite only to its reader, who is then the one that leaves."""
    return any(
        one.kind == "event" and two.kind == "honour" and not two.gap
        for one, two in pairwise(tokens)
    )


def _picks(segment: Segment) -> bool:
    return any(token.kind == "greater or lesser" for token in segment.tokens)


_EITHER_SUM = (
    "여러 금액 가운데 큰 것이나 작은 것을 뗀다고 하여 얼마인지 미리 알 수 없습니다",
    "the greater or lesser of several sums is taken, so how much is not known beforehand",
)


def _stage_here(segment: Segment, passage: Passage) -> Stage | None:
    said = stage_among(segment.notices)
    midway = any(token.value == "midway" for token in (*segment.tokens, *passage.tokens))
    return said or ("after" if midway else None)


def _event_here(segment: Segment, passage: Passage) -> Event | None:
    """A case without a word for the event shares the passage's, unless that is another case. What was
    ended before it (`중도 퇴소 시 1/3 경과 전 …, 1/2 경과 전 …`) is ended in it too."""
    own = event_of(segment.tokens) or (event_of(passage.tokens) if segment.whole else None)
    if own is not None:
        return own
    earlier = event_of(token for token in passage.tokens if token.start < segment.start)
    return earlier if earlier in ("terminate", "withdraw") else None


def _settled_event(event: Event, scope: Scope) -> Event:
    return scope.event if scope.event == "too few participants" else event


def _marks(segment: Segment, parts: Sequence[Part]) -> tuple[tuple[str, int, int], ...]:
    marks = [
        ("stage" if notice.style in ("phase", "share") else "window", notice.start, notice.end)
        for notice in segment.notices
    ]
    for part in parts:
        marks.append(("rate", part.start, part.end))
        if part.base:
            marks.append(("base", part.base.start, part.base.end))
    marks += [("party", t.start, t.end) for t in segment.tokens if t.kind == "party"]
    marks += [("event", t.start, t.end) for t in segment.tokens if t.kind == "event"]
    marks += [("condition", t.start, t.end) for t in segment.tokens if t.kind in CIRCUMSTANCES]
    return tuple(dict.fromkeys(marks))


def _with_notice(draft: Draft, segment: Segment) -> Iterator[Draft]:
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
        for each in _with_notice(replace(draft, event="cancel"), segment):
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


_BEFORE, _AFTER = " \t\r\n\u00a0|,/>*", " \t\r\n\u00a0|,/"


def _trimmed(text: str, draft: Draft) -> Draft:
    """The draft without the white space and the separators around it."""
    start, end = draft.start, draft.end
    while start < end - 1 and text[start] in _BEFORE:
        start += 1
    while start < end - 1 and text[end - 1] in _AFTER:
        end -= 1
    return replace(draft, start=start, end=end)
