"""위약금 가이드 (guide): The penalty guide

Written by `gijun build` from standards/guide.gijun. To change a number, change that file.
Source: 소비자분쟁해결기준 안내, annex 문서 002, item 위약금 산정 기준 안내.
This file needs nothing but Python itself: copy it wherever it is useful.

    settle(trade="any trade", party="consumer", event="cancels", …)

gives what the official table orders, row by row below, with the row it rests on.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from fractions import Fraction
from threading import local
from typing import Any, Literal, NamedTuple

# --- what a case states --------------------------------------------------------------------------

Trade = Literal["any trade", "travel", "lodging", "wedding", "telecom", "education"]
Party = Literal["consumer", "business", "nobody"]
Event = Literal["cancels", "frequent outage", "force majeure"]

Number = int | Fraction
Truth = bool | None  # None: a fact that the case does not state would decide


class Facts(NamedTuple):
    """A case. None is not stated, which is neither zero nor "no"."""

    trade: Trade | None = None  # 업종
    party: Party | None = None  # 책임 있는 당사자
    event: Event | None = None  # 일어난 일
    actual_loss: Number | None = None  # 실손해액
    days_before: Number | None = None  # 이용 예정일까지 남은 날
    service_date: date | None = None  # 이용 예정일
    total: Number | None = None  # 총요금
    deposit: Number | None = None  # 계약금
    paid: Number | None = None  # 지급액
    claimed_penalty: Number | None = None  # 청구된 위약금
    usage_ratio: Number | None = None  # 이용 비율
    remaining_fee: Number | None = None  # 잔여 기간 이용료


Amounts = tuple[Any, ...]  # the facts that only enter the figures, in the order of `Facts`
Orders = Callable[[Any, Amounts], Any]  # what is found, and the amounts of the case -> the answer


class Row(NamedTuple):
    """A row of the official table: it answers from `far` down to `near`, both included."""

    id: str
    far: int | None
    near: int | None
    percent: Number | None
    orders: Orders
    line: int  # of standards/guide.gijun
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
    if f.trade is None:  # 업종
        f = take(f, "trade", (True, "any trade"))
    if f.party is None:  # 책임 있는 당사자
        f = take(f, "party", (True, "consumer"))
    if f.event is None:  # 일어난 일
        f = take(f, "event", (True, "cancels"))
    return f


def with_amounts(f: Facts) -> Facts:
    """Amounts taken where a case gives none."""
    if f.paid is None:  # 지급액
        f = take(f, "paid", (True, f.deposit))
    return f


def usage_ratio_paid(f: Facts) -> Number | None:
    """이용 비율 × 지급액"""
    usage_ratio = f.usage_ratio
    paid = f.paid
    if usage_ratio is None or paid is None:
        return None
    return usage_ratio * paid


def charge_usage_ratio_paid_for_use_and_deduct_claimed_penalty(found: Found, amounts: Amounts) -> Settlement:
    """이용한 몫으로 이용 비율 × 지급액 공제 및 청구된 위약금 공제 (charge usage ratio × paid for use and deduct claimed penalty)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=f.paid, deducts=True, charges=True, used_value=usage_ratio_paid(f), penalty=f.claimed_penalty, ordered=("penalty", "used_value",))


def the_lesser_of_claimed_penalty_and_actual_loss(f: Facts) -> Number | None:
    """청구된 위약금, 실손해액 중 적은 금액"""
    claimed_penalty = f.claimed_penalty
    actual_loss = f.actual_loss
    if claimed_penalty is None or actual_loss is None:
        return None
    return lesser(claimed_penalty, actual_loss)


def charge_usage_ratio_paid_for_use_and_deduct_the_lesser_of(found: Found, amounts: Amounts) -> Settlement:
    """이용한 몫으로 이용 비율 × 지급액 공제 및 청구된 위약금, 실손해액 중 적은 금액 공제 (charge usage ratio × paid for use and deduct the lesser of claimed penalty and actual loss)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=f.paid, deducts=True, charges=True, used_value=usage_ratio_paid(f), penalty=the_lesser_of_claimed_penalty_and_actual_loss(f), ordered=("penalty", "used_value",))


def refund_everything_paid(found: Found, amounts: Amounts) -> Settlement:
    """낸 금액 전부 환급 (refund everything paid)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, compensation=0, penalty=0, remedies=("refund",))


