"""주택건설업 (house building): House building

Written by `gijun build` from standards/house_building.gijun. To change a number, change that file.
Source: 소비자분쟁해결기준, annex 별표 2, item 건설·건축 관련 · 주택건설업.
This file needs nothing but Python itself: copy it wherever it is useful.

    settle(event="fault", in_liability="yes", …)

gives what the official table orders, row by row below, with the row it rests on.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from fractions import Fraction
from threading import local
from typing import Any, Literal, NamedTuple

# --- what a case states --------------------------------------------------------------------------

Event = Literal["fault", "late", "smaller area", "mortgaged", "unlike model"]
YesNo = Literal["yes", "no"]
Number = int | Fraction
Truth = bool | None  # None: a fact that the case does not state would decide


class Facts(NamedTuple):
    """A case. None is not stated, which is neither zero nor "no"."""

    event: Event | None = None  # 일어난 일
    in_liability: YesNo | None = None  # 하자담보책임기간 이내
    planned: date | None = None  # 입주지정(예정)일
    moved_in: date | None = None  # 입주할 수 있게 된 날
    delay_days: Number | None = None  # 입주지연일수
    late_rate: Number | None = None  # 연체이율
    contract_area: Number | None = None  # 공급면적(계약서상, ㎡)
    actual_area: Number | None = None  # 공부상면적(㎡)
    unit_price: Number | None = None  # 공급면적 1㎡의 단위가격
    deposit: Number | None = None  # 계약금
    instalments: Number | None = None  # 중도금
    price_gap: Number | None = None  # 자재·설비의 차액
    paid: Number | None = None  # 지급액
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
    line: int  # of standards/house_building.gijun
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


def days_between(first: date | None, last: date | None) -> int | None:
    """Whole calendar days; the first day is not counted."""
    return None if first is None or last is None else (plain_date(last) - plain_date(first)).days


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


def days_from_planned_to_moved_in_at_least_0(f: Facts) -> Number | None:
    """입주지정(예정)일부터 입주할 수 있게 된 날까지의 일수, 최소 0"""
    days_from_planned_to_moved_in = days_between(f.planned, f.moved_in)
    if days_from_planned_to_moved_in is None:
        return None
    return greater(days_from_planned_to_moved_in, 0)


def with_defaults(f: Facts) -> Facts:
    """What is taken where a case says nothing."""
    if f.delay_days is None:  # 입주지연일수
        f = take(f, "delay_days", (True, days_from_planned_to_moved_in_at_least_0(f)))
    return f


def deposit_instalments(f: Facts) -> Number | None:
    """계약금 + 중도금"""
    deposit = f.deposit
    instalments = f.instalments
    if deposit is None or instalments is None:
        return None
    return deposit + instalments


def with_amounts(f: Facts) -> Facts:
    """Amounts taken where a case gives none."""
    if f.paid is None:  # 지급액
        f = take(f, "paid", (True, deposit_instalments(f)))
    return f


def repair_free(found: Found, amounts: Amounts) -> Settlement:
    """무상 수리 및 보수 (repair free)."""
    return account(found, amounts, "single", remedies=("repair_free",))


def repair_paid(found: Found, amounts: Amounts) -> Settlement:
    """유상 수리 및 보수 (repair paid)."""
    return account(found, amounts, "single", remedies=("repair_paid",))


def delay_fee_for(f: Facts) -> Number | None:
    """지체상금액 (delay fee) = (계약금 + 중도금) × 연체이율 × 입주지연일수 ÷ 365 [N2024-32.house_building.n2]"""
    deposit = f.deposit
    instalments = f.instalments
    late_rate = f.late_rate
    delay_days = f.delay_days
    if deposit is None or instalments is None or late_rate is None or delay_days is None:
        return None
    return Fraction((deposit + instalments) * late_rate * delay_days) / 365


def compensate_delay_fee_or_take_from_balance(found: Found, amounts: Amounts) -> Settlement:
    """지체상금액 배상 또는 주택 잔금에서 해당액 공제 (compensate delay fee or take from balance)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "choice", compensation=delay_fee_for(f), remedies=("pay", "take from balance",), ordered=("compensation",))


