"""위성방송업·유선방송업 (broadcasting): Satellite and cable broadcasting

Written by `gijun build` from standards/broadcasting.gijun. To change a number, change that file.
Source: 소비자분쟁해결기준, annex 별표 2, item 전기·가스·방송·통신서비스 관련 · 위성방송업, 유선방송업.
This file needs nothing but Python itself: copy it wherever it is useful.

    settle(party="consumer", event="ends", stage="before installation", excluded_cause="yes", …)

gives what the official table orders, row by row below, with the row it rests on.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date, datetime
from fractions import Fraction
from threading import local
from typing import Any, Literal, NamedTuple

# --- what a case states --------------------------------------------------------------------------

Party = Literal["consumer", "business"]
Event = Literal["ends", "ends for outages", "outage", "installation late", "moves out of service area", "ends extended contract", "goes abroad", "relocates"]
Stage = Literal["before installation", "before start", "after start"]
YesNo = Literal["yes", "no"]
Number = int | Fraction
Truth = bool | None  # None: a fact that the case does not state would decide


class Facts(NamedTuple):
    """A case. None is not stated, which is neither zero nor "no"."""

    party: Party | None = None  # 책임 있는 당사자
    event: Event | None = None  # 일어난 일
    stage: Stage | None = None  # 시점
    excluded_cause: YesNo | None = None  # 불가항력·사전고지·소비자 고의나 과실
    documents_shown: YesNo | None = None  # 관련 자료의 제출
    in_three_months: YesNo | None = None  # 가입 후 3개월 이내
    joined: date | None = None  # 가입일
    moved: date | None = None  # 이전일
    outages_in_a_month: Number | None = None  # 월 1시간 이상 장애 횟수
    monthly_outage_hours: Number | None = None  # 1개월 누적 중지·장애 시간
    lost_days: Number | None = None  # 그 달에 수신하지 못한 일수
    days_in_a_row: Number | None = None  # 연속하여 수신하지 못한 일수
    used_days: Number | None = None  # 이용일수
    month_days: Number | None = None  # 그 달의 일수
    monthly_fee: Number | None = None  # 월정요금
    used_value: Number | None = None  # 이용일수에 해당하는 금액
    installation_fee: Number | None = None  # 가입설치비
    discounts: Number | None = None  # 할인 혜택 금액
    paid: Number | None = None  # 지급액


Amounts = tuple[Any, ...]  # the facts that only enter the figures, in the order of `Facts`
Orders = Callable[[Any, Amounts], Any]  # what is found, and the amounts of the case -> the answer


class Row(NamedTuple):
    """A row of the official table: it answers from `far` down to `near`, both included."""

    id: str
    far: int | None
    near: int | None
    percent: Number | None
    orders: Orders
    line: int  # of standards/broadcasting.gijun
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


class Divided(local):
    """The divisors that were 0 in the figures that this thread last worked out."""

    def __init__(self) -> None:
        self.by_zero: set[str] = set()


DIVIDED = Divided()


def divides_by_zero(*divisors: tuple[str, Number | None]) -> bool:
    """Whether a divisor is 0: then there is no amount, and the divisor is told."""
    found = [name for name, number in divisors if number == 0]
    DIVIDED.by_zero.update(found)
    return bool(found)


def percent(number: Number) -> Fraction:
    """60 percent as an exact number."""
    return Fraction(number) / 100


def share(rate: Number | None, of: Number | None) -> Number | None:
    """So many percent of an amount, exactly."""
    if rate is None or of is None:
        return None
    hundredths = rate * of
    return hundredths // 100 if hundredths % 100 == 0 else Fraction(hundredths, 100)


def nothing(found: Found, amounts: Amounts) -> Settlement:
    """A row that orders nothing of its own: a silence, or a case that cannot be."""
    raise AssertionError(found.row.id)


def no_count(f: Facts) -> None:
    """The row does not depend on notice."""


# --- conditions: true, false, or None where a fact that is not stated decides ----------------------


def every(*parts: Truth) -> Truth:
    return False if False in parts else None if None in parts else True


def some(*parts: Truth) -> Truth:
    return True if True in parts else None if None in parts else False


def fails(part: Truth) -> Truth:
    return None if part is None else not part


def is_one(word: str | None, *words: str) -> Truth:
    return None if word is None else word in words


def is_given(fact: object) -> bool:
    return fact is not None


def compare(left: Any, sign: str, right: Any) -> Truth:
    if left is None or right is None:
        return None
    if left == right:
        return "=" in sign
    return sign[0] == ("<" if left < right else ">")


def plain_date(day: date) -> date:
    return day.date() if isinstance(day, datetime) else day


def add_months(day: date, months: int) -> date:
    """The same day of a later month; where that month is too short, its last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def started_months_between(first: date | None, last: date | None) -> int | None:
    """The least number of calendar months that reaches the later day."""
    if first is None or last is None:
        return None
    start, end = plain_date(first), plain_date(last)
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if end <= add_months(start, months) else months + 1


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


