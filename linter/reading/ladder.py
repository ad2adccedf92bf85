"""Seventh stage: notice as written -> windows, by its neighbours in the same ladder.

`7일 전까지` runs from where the rung before it ends; `1일 전` with nothing nearer reaches the day if
nothing is refunded. Where a row is silent about the days between two rungs, both ways to fill the
gap are kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from linter.reading.after_deadline import counted_to_the_use
from linter.reading.draft import Draft
from linter.reading.notice import Notice
from linter.reading.one_unit import height, in_one_unit, in_unit
from linter.reading.rung import Rung, loss_of
from linter.reading.since_booking import beside_the_ladder
from linter.term import Unit, Window


def ladders(drafts: Sequence[Draft]) -> list[list[int]]:
    """The drafts that climb together, by their place in the sequence."""
    groups: dict[tuple[object, ...], list[int]] = {}
    for index, draft in enumerate(drafts):
        groups.setdefault(_shared(draft), []).append(index)
    return [ladder for members in groups.values() for ladder in _split(drafts, members)]


def _shared(draft: Draft) -> tuple[object, ...]:
    """What the rungs of one ladder share."""
    notice = draft.notice
    event = "cancel" if draft.event == "no show" else draft.event
    return (draft.scope.part, draft.party, event, draft.words, bool(notice and notice.after))


_LONGEST = 60  # rungs; no contract has a longer ladder, and the work grows with its square


def _split(drafts: Sequence[Draft], members: Sequence[int]) -> list[list[int]]:
    """A ladder climbs one way; where the order turns back, another ladder begins."""
    found: list[list[int]] = [[]]
    last, way = None, 0
    for index in members:
        at = height(drafts[index])
        if at is not None and last is not None and (at != last or len(found[-1]) >= _LONGEST):
            step = way if at == last else 1 if at > last else -1
            if (way and step != way) or len(found[-1]) >= _LONGEST:
                found.append([])
                step = 0
            way = step
        last = at if at is not None else last
        found[-1].append(index)
    return found


def rungs(drafts: Sequence[Draft], deadlines: Sequence[tuple[int, int]]) -> list[Rung]:
    """Every draft with its windows, in the order given. `deadlines` are duties to tell: (place,
    days before), from which a ladder for those who told too late begins."""
    found: dict[int, Rung] = {}
    drafts = counted_to_the_use(drafts)
    alike = _by_part(drafts)
    free = [draft for draft in drafts if _is_free_until(draft)]
    for members in ladders(drafts):
        originals = [drafts[index] for index in members]
        originals += _wider(originals[0], alike[_part(originals[0])])
        originals += _in_hours(originals, drafts)
        ladder = in_one_unit(originals)
        for index, draft in zip(members, ladder, strict=False):
            rung = _as_written(drafts[index], originals, _rung(draft, ladder, deadlines))
            rung = _beyond_the_free(rung, ladder, free)
            found[index] = replace(rung, elapsed=_elapsed(draft, ladder))
    return beside_the_ladder([found[index] for index in range(len(drafts))])


def _part(draft: Draft) -> tuple[int, str]:
    return draft.scope.part, draft.party


def _by_part(drafts: Sequence[Draft]) -> dict[tuple[int, str], list[Draft]]:
    """The drafts that stand under one title, for one side."""
    found: dict[tuple[int, str], list[Draft]] = {}
    for draft in drafts:
        found.setdefault(_part(draft), []).append(draft)
    return found


def _wider(draft: Draft, others: Sequence[Draft]) -> list[Draft]:
    """The rungs that hold for all seasons or all weeks, beside one that holds for a part of them."""
    words = set(draft.words)
    if not words:
        return []
    own = _shared(draft)
    return [
        other
        for other in others
        if set(other.words) < words and _shared(replace(other, words=draft.words)) == own
    ]


def _in_hours(ladder: Sequence[Draft], drafts: Sequence[Draft]) -> list[Draft]:
    """For a promise that stands apart and begins with the hour of the use: one of the others, where
    all of them count hours or minutes to it."""
    stays = any(draft.event == "terminate" for draft in ladder)  # 인수 후 중도 반납
    if stays or not any(d.moment for d in ladder) or any(d.notice for d in ladder):
        return []
    counted = [draft for draft in drafts if draft.notice and not draft.notice.after]
    by_the_hour = all(d.notice and d.notice.unit in ("hours", "minutes") for d in counted)
    return counted[:1] if by_the_hour else []


def _as_written(draft: Draft, ladder: Sequence[Draft], rung: Rung) -> Rung:
    """Hours that were counted in days to find their neighbours, but found none, stay hours."""
    if rung.draft is draft or len(rung.windows) != 1:
        return rung
    alone = _rung(rung.draft, [rung.draft], ())
    ends = [(w.far, w.near) for each in (rung, alone) for w in each.windows if w]
    return _rung(draft, ladder, ()) if len(set(ends)) == 1 else rung


def _elapsed(draft: Draft, ladder: Sequence[Draft]) -> tuple[Fraction, Fraction] | None:
    """`1/2 경과 전` begins where the rung for `1/3 경과 전` ends."""
    if draft.share is None:
        return None
    since, until = draft.share.since, draft.share.until
    if since is None and until is not None:
        ends = [d.share.until for d in ladder if d.share and d.share.until]
        since = max((end for end in ends if end < until), default=Fraction(0))
    return since or Fraction(0), until or Fraction(1)


# --- one rung -----------------------------------------------------------------------------------


def _rung(draft: Draft, ladder: Sequence[Draft], deadlines: Sequence[tuple[int, int]]) -> Rung:
    notice = draft.notice
    if notice is None:
        if draft.event == "no show" and draft.party == "consumer":
            return Rung(draft, (Window("days", 0, 0, False),))
        return Rung(draft, (_after_the_hour(draft, ladder),))
    if notice.style == "rest":
        return _rest(draft, ladder)
    if notice.clash:
        return Rung(draft, (), _CLASH)
    if notice.anchor is None:
        counted_on, told = notice.after, (notice.start, notice.end)
        notice = _anchored(notice, ladder)
        if notice is None and counted_on:  # 배정 후 3일 이내: since something, so only a condition
            return Rung(replace(draft, circumstances=(*draft.circumstances, told)), (None,))
        if notice is None:
            return Rung(draft, (), _NO_ANCHOR)
    others = [
        o
        for d in ladder
        if d is not draft and (o := in_unit(d.notice, notice.unit)) and _bounds(d, o)
    ]
    if notice.after or (notice.style in ("range", "day") and notice.far is not None):
        return Rung(draft, (_window(notice),))
    if notice.style == "deadline":
        return Rung(draft, (_from_deadline(notice, others, draft, deadlines),))
    if notice.style == "within":
        return Rung(draft, (_from_within(notice, others),))
    return _from_point(draft, notice, ladder)


def _after_the_hour(draft: Draft, ladder: Sequence[Draft]) -> Window | None:
    """`인수일시 이후` beside rungs in hours or minutes is counted in these too."""
    units = [d.notice.unit for d in ladder if d.notice and d.notice.unit in ("hours", "minutes")]
    if not draft.moment or not units:
        return None
    return Window(units[0], None, 0, False, "use", "after")


def _bounds(draft: Draft, notice: Notice) -> bool:
    """A rung for a narrower case (체크인 14일 이상 남은 경우) does not end the others."""
    return not notice.after and not draft.circumstances


def _anchored(notice: Notice, ladder: Sequence[Draft]) -> Notice | None:
    """`24시간 이내` beside rungs that count to the use counts to the use too."""
    known = [
        d.notice for d in ladder if d.notice and d.notice.anchor and d.notice.after == notice.after
    ]
    return replace(notice, anchor=known[0].anchor) if known else None


def _window(notice: Notice, written: bool = True) -> Window:
    return Window(
        notice.unit,
        notice.far,
        notice.near,
        written,
        notice.anchor or "use",
        "after" if notice.after else "before",
    )


def _from_deadline(
    notice: Notice,
    others: Sequence[Notice],
    draft: Draft,
    deadlines: Sequence[tuple[int, int]],
) -> Window:
    """`3일 전까지` reaches back to the day after which the rung before it no longer holds."""
    base = max(end for end in (notice.near, notice.far, 0) if end is not None)
    earlier = [o.near for o in others if o.near is not None and o.near > base]
    if draft.scope.after_deadline and notice.unit == "days":
        told = [days for at, days in deadlines if at < draft.start]
        earlier += [days for days in told[-1:] if days > base]
    if not earlier:
        return _window(notice)
    return _window(replace(notice, far=min(earlier) - 1), written=False)


def _from_within(notice: Notice, others: Sequence[Notice]) -> Window:
    """`3일 이내` ends where a nearer rung begins, and leaves a deadline its own day."""
    far = notice.far or 0
    # the hour itself belongs to the rung that ends with it: 24시간 전까지
    if notice.unit in ("hours", "minutes") or any(
        o.style == "deadline" and o.near == far for o in others
    ):
        far = max(far - 1, 0)
    nearer = [o.far for o in others if o.far is not None and o.far < far and o.style != "deadline"]
    near = max(nearer) + 1 if nearer else 0
    return _window(replace(notice, far=far, near=near), written=near == 0)


def _is_free_until(draft: Draft) -> bool:
    """`10일 전까지 취소하면 전액 환급`, for the consumer: until that day nothing is lost."""
    notice = draft.notice
    return (
        draft.party == "consumer"
        and notice is not None
        and notice.style == "deadline"
        and not notice.after
        and not draft.circumstances
        and loss_of(draft) == 0
    )


def _beyond_the_free(rung: Rung, ladder: Sequence[Draft], free: Sequence[Draft]) -> Rung:
    """A ladder whose first rung has no end begins where another clause stops giving all back."""
    (window,) = rung.windows if len(rung.windows) == 1 else (None,)
    draft, notice = rung.draft, rung.draft.notice
    if window is None or notice is None or notice.style != "deadline" or window.far is not None:
        return rung
    ends = [
        each.notice.near
        for each in free
        if each.notice and each.notice.near is not None and window.near is not None
        if each.notice.near > window.near and each.notice.unit == window.unit
        if all(each is not other for other in ladder) and each.event == draft.event
        if set(each.words) <= set(draft.words) and each.start < draft.start and loss_of(draft) != 0
    ]
    if not ends:
        return rung
    return replace(rung, windows=(replace(window, far=min(ends) - 1, written=False),))


def _rest(draft: Draft, ladder: Sequence[Draft]) -> Rung:
    """`그 외`: what the written rungs leave over, if they leave one stretch."""
    ends = [d.notice for d in ladder if d.notice and d.notice.style != "rest"]
    if not ends:
        assert draft.notice is not None  # nothing else is said of time
        told = (draft.notice.start, draft.notice.end)
        return Rung(replace(draft, circumstances=(*draft.circumstances, told)), (None,))
    days = [n for n in ends if n.unit == "days" and not n.after and n.far is not None]
    if not days or len(days) < len(ends):
        return Rung(draft, (), _REST)
    beyond = Window("days", None, max(n.far or 0 for n in days) + 1, False)
    loss = loss_of(draft)
    others = [other for d in ladder if d is not draft and (other := loss_of(d)) is not None]
    if loss is not None and others and loss > min(others):
        return Rung(draft, (beyond, None), _REST)  # dearer the earlier: hardly what is meant
    return Rung(draft, (beyond,))


# --- points -------------------------------------------------------------------------------------


def _from_point(draft: Draft, notice: Notice, ladder: Sequence[Draft]) -> Rung:
    """`3일 전`: that day, unless it ends the ladder or its neighbours leave days unnamed."""
    at = notice.near or 0
    rest = [
        o
        for d in ladder
        if d is not draft and (o := d.notice) and o.style != "rest" and o.unit == notice.unit
    ]
    farther = [o for o in rest if o.near is not None and o.near > at]
    nearer = [o for o in rest if o.near is not None and o.near < at]
    loss = loss_of(draft)
    if not farther and loss == 0:
        return Rung(draft, (_window(replace(notice, far=None), written=False),))
    if not nearer and loss == 1 and at > 0:
        notice = replace(notice, near=0)
        return Rung(draft, (_window(notice, written=False),))
    return _with_gaps(draft, notice, at, farther, nearer, _begins_free(ladder))


def _with_gaps(
    draft: Draft,
    notice: Notice,
    at: int,
    farther: list[Notice],
    nearer: list[Notice],
    free_until: bool,
) -> Rung:
    """Days that no row names, between this point and another: both ways to fill them."""
    above = min(farther, key=lambda o: o.near or 0, default=None)
    up, down = at, at
    if above is not None and above.style in ("point", "deadline"):
        up = (above.near or 0) - 1
    below = _gap_below(at, nearer)
    if below is not None and below.style in ("point", "deadline", "day"):
        down = min((below.near or 0) + 1, at)
    if up == at and down == at:
        return Rung(draft, (_window(notice),))
    filled_up = _window(replace(notice, far=up), written=up == at)
    if free_until and up != at:
        return Rung(draft, (filled_up,))
    filled_down = _window(replace(notice, near=down), written=down == at)
    return Rung(draft, (filled_up, filled_down), _gap_reason(notice.unit))


def _begins_free(ladder: Sequence[Draft]) -> bool:
    """Whether the rung farthest from the use costs nothing. `10일 전 전액 환불` can only mean ten days
    before or earlier, so the other rungs of the ladder, `7일 전` and `3일 전`, mean so too."""
    high = [(at, draft) for draft in ladder if (at := height(draft)) is not None]
    top = max(high, key=lambda one: one[0], default=None)
    return top is not None and loss_of(top[1]) == 0


def _gap_below(at: int, nearer: Sequence[Notice]) -> Notice | None:
    """The next rung towards the day, when days lie between."""
    below = max(nearer, key=lambda o: o.far if o.far is not None else o.near or 0, default=None)
    if below is None:
        return None
    top = below.far if below.far is not None else below.near or 0
    return below if top < at - 1 else None


_CLASH = (
    "괄호 안의 기간이 앞의 기한과 맞지 않습니다",
    "the range in brackets does not fit the deadline before it",
)
_NO_ANCHOR = (
    "기간을 무엇부터 세는지 적혀 있지 않습니다",
    "the words do not say what the time is counted from",
)
_REST = (
    "'그 외'가 어느 기간을 가리키는지 분명하지 않습니다",
    'it is not clear which cases "otherwise" means',
)


def _gap_reason(unit: Unit) -> tuple[str, str]:
    return (
        "이웃한 두 기한 사이에 어느 비율이 적용되는지 적혀 있지 않습니다",
        f"the {unit} between this deadline and its neighbour are given no rate",
    )
