"""상조업 (funeral prepaid): Prepaid funeral plans

Written by `gijun build` from standards/funeral_prepaid.gijun. To change a number, change that file.
Source: 소비자분쟁해결기준, annex 별표 2, item 8. 상조업.
This file needs nothing but Python itself: copy it wherever it is useful.

    settle(party="consumer", event="gives no document", plan="regular", ceremony="before ceremony", …)

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
Event = Literal["gives no document", "ends", "withdraws", "rescinds before supply", "returns extra goods", "trade stopped"]
Plan = Literal["regular", "irregular"]
Ceremony = Literal["before ceremony", "after ceremony"]
YesNo = Literal["yes", "no"]
Number = int | Fraction
Truth = bool | None  # None: a fact that the case does not state would decide


class Facts(NamedTuple):
    """A case. None is not stated, which is neither zero nor "no"."""

    party: Party | None = None  # 책임 있는 당사자
    event: Event | None = None  # 일어난 일
    plan: Plan | None = None  # 납입 방식
    ceremony: Ceremony | None = None  # 행사
    basic_livelihood: YesNo | None = None  # 기초생활자가 됨
    months_paid: Number | None = None  # 기 납입 월수
    notice_penalty: Number | None = None  # 고시에 따라 계산한 위약금
    contract_date: date | None = None  # 계약일
    claimed: date | None = None  # 청구일
    months_since_contract: Number | None = None  # 계약 뒤 지난 개월
    days_since_contract: Number | None = None  # 계약 뒤 지난 날
    contract_total: Number | None = None  # 총 계약대금
    agreed_before_service: Number | None = None  # 재화 제공 전 납부하기로 약정한 금액
    monthly_payment: Number | None = None  # 월 납입금
    prepaid: Number | None = None  # 기 납입 선수금액
    paid: Number | None = None  # 납입금 누계
    total_months: Number | None = None  # 총 납입기간 월수
    commission_percent: Number | None = None  # 모집수당 비율(%)
    management_percent: Number | None = None  # 관리비 비율(%)
    announced_value: Number | None = None  # 사업자가 고지한 부가상품 가액
    damaged_part_value: Number | None = None  # 소비·훼손된 부분의 금액
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
    line: int  # of standards/funeral_prepaid.gijun
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


def divides_by_zero(*divisors: tuple[str, Number | None]) -> bool:
    """Whether a divisor is 0: then there is no amount, and the divisor is told."""
    found = [name for name, number in divisors if number == 0]
    DIVIDED.by_zero.update(found)
    return bool(found)


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


def rounded(amount: Number | None, step: Number) -> Number | None:
    """An amount rounded half up to a step."""
    steps = None if amount is None else half_up(Fraction(amount) / step)
    return None if steps is None else steps * step


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
        f = take(f, "event",
            (is_given(f.notice_penalty), "rescinds before supply"),
            (True, "ends"),
        )
    if f.party is None:  # 책임 있는 당사자
        f = take(f, "party",
            (is_one(f.event, "withdraws", "rescinds before supply", "returns extra goods"), "consumer"),
            (is_one(f.event, "gives no document", "trade stopped"), "business"),
            (is_one(f.plan, "regular", "irregular"), "consumer"),
        )
    if f.plan is None:  # 납입 방식
        f = take(f, "plan", (is_given(f.months_paid), "regular"))
    if f.ceremony is None:  # 행사
        f = take(f, "ceremony", (True, "before ceremony"))
    if f.basic_livelihood is None:  # 기초생활자가 됨
        f = take(f, "basic_livelihood", (True, "no"))
    if f.months_since_contract is None:  # 계약 뒤 지난 개월
        f = take(f, "months_since_contract", (True, started_months_between(f.contract_date, f.claimed)))
    if f.days_since_contract is None:  # 계약 뒤 지난 날
        f = take(f, "days_since_contract", (True, days_between(f.contract_date, f.claimed)))
    return f


def monthly_payment_months_paid(f: Facts) -> Number | None:
    """월 납입금 × 기 납입 월수"""
    monthly_payment = f.monthly_payment
    months_paid = f.months_paid
    if monthly_payment is None or months_paid is None:
        return None
    return monthly_payment * months_paid


def with_amounts(f: Facts) -> Facts:
    """Amounts taken where a case gives none."""
    if f.paid is None:  # 납입금 누계
        f = take(f, "paid",
            (is_given(f.months_paid), monthly_payment_months_paid(f)),
            (True, f.prepaid),
        )
    if f.commission_percent is None:  # 모집수당 비율(%)
        f = take(f, "commission_percent", (True, 10))
    if f.management_percent is None:  # 관리비 비율(%)
        f = take(f, "management_percent", (True, 5))
    if f.damaged_part_value is None:  # 소비·훼손된 부분의 금액
        f = take(f, "damaged_part_value", (True, 0))
    return f


def refund_everything_paid(found: Found, amounts: Amounts) -> Settlement:
    """낸 금액 전부 환급 (refund everything paid)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, compensation=0, penalty=0, remedies=("refund",))


