"""Which kinds of dealing a contract shows itself to be: distance selling, private teaching, …

Statutes apply to kinds of dealing, not to standards, so a contract may be of several. The signs are
data (`lexicon/patterns/trades.toml`); a kind without a sign is not told, which is not "no".
"""

from __future__ import annotations

from functools import cache
from typing import Any

from linter.lexicon import load
from linter.normalise import fold, normalise
from linter.rule import Checked


def is_told(contract: Checked, trade: str) -> bool:
    """The standards it was held against, or enough words of the contract, tell this kind."""
    entry = _trade(trade)
    if any(name.startswith(tuple(entry["standards"])) for name in contract.names):
        return True
    words = normalise(contract.document.text).text
    told: int = sum(words.count(fold(sign)) for sign in entry["signs"])
    return told >= int(entry["least"])


@cache
def _trade(name: str) -> dict[str, Any]:
    entry: dict[str, Any] = load("patterns/trades")[name]
    return {"standards": [], "signs": [], "least": 2} | entry
