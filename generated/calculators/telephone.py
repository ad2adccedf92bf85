"""전화서비스 (telephone): Telephones

Written by `gijun build` from standards/telephone.gijun. To change a number, change that file.
Source: 소비자분쟁해결기준, annex 별표 2, item 전기·가스·방송·통신서비스 관련 · 전화서비스.
This file needs nothing but Python itself: copy it wherever it is useful.

    settle(event="paid twice", proven="yes", late_fee_paid="yes", excluded_cause="yes", …)

gives what the official table orders, row by row below, with the row it rests on.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from threading import local
from typing import Any, Literal, NamedTuple

# --- what a case states --------------------------------------------------------------------------

Event = Literal["paid twice", "facility damage", "overcharged", "late fee", "outage"]
YesNo = Literal["yes", "no"]
Number = int | Fraction
Truth = bool | None  # None: a fact that the case does not state would decide


class Facts(NamedTuple):
    """A case. None is not stated, which is neither zero nor "no"."""

    event: Event | None = None  # 일어난 일
    proven: YesNo | None = None  # 객관적 증명자료
    late_fee_paid: YesNo | None = None  # 연체료를 냄
    excluded_cause: YesNo | None = None  # 불가항력·소비자의 고의나 과실
    notified: datetime | None = None  # 통지한 때
    restored: datetime | None = None  # 복구된 때
    outage_hours: Number | None = None  # 통지한 뒤의 중지·장애 시간
    charged: Number | None = None  # 청구된 요금
    due: Number | None = None  # 바른 요금
    overpaid: Number | None = None  # 더 낸 금액
    late_charge: Number | None = None  # 연체료
    proven_loss: Number | None = None  # 입증된 손해


Amounts = tuple[Any, ...]  # the facts that only enter the figures, in the order of `Facts`
Orders = Callable[[Any, Amounts], Any]  # what is found, and the amounts of the case -> the answer


class Row(NamedTuple):
    """A row of the official table: it answers from `far` down to `near`, both included."""

    id: str
    far: int | None
    near: int | None
    percent: Number | None
    orders: Orders
    line: int  # of standards/telephone.gijun
    citations: tuple[str, ...]
    wording: str


class Ladder(NamedTuple):
    """The rows for one situation, and what their rungs count."""

    when: Callable[[Facts], Truth]
    counts: Callable[[Facts], Number | None]
    direction: Literal["before", "after"]
    rows: tuple[Row, ...]


class Edition(NamedTuple):
    """Everything in force from its first to its last day. Exceptions are asked before the rules."""

    name: str
    first: date
    last: date | None
    with_defaults: Callable[[Facts], Facts]
    with_amounts: Callable[[Facts], Facts]
    exceptions: tuple[Ladder, ...]
    rules: tuple[Ladder, ...]
    adjustments: tuple[Ladder, ...]
    silences: tuple[Ladder, ...]
    impossible: tuple[Ladder, ...]
    named: tuple[tuple[str, str, Callable[[Facts], Number | None]], ...]

    def __repr__(self) -> str:
        return f"<edition {self.name}>"


Mode = Literal["single", "all", "choice", "ladder"]

# --- answers -------------------------------------------------------------------------------------


class Found(NamedTuple):
    """The row that answers, and the facts that chose it."""

    row: Row
    orders: Orders
    edition: Edition
    keep: Number  # what adjustments leave of penalty and compensation: 1 is all of it
    percent: Any  # the percentage of the row after adjustments
    adjusted_by: tuple[Row, ...]
    known: tuple[Any, ...]  # the facts that choose the row, those taken by default among them
    taken: tuple[str, ...]  # which of them were taken by default


class Order(NamedTuple):
    """What a settlement orders beside its figures."""

    damages: tuple[str, ...] = ()  # losses that the standard awards without a figure
    remedies: tuple[str, ...] = ()
    mode: Mode = "single"
    consumer_pays: int | None = None  # goes with a remedy: a repair charge before an exchange
    extension: Number | None = None  # service goes on for so long, in the unit of its rule
    said: tuple[tuple[str, object], ...] = ()  # findings that are not money
    burdens: tuple[tuple[str, str], ...] = ()  # who must prove what
    damages_proven: bool = False  # the compensation is a loss that the case proves
    unknown: bool = False  # an amount that the row orders waits for a fact


class Settlement(NamedTuple):
    """Who gets what. paid = refund + used value + penalty; compensation comes on top.

    Amounts are whole won, each rounded once, half up. None: the standard or the case gives no
    figure, which is not zero.
    """

    refund: int | None
    penalty: int | None
    used_value: int | None
    compensation: int | None
    owed_by_consumer: int | None
    order: Order
    found: Found
    amounts: tuple[Any, ...]  # the facts that only enter the figures

    @property
    def damages(self) -> tuple[str, ...]:
        return self.order.damages

    @property
    def remedies(self) -> tuple[str, ...]:
        return self.order.remedies

    @property
    def mode(self) -> Mode:
        return self.order.mode

    @property
    def consumer_pays(self) -> int | None:
        return self.order.consumer_pays

    @property
    def extension(self) -> Number | None:
        return self.order.extension

    @property
    def said(self) -> tuple[tuple[str, object], ...]:
        return self.order.said

    @property
    def burdens(self) -> tuple[tuple[str, str], ...]:
        return self.order.burdens

    @property
    def damages_proven(self) -> bool:
        return self.order.damages_proven

    @property
    def zeros(self) -> tuple[str, ...]:
        """Divisors that are 0: what they divide cannot be computed."""
        DIVIDED.by_zero.clear()
        self.found.orders(self.found, self.amounts)
        return tuple(sorted(DIVIDED.by_zero))

    @property
    def facts(self) -> Facts:
        """Everything stated, and what was taken by default."""
        return all_facts(self.found, self.amounts)

    @property
    def row(self) -> Row:
        """The row of the official table that it rests on."""
        return self.found.row

    @property
    def adjusted_by(self) -> tuple[Row, ...]:
        return self.found.adjusted_by

    def explain(self) -> str:
        """How each figure came about, line by line."""
        return "\n".join([*explain_row(self), *explain_amounts(self)])


class NoRule(NamedTuple):
    """The official text is silent on this case, and why."""

    reason: str
    row: Row | None
    edition: Edition | None
    orders: Orders


class Open(NamedTuple):
    """Facts are missing that choose between rows: every row that may yet answer."""

    found: tuple[Found, ...]
    silent: tuple[NoRule, ...]
    ask: tuple[str, ...]
    orders: Orders


class Undecided(NamedTuple):
    """Facts are missing that would change the answer: the answers that remain possible, and the
    facts to ask for."""

    possible: tuple[Settlement | NoRule, ...]
    ask: tuple[str, ...]


def all_facts(found: Found, amounts: tuple[Any, ...]) -> Facts:
    """Every fact of the case: those that chose the row, then those that enter the figures, the
    missing ones by default where the standard has one."""
    for amount in amounts:
        if isinstance(amount, float):
            raise not_exact(amount)
    facts = completed(Facts(*found.known, *amounts), found.edition.with_amounts)
    DIVIDED.by_zero.clear()
    return facts


def not_exact(amount: object) -> ValueError:
    return ValueError(f"{amount!r} is not an exact number; give an int or a Fraction")


def account(
    found: Found,
    amounts: Amounts,
    mode: Mode,
    *,
    deducts: bool = False,  # the row says what penalty is kept of what was paid
    paid: Number | None = None,
    penalty: Number | None = None,
    used_value: Number | None = None,
    charges: bool = False,  # the row charges value already used
    refund: Number | None = None,
    compensation: Number | None = None,
    damages: tuple[str, ...] = (),
    proven: Number | None = None,
    remedies: tuple[str, ...] = (),
    consumer_pays: Number | None = None,
    owes: Number | None = None,
    extension: Number | None = None,
    said: tuple[tuple[str, object], ...] = (),
    burdens: tuple[tuple[str, str], ...] = (),
    ordered: tuple[str, ...] = (),  # which of the amounts the row orders
) -> Settlement:
    """The account of one case, from the exact amounts that its row orders."""
    given = {
        "penalty": penalty, "used_value": used_value, "refund": refund, "owes": owes,
        "compensation": compensation, "consumer_pays": consumer_pays, "extension": extension,
    }  # fmt: skip
    unknown = any(given[name] is None for name in ordered)
    owed = owes
    if proven is not None:
        damages, compensation = (), proven + (compensation or 0)
    if found.keep != 1:
        penalty = None if penalty is None else penalty * found.keep
        compensation = None if compensation is None else compensation * found.keep
    kept = penalty if deducts else 0
    used = used_value if charges else 0
    if (deducts or charges) and paid is not None and kept is not None and used is not None:
        balance = paid - kept - used
        refund, owed = (balance, 0) if balance >= 0 else (0, -balance)
    return Settlement(
        half_up(refund),
        half_up(penalty),
        half_up(used_value),
        half_up(compensation),
        half_up(owed),
        Order(
            damages,
            remedies,
            mode,
            half_up(consumer_pays),
            extension,
            said,
            burdens,
            proven is not None,
            unknown,
        ),
        found,
        amounts,
    )


def half_up(amount: Number | None) -> int | None:
    """Whole won from an exact amount, half up: the one rounding."""
    if amount is None or type(amount) is int:
        return amount
    return (2 * amount.numerator + amount.denominator) // (2 * amount.denominator)


def greater(first: Number, *others: Number) -> Number:
    for other in others:
        first = other if other > first else first
    return first


class Divided(local):
    """The divisors that were 0 in the figures that this thread last worked out."""

    def __init__(self) -> None:
        self.by_zero: set[str] = set()


DIVIDED = Divided()


def percent(number: Number) -> Fraction:
    """60 percent as an exact number."""
    return Fraction(number) / 100


def nothing(found: Found, amounts: Amounts) -> Settlement:
    """A row that orders nothing of its own: a silence, or a case that cannot be."""
    raise AssertionError(found.row.id)


def no_count(f: Facts) -> None:
    """The row does not depend on notice."""


# --- conditions: true, false, or None where a fact that is not stated decides ----------------------


def every(*parts: Truth) -> Truth:
    return False if False in parts else None if None in parts else True


def fails(part: Truth) -> Truth:
    return None if part is None else not part


def is_one(word: str | None, *words: str) -> Truth:
    return None if word is None else word in words


def compare(left: Any, sign: str, right: Any) -> Truth:
    if left is None or right is None:
        return None
    if left == right:
        return "=" in sign
    return sign[0] == ("<" if left < right else ">")


def plain_date(day: date) -> date:
    return day.date() if isinstance(day, datetime) else day


def hours_between(
    first: datetime | None, last: datetime | None, excluded: tuple[date, ...] | None
) -> Number | None:
    """Exact hours, without those of the excluded days."""
    if first is None or last is None or excluded is None:
        return None
    seconds, at = 0, first
    while at < last:
        until = min(datetime.combine(at.date() + timedelta(days=1), time()), last)
        if at.date() not in excluded:
            seconds += int((until - at).total_seconds())
        at = until
    return Fraction(seconds, 3600)


def take(f: Facts, fact: str, *guards: tuple[Truth, Any]) -> Facts:
    """The facts with one taken from the first guard that holds, unless an earlier one cannot be
    told."""
    for holds, value in guards:
        if holds is None or (holds and value is None):
            return f
        if holds:
            return f._replace(**{fact: value})
    return f


# --- defaults, formulas, printed tables, and what the rows order -----------------------------------


def with_defaults(f: Facts) -> Facts:
    """What is taken where a case says nothing."""
    if f.proven is None:  # 객관적 증명자료
        f = take(f, "proven", (True, "yes"))
    if f.excluded_cause is None:  # 불가항력·소비자의 고의나 과실
        f = take(f, "excluded_cause", (True, "no"))
    if f.outage_hours is None:  # 통지한 뒤의 중지·장애 시간 [N2024-32.telephone.n2]
        f = take(f, "outage_hours", (True, hours_between(f.notified, f.restored, ())))
    return f


def charged_due_at_least_0(f: Facts) -> Number | None:
    """청구된 요금 − 바른 요금, 최소 0"""
    charged = f.charged
    due = f.due
    if charged is None or due is None:
        return None
    return greater(charged - due, 0)


def with_amounts(f: Facts) -> Facts:
    """Amounts taken where a case gives none."""
    if f.overpaid is None:  # 더 낸 금액
        f = take(f, "overpaid", (True, charged_due_at_least_0(f)))
    return f


def refund_overpaid_or_settle_the_difference(found: Found, amounts: Amounts) -> Settlement:
    """더 낸 금액 환급 또는 차액차감 정산 (refund overpaid or settle the difference)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "choice", refund=f.overpaid, remedies=("refund", "settle the difference",), ordered=("refund",))


