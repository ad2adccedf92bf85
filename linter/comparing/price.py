"""The price a contract states of itself, so that an excess can be told in won."""

from __future__ import annotations

import re

from dsl.diagnostic import Bilingual
from linter.comparing.money import ILLUSTRATIVE_PRICE, Purse
from linter.document import Document
from linter.lexicon import bases
from linter.wording import won

SUM = r"(\d{1,3}(?:,\d{3})+|\d{4,})\s*원"
NEAR = (  # a colon, "은", "1인당", "12개월"; no other figure
    r"[^\d.\n%]{0,8}?(?:(?:1\s*(?:인|박|명)|\d+\s*(?:개월|일|회|시간)(?!\s*[전이후]))[^\d\n%]{0,6}?)?"
)
WHOLE = ("총", "전체")  # a word that begins so goes before the names of parts


def find_purse(
    document: Document, total: int | None, deposit: int | None
) -> tuple[Purse, tuple[Bilingual, ...]]:
    """The money to reckon with, and what was assumed. A price given by the user goes before the
    contract's own, and that before an illustration."""
    paid_down = deposit if deposit is not None else _stated(document, "deposit")
    if total:
        return Purse(total, paid_down, stated=True), (_given(total),)
    stated = _stated(document, "total")
    if stated is not None:
        return Purse(stated, paid_down, stated=True), (_found(stated),)
    return Purse(ILLUSTRATIVE_PRICE), (_illustrative(),)


def _stated(document: Document, base: str) -> int | None:
    """The one sum that the contract names as its price; None when it names none, or several of
    which not one is named the whole."""
    words = next(each.words for each in bases() if each.name == base)
    long = sorted((word for word in words if len(word) > 2), key=len, reverse=True)
    named = "|".join(r"\s*".join(map(re.escape, word)) for word in long)
    found = [
        (match.group(1), int(match.group(2).replace(",", "")))
        for match in re.finditer(rf"({named}){NEAR}{SUM}", document.text)
    ]
    for sums in (
        {each for _, each in found},
        {each for name, each in found if name.startswith(WHOLE)},
    ):
        if len(sums - {0}) == 1:
            return (sums - {0}).pop()
    return None


def _given(total: int) -> Bilingual:
    return Bilingual(
        f"총요금은 지정한 {won(total)}으로 계산했습니다", f"the price is the given {total:,} won"
    )


def _found(total: int) -> Bilingual:
    return Bilingual(
        f"총요금은 계약서에 적힌 {won(total)}으로 계산했습니다",
        f"the price is the contract's own {total:,} won",
    )


def _illustrative() -> Bilingual:
    price = ILLUSTRATIVE_PRICE
    return Bilingual(
        f"계약서에 총요금이 없어 금액은 {won(price)}을 예로 들어 보였습니다(--total로 지정)",
        f"the contract states no price; sums are shown for {price:,} won as an illustration (set --total)",
    )
