"""온라인게임서비스업 (online game): Online games

Written by `gijun build` from standards/online_game.gijun. To change a number, change that file.
Source: 소비자분쟁해결기준, annex 별표 2, item 공연·콘텐츠 관련 · 온라인게임서비스업.
This file needs nothing but Python itself: copy it wherever it is useful.

    settle(party="consumer", dispute="minor", announced="yes", period_service="yes", …)

gives what the official table orders, row by row below, with the row it rests on.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from fractions import Fraction
from threading import local
from typing import Any, Literal, NamedTuple

# --- what a case states --------------------------------------------------------------------------

Party = Literal["consumer", "business"]
Dispute = Literal["minor", "outage", "withdrawal", "refusal", "false advertising", "ends", "free trial turned paid", "automatic payment not told"]
YesNo = Literal["yes", "no"]
Number = int | Fraction
Truth = bool | None  # None: a fact that the case does not state would decide


class Facts(NamedTuple):
    """A case. None is not stated, which is neither zero nor "no"."""

    party: Party | None = None  # 책임 있는 당사자
    dispute: Dispute | None = None  # 다툼
    announced: YesNo | None = None  # 고지
    period_service: YesNo | None = None  # 기간제서비스(월정액제·기간제아이템)
    excluded_cause: YesNo | None = None  # 불가항력·소비자과실
    damaged_by_consumer: YesNo | None = None  # 소비자의 책임으로 콘텐츠 멸실·훼손
    banned_conduct_proven: YesNo | None = None  # 약관이 금지하는 행위의 입증
    paid_service: YesNo | None = None  # 유료서비스
    lasting: YesNo | None = None  # 1개월 이상의 계속적 이용
    purchased: date | None = None  # 구입일
    requested_on: date | None = None  # 철회를 요구한 날
    notice_hours: Number | None = None  # 중지 전 고지한 시간
    outage_hours: Number | None = None  # 중지·장애시간
    day_hours: Number | None = None  # 1일간 누적 중지·장애시간
    longest_hours: Number | None = None  # 이어진 중지·장애시간
    month_hours: Number | None = None  # 1개월 누적 중지·장애시간
    total_days: Number | None = None  # 계약일수
    used_days: Number | None = None  # 이용일수
    days_since_contract: Number | None = None  # 계약 후 지난 날
    days_since_available: Number | None = None  # 이용가능일 후 지난 날
    days_since_purchase: Number | None = None  # 구입 후 지난 날
    suspended_hours: Number | None = None  # 정지된 시간
    fee: Number | None = None  # 이용료
    paid: Number | None = None  # 지급액
    remaining_fee: Number | None = None  # 잔여기간의 이용료
    purchase_price: Number | None = None  # 구입가
    billed: Number | None = None  # 청구금액


Amounts = tuple[Any, ...]  # the facts that only enter the figures, in the order of `Facts`
Orders = Callable[[Any, Amounts], Any]  # what is found, and the amounts of the case -> the answer


class Row(NamedTuple):
    """A row of the official table: it answers from `far` down to `near`, both included."""

    id: str
    far: int | None
    near: int | None
    percent: Number | None
    orders: Orders
    line: int  # of standards/online_game.gijun
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


def with_defaults(f: Facts) -> Facts:
    """What is taken where a case says nothing."""
    if f.excluded_cause is None:  # 불가항력·소비자과실
        f = take(f, "excluded_cause", (True, "no"))
    if f.damaged_by_consumer is None:  # 소비자의 책임으로 콘텐츠 멸실·훼손
        f = take(f, "damaged_by_consumer", (True, "no"))
    if f.banned_conduct_proven is None:  # 약관이 금지하는 행위의 입증
        f = take(f, "banned_conduct_proven", (True, "no"))
    if f.outage_hours is None:  # 중지·장애시간
        f = take(f, "outage_hours", (True, f.day_hours))
    if f.day_hours is None:  # 1일간 누적 중지·장애시간
        f = take(f, "day_hours", (True, f.outage_hours))
    if f.longest_hours is None:  # 이어진 중지·장애시간
        f = take(f, "longest_hours", (True, f.outage_hours))
    if f.month_hours is None:  # 1개월 누적 중지·장애시간
        f = take(f, "month_hours", (True, f.outage_hours))
    if f.notice_hours is None:  # 중지 전 고지한 시간
        f = take(f, "notice_hours", (is_one(f.announced, "yes"), 24))
    if f.days_since_purchase is None:  # 구입 후 지난 날
        f = take(f, "days_since_purchase", (True, days_between(f.purchased, f.requested_on)))
    if f.lasting is None:  # 1개월 이상의 계속적 이용
        f = take(f, "lasting",
            (fails(is_given(f.total_days)), "yes"),
            (compare(f.total_days, ">=", 30), "yes"),
            (compare(f.total_days, "<", 28), "no"),
        )
    if f.days_since_contract is None:  # 계약 후 지난 날
        f = take(f, "days_since_contract", (True, f.used_days))
    if f.days_since_available is None:  # 이용가능일 후 지난 날
        f = take(f, "days_since_available", (True, f.days_since_contract))
    return f


def used_value_for(f: Facts) -> Number | None:
    """이용일수에 해당하는 금액 (used value) = 이용료 × 이용일수 ÷ 계약일수, 이용료 중 적은 금액"""
    fee = f.fee
    used_days = f.used_days
    total_days = f.total_days
    if divides_by_zero(("total_days", total_days)) or fee is None or used_days is None or total_days is None:
        return None
    return lesser(Fraction(fee * used_days) / total_days, fee)


def fee_used_value(f: Facts) -> Number | None:
    """이용료 − 이용일수에 해당하는 금액"""
    fee = f.fee
    used_value = used_value_for(f)
    if fee is None or used_value is None:
        return None
    return fee - used_value


def with_amounts(f: Facts) -> Facts:
    """Amounts taken where a case gives none."""
    if f.paid is None:  # 지급액
        f = take(f, "paid", (True, f.fee))
    if f.remaining_fee is None:  # 잔여기간의 이용료
        f = take(f, "remaining_fee", (True, fee_used_value(f)))
    return f


def charge_used_value_for_use_and_nothing_is_deducted(found: Found, amounts: Amounts) -> Settlement:
    """이용한 몫으로 이용일수에 해당하는 금액 공제 및 공제 없음 (charge used value for use and nothing is deducted)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=f.paid, charges=True, used_value=used_value_for(f), penalty=0, ordered=("used_value",))


