"""이사화물취급사업 (moving): House removals

Written by `gijun build` from standards/moving.gijun. To change a number, change that file.
Source: 소비자분쟁해결기준, annex 별표 2, item 운수·화물·택배 등 관련 · 이사화물취급사업.
This file needs nothing but Python itself: copy it wherever it is useful.

    settle(party="consumer", event="cancels", no_word="yes", loss_proven="yes", …)

gives what the official table orders, row by row below, with the row it rests on.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from threading import local
from typing import Any, Literal, NamedTuple

# --- what a case states --------------------------------------------------------------------------

Party = Literal["consumer", "business"]
Event = Literal["cancels", "late", "goods damaged", "overcharges"]
YesNo = Literal["yes", "no"]
Number = int | Fraction
Truth = bool | None  # None: a fact that the case does not state would decide


class Facts(NamedTuple):
    """A case. None is not stated, which is neither zero nor "no"."""

    party: Party | None = None  # 책임 있는 당사자
    event: Event | None = None  # 일어난 일
    no_word: YesNo | None = None  # 당일까지 통보 없음
    loss_proven: YesNo | None = None  # 실손해의 입증
    insured: YesNo | None = None  # 피해물품의 보험 가입
    moving_day: date | None = None  # 약정된 운송일
    cancelled: date | None = None  # 통보일
    agreed_time: datetime | None = None  # 약정된 인수일시
    actual_time: datetime | None = None  # 실제 인수일시
    hours_late: Number | None = None  # 지체 시간수
    days_before: Number | None = None  # 운송일까지 남은 날
    total: Number | None = None  # 운임 등 합계액
    deposit: Number | None = None  # 계약금
    paid: Number | None = None  # 지급액
    loss: Number | None = None  # 피해액
    insurance_paid: Number | None = None  # 지급받는 보험금
    overcharge: Number | None = None  # 부당요금


Amounts = tuple[Any, ...]  # the facts that only enter the figures, in the order of `Facts`
Orders = Callable[[Any, Amounts], Any]  # what is found, and the amounts of the case -> the answer


class Row(NamedTuple):
    """A row of the official table: it answers from `far` down to `near`, both included."""

    id: str
    far: int | None
    near: int | None
    percent: Number | None
    orders: Orders
    line: int  # of standards/moving.gijun
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


def lesser(first: Number, *others: Number) -> Number:
    for other in others:
        first = other if other < first else first
    return first


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
    if f.event is None:  # 일어난 일
        f = take(f, "event", (True, "cancels"))
    if f.party is None:  # 책임 있는 당사자
        f = take(f, "party", (is_one(f.event, "goods damaged", "overcharges"), "business"))
    if f.no_word is None:  # 당일까지 통보 없음
        f = take(f, "no_word", (True, "no"))
    if f.loss_proven is None:  # 실손해의 입증
        f = take(f, "loss_proven", (True, "no"))
    if f.insured is None:  # 피해물품의 보험 가입
        f = take(f, "insured", (True, "no"))
    if f.days_before is None:  # 운송일까지 남은 날
        f = take(f, "days_before",
            (is_one(f.no_word, "yes"), 0),
            (True, days_between(f.cancelled, f.moving_day)),
        )
    if f.hours_late is None:  # 지체 시간수
        f = take(f, "hours_late", (True, hours_between(f.agreed_time, f.actual_time, ())))
    return f


def with_amounts(f: Facts) -> Facts:
    """Amounts taken where a case gives none."""
    if f.deposit is None:  # 계약금 [N2024-32.moving.n2]
        f = take(f, "deposit", (True, share(10, f.total)))
    if f.paid is None:  # 지급액
        f = take(f, "paid", (True, f.deposit))
    return f


def deduct_deposit(found: Found, amounts: Amounts) -> Settlement:
    """계약금 공제 (deduct deposit)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, penalty=f.deposit, ordered=("penalty",))


def deposit_100_of_deposit(f: Facts) -> Number | None:
    """계약금 + 계약금의 100%"""
    deposit = f.deposit
    if deposit is None:
        return None
    return deposit + percent(100) * deposit