def monthly_fee_used_days_month_days(f: Facts) -> Number | None:
    """월정요금 × 이용일수 ÷ 그 달의 일수"""
    monthly_fee = f.monthly_fee
    used_days = f.used_days
    month_days = f.month_days
    if divides_by_zero(("month_days", month_days)) or monthly_fee is None or used_days is None or month_days is None:
        return None
    return Fraction(monthly_fee * used_days) / month_days


def with_defaults(f: Facts) -> Facts:
    """What is taken where a case says nothing."""
    if f.event is None:  # 일어난 일
        f = take(f, "event", (True, "ends"))
    if f.stage is None:  # 시점
        f = take(f, "stage", (some(is_given(f.used_days), is_given(f.used_value)), "after start"))
    if f.excluded_cause is None:  # 불가항력·사전고지·소비자 고의나 과실
        f = take(f, "excluded_cause", (True, "no"))
    if f.documents_shown is None:  # 관련 자료의 제출
        f = take(f, "documents_shown", (True, "yes"))
    if f.outages_in_a_month is None:  # 월 1시간 이상 장애 횟수
        f = take(f, "outages_in_a_month", (is_given(f.monthly_outage_hours), 0))
    if f.monthly_outage_hours is None:  # 1개월 누적 중지·장애 시간
        f = take(f, "monthly_outage_hours", (is_given(f.outages_in_a_month), 0))
    if f.lost_days is None:  # 그 달에 수신하지 못한 일수
        f = take(f, "lost_days", (True, f.days_in_a_row))
    if f.days_in_a_row is None:  # 연속하여 수신하지 못한 일수
        f = take(f, "days_in_a_row", (compare(f.lost_days, "<", 5), 0))
    if f.in_three_months is None:  # 가입 후 3개월 이내
        f = take(f, "in_three_months",
            (compare(started_months_between(f.joined, f.moved), "<=", 3), "yes"),
            (every(is_given(f.joined), is_given(f.moved)), "no"),
        )
    if f.used_value is None:  # 이용일수에 해당하는 금액
        f = take(f, "used_value", (True, monthly_fee_used_days_month_days(f)))
    return f


def with_amounts(f: Facts) -> Facts:
    """Amounts taken where a case gives none."""
    return f


def year_fee_for(f: Facts) -> Number | None:
    """1년간 월정요금 합계액 (year fee) = 월정요금 × 12"""
    monthly_fee = f.monthly_fee
    if monthly_fee is None:
        return None
    return monthly_fee * 12


def refund_everything_paid_and_compensate_a_share_of_year_fee(found: Found, amounts: Amounts) -> Settlement:
    """낸 금액 전부 환급 및 1년간 월정요금 합계액의 그 비율 배상 (refund everything paid and compensate a share of year fee)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=f.paid, deducts=True, penalty=0, compensation=share(found.row.percent, year_fee_for(f)), remedies=("refund",), ordered=("compensation",))


def charge_used_value_for_use_and_compensate_a_share_of_year(found: Found, amounts: Amounts) -> Settlement:
    """이용한 몫으로 이용일수에 해당하는 금액 공제 및 1년간 월정요금 합계액의 그 비율 배상 및 가입설치비의 청구 가능: 아니요 (charge used value for use and compensate a share of year fee and installation fee claimable: no)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=f.paid, charges=True, used_value=f.used_value, compensation=share(found.row.percent, year_fee_for(f)), said=(("installation_fee_claimable", False),), ordered=("used_value", "compensation",))