def rescind_and_refund_everything_paid_and_unpaid_claimable_0(found: Found, amounts: Amounts) -> Settlement:
    """계약취소·해제 및 낸 금액 전부 환급 및 청구할 수 있는 미납금(원): 0 (rescind and refund everything paid and unpaid claimable: 0)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, compensation=0, penalty=0, said=(("unpaid_claimable", 0),), remedies=("rescind",))


def rescind_and_refund_everything_paid(found: Found, amounts: Amounts) -> Settlement:
    """계약취소·해제 및 낸 금액 전부 환급 (rescind and refund everything paid)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, compensation=0, penalty=0, remedies=("rescind",))


def terminate_and_refund_remaining_fee_and_nothing_is_deducted(found: Found, amounts: Amounts) -> Settlement:
    """계약해지 및 잔여기간의 이용료 환급 및 공제 없음 (terminate and refund remaining fee and nothing is deducted)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=f.remaining_fee, penalty=0, remedies=("terminate",), ordered=("refund",))


def of_3_outage_hours(f: Facts) -> Number | None:
    """3 × 중지·장애시간"""
    outage_hours = f.outage_hours
    if outage_hours is None:
        return None
    return 3 * outage_hours


def extend_service_by_3_outage_hours(found: Found, amounts: Amounts) -> Settlement:
    """3 × 중지·장애시간 연장 (extend service by 3 × outage hours)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", extension=of_3_outage_hours(f), ordered=("extension",))


def outage_hours_10_hours(f: Facts) -> Number | None:
    """중지·장애시간 − 10시간"""
    outage_hours = f.outage_hours
    if outage_hours is None:
        return None
    return outage_hours - 10


def extend_service_by_outage_hours_10_hours(found: Found, amounts: Amounts) -> Settlement:
    """중지·장애시간 − 10시간 연장 (extend service by outage hours − 10 hours)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", extension=outage_hours_10_hours(f), ordered=("extension",))


def excluded_yes(found: Found, amounts: Amounts) -> Settlement:
    """배상·보상에서 제외: 예 (excluded: yes)."""
    return account(found, amounts, "single", said=(("excluded", True),))


def refund_purchase_price(found: Found, amounts: Amounts) -> Settlement:
    """구입가 환급 (refund purchase price)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=f.purchase_price, remedies=("refund",), ordered=("refund",))


