"""Tokens -> the stretches of notice they name, as written: points, ranges, deadlines, the day itself.

What a deadline or a point means beside its neighbours is settled later, in `ladder`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from linter.reading.edge import FAR_AWAY, Edge, anchor_of, counts_from_phase, edge_at, marks_at
from linter.reading.lasting import lasting
from linter.reading.notice import AFTER_ANCHORS, BEFORE_START, Anchor, Notice, Style, make_notice
from linter.reading.share import share_at
from linter.reading.tokenise import Token


def notices(tokens: Sequence[Token]) -> tuple[Notice, ...]:
    """Every stretch of notice the tokens name, from left to right."""
    found: list[Notice] = []
    at = 0
    while at < len(tokens):
        notice = share_at(tokens, at) or _notice(tokens, at) or _later(tokens, at, found)
        notice = notice or _falling(tokens, at, found)
        if notice is None:
            at += 1
        else:
            found.append(_valid(tokens, _carried(notice, found)))
            at = notice.last + 1
    return tuple(found)


def _carried(notice: Notice, found: Sequence[Notice]) -> Notice:
    """`레슨 24시간 전까지 가능, 12시간 이내 취소 시`: both count to the lesson, though it is named once."""
    back = [n for n in found if not n.after and n.style in BEFORE_START and n.unit == notice.unit]
    if notice.anchor is not None or notice.style != "within" or notice.after or not back:
        return notice
    return replace(notice, anchor=back[-1].anchor)


def _valid(tokens: Sequence[Token], notice: Notice) -> Notice:
    """`3개월 이내에 사용하여야`: how long a thing is good for; `7일 전 통지를 지키지 못한`: until when a
    duty was to be done."""
    at = notice.last + 1
    if at < len(tokens) and tokens[at].kind == "event" and tokens[at].gap <= FAR_AWAY:
        at += 1  # 7일 전 통지 기한을 넘긴
        return replace(notice, style="validity") if _is_missed(tokens, at) else notice
    if _is_missed(tokens, at):
        return replace(notice, style="validity")
    near = at < len(tokens) and tokens[at].gap <= FAR_AWAY and tokens[at].kind == "validity"
    return replace(notice, style="validity") if near else notice


def _is_missed(tokens: Sequence[Token], at: int) -> bool:
    near = at < len(tokens) and tokens[at].gap <= FAR_AWAY
    return near and tokens[at].kind == "deadline missed"


def _notice(tokens: Sequence[Token], at: int) -> Notice | None:
    """A range, or a single end, with the day and the bracketed figures that may follow it."""
    if tokens[at].kind == "rest":
        return make_notice(tokens, "rest", "days", None, None, None, at, at)
    if tokens[at].kind == "duration" and (length := _length(tokens, at)):
        return length
    if tokens[at].kind == "phase" and not counts_from_phase(tokens, at):
        of_use = tokens[at].value in ("before", "after")
        made = make_notice(tokens, "phase", "days", None, None, "use" if of_use else None, at, at)
        return replace(made, after=tokens[at].value == "after")
    if tokens[at].kind in ("unit", "anchor") and (last := lasting(tokens, at)) is not None:
        return make_notice(tokens, "phase", "days", None, None, None, at, last)
    left = edge_at(tokens, at)
    if left is None:
        return _phase(tokens, at)
    notice = _between(tokens, left) or _range(tokens, left) or _single(tokens, at, left)
    if notice is not None and notice.style == "elapsed":
        return _and_until(tokens, notice)
    if notice is None or notice.after or notice.unit != "days":
        return notice
    notice = _with_the_day(tokens, _with_the_next_days(tokens, notice))
    return _with_brackets(tokens, _and_later(tokens, notice))


def _and_until(tokens: Sequence[Token], notice: Notice) -> Notice:
    """`출발 후 20분 지나서 60분까지`: the stretch has an end."""
    at = notice.last + 1
    right = edge_at(tokens, at) if at < len(tokens) and tokens[at].gap <= 2 else None
    ends = right is not None and bool(right.marks & {"until", "within", "under"})
    if right is None or not ends or right.unit != notice.unit or right.counts_back:
        return notice
    last = right.last
    return replace(notice, far=right.number, last=last, end=tokens[last].end)


def _length(tokens: Sequence[Token], at: int) -> Notice | None:
    """`이용기간이 1개월 이상인 경우`: how long the contract has lasted, which only limits a promise."""
    unit = at + 2 if at + 1 < len(tokens) and tokens[at + 1].kind == "open" else at + 1
    if unit >= len(tokens) or tokens[unit].kind != "unit" or tokens[unit].gap > 2:
        return None
    closed = unit > at + 1 and unit + 1 < len(tokens) and tokens[unit + 1].kind == "close"
    _, last = marks_at(tokens, unit + 1 + closed)
    return make_notice(tokens, "phase", "days", None, None, None, at, last)


def _and_later(tokens: Sequence[Token], notice: Notice) -> Notice:
    """`당일(자정) 및 이후`: who comes later still comes on the day at best."""
    at = notice.last + 1
    while at < len(tokens) and tokens[at].kind in _ASIDE and tokens[at].gap <= 4:
        at += 1
    if notice.style != "day" or at >= len(tokens) or tokens[at].value != "later":
        return notice
    return replace(notice, last=at, end=tokens[at].end)


_ASIDE = ("open", "close", "or", "clock")


def _later(tokens: Sequence[Token], at: int, found: Sequence[Notice]) -> Notice | None:
    """`3일 전까지 가능, 이후 환불 불가`: from where the notice before it ends."""
    if tokens[at].value != "later" or not found:
        return None
    before = found[-1]
    if before.after and before.style == "within" and before.far is not None:
        near = before.far + 1  # 등록일로부터 14일 이내 가능, 이후 불가
        made = make_notice(tokens, "elapsed", before.unit, None, near, before.anchor, at, at)
        return replace(made, after=True)
    if before.style == "share" and before.until is not None:  # 1/2 경과 전 …, 그 뒤에는
        made = make_notice(tokens, "share", "days", None, None, "start", at, at)
        return replace(made, after=True, since=before.until)
    if before.after or not before.near or before.style not in BEFORE_START:
        return None
    # an hour is its own end; the ladder takes it off
    far = before.near if before.unit in ("hours", "minutes") else before.near - 1
    return make_notice(tokens, "within", before.unit, far, 0, before.anchor, at, at)


def _falling(tokens: Sequence[Token], at: int, found: Sequence[Notice]) -> Notice | None:
    """`60일 전까지 0원, 59일~31일 2,000원`: figures that fall towards the use like those before them."""
    if not found or found[-1].after or found[-1].style not in BEFORE_START:
        return None
    kinds = [token.kind for token in tokens[at : at + 3]]
    units = {token.value for token in tokens[at : at + 3] if token.kind == "unit"}
    if kinds != ["unit", "to", "unit"] or units != {found[-1].unit}:
        return None
    far, near = int(tokens[at].number), int(tokens[at + 2].number)
    if far <= near:
        return None
    return make_notice(tokens, "range", found[-1].unit, far, near, found[-1].anchor, at, at + 2)


_PHASES = frozenset(("before", "earlier", "until", "after"))


def _phase(tokens: Sequence[Token], at: int) -> Notice | None:
    """`개강 전`, `인수일시 이후`: a stretch of time without a figure."""
    first = at
    while at < len(tokens) and tokens[at].kind == "anchor":
        at += 1
    if at == first or at >= len(tokens):
        return None
    marks, last = marks_at(tokens, at)
    if not marks & _PHASES or tokens[at].gap > 1:
        return None
    made = make_notice(tokens, "phase", "days", None, None, anchor_of(tokens[at - 1]), first, last)
    return replace(made, after=bool(marks & {"after"}))


def _range(tokens: Sequence[Token], left: Edge) -> Notice | None:
    """`6~5일 전`, `9일 전 ~ 7일 전까지`, `당일-3일 전`, `3일 전부터 1일 전까지`."""
    at = left.last + 1
    joined = at < len(tokens) and tokens[at].kind in ("to", "dot") and tokens[at].gap <= 1
    if joined:
        at += 1
    elif "from" not in left.marks:
        return None
    right = edge_at(tokens, at) if at < len(tokens) and tokens[at].gap <= 4 else None
    if right is None and left.unit is not None and left.counts_back:
        return _up_to_the_use(tokens, left, at)
    if right is not None and left.unit == "months" and right.unit == "days" and right.counts_back:
        return _to_deadline(tokens, left, right)  # 1개월 전 ~ 1일 전
    if right is None or (left.unit and right.unit and left.unit != right.unit):
        return None
    if left.anchor in AFTER_ANCHORS and right.anchor not in AFTER_ANCHORS and right.counts_back:
        return _to_deadline(tokens, left, right)
    unit = right.unit or left.unit
    falls = "within" in right.marks and left.number > right.number  # 90일 ~ 61일 이내
    if unit is None or not (left.counts_back or right.counts_back or falls):
        return None
    days = "same day" in left.marks or "same day" in right.marks
    if not (days or right.counts_back or falls):
        return None
    far, near = max(left.number, right.number), min(left.number, right.number)
    anchor = left.anchor or right.anchor or "use"
    return make_notice(tokens, "range", unit, far, near, anchor, left.first, right.last)


def _up_to_the_use(tokens: Sequence[Token], left: Edge, at: int) -> Notice | None:
    """`20분 전 ~ 상영 시작`, `7일 전부터 이용일까지`: the range ends with the use itself."""
    last = at
    while last < len(tokens) and tokens[last].kind == "anchor" and tokens[last].value == "use":
        last += 1
    if last < len(tokens) and (tokens[last].kind, tokens[last].value) == ("phase", "before"):
        last += 1  # 4일 전 ~ 시작 전
    if last == at or tokens[at].gap > 4 or (last < len(tokens) and tokens[last].kind == "unit"):
        return None
    assert left.unit is not None
    _, end = marks_at(tokens, last)
    anchor = left.anchor or "use"
    return make_notice(tokens, "range", left.unit, left.number, 0, anchor, left.first, end)


def _to_deadline(tokens: Sequence[Token], left: Edge, right: Edge) -> Notice | None:
    """`예매 후 8일 ~ 관람일 10일 전까지`: from a day after booking to a deadline before the use."""
    if right.unit is None:
        return None
    anchor = right.anchor or "use"
    return make_notice(
        tokens, "deadline", right.unit, None, right.number, anchor, left.first, right.last
    )


def _between(tokens: Sequence[Token], left: Edge) -> Notice | None:
    """`3일 이상 10일 미만`, counted to the use."""
    at = left.last + 1
    if not left.marks & {"at least", "over"} or at >= len(tokens) or tokens[at].gap > 2:
        return None
    at += tokens[at].kind == "to"
    right = edge_at(tokens, at) if at < len(tokens) else None
    if right is None or right.unit != left.unit or not right.marks & {"under", "at most", "within"}:
        return None
    anchor = left.anchor or right.anchor
    if anchor is None and left.unit == "months" and not right.counts_back:
        return _of_the_contract(tokens, left, right)
    if anchor not in ("use", "start") and not right.counts_back:
        return None
    assert left.unit is not None
    far, near = right.number - ("under" in right.marks), left.number + ("over" in left.marks)
    made = make_notice(
        tokens, "range", left.unit, far, near, anchor or "use", left.first, right.last
    )
    return replace(made, after=left.since)  # 출발 후 20분 초과 60분 이내


def _of_the_contract(tokens: Sequence[Token], left: Edge, right: Edge) -> Notice:
    """`1년 초과 2년 이내 해지`: how long a contract has run; its end tells what it runs from."""
    far, near = right.number - ("under" in right.marks), left.number
    made = make_notice(tokens, "range", "months", far, near, None, left.first, right.last)
    return replace(made, after=True)


def _single(tokens: Sequence[Token], at: int, edge: Edge) -> Notice | None:
    if edge.unit is None:
        return None
    marks, number = edge.marks, edge.number
    make = _Maker(tokens, edge)
    if "same day" in marks:
        after = edge.anchor in AFTER_ANCHORS
        return make("day", 0, 0, edge.anchor or "use", after)
    if "left" in marks:
        return _what_is_left(edge, make)
    if edge.counts_back:
        return _counted_back(tokens, at, edge)
    if marks & {"within", "at most", "under"} or (_counts_on_to(edge) and marks == {"until"}):
        number -= "under" in marks
        since = _counts_on_to(edge) or _follows_something(tokens, edge)
        return make("within", number, 0, edge.anchor, since)
    if edge.since and marks == {"from"}:  # 출발 후 3일부터
        return make("elapsed", None, number, edge.anchor, True)
    if marks & {"after"} or (edge.since and marks & {"at least", "over"}):
        late: Anchor | None = "use" if "late" in marks else None
        return make("elapsed", None, number, edge.anchor or late, True)
    if marks & {"at least", "over"} and edge.unit == "months" and edge.anchor is None:
        return make("elapsed", None, number, None, True)
    if marks & {"at least", "over"} and edge.anchor in ("use", "start"):
        return make("deadline", None, number + ("over" in marks), edge.anchor, False)
    return None


def _counts_on_to(edge: Edge) -> bool:
    """`개강일로부터 14일까지`, `결제 후 7일까지`."""
    return edge.since or edge.anchor in AFTER_ANCHORS


def _follows_something(tokens: Sequence[Token], edge: Edge) -> bool:
    """`유효기간 경과 후 5년 이내`: counted on from something that no entry names."""
    before = tokens[edge.first - 1] if edge.first else None
    return (
        edge.anchor is None
        and before is not None
        and before.kind in ("after", "since")
        and before.value == ""
        and tokens[edge.first].gap <= 1
    )


def _counted_back(tokens: Sequence[Token], at: int, edge: Edge) -> Notice:
    """`3일 전` and what may be added to it. Counting back is always from the use or the start."""
    marks, number, make = edge.marks, edge.number, _Maker(tokens, edge)
    from_contract = (
        edge.since
        or edge.anchor in ("payment", "purchase")
        or (edge.anchor == "booking" and tokens[edge.first].number == 1)
    )
    if from_contract and "earlier" in marks:
        return make("within", number, 0, edge.anchor, True)  # 결제일로부터 7일 이전
    anchor: Anchor = "start" if edge.anchor == "start" else "use"
    if marks & {"within", "at most", "under"}:
        return make("within", number - ("under" in marks), 0, anchor, False)
    if marks & {"from", "after"}:  # 3일 전부터, 3일 전 18시 이후
        return make("within", number, 0, anchor, False)
    open_ended = (edge.last + 1 < len(tokens) and tokens[edge.last + 1].value == "~") or (
        at > 0 and tokens[at - 1].value == "~"
    )
    if open_ended or marks & {"earlier", "until", "at least", "over"}:
        return make("deadline", None, number + ("over" in marks), anchor, False)
    return make("point", number, number, anchor, False)


def _what_is_left(edge: Edge, make: _Maker) -> Notice:
    """`7일 이상 남은 경우`, `3일 미만 남은 경우`, `3일 남기고`: counted to the use, or to the start."""
    marks, number = edge.marks, edge.number
    anchor: Anchor = "start" if edge.anchor == "start" else "use"
    if marks & {"at least", "over"}:
        return make("deadline", None, number + ("over" in marks), anchor, False)
    if marks & {"within", "at most", "under"}:
        return make("within", number - ("under" in marks), 0, anchor, False)
    return make("point", number, number, anchor, False)


class _Maker:
    """Makes notices of one edge."""

    def __init__(self, tokens: Sequence[Token], edge: Edge) -> None:
        self._tokens, self._edge = tokens, edge

    def __call__(
        self, style: Style, far: int | None, near: int | None, anchor: Anchor | None, after: bool
    ) -> Notice:
        edge = self._edge
        assert edge.unit is not None
        made = make_notice(self._tokens, style, edge.unit, far, near, anchor, edge.first, edge.last)
        return replace(made, after=after)


def _with_the_next_days(tokens: Sequence[Token], notice: Notice) -> Notice:
    """`3일 전, 2일 전`, `D-3, D-2`: days that are told one by one and follow one another."""
    at = notice.last + 1
    if notice.style not in ("point", "range") or at >= len(tokens) or notice.near is None:
        return notice
    if tokens[at].kind not in _LISTING or tokens[at].gap > 1:
        return notice
    right = edge_at(tokens, at + 1)
    nearer = right is not None and right.unit == notice.unit and right.marks == {"before"}
    if right is None or not nearer or right.number != notice.near - 1:
        return notice
    last, end = right.last, tokens[right.last].end
    longer = replace(notice, style="range", near=right.number, last=last, end=end)
    return _with_the_next_days(tokens, longer)


_LISTING = ("or", "comma", "slash")


def _with_the_day(tokens: Sequence[Token], notice: Notice) -> Notice:
    """`1일 전 또는 당일`: the day itself belongs to the same row."""
    at = notice.last + 1
    if at >= len(tokens) or tokens[at].kind not in ("or", "comma", "slash", "to", "event"):
        return notice
    if tokens[at].kind == "event":  # 1일 전 취소 또는 당일
        at += 1
        if at >= len(tokens) or tokens[at].kind not in ("or", "comma", "slash"):
            return notice
    right = edge_at(tokens, at + 1)
    if right is None or "same day" not in right.marks or right.anchor in AFTER_ANCHORS:
        return notice
    if notice.style not in ("point", "range", "deadline"):
        return notice
    style: Style = "deadline" if notice.style == "deadline" else "range"
    end = tokens[right.last].end
    return replace(notice, style=style, near=0, last=right.last, end=end)


def _with_brackets(tokens: Sequence[Token], notice: Notice) -> Notice:
    """`20일 전까지(29~20)`: the bracket writes the range out; `(~30)` leaves it open."""
    at = notice.last + 1
    if at >= len(tokens) or tokens[at].kind != "open":
        return notice
    close = next((i for i in range(at, min(at + 6, len(tokens))) if tokens[i].kind == "close"), -1)
    inside = tokens[at + 1 : close] if close > 0 else ()
    numbers = [int(token.number) for token in inside if token.kind in ("number", "unit")]
    if not any(token.kind == "to" for token in inside) or not 1 <= len(numbers) <= 2:
        return notice
    marks, last = marks_at(tokens, close + 1)
    last = last if marks else close
    notice = replace(notice, last=last, end=tokens[last].end)
    if len(numbers) == 1:
        return replace(notice, style="deadline", far=None, near=numbers[0])
    clash = notice.style != "range" and min(numbers) != notice.near
    return replace(notice, style="range", far=max(numbers), near=min(numbers), clash=clash)
