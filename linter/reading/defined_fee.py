"""A fee that a contract puts a rate to once, and names without it elsewhere: `환불 수수료(이용료의 10%)`,
`"위약금"이라 함은 총 요금의 30%를 말합니다`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from linter.reading.normalise import fold
from linter.reading.passage import Passage
from linter.reading.tokenise import Token

Defined = dict[str, tuple[Token, ...]]  # the fee's name -> its base and rate, where they stand


def defined_fees(text: str, read: Sequence[Passage]) -> Defined:
    """Every fee whose rate stands in a bracket behind its name; the last word on it holds."""
    found: Defined = {}
    for passage in read:
        for at, token in enumerate(passage.tokens):
            if token.kind != "fee":
                continue
            rate = _in_bracket(passage.tokens, at + 1) or _as_defined(passage.tokens, at + 1)
            if rate:
                found[_name(text, token)] = rate
    return found


def with_defined_fee(text: str, passage: Passage, defined: Defined) -> Passage:
    """The passage with the rate of the fee it names, where it gives no figure of its own."""
    if any(token.kind in ("rate", "half", "whole", "won") for token in passage.tokens):
        return passage
    for at, token in enumerate(passage.tokens):
        if token.kind == "fee" and (rate := defined.get(_name(text, token))):
            tokens = (*passage.tokens[:at], *rate, *passage.tokens[at:])
            return replace(passage, tokens=tokens)
    return passage


def _in_bracket(tokens: Sequence[Token], at: int) -> tuple[Token, ...]:
    """`(이용료의 10%)`."""
    if at >= len(tokens) or tokens[at].kind != "open" or tokens[at].gap:
        return ()
    close = next((i for i in range(at, min(at + 4, len(tokens))) if tokens[i].kind == "close"), at)
    inside = tuple(tokens[at + 1 : close])
    return inside if [token.kind for token in inside] in (["rate"], ["base", "rate"]) else ()


def _as_defined(tokens: Sequence[Token], at: int) -> tuple[Token, ...]:
    """`이라 함은 총 요금의 30%를 말합니다`."""
    rest = [token for token in tokens[at:] if token.kind not in ("means", "colon")]
    kinds = [token.kind for token in rest]
    if "means" not in {token.kind for token in tokens[at:]}:
        return ()
    return tuple(rest) if kinds in (["rate"], ["base", "rate"]) else ()


def _name(text: str, token: Token) -> str:
    return fold(text[token.start : token.end])