def damages_proven_loss(found: Found, amounts: Amounts) -> Settlement:
    """손해배상(입증된 손해) (damages (proven loss))."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", damages=("proven_loss",), proven=f.proven_loss)


def management_rate_for(f: Facts) -> Number | None:
    """관리비 비율(한도 안) (management rate) = 관리비 비율(%), 최대 5"""
    management_percent = f.management_percent
    if management_percent is None:
        return None
    return lesser(management_percent, 5)


def management_fees_for(f: Facts) -> Number | None:
    """관리비 누계 (management fees) = 납입금 누계 × 관리비 비율(한도 안) ÷ 100, 최대 500,000 [S001.8.f1.5, S001.8.f2.5]"""
    paid = f.paid
    management_rate = management_rate_for(f)
    if paid is None or management_rate is None:
        return None
    return lesser(Fraction(paid * management_rate) / 100, 500_000)


def commission_base_for(f: Facts) -> Number | None:
    """모집수당을 계산하는 금액 (commission base) = 부정기형, 재화 제공 전 납부하기로 약정한 금액이 정해진 경우이면 재화 제공 전 납부하기로 약정한 금액; 그 밖에 총 계약대금 [S001.8.f2.6]"""
    return first_case(f, (lambda f: every(is_one(f.plan, "irregular"), is_given(f.agreed_before_service)), lambda f: f.agreed_before_service), (lambda f: True, lambda f: f.contract_total))


def commission_rate_for(f: Facts) -> Number | None:
    """모집수당 비율(한도 안) (commission rate) = 모집수당 비율(%), 최대 10"""
    commission_percent = f.commission_percent
    if commission_percent is None:
        return None
    return lesser(commission_percent, 10)


def commission_for(f: Facts) -> Number | None:
    """모집수당 (commission) = 모집수당을 계산하는 금액 × 모집수당 비율(한도 안) ÷ 100, 최대 500,000 [S001.8.f1.4, S001.8.f2.4]"""
    commission_base = commission_base_for(f)
    commission_rate = commission_rate_for(f)
    if commission_base is None or commission_rate is None:
        return None
    return lesser(Fraction(commission_base * commission_rate) / 100, 500_000)


def of_75_of_commission_25_of_commission_months_paid_total(f: Facts) -> Number | None:
    """모집수당의 75% + (모집수당의 25%) × 기 납입 월수 ÷ 총 납입기간 월수"""
    commission = commission_for(f)
    months_paid = f.months_paid
    total_months = f.total_months
    if divides_by_zero(("total_months", total_months)) or commission is None or months_paid is None or total_months is None:
        return None
    return commission * percent(75) + commission * percent(25) * months_paid / total_months


def of_75_of_commission_25_of_commission_prepaid_commission_base(f: Facts) -> Number | None:
    """모집수당의 75% + (모집수당의 25%) × 기 납입 선수금액 ÷ 모집수당을 계산하는 금액"""
    commission = commission_for(f)
    prepaid = f.prepaid
    commission_base = commission_base_for(f)
    if divides_by_zero(("commission_base", commission_base)) or commission is None or prepaid is None or commission_base is None:
        return None
    return commission * percent(75) + commission * percent(25) * Fraction(prepaid) / commission_base


def commission_deduction_for(f: Facts) -> Number | None:
    """모집수당 공제액 (commission deduction) = 월단위 납입이면 모집수당의 75% + (모집수당의 25%) × 기 납입 월수 ÷ 총 납입기간 월수; 그 밖에 모집수당의 75% + (모집수당의 25%) × 기 납입 선수금액 ÷ 모집수당을 계산하는 금액 [S001.8.f1.2, S001.8.f2.2]"""
    return first_case(f, (lambda f: is_one(f.plan, "regular"), lambda f: of_75_of_commission_25_of_commission_months_paid_total(f)), (lambda f: True, lambda f: of_75_of_commission_25_of_commission_prepaid_commission_base(f)))


def surrender_value_for(f: Facts) -> Number | None:
    """해약환급금 (surrender value) = 납입금 누계 − 관리비 누계 − 모집수당 공제액, 최소 0 [S001.8.f1.1, S001.8.f1.3, S001.8.f2.1, S001.8.f2.3]"""
    paid = f.paid
    management_fees = management_fees_for(f)
    commission_deduction = commission_deduction_for(f)
    if paid is None or management_fees is None or commission_deduction is None:
        return None
    return greater(paid - management_fees - commission_deduction, 0)


def refund_surrender_value(found: Found, amounts: Amounts) -> Settlement:
    """해약환급금 환급 (refund surrender value)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=surrender_value_for(f), remedies=("refund",), ordered=("refund",))


