"""A case of a compiled standard as a clause: when, what is taken or paid, and what is left to fill in.

Every word of it is the standard's own term or one that any contract uses, so that the reader of
contracts reads it back to the same figures.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from dsl.model import ChargeUse, NamedValue
from dsl.table import Table
from linter.comparing.money import Rate, ceilings, plain_rate
from linter.comparing.standard import Case, View
from linter.comparing.take import Take
from linter.lexicon import base_of_fact
from linter.wording import UNITS, part

PLACEHOLDER = "〔금액〕"  # where the standard leaves a figure open
BLANK = "〔    〕"
USED = "이용한 만큼의 금액"


def clause(
    view: View, case: Case, far: int | None, near: int, take: Take, rate: Rate | None
) -> str:
    """One rung: `사용예정일 9일 전부터 7일 전까지 취소 시 총요금의 10% 공제 후 환급`. `rate` is what it is
    to say, None for an amount that the standard does not give as a share."""
    side = "사업자가 " if view.party == "business" else ""
    told = _when(view, far, near) if view.axis else case.label.korean
    act = "중도 해지" if view.asked == "after" else "취소"
    leaves = f"{told} {side}{act}하는 경우".strip()
    return f"{leaves} {_pays(view, take, rate) if side else _keeps(view, take, rate)}"


def rate_of(view: View, take: Take) -> Rate | None:
    """The share that a standard orders, if it is one: where it is the lesser of several, the first,
    which the others then cap."""
    if take.kind != "amount":
        return None
    amount, edition = take.amount, view.edition
    return plain_rate(amount, edition) or next(iter(ceilings(amount, edition)), None)


def share(view: View, rate: Rate) -> str:
    """`총요금의 60%`."""
    return f"{label_of(view, rate)}의 {part(rate.share)}"


def label_of(view: View, rate: Rate) -> str:
    """The standard's own term for what a rate is taken of: 총요금."""
    named = {let.name: let.label for let in view.edition.lets}
    named |= {fact.name: fact.label for fact in view.table.facts}
    return named.get(rate.fact) or _label_of_base(view.table, rate.base)


def _label_of_base(table: Table, base: str) -> str:
    played = ((fact.label, base_of_fact(fact.name)) for fact in table.facts)
    return next((label for label, role in played if role and role.name == base), base)


# --- when ---------------------------------------------------------------------------------------


def _when(view: View, far: int | None, near: int) -> str:
    """`사용예정일 9일 전부터 7일 전까지`, `사용예정일 당일`, `24시간 이내`; nothing for any time."""
    if view.axis is None or (far is None and near == 0):
        return ""
    unit = UNITS[view.unit][0]
    anchor = next(fact.label for fact in view.table.facts if fact.name == view.axis.anchor)
    return f"{anchor} {_range(far, near, unit, view.unit == 'days')}"


def _range(far: int | None, near: int, unit: str, days: bool) -> str:
    if far is None:
        return f"{near}{unit} 전까지"
    if near == 0 and not days:
        return f"{far + 1}{unit} 전 이후"  # the hour itself belongs to the rung before
    if far == near:
        return f"{near}{unit} 전" if near else "당일"
    return f"{far}{unit} 전부터 {f'{near}{unit} 전까지' if near else '당일까지'}"


# --- how much -----------------------------------------------------------------------------------


def _keeps(view: View, take: Take, rate: Rate | None) -> str:
    if rate is None:
        return f"{PLACEHOLDER} 공제 후 환급"
    if rate.share == 1 and not take.used and rate.base != "deposit":
        return f"{label_of(view, rate)} 환불 불가"
    taken = [used_of(view, take)] if take.used else []
    taken += [share(view, rate)] if rate.share else []
    return f"{'과 '.join(taken)} 공제 후 환급{_capped(view, take)}" if taken else "전액 환급"


def _pays(view: View, take: Take, rate: Rate | None) -> str:
    back = f"{used_of(view, take)}을 공제한 금액 환급" if take.used else "전액 환급"
    if take.kind == "damages":
        return f"{back} 및 손해배상"
    if rate is None:
        return f"{back} 및 {PLACEHOLDER} 배상"
    return f"{back} 및 {share(view, rate)} 배상{_capped(view, take)}" if rate.share else back


def _capped(view: View, take: Take) -> str:
    """`(총 이용금액의 4% 한도)`: the further ceilings of an amount that is the lesser of several."""
    if take.kind != "amount" or plain_rate(take.amount, view.edition) is not None:
        return ""
    caps = [share(view, rate) for rate in ceilings(take.amount, view.edition)[1:]]
    return f"({', '.join(caps)} 한도)" if caps else ""


def used_of(view: View, take: Take) -> str:
    """The standard's own term for the value used that is charged beside the rate."""
    effects = take.row.outcome.effects if take.row and take.row.outcome else ()
    lets = {let.name: let.label for let in view.edition.lets}
    charged = (effect.amount for effect in effects if isinstance(effect, ChargeUse))
    named = (lets.get(amount.name, "") for amount in charged if isinstance(amount, NamedValue))
    return next((label for label in named if label), USED)


# --- what is left to fill in --------------------------------------------------------------------


def blanks(view: View, said: Iterable[tuple[Case, Take, Rate | None]]) -> str:
    """One line that names what the business must fill in: sums, the meaning of the cases, how to
    reach it."""
    told = list(said)
    sums = [label_of(view, rate) for _, _, rate in told if rate and rate.share]
    used = [used_of(view, take) for _, take, _ in told if take.used]
    words = [word.label for case, _, _ in told for _, word in case.words]
    named = [
        *(f"{sum_} {BLANK}원" for sum_ in dict.fromkeys(sums)),
        *(f"{use}의 셈법 {BLANK}" for use in dict.fromkeys(used)),
        *([f"{'·'.join(dict.fromkeys(words))}의 뜻 {BLANK}"] if words else []),
        f"연락할 곳 {BLANK}",
    ]
    return f"※ 채울 곳: {', '.join(named)}"


def kept_rate(rate: Rate | None, contract: Fraction | None) -> Rate | None:
    """The contract's own share, where it is better for the consumer than the standard's."""
    if rate is None or contract is None:
        return rate
    return Rate(contract, rate.base, rate.fact)
