"""The text a lexer sees: one spelling for what a reader takes for the same, and the way back.

Compatibility forms are unified (NFKC), controls and white space dropped, dashes and tildes folded.
Quotes always show the original; only the lexer reads this.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, chain, repeat

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


def fold(words: str) -> str:
    """Words as the lexer sees them, without the way back."""
    return "".join(map(_fold, words))


def normalise(text: str, start: int = 0, end: int | None = None) -> Normalised:
    """The stretch of a document's text between the two positions, as the lexer sees it."""
    whole, place = _document(text)
    first, beyond = place[start], place[len(text) if end is None else end]
    return Normalised(whole.text[first:beyond], whole.origin[first:beyond])


@lru_cache(maxsize=2)  # the contracts at hand, each folded once for all its stretches
def _document(text: str) -> tuple[Normalised, tuple[int, ...]]:
    """The text folded, and where in it each letter of the text, and its end, come to stand. A letter
    folds alike wherever it stands, so a stretch of this is the stretch folded."""
    letters = [*map(_fold, text)]
    lengths = [*map(len, letters)]
    origin = tuple(chain.from_iterable(map(repeat, range(len(text)), lengths)))
    return Normalised("".join(letters), origin), tuple(accumulate(lengths, initial=0))


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