def excluded_yes_and_business_must_prove_콘텐츠의_멸실_훼손에_대한_소비자의_책임(found: Found, amounts: Amounts) -> Settlement:
    """배상·보상에서 제외: 예 및 콘텐츠의 멸실·훼손에 대한 소비자의 책임은 사업자가 증명 (excluded: yes and business must prove 콘텐츠의 멸실·훼손에 대한 소비자의 책임)."""
    return account(found, amounts, "single", said=(("excluded", True),), burdens=(("business", "콘텐츠의 멸실·훼손에 대한 소비자의 책임"),))


def lift_the_refusal_and_extend_service_by_suspended_hours(found: Found, amounts: Amounts) -> Settlement:
    """이용거절 해소 및 정지된 시간 연장 (lift the refusal and extend service by suspended hours)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", extension=f.suspended_hours, remedies=("lift the refusal",), ordered=("extension",))


def lift_the_refusal(found: Found, amounts: Amounts) -> Settlement:
    """이용거절 해소 (lift the refusal)."""
    return account(found, amounts, "single", remedies=("lift the refusal",))


def excluded_yes_and_business_must_prove_이용약관이_금지하는_행위(found: Found, amounts: Amounts) -> Settlement:
    """배상·보상에서 제외: 예 및 이용약관이 금지하는 행위는 사업자가 증명 (excluded: yes and business must prove 이용약관이 금지하는 행위)."""
    return account(found, amounts, "single", said=(("excluded", True),), burdens=(("business", "이용약관이 금지하는 행위"),))


def charge_used_value_for_use_and_deduct_a_share_of_remaining(found: Found, amounts: Amounts) -> Settlement:
    """이용한 몫으로 이용일수에 해당하는 금액 공제 및 잔여기간의 이용료의 그 비율 공제 (charge used value for use and deduct a share of remaining fee)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=f.paid, deducts=True, charges=True, used_value=used_value_for(f), penalty=share(found.row.percent, f.remaining_fee), ordered=("penalty", "used_value",))


def refund_remaining_fee_and_compensate_a_share_of_remaining_fee(found: Found, amounts: Amounts) -> Settlement:
    """잔여기간의 이용료 환급 및 잔여기간의 이용료의 그 비율 배상 (refund remaining fee and compensate a share of remaining fee)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", refund=f.remaining_fee, compensation=share(found.row.percent, f.remaining_fee), remedies=("refund",), ordered=("refund", "compensation",))


def refund_billed(found: Found, amounts: Amounts) -> Settlement:
    """청구금액 환급 (refund billed)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=f.billed, remedies=("refund",), ordered=("refund",))


# --- the official table ----------------------------------------------------------------------------

# 소비자, 계약해지, 1개월 이상의 계속적 이용, (계약 후 지난 날 7일 이하 또는 이용가능일 후 지난 날 7일 이하) (consumer, ends, lasting, (days since contract at most 7 days or days since available at most 7 days))
EXCEPT_CONSUMER_ENDS_LASTING = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.dispute, "ends"),
        is_one(f.lasting, "yes"),
        some(compare(f.days_since_contract, "<=", 7), compare(f.days_since_available, "<=", 7)),
    ),
    no_count,
    "before",
    (
        #   id                                far  near  percent orders                                              line official rows                                             official wording
        Row("except-consumer-ends-lasting", None, None,    None, charge_used_value_for_use_and_nothing_is_deducted,  107, ("N2024-32.online_game.6.1", "N2024-32.online_game.n7",), "소비자가 계약해지를 요구한 경우 / 계약체결일 또는 서비스 이용 가능일로부터 7일 이내에 해지를 요구하는 경우에는 위약금 없이 이용일수에 해당하는 금액만 공제하고 환급함"),
    ),
)  # fmt: skip

# 미성년자 계약 (minor)
MINOR = Ladder(
    lambda f: is_one(f.dispute, "minor"),
    no_count,
    "before",
    (
        #   id         far  near  percent orders                                                      line official rows                                           official wording
        Row("minor", None, None,    None, rescind_and_refund_everything_paid_and_unpaid_claimable_0,   82, ("N2024-32.online_game.1", "N2024-32.online_game.n2",), "법정대리인의 동의 없는 미성년자 계약 / 기납부한 요금은 환급하고, 미납요금 및 위약금 청구를 금지함"),
    ),
)  # fmt: skip