def move_the_facility_or_damages_proven_loss(found: Found, amounts: Amounts) -> Settlement:
    """설비이전 또는 손해배상(입증된 손해) (move the facility or damages (proven loss))."""
    f = all_facts(found, amounts)
    return account(found, amounts, "choice", damages=("proven_loss",), proven=f.proven_loss, remedies=("move the facility", "damages",))


def refund_late_charge(found: Found, amounts: Amounts) -> Settlement:
    """연체료 환급 (refund late charge)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=f.late_charge, remedies=("refund",), ordered=("refund",))


def waive_the_late_fee(found: Found, amounts: Amounts) -> Settlement:
    """연체료 면제 (waive the late fee)."""
    return account(found, amounts, "single", remedies=("waive the late fee",))


def damages_proven_loss(found: Found, amounts: Amounts) -> Settlement:
    """손해배상(입증된 손해) (damages (proven loss))."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", damages=("proven_loss",), proven=f.proven_loss)


def excluded_yes_and_compensate_0(found: Found, amounts: Amounts) -> Settlement:
    """배상에서 제외: 예 및 0 배상 (excluded: yes and compensate 0)."""
    return account(found, amounts, "single", said=(("excluded", True),), compensation=0)


# --- the official table ----------------------------------------------------------------------------

# 이중청구·이중납부, 객관적 증명자료 (paid twice, proven)
PAID_TWICE_PROVEN = Ladder(
    lambda f: every(is_one(f.event, "paid twice"), is_one(f.proven, "yes")),
    no_count,
    "before",
    (
        #   id                     far  near  percent orders                                     line official rows              official wording
        Row("paid-twice-proven", None, None,    None, refund_overpaid_or_settle_the_difference,   46, ("N2024-32.telephone.1",), "전화요금 이중청구 또는 착오로 인한 이중납부"),
    ),
)  # fmt: skip

