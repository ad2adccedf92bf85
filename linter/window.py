"""Tokens -> the stretches of notice they name, as written: points, ranges, deadlines, the day itself.

What a deadline or a point means beside its neighbours is settled later, in `ladder`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from linter.term import Unit
from linter.tokenise import Token

Style = Literal[
    "point", "range", "deadline", "within", "day", "elapsed", "rest", "phase", "share", "validity"
]
Anchor = Literal["use", "booking", "payment", "purchase", "start"]
AFTER_ANCHORS = ("booking", "payment", "purchase")
_UNITS = ("days", "hours", "minutes", "months", "workdays")
BEFORE_START = ("point", "range", "deadline")  # styles that count back from the use
_FAR_AWAY = 8  # letters of no meaning that may stand between an anchor and its figure


@dataclass(frozen=True, slots=True)
class Notice:
    """Notice as written. A deadline (3일 전까지) has only its near end; its far end is its
    neighbour's. A phase (개강 전) names no figure, a share (1/3 경과 전) one of the use itself; a validity
    (3개월 이내에 사용하여야) is no notice. `anchor` is None when the words do not say what is counted
    from."""

    style: Style
    unit: Unit
    far: int | None
    near: int | None
    anchor: Anchor | None
    after: bool
    start: int
    end: int
    first: int  # index of its first and last token
    last: int
    clash: bool = False  # 10일 전까지(29~20): the bracket does not fit the words
    since: Fraction | None = None  # 1/3 경과 후, 1/2 경과 전: shares of the use gone by
    until: Fraction | None = None


@dataclass(frozen=True, slots=True)
class _Edge:
    """One end of a range: a figure with what stands around it, or the day itself."""

    number: int
    unit: Unit | None
    marks: frozenset[str]
    anchor: Anchor | None
    first: int
    last: int

    @property
    def counts_back(self) -> bool:
        """The words say "before": 전, 이전, 전까지."""
        return bool(self.marks & {"before", "earlier", "same day"})


def notices(tokens: Sequence[Token]) -> tuple[Notice, ...]:
    """Every stretch of notice the tokens name, from left to right."""
    found: list[Notice] = []
    at = 0
    while at < len(tokens):
        notice = _share(tokens, at) or _notice(tokens, at) or _later(tokens, at, found)
        if notice is None:
            at += 1
        else:
            found.append(_valid(tokens, notice))
            at = notice.last + 1
    return tuple(found)


def _valid(tokens: Sequence[Token], notice: Notice) -> Notice:
    """`3개월 이내에 사용하여야`: how long a thing is good for."""
    at = notice.last + 1
    near = at < len(tokens) and tokens[at].gap <= _FAR_AWAY and tokens[at].kind == "validity"
    return replace(notice, style="validity") if near else notice


_SHARE_MARKS = frozenset(
    ("before", "earlier", "until", "under", "at most", "after", "at least", "over", "from")
)


def _share(tokens: Sequence[Token], at: int) -> Notice | None:
    """`1/3 경과 전`, `1/2 이상 지난`, `1/6 이상부터 1/3 미만까지`: a share of the use, not of money."""
    marks, last = _share_marks(tokens, at)
    if not marks:
        return None
    first = at - 1 if at and tokens[at - 1].kind == "duration" else at
    share = tokens[at].number
    made = _make(tokens, "share", "days", None, None, "start", first, last)
    made = replace(made, after=True)
    more, end = _share_marks(tokens, last + 1)
    gone = "after" in marks and not marks & _YET  # 1/3 경과 후 1/2 경과 전
    if (gone or marks & {"at least", "over", "from"}) and more & {"under", "at most", *_YET}:
        until = tokens[last + 1].number
        return replace(made, since=share, until=until, last=end, end=tokens[end].end)
    if marks & {"before", "earlier", "until", "under", "at most"}:
        return replace(made, until=share)
    return replace(made, since=share)


_YET = frozenset(("before", "earlier", "until"))


def _share_marks(tokens: Sequence[Token], at: int) -> tuple[frozenset[str], int]:
    """What stands behind a share of the use; nothing where the share is one of money."""
    if at >= len(tokens) or tokens[at].kind not in ("rate", "half"):
        return frozenset(), at
    if at and tokens[at - 1].kind == "base" and tokens[at].gap <= 1:
        return frozenset(), at
    marks, last = set(), at
    while last + 1 < len(tokens) and tokens[last + 1].kind in _SHARE_MARKS:
        if tokens[last + 1].gap > _SHARE_GAP:
            break
        last += 1
        marks.add(tokens[last].kind)
    written_as_share = tokens[at].value == "fraction"
    return frozenset(marks if written_as_share or "after" in marks else ()), last


_SHARE_GAP = 3  # letters: 1/3일이 경과하기 전


def _notice(tokens: Sequence[Token], at: int) -> Notice | None:
    """A range, or a single end, with the day and the bracketed figures that may follow it."""
    if tokens[at].kind == "rest":
        return _make(tokens, "rest", "days", None, None, None, at, at)
    if tokens[at].kind == "duration" and (length := _length(tokens, at)):
        return length
    if tokens[at].kind == "phase":
        of_use = tokens[at].value in ("before", "after")
        made = _make(tokens, "phase", "days", None, None, "use" if of_use else None, at, at)
        return replace(made, after=tokens[at].value == "after")
    left = _edge(tokens, at)
    if left is None:
        return _phase(tokens, at)
    notice = _between(tokens, left) or _range(tokens, left) or _single(tokens, at, left)
    if notice is None or notice.after or notice.unit != "days":
        return notice
    return _with_brackets(tokens, _and_later(tokens, _with_the_day(tokens, notice)))


def _length(tokens: Sequence[Token], at: int) -> Notice | None:
    """`이용기간이 1개월 이상인 경우`: how long the contract has lasted, which only limits a promise."""
    if at + 1 >= len(tokens) or tokens[at + 1].kind != "unit" or tokens[at + 1].gap > 2:
        return None
    _, last = _marks(tokens, at + 2)
    return _make(tokens, "phase", "days", None, None, None, at, last)


def _and_later(tokens: Sequence[Token], notice: Notice) -> Notice:
    """`당일(자정) 및 이후`: who comes later still comes on the day at best."""
    at = notice.last + 1
    while at < len(tokens) and tokens[at].kind in ("open", "close", "or") and tokens[at].gap <= 4:
        at += 1
    if notice.style != "day" or at >= len(tokens) or tokens[at].value != "later":
        return notice
    return replace(notice, last=at, end=tokens[at].end)


def _later(tokens: Sequence[Token], at: int, found: Sequence[Notice]) -> Notice | None:
    """`3일 전까지 가능, 이후 환불 불가`: from where the notice before it ends."""
    if tokens[at].value != "later" or not found:
        return None
    before = found[-1]
    if before.after and before.style == "within" and before.far is not None:
        near = before.far + 1  # 등록일로부터 14일 이내 가능, 이후 불가
        made = _make(tokens, "elapsed", before.unit, None, near, before.anchor, at, at)
        return replace(made, after=True)
    if before.after or not before.near or before.style not in BEFORE_START:
        return None
    far = before.near - 1
    return _make(tokens, "within", before.unit, far, 0, before.anchor, at, at)


_PHASES = frozenset(("before", "earlier", "until", "after"))


def _phase(tokens: Sequence[Token], at: int) -> Notice | None:
    """`개강 전`, `인수일시 이후`: a stretch of time without a figure."""
    first = at
    while at < len(tokens) and tokens[at].kind == "anchor":
        at += 1
    if at == first or at >= len(tokens):
        return None
    marks, last = _marks(tokens, at)
    if not marks & _PHASES or tokens[at].gap > 1:
        return None
    made = _make(tokens, "phase", "days", None, None, _anchor(tokens[at - 1]), first, last)
    return replace(made, after=bool(marks & {"after"}))


def _edge(tokens: Sequence[Token], at: int) -> _Edge | None:
    """`[anchor] figure marks`, such as `체크인 3일 전까지`, or `[anchor] 당일`."""
    first, anchor = at, None
    while at < len(tokens) and tokens[at].kind == "anchor":
        anchor = _anchor(tokens[at])
        at = _past_empty_bracket(tokens, at + 1)
        if at < len(tokens) and tokens[at].gap > _FAR_AWAY:
            return None
    if at >= len(tokens):
        return None
    token = tokens[at]
    if token.kind == "same day":
        marks, last = _marks(tokens, at + 1)
        return _Edge(0, "days", marks | {"same day"}, anchor, first, last)
    if token.kind == "eve":
        marks, last = _marks(tokens, at + 1)
        return _Edge(1, "days", marks | {"before"}, anchor, first, last)
    if token.kind == "number" and at + 1 < len(tokens) and tokens[at + 1].kind == "to":
        return _Edge(int(token.number), None, frozenset(), anchor, first, at)
    if token.kind != "unit" or token.value not in _UNITS or token.number.denominator != 1:
        return None
    marks, last = _marks(tokens, _past_bracketed_unit(tokens, at + 1))
    unit: Unit = token.value  # type: ignore[assignment]  # one of _UNITS
    return _Edge(int(token.number), unit, marks, anchor, first, max(last, at))


def _anchor(token: Token) -> Anchor:
    return token.value  # type: ignore[return-value]  # the lexicon's anchors are these words


def _past_empty_bracket(tokens: Sequence[Token], at: int) -> int:
    """`결제(지급)한 때로부터`: the bracket only explains the word."""
    kinds = [token.kind for token in tokens[at : at + 2]]
    return at + 2 if kinds == ["open", "close"] and tokens[at].gap == 0 else at


def _past_bracketed_unit(tokens: Sequence[Token], at: int) -> int:
    """`3일(72시간) 전`: the bracket says the same again."""
    kinds = [token.kind for token in tokens[at : at + 3]]
    return at + 3 if kinds == ["open", "unit", "close"] else at


_MARKS = frozenset(["before", "earlier", "until", "within", "under", "over", "after", "from"]) | {
    "at least",
    "at most",
}


def _marks(tokens: Sequence[Token], at: int) -> tuple[frozenset[str], int]:
    """The words that follow a figure closely and say which side of it is meant."""
    marks: set[str] = set()
    while at < len(tokens):
        if tokens[at].kind in _MARKS and tokens[at].gap <= 1:
            marks.add(tokens[at].kind)
        elif not _is_clock_of_deadline(tokens, at):
            break
        at += 1
    return frozenset(marks), at - 1


def _is_clock_of_deadline(tokens: Sequence[Token], at: int) -> bool:
    """`3일 전 18시까지`: the hour ends the deadline's own day."""
    if tokens[at].kind != "clock" or tokens[at].gap > 4 or at + 1 >= len(tokens):
        return False
    return tokens[at + 1].kind in ("until", "earlier", "before", "after", "from")


