"""How long a trouble lasts: `4시간 이상 서비스가 중단되면`. It only limits a promise and is no notice."""

from __future__ import annotations

from collections.abc import Sequence

from linter.reading.tokenise import Token


def lasting(tokens: Sequence[Token], at: int) -> int | None:
    """The last token of a stretch that a trouble lasts: `연속 2시간, 월 누적 6시간 초과 장애`."""
    while at < len(tokens) and tokens[at].kind == "anchor":  # 출발이 2시간 이상 지연되면
        at += 1
    if at >= len(tokens) or tokens[at].kind != "unit":
        return None
    last = at
    while last + 1 < len(tokens) and tokens[last + 1].kind in _LENGTHS:
        if tokens[last + 1].gap > _FAR:
            break
        last += 1
    long = any(token.kind in ("at least", "over") for token in tokens[at + 1 : last + 1])
    after = last + 1 < len(tokens) and _is_trouble(tokens[last + 1])
    before = bool(at) and _is_trouble(tokens[at - 1]) and tokens[at].gap <= _NEAR
    return last if long and (after or before) else None


_LENGTHS = frozenset(("unit", "other unit", "at least", "over", "under", "at most", "or", "comma"))
_NEAR = 8  # letters between the trouble and how long it lasts: 장애 누적시간이 월 6시간
_FAR = 12  # letters between the stretch and the trouble: 4시간 이상 방송 서비스가 중단


def _is_trouble(token: Token) -> bool:
    return token.kind in ("trouble", "outage") and token.gap <= _FAR
