"""공연업 (performance): Performances

Written by `gijun build` from standards/performance.gijun. To change a number, change that file.
Source: 소비자분쟁해결기준, annex 별표 2, item 2. 공연업 (영화 및 비디오물 상영업 제외).
This file needs nothing but Python itself: copy it wherever it is useful.

    settle(event="audience cancels", fault="business", refund_requested="yes", begun="yes", …)

gives what the official table orders, row by row below, with the row it rests on.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from threading import local
from typing import Any, Literal, NamedTuple

# --- what a case states --------------------------------------------------------------------------

Event = Literal["audience cancels", "called off", "postponed", "content differs", "delayed", "time misprinted", "audience ill"]
Fault = Literal["business", "consumer", "force majeure"]
YesNo = Literal["yes", "no"]
Number = int | Fraction
Truth = bool | None  # None: a fact that the case does not state would decide


class Facts(NamedTuple):
    """A case. None is not stated, which is neither zero nor "no"."""

    event: Event | None = None  # 일어난 일
    fault: Fault | None = None  # 책임
    refund_requested: YesNo | None = None  # 환급 요구
    begun: YesNo | None = None  # 공연 시작 후
    soon_after_booking: YesNo | None = None  # 예매 후 24시간 이내 취소
    stopped: YesNo | None = None  # 공연 중단
    watched_all: YesNo | None = None  # 전체 공연 관람
    indoor: YesNo | None = None  # 실내공연
    illness_proven: YesNo | None = None  # 전염병 등의 입증
    discount_proven: YesNo | None = None  # 할인 판매의 입증
    show: date | None = None  # 공연일
    booked_at: datetime | None = None  # 예매 시각
    cancelled_at: datetime | None = None  # 취소 시각
    closed_days: tuple[date, ...] | None = None  # 비영업일
    hours_since_booking: Number | None = None  # 예매 후 지난 시간
    business_hours: Number | None = None  # 예매 후 지난 영업일의 시간
    delay: Number | None = None  # 지연된 시간
    days_before: Number | None = None  # 공연일까지 남은 날
    ticket_price: Number | None = None  # 입장료
    face_price: Number | None = None  # 관람권에 적힌 값
    transaction_price: Number | None = None  # 거래가격
    paid: Number | None = None  # 낸 입장료


Amounts = tuple[Any, ...]  # the facts that only enter the figures, in the order of `Facts`
Orders = Callable[[Any, Amounts], Any]  # what is found, and the amounts of the case -> the answer


class Row(NamedTuple):
    """A row of the official table: it answers from `far` down to `near`, both included."""

    id: str
    far: int | None
    near: int | None
    percent: Number | None
    orders: Orders
    line: int  # of standards/performance.gijun
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


def days_between(first: date | None, last: date | None) -> int | None:
    """Whole calendar days; the first day is not counted."""
    return None if first is None or last is None else (plain_date(last) - plain_date(first)).days


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


def first_case(
    f: Facts, *cases: tuple[Callable[[Facts], Truth], Callable[[Facts], Number | None]]
) -> Number | None:
    """The amount of the first case that holds; none while an earlier one cannot be told."""
    for holds, amount in cases:
        truth = holds(f)
        if truth is not False:
            return amount(f) if truth else None
    return None


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
    if f.discount_proven is None:  # 할인 판매의 입증
        f = take(f, "discount_proven", (True, "no"))
    if f.days_before is None:  # 공연일까지 남은 날
        f = take(f, "days_before", (True, days_between(f.cancelled_at, f.show)))
    if f.begun is None:  # 공연 시작 후
        f = take(f, "begun", (compare(f.days_before, ">=", 1), "no"))
    if f.business_hours is None:  # 예매 후 지난 영업일의 시간
        f = take(f, "business_hours",
            (is_given(f.closed_days), hours_between(f.booked_at, f.cancelled_at, f.closed_days)),
            (is_given(f.booked_at), hours_between(f.booked_at, f.cancelled_at, ())),
            (is_given(f.hours_since_booking), f.hours_since_booking),
        )
    if f.soon_after_booking is None:  # 예매 후 24시간 이내 취소
        f = take(f, "soon_after_booking",
            (every(fails(is_given(f.business_hours)), fails(is_given(f.booked_at))), "no"),
            (compare(f.business_hours, "<=", 24), "yes"),
            (True, "no"),
        )
    if f.refund_requested is None:  # 환급 요구
        f = take(f, "refund_requested", (True, "yes"))
    if f.watched_all is None:  # 전체 공연 관람
        f = take(f, "watched_all", (fails(is_one(f.stopped, "yes")), "yes"))
    if f.stopped is None:  # 공연 중단
        f = take(f, "stopped", (is_one(f.watched_all, "yes"), "no"))
    return f


def admission_for(f: Facts) -> Number | None:
    """기준이 되는 입장료 (admission) = 거래가격이 정해진 경우, 할인 판매의 입증이면 거래가격; 관람권에 적힌 값이 정해진 경우이면 관람권에 적힌 값; 그 밖에 입장료 [S001.2.perf.n1]"""
    return first_case(f, (lambda f: every(is_given(f.transaction_price), is_one(f.discount_proven, "yes")), lambda f: f.transaction_price), (lambda f: is_given(f.face_price), lambda f: f.face_price), (lambda f: True, lambda f: f.ticket_price))


def with_amounts(f: Facts) -> Facts:
    """Amounts taken where a case gives none."""
    if f.paid is None:  # 낸 입장료
        f = take(f, "paid", (True, admission_for(f)))
    return f


def refund_everything_paid(found: Found, amounts: Amounts) -> Settlement:
    """낸 금액 전부 환급 (refund everything paid)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, compensation=0, penalty=0, remedies=("refund",))