def refund_everything_paid_and_damages_loss(found: Found, amounts: Amounts) -> Settlement:
    """낸 금액 전부 환급 및 손해배상(loss) (refund everything paid and damages (loss))."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=f.paid, deducts=True, penalty=0, damages=("loss",), remedies=("refund",))


def claim_penalty_for(f: Facts) -> Number | None:
    """안내가 말하는 위약금 (claim penalty) = 여행업, 이용 예정일까지 남은 날 1일이면 총요금의 50% [S002.t1]"""
    return first_case(f, (lambda f: every(is_one(f.trade, "travel"), compare(f.days_before, "=", 1)), lambda f: share(50, f.total)))


def deduct_claim_penalty_and_conflict_yes(found: Found, amounts: Amounts) -> Settlement:
    """안내가 말하는 위약금 공제 및 두 기준이 서로 다름: 예 (deduct claim penalty and conflict: yes)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, penalty=claim_penalty_for(f), said=(("conflict", True),), ordered=("penalty",))


def limit_deposit_and_in_001_no(found: Found, amounts: Amounts) -> Settlement:
    """예약보증금 한도 권고 및 기준(001)의 값과 같음: 아니요 (limit deposit and in 001: no)."""
    return account(found, amounts, "single", said=(("in_001", False),), remedies=("limit deposit",))


def deduct_a_share_of_total_and_in_001_no(found: Found, amounts: Amounts) -> Settlement:
    """총요금의 그 비율 공제 및 기준(001)의 값과 같음: 아니요 (deduct a share of total and in 001: no)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, penalty=share(found.row.percent, f.total), said=(("in_001", False),), ordered=("penalty",))


def penalty_max_for(f: Facts) -> Number | None:
    """위약금의 상한 (penalty max) = 예식장업, 이용 예정일까지 남은 날 0일이면 총요금의 70% [S002.t3.n]"""
    return first_case(f, (lambda f: every(is_one(f.trade, "wedding"), compare(f.days_before, "=", 0)), lambda f: share(70, f.total)))


def the_lesser_of_actual_loss_and_penalty_max(f: Facts) -> Number | None:
    """실손해액, 위약금의 상한 중 적은 금액"""
    actual_loss = f.actual_loss
    penalty_max = penalty_max_for(f)
    if actual_loss is None or penalty_max is None:
        return None
    return lesser(actual_loss, penalty_max)


def deduct_the_lesser_of_actual_loss_and_penalty_max_and_in_001(found: Found, amounts: Amounts) -> Settlement:
    """실손해액, 위약금의 상한 중 적은 금액 공제 및 기준(001)의 값과 같음: 아니요 (deduct the lesser of actual loss and penalty max and in 001: no)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, penalty=the_lesser_of_actual_loss_and_penalty_max(f), said=(("in_001", False),), ordered=("penalty",))


def deduct_a_share_of_remaining_fee_and_in_001_no(found: Found, amounts: Amounts) -> Settlement:
    """잔여 기간 이용료의 그 비율 공제 및 기준(001)의 값과 같음: 아니요 (deduct a share of remaining fee and in 001: no)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, penalty=share(found.row.percent, f.remaining_fee), said=(("in_001", False),), ordered=("penalty",))


def terminate_and_nothing_is_deducted_and_in_001_no(found: Found, amounts: Amounts) -> Settlement:
    """해지 및 공제 없음 및 기준(001)의 값과 같음: 아니요 (terminate and nothing is deducted and in 001: no)."""
    return account(found, amounts, "single", penalty=0, said=(("in_001", False),), remedies=("terminate",))


def charge_usage_ratio_paid_for_use_and_nothing_is_deducted_and(found: Found, amounts: Amounts) -> Settlement:
    """이용한 몫으로 이용 비율 × 지급액 공제 및 공제 없음 및 기준(001)의 값과 같음: 아니요 (charge usage ratio × paid for use and nothing is deducted and in 001: no)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=f.paid, charges=True, used_value=usage_ratio_paid(f), penalty=0, said=(("in_001", False),), ordered=("used_value",))