# 허위·과장광고 (false advertising)
FALSE_ADVERTISING = Ladder(
    lambda f: is_one(f.dispute, "false advertising"),
    no_count,
    "before",
    (
        #   id                     far  near  percent orders                               line official rows                official wording
        Row("false-advertising", None, None,    None, rescind_and_refund_everything_paid,   84, ("N2024-32.online_game.5",), "허위, 과장광고에 의한 이용계약"),
    ),
)  # fmt: skip

# 서비스 중지·장애, 불가항력·소비자과실 아님, 다음이 아닌 경우(고지, 중지 전 고지한 시간 24시간 이상), (이어진 중지·장애시간 72시간 이상 또는 1개월 누적 중지·장애시간 72시간 초과), 기간제서비스(월정액제·기간제아이템) (outage, not excluded cause, not (announced, notice hours at least 24 hours), (longest hours at least 72 hours or month hours over 72 hours), period service)
OUTAGE_PERIOD_SERVICE = Ladder(
    lambda f: every(
        is_one(f.dispute, "outage"),
        fails(is_one(f.excluded_cause, "yes")),
        fails(every(is_one(f.announced, "yes"), compare(f.notice_hours, ">=", 24))),
        some(compare(f.longest_hours, ">=", 72), compare(f.month_hours, ">", 72)),
        is_one(f.period_service, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                         far  near  percent orders                                                       line official rows                    official wording
        Row("outage-period-service", None, None,    None, terminate_and_refund_remaining_fee_and_nothing_is_deducted,   86, ("N2024-32.online_game.2.1.1",), "3일 이상 서비스가 중지되거나 장애가 발생한 경우 또는 1개월 동안의 서비스 중지․장애발생 누적시간이 72시간을 초과한 경우(기간제서비스에 한함)"),
    ),
)  # fmt: skip

# 서비스 중지·장애, 불가항력·소비자과실 아님, 다음이 아닌 경우(고지, 중지 전 고지한 시간 24시간 이상), (다음이 아닌 경우(이어진 중지·장애시간 72시간 이상 또는 1개월 누적 중지·장애시간 72시간 초과) 또는 기간제서비스(월정액제·기간제아이템) 아님), 1일간 누적 중지·장애시간 4시간 이상 (outage, not excluded cause, not (announced, notice hours at least 24 hours), (not (longest hours at least 72 hours or month hours over 72 hours) or not period service), day hours at least 4 hours)
OUTAGE = Ladder(
    lambda f: every(
        is_one(f.dispute, "outage"),
        fails(is_one(f.excluded_cause, "yes")),
        fails(every(is_one(f.announced, "yes"), compare(f.notice_hours, ">=", 24))),
        some(
            fails(some(compare(f.longest_hours, ">=", 72), compare(f.month_hours, ">", 72))),
            fails(is_one(f.period_service, "yes")),
        ),
        compare(f.day_hours, ">=", 4),
    ),
    no_count,
    "before",
    (
        #   id          far  near  percent orders                             line official rows                    official wording
        Row("outage", None, None,    None, extend_service_by_3_outage_hours,   89, ("N2024-32.online_game.2.1.2",), "1일간 누적 4시간 이상 서비스 중지 또는 장애로 인한 피해"),
    ),
)  # fmt: skip

# 서비스 중지·장애, 불가항력·소비자과실 아님, 고지, 중지 전 고지한 시간 24시간 이상, 중지·장애시간 10시간 초과 (outage, not excluded cause, announced, notice hours at least 24 hours, outage hours over 10 hours)
OUTAGE_ANNOUNCED = Ladder(
    lambda f: every(
        is_one(f.dispute, "outage"),
        fails(is_one(f.excluded_cause, "yes")),
        is_one(f.announced, "yes"),
        compare(f.notice_hours, ">=", 24),
        compare(f.outage_hours, ">", 10),
    ),
    no_count,
    "before",
    (
        #   id                    far  near  percent orders                                    line official rows                  official wording
        Row("outage-announced", None, None,    None, extend_service_by_outage_hours_10_hours,   91, ("N2024-32.online_game.2.2",), "사전에 고지하였으나 서비스중지․장애 시간이 10시간을 초과하는 경우"),
    ),
)  # fmt: skip

# 서비스 중지·장애, 불가항력·소비자과실 (outage, excluded cause)
OUTAGE_EXCLUDED_CAUSE = Ladder(
    lambda f: every(is_one(f.dispute, "outage"), is_one(f.excluded_cause, "yes")),
    no_count,
    "before",
    (
        #   id                         far  near  percent orders         line official rows                 official wording
        Row("outage-excluded-cause", None, None,    None, excluded_yes,   95, ("N2024-32.online_game.n3",), "시간에 다툼이 있는 경우 소비자가 회사에 통지한 후부터 계산하되, 불가항력이나 소비자과실은 시간 계산에서 제외함"),
    ),
)  # fmt: skip

# 청약철회, 소비자의 책임으로 콘텐츠 멸실·훼손 아님 (withdrawal, not damaged by consumer)
WITHDRAWAL = Ladder(
    lambda f: every(is_one(f.dispute, "withdrawal"), fails(is_one(f.damaged_by_consumer, "yes"))),
    lambda f: f.days_since_purchase,
    "after",
    (
        #   id               far  near  percent orders                  line official rows                official wording
        Row("withdrawal-7",   7,    0,    None, refund_purchase_price,   97, ("N2024-32.online_game.3",), "유료 게임 및 유료 아이템을 소비자가 구입 후 7일 이내에 청약철회를 요구하는 경우"),
    ),
)  # fmt: skip

# 청약철회, 소비자의 책임으로 콘텐츠 멸실·훼손 (withdrawal, damaged by consumer)
WITHDRAWAL_DAMAGED_BY_CONSUMER = Ladder(
    lambda f: every(is_one(f.dispute, "withdrawal"), is_one(f.damaged_by_consumer, "yes")),
    no_count,
    "before",
    (
        #   id                                  far  near  percent orders                                                        line official rows                 official wording
        Row("withdrawal-damaged-by-consumer", None, None,    None, excluded_yes_and_business_must_prove_콘텐츠의_멸실_훼손에_대한_소비자의_책임,  100, ("N2024-32.online_game.n4",), "소비자의 책임 있는 사유로 콘텐츠가 멸실 또는 훼손된 경우 등은 제외되며, 다툼이 있는 경우 사업자가 입증하여야 함"),
    ),
)  # fmt: skip

# 계속적인 이용 관계의 거절, 약관이 금지하는 행위의 입증 아님, 유료서비스 (refusal, not banned conduct proven, paid service)
REFUSAL_PAID_SERVICE = Ladder(
    lambda f: every(
        is_one(f.dispute, "refusal"),
        fails(is_one(f.banned_conduct_proven, "yes")),
        is_one(f.paid_service, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                        far  near  percent orders                                                   line official rows                official wording
        Row("refusal-paid-service", None, None,    None, lift_the_refusal_and_extend_service_by_suspended_hours,  102, ("N2024-32.online_game.4",), "계속적인 이용 관계의 거절"),
    ),
)  # fmt: skip

# 계속적인 이용 관계의 거절, 약관이 금지하는 행위의 입증 아님, 유료서비스 아님 (refusal, not banned conduct proven, not paid service)
REFUSAL = Ladder(
    lambda f: every(
        is_one(f.dispute, "refusal"),
        fails(is_one(f.banned_conduct_proven, "yes")),
        fails(is_one(f.paid_service, "yes")),
    ),
    no_count,
    "before",
    (
        #   id           far  near  percent orders             line official rows                official wording
        Row("refusal", None, None,    None, lift_the_refusal,  103, ("N2024-32.online_game.4",), "계속적인 이용 관계의 거절"),
    ),
)  # fmt: skip

# 계속적인 이용 관계의 거절, 약관이 금지하는 행위의 입증 (refusal, banned conduct proven)
REFUSAL_BANNED_CONDUCT_PROVEN = Ladder(
    lambda f: every(is_one(f.dispute, "refusal"), is_one(f.banned_conduct_proven, "yes")),
    no_count,
    "before",
    (
        #   id                                 far  near  percent orders                                               line official rows                 official wording
        Row("refusal-banned-conduct-proven", None, None,    None, excluded_yes_and_business_must_prove_이용약관이_금지하는_행위,  104, ("N2024-32.online_game.n5",), "게임 이용약관 상 금지하는 행위를 하는 경우는 제외함(단, 사업자가 입증하는 경우에 한함)"),
    ),
)  # fmt: skip

# 소비자, 계약해지, 1개월 이상의 계속적 이용 (consumer, ends, lasting)
CONSUMER_ENDS_LASTING = Ladder(
    lambda f: every(is_one(f.party, "consumer"), is_one(f.dispute, "ends"), is_one(f.lasting, "yes")),
    no_count,
    "before",
    (
        #   id                         far  near  percent orders                                                      line official rows                  official wording
        Row("consumer-ends-lasting", None, None,      10, charge_used_value_for_use_and_deduct_a_share_of_remaining,  106, ("N2024-32.online_game.6.1",), "소비자가 계약해지를 요구한 경우"),
    ),
)  # fmt: skip

# 사업자, 계약해지, 1개월 이상의 계속적 이용 (business, ends, lasting)
BUSINESS_ENDS_LASTING = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.dispute, "ends"), is_one(f.lasting, "yes")),
    no_count,
    "before",
    (
        #   id                         far  near  percent orders                                                         line official rows                  official wording
        Row("business-ends-lasting", None, None,      10, refund_remaining_fee_and_compensate_a_share_of_remaining_fee,  108, ("N2024-32.online_game.6.2",), "사업자의 귀책사유로 인한 계약해지"),
    ),
)  # fmt: skip

