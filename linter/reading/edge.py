"""One end of a stretch of notice: a figure with the words close to it, or the day itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from linter.reading.notice import Anchor
from linter.reading.tokenise import Token
from linter.term import Unit

_UNITS = ("days", "hours", "minutes", "months", "workdays")
FAR_AWAY = 8  # letters of no meaning that may stand between an anchor and its figure


@dataclass(frozen=True, slots=True)
class Edge:
    """One end of a range: a figure with what stands around it, or the day itself."""

    number: int
    unit: Unit | None
    marks: frozenset[str]
    anchor: Anchor | None
    first: int
    last: int
    since: bool = False  # 결제일로부터 7일, 이용 시작 후 7일: counted on from the anchor

    @property
    def counts_back(self) -> bool:
        """The words say "before": 전, 이전, 전까지."""
        return bool(self.marks & {"before", "earlier", "same day"})


def edge_at(tokens: Sequence[Token], at: int) -> Edge | None:
    """`[anchor] figure marks`, such as `체크인 3일 전까지`, or `[anchor] 당일`."""
    first, anchor = at, None
    if counts_from_phase(tokens, at):
        inner = edge_at(tokens, at + 1)
        return inner and replace(inner, anchor="use", since=True, first=first)
    while at < len(tokens) and tokens[at].kind == "anchor":
        anchor = anchor_of(tokens[at])
        at = _past_empty_bracket(tokens, at + 1)
        if at < len(tokens) and tokens[at].gap > FAR_AWAY:
            return None
    at += _leads_to_what_is_left(tokens, at)
    since = anchor is not None and at < len(tokens) and _counts_on(tokens[at], anchor)
    after = anchor == "start" and tokens[at - 1].number == 1  # 설치 후 10일 이내
    at += since or (anchor is not None and at < len(tokens) and tokens[at].kind == "since")
    if at >= len(tokens) or (anchor is not None and tokens[at].gap > FAR_AWAY):
        return None
    token = tokens[at]
    if token.kind in _FIRST_IN_ENGLISH and at + 1 < len(tokens) and tokens[at + 1].kind == "unit":
        return _mark_first(tokens, at, first, anchor)
    if token.kind == "same day":
        marks, last = marks_at(tokens, at + 1)
        return Edge(0, "days", marks | {"same day"}, anchor, first, last)
    if token.kind == "eve":
        marks, last = marks_at(tokens, at + 1)
        return Edge(1, "days", marks | {"before"}, anchor, first, last)
    if token.kind == "number" and at + 1 < len(tokens) and tokens[at + 1].kind in ("to", "dot"):
        return Edge(int(token.number), None, frozenset(), anchor, first, at)
    if token.kind != "unit" or token.value not in _UNITS or token.number.denominator != 1:
        return None
    beyond = _past_bracketed_unit(tokens, at + 1)
    marks, last = marks_at(tokens, beyond)
    token = tokens[at + 2] if beyond > at + 1 and token.value == "months" else token  # 한 달(30일)
    unit: Unit = token.value  # type: ignore[assignment]  # one of _UNITS
    return Edge(int(token.number), unit, marks, anchor, first, max(last, at), since or after)


def _leads_to_what_is_left(tokens: Sequence[Token], at: int) -> bool:
    """`이용일까지 7일 이상 남은 경우`: up to the use is what is left, no deadline."""
    if at == 0 or at + 1 >= len(tokens) or tokens[at - 1].kind != "anchor":
        return False
    marks, _ = marks_at(tokens, at + 2)
    return tokens[at].kind == "until" and tokens[at + 1].kind == "unit" and "left" in marks


def counts_from_phase(tokens: Sequence[Token], at: int) -> bool:
    """`출발 후 20분 이내`: one word for the use and what comes after it, and a figure that counts on."""
    if at + 1 >= len(tokens) or (tokens[at].kind, tokens[at].value) != ("phase", "after"):
        return False
    return tokens[at + 1].kind == "unit" and tokens[at + 1].gap == 0


_FIRST_IN_ENGLISH = ("within", "under", "over", "at least")


def _mark_first(tokens: Sequence[Token], at: int, first: int, anchor: Anchor | None) -> Edge | None:
    """`within 3 days of check-in`, `less than 2 days before`: English says its mark first, and what is
    counted from last."""
    inner = edge_at(tokens, at + 1)
    if inner is None or tokens[at + 1].gap > 1:
        return None
    last = inner.last
    named = last + 1 + (last + 1 < len(tokens) and tokens[last + 1].kind == "of")
    if named < len(tokens) and tokens[named].kind == "anchor" and tokens[named].gap <= 5:
        last = named
        anchor = anchor_of(tokens[last])
    return Edge(inner.number, inner.unit, inner.marks | {tokens[at].kind}, anchor, first, last)


def _counts_on(token: Token, anchor: Anchor) -> bool:
    """`이용 시작 후 7일`, `개강일로부터 14일`. From the day of a use that is no stretch, people count back:
    `체크인일로부터 3일 이내`."""
    if token.kind == "after":
        return token.value == "" and token.gap == 0
    return token.kind in ("since", "from") and token.gap == 0 and anchor != "use"


def anchor_of(token: Token) -> Anchor:
    return token.value  # type: ignore[return-value]  # the lexicon's anchors are these words


def _past_empty_bracket(tokens: Sequence[Token], at: int) -> int:
    """`결제(지급)한 때로부터`: the bracket only explains the word."""
    kinds = [token.kind for token in tokens[at : at + 3] if token.kind != "hand over"]
    if kinds[:2] != ["open", "close"] or tokens[at].gap:
        return at
    return at + 2 + (tokens[at + 1].kind == "hand over")


def _past_bracketed_unit(tokens: Sequence[Token], at: int) -> int:
    """`3일(72시간) 전`: the bracket says the same again."""
    kinds = [token.kind for token in tokens[at : at + 3]]
    return at + 3 if kinds == ["open", "unit", "close"] else at


_MARKS = frozenset(["before", "earlier", "until", "within", "under", "over", "after", "from"]) | {
    "at least",
    "at most",
    "eve",
    "before from",
    "late",
    "left",
}


_SAYS = {  # 3일 전일까지, 3일 전부터, 10분 이상 지각
    "eve": {"before"},
    "before from": {"before", "from"},
    "late": {"after", "late"},
}


def marks_at(tokens: Sequence[Token], at: int) -> tuple[frozenset[str], int]:
    """The words that follow a figure closely and say which side of it is meant."""
    marks: set[str] = set()
    while at < len(tokens):
        if tokens[at].kind in _MARKS and tokens[at].gap <= 1:
            marks |= _SAYS.get(tokens[at].kind, {tokens[at].kind})
            marks |= {"under"} if tokens[at].value == "not" else set()  # 3일도 남지 않은
        elif not _is_clock_of_deadline(tokens, at):
            break
        at += 1
    return frozenset(marks), at - 1


def _is_clock_of_deadline(tokens: Sequence[Token], at: int) -> bool:
    """`3일 전 18시까지`: the hour ends the deadline's own day."""
    if tokens[at].kind != "clock" or tokens[at].gap > 4 or at + 1 >= len(tokens):
        return False
    return tokens[at + 1].kind in ("until", "earlier", "before", "after", "from")