def standard_penalty_overseas_for(f: Facts) -> Number | None:
    """기준의 위약금(국외여행) (standard penalty overseas) = 여행업, 이용 예정일까지 남은 날 1일이면 총요금의 30% [S001.14.overseas.1.2.5]"""
    return first_case(f, (lambda f: every(is_one(f.trade, "travel"), compare(f.days_before, "=", 1)), lambda f: share(30, f.total)))


def standard_penalty_domestic_for(f: Facts) -> Number | None:
    """기준의 위약금(국내여행) (standard penalty domestic) = 여행업, 이용 예정일까지 남은 날 1일이면 총요금의 20% [S001.14.domestic.1.2.day.3, S001.14.domestic.1.2.night.3]"""
    return first_case(f, (lambda f: every(is_one(f.trade, "travel"), compare(f.days_before, "=", 1)), lambda f: share(20, f.total)))


def advised_deposit_max_for(f: Facts) -> Number | None:
    """권고하는 예약보증금의 상한 (advised deposit max) = 숙박업이면 총요금의 10% [S002.t2.n]"""
    return first_case(f, (lambda f: is_one(f.trade, "lodging"), lambda f: share(10, f.total)))


# --- the official table ----------------------------------------------------------------------------

# 업종 불문, 소비자, 해지, 다음이 아닌 경우(실손해액이 정해진 경우) (any trade, consumer, cancels, not (actual loss is given))
ANY_TRADE_CONSUMER_CANCELS = Ladder(
    lambda f: every(
        is_one(f.trade, "any trade"),
        is_one(f.party, "consumer"),
        is_one(f.event, "cancels"),
        fails(is_given(f.actual_loss)),
    ),
    no_count,
    "before",
    (
        #   id                              far  near  percent orders                                                       line official rows                        official wording
        Row("any-trade-consumer-cancels", None, None,    None, charge_usage_ratio_paid_for_use_and_deduct_claimed_penalty,   57, ("S002.f1", "S002.q3", "S002.q3b",), "환급액 / 위약금(손해배상액)과 별개로, 계약 해지 시점까지 / 사업자는 서비스의 객관적인 가치(예: 이용 횟수, 이용 일수)를 기준으로 정산액을 산정해야 하며"),
    ),
)  # fmt: skip

# 업종 불문, 소비자, 해지, 실손해액이 정해진 경우 (any trade, consumer, cancels, actual loss is given)
ANY_TRADE_CONSUMER_CANCELS_2 = Ladder(
    lambda f: every(
        is_one(f.trade, "any trade"),
        is_one(f.party, "consumer"),
        is_one(f.event, "cancels"),
        is_given(f.actual_loss),
    ),
    no_count,
    "before",
    (
        #   id                                far  near  percent orders                                                     line official rows                                   official wording
        Row("any-trade-consumer-cancels-2", None, None,    None, charge_usage_ratio_paid_for_use_and_deduct_the_lesser_of,   61, ("S002.f1", "S002.q3", "S002.q3b", "S002.r4",), "환급액 / 위약금(손해배상액)과 별개로, 계약 해지 시점까지 / 사업자는 서비스의 객관적인 가치(예: 이용 횟수, 이용 일수)를 기준으로 정산액을 산정해야 하며 / 위약금은"),
    ),
)  # fmt: skip

# 업종 불문, 누구의 책임도 아님, 해지 (any trade, nobody, cancels)
ANY_TRADE_NOBODY_CANCELS = Ladder(
    lambda f: every(is_one(f.trade, "any trade"), is_one(f.party, "nobody"), is_one(f.event, "cancels")),
    no_count,
    "before",
    (
        #   id                            far  near  percent orders                   line official rows  official wording
        Row("any-trade-nobody-cancels", None, None,    None, refund_everything_paid,   64, ("S002.r1",),  "‘소비자의 귀책사유 없는 해지’의 경우"),
    ),
)  # fmt: skip