# 무료이용 후 유료 전환, 1개월 이상의 계속적 이용 (free trial turned paid, lasting)
FREE_TRIAL_TURNED_PAID_LASTING = Ladder(
    lambda f: every(is_one(f.dispute, "free trial turned paid"), is_one(f.lasting, "yes")),
    no_count,
    "before",
    (
        #   id                                  far  near  percent orders          line official rows                  official wording
        Row("free-trial-turned-paid-lasting", None, None,    None, refund_billed,  109, ("N2024-32.online_game.6.3",), "소비자의 동의 없이 무료이용기간이 경과한 후 유료로 전환한 경우"),
    ),
)  # fmt: skip

# 자동결제 미고지, 1개월 이상의 계속적 이용 (automatic payment not told, lasting)
AUTOMATIC_PAYMENT_NOT_TOLD_LASTING = Ladder(
    lambda f: every(is_one(f.dispute, "automatic payment not told"), is_one(f.lasting, "yes")),
    no_count,
    "before",
    (
        #   id                                      far  near  percent orders          line official rows                                             official wording
        Row("automatic-payment-not-told-lasting", None, None,    None, refund_billed,  110, ("N2024-32.online_game.6.4", "N2024-32.online_game.n8",), "대금 자동결제 시 소비자에게 고지를 하지 않은 경우 / 자동결제 내역을 전자우편 또는 휴대전화 문자 등으로 고지함"),
    ),
)  # fmt: skip