def deduct_deposit_100_of_deposit(found: Found, amounts: Amounts) -> Settlement:
    """계약금 + 계약금의 100% 공제 (deduct deposit + 100% of deposit)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, penalty=deposit_100_of_deposit(f), ordered=("penalty",))


def refund_everything_paid_and_compensate_a_share_of_deposit(found: Found, amounts: Amounts) -> Settlement:
    """낸 금액 전부 환급 및 계약금의 그 비율 배상 (refund everything paid and compensate a share of deposit)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=f.paid, deducts=True, penalty=0, compensation=share(found.row.percent, f.deposit), remedies=("refund",), ordered=("compensation",))


def refund_everything_paid_and_compensate_1_000_of_deposit(found: Found, amounts: Amounts) -> Settlement:
    """낸 금액 전부 환급 및 계약금의 1,000% 배상 (refund everything paid and compensate 1,000% of deposit)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=f.paid, deducts=True, penalty=0, compensation=share(found.row.percent, f.deposit), remedies=("refund",), ordered=("compensation",))


def the_greater_of_loss_and_1_000_of_deposit(f: Facts) -> Number | None:
    """피해액, 계약금의 1,000% 중 많은 금액"""
    loss = f.loss
    deposit = f.deposit
    if loss is None or deposit is None:
        return None
    return greater(loss, percent(1_000) * deposit)


def refund_everything_paid_and_compensate_the_greater_of_loss(found: Found, amounts: Amounts) -> Settlement:
    """낸 금액 전부 환급 및 피해액, 계약금의 1,000% 중 많은 금액 배상 (refund everything paid and compensate the greater of loss and 1,000% of deposit)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=f.paid, deducts=True, penalty=0, compensation=the_greater_of_loss_and_1_000_of_deposit(f), remedies=("refund",), ordered=("compensation",))


def terminate_and_refund_everything_paid_and_compensate_a_share(found: Found, amounts: Amounts) -> Settlement:
    """계약해제 및 낸 금액 전부 환급 및 계약금의 그 비율 배상 (terminate and refund everything paid and compensate a share of deposit)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=f.paid, deducts=True, penalty=0, compensation=share(found.row.percent, f.deposit), remedies=("terminate",), ordered=("compensation",))


def whole_hours_for(f: Facts) -> Number | None:
    """지체 시간수(1시간 미만 버림) (whole hours) = 지체 시간수 1시간 미만이면 0; 지체 시간수 2시간 미만이면 1 [N2024-32.moving.n5]"""
    return first_case(f, (lambda f: compare(f.hours_late, "<", 1), lambda f: 0), (lambda f: compare(f.hours_late, "<", 2), lambda f: 1))


def the_lesser_of_deposit_2_whole_hours_and_200_of_deposit(f: Facts) -> Number | None:
    """계약금 ÷ 2 × 지체 시간수(1시간 미만 버림), 계약금의 200% 중 적은 금액"""
    deposit = f.deposit
    whole_hours = whole_hours_for(f)
    if deposit is None or whole_hours is None:
        return None
    return lesser(Fraction(deposit) / 2 * whole_hours, percent(200) * deposit)


def the_consumer_owes_the_lesser_of_deposit_2_whole_hours_and(found: Found, amounts: Amounts) -> Settlement:
    """소비자가 계약금 ÷ 2 × 지체 시간수(1시간 미만 버림), 계약금의 200% 중 적은 금액 지급 (the consumer owes the lesser of deposit ÷ 2 × whole hours and 200% of deposit)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", owes=the_lesser_of_deposit_2_whole_hours_and_200_of_deposit(f), ordered=("owes",))


def of_2_deposit(f: Facts) -> Number | None:
    """2 × 계약금"""
    deposit = f.deposit
    if deposit is None:
        return None
    return 2 * deposit


def terminate_and_deduct_2_deposit(found: Found, amounts: Amounts) -> Settlement:
    """계약해제 및 2 × 계약금 공제 (terminate and deduct 2 × deposit)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, penalty=of_2_deposit(f), remedies=("terminate",), ordered=("penalty",))


def damages_loss(found: Found, amounts: Amounts) -> Settlement:
    """손해배상(피해액) (damages (loss))."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", damages=("loss",), proven=f.loss)