def _range(tokens: Sequence[Token], left: _Edge) -> Notice | None:
    """`6~5일 전`, `9일 전 ~ 7일 전까지`, `당일-3일 전`, `3일 전부터 1일 전까지`."""
    at = left.last + 1
    joined = at < len(tokens) and tokens[at].kind == "to" and tokens[at].gap <= 1
    if joined:
        at += 1
    elif "from" not in left.marks:
        return None
    right = _edge(tokens, at) if at < len(tokens) and tokens[at].gap <= 4 else None
    if right is None or (left.unit and right.unit and left.unit != right.unit):
        return None
    if left.anchor in AFTER_ANCHORS and right.anchor not in AFTER_ANCHORS and right.counts_back:
        return _to_deadline(tokens, left, right)
    unit = right.unit or left.unit
    if unit is None or not (left.counts_back or right.counts_back):
        return None
    if "same day" not in left.marks and "same day" not in right.marks and not right.counts_back:
        return None
    far, near = max(left.number, right.number), min(left.number, right.number)
    anchor = left.anchor or right.anchor or "use"
    return _make(tokens, "range", unit, far, near, anchor, left.first, right.last)


def _to_deadline(tokens: Sequence[Token], left: _Edge, right: _Edge) -> Notice | None:
    """`예매 후 8일 ~ 관람일 10일 전까지`: from a day after booking to a deadline before the use."""
    if right.unit is None:
        return None
    anchor = right.anchor or "use"
    return _make(tokens, "deadline", right.unit, None, right.number, anchor, left.first, right.last)