# 업종 불문, 사업자, 해지 (any trade, business, cancels)
ANY_TRADE_BUSINESS_CANCELS = Ladder(
    lambda f: every(is_one(f.trade, "any trade"), is_one(f.party, "business"), is_one(f.event, "cancels")),
    no_count,
    "before",
    (
        #   id                              far  near  percent orders                                    line official rows  official wording
        Row("any-trade-business-cancels", None, None,    None, refund_everything_paid_and_damages_loss,   66, ("S002.p2",),  "사업자 귀책 시"),
    ),
)  # fmt: skip

# 여행업, 소비자, 해지, 이용 예정일까지 남은 날 1일 (travel, consumer, cancels, days before exactly 1 day)
TRAVEL_CONSUMER_CANCELS = Ladder(
    lambda f: every(
        is_one(f.trade, "travel"),
        is_one(f.party, "consumer"),
        is_one(f.event, "cancels"),
        compare(f.days_before, "=", 1),
    ),
    no_count,
    "before",
    (
        #   id                           far  near  percent orders                                  line official rows  official wording
        Row("travel-consumer-cancels", None, None,    None, deduct_claim_penalty_and_conflict_yes,   71, ("S002.t1",),  "여행 개시일 임박 취소 (예: 1일 전)"),
    ),
)  # fmt: skip

# 불가항력, 여행업 (force majeure, travel)
FORCE_MAJEURE_TRAVEL = Ladder(
    lambda f: every(is_one(f.event, "force majeure"), is_one(f.trade, "travel")),
    no_count,
    "before",
    (
        #   id                        far  near  percent orders                   line official rows   official wording
        Row("force-majeure-travel", None, None,    None, refund_everything_paid,   77, ("S002.t1.n",), "천재지변 등 불가항력 시"),
    ),
)  # fmt: skip

# 숙박업, 해지 (lodging, cancels)
LODGING_CANCELS = Ladder(
    lambda f: every(is_one(f.trade, "lodging"), is_one(f.event, "cancels")),
    no_count,
    "before",
    (
        #   id                   far  near  percent orders                        line official rows   official wording
        Row("lodging-cancels", None, None,    None, limit_deposit_and_in_001_no,   82, ("S002.t2.n",), "예약 보증금은"),
    ),
)  # fmt: skip

# 예식장업, 소비자, 해지, 이용 예정일까지 남은 날 1일 이상 9일 이하 (wedding, consumer, cancels, days before at least 1 day and at most 9 days)
WEDDING_CONSUMER_CANCELS = Ladder(
    lambda f: every(
        is_one(f.trade, "wedding"),
        is_one(f.party, "consumer"),
        is_one(f.event, "cancels"),
        compare(f.days_before, ">=", 1),
        compare(f.days_before, "<=", 9),
    ),
    no_count,
    "before",
    (
        #   id                            far  near  percent orders                                  line official rows  official wording
        Row("wedding-consumer-cancels", None, None,      50, deduct_a_share_of_total_and_in_001_no,   85, ("S002.t3",),  "예식 예정일 임박 취소 (예: 9일 전~1일 전)"),
    ),
)  # fmt: skip

# 예식장업, 소비자, 해지 (wedding, consumer, cancels)
WEDDING_CONSUMER_CANCELS_2 = Ladder(
    lambda f: every(is_one(f.trade, "wedding"), is_one(f.party, "consumer"), is_one(f.event, "cancels")),
    lambda f: f.days_before,
    "before",
    (
        #   id                             far  near  percent orders                                                        line official rows              official wording
        Row("wedding-consumer-cancels-0",   0,    0,    None, deduct_the_lesser_of_actual_loss_and_penalty_max_and_in_001,   86, ("S002.t3.n", "S002.r4",), "당일 취소 시 / 위약금은"),
    ),
)  # fmt: skip

