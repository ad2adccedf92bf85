"""Which kinds of dealing a contract shows itself to be: distance selling, private teaching, …

Statutes apply to kinds of dealing, not to standards, so a contract may be of several. The signs are
data (`lexicon/patterns/trades.toml`); a kind without a sign is not told, which is not "no".
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

from dsl.diagnostic import Bilingual
from linter.findings.rule import Checked
from linter.lexicon import load
from linter.reading.normalise import fold, normalise


def is_told(contract: Checked, trade: str) -> bool:
    """The standards it was held against, or enough words of the contract, tell this kind."""
    by_name = tuple(_trade(trade)["standards"])
    if any(name.startswith(by_name) for name in contract.names):
        return True
    return _shows(contract.document.text, trade)


@lru_cache(maxsize=64)
def _shows(text: str, trade: str) -> bool:
    """Whether enough words of a text tell this kind; asked by many rules of the same text."""
    entry, words = _trade(trade), _folded(text)
    if entry["must"] and not any(fold(sign) in words for sign in entry["must"]):
        return False
    told: int = sum(words.count(fold(sign)) for sign in entry["signs"])
    return told >= int(entry["least"])


@lru_cache(maxsize=2)
def _folded(text: str) -> str:
    return normalise(text).text


def trade_label(trade: str) -> Bilingual:
    """What people call this kind of dealing."""
    return Bilingual(*_trade(trade)["label"])


@cache
def _trade(name: str) -> dict[str, Any]:
    entry: dict[str, Any] = load("patterns/trades")[name]
    return {"standards": [], "signs": [], "must": [], "least": 2} | entry