def deduct_notice_penalty(found: Found, amounts: Amounts) -> Settlement:
    """고시에 따라 계산한 위약금 공제 (deduct notice penalty)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, penalty=f.notice_penalty, ordered=("penalty",))


def refund_at_least_for(f: Facts) -> Number | None:
    """최소 환급액 (refund at least) = 사업자가 고지한 부가상품 가액의 85% − 소비·훼손된 부분의 금액, 최소 0"""
    announced_value = f.announced_value
    damaged_part_value = f.damaged_part_value
    if announced_value is None or damaged_part_value is None:
        return None
    return greater(percent(85) * announced_value - damaged_part_value, 0)


def refund_refund_at_least(found: Found, amounts: Amounts) -> Settlement:
    """최소 환급액 환급 (refund refund at least)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=refund_at_least_for(f), remedies=("refund",), ordered=("refund",))


def surrender_value_100_paid(f: Facts) -> Number | None:
    """해약환급금 × 100 ÷ 납입금 누계"""
    surrender_value = surrender_value_for(f)
    paid = f.paid
    if divides_by_zero(("paid", paid)) or surrender_value is None or paid is None:
        return None
    return Fraction(surrender_value * 100) / paid


def refund_rate_percent_for(f: Facts) -> Number | None:
    """환급률(%) (refund rate percent) = 해약환급금 × 100 ÷ 납입금 누계(0.1 단위 반올림) [S001.8.t0]"""
    return rounded(surrender_value_100_paid(f), Fraction(1, 10))


# --- the official table ----------------------------------------------------------------------------

# 기초생활자가 됨 (basic livelihood)
EXCEPT_BASIC_LIVELIHOOD = Ladder(
    lambda f: is_one(f.basic_livelihood, "yes"),
    no_count,
    "before",
    (
        #   id                           far  near  percent orders                   line official rows   official wording
        Row("except-basic-livelihood", None, None,    None, refund_everything_paid,  129, ("S001.8.n1",), "계약이후 소비자가 기초생활자가 된 경우에는"),
    ),
)  # fmt: skip

# 사업자, 계약서 미발급 (business, gives no document)
BUSINESS_GIVES_NO_DOCUMENT = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "gives no document")),
    lambda f: f.months_since_contract,
    "after",
    (
        #   id                               far  near  percent orders                   line official rows  official wording
        Row("business-gives-no-document-3",   3,    0,    None, refund_everything_paid,   93, ("S001.8.1",), "계약일로부터 3개월 이내"),
    ),
)  # fmt: skip

