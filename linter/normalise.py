"""The text a lexer sees: one spelling for what a reader takes for the same, and the way back.

Compatibility forms are unified (NFKC), controls and white space dropped, dashes and tildes folded.
Quotes always show the original; only the lexer reads this.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_FOLDED = {
    **dict.fromkeys("-‐‑‒–—―−－ー─━", "-"),
    **dict.fromkeys("~∼～〜˜∽⁓", "~"),
    **dict.fromkeys("'‘’‚`´", "'"),
    **dict.fromkeys('"“”„', '"'),
    **dict.fromkeys("→⇒⟹➔➡▶▷☞👉⇨", ">"),
    **dict.fromkeys("·ㆍ・∙•‧⋅", "·"),
    "℅": "%",
    **dict.fromkeys("⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾", ""),  # the mark of a footnote is no figure: 10%¹
}


@dataclass(frozen=True, slots=True)
class Normalised:
    """`origin[i]` is where character `i` of the folded text stood; rising, never falling."""

    text: str
    origin: tuple[int, ...]


def normalise(text: str, start: int = 0, end: int | None = None) -> Normalised:
    """The stretch of `text` between the two positions, as the lexer sees it."""
    letters: list[str] = []
    origin: list[int] = []
    for at in range(start, len(text) if end is None else end):
        for letter in _fold(text[at]):
            letters.append(letter)
            origin.append(at)
    return Normalised("".join(letters), tuple(origin))


@lru_cache(maxsize=4096)
def _fold(letter: str) -> str:
    if letter in _FOLDED:
        return _FOLDED[letter]
    unified = unicodedata.normalize("NFKC", letter)
    # NFKC of "½" is "1⁄2" with a fraction slash
    return "".join(
        _FOLDED.get(part, part).replace("⁄", "/").lower()
        for part in unified
        if not part.isspace() and unicodedata.category(part) not in ("Cc", "Cf", "Co", "Cs", "Cn")
    )