# 통신설비의 가설로 인한 재산피해, 객관적 증명자료 (facility damage, proven)
FACILITY_DAMAGE_PROVEN = Ladder(
    lambda f: every(is_one(f.event, "facility damage"), is_one(f.proven, "yes")),
    no_count,
    "before",
    (
        #   id                          far  near  percent orders                                     line official rows              official wording
        Row("facility-damage-proven", None, None,    None, move_the_facility_or_damages_proven_loss,   47, ("N2024-32.telephone.2",), "통신설비의 가설로 인한 소비자의 재산피해"),
    ),
)  # fmt: skip

# 사업자의 귀책사유로 인한 과다납부, 객관적 증명자료 (overcharged, proven)
OVERCHARGED_PROVEN = Ladder(
    lambda f: every(is_one(f.event, "overcharged"), is_one(f.proven, "yes")),
    no_count,
    "before",
    (
        #   id                      far  near  percent orders                                     line official rows              official wording
        Row("overcharged-proven", None, None,    None, refund_overpaid_or_settle_the_difference,   48, ("N2024-32.telephone.3",), "전화기록장치의 오류, 전화요금 계산착오 등 사업자의 귀책사유로 인한 전화요금 과다납부"),
    ),
)  # fmt: skip

# 고지서의 미도달로 인한 연체료, 객관적 증명자료, 연체료를 냄 (late fee, proven, late fee paid)
LATE_FEE_PROVEN_LATE_FEE_PAID = Ladder(
    lambda f: every(is_one(f.event, "late fee"), is_one(f.proven, "yes"), is_one(f.late_fee_paid, "yes")),
    no_count,
    "before",
    (
        #   id                                 far  near  percent orders               line official rows              official wording
        Row("late-fee-proven-late-fee-paid", None, None,    None, refund_late_charge,   49, ("N2024-32.telephone.4",), "전화요금 납부고지서의 미도달로 인한 연체료 납부"),
    ),
)  # fmt: skip