# 서비스 중지·장애, 불가항력·소비자과실 아님, 다음이 아닌 경우(고지, 중지 전 고지한 시간 24시간 이상), (다음이 아닌 경우(이어진 중지·장애시간 72시간 이상 또는 1개월 누적 중지·장애시간 72시간 초과) 또는 기간제서비스(월정액제·기간제아이템) 아님), 1일간 누적 중지·장애시간 4시간 미만 (outage, not excluded cause, not (announced, notice hours at least 24 hours), (not (longest hours at least 72 hours or month hours over 72 hours) or not period service), day hours under 4 hours)
SILENT_OUTAGE = Ladder(
    lambda f: every(
        is_one(f.dispute, "outage"),
        fails(is_one(f.excluded_cause, "yes")),
        fails(every(is_one(f.announced, "yes"), compare(f.notice_hours, ">=", 24))),
        some(
            fails(some(compare(f.longest_hours, ">=", 72), compare(f.month_hours, ">", 72))),
            fails(is_one(f.period_service, "yes")),
        ),
        compare(f.day_hours, "<", 4),
    ),
    no_count,
    "before",
    (
        #   id                 far  near  percent orders    line official rows  official wording
        Row("silent-outage", None, None,    None, nothing,   92, ("GN3.05",),   "고지하지 않은 1일 4시간 미만의 장애는 정하지 않았다"),
    ),
)  # fmt: skip

# 서비스 중지·장애, 불가항력·소비자과실 아님, 고지, 중지 전 고지한 시간 24시간 이상, 중지·장애시간 10시간 이하 (outage, not excluded cause, announced, notice hours at least 24 hours, outage hours at most 10 hours)
SILENT_OUTAGE_ANNOUNCED = Ladder(
    lambda f: every(
        is_one(f.dispute, "outage"),
        fails(is_one(f.excluded_cause, "yes")),
        is_one(f.announced, "yes"),
        compare(f.notice_hours, ">=", 24),
        compare(f.outage_hours, "<=", 10),
    ),
    no_count,
    "before",
    (
        #   id                           far  near  percent orders    line official rows  official wording
        Row("silent-outage-announced", None, None,    None, nothing,   94, ("GN3.05",),   "미리 고지한 10시간까지의 장애는 정하지 않았다"),
    ),
)  # fmt: skip

