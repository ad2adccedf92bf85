"""The value used until a contract ends: `이용일수에 해당하는 금액과 총 이용금액의 10%를 공제`.

It stands beside a penalty, or alone, and is no rate: how much it comes to turns on the day.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from linter.reading.part import Part
from linter.reading.tokenise import Token

Said = tuple[tuple[Part, ...], bool]  # the alternatives, and whether they are paid beside a refund
_REACH = 8  # tokens between the words for the use and the verb that charges it
_CHARGES = frozenset(("deduct", "charge", "refund", "compensate"))


def charges_use(tokens: Sequence[Token]) -> bool:
    """Whether the clause charges what was used."""
    return any(
        token.kind == "usage" and _verb_after(tokens, at) is not None
        for at, token in enumerate(tokens)
    )


def joins_use(tokens: Sequence[Token], parts: Sequence[Part]) -> bool:
    """`이용한 만큼의 금액과 총 이용금액의 10%` in a column of fees: both are taken."""
    taken = [part for part in parts if part.means in ("lose", "bare")]
    if len(taken) != 1:
        return False
    before = [token for token in tokens if token.end <= taken[0].start]
    kinds = [token.kind for token in before[-_JOINT:]]
    return "usage" in kinds and "or" in kinds[kinds.index("usage") :]


_JOINT = 4  # tokens: 이용한 만큼의 · 금액 · 과 · 총 이용금액


def only_use(tokens: Sequence[Token]) -> Said | None:
    """A clause that charges the use and nothing else; None where no verb says what becomes of it."""
    first = next(token for token in tokens if token.kind == "usage")
    verb = _verb_after(tokens, tokens.index(first))
    if verb is None:
        return None
    end = tokens[verb].end
    return (Part("lose", "deduct", Fraction(0), None, first.start, max(end, first.end)),), False


def beside_use(tokens: Sequence[Token], said: Said) -> Said:
    """`일할 계산하여 공제한 금액과 10%를 환불`: what is given back beside the rest is paid on top."""
    parts, on_top = said
    if len(parts) != 1 or parts[0].means != "keep" or not _follows_the_rest(tokens, parts[0]):
        return said
    paid = replace(parts[0], means="on top", kind="compensate", stated_as="compensation rate")
    return (paid,), on_top


def _follows_the_rest(tokens: Sequence[Token], part: Part) -> bool:
    """The rate is joined to a rest that the use was already taken from."""
    before = [token.kind for token in tokens if token.end <= part.start]
    if "usage" not in before or "deduct" not in before:
        return False
    return "or" in before[before.index("deduct") :]


def of_the_price_used(tokens: Sequence[Token], parts: Sequence[Part]) -> tuple[Part, ...]:
    """`총 이용금액에서 이용일수에 해당하는 금액과 10%를 공제`: the rate is of what the use is taken off."""
    first = next((at for at, token in enumerate(tokens) if token.kind == "usage"), 0)
    prices = [token for token in tokens[max(first - 2, 0) : first] if token.kind == "base"]
    if not prices:
        return tuple(parts)
    return tuple(
        part if part.base or not part.loss else replace(part, base=prices[-1]) for part in parts
    )


def _verb_after(tokens: Sequence[Token], at: int) -> int | None:
    for index in range(at + 1, min(at + 1 + _REACH, len(tokens))):
        if tokens[index].kind == "notice":
            return None
        if tokens[index].kind in _CHARGES:
            denied = index + 1 < len(tokens) and tokens[index + 1].kind == "negation"
            return None if denied else index  # 이미 열람한 회차는 환불되지 않습니다
    return None