# 사업자, 계약해제·해지, 행사개시 이전 (business, ends, before ceremony)
BUSINESS_ENDS_BEFORE_CEREMONY = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "ends"),
        is_one(f.ceremony, "before ceremony"),
    ),
    no_count,
    "before",
    (
        #   id                                 far  near  percent orders                   line official rows    official wording
        Row("business-ends-before-ceremony", None, None,    None, refund_everything_paid,  100, ("S001.8.2.1",), "행사개시 이전"),
    ),
)  # fmt: skip

# 사업자, 계약해제·해지, 행사개시 이후 (business, ends, after ceremony)
BUSINESS_ENDS_AFTER_CEREMONY = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "ends"),
        is_one(f.ceremony, "after ceremony"),
    ),
    no_count,
    "before",
    (
        #   id                                far  near  percent orders                line official rows    official wording
        Row("business-ends-after-ceremony", None, None,    None, damages_proven_loss,  101, ("S001.8.2.2",), "행사개시 이후"),
    ),
)  # fmt: skip

# 소비자, 계약해제·해지, 월단위 납입 (consumer, ends, regular)
CONSUMER_ENDS_REGULAR = Ladder(
    lambda f: every(is_one(f.party, "consumer"), is_one(f.event, "ends"), is_one(f.plan, "regular")),
    no_count,
    "before",
    (
        #   id                         far  near  percent orders                   line official rows    official wording
        Row("consumer-ends-regular", None, None,    None, refund_surrender_value,  106, ("S001.8.3.1",), "월단위로 납입한 경우"),
    ),
)  # fmt: skip

# 소비자, 계약해제·해지, 부정기형 (consumer, ends, irregular)
CONSUMER_ENDS_IRREGULAR = Ladder(
    lambda f: every(is_one(f.party, "consumer"), is_one(f.event, "ends"), is_one(f.plan, "irregular")),
    no_count,
    "before",
    (
        #   id                           far  near  percent orders                   line official rows    official wording
        Row("consumer-ends-irregular", None, None,    None, refund_surrender_value,  107, ("S001.8.3.2",), "부정기형 선불식 할부 계약으로 납입한 경우 : 특정금액을 (명칭여하 불문) 일시불 납입하거나 혹은 수 회에…"),
    ),
)  # fmt: skip

# 소비자, 청약철회 (consumer, withdraws)
CONSUMER_WITHDRAWS = Ladder(
    lambda f: every(is_one(f.party, "consumer"), is_one(f.event, "withdraws")),
    lambda f: f.days_since_contract,
    "after",
    (
        #   id                        far  near  percent orders                   line official rows  official wording
        Row("consumer-withdraws-14",  14,    0,    None, refund_everything_paid,  111, ("S001.8.4",), "소비자가 선불식 할부거래에 관한 청약을 14일 이내에 철회하는 경우"),
    ),
)  # fmt: skip

# 소비자, 청약철회, 계약 뒤 지난 날 14일 초과 (consumer, withdraws, days since contract over 14 days)
CONSUMER_WITHDRAWS_2 = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "withdraws"),
        compare(f.days_since_contract, ">", 14),
    ),
    no_count,
    "before",
    (
        #   id                      far  near  percent orders                   line official rows                  official wording
        Row("consumer-withdraws", None, None,    None, refund_surrender_value,  113, ("S001.8.3.1", "S001.8.3.2",), "월단위로 납입한 경우 / 부정기형 선불식 할부 계약으로 납입한 경우 : 특정금액을 (명칭여하 불문) 일시불 납입하거나 혹은 수 회에…"),
    ),
)  # fmt: skip

# 소비자, 공급 전 해제 (consumer, rescinds before supply)
CONSUMER_RESCINDS_BEFORE_SUPPLY = Ladder(
    lambda f: every(is_one(f.party, "consumer"), is_one(f.event, "rescinds before supply")),
    no_count,
    "before",
    (
        #   id                                   far  near  percent orders                  line official rows  official wording
        Row("consumer-rescinds-before-supply", None, None,    None, deduct_notice_penalty,  117, ("S001.8.5",), "그 계약에 의한 재화 등의 공급을 받지 아니한 경우"),
    ),
)  # fmt: skip