# 청약철회, 소비자의 책임으로 콘텐츠 멸실·훼손 아님, 구입 후 지난 날 7일 초과 (withdrawal, not damaged by consumer, days since purchase over 7 days)
SILENT_WITHDRAWAL = Ladder(
    lambda f: every(
        is_one(f.dispute, "withdrawal"),
        fails(is_one(f.damaged_by_consumer, "yes")),
        compare(f.days_since_purchase, ">", 7),
    ),
    no_count,
    "before",
    (
        #   id                     far  near  percent orders    line official rows                official wording
        Row("silent-withdrawal", None, None,    None, nothing,   99, ("N2024-32.online_game.3",), "7일이 지난 뒤의 철회는 정하지 않았다"),
    ),
)  # fmt: skip

# 계약해지·무료이용 후 유료 전환·자동결제 미고지 중 하나, 1개월 이상의 계속적 이용 아님 (any of ends, free trial turned paid, automatic payment not told, not lasting)
SILENT_ENDS_OR_FREE_TRIAL_TURNED_PAID_OR_AUTOMATIC_PAYMENT_NOT_TOLD = Ladder(
    lambda f: every(
        is_one(f.dispute, "ends", "free trial turned paid", "automatic payment not told"),
        fails(is_one(f.lasting, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                                                       far  near  percent orders    line official rows  official wording
        Row("silent-ends-or-free-trial-turned-paid-or-automatic-payment-not-told", None, None,    None, nothing,  111, (),            "1개월이 되지 않는 계약의 해지는 정하지 않았다"),
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
        EXCEPT_CONSUMER_ENDS_LASTING,
    ),
    (
        MINOR,
        FALSE_ADVERTISING,
        OUTAGE_PERIOD_SERVICE,
        OUTAGE,
        OUTAGE_ANNOUNCED,
        OUTAGE_EXCLUDED_CAUSE,
        WITHDRAWAL,
        WITHDRAWAL_DAMAGED_BY_CONSUMER,
        REFUSAL_PAID_SERVICE,
        REFUSAL,
        REFUSAL_BANNED_CONDUCT_PROVEN,
        CONSUMER_ENDS_LASTING,
        BUSINESS_ENDS_LASTING,
        FREE_TRIAL_TURNED_PAID_LASTING,
        AUTOMATIC_PAYMENT_NOT_TOLD_LASTING,
    ),
    (
    ),
    (
        SILENT_OUTAGE,
        SILENT_OUTAGE_ANNOUNCED,
        SILENT_WITHDRAWAL,
        SILENT_ENDS_OR_FREE_TRIAL_TURNED_PAID_OR_AUTOMATIC_PAYMENT_NOT_TOLD,
    ),
    (
    ),
    (("used_value", "이용일수에 해당하는 금액", used_value_for), ),
)  # fmt: skip
EDITION_2024_12_27 = Edition(
    "제2024-32호",
    date(2024, 12, 27),
    date(2025, 12, 17),
    with_defaults,
    with_amounts,
    (
        EXCEPT_CONSUMER_ENDS_LASTING,
    ),
    (
        MINOR,
        FALSE_ADVERTISING,
        OUTAGE_PERIOD_SERVICE,
        OUTAGE,
        OUTAGE_ANNOUNCED,
        OUTAGE_EXCLUDED_CAUSE,
        WITHDRAWAL,
        WITHDRAWAL_DAMAGED_BY_CONSUMER,
        REFUSAL_PAID_SERVICE,
        REFUSAL,
        REFUSAL_BANNED_CONDUCT_PROVEN,
        CONSUMER_ENDS_LASTING,
        BUSINESS_ENDS_LASTING,
        FREE_TRIAL_TURNED_PAID_LASTING,
        AUTOMATIC_PAYMENT_NOT_TOLD_LASTING,
    ),
    (
    ),
    (
        SILENT_OUTAGE,
        SILENT_OUTAGE_ANNOUNCED,
        SILENT_WITHDRAWAL,
        SILENT_ENDS_OR_FREE_TRIAL_TURNED_PAID_OR_AUTOMATIC_PAYMENT_NOT_TOLD,
    ),
    (
    ),
    (("used_value", "이용일수에 해당하는 금액", used_value_for), ),
)  # fmt: skip
EDITIONS = (EDITION_2025_12_18, EDITION_2024_12_27, )  # fmt: skip
UNRECORDED: tuple[tuple[date, date | None, str], ...] = (
    (date(2021, 5, 25), date(2024, 12, 26), "이 시기의 온라인게임서비스업 표는 글을 가지고 있지 않다. 001에는 이 표가 없다"),
)
WORDS: dict[str, tuple[str, ...]] = {
    "party": ("consumer", "business", ),
    "dispute": ("minor", "outage", "withdrawal", "refusal", "false advertising", "ends", "free trial turned paid", "automatic payment not told", ),
    "announced": ("yes", "no", ),
    "period_service": ("yes", "no", ),
    "excluded_cause": ("yes", "no", ),
    "damaged_by_consumer": ("yes", "no", ),
    "banned_conduct_proven": ("yes", "no", ),
    "paid_service": ("yes", "no", ),
    "lasting": ("yes", "no", ),
}
LABELS: dict[str, str] = {
    "party": "책임 있는 당사자",
    "dispute": "다툼",
    "announced": "고지",
    "period_service": "기간제서비스(월정액제·기간제아이템)",
    "excluded_cause": "불가항력·소비자과실",
    "damaged_by_consumer": "소비자의 책임으로 콘텐츠 멸실·훼손",
    "banned_conduct_proven": "약관이 금지하는 행위의 입증",
    "paid_service": "유료서비스",
    "lasting": "1개월 이상의 계속적 이용",
    "purchased": "구입일",
    "requested_on": "철회를 요구한 날",
    "notice_hours": "중지 전 고지한 시간",
    "outage_hours": "중지·장애시간",
    "day_hours": "1일간 누적 중지·장애시간",
    "longest_hours": "이어진 중지·장애시간",
    "month_hours": "1개월 누적 중지·장애시간",
    "total_days": "계약일수",
    "used_days": "이용일수",
    "days_since_contract": "계약 후 지난 날",
    "days_since_available": "이용가능일 후 지난 날",
    "days_since_purchase": "구입 후 지난 날",
    "suspended_hours": "정지된 시간",
    "fee": "이용료",
    "paid": "지급액",
    "remaining_fee": "잔여기간의 이용료",
    "purchase_price": "구입가",
    "billed": "청구금액",
}


def settle(  # name every argument; Python is quicker when it need not insist on it
    party: Party | None = None,
    dispute: Dispute | None = None,
    notice_hours: Number | None = None,
    outage_hours: Number | None = None,
    day_hours: Number | None = None,
    longest_hours: Number | None = None,
    month_hours: Number | None = None,
    total_days: Number | None = None,
    used_days: Number | None = None,
    days_since_contract: Number | None = None,
    days_since_available: Number | None = None,
    days_since_purchase: Number | None = None,
    suspended_hours: Number | None = None,
    fee: Number | None = None,
    paid: Number | None = None,
    remaining_fee: Number | None = None,
    purchase_price: Number | None = None,
    billed: Number | None = None,
    announced: YesNo | None = None,
    period_service: YesNo | None = None,
    excluded_cause: YesNo | None = None,
    damaged_by_consumer: YesNo | None = None,
    banned_conduct_proven: YesNo | None = None,
    paid_service: YesNo | None = None,
    lasting: YesNo | None = None,
    purchased: date | None = None,
    requested_on: date | None = None,
    on: date | None = None,
) -> Settlement | NoRule | Undecided:
    """Settle a case by the edition in force `on` a day; without a day, by the newest."""
    stated = (
        on,
        party,
        dispute,
        announced,
        period_service,
        excluded_cause,
        damaged_by_consumer,
        banned_conduct_proven,
        paid_service,
        lasting,
        purchased,
        requested_on,
        notice_hours,
        outage_hours,
        day_hours,
        longest_hours,
        month_hours,
        total_days,
        used_days,
        days_since_contract,
        days_since_available,
        days_since_purchase,
    )
    try:
        found = REMEMBERED[stated]
    except KeyError:
        found = find(stated)
    amounts = (suspended_hours, fee, paid, remaining_fee, purchase_price, billed, )
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
    lines = [f"{row.wording} [{', '.join(row.citations)}] (standards/online_game.gijun:{row.line})"]
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