def refund_everything_paid_and_compensate_a_share_of_admission(found: Found, amounts: Amounts) -> Settlement:
    """낸 금액 전부 환급 및 기준이 되는 입장료의 그 비율 배상 (refund everything paid and compensate a share of admission)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=f.paid, deducts=True, penalty=0, compensation=share(found.row.percent, admission_for(f)), remedies=("refund",), ordered=("compensation",))


def deduct_a_share_of_admission(found: Found, amounts: Amounts) -> Settlement:
    """기준이 되는 입장료의 그 비율 공제 (deduct a share of admission)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, penalty=share(found.row.percent, admission_for(f)), ordered=("penalty",))


def refund_a_share_of_admission(found: Found, amounts: Amounts) -> Settlement:
    """기준이 되는 입장료의 그 비율 환급 (refund a share of admission)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=share(found.row.percent, admission_for(f)), remedies=("refund",), ordered=("refund",))


def later_performance_or_cancel_without_penalty_and_refund(found: Found, amounts: Amounts) -> Settlement:
    """후일 공연기회 부여 또는 위약금 없이 취소 및 낸 금액 전부 환급 (later performance or cancel without penalty and refund everything paid)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "choice", paid=f.paid, deducts=True, compensation=0, penalty=0, remedies=("later performance", "cancel without penalty",))


def excluded_yes(found: Found, amounts: Amounts) -> Settlement:
    """배상·보상에서 제외: 예 (excluded: yes)."""
    return account(found, amounts, "single", said=(("excluded", True),))


def excluded_yes_and_consumer_must_prove_전염병_전염성_독감_등에_걸린_사실(found: Found, amounts: Amounts) -> Settlement:
    """배상·보상에서 제외: 예 및 전염병, 전염성 독감 등에 걸린 사실은 관객이 증명 (excluded: yes and consumer must prove 전염병, 전염성 독감 등에 걸린 사실)."""
    return account(found, amounts, "single", said=(("excluded", True),), burdens=(("consumer", "전염병, 전염성 독감 등에 걸린 사실"),))


# --- the official table ----------------------------------------------------------------------------