# 고지서의 미도달로 인한 연체료, 객관적 증명자료, 연체료를 냄 아님 (late fee, proven, not late fee paid)
LATE_FEE_PROVEN = Ladder(
    lambda f: every(
        is_one(f.event, "late fee"),
        is_one(f.proven, "yes"),
        fails(is_one(f.late_fee_paid, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                   far  near  percent orders               line official rows              official wording
        Row("late-fee-proven", None, None,    None, waive_the_late_fee,   50, ("N2024-32.telephone.4",), "전화요금 납부고지서의 미도달로 인한 연체료 납부"),
    ),
)  # fmt: skip

# 서비스 중지·장애, 통지한 뒤의 중지·장애 시간 6시간 이상, 불가항력·소비자의 고의나 과실 아님 (outage, outage hours at least 6 hours, not excluded cause)
OUTAGE = Ladder(
    lambda f: every(
        is_one(f.event, "outage"),
        compare(f.outage_hours, ">=", 6),
        fails(is_one(f.excluded_cause, "yes")),
    ),
    no_count,
    "before",
    (
        #   id          far  near  percent orders                line official rows                                       official wording
        Row("outage", None, None,    None, damages_proven_loss,   55, ("N2024-32.telephone.5", "N2024-32.telephone.n2",), "6시간 이상 서비스 중지 또는 장애로 인한 피해 / 불가항력이나 소비자의 고의 또는 과실은 배상에서 제외, 서비스 중지 또는 장애시간은 소비자가 회사에 통지한 후부터 계산함"),
    ),
)  # fmt: skip

# 서비스 중지·장애, 통지한 뒤의 중지·장애 시간 6시간 이상, 불가항력·소비자의 고의나 과실 (outage, outage hours at least 6 hours, excluded cause)
OUTAGE_EXCLUDED_CAUSE = Ladder(
    lambda f: every(
        is_one(f.event, "outage"),
        compare(f.outage_hours, ">=", 6),
        is_one(f.excluded_cause, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                         far  near  percent orders                          line official rows               official wording
        Row("outage-excluded-cause", None, None,    None, excluded_yes_and_compensate_0,   56, ("N2024-32.telephone.n2",), "불가항력이나 소비자의 고의 또는 과실은 배상에서 제외, 서비스 중지 또는 장애시간은 소비자가 회사에 통지한 후부터 계산함"),
    ),
)  # fmt: skip

# 이중청구·이중납부·통신설비의 가설로 인한 재산피해·사업자의 귀책사유로 인한 과다납부·고지서의 미도달로 인한 연체료 중 하나, 객관적 증명자료 아님 (any of paid twice, facility damage, overcharged, late fee, not proven)
SILENT_PAID_TWICE_OR_FACILITY_DAMAGE_OR_OVERCHARGED_OR_LATE_FEE = Ladder(
    lambda f: every(
        is_one(f.event, "paid twice", "facility damage", "overcharged", "late fee"),
        fails(is_one(f.proven, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                                                   far  near  percent orders    line official rows               official wording
        Row("silent-paid-twice-or-facility-damage-or-overcharged-or-late-fee", None, None,    None, nothing,   51, ("N2024-32.telephone.n1",), "객관적 증명자료가 없는 경우는 표에 없다"),
    ),
)  # fmt: skip

# 서비스 중지·장애, 통지한 뒤의 중지·장애 시간 6시간 미만 (outage, outage hours under 6 hours)
SILENT_OUTAGE = Ladder(
    lambda f: every(is_one(f.event, "outage"), compare(f.outage_hours, "<", 6)),
    no_count,
    "before",
    (
        #   id                 far  near  percent orders    line official rows              official wording
        Row("silent-outage", None, None,    None, nothing,   57, ("N2024-32.telephone.5",), "6시간에 이르지 않는 중지·장애는 표에 없다"),
    ),
)  # fmt: skip

# --- editions, the newest first --------------------------------------------------------------------

EDITION_2025_12_18 = Edition(
    "제2025-14호",
    date(2025, 12, 18),
    None,
    with_defaults,
    with_amounts,
    (
    ),
    (
        PAID_TWICE_PROVEN,
        FACILITY_DAMAGE_PROVEN,
        OVERCHARGED_PROVEN,
        LATE_FEE_PROVEN_LATE_FEE_PAID,
        LATE_FEE_PROVEN,
        OUTAGE,
        OUTAGE_EXCLUDED_CAUSE,
    ),
    (
    ),
    (
        SILENT_PAID_TWICE_OR_FACILITY_DAMAGE_OR_OVERCHARGED_OR_LATE_FEE,
        SILENT_OUTAGE,
    ),
    (
    ),
    (),
)  # fmt: skip
EDITION_2024_12_27 = Edition(
    "제2024-32호",
    date(2024, 12, 27),
    date(2025, 12, 17),
    with_defaults,
    with_amounts,
    (
    ),
    (
        PAID_TWICE_PROVEN,
        FACILITY_DAMAGE_PROVEN,
        OVERCHARGED_PROVEN,
        LATE_FEE_PROVEN_LATE_FEE_PAID,
        LATE_FEE_PROVEN,
        OUTAGE,
        OUTAGE_EXCLUDED_CAUSE,
    ),
    (
    ),
    (
        SILENT_PAID_TWICE_OR_FACILITY_DAMAGE_OR_OVERCHARGED_OR_LATE_FEE,
        SILENT_OUTAGE,
    ),
    (
    ),
    (),
)  # fmt: skip
EDITIONS = (EDITION_2025_12_18, EDITION_2024_12_27, )  # fmt: skip
UNRECORDED: tuple[tuple[date, date | None, str], ...] = (
    (date(2021, 5, 25), date(2024, 12, 26), "이 시기의 전화서비스 표는 글을 가지고 있지 않다. 001에는 이 표가 없다"),
)
WORDS: dict[str, tuple[str, ...]] = {
    "event": ("paid twice", "facility damage", "overcharged", "late fee", "outage", ),
    "proven": ("yes", "no", ),
    "late_fee_paid": ("yes", "no", ),
    "excluded_cause": ("yes", "no", ),
}
LABELS: dict[str, str] = {
    "event": "일어난 일",
    "proven": "객관적 증명자료",
    "late_fee_paid": "연체료를 냄",
    "excluded_cause": "불가항력·소비자의 고의나 과실",
    "notified": "통지한 때",
    "restored": "복구된 때",
    "outage_hours": "통지한 뒤의 중지·장애 시간",
    "charged": "청구된 요금",
    "due": "바른 요금",
    "overpaid": "더 낸 금액",
    "late_charge": "연체료",
    "proven_loss": "입증된 손해",
}


def settle(  # name every argument; Python is quicker when it need not insist on it
    event: Event | None = None,
    outage_hours: Number | None = None,
    charged: Number | None = None,
    due: Number | None = None,
    overpaid: Number | None = None,
    late_charge: Number | None = None,
    proven_loss: Number | None = None,
    proven: YesNo | None = None,
    late_fee_paid: YesNo | None = None,
    excluded_cause: YesNo | None = None,
    notified: datetime | None = None,
    restored: datetime | None = None,
    on: date | None = None,
) -> Settlement | NoRule | Undecided:
    """Settle a case by the edition in force `on` a day; without a day, by the newest."""
    stated = (
        on,
        event,
        proven,
        late_fee_paid,
        excluded_cause,
        notified,
        restored,
        outage_hours,
    )
    try:
        found = REMEMBERED[stated]
    except KeyError:
        found = find(stated)
    amounts = (charged, due, overpaid, late_charge, proven_loss, )
    answer: Settlement | NoRule | Undecided = found.orders(found, amounts)
    return answer


# --- the search for the row ------------------------------------------------------------------------


NOTHING_SAID = "기준에 이 경우의 규칙이 없다 (the text has no rule for this case)"
NOT_RECORDED = "이 날짜의 판은 기록되지 않았다 (no edition is recorded for this day)"
IMPOSSIBLE = "있을 수 없는 경우다 (this case cannot be)"


REMEMBERED: dict[tuple[Any, ...], Found | Open | NoRule] = {}  # cases with the same words and counts
MOST_REMEMBERED = 4096


def find(stated: tuple[Any, ...]) -> Found | Open | NoRule:
    """Search for the row, and remember what was found."""
    if len(REMEMBERED) >= MOST_REMEMBERED:
        REMEMBERED.clear()
    on, *deciding = stated
    REMEMBERED[stated] = found = search(on, Facts(*deciding), len(deciding))
    return found


def search(on: date | None, stated: Facts, deciding: int) -> Found | Open | NoRule:
    """The row that answers, or every row that may: exceptions first, then the rules."""
    check(stated)
    edition = EDITIONS[0] if on is None else edition_on(plain_date(on))
    if edition is None:
        return NoRule(why_unrecorded(on), None, None, no_figures)
    facts = completed(stated, edition.with_defaults)
    impossible = asked(edition.impossible, facts).sure
    if impossible:
        return NoRule(f"{IMPOSSIBLE}: {impossible[0].wording}", impossible[0], edition, no_figures)
    rows, sure, ask = answering(edition, facts)
    silences = asked(edition.silences, facts)
    if not rows:
        silent = silences.sure
        reason = silent[0].wording if silent else NOTHING_SAID
        return NoRule(reason, (*silent, None)[0], edition, no_figures)
    adjusting = asked(edition.adjustments, facts)
    taken = taken_by_default(stated, facts)
    found = tuple(
        Found(row, row.orders, edition, kept_after(by), share_after(row, by), by, facts[:deciding], taken)
        for row in rows
        for by in dict.fromkeys((adjusting.sure, adjusting.sure + adjusting.maybe))
    )
    silent = () if sure else silences.sure + silences.maybe
    if len(found) == 1 and not silent:
        return found[0]
    missing = {*ask, *adjusting.missing}
    return Open(
        found,
        tuple(NoRule(row.wording, row, edition, no_figures) for row in silent),
        tuple(name for name in LABELS if name in missing),
        settle_open,
    )


class Asked(NamedTuple):
    """The rows of a group that hold, those that may, and the facts that would tell."""

    sure: tuple[Row, ...]
    maybe: tuple[Row, ...]
    missing: tuple[str, ...]


def answering(edition: Edition, facts: Facts) -> tuple[tuple[Row, ...], bool, tuple[str, ...]]:
    """An exception that holds answers alone; otherwise those that may, and the rule beside them;
    whether one of these is sure to hold, and the facts that are missing."""
    exceptions = asked(edition.exceptions, facts)
    if exceptions.sure:
        return exceptions.sure[:1], True, ()
    rules = asked(edition.rules, facts)
    if rules.sure:
        return exceptions.maybe + rules.sure[:1], True, exceptions.missing
    return exceptions.maybe + rules.maybe, False, exceptions.missing + rules.missing


def asked(ladders: tuple[Ladder, ...], facts: Facts) -> Asked:
    """Ask every row of a group."""
    sure: list[Row] = []
    maybe: list[Row] = []
    missing: list[str] = []
    for ladder in ladders:
        seen: Any = Noticed(facts)
        holds = ladder.when(seen)
        for row in ladder.rows if holds is not False else ():
            answers = every(holds, on_rung(row, ladder, seen))
            if answers:
                sure.append(row)
            elif answers is None:
                maybe.append(row)
                missing += seen.missing
    return Asked(tuple(sure), tuple(maybe), tuple(missing))


def completed(stated: Facts, take_defaults: Callable[[Facts], Facts]) -> Facts:
    """The facts with all that the defaults can tell; one default may wait for another."""
    facts, before = take_defaults(stated), stated
    while facts != before:
        facts, before = take_defaults(facts), facts
    return facts


def kept_after(adjustments: tuple[Row, ...]) -> Number:
    """What the adjustments leave of a penalty: one half after a cut by 50 percent."""
    keep: Number = 1
    for row in adjustments:
        keep = keep * (1 - percent(row.percent or 0))
    return keep


def share_after(row: Row, adjustments: tuple[Row, ...]) -> Number | None:
    """The percentage of the row after the adjustments."""
    return None if row.percent is None else row.percent * kept_after(adjustments)


def taken_by_default(stated: Facts, facts: Facts) -> tuple[str, ...]:
    return tuple(
        name
        for name, before, after in zip(Facts._fields, stated, facts, strict=True)
        if before is None and after is not None
    )


def no_figures(found: NoRule, amounts: Amounts) -> NoRule:
    """Where no row answers, the amounts do not matter."""
    return found


def settle_open(found: Open, amounts: Amounts) -> Settlement | Undecided:
    """Settle every row that may answer; where all agree, the missing facts do not matter."""
    settled: dict[tuple[Any, ...], Settlement] = {}
    for row in found.found:
        one: Settlement = row.orders(row, amounts)
        settled.setdefault(figures(one), one)
    possible = tuple(settled.values())
    if len(possible) == 1 and not found.silent:
        return possible[0]
    return Undecided(possible + found.silent, found.ask)


def on_rung(row: Row, ladder: Ladder, facts: Facts) -> Truth:
    """The notice lies between the two ends of the row. A count may be a fraction: a rung reaches
    up to its neighbour's limit, not one short of it."""
    if row.far is None and row.near is None:
        return True
    count = ladder.counts(facts)
    if count is None:
        return None
    if ladder.direction == "before":
        return count >= (row.near or 0) and (row.far is None or count < row.far + 1)
    near_enough = count > row.near - 1 if row.near else count >= 0
    return near_enough and (row.far is None or count <= row.far)


class Noticed:
    """Facts that note which of them were looked at and missing."""

    def __init__(self, facts: Facts) -> None:
        self.facts, self.missing = facts, list[str]()

    def __getattr__(self, name: str) -> Any:
        value = getattr(self.facts, name)
        if value is None:
            self.missing.append(name)
        return value


def edition_on(day: date) -> Edition | None:
    return next(
        (e for e in EDITIONS if e.first <= day and (e.last is None or day <= e.last)), None
    )


def why_unrecorded(day: date | None) -> str:
    for first, last, reason in UNRECORDED:
        if day is not None and first <= day and (last is None or day <= last):
            return reason
    return NOT_RECORDED


def check(stated: Facts) -> None:
    """Refuse a word that the standard does not know, and a number that is not exact."""
    for name, value in zip(Facts._fields, stated, strict=True):
        if value is None:
            continue
        if name in WORDS and value not in WORDS[name]:
            raise ValueError(f"{name}: {value!r} is not one of {', '.join(WORDS[name])}")
        if isinstance(value, float):
            raise not_exact(value)


def figures(one: Settlement) -> tuple[Any, ...]:
    """What two settlements share to be the same answer. Where an amount is unknown, ten percent of
    it and twenty look alike, so the orders themselves must be the same."""
    order, found = one.order, one.found
    return (
        *one[: Settlement._fields.index("order")],
        *order[: Order._fields.index("burdens")],
        (found.row.orders, found.row.percent, found.keep) if order.unknown else None,
    )


# --- explanations, put together only when asked for ------------------------------------------------


def explain_row(settlement: Settlement) -> list[str]:
    """The row, its official wording, and what was taken by default."""
    row = settlement.row
    lines = [f"{row.wording} [{', '.join(row.citations)}] (standards/telephone.gijun:{row.line})"]
    for adjustment in settlement.adjusted_by:
        lines.append(f"{adjustment.wording} [{', '.join(adjustment.citations)}]: {adjustment.percent}% 감경")
    for name in settlement.found.taken:
        lines.append(f"{LABELS[name]}: {getattr(settlement.facts, name)} (정하지 않아 그렇게 봄)")
    return lines


def explain_amounts(settlement: Settlement) -> list[str]:
    """The arithmetic: the amounts stated, the named amounts, the account."""
    facts, lines = settlement.facts, list[str]()
    for name in Facts._fields[len(settlement.found.known) :]:
        if isinstance(value := getattr(facts, name), int | Fraction):
            lines.append(f"{LABELS[name]} = {written(value)}")
    for _, label, reckon in settlement.found.edition.named:
        if (exact := reckon(facts)) is not None:
            lines.append(f"{label} = {written(exact)}")
    row = settlement.row
    order = (row.orders.__doc__ or "").replace("그 비율", f"{row.percent}%")
    lines.append(order.replace("a share of", f"{row.percent}% of"))
    for name, label in AMOUNTS:
        if (amount := getattr(settlement, name)) is not None:
            lines.append(f"{label} = {amount:,}원")
    for divisor in settlement.zeros:
        lines.append(f"계산할 수 없음: {LABELS.get(divisor, divisor)} = 0 (cannot be computed: {divisor} is 0)")
    return lines


def written(number: Number) -> str:
    """A number as people write it: 300,000, or a fraction that no whole number can say."""
    whole = f"{number.numerator:,}"
    return whole if number.denominator == 1 else f"{whole}/{number.denominator:,}"


AMOUNTS = (
    ("penalty", "위약금"),
    ("used_value", "이용한 부분"),
    ("refund", "환급"),
    ("compensation", "배상"),
    ("owed_by_consumer", "소비자가 더 낼 금액"),
    ("consumer_pays", "소비자가 부담할 금액"),
)