def refund_everything_paid(found: Found, amounts: Amounts) -> Settlement:
    """낸 금액 전부 환급 (refund everything paid)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, compensation=0, penalty=0, remedies=("refund",))


def deduct_a_share_of_year_fee(found: Found, amounts: Amounts) -> Settlement:
    """1년간 월정요금 합계액의 그 비율 공제 (deduct a share of year fee)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, penalty=share(found.row.percent, year_fee_for(f)), ordered=("penalty",))


def of_10_of_year_fee_installation_fee(f: Facts) -> Number | None:
    """1년간 월정요금 합계액의 10% + 가입설치비"""
    year_fee = year_fee_for(f)
    installation_fee = f.installation_fee
    if year_fee is None or installation_fee is None:
        return None
    return percent(10) * year_fee + installation_fee


def charge_used_value_for_use_and_deduct_10_of_year_fee(found: Found, amounts: Amounts) -> Settlement:
    """이용한 몫으로 이용일수에 해당하는 금액 공제 및 1년간 월정요금 합계액의 10% + 가입설치비 공제 (charge used value for use and deduct 10% of year fee + installation fee)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=f.paid, deducts=True, charges=True, used_value=f.used_value, penalty=of_10_of_year_fee_installation_fee(f), ordered=("penalty", "used_value",))


def terminate_and_nothing_is_deducted(found: Found, amounts: Amounts) -> Settlement:
    """계약해지 및 공제 없음 (terminate and nothing is deducted)."""
    return account(found, amounts, "single", penalty=0, remedies=("terminate",))


def refund_monthly_fee(found: Found, amounts: Amounts) -> Settlement:
    """월정요금 환급 (refund monthly fee)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=f.monthly_fee, remedies=("refund",), ordered=("refund",))


def monthly_fee_lost_days_month_days(f: Facts) -> Number | None:
    """월정요금 × 그 달에 수신하지 못한 일수 ÷ 그 달의 일수"""
    monthly_fee = f.monthly_fee
    lost_days = f.lost_days
    month_days = f.month_days
    if divides_by_zero(("month_days", month_days)) or monthly_fee is None or lost_days is None or month_days is None:
        return None
    return Fraction(monthly_fee * lost_days) / month_days


def refund_monthly_fee_lost_days_month_days(found: Found, amounts: Amounts) -> Settlement:
    """월정요금 × 그 달에 수신하지 못한 일수 ÷ 그 달의 일수 환급 (refund monthly fee × lost days ÷ month days)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=monthly_fee_lost_days_month_days(f), remedies=("refund",), ordered=("refund",))


def excluded_yes(found: Found, amounts: Amounts) -> Settlement:
    """시간 계산에서 제외: 예 (excluded: yes)."""
    return account(found, amounts, "single", said=(("excluded", True),))


def cancel_the_booking(found: Found, amounts: Amounts) -> Settlement:
    """예약취소 (cancel the booking)."""
    return account(found, amounts, "single", remedies=("cancel the booking",))


def terminate_and_nothing_is_deducted_and_the_consumer_owes(found: Found, amounts: Amounts) -> Settlement:
    """계약해지 및 공제 없음 및 소비자가 할인 혜택 금액 지급 (terminate and nothing is deducted and the consumer owes discounts)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", penalty=0, owes=f.discounts, remedies=("terminate",), ordered=("owes",))


def waive_the_moving_fee(found: Found, amounts: Amounts) -> Settlement:
    """이전비 면제 (waive the moving fee)."""
    return account(found, amounts, "single", remedies=("waive the moving fee",))


# --- the official table ----------------------------------------------------------------------------

# 사업자, 계약해지, 수신시설의 설치 전 또는 설치 뒤 개시 이전 (business, ends, before installation or before start)
BUSINESS_ENDS_BEFORE_INSTALLATION_OR_BEFORE_START = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "ends"),
        is_one(f.stage, "before installation", "before start"),
    ),
    no_count,
    "before",
    (
        #   id                                                     far  near  percent orders                                                      line official rows                   official wording
        Row("business-ends-before-installation-or-before-start", None, None,      10, refund_everything_paid_and_compensate_a_share_of_year_fee,   66, ("N2024-32.broadcasting.1.1",), "개시 이전"),
    ),
)  # fmt: skip

