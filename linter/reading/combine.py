"""What the parts of one clause say together: one figure, several alternatives, or none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from linter.reading.part import Part
from linter.reading.passage import Passage
from linter.reading.scope import Polarity, polarity_of
from linter.reading.tokenise import Token


def combined(
    parts: Sequence[Part], passage: Passage, by_business: bool
) -> tuple[tuple[Part, ...], bool] | None:
    """The alternatives a clause leaves, and whether it pays on top of a refund. None: no figure."""
    figures = [_by_column(part, passage) for part in parts if part.means != "no figure"]
    if not figures:
        return None
    returned = [p for p in figures if p.means == "keep" and p.loss == 0]
    top = [part for part in figures if part.means == "on top"] or _more_than_all(figures)
    top = top or (_beside_all(figures, passage.tokens) if by_business else [])
    top = top or _damages_beside(figures, returned)
    if top:
        whole = next((p.base for p in figures if p.base and p.rate == 1), None)
        whole = whole or next((p.base for p in parts if p.base and p.means == "no figure"), None)
        top = [replace(part, base=part.base or whole) for part in top]  # 대행료 환급 및 20% 배상
        besides = any(token.kind == "besides" for token in passage.tokens)
        more = [part for part in figures if part.means == "bare" and part.rate != 1]
        if by_business:  # 협의하면 20%, 협의 없이는 50% 배상: both are paid, in cases of their own
            top = [*(read_as(part, "compensation") for part in more), *top]
        return _distinct(_with_the_sum_itself(top, bool(returned) or besides)), (
            bool(returned) or besides
        )
    bare = [part for part in figures if part.means == "bare"]
    if beside := _beside_the_deposit(figures):
        return (beside,), False
    said = _without_the_rest([part for part in figures if part.means != "bare"])
    if not said:
        return _distinct(bare), False
    told = {part.loss for part in said}
    odd = [part for part in bare if part.rate not in told and 1 - (part.rate or 0) not in told]
    sums = [part for part in said if part.means == "sum"]
    if sums and len(sums) < len(said):
        said = [part for part in said if part.means != "sum"]
        extra = tuple((part.start, part.end) for part in sums)
        said = [replace(part, also=part.also + extra) for part in said]
    return _distinct([*said, *odd]), False


def _beside_the_deposit(figures: Sequence[Part]) -> Part | None:
    """`예약금 미반환 + 총 견적금액의 10%를 추가로`: the deposit is lost, and a share beside it."""
    if len(figures) != 2 or not figures[0].base or figures[0].base.value != "deposit":
        return None
    kept, more = figures
    lost = kept.means == "lose" and kept.rate == 1 and kept.kind == "no refund"
    named = more.base is not None and more.base.value != "deposit"
    if not lost or not named or more.means not in ("lose", "bare"):
        return None
    also = (*more.also, (figures[0].base.start, figures[0].base.end))
    return replace(read_as(more, "fee"), also=also)


def _damages_beside(figures: Sequence[Part], returned: Sequence[Part]) -> list[Part]:
    """`전액 환급 및 손해배상`: damages without a figure, on top of everything paid."""
    damages = [part for part in figures if part.means == "damages"]
    return damages if damages and len(damages) + len(returned) == len(figures) else []


def _with_the_sum_itself(top: list[Part], returned: bool) -> list[Part]:
    """`계약금의 2배 배상` beside a refund is paid on top; alone it may hold the deposit given back."""
    plain = [replace(part, doubtful=False) for part in top]
    if returned:
        return plain
    held = [
        replace(p, rate=p.rate - 1)
        for p, q in zip(plain, top, strict=True)
        if q.doubtful and p.rate
    ]
    return held + plain


def _more_than_all(figures: Sequence[Part]) -> list[Part]:
    """`전액과 총요금의 10%를 환불`: what is given back beyond the whole is paid on top."""
    if [part.kind for part in figures] != ["refund", "refund"] or figures[0].rate != 1:
        return []
    more = figures[1]
    whole = figures[0].base
    if whole is not None and whole.value == "deposit":
        return []
    if more.means != "keep" or more.rate in (None, Fraction(1)):
        return []
    return [replace(more, means="on top", kind="compensate", stated_as="compensation rate")]


def _beside_all(figures: Sequence[Part], tokens: Sequence[Token]) -> list[Part]:
    """`전액 환불 + 총비용의 20%`, `가입비 전액과 20%`, by the business: a share beside the whole."""
    if len(figures) != 2 or figures[0].rate != 1 or figures[1].rate in (None, Fraction(1)):
        return []
    whole, more = figures
    if whole.means not in ("keep", "bare") or more.means not in ("keep", "bare"):
        return []
    between = [t.kind for t in tokens if whole.start < t.start and t.end <= more.end]
    if not set(between) & {"plus", "or", "besides"} and not more.given:
        return []
    return [replace(read_as(more, "compensation"), given=False)]


def _without_the_rest(said: list[Part]) -> list[Part]:
    """`10% 공제 후 나머지 금액을 환불`: that the rest comes back says nothing more."""
    taken = [part for part in said if part.means == "lose" and part.loss]
    if taken:
        rest = [p for p in said if p.base and p.base.value == "remaining" and p.means == "keep"]
        said = [part for part in said if part not in rest]
    return _without_deposit(said)


def _without_deposit(said: list[Part]) -> list[Part]:
    """`예약금 환급 및 여행가의 90% 환불`: the rate speaks, the deposit is part of the price."""
    whole = [p for p in said if p.base and p.base.value == "deposit" and p.loss == 0]
    rest = [p for p in said if p not in whole]
    return rest or whole


def _by_column(part: Part, passage: Passage) -> Part:
    """A bare figure under a header that says what it is: 환불율, 위약금."""
    if part.means != "bare" or part.column >= len(passage.columns):
        return part
    said = polarity_of(passage.columns[part.column])
    return read_as(part, said) if said in ("fee", "refund") else part


def adds_a_share(tokens: Sequence[Token], parts: Sequence[Part]) -> bool:
    """`남은 기간의 요금과 총 요금의 10%를 지급`: what is left of the price and a share on top of it."""
    if len(parts) != 1 or parts[0].rate is None or parts[0].rate >= 1:
        return False
    before = [token for token in tokens if token.end < parts[0].end and token.kind != "rate"]
    while before and before[-1].kind in ("base", "charge", "refund"):
        before.pop()
    if not before or before[-1].kind not in ("or", "plus", "besides"):
        return False
    return any(token.value == "remaining" or token.kind == "usage" for token in before)


def speaks_of_damages(tokens: Sequence[Token], passage: Passage) -> bool:
    """`배상액`, and no word for a fee beside it, in the clause or over its columns."""
    over = [token for column in passage.columns for token in column]
    return {token.value for token in (*tokens, *over) if token.kind == "fee"} == {"damages"}


_RATES = ("deduct rate", "refund rate")


def as_damages(parts: Sequence[Part]) -> tuple[Part, ...]:
    """What was read as kept back, read as paid: by the business, where the business ends."""
    return tuple(
        read_as(part, "compensation") if part.stated_as in _RATES and part.loss else part
        for part in parts
    )


def read_as(part: Part, polarity: Polarity) -> Part:
    """A bare figure read as what is kept back, given back, or paid on top."""
    if polarity == "refund":
        return replace(part, means="keep", kind="refund", stated_as="refund rate")
    if polarity == "compensation":
        return replace(part, means="on top", kind="compensate", stated_as="compensation rate")
    return replace(part, means="lose", kind="deduct", stated_as="deduct rate")


def _distinct(parts: Sequence[Part]) -> tuple[Part, ...]:
    """One part for each different figure; a doubtful reading yields to a plain one."""
    found: dict[tuple[object, ...], Part] = {}
    for part in parts:
        key = (part.loss if part.means != "bare" else ("bare", part.rate), part.won)
        if key not in found or found[key].doubtful or (part.base and not found[key].base):
            found[key] = part
    return tuple(found.values())
