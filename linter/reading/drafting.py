"""Sixth stage: a passage in its scope -> drafts: who takes or gives how much, of what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from linter.reading.carried import (
    joined_words,
    with_earlier_bases,
    with_earlier_words,
    with_later_verbs,
)
from linter.reading.combine import adds_a_share, as_damages, combined, read_as, speaks_of_damages
from linter.reading.draft import Draft
from linter.reading.draft_time import with_notice
from linter.reading.effect import effects
from linter.reading.options import picked
from linter.reading.part import Part
from linter.reading.passage import Passage
from linter.reading.scope import (
    CIRCUMSTANCES,
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
    known = _Known(alternatives, on_top, party, event)
    known = _in_trouble(known, segment, passage, scope, parts)
    known = _of_whom(known, segment, passage, scope)
    alternatives = known.parts
    if used:
        alternatives = of_the_price_used(segment.tokens, alternatives)
    event = _settled_event(known.event, scope)
    draft = replace(
        _drafted(segment, passage, scope, alternatives, known.party, event),
        column_polarity=polarity_of(head),
        on_top_of_refund=known.on_top,
        used=used,
        unread=_EITHER_SUM if _picks(segment) and not one_of else ("", ""),
        said_from=min(part.start for part in (*parts, *alternatives)),
    )
    yield from with_notice(draft, segment)


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of a clause while it is being read."""

    parts: tuple[Part, ...]
    on_top: bool
    party: Party | None
    event: Event


def _in_trouble(
    known: _Known, segment: Segment, passage: Passage, scope: Scope, parts: Sequence[Part]
) -> _Known:
    """Who pays where something goes wrong, or where somebody breaks a duty."""
    alternatives, on_top, party, event = known.parts, known.on_top, known.party, known.event
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
    return _Known(alternatives, on_top, party, event)


def _of_whom(known: _Known, segment: Segment, passage: Passage, scope: Scope) -> _Known:
    """The figures as the side that gives or takes them means them."""
    party, event, on_top = known.party, known.event, known.on_top
    alternatives = as_given(known.parts, (party or scope.party) == "business")
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
    return _Known(alternatives, on_top, party, event)


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


_BEFORE, _AFTER = " \t\r\n\u00a0|,/>*", " \t\r\n\u00a0|,/"


def _trimmed(text: str, draft: Draft) -> Draft:
    """The draft without the white space and the separators around it."""
    start, end = draft.start, draft.end
    while start < end - 1 and text[start] in _BEFORE:
        start += 1
    while start < end - 1 and text[end - 1] in _AFTER:
        end -= 1
    return replace(draft, start=start, end=end)