# 사업자, 계약해지, 개시 이후 (business, ends, after start)
BUSINESS_ENDS_AFTER_START = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "ends"), is_one(f.stage, "after start")),
    no_count,
    "before",
    (
        #   id                             far  near  percent orders                                                     line official rows                   official wording
        Row("business-ends-after-start", None, None,      10, charge_used_value_for_use_and_compensate_a_share_of_year,   67, ("N2024-32.broadcasting.1.2",), "개시 이후"),
    ),
)  # fmt: skip

# 소비자, 계약해지, 수신시설의 설치 전 (consumer, ends, before installation)
CONSUMER_ENDS_BEFORE_INSTALLATION = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "ends"),
        is_one(f.stage, "before installation"),
    ),
    no_count,
    "before",
    (
        #   id                                     far  near  percent orders                   line official rows                   official wording
        Row("consumer-ends-before-installation", None, None,    None, refund_everything_paid,   69, ("N2024-32.broadcasting.2.1",), "수신시설의 설치 전 해지"),
    ),
)  # fmt: skip

# 소비자, 계약해지, 설치 뒤 개시 이전 (consumer, ends, before start)
CONSUMER_ENDS_BEFORE_START = Ladder(
    lambda f: every(is_one(f.party, "consumer"), is_one(f.event, "ends"), is_one(f.stage, "before start")),
    no_count,
    "before",
    (
        #   id                              far  near  percent orders                       line official rows                   official wording
        Row("consumer-ends-before-start", None, None,      10, deduct_a_share_of_year_fee,   70, ("N2024-32.broadcasting.2.2",), "개시 이전"),
    ),
)  # fmt: skip

# 소비자, 계약해지, 개시 이후 (consumer, ends, after start)
CONSUMER_ENDS_AFTER_START = Ladder(
    lambda f: every(is_one(f.party, "consumer"), is_one(f.event, "ends"), is_one(f.stage, "after start")),
    no_count,
    "before",
    (
        #   id                             far  near  percent orders                                                line official rows                   official wording
        Row("consumer-ends-after-start", None, None,    None, charge_used_value_for_use_and_deduct_10_of_year_fee,   72, ("N2024-32.broadcasting.2.3",), "개시 이후"),
    ),
)  # fmt: skip

