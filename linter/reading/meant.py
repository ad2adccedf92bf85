"""What a stretch of notice means in its clause: a deadline that was missed, months of a contract that goes on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from linter.reading.notice import Notice
from linter.reading.tokenise import Token


def if_not_told(tokens: Sequence[Token], notice: Notice) -> Notice:
    """`24시간 전까지 통보하지 않으면`, `2시간 전까지 미통보`: the case begins where the deadline ends."""
    behind = [token for token in tokens if token.start >= notice.end][:2]
    if notice.style != "deadline" or notice.after or not notice.near or not behind:
        return notice
    untold = behind[0].kind == "event" and behind[0].number == 1
    denied = [t.kind for t in behind] == ["event", "in case not"] and behind[1].gap <= 2
    if behind[0].gap > 2 or not (untold or denied):
        return notice
    far = notice.near - (notice.unit == "days")
    return replace(notice, style="within", far=far, near=0)


def since_the_start(notice: Notice) -> Notice:
    """`1년 이내 해지`: months in which a contract that goes on is ended are counted from its start."""
    counted = notice.style in ("within", "elapsed", "range") and notice.unit == "months"
    if notice.anchor is not None or not counted:
        return notice
    return replace(notice, anchor="start", after=True)