def missing_area_for(f: Facts) -> Number | None:
    """부족면적(㎡) (missing area) = 공급면적(계약서상, ㎡) − 공부상면적(㎡), 최소 0"""
    contract_area = f.contract_area
    actual_area = f.actual_area
    if contract_area is None or actual_area is None:
        return None
    return greater(contract_area - actual_area, 0)


def unit_price_missing_area(f: Facts) -> Number | None:
    """공급면적 1㎡의 단위가격 × 부족면적(㎡)"""
    unit_price = f.unit_price
    missing_area = missing_area_for(f)
    if unit_price is None or missing_area is None:
        return None
    return unit_price * missing_area


def refund_unit_price_missing_area(found: Found, amounts: Amounts) -> Settlement:
    """공급면적 1㎡의 단위가격 × 부족면적(㎡) 환급 (refund unit price × missing area)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=unit_price_missing_area(f), remedies=("refund",), ordered=("refund",))


def damages_proven_loss_or_rescind_and_refund_everything_paid(found: Found, amounts: Amounts) -> Settlement:
    """손해배상(입증된 손해) 또는 계약해제 및 낸 금액 전부 환급 (damages (proven loss) or rescind and refund everything paid)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "choice", paid=f.paid, deducts=True, damages=("proven_loss",), proven=f.proven_loss, penalty=0, remedies=("damages", "rescind",))