# 장애를 이유로 한 해지, (월 1시간 이상 장애 횟수 5 이상 또는 1개월 누적 중지·장애 시간 72시간 초과), 불가항력·사전고지·소비자 고의나 과실 아님 (ends for outages, (outages in a month at least 5 or monthly outage hours over 72 hours), not excluded cause)
ENDS_FOR_OUTAGES = Ladder(
    lambda f: every(
        is_one(f.event, "ends for outages"),
        some(compare(f.outages_in_a_month, ">=", 5), compare(f.monthly_outage_hours, ">", 72)),
        fails(is_one(f.excluded_cause, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                    far  near  percent orders                              line official rows                 official wording
        Row("ends-for-outages", None, None,    None, terminate_and_nothing_is_deducted,   77, ("N2024-32.broadcasting.3",), "1시간 이상의 서비스 장애가 월별 5회 이상 발생한 경우 또는 1개월 동안의 서비스 중지․장애발생 누적시간이 72시간을 초과할 경우"),
    ),
)  # fmt: skip

# 서비스 장애, (연속하여 수신하지 못한 일수 5 이상 또는 그 달에 수신하지 못한 일수 7 이상), 불가항력·사전고지·소비자 고의나 과실 아님 (outage, (days in a row at least 5 or lost days at least 7), not excluded cause)
OUTAGE = Ladder(
    lambda f: every(
        is_one(f.event, "outage"),
        some(compare(f.days_in_a_row, ">=", 5), compare(f.lost_days, ">=", 7)),
        fails(is_one(f.excluded_cause, "yes")),
    ),
    no_count,
    "before",
    (
        #   id          far  near  percent orders               line official rows                 official wording
        Row("outage", None, None,    None, refund_monthly_fee,   81, ("N2024-32.broadcasting.4",), "서비스 장애로 인한 손해배상"),
    ),
)  # fmt: skip

# 서비스 장애, 연속하여 수신하지 못한 일수 5 미만, 그 달에 수신하지 못한 일수 7 미만, 불가항력·사전고지·소비자 고의나 과실 아님 (outage, days in a row under 5, lost days under 7, not excluded cause)
OUTAGE_2 = Ladder(
    lambda f: every(
        is_one(f.event, "outage"),
        compare(f.days_in_a_row, "<", 5),
        compare(f.lost_days, "<", 7),
        fails(is_one(f.excluded_cause, "yes")),
    ),
    no_count,
    "before",
    (
        #   id            far  near  percent orders                                    line official rows                 official wording
        Row("outage-2", None, None,    None, refund_monthly_fee_lost_days_month_days,   82, ("N2024-32.broadcasting.4",), "서비스 장애로 인한 손해배상"),
    ),
)  # fmt: skip

# 장애를 이유로 한 해지 또는 서비스 장애, 불가항력·사전고지·소비자 고의나 과실 (ends for outages or outage, excluded cause)
ENDS_FOR_OUTAGES_OR_OUTAGE_EXCLUDED_CAUSE = Ladder(
    lambda f: every(is_one(f.event, "ends for outages", "outage"), is_one(f.excluded_cause, "yes")),
    no_count,
    "before",
    (
        #   id                                             far  near  percent orders         line official rows                  official wording
        Row("ends-for-outages-or-outage-excluded-cause", None, None,    None, excluded_yes,   84, ("N2024-32.broadcasting.n4",), "수신장애 발생시점은 신고하는 때를 기준으로 하되 유리한 다른 증거가 있으면 그것을 기준으로 하고, 불가항력, 업체의 사전고지, 소비자의 고의‧과실은 시간계산에서 제외함"),
    ),
)  # fmt: skip

# 설치지연 (installation late)
INSTALLATION_LATE = Ladder(
    lambda f: is_one(f.event, "installation late"),
    no_count,
    "before",
    (
        #   id                     far  near  percent orders               line official rows                 official wording
        Row("installation-late", None, None,    None, cancel_the_booking,   89, ("N2024-32.broadcasting.5",), "설치지연"),
    ),
)  # fmt: skip

# 서비스가 안 되는 지역으로 이사 (moves out of service area)
MOVES_OUT_OF_SERVICE_AREA = Ladder(
    lambda f: is_one(f.event, "moves out of service area"),
    no_count,
    "before",
    (
        #   id                             far  near  percent orders                              line official rows                                             official wording
        Row("moves-out-of-service-area", None, None,    None, terminate_and_nothing_is_deducted,   91, ("N2024-32.broadcasting.6", "N2024-32.broadcasting.n5",), "계약기간 이내에 서비스가 안되는 지역으로 이사할 경우 / 해당업체의 확인 시"),
    ),
)  # fmt: skip

# 합의 없이 자동연장된 계약의 해지 (ends extended contract)
ENDS_EXTENDED_CONTRACT = Ladder(
    lambda f: is_one(f.event, "ends extended contract"),
    no_count,
    "before",
    (
        #   id                          far  near  percent orders                              line official rows                 official wording
        Row("ends-extended-contract", None, None,    None, terminate_and_nothing_is_deducted,   93, ("N2024-32.broadcasting.7",), "계약기간이 합의 없이 자동연장된 경우 고객의 계약기간 만료 전 해지"),
    ),
)  # fmt: skip

# 해외이주·장기유학, 관련 자료의 제출 (goes abroad, documents shown)
GOES_ABROAD_DOCUMENTS_SHOWN = Ladder(
    lambda f: every(is_one(f.event, "goes abroad"), is_one(f.documents_shown, "yes")),
    no_count,
    "before",
    (
        #   id                               far  near  percent orders                                                    line official rows                  official wording
        Row("goes-abroad-documents-shown", None, None,    None, terminate_and_nothing_is_deducted_and_the_consumer_owes,   94, ("N2024-32.broadcasting.n6",), "해외이주, 장기유학(1년 이상)의 경우도 관련 자료 제출 시 위약금 없이 계약해지(단, 할인 혜택 금액은 반납)"),
    ),
)  # fmt: skip

# 이전, 가입 후 3개월 이내 (relocates, in three months)
RELOCATES_IN_THREE_MONTHS = Ladder(
    lambda f: every(is_one(f.event, "relocates"), is_one(f.in_three_months, "yes")),
    no_count,
    "before",
    (
        #   id                             far  near  percent orders                 line official rows                  official wording
        Row("relocates-in-three-months", None, None,    None, waive_the_moving_fee,   96, ("N2024-32.broadcasting.n1",), "가입후 3개월 이내 이전 시에는 이전비를 면제함"),
    ),
)  # fmt: skip

# 장애를 이유로 한 해지, 월 1시간 이상 장애 횟수 5 미만, 1개월 누적 중지·장애 시간 72시간 이하, 불가항력·사전고지·소비자 고의나 과실 아님 (ends for outages, outages in a month under 5, monthly outage hours at most 72 hours, not excluded cause)
SILENT_ENDS_FOR_OUTAGES = Ladder(
    lambda f: every(
        is_one(f.event, "ends for outages"),
        compare(f.outages_in_a_month, "<", 5),
        compare(f.monthly_outage_hours, "<=", 72),
        fails(is_one(f.excluded_cause, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                           far  near  percent orders    line official rows                 official wording
        Row("silent-ends-for-outages", None, None,    None, nothing,   79, ("N2024-32.broadcasting.3",), "월 5회와 누적 72시간 초과에 이르지 않는 장애로는 해지를 정하지 않는다"),
    ),
)  # fmt: skip

# 해외이주·장기유학, 관련 자료의 제출 아님 (goes abroad, not documents shown)
SILENT_GOES_ABROAD = Ladder(
    lambda f: every(is_one(f.event, "goes abroad"), fails(is_one(f.documents_shown, "yes"))),
    no_count,
    "before",
    (
        #   id                      far  near  percent orders    line official rows                  official wording
        Row("silent-goes-abroad", None, None,    None, nothing,   95, ("N2024-32.broadcasting.n6",), "자료를 내지 않은 경우는 표에 없다"),
    ),
)  # fmt: skip

# 이전, 가입 후 3개월 이내 아님 (relocates, not in three months)
SILENT_RELOCATES = Ladder(
    lambda f: every(is_one(f.event, "relocates"), fails(is_one(f.in_three_months, "yes"))),
    no_count,
    "before",
    (
        #   id                    far  near  percent orders    line official rows                  official wording
        Row("silent-relocates", None, None,    None, nothing,   97, ("N2024-32.broadcasting.n1",), "가입하고 3개월이 지난 뒤의 이전비는 표에 없다"),
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
        BUSINESS_ENDS_BEFORE_INSTALLATION_OR_BEFORE_START,
        BUSINESS_ENDS_AFTER_START,
        CONSUMER_ENDS_BEFORE_INSTALLATION,
        CONSUMER_ENDS_BEFORE_START,
        CONSUMER_ENDS_AFTER_START,
        ENDS_FOR_OUTAGES,
        OUTAGE,
        OUTAGE_2,
        ENDS_FOR_OUTAGES_OR_OUTAGE_EXCLUDED_CAUSE,
        INSTALLATION_LATE,
        MOVES_OUT_OF_SERVICE_AREA,
        ENDS_EXTENDED_CONTRACT,
        GOES_ABROAD_DOCUMENTS_SHOWN,
        RELOCATES_IN_THREE_MONTHS,
    ),
    (
    ),
    (
        SILENT_ENDS_FOR_OUTAGES,
        SILENT_GOES_ABROAD,
        SILENT_RELOCATES,
    ),
    (
    ),
    (("year_fee", "1년간 월정요금 합계액", year_fee_for), ),
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
        BUSINESS_ENDS_BEFORE_INSTALLATION_OR_BEFORE_START,
        BUSINESS_ENDS_AFTER_START,
        CONSUMER_ENDS_BEFORE_INSTALLATION,
        CONSUMER_ENDS_BEFORE_START,
        CONSUMER_ENDS_AFTER_START,
        ENDS_FOR_OUTAGES,
        OUTAGE,
        OUTAGE_2,
        ENDS_FOR_OUTAGES_OR_OUTAGE_EXCLUDED_CAUSE,
        INSTALLATION_LATE,
        MOVES_OUT_OF_SERVICE_AREA,
        ENDS_EXTENDED_CONTRACT,
        GOES_ABROAD_DOCUMENTS_SHOWN,
        RELOCATES_IN_THREE_MONTHS,
    ),
    (
    ),
    (
        SILENT_ENDS_FOR_OUTAGES,
        SILENT_GOES_ABROAD,
        SILENT_RELOCATES,
    ),
    (
    ),
    (("year_fee", "1년간 월정요금 합계액", year_fee_for), ),
)  # fmt: skip
EDITIONS = (EDITION_2025_12_18, EDITION_2024_12_27, )  # fmt: skip
UNRECORDED: tuple[tuple[date, date | None, str], ...] = (
    (date(2021, 5, 25), date(2024, 12, 26), "이 시기의 방송 표는 글을 가지고 있지 않다. 001에는 이 표가 없다"),
)
WORDS: dict[str, tuple[str, ...]] = {
    "party": ("consumer", "business", ),
    "event": ("ends", "ends for outages", "outage", "installation late", "moves out of service area", "ends extended contract", "goes abroad", "relocates", ),
    "stage": ("before installation", "before start", "after start", ),
    "excluded_cause": ("yes", "no", ),
    "documents_shown": ("yes", "no", ),
    "in_three_months": ("yes", "no", ),
}
LABELS: dict[str, str] = {
    "party": "책임 있는 당사자",
    "event": "일어난 일",
    "stage": "시점",
    "excluded_cause": "불가항력·사전고지·소비자 고의나 과실",
    "documents_shown": "관련 자료의 제출",
    "in_three_months": "가입 후 3개월 이내",
    "joined": "가입일",
    "moved": "이전일",
    "outages_in_a_month": "월 1시간 이상 장애 횟수",
    "monthly_outage_hours": "1개월 누적 중지·장애 시간",
    "lost_days": "그 달에 수신하지 못한 일수",
    "days_in_a_row": "연속하여 수신하지 못한 일수",
    "used_days": "이용일수",
    "month_days": "그 달의 일수",
    "monthly_fee": "월정요금",
    "used_value": "이용일수에 해당하는 금액",
    "installation_fee": "가입설치비",
    "discounts": "할인 혜택 금액",
    "paid": "지급액",
}


def settle(  # name every argument; Python is quicker when it need not insist on it
    party: Party | None = None,
    event: Event | None = None,
    stage: Stage | None = None,
    outages_in_a_month: Number | None = None,
    monthly_outage_hours: Number | None = None,
    lost_days: Number | None = None,
    days_in_a_row: Number | None = None,
    used_days: Number | None = None,
    month_days: Number | None = None,
    monthly_fee: Number | None = None,
    used_value: Number | None = None,
    installation_fee: Number | None = None,
    discounts: Number | None = None,
    paid: Number | None = None,
    excluded_cause: YesNo | None = None,
    documents_shown: YesNo | None = None,
    in_three_months: YesNo | None = None,
    joined: date | None = None,
    moved: date | None = None,
    on: date | None = None,
) -> Settlement | NoRule | Undecided:
    """Settle a case by the edition in force `on` a day; without a day, by the newest."""
    stated = (
        on,
        party,
        event,
        stage,
        excluded_cause,
        documents_shown,
        in_three_months,
        joined,
        moved,
        outages_in_a_month,
        monthly_outage_hours,
        lost_days,
        days_in_a_row,
        used_days,
        month_days,
        monthly_fee,
        used_value,
    )
    try:
        found = REMEMBERED[stated]
    except KeyError:
        found = find(stated)
    amounts = (installation_fee, discounts, paid, )
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
    lines = [f"{row.wording} [{', '.join(row.citations)}] (standards/broadcasting.gijun:{row.line})"]
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