# 소비자, 부가상품 반환 (consumer, returns extra goods)
CONSUMER_RETURNS_EXTRA_GOODS = Ladder(
    lambda f: every(is_one(f.party, "consumer"), is_one(f.event, "returns extra goods")),
    no_count,
    "before",
    (
        #   id                                far  near  percent orders                   line official rows  official wording
        Row("consumer-returns-extra-goods", None, None,    None, refund_refund_at_least,  122, ("S001.8.6",), "소비자가 계약해지 시 부가상품 등을 반환하는 경우"),
    ),
)  # fmt: skip

# 사업자의 휴·폐업 등 (trade stopped)
TRADE_STOPPED = Ladder(
    lambda f: is_one(f.event, "trade stopped"),
    no_count,
    "before",
    (
        #   id                 far  near  percent orders                   line official rows                                                                 official wording
        Row("trade-stopped", None, None,    None, refund_everything_paid,  130, ("S001.8.n2.1", "S001.8.n2.2", "S001.8.n2.3", "S001.8.n2.4", "S001.8.n2.5",), "휴업 또는 폐업신고를 한 때 / 영업정지 처분을 받은 때 / 등록이 취소되거나 말소된 때 / 「은행법」에 따른 은행으로부터 당좌거래의 정지처분을 받은 때 / 파산 또는 회생절차 개시의 신청이 있는 때"),
    ),
)  # fmt: skip

# 사업자, 계약서 미발급, 계약 뒤 지난 개월 3개월 초과 (business, gives no document, months since contract over 3 months)
SILENT_BUSINESS_GIVES_NO_DOCUMENT = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "gives no document"),
        compare(f.months_since_contract, ">", 3),
    ),
    no_count,
    "before",
    (
        #   id                                     far  near  percent orders    line official rows  official wording
        Row("silent-business-gives-no-document", None, None,    None, nothing,   95, ("G8.06",),    "계약일부터 3개월이 지난 뒤는 표에 없다"),
    ),
)  # fmt: skip

# 소비자, 계약서 미발급 (consumer, gives no document)
NEVER_CONSUMER_GIVES_NO_DOCUMENT = Ladder(
    lambda f: every(is_one(f.party, "consumer"), is_one(f.event, "gives no document")),
    no_count,
    "before",
    (
        #   id                                    far  near  percent orders    line official rows  official wording
        Row("never-consumer-gives-no-document", None, None,    None, nothing,   96, (),            "계약서를 발급하는 것은 사업자다"),
    ),
)  # fmt: skip

