"""Seventh stage: bare figures -> what the consumer loses, by their column, their heading and their
course: a fee rises towards the day, a refund falls.

Where these disagree both readings stay.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from linter.reading.combine import read_as
from linter.reading.draft import Draft
from linter.reading.ladder import ladders
from linter.reading.one_unit import height
from linter.reading.scope import Polarity

_DOUBT = (
    "비율이 떼는 몫인지 돌려주는 몫인지 분명하지 않습니다",
    "it is not clear whether the rate is kept or given back",
)
_POLARITIES: tuple[Polarity, ...] = ("fee", "refund")


def settled(drafts: Sequence[Draft]) -> list[Draft]:
    """The same drafts with every bare figure read, in one way or in two."""
    done = list(drafts)
    for members in ladders(drafts):
        ladder = [drafts[index] for index in members]
        for index in members:
            if any(part.means == "bare" for part in drafts[index].parts):
                done[index] = _as(drafts[index], _polarities(drafts[index], ladder))
    return done


def _polarities(draft: Draft, ladder: Sequence[Draft]) -> tuple[Polarity, ...]:
    """What a bare figure of the draft may be."""
    said = draft.column_polarity or draft.scope.polarity
    if any(part.rate is not None and part.rate > 1 for part in draft.parts):
        return ("compensation",) if draft.party == "business" else ("fee",)  # more than the whole
    if draft.party == "business" and _is_whole_in_words(draft) and said != "compensation":
        return ("refund",)  # 학원 사정: 수강료 전액
    if said == "compensation" or (draft.party == "business" and said is None):
        return ("compensation",) if draft.party == "business" else ("fee",)
    if draft.column_polarity:
        return (draft.column_polarity,)
    if said is None and any(_is_free(rung) for rung in ladder):
        return ("fee",)
    alike = [rung for rung in ladder if _is_alike(draft, rung)]
    fits = tuple(polarity for polarity in _POLARITIES if _runs_well(alike, polarity))
    if said is None and draft.scope.returns and fits != ("fee",) and _is_whole(draft):
        return ("refund",)  # 수강료 환불: 개강 전 : 수강료 전액
    if said is None:
        return fits if len(fits) == 1 else _POLARITIES
    return (said,) if said in fits or not fits else (said, *fits)


def _is_free(draft: Draft) -> bool:
    """`무료 취소`, `수수료 없음`: who says so speaks of what is taken, in the other rungs too."""
    return all(part.means == "lose" and part.rate == 0 for part in draft.parts)


def _is_alike(draft: Draft, rung: Draft) -> bool:
    """Shares of the deposit and shares of the price make no one course."""
    mine, other = ({p.base.value for p in each.parts if p.base} for each in (draft, rung))
    return not mine or not other or ("deposit" in mine) == ("deposit" in other)


def _is_whole(draft: Draft) -> bool:
    return all(part.rate == 1 for part in draft.parts)


def _is_whole_in_words(draft: Draft) -> bool:
    return all(part.rate == 1 and part.kind == "refund" for part in draft.parts)


def _as(draft: Draft, polarities: Sequence[Polarity]) -> Draft:
    parts = [
        read_as(part, polarity) if part.means == "bare" else part
        for polarity in polarities
        for part in draft.parts
    ]
    distinct = {part.loss: part for part in reversed(parts)}
    doubt = _DOUBT if len(distinct) > 1 and len(polarities) > 1 else draft.doubt
    return replace(draft, parts=tuple(reversed(distinct.values())), doubt=doubt)


def _runs_well(ladder: Sequence[Draft], polarity: Polarity) -> bool:
    """Read so, does the loss change, and never fall as the day comes nearer?"""
    losses = [loss for _, loss in sorted(_losses(ladder, polarity), reverse=True)]
    return len(set(losses)) > 1 and all(one <= two for one, two in pairwise(losses))


_BEGUN = Fraction(-1)  # below every rung of notice: the use has begun


def _place(draft: Draft) -> Fraction | None:
    """Where a rung stands on the way to the end of the use: days before it, or shares of it gone by."""
    share = draft.share
    if share is not None:
        gone_by = share.until if share.until is not None else (share.since or 0) + _A_LITTLE
        return _BEGUN - gone_by
    return _BEGUN / 2 if draft.notice is None and draft.stage == "before" else height(draft)


_A_LITTLE = Fraction(1, 1000)  # 1/2 경과 후 comes after 1/2 경과 전


def _losses(ladder: Sequence[Draft], polarity: Polarity) -> list[tuple[Fraction, Fraction]]:
    """(days before, loss) of every rung with one figure."""
    found: list[tuple[Fraction, Fraction]] = []
    for draft in ladder:
        at = _place(draft)
        part = draft.parts[0] if len(draft.parts) == 1 else None
        if at is not None and part is not None:
            loss = (read_as(part, polarity) if part.means == "bare" else part).loss
            found += [] if loss is None else [(at, loss)]
    return found
