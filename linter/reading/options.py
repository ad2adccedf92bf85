"""Several figures of which one is taken: `총 요금의 10% 또는 5만원 중 큰 금액`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from linter.reading.neighbours import FIGURES, Neighbours
from linter.reading.part import Means, Part
from linter.reading.tokenise import Token
from linter.term import EffectKind, Pick

_SHARES = {"whole": Fraction(1), "half": Fraction(1, 2)}
_TAKEN_WHOLE = (
    "deposit"  # the one base that is an amount by itself: 계약금과 총요금의 10% 중 적은 금액
)


def picked(tokens: Sequence[Token]) -> Part | None:
    """The part that takes or pays the greater or lesser of several figures; None where the words give
    fewer than two, or say that it is what comes back."""
    at = next((i for i, token in enumerate(tokens) if token.kind == "greater or lesser"), None)
    if at is None:
        return None
    means = _means(tokens[at + 1 :])
    options = tuple(_options(tokens[:at]))
    if means is None or len(options) < 2:
        return None
    kind: EffectKind = "compensate" if means == "on top" else "deduct"
    options = tuple(replace(option, means=means, kind=kind) for option in options)
    pick: Pick = "greater" if tokens[at].value == "greater" else "lesser"
    first, last = options[0], tokens[at]
    return Part(means, kind, None, None, first.start, last.end, options=options, pick=pick)


def _means(after: Sequence[Token]) -> Means | None:
    kinds = [token.kind for token in after]
    if "compensate" in kinds:
        return "on top"
    if "refund" in kinds and not {"deduct", "fee", "charge"} & set(kinds):
        return None
    return "lose"


def _options(tokens: Sequence[Token]) -> Iterator[Part]:
    near = Neighbours(tokens)
    for at, token in enumerate(tokens):
        if token.kind in FIGURES and token.value != "times":
            base = near.base_before(at)
            start = base.start if base else token.start
            share = _SHARES.get(token.kind, token.number)
            yield Part("lose", "deduct", share, base, start, token.end, None, "deduct rate")
        elif token.kind == "won":
            won = int(token.number)
            yield Part("lose", "deduct", None, None, token.start, token.end, won, "sum")
        elif token.kind == "base" and token.value == _TAKEN_WHOLE and _stands_alone(tokens, at):
            yield Part("lose", "deduct", Fraction(1), token, token.start, token.end)


def _stands_alone(tokens: Sequence[Token], at: int) -> bool:
    """`계약금과`, `계약금 또는`: another option follows, and no figure of its own."""
    return at + 1 < len(tokens) and tokens[at + 1].kind in ("or", "comma", "slash")