def _between(tokens: Sequence[Token], left: _Edge) -> Notice | None:
    """`3일 이상 10일 미만`, counted to the use."""
    at = left.last + 1
    if not left.marks & {"at least", "over"} or at >= len(tokens) or tokens[at].gap > 2:
        return None
    right = _edge(tokens, at)
    if right is None or right.unit != left.unit or not right.marks & {"under", "at most", "within"}:
        return None
    anchor = left.anchor or right.anchor
    if anchor not in ("use", "start") and not right.counts_back:
        return None
    assert left.unit is not None
    far, near = right.number - ("under" in right.marks), left.number + ("over" in left.marks)
    return _make(tokens, "range", left.unit, far, near, anchor or "use", left.first, right.last)


def _single(tokens: Sequence[Token], at: int, edge: _Edge) -> Notice | None:
    if edge.unit is None:
        return None
    marks, number = edge.marks, edge.number
    make = _Maker(tokens, edge)
    if "same day" in marks:
        after = edge.anchor in AFTER_ANCHORS
        return make("day", 0, 0, edge.anchor or "use", after)
    if edge.counts_back:
        return _counted_back(tokens, at, edge)
    if marks & {"within", "at most", "under"}:
        number -= "under" in marks
        return make("within", number, 0, edge.anchor, edge.anchor in AFTER_ANCHORS)
    if marks & {"after"}:
        return make("elapsed", None, number, edge.anchor, True)
    if marks & {"at least", "over"} and edge.anchor in ("use", "start"):
        return make("deadline", None, number + ("over" in marks), edge.anchor, False)
    return None


