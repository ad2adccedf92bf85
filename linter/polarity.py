"""Eighth stage: bare figures -> what the consumer loses, by their column, their heading and their
course: a fee rises towards the day, a refund falls.

Where these disagree both readings stay.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from linter.draft import Draft
from linter.effect import Part
from linter.ladder import Rung
from linter.scope import Polarity

_DOUBT = (
    "비율이 떼는 몫인지 돌려주는 몫인지 분명하지 않습니다",
    "it is not clear whether the rate is kept or given back",
)


def settled(rungs: Sequence[Rung]) -> list[Rung]:
    """The same rungs with every bare figure read, in one way or in two."""
    groups: dict[tuple[object, ...], list[int]] = {}
    for index, rung in enumerate(rungs):
        draft = rung.draft
        groups.setdefault((draft.scope.part, draft.party, draft.words), []).append(index)
    done = list(rungs)
    for members in groups.values():
        ladder = [rungs[index] for index in members]
        for index in members:
            if any(part.means == "bare" for part in rungs[index].draft.parts):
                done[index] = _read(rungs[index], ladder)
    return done


def _read(rung: Rung, ladder: Sequence[Rung]) -> Rung:
    draft = rung.draft
    said = draft.column_polarity or draft.scope.polarity
    if draft.party == "business" and said in ("compensation", None):
        return _as(rung, ("compensation",))
    if said == "compensation":
        return _as(rung, ("fee",))  # what the consumer pays in damages is lost
    fits = [p for p in _POLARITIES if _runs_well(ladder, p)]
    if draft.column_polarity:
        return _as(rung, (draft.column_polarity,))
    if said and (said in fits or not fits):
        # a title such as 환불 규정 is weak: the course of the figures may say otherwise
        return _as(rung, (said,))
    if len(fits) == 1 and (said is None or _steps(ladder) > 1):
        return _as(rung, (fits[0],)) if said is None else _as(rung, (said, fits[0]))
    return _as(rung, ("fee", "refund"))


_POLARITIES: tuple[Polarity, ...] = ("fee", "refund")


def _as(rung: Rung, polarities: Sequence[Polarity]) -> Rung:
    parts = [
        _figure(part, polarity) if part.means == "bare" else part
        for polarity in polarities
        for part in rung.draft.parts
    ]
    distinct = {(part.means, part.loss): part for part in parts}
    reason = rung.reason if len(distinct) < 2 or rung.reason[0] else _DOUBT
    return replace(rung, draft=replace(rung.draft, parts=tuple(distinct.values())), reason=reason)


def _figure(part: Part, polarity: Polarity) -> Part:
    if polarity == "refund":
        return replace(part, means="keep", kind="refund", stated_as="refund rate")
    if polarity == "compensation":
        return replace(part, means="on top", kind="compensate", stated_as="compensation rate")
    return replace(part, means="lose", kind="deduct", stated_as="deduct rate")


def _runs_well(ladder: Sequence[Rung], polarity: Polarity) -> bool:
    """Read so, does the loss never fall as the day comes nearer?"""
    losses = _losses(ladder, polarity)
    return len({loss for _, loss in losses}) > 1 and all(
        one[1] <= two[1] for one, two in zip(losses, losses[1:], strict=False)
    )


def _steps(ladder: Sequence[Rung]) -> int:
    return len({loss for _, loss in _losses(ladder, "fee")}) - 1


def _losses(ladder: Sequence[Rung], polarity: Polarity) -> list[tuple[int, Fraction]]:
    """(minus days before, loss) of every rung with one figure, farthest first."""
    found: list[tuple[int, Fraction]] = []
    for rung in ladder:
        window = rung.windows[0] if rung.windows else None
        if window is None or window.near is None or window.direction == "after":
            continue
        loss = _loss_as(rung.draft, polarity)
        if loss is not None:
            found.append((-window.near, loss))
    return sorted(found)


def _loss_as(draft: Draft, polarity: Polarity) -> Fraction | None:
    if len(draft.parts) != 1:
        return None
    part = draft.parts[0]
    return _figure(part, polarity).loss if part.means == "bare" else part.loss