def loss_insurance_paid_at_least_0(f: Facts) -> Number | None:
    """피해액 − 지급받는 보험금, 최소 0"""
    loss = f.loss
    insurance_paid = f.insurance_paid
    if loss is None or insurance_paid is None:
        return None
    return greater(loss - insurance_paid, 0)


def compensate_loss_insurance_paid_at_least_0(found: Found, amounts: Amounts) -> Settlement:
    """피해액 − 지급받는 보험금, 최소 0 배상 (compensate loss − insurance paid, at least 0)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", compensation=loss_insurance_paid_at_least_0(f), ordered=("compensation",))


def refund_overcharge_and_correct_the_charge(found: Found, amounts: Amounts) -> Settlement:
    """부당요금 환급 및 시정 (refund overcharge and correct the charge)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=f.overcharge, remedies=("correct the charge",), ordered=("refund",))


# --- the official table ----------------------------------------------------------------------------

# 소비자, 계약해제 (consumer, cancels)
CONSUMER_CANCELS = Ladder(
    lambda f: every(is_one(f.party, "consumer"), is_one(f.event, "cancels")),
    lambda f: f.days_before,
    "before",
    (
        #   id                      far  near  percent orders                          line official rows             official wording
        Row("consumer-cancels-1", None,    1,    None, deduct_deposit,                  66, ("N2024-32.moving.3.1",), "운송일 전까지 통보"),
        Row("consumer-cancels-0",    0,    0,    None, deduct_deposit_100_of_deposit,   67, ("N2024-32.moving.3.2",), "운송일 당일에 통보"),
    ),
)  # fmt: skip

# 사업자, 계약해제, 당일까지 통보 없음 아님 (business, cancels, not no word)
BUSINESS_CANCELS = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "cancels"),
        fails(is_one(f.no_word, "yes")),
    ),
    lambda f: f.days_before,
    "before",
    (
        #   id                      far  near  percent orders                                                     line official rows             official wording
        Row("business-cancels-2", None,    2,     200, refund_everything_paid_and_compensate_a_share_of_deposit,   72, ("N2024-32.moving.2.1",), "운송일 2일전까지 통보"),
        Row("business-cancels-1",    1,    1,     400, refund_everything_paid_and_compensate_a_share_of_deposit,   73, ("N2024-32.moving.2.2",), "운송일 1일전에 통보"),
        Row("business-cancels-0",    0,    0,     600, refund_everything_paid_and_compensate_a_share_of_deposit,   74, ("N2024-32.moving.2.3",), "당일에 통보"),
    ),
)  # fmt: skip

# 사업자, 계약해제, 당일까지 통보 없음, 실손해의 입증 아님 (business, cancels, no word, not loss proven)
BUSINESS_CANCELS_NO_WORD = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "cancels"),
        is_one(f.no_word, "yes"),
        fails(is_one(f.loss_proven, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                            far  near  percent orders                                                   line official rows             official wording
        Row("business-cancels-no-word", None, None,   1_000, refund_everything_paid_and_compensate_1_000_of_deposit,   77, ("N2024-32.moving.2.4",), "당일에 통보가 없는 경우"),
    ),
)  # fmt: skip

# 사업자, 계약해제, 당일까지 통보 없음, 실손해의 입증 (business, cancels, no word, loss proven)
BUSINESS_CANCELS_NO_WORD_LOSS_PROVEN = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "cancels"),
        is_one(f.no_word, "yes"),
        is_one(f.loss_proven, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                        far  near  percent orders                                                      line official rows             official wording
        Row("business-cancels-no-word-loss-proven", None, None,    None, refund_everything_paid_and_compensate_the_greater_of_loss,   78, ("N2024-32.moving.2.4",), "당일에 통보가 없는 경우"),
    ),
)  # fmt: skip

# 사업자, 운송의 지연, 지체 시간수 2시간 이상 (business, late, hours late at least 2 hours)
BUSINESS_LATE = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "late"), compare(f.hours_late, ">=", 2)),
    no_count,
    "before",
    (
        #   id                 far  near  percent orders                                                        line official rows           official wording
        Row("business-late", None, None,     200, terminate_and_refund_everything_paid_and_compensate_a_share,   84, ("N2024-32.moving.4",), "인수일시로부터 2시간 이상 지연"),
    ),
)  # fmt: skip