# 관객의 환급 요구, 공연 시작 후 아님, 예매 후 24시간 이내 취소 (audience cancels, not begun, soon after booking)
EXCEPT_AUDIENCE_CANCELS_SOON_AFTER_BOOKING_3 = Ladder(
    lambda f: every(
        is_one(f.event, "audience cancels"),
        fails(is_one(f.begun, "yes")),
        is_one(f.soon_after_booking, "yes"),
    ),
    lambda f: f.days_before,
    "before",
    (
        #   id                                                far  near  percent orders                   line official rows         official wording
        Row("except-audience-cancels-soon-after-booking-3", None,    3,    None, refund_everything_paid,   93, ("S001.2.perf.2.6",), "단, 공연 3일전까지는 예매 후 24시간 이내 취소 시"),
    ),
)  # fmt: skip

# 공연 취소 또는 관람일 연기, 공연업자, 환급 요구 (called off or postponed, business, refund requested)
CALLED_OFF_OR_POSTPONED_BUSINESS_REFUND_REQUESTED = Ladder(
    lambda f: every(
        is_one(f.event, "called off", "postponed"),
        is_one(f.fault, "business"),
        is_one(f.refund_requested, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                                     far  near  percent orders                                                       line official rows         official wording
        Row("called-off-or-postponed-business-refund-requested", None, None,      10, refund_everything_paid_and_compensate_a_share_of_admission,   77, ("S001.2.perf.1.1",), "공연업자의 귀책사유로 취소된 경우"),
    ),
)  # fmt: skip

# 공연 취소 또는 관람일 연기, 불가항력, 환급 요구 (called off or postponed, force majeure, refund requested)
CALLED_OFF_OR_POSTPONED_FORCE_MAJEURE_REFUND_REQUESTED = Ladder(
    lambda f: every(
        is_one(f.event, "called off", "postponed"),
        is_one(f.fault, "force majeure"),
        is_one(f.refund_requested, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                                          far  near  percent orders                   line official rows         official wording
        Row("called-off-or-postponed-force-majeure-refund-requested", None, None,    None, refund_everything_paid,   79, ("S001.2.perf.1.2",), "천재지변 등 불가항력의 경우"),
    ),
)  # fmt: skip

# 관객의 환급 요구, 공연 시작 후 아님 (audience cancels, not begun)
AUDIENCE_CANCELS = Ladder(
    lambda f: every(is_one(f.event, "audience cancels"), fails(is_one(f.begun, "yes"))),
    lambda f: f.days_before,
    "before",
    (
        #   id                       far  near  percent orders                        line official rows         official wording
        Row("audience-cancels-10", None,   10,    None, refund_everything_paid,        87, ("S001.2.perf.2.1",), "공연일 10일전까지"),
        Row("audience-cancels-7",     9,    7,      10, deduct_a_share_of_admission,   88, ("S001.2.perf.2.2",), "공연일 7일전까지"),
        Row("audience-cancels-3",     6,    3,      20, deduct_a_share_of_admission,   89, ("S001.2.perf.2.3",), "공연일 3일전까지"),
        Row("audience-cancels-1",     2,    1,      30, deduct_a_share_of_admission,   90, ("S001.2.perf.2.4",), "공연일 1일전까지"),
        Row("audience-cancels-0",     0,    0,      90, deduct_a_share_of_admission,   91, ("S001.2.perf.2.5",), "공연당일 공연시작 전까지"),
    ),
)  # fmt: skip

# 공연내용 상이 (content differs)
CONTENT_DIFFERS = Ladder(
    lambda f: is_one(f.event, "content differs"),
    no_count,
    "before",
    (
        #   id                   far  near  percent orders                                                       line official rows       official wording
        Row("content-differs", None, None,      10, refund_everything_paid_and_compensate_a_share_of_admission,  101, ("S001.2.perf.3",), "공연내용이 계약과 다른 경우(중요 출연자 교체, 예정 공연시간 1/2이하 공연 등)"),
    ),
)  # fmt: skip

# 공연 지연, 공연업자, 지연된 시간 30분 이상, 공연 중단 (delayed, business, delay at least 30 minutes, stopped)
DELAYED_BUSINESS_STOPPED = Ladder(
    lambda f: every(
        is_one(f.event, "delayed"),
        is_one(f.fault, "business"),
        compare(f.delay, ">=", 30),
        is_one(f.stopped, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                            far  near  percent orders                                                       line official rows         official wording
        Row("delayed-business-stopped", None, None,      10, refund_everything_paid_and_compensate_a_share_of_admission,  104, ("S001.2.perf.4.2",), "공연 중단"),
    ),
)  # fmt: skip

# 공연 지연, 공연업자, 지연된 시간 30분 이상, 공연 중단 아님, 전체 공연 관람 (delayed, business, delay at least 30 minutes, not stopped, watched all)
DELAYED_BUSINESS_WATCHED_ALL = Ladder(
    lambda f: every(
        is_one(f.event, "delayed"),
        is_one(f.fault, "business"),
        compare(f.delay, ">=", 30),
        fails(is_one(f.stopped, "yes")),
        is_one(f.watched_all, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                far  near  percent orders                        line official rows         official wording
        Row("delayed-business-watched-all", None, None,      10, refund_a_share_of_admission,  105, ("S001.2.perf.4.1",), "전체 공연 관람"),
    ),
)  # fmt: skip

# 관람시간 표기 오류 (time misprinted)
TIME_MISPRINTED = Ladder(
    lambda f: is_one(f.event, "time misprinted"),
    no_count,
    "before",
    (
        #   id                   far  near  percent orders                                                       line official rows       official wording
        Row("time-misprinted", None, None,      20, refund_everything_paid_and_compensate_a_share_of_admission,  111, ("S001.2.perf.5",), "공연 입장권을 구입한자가 관람시간 표기 오류로 인하여 공연을 관람하지 못한 경우"),
    ),
)  # fmt: skip

# 전염병 등으로 불참, 실내공연, 전염병 등의 입증 (audience ill, indoor, illness proven)
AUDIENCE_ILL_INDOOR_ILLNESS_PROVEN = Ladder(
    lambda f: every(
        is_one(f.event, "audience ill"),
        is_one(f.indoor, "yes"),
        is_one(f.illness_proven, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                      far  near  percent orders                                                   line official rows       official wording
        Row("audience-ill-indoor-illness-proven", None, None,    None, later_performance_or_cancel_without_penalty_and_refund,  115, ("S001.2.perf.6",), "전염병, 전염성 독감 등과 같은 사유로 공연을 관람하지 못한 경우"),
    ),
)  # fmt: skip

# 전염병 등으로 불참, 실내공연 아님 (audience ill, not indoor)
AUDIENCE_ILL = Ladder(
    lambda f: every(is_one(f.event, "audience ill"), fails(is_one(f.indoor, "yes"))),
    no_count,
    "before",
    (
        #   id                far  near  percent orders         line official rows        official wording
        Row("audience-ill", None, None,    None, excluded_yes,  117, ("S001.2.perf.n2",), "공연은 실내공연에 한하며"),
    ),
)  # fmt: skip

# 전염병 등으로 불참, 실내공연, 전염병 등의 입증 아님 (audience ill, indoor, not illness proven)
AUDIENCE_ILL_INDOOR = Ladder(
    lambda f: every(
        is_one(f.event, "audience ill"),
        is_one(f.indoor, "yes"),
        fails(is_one(f.illness_proven, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                       far  near  percent orders                                                     line official rows        official wording
        Row("audience-ill-indoor", None, None,    None, excluded_yes_and_consumer_must_prove_전염병_전염성_독감_등에_걸린_사실,  118, ("S001.2.perf.n3",), "전염병, 전염성 독감 등은"),
    ),
)  # fmt: skip

# 공연 취소 또는 관람일 연기, 공연업자 또는 불가항력, 환급 요구 아님 (called off or postponed, business or force majeure, not refund requested)
SILENT_CALLED_OFF_OR_POSTPONED_BUSINESS_OR_FORCE_MAJEURE = Ladder(
    lambda f: every(
        is_one(f.event, "called off", "postponed"),
        is_one(f.fault, "business", "force majeure"),
        fails(is_one(f.refund_requested, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                                            far  near  percent orders    line official rows         official wording
        Row("silent-called-off-or-postponed-business-or-force-majeure", None, None,    None, nothing,   81, ("S001.2.perf.1.1",), "관객이 환급을 요구한 때만 정한다. 바뀐 날에 보겠다는 관객에게 줄 것은 적지 않았다"),
    ),
)  # fmt: skip

# 관객의 환급 요구, 공연 시작 후 (audience cancels, begun)
SILENT_AUDIENCE_CANCELS_BEGUN = Ladder(
    lambda f: every(is_one(f.event, "audience cancels"), is_one(f.begun, "yes")),
    no_count,
    "before",
    (
        #   id                                 far  near  percent orders    line official rows  official wording
        Row("silent-audience-cancels-begun", None, None,    None, nothing,   96, ("G2.02",),    "표는 공연 시작 전까지의 환급만 정한다. 시작한 뒤나 오지 않은 때는 말이 없고, 환급이 0원이라고도 적지 않았다"),
    ),
)  # fmt: skip

# 공연 지연, 공연업자, 지연된 시간 30분 이상, 공연 중단 아님, 전체 공연 관람 아님 (delayed, business, delay at least 30 minutes, not stopped, not watched all)
SILENT_DELAYED_BUSINESS = Ladder(
    lambda f: every(
        is_one(f.event, "delayed"),
        is_one(f.fault, "business"),
        compare(f.delay, ">=", 30),
        fails(is_one(f.stopped, "yes")),
        fails(is_one(f.watched_all, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                           far  near  percent orders    line official rows  official wording
        Row("silent-delayed-business", None, None,    None, nothing,  107, (),            "늦게 시작한 공연을 보지 않고 떠난 관객에 대한 말이 없다"),
    ),
)  # fmt: skip

# 공연 지연, 공연업자, 지연된 시간 30분 미만 (delayed, business, delay under 30 minutes)
SILENT_DELAYED_BUSINESS_2 = Ladder(
    lambda f: every(is_one(f.event, "delayed"), is_one(f.fault, "business"), compare(f.delay, "<", 30)),
    no_count,
    "before",
    (
        #   id                             far  near  percent orders    line official rows  official wording
        Row("silent-delayed-business-2", None, None,    None, nothing,  108, ("G2.04",),    "30분이 되지 않는 지연은 정하지 않았다"),
    ),
)  # fmt: skip

# 공연 지연, 관객 또는 불가항력 (delayed, consumer or force majeure)
SILENT_DELAYED_CONSUMER_OR_FORCE_MAJEURE = Ladder(
    lambda f: every(is_one(f.event, "delayed"), is_one(f.fault, "consumer", "force majeure")),
    no_count,
    "before",
    (
        #   id                                            far  near  percent orders    line official rows  official wording
        Row("silent-delayed-consumer-or-force-majeure", None, None,    None, nothing,  109, (),            "공연자에게 책임이 있는 지연만 정한다"),
    ),
)  # fmt: skip

# 공연 취소 또는 관람일 연기, 관객 (called off or postponed, consumer)
NEVER_CALLED_OFF_OR_POSTPONED_CONSUMER = Ladder(
    lambda f: every(is_one(f.event, "called off", "postponed"), is_one(f.fault, "consumer")),
    no_count,
    "before",
    (
        #   id                                          far  near  percent orders    line official rows  official wording
        Row("never-called-off-or-postponed-consumer", None, None,    None, nothing,   80, (),            "공연의 취소와 연기는 관객이 정하지 않는다"),
    ),
)  # fmt: skip

# 관객의 환급 요구, 공연 시작 후, 공연일까지 남은 날 1일 이상 (audience cancels, begun, days before at least 1 day)
NEVER_AUDIENCE_CANCELS_BEGUN = Ladder(
    lambda f: every(
        is_one(f.event, "audience cancels"),
        is_one(f.begun, "yes"),
        compare(f.days_before, ">=", 1),
    ),
    no_count,
    "before",
    (
        #   id                                far  near  percent orders    line official rows  official wording
        Row("never-audience-cancels-begun", None, None,    None, nothing,   97, (),            "공연일 전에는 공연이 시작되지 않는다"),
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
        EXCEPT_AUDIENCE_CANCELS_SOON_AFTER_BOOKING_3,
    ),
    (
        CALLED_OFF_OR_POSTPONED_BUSINESS_REFUND_REQUESTED,
        CALLED_OFF_OR_POSTPONED_FORCE_MAJEURE_REFUND_REQUESTED,
        AUDIENCE_CANCELS,
        CONTENT_DIFFERS,
        DELAYED_BUSINESS_STOPPED,
        DELAYED_BUSINESS_WATCHED_ALL,
        TIME_MISPRINTED,
        AUDIENCE_ILL_INDOOR_ILLNESS_PROVEN,
        AUDIENCE_ILL,
        AUDIENCE_ILL_INDOOR,
    ),
    (
    ),
    (
        SILENT_CALLED_OFF_OR_POSTPONED_BUSINESS_OR_FORCE_MAJEURE,
        SILENT_AUDIENCE_CANCELS_BEGUN,
        SILENT_DELAYED_BUSINESS,
        SILENT_DELAYED_BUSINESS_2,
        SILENT_DELAYED_CONSUMER_OR_FORCE_MAJEURE,
    ),
    (
        NEVER_CALLED_OFF_OR_POSTPONED_CONSUMER,
        NEVER_AUDIENCE_CANCELS_BEGUN,
    ),
    (("admission", "기준이 되는 입장료", admission_for), ),
)  # fmt: skip
EDITION_2024_12_27 = Edition(
    "제2024-32호",
    date(2024, 12, 27),
    date(2025, 12, 17),
    with_defaults,
    with_amounts,
    (
        EXCEPT_AUDIENCE_CANCELS_SOON_AFTER_BOOKING_3,
    ),
    (
        CALLED_OFF_OR_POSTPONED_BUSINESS_REFUND_REQUESTED,
        CALLED_OFF_OR_POSTPONED_FORCE_MAJEURE_REFUND_REQUESTED,
        AUDIENCE_CANCELS,
        CONTENT_DIFFERS,
        DELAYED_BUSINESS_STOPPED,
        DELAYED_BUSINESS_WATCHED_ALL,
        TIME_MISPRINTED,
        AUDIENCE_ILL_INDOOR_ILLNESS_PROVEN,
        AUDIENCE_ILL,
        AUDIENCE_ILL_INDOOR,
    ),
    (
    ),
    (
        SILENT_CALLED_OFF_OR_POSTPONED_BUSINESS_OR_FORCE_MAJEURE,
        SILENT_AUDIENCE_CANCELS_BEGUN,
        SILENT_DELAYED_BUSINESS,
        SILENT_DELAYED_BUSINESS_2,
        SILENT_DELAYED_CONSUMER_OR_FORCE_MAJEURE,
    ),
    (
        NEVER_CALLED_OFF_OR_POSTPONED_CONSUMER,
        NEVER_AUDIENCE_CANCELS_BEGUN,
    ),
    (("admission", "기준이 되는 입장료", admission_for), ),
)  # fmt: skip
EDITION_2021_05_25 = Edition(
    "제2021-7호",
    date(2021, 5, 25),
    date(2024, 12, 26),
    with_defaults,
    with_amounts,
    (
        EXCEPT_AUDIENCE_CANCELS_SOON_AFTER_BOOKING_3,
    ),
    (
        CALLED_OFF_OR_POSTPONED_BUSINESS_REFUND_REQUESTED,
        CALLED_OFF_OR_POSTPONED_FORCE_MAJEURE_REFUND_REQUESTED,
        AUDIENCE_CANCELS,
        CONTENT_DIFFERS,
        DELAYED_BUSINESS_STOPPED,
        DELAYED_BUSINESS_WATCHED_ALL,
        TIME_MISPRINTED,
        AUDIENCE_ILL_INDOOR_ILLNESS_PROVEN,
        AUDIENCE_ILL,
        AUDIENCE_ILL_INDOOR,
    ),
    (
    ),
    (
        SILENT_CALLED_OFF_OR_POSTPONED_BUSINESS_OR_FORCE_MAJEURE,
        SILENT_AUDIENCE_CANCELS_BEGUN,
        SILENT_DELAYED_BUSINESS,
        SILENT_DELAYED_BUSINESS_2,
        SILENT_DELAYED_CONSUMER_OR_FORCE_MAJEURE,
    ),
    (
        NEVER_CALLED_OFF_OR_POSTPONED_CONSUMER,
        NEVER_AUDIENCE_CANCELS_BEGUN,
    ),
    (("admission", "기준이 되는 입장료", admission_for), ),
)  # fmt: skip
EDITIONS = (EDITION_2025_12_18, EDITION_2024_12_27, EDITION_2021_05_25, )  # fmt: skip
UNRECORDED: tuple[tuple[date, date | None, str], ...] = (
)
WORDS: dict[str, tuple[str, ...]] = {
    "event": ("audience cancels", "called off", "postponed", "content differs", "delayed", "time misprinted", "audience ill", ),
    "fault": ("business", "consumer", "force majeure", ),
    "refund_requested": ("yes", "no", ),
    "begun": ("yes", "no", ),
    "soon_after_booking": ("yes", "no", ),
    "stopped": ("yes", "no", ),
    "watched_all": ("yes", "no", ),
    "indoor": ("yes", "no", ),
    "illness_proven": ("yes", "no", ),
    "discount_proven": ("yes", "no", ),
}
LABELS: dict[str, str] = {
    "event": "일어난 일",
    "fault": "책임",
    "refund_requested": "환급 요구",
    "begun": "공연 시작 후",
    "soon_after_booking": "예매 후 24시간 이내 취소",
    "stopped": "공연 중단",
    "watched_all": "전체 공연 관람",
    "indoor": "실내공연",
    "illness_proven": "전염병 등의 입증",
    "discount_proven": "할인 판매의 입증",
    "show": "공연일",
    "booked_at": "예매 시각",
    "cancelled_at": "취소 시각",
    "closed_days": "비영업일",
    "hours_since_booking": "예매 후 지난 시간",
    "business_hours": "예매 후 지난 영업일의 시간",
    "delay": "지연된 시간",
    "days_before": "공연일까지 남은 날",
    "ticket_price": "입장료",
    "face_price": "관람권에 적힌 값",
    "transaction_price": "거래가격",
    "paid": "낸 입장료",
}


def settle(  # name every argument; Python is quicker when it need not insist on it
    event: Event | None = None,
    fault: Fault | None = None,
    hours_since_booking: Number | None = None,
    business_hours: Number | None = None,
    delay: Number | None = None,
    days_before: Number | None = None,
    ticket_price: Number | None = None,
    face_price: Number | None = None,
    transaction_price: Number | None = None,
    paid: Number | None = None,
    refund_requested: YesNo | None = None,
    begun: YesNo | None = None,
    soon_after_booking: YesNo | None = None,
    stopped: YesNo | None = None,
    watched_all: YesNo | None = None,
    indoor: YesNo | None = None,
    illness_proven: YesNo | None = None,
    discount_proven: YesNo | None = None,
    show: date | None = None,
    booked_at: datetime | None = None,
    cancelled_at: datetime | None = None,
    closed_days: tuple[date, ...] | None = None,
    on: date | None = None,
) -> Settlement | NoRule | Undecided:
    """Settle a case by the edition in force `on` a day; without a day, by the newest."""
    stated = (
        on,
        event,
        fault,
        refund_requested,
        begun,
        soon_after_booking,
        stopped,
        watched_all,
        indoor,
        illness_proven,
        discount_proven,
        show,
        booked_at,
        cancelled_at,
        closed_days,
        hours_since_booking,
        business_hours,
        delay,
        days_before,
    )
    try:
        found = REMEMBERED[stated]
    except KeyError:
        found = find(stated)
    amounts = (ticket_price, face_price, transaction_price, paid, )
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
    lines = [f"{row.wording} [{', '.join(row.citations)}] (standards/performance.gijun:{row.line})"]
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