# 인터넷·통신업, 소비자, 해지 (telecom, consumer, cancels)
TELECOM_CONSUMER_CANCELS = Ladder(
    lambda f: every(is_one(f.trade, "telecom"), is_one(f.party, "consumer"), is_one(f.event, "cancels")),
    no_count,
    "before",
    (
        #   id                            far  near  percent orders                                          line official rows  official wording
        Row("telecom-consumer-cancels", None, None,      10, deduct_a_share_of_remaining_fee_and_in_001_no,   91, ("S002.t4",),  "약정 기간 내 중도 해지"),
    ),
)  # fmt: skip

# 인터넷·통신업, 잦은 장애 (telecom, frequent outage)
TELECOM_FREQUENT_OUTAGE = Ladder(
    lambda f: every(is_one(f.trade, "telecom"), is_one(f.event, "frequent outage")),
    no_count,
    "before",
    (
        #   id                           far  near  percent orders                                            line official rows   official wording
        Row("telecom-frequent-outage", None, None,    None, terminate_and_nothing_is_deducted_and_in_001_no,   94, ("S002.t4.n",), "서비스 품질 미달(잦은 장애) 시"),
    ),
)  # fmt: skip

# 교육·계속거래, 소비자, 해지 (education, consumer, cancels)
EDUCATION_CONSUMER_CANCELS = Ladder(
    lambda f: every(is_one(f.trade, "education"), is_one(f.party, "consumer"), is_one(f.event, "cancels")),
    no_count,
    "before",
    (
        #   id                              far  near  percent orders                                                        line official rows  official wording
        Row("education-consumer-cancels", None, None,    None, charge_usage_ratio_paid_for_use_and_nothing_is_deducted_and,   98, ("S002.r2",),  "학원, 학습지, 온라인 콘텐츠업 등 교육 및 계속 거래 관련 업종은"),
    ),
)  # fmt: skip

# 여행업, 소비자, 해지, (이용 예정일까지 남은 날 1일 미만 또는 이용 예정일까지 남은 날 1일 초과) (travel, consumer, cancels, (days before under 1 day or days before over 1 day))
SILENT_TRAVEL_CONSUMER_CANCELS = Ladder(
    lambda f: every(
        is_one(f.trade, "travel"),
        is_one(f.party, "consumer"),
        is_one(f.event, "cancels"),
        some(compare(f.days_before, "<", 1), compare(f.days_before, ">", 1)),
    ),
    no_count,
    "before",
    (
        #   id                                  far  near  percent orders    line official rows  official wording
        Row("silent-travel-consumer-cancels", None, None,    None, nothing,   73, ("S002.t1",),  "안내는 1일 전의 예만 든다. 다른 날은 여행업 기준을 따른다"),
    ),
)  # fmt: skip

# 여행업, 사업자 또는 누구의 책임도 아님, 해지 (travel, business or nobody, cancels)
SILENT_TRAVEL_BUSINESS_OR_NOBODY_CANCELS = Ladder(
    lambda f: every(
        is_one(f.trade, "travel"),
        is_one(f.party, "business", "nobody"),
        is_one(f.event, "cancels"),
    ),
    no_count,
    "before",
    (
        #   id                                            far  near  percent orders    line official rows  official wording
        Row("silent-travel-business-or-nobody-cancels", None, None,    None, nothing,   75, (),            "안내의 여행 행은 소비자 귀책만 말한다"),
    ),
)  # fmt: skip

# 불가항력, 업종 불문·숙박업·예식장업·인터넷·통신업·교육·계속거래 중 하나 (force majeure, any of any trade, lodging, wedding, telecom, education)
SILENT_FORCE_MAJEURE_ANY_TRADE_OR_LODGING_OR_WEDDING_OR_TELECOM_OR_EDUCATION = Ladder(
    lambda f: every(
        is_one(f.event, "force majeure"),
        is_one(f.trade, "any trade", "lodging", "wedding", "telecom", "education"),
    ),
    no_count,
    "before",
    (
        #   id                                                                                far  near  percent orders    line official rows  official wording
        Row("silent-force-majeure-any-trade-or-lodging-or-wedding-or-telecom-or-education", None, None,    None, nothing,   79, (),            "안내는 여행업의 불가항력만 말한다"),
    ),
)  # fmt: skip