# 소비자, 운송의 지연, 지체 시간수 2시간 미만 (consumer, late, hours late under 2 hours)
CONSUMER_LATE = Ladder(
    lambda f: every(is_one(f.party, "consumer"), is_one(f.event, "late"), compare(f.hours_late, "<", 2)),
    no_count,
    "before",
    (
        #   id                 far  near  percent orders                                                      line official rows                                   official wording
        Row("consumer-late", None, None,    None, the_consumer_owes_the_lesser_of_deposit_2_whole_hours_and,   89, ("N2024-32.moving.6.1", "N2024-32.moving.n5",), "2시간 미만 지연 / 지체 배상의 한도와 1시간 미만의 처리"),
    ),
)  # fmt: skip

# 소비자, 운송의 지연, 지체 시간수 2시간 이상 (consumer, late, hours late at least 2 hours)
CONSUMER_LATE_2 = Ladder(
    lambda f: every(is_one(f.party, "consumer"), is_one(f.event, "late"), compare(f.hours_late, ">=", 2)),
    no_count,
    "before",
    (
        #   id                   far  near  percent orders                           line official rows             official wording
        Row("consumer-late-2", None, None,    None, terminate_and_deduct_2_deposit,   93, ("N2024-32.moving.6.2",), "2시간 이상 지연"),
    ),
)  # fmt: skip

# 사업자, 이사화물의 멸실·파손·훼손, 피해물품의 보험 가입 아님 (business, goods damaged, not insured)
BUSINESS_GOODS_DAMAGED = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "goods damaged"),
        fails(is_one(f.insured, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                          far  near  percent orders         line official rows           official wording
        Row("business-goods-damaged", None, None,    None, damages_loss,   98, ("N2024-32.moving.1",), "이사화물의 멸실·파손·훼손 등 피해"),
    ),
)  # fmt: skip

# 사업자, 이사화물의 멸실·파손·훼손, 피해물품의 보험 가입 (business, goods damaged, insured)
BUSINESS_GOODS_DAMAGED_INSURED = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "goods damaged"),
        is_one(f.insured, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                  far  near  percent orders                                      line official rows           official wording
        Row("business-goods-damaged-insured", None, None,    None, compensate_loss_insurance_paid_at_least_0,   99, ("N2024-32.moving.1",), "이사화물의 멸실·파손·훼손 등 피해"),
    ),
)  # fmt: skip

# 사업자, 부당한 운임·수고비 청구 (business, overcharges)
BUSINESS_OVERCHARGES = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "overcharges")),
    no_count,
    "before",
    (
        #   id                        far  near  percent orders                                     line official rows                                 official wording
        Row("business-overcharges", None, None,    None, refund_overcharge_and_correct_the_charge,  101, ("N2024-32.moving.5", "N2024-32.moving.n3",), "부당한 운임청구, 추가작업 외 수고비 등 요구 / 운임 등 수취 원칙"),
    ),
)  # fmt: skip

# 사업자, 운송의 지연, 지체 시간수 2시간 미만 (business, late, hours late under 2 hours)
SILENT_BUSINESS_LATE = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "late"), compare(f.hours_late, "<", 2)),
    no_count,
    "before",
    (
        #   id                        far  near  percent orders    line official rows           official wording
        Row("silent-business-late", None, None,    None, nothing,   85, ("N2024-32.moving.4",), "사업자의 두 시간 미만 지연은 표에 없다"),
    ),
)  # fmt: skip

