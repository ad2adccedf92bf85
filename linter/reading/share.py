"""Shares of the use gone by: `1/3 경과 전`, `1/2 이상 지난`, `1/6 이상부터 1/3 미만까지`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from linter.reading.notice import Notice, make_notice
from linter.reading.tokenise import Token

_SHARE_MARKS = frozenset(
    ("before", "earlier", "until", "under", "at most", "after", "at least", "over", "from")
)


def share_at(tokens: Sequence[Token], at: int) -> Notice | None:
    """`1/3 경과 전`, `1/2 이상 지난`, `1/6 이상부터 1/3 미만까지`: a share of the use, not of money."""
    marks, last = _share_marks(tokens, at)
    if not marks:
        return None
    first = at - 1 if at and tokens[at - 1].kind == "duration" else at
    share = _share(tokens[at])
    made = make_notice(tokens, "share", "days", None, None, "start", first, last)
    made = replace(made, after=True)
    more, end = _share_marks(tokens, last + 1)
    gone = "after" in marks and not marks & _YET  # 1/3 경과 후 1/2 경과 전
    if (gone or marks & {"at least", "over", "from"}) and more & {"under", "at most", *_YET}:
        until = _share(tokens[last + 1])
        return replace(made, since=share, until=until, last=end, end=tokens[end].end)
    if marks & {"before", "earlier", "until", "under", "at most"}:
        return replace(made, until=share)
    return replace(made, since=share)


def _share(token: Token) -> Fraction:
    return Fraction(1, 2) if token.kind == "half" else token.number


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
    measured = (
        bool(at) and tokens[at - 1].kind == "duration" and tokens[at].gap <= 1
    )  # 진도율 30% 미만
    gone_by = "after" in marks or measured or _is_progress(tokens, last + 1)
    if tokens[at].value == "fraction":  # 주유 게이지 1/4 미만 is a share of something else
        gone_by = gone_by or bool(marks & {"before", "earlier"}) or _of_duration(tokens, at)
    return frozenset(marks if gone_by else ()), last


def _of_duration(tokens: Sequence[Token], at: int) -> bool:
    """`수업시간의 1/3 이상부터`; the other end of a range is of the same."""
    return any(token.kind == "duration" for token in tokens[max(at - 5, 0) : at])


def _is_progress(tokens: Sequence[Token], at: int) -> bool:
    """`50% 이상 수강한 경우`."""
    near = at < len(tokens) and tokens[at].gap <= _SHARE_GAP
    return near and tokens[at].kind == "progress"


_SHARE_GAP = 3  # letters: 1/3일이 경과하기 전