# 예식장업, 소비자, 해지, 이용 예정일까지 남은 날 9일 초과 (wedding, consumer, cancels, days before over 9 days)
SILENT_WEDDING_CONSUMER_CANCELS = Ladder(
    lambda f: every(
        is_one(f.trade, "wedding"),
        is_one(f.party, "consumer"),
        is_one(f.event, "cancels"),
        compare(f.days_before, ">", 9),
    ),
    no_count,
    "before",
    (
        #   id                                   far  near  percent orders    line official rows  official wording
        Row("silent-wedding-consumer-cancels", None, None,    None, nothing,   88, ("S002.t3",),  "안내는 9일 전부터 당일까지만 말한다"),
    ),
)  # fmt: skip

# 예식장업, 사업자 또는 누구의 책임도 아님, 해지 (wedding, business or nobody, cancels)
SILENT_WEDDING_BUSINESS_OR_NOBODY_CANCELS = Ladder(
    lambda f: every(
        is_one(f.trade, "wedding"),
        is_one(f.party, "business", "nobody"),
        is_one(f.event, "cancels"),
    ),
    no_count,
    "before",
    (
        #   id                                             far  near  percent orders    line official rows  official wording
        Row("silent-wedding-business-or-nobody-cancels", None, None,    None, nothing,   89, (),            "안내의 예식장 행은 소비자 귀책만 말한다"),
    ),
)  # fmt: skip

# 인터넷·통신업, 사업자 또는 누구의 책임도 아님, 해지 (telecom, business or nobody, cancels)
SILENT_TELECOM_BUSINESS_OR_NOBODY_CANCELS = Ladder(
    lambda f: every(
        is_one(f.trade, "telecom"),
        is_one(f.party, "business", "nobody"),
        is_one(f.event, "cancels"),
    ),
    no_count,
    "before",
    (
        #   id                                             far  near  percent orders    line official rows  official wording
        Row("silent-telecom-business-or-nobody-cancels", None, None,    None, nothing,   93, (),            "안내의 통신 행은 소비자의 중도 해지와 잦은 장애만 말한다"),
    ),
)  # fmt: skip

# 잦은 장애, 업종 불문·여행업·숙박업·예식장업·교육·계속거래 중 하나 (frequent outage, any of any trade, travel, lodging, wedding, education)
SILENT_FREQUENT_OUTAGE_ANY_TRADE_OR_TRAVEL_OR_LODGING_OR_WEDDING_OR_EDUCATION = Ladder(
    lambda f: every(
        is_one(f.event, "frequent outage"),
        is_one(f.trade, "any trade", "travel", "lodging", "wedding", "education"),
    ),
    no_count,
    "before",
    (
        #   id                                                                                 far  near  percent orders    line official rows  official wording
        Row("silent-frequent-outage-any-trade-or-travel-or-lodging-or-wedding-or-education", None, None,    None, nothing,   96, (),            "잦은 장애는 통신의 일이다"),
    ),
)  # fmt: skip

# 교육·계속거래, 사업자 또는 누구의 책임도 아님, 해지 (education, business or nobody, cancels)
SILENT_EDUCATION_BUSINESS_OR_NOBODY_CANCELS = Ladder(
    lambda f: every(
        is_one(f.trade, "education"),
        is_one(f.party, "business", "nobody"),
        is_one(f.event, "cancels"),
    ),
    no_count,
    "before",
    (
        #   id                                               far  near  percent orders    line official rows  official wording
        Row("silent-education-business-or-nobody-cancels", None, None,    None, nothing,  100, (),            "안내의 교육 문장은 소비자의 해지만 말한다"),
    ),
)  # fmt: skip

# --- editions, the newest first --------------------------------------------------------------------