def _counted_back(tokens: Sequence[Token], at: int, edge: _Edge) -> Notice:
    """`3일 전` and what may be added to it. Counting back is always from the use or the start."""
    marks, number, make = edge.marks, edge.number, _Maker(tokens, edge)
    from_contract = edge.anchor in ("payment", "purchase") or (
        edge.anchor == "booking" and tokens[edge.first].number == 1
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


class _Maker:
    """Makes notices of one edge."""

    def __init__(self, tokens: Sequence[Token], edge: _Edge) -> None:
        self._tokens, self._edge = tokens, edge

    def __call__(
        self, style: Style, far: int | None, near: int | None, anchor: Anchor | None, after: bool
    ) -> Notice:
        edge = self._edge
        assert edge.unit is not None
        made = _make(self._tokens, style, edge.unit, far, near, anchor, edge.first, edge.last)
        return replace(made, after=after)


def _with_the_day(tokens: Sequence[Token], notice: Notice) -> Notice:
    """`1일 전 또는 당일`: the day itself belongs to the same row."""
    at = notice.last + 1
    if at >= len(tokens) or tokens[at].kind not in ("or", "comma", "slash", "to", "event"):
        return notice
    if tokens[at].kind == "event":  # 1일 전 취소 또는 당일
        at += 1
        if at >= len(tokens) or tokens[at].kind not in ("or", "comma", "slash"):
            return notice
    right = _edge(tokens, at + 1)
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
    marks, last = _marks(tokens, close + 1)
    last = last if marks else close
    notice = replace(notice, last=last, end=tokens[last].end)
    if len(numbers) == 1:
        return replace(notice, style="deadline", far=None, near=numbers[0])
    clash = notice.style != "range" and min(numbers) != notice.near
    return replace(notice, style="range", far=max(numbers), near=min(numbers), clash=clash)


def _make(
    tokens: Sequence[Token],
    style: Style,
    unit: Unit,
    far: int | None,
    near: int | None,
    anchor: Anchor | None,
    first: int,
    last: int,
) -> Notice:
    start, end = tokens[first].start, tokens[last].end
    return Notice(style, unit, far, near, anchor, False, start, end, first, last)