# 사업자, 청약철회·공급 전 해제·부가상품 반환 중 하나 (business, any of withdraws, rescinds before supply, returns extra goods)
NEVER_BUSINESS_WITHDRAWS_OR_RESCINDS_BEFORE_SUPPLY_OR_RETURNS_EXTRA_GOODS = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "withdraws", "rescinds before supply", "returns extra goods"),
    ),
    no_count,
    "before",
    (
        #   id                                                                             far  near  percent orders    line official rows  official wording
        Row("never-business-withdraws-or-rescinds-before-supply-or-returns-extra-goods", None, None,    None, nothing,  125, (),            "소비자가 하는 일이다"),
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
        EXCEPT_BASIC_LIVELIHOOD,
    ),
    (
        BUSINESS_GIVES_NO_DOCUMENT,
        BUSINESS_ENDS_BEFORE_CEREMONY,
        BUSINESS_ENDS_AFTER_CEREMONY,
        CONSUMER_ENDS_REGULAR,
        CONSUMER_ENDS_IRREGULAR,
        CONSUMER_WITHDRAWS,
        CONSUMER_WITHDRAWS_2,
        CONSUMER_RESCINDS_BEFORE_SUPPLY,
        CONSUMER_RETURNS_EXTRA_GOODS,
        TRADE_STOPPED,
    ),
    (
    ),
    (
        SILENT_BUSINESS_GIVES_NO_DOCUMENT,
    ),
    (
        NEVER_CONSUMER_GIVES_NO_DOCUMENT,
        NEVER_BUSINESS_WITHDRAWS_OR_RESCINDS_BEFORE_SUPPLY_OR_RETURNS_EXTRA_GOODS,
    ),
    (("commission_rate", "모집수당 비율(한도 안)", commission_rate_for), ("commission_base", "모집수당을 계산하는 금액", commission_base_for), ("commission", "모집수당", commission_for), ("commission_deduction", "모집수당 공제액", commission_deduction_for), ("management_rate", "관리비 비율(한도 안)", management_rate_for), ("management_fees", "관리비 누계", management_fees_for), ("surrender_value", "해약환급금", surrender_value_for), ("refund_rate_percent", "환급률(%)", refund_rate_percent_for), ("refund_at_least", "최소 환급액", refund_at_least_for), ),
)  # fmt: skip
EDITION_2024_12_27 = Edition(
    "제2024-32호",
    date(2024, 12, 27),
    date(2025, 12, 17),
    with_defaults,
    with_amounts,
    (
        EXCEPT_BASIC_LIVELIHOOD,
    ),
    (
        BUSINESS_GIVES_NO_DOCUMENT,
        BUSINESS_ENDS_BEFORE_CEREMONY,
        BUSINESS_ENDS_AFTER_CEREMONY,
        CONSUMER_ENDS_REGULAR,
        CONSUMER_ENDS_IRREGULAR,
        CONSUMER_WITHDRAWS,
        CONSUMER_WITHDRAWS_2,
        CONSUMER_RESCINDS_BEFORE_SUPPLY,
        CONSUMER_RETURNS_EXTRA_GOODS,
        TRADE_STOPPED,
    ),
    (
    ),
    (
        SILENT_BUSINESS_GIVES_NO_DOCUMENT,
    ),
    (
        NEVER_CONSUMER_GIVES_NO_DOCUMENT,
        NEVER_BUSINESS_WITHDRAWS_OR_RESCINDS_BEFORE_SUPPLY_OR_RETURNS_EXTRA_GOODS,
    ),
    (("commission_rate", "모집수당 비율(한도 안)", commission_rate_for), ("commission_base", "모집수당을 계산하는 금액", commission_base_for), ("commission", "모집수당", commission_for), ("commission_deduction", "모집수당 공제액", commission_deduction_for), ("management_rate", "관리비 비율(한도 안)", management_rate_for), ("management_fees", "관리비 누계", management_fees_for), ("surrender_value", "해약환급금", surrender_value_for), ("refund_rate_percent", "환급률(%)", refund_rate_percent_for), ("refund_at_least", "최소 환급액", refund_at_least_for), ),
)  # fmt: skip
EDITION_2021_05_25 = Edition(
    "제2021-7호",
    date(2021, 5, 25),
    date(2024, 12, 26),
    with_defaults,
    with_amounts,
    (
        EXCEPT_BASIC_LIVELIHOOD,
    ),
    (
        BUSINESS_GIVES_NO_DOCUMENT,
        BUSINESS_ENDS_BEFORE_CEREMONY,
        BUSINESS_ENDS_AFTER_CEREMONY,
        CONSUMER_ENDS_REGULAR,
        CONSUMER_ENDS_IRREGULAR,
        CONSUMER_WITHDRAWS,
        CONSUMER_WITHDRAWS_2,
        CONSUMER_RESCINDS_BEFORE_SUPPLY,
        CONSUMER_RETURNS_EXTRA_GOODS,
        TRADE_STOPPED,
    ),
    (
    ),
    (
        SILENT_BUSINESS_GIVES_NO_DOCUMENT,
    ),
    (
        NEVER_CONSUMER_GIVES_NO_DOCUMENT,
        NEVER_BUSINESS_WITHDRAWS_OR_RESCINDS_BEFORE_SUPPLY_OR_RETURNS_EXTRA_GOODS,
    ),
    (("commission_rate", "모집수당 비율(한도 안)", commission_rate_for), ("commission_base", "모집수당을 계산하는 금액", commission_base_for), ("commission", "모집수당", commission_for), ("commission_deduction", "모집수당 공제액", commission_deduction_for), ("management_rate", "관리비 비율(한도 안)", management_rate_for), ("management_fees", "관리비 누계", management_fees_for), ("surrender_value", "해약환급금", surrender_value_for), ("refund_rate_percent", "환급률(%)", refund_rate_percent_for), ("refund_at_least", "최소 환급액", refund_at_least_for), ),
)  # fmt: skip
EDITIONS = (EDITION_2025_12_18, EDITION_2024_12_27, EDITION_2021_05_25, )  # fmt: skip
UNRECORDED: tuple[tuple[date, date | None, str], ...] = (
)
WORDS: dict[str, tuple[str, ...]] = {
    "party": ("consumer", "business", ),
    "event": ("gives no document", "ends", "withdraws", "rescinds before supply", "returns extra goods", "trade stopped", ),
    "plan": ("regular", "irregular", ),
    "ceremony": ("before ceremony", "after ceremony", ),
    "basic_livelihood": ("yes", "no", ),
}
LABELS: dict[str, str] = {
    "party": "책임 있는 당사자",
    "event": "일어난 일",
    "plan": "납입 방식",
    "ceremony": "행사",
    "basic_livelihood": "기초생활자가 됨",
    "months_paid": "기 납입 월수",
    "notice_penalty": "고시에 따라 계산한 위약금",
    "contract_date": "계약일",
    "claimed": "청구일",
    "months_since_contract": "계약 뒤 지난 개월",
    "days_since_contract": "계약 뒤 지난 날",
    "contract_total": "총 계약대금",
    "agreed_before_service": "재화 제공 전 납부하기로 약정한 금액",
    "monthly_payment": "월 납입금",
    "prepaid": "기 납입 선수금액",
    "paid": "납입금 누계",
    "total_months": "총 납입기간 월수",
    "commission_percent": "모집수당 비율(%)",
    "management_percent": "관리비 비율(%)",
    "announced_value": "사업자가 고지한 부가상품 가액",
    "damaged_part_value": "소비·훼손된 부분의 금액",
    "proven_loss": "입증된 손해",
}