# 소비자, 이사화물의 멸실·파손·훼손 또는 부당한 운임·수고비 청구 (consumer, goods damaged or overcharges)
NEVER_CONSUMER_GOODS_DAMAGED_OR_OVERCHARGES = Ladder(
    lambda f: every(is_one(f.party, "consumer"), is_one(f.event, "goods damaged", "overcharges")),
    no_count,
    "before",
    (
        #   id                                               far  near  percent orders    line official rows  official wording
        Row("never-consumer-goods-damaged-or-overcharges", None, None,    None, nothing,  102, (),            "운송하고 값을 받는 쪽은 사업자이다"),
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
        CONSUMER_CANCELS,
        BUSINESS_CANCELS,
        BUSINESS_CANCELS_NO_WORD,
        BUSINESS_CANCELS_NO_WORD_LOSS_PROVEN,
        BUSINESS_LATE,
        CONSUMER_LATE,
        CONSUMER_LATE_2,
        BUSINESS_GOODS_DAMAGED,
        BUSINESS_GOODS_DAMAGED_INSURED,
        BUSINESS_OVERCHARGES,
    ),
    (
    ),
    (
        SILENT_BUSINESS_LATE,
    ),
    (
        NEVER_CONSUMER_GOODS_DAMAGED_OR_OVERCHARGES,
    ),
    (("whole_hours", "지체 시간수(1시간 미만 버림)", whole_hours_for), ),
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
        CONSUMER_CANCELS,
        BUSINESS_CANCELS,
        BUSINESS_CANCELS_NO_WORD,
        BUSINESS_CANCELS_NO_WORD_LOSS_PROVEN,
        BUSINESS_LATE,
        CONSUMER_LATE,
        CONSUMER_LATE_2,
        BUSINESS_GOODS_DAMAGED,
        BUSINESS_GOODS_DAMAGED_INSURED,
        BUSINESS_OVERCHARGES,
    ),
    (
    ),
    (
        SILENT_BUSINESS_LATE,
    ),
    (
        NEVER_CONSUMER_GOODS_DAMAGED_OR_OVERCHARGES,
    ),
    (("whole_hours", "지체 시간수(1시간 미만 버림)", whole_hours_for), ),
)  # fmt: skip
EDITIONS = (EDITION_2025_12_18, EDITION_2024_12_27, )  # fmt: skip
UNRECORDED: tuple[tuple[date, date | None, str], ...] = (
    (date(2021, 5, 25), date(2024, 12, 26), "이 시기의 이사화물 표는 글을 가지고 있지 않다. 001에는 이 표가 없다"),
)
WORDS: dict[str, tuple[str, ...]] = {
    "party": ("consumer", "business", ),
    "event": ("cancels", "late", "goods damaged", "overcharges", ),
    "no_word": ("yes", "no", ),
    "loss_proven": ("yes", "no", ),
    "insured": ("yes", "no", ),
}
LABELS: dict[str, str] = {
    "party": "책임 있는 당사자",
    "event": "일어난 일",
    "no_word": "당일까지 통보 없음",
    "loss_proven": "실손해의 입증",
    "insured": "피해물품의 보험 가입",
    "moving_day": "약정된 운송일",
    "cancelled": "통보일",
    "agreed_time": "약정된 인수일시",
    "actual_time": "실제 인수일시",
    "hours_late": "지체 시간수",
    "days_before": "운송일까지 남은 날",
    "total": "운임 등 합계액",
    "deposit": "계약금",
    "paid": "지급액",
    "loss": "피해액",
    "insurance_paid": "지급받는 보험금",
    "overcharge": "부당요금",
}


def settle(  # name every argument; Python is quicker when it need not insist on it
    party: Party | None = None,
    event: Event | None = None,
    hours_late: Number | None = None,
    days_before: Number | None = None,
    total: Number | None = None,
    deposit: Number | None = None,
    paid: Number | None = None,
    loss: Number | None = None,
    insurance_paid: Number | None = None,
    overcharge: Number | None = None,
    no_word: YesNo | None = None,
    loss_proven: YesNo | None = None,
    insured: YesNo | None = None,
    moving_day: date | None = None,
    cancelled: date | None = None,
    agreed_time: datetime | None = None,
    actual_time: datetime | None = None,
    on: date | None = None,
) -> Settlement | NoRule | Undecided:
    """Settle a case by the edition in force `on` a day; without a day, by the newest."""
    stated = (
        on,
        party,
        event,
        no_word,
        loss_proven,
        insured,
        moving_day,
        cancelled,
        agreed_time,
        actual_time,
        hours_late,
        days_before,
    )
    try:
        found = REMEMBERED[stated]
    except KeyError:
        found = find(stated)
    amounts = (total, deposit, paid, loss, insurance_paid, overcharge, )
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
    lines = [f"{row.wording} [{', '.join(row.citations)}] (standards/moving.gijun:{row.line})"]
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