EDITION_1_01_01 = Edition(
    "",
    date(1, 1, 1),
    None,
    with_defaults,
    with_amounts,
    (
    ),
    (
        ANY_TRADE_CONSUMER_CANCELS,
        ANY_TRADE_CONSUMER_CANCELS_2,
        ANY_TRADE_NOBODY_CANCELS,
        ANY_TRADE_BUSINESS_CANCELS,
        TRAVEL_CONSUMER_CANCELS,
        FORCE_MAJEURE_TRAVEL,
        LODGING_CANCELS,
        WEDDING_CONSUMER_CANCELS,
        WEDDING_CONSUMER_CANCELS_2,
        TELECOM_CONSUMER_CANCELS,
        TELECOM_FREQUENT_OUTAGE,
        EDUCATION_CONSUMER_CANCELS,
    ),
    (
    ),
    (
        SILENT_TRAVEL_CONSUMER_CANCELS,
        SILENT_TRAVEL_BUSINESS_OR_NOBODY_CANCELS,
        SILENT_FORCE_MAJEURE_ANY_TRADE_OR_LODGING_OR_WEDDING_OR_TELECOM_OR_EDUCATION,
        SILENT_WEDDING_CONSUMER_CANCELS,
        SILENT_WEDDING_BUSINESS_OR_NOBODY_CANCELS,
        SILENT_TELECOM_BUSINESS_OR_NOBODY_CANCELS,
        SILENT_FREQUENT_OUTAGE_ANY_TRADE_OR_TRAVEL_OR_LODGING_OR_WEDDING_OR_EDUCATION,
        SILENT_EDUCATION_BUSINESS_OR_NOBODY_CANCELS,
    ),
    (
    ),
    (("claim_penalty", "안내가 말하는 위약금", claim_penalty_for), ("standard_penalty_overseas", "기준의 위약금(국외여행)", standard_penalty_overseas_for), ("standard_penalty_domestic", "기준의 위약금(국내여행)", standard_penalty_domestic_for), ("penalty_max", "위약금의 상한", penalty_max_for), ("advised_deposit_max", "권고하는 예약보증금의 상한", advised_deposit_max_for), ),
)  # fmt: skip
EDITIONS = (EDITION_1_01_01, )  # fmt: skip
UNRECORDED: tuple[tuple[date, date | None, str], ...] = (
)
WORDS: dict[str, tuple[str, ...]] = {
    "trade": ("any trade", "travel", "lodging", "wedding", "telecom", "education", ),
    "party": ("consumer", "business", "nobody", ),
    "event": ("cancels", "frequent outage", "force majeure", ),
}
LABELS: dict[str, str] = {
    "trade": "업종",
    "party": "책임 있는 당사자",
    "event": "일어난 일",
    "actual_loss": "실손해액",
    "days_before": "이용 예정일까지 남은 날",
    "service_date": "이용 예정일",
    "total": "총요금",
    "deposit": "계약금",
    "paid": "지급액",
    "claimed_penalty": "청구된 위약금",
    "usage_ratio": "이용 비율",
    "remaining_fee": "잔여 기간 이용료",
}


def settle(  # name every argument; Python is quicker when it need not insist on it
    trade: Trade | None = None,
    party: Party | None = None,
    event: Event | None = None,
    actual_loss: Number | None = None,
    days_before: Number | None = None,
    total: Number | None = None,
    deposit: Number | None = None,
    paid: Number | None = None,
    claimed_penalty: Number | None = None,
    usage_ratio: Number | None = None,
    remaining_fee: Number | None = None,
    service_date: date | None = None,
    on: date | None = None,
) -> Settlement | NoRule | Undecided:
    """Settle a case by the edition in force `on` a day; without a day, by the newest."""
    stated = (
        on,
        trade,
        party,
        event,
        actual_loss,
        days_before,
    )
    try:
        found = REMEMBERED[stated]
    except KeyError:
        found = find(stated)
    amounts = (service_date, total, deposit, paid, claimed_penalty, usage_ratio, remaining_fee, )
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
    lines = [f"{row.wording} [{', '.join(row.citations)}] (standards/guide.gijun:{row.line})"]
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