def settle(  # name every argument; Python is quicker when it need not insist on it
    party: Party | None = None,
    event: Event | None = None,
    plan: Plan | None = None,
    ceremony: Ceremony | None = None,
    months_paid: Number | None = None,
    notice_penalty: Number | None = None,
    months_since_contract: Number | None = None,
    days_since_contract: Number | None = None,
    contract_total: Number | None = None,
    agreed_before_service: Number | None = None,
    monthly_payment: Number | None = None,
    prepaid: Number | None = None,
    paid: Number | None = None,
    total_months: Number | None = None,
    commission_percent: Number | None = None,
    management_percent: Number | None = None,
    announced_value: Number | None = None,
    damaged_part_value: Number | None = None,
    proven_loss: Number | None = None,
    basic_livelihood: YesNo | None = None,
    contract_date: date | None = None,
    claimed: date | None = None,
    on: date | None = None,
) -> Settlement | NoRule | Undecided:
    """Settle a case by the edition in force `on` a day; without a day, by the newest."""
    stated = (
        on,
        party,
        event,
        plan,
        ceremony,
        basic_livelihood,
        months_paid,
        notice_penalty,
        contract_date,
        claimed,
        months_since_contract,
        days_since_contract,
    )
    try:
        found = REMEMBERED[stated]
    except KeyError:
        found = find(stated)
    amounts = (contract_total, agreed_before_service, monthly_payment, prepaid, paid, total_months, commission_percent, management_percent, announced_value, damaged_part_value, proven_loss, )
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
    lines = [f"{row.wording} [{', '.join(row.citations)}] (standards/funeral_prepaid.gijun:{row.line})"]
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