def replace_equipment_or_refund_price_gap(found: Found, amounts: Amounts) -> Settlement:
    """설비대체 또는 자재·설비의 차액 환급 (replace equipment or refund price gap)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "choice", refund=f.price_gap, remedies=("replace equipment", "refund",), ordered=("refund",))


# --- the official table ----------------------------------------------------------------------------

# 건축·설비상 하자, 하자담보책임기간 이내 (fault, in liability)
FAULT_IN_LIABILITY = Ladder(
    lambda f: every(is_one(f.event, "fault"), is_one(f.in_liability, "yes")),
    no_count,
    "before",
    (
        #   id                      far  near  percent orders        line official rows                     official wording
        Row("fault-in-liability", None, None,    None, repair_free,   50, ("N2024-32.house_building.1.1",), "하자담보책임기간 이내"),
    ),
)  # fmt: skip

# 건축·설비상 하자, 하자담보책임기간 이내 아님 (fault, not in liability)
FAULT = Ladder(
    lambda f: every(is_one(f.event, "fault"), fails(is_one(f.in_liability, "yes"))),
    no_count,
    "before",
    (
        #   id         far  near  percent orders        line official rows                     official wording
        Row("fault", None, None,    None, repair_paid,   51, ("N2024-32.house_building.1.2",), "하자담보책임기간 이후"),
    ),
)  # fmt: skip

# 공사 완료가 늦어 입주 지연, 입주지연일수 1 이상 (late, delay days at least 1)
LATE = Ladder(
    lambda f: every(is_one(f.event, "late"), compare(f.delay_days, ">=", 1)),
    no_count,
    "before",
    (
        #   id        far  near  percent orders                                      line official rows                   official wording
        Row("late", None, None,    None, compensate_delay_fee_or_take_from_balance,   53, ("N2024-32.house_building.2",), "입주지정(예정)일정 경과 한 공사 완료로 인한 입주 지연 시"),
    ),
)  # fmt: skip

# 공급면적과 공부상면적의 차이 (smaller area)
SMALLER_AREA = Ladder(
    lambda f: is_one(f.event, "smaller area"),
    no_count,
    "before",
    (
        #   id                far  near  percent orders                           line official rows                                                 official wording
        Row("smaller-area", None, None,    None, refund_unit_price_missing_area,   56, ("N2024-32.house_building.3", "N2024-32.house_building.n3",), "분양계약서상 공급면적(전용면적+공용면적)과 공부상면적(건축물관리대장)과의 차이 발생 시 / 환급액 = 공급면적(계약서상) 단위가격 × 부족면적(㎡)"),
    ),
)  # fmt: skip

# 입주자 동의 없는 저당권설정 등 (mortgaged)
MORTGAGED = Ladder(
    lambda f: is_one(f.event, "mortgaged"),
    no_count,
    "before",
    (
        #   id             far  near  percent orders                                                      line official rows                   official wording
        Row("mortgaged", None, None,    None, damages_proven_loss_or_rescind_and_refund_everything_paid,   58, ("N2024-32.house_building.4",), "입주자 동의 없는 분양주택의 저당권설정 등으로 인한 재산권침해"),
    ),
)  # fmt: skip

# 견본주택과 다른 자재·설비 (unlike model)
UNLIKE_MODEL = Ladder(
    lambda f: is_one(f.event, "unlike model"),
    no_count,
    "before",
    (
        #   id                far  near  percent orders                                  line official rows                   official wording
        Row("unlike-model", None, None,    None, replace_equipment_or_refund_price_gap,   60, ("N2024-32.house_building.5",), "분양주택에 사용된 자재 및 설비 등이 견본주택에 시공된 것과 품질 등에서 차이가 있는 경우"),
    ),
)  # fmt: skip

# 공사 완료가 늦어 입주 지연, 입주지연일수 1 미만 (late, delay days under 1)
NEVER_LATE = Ladder(
    lambda f: every(is_one(f.event, "late"), compare(f.delay_days, "<", 1)),
    no_count,
    "before",
    (
        #   id              far  near  percent orders    line official rows  official wording
        Row("never-late", None, None,    None, nothing,   55, (),            "늦은 날이 없으면 입주 지연이 아니다"),
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
        FAULT_IN_LIABILITY,
        FAULT,
        LATE,
        SMALLER_AREA,
        MORTGAGED,
        UNLIKE_MODEL,
    ),
    (
    ),
    (
    ),
    (
        NEVER_LATE,
    ),
    (("delay_fee", "지체상금액", delay_fee_for), ("missing_area", "부족면적(㎡)", missing_area_for), ),
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
        FAULT_IN_LIABILITY,
        FAULT,
        LATE,
        SMALLER_AREA,
        MORTGAGED,
        UNLIKE_MODEL,
    ),
    (
    ),
    (
    ),
    (
        NEVER_LATE,
    ),
    (("delay_fee", "지체상금액", delay_fee_for), ("missing_area", "부족면적(㎡)", missing_area_for), ),
)  # fmt: skip
EDITIONS = (EDITION_2025_12_18, EDITION_2024_12_27, )  # fmt: skip
UNRECORDED: tuple[tuple[date, date | None, str], ...] = (
    (date(2021, 5, 25), date(2024, 12, 26), "이 시기의 주택건설업 표는 글을 가지고 있지 않다. 001에는 이 표가 없다"),
)
WORDS: dict[str, tuple[str, ...]] = {
    "event": ("fault", "late", "smaller area", "mortgaged", "unlike model", ),
    "in_liability": ("yes", "no", ),
}
LABELS: dict[str, str] = {
    "event": "일어난 일",
    "in_liability": "하자담보책임기간 이내",
    "planned": "입주지정(예정)일",
    "moved_in": "입주할 수 있게 된 날",
    "delay_days": "입주지연일수",
    "late_rate": "연체이율",
    "contract_area": "공급면적(계약서상, ㎡)",
    "actual_area": "공부상면적(㎡)",
    "unit_price": "공급면적 1㎡의 단위가격",
    "deposit": "계약금",
    "instalments": "중도금",
    "price_gap": "자재·설비의 차액",
    "paid": "지급액",
    "proven_loss": "입증된 손해",
}


def settle(  # name every argument; Python is quicker when it need not insist on it
    event: Event | None = None,
    delay_days: Number | None = None,
    late_rate: Number | None = None,
    contract_area: Number | None = None,
    actual_area: Number | None = None,
    unit_price: Number | None = None,
    deposit: Number | None = None,
    instalments: Number | None = None,
    price_gap: Number | None = None,
    paid: Number | None = None,
    proven_loss: Number | None = None,
    in_liability: YesNo | None = None,
    planned: date | None = None,
    moved_in: date | None = None,
    on: date | None = None,
) -> Settlement | NoRule | Undecided:
    """Settle a case by the edition in force `on` a day; without a day, by the newest."""
    stated = (
        on,
        event,
        in_liability,
        planned,
        moved_in,
        delay_days,
    )
    try:
        found = REMEMBERED[stated]
    except KeyError:
        found = find(stated)
    amounts = (late_rate, contract_area, actual_area, unit_price, deposit, instalments, price_gap, paid, proven_loss, )
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
    lines = [f"{row.wording} [{', '.join(row.citations)}] (standards/house_building.gijun:{row.line})"]
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
