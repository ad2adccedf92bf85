"""국외여행 (travel overseas): Overseas travel

Written by `gijun build` from standards/travel_overseas.gijun. To change a number, change that file.
Source: 소비자분쟁해결기준, annex 별표 2, item 14. 여행업 · 국외여행.
This file needs nothing but Python itself: copy it wherever it is useful.

    settle(party="consumer", event="cancels", obstacle="natural disaster", travel_alert="alert-3", …)

gives what the official table orders, row by row below, with the row it rests on.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from fractions import Fraction
from threading import local
from typing import Any, Literal, NamedTuple

# --- what a case states --------------------------------------------------------------------------

Party = Literal["consumer", "business", "nobody"]
Event = Literal["cancels", "too few participants", "force majeure", "breaches", "harms traveller", "itinerary unperformed", "itinerary substituted"]
Obstacle = Literal["natural disaster", "war", "government order", "strike", "similar obstacle"]
TravelAlert = Literal["alert-3", "alert-4", "lower alert"]
Epidemic = Literal["no epidemic", "performance impossible", "performance very difficult", "WHO stage five"]
YesNo = Literal["yes", "no"]
Number = int | Fraction
Truth = bool | None  # None: a fact that the case does not state would decide


class Facts(NamedTuple):
    """A case. None is not stated, which is neither zero nor "no"."""

    party: Party | None = None  # 책임 있는 당사자
    event: Event | None = None  # 일어난 일
    obstacle: Obstacle | None = None  # 불가항력의 사유
    travel_alert: TravelAlert | None = None  # 외교부 여행경보
    epidemic: Epidemic | None = None  # 감염병
    affected_area: YesNo | None = None  # 감염병이 발생한 지역
    bodily_injury: YesNo | None = None  # 신체 손상
    cost_proven_lost: YesNo | None = None  # 이미 치르고 돌려받지 못한 비용의 입증
    no_cost_proven: YesNo | None = None  # 별도의 비용 지출이 없음의 입증
    no_word: YesNo | None = None  # 연락 없음
    departure: date | None = None  # 여행개시일
    cancelled: date | None = None  # 통보일
    original_cost: Number | None = None  # 당초 일정의 비용
    substitute_cost: Number | None = None  # 대체 일정의 비용
    days_before: Number | None = None  # 여행개시일까지 남은 날
    total: Number | None = None  # 여행요금
    deposit: Number | None = None  # 계약금
    paid: Number | None = None  # 지급액
    proven_loss: Number | None = None  # 입증된 손해
    consolation: Number | None = None  # 위자료
    medical_costs: Number | None = None  # 치료비
    lost_work: Number | None = None  # 휴업손해
    unperformed_cost: Number | None = None  # 이행되지 않은 일정의 금액


Amounts = tuple[Any, ...]  # the facts that only enter the figures, in the order of `Facts`
Orders = Callable[[Any, Amounts], Any]  # what is found, and the amounts of the case -> the answer


class Row(NamedTuple):
    """A row of the official table: it answers from `far` down to `near`, both included."""

    id: str
    far: int | None
    near: int | None
    percent: Number | None
    orders: Orders
    line: int  # of standards/travel_overseas.gijun
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


JUST_MONEY = Order()


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


new_tuple = tuple.__new__  # a NamedTuple's own constructor takes longer than the whole decision
EXACT = frozenset((int, Fraction))


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


def capped(amount: Number | None, most: Number | None) -> Number | None:
    return None if amount is None or most is None else min(amount, most)


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


def adjusts(found: Found, amounts: Amounts) -> Settlement:
    """A row that cuts what another row orders, by the percentage it names."""
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
    if f.event is None:  # 일어난 일
        f = take(f, "event", (True, "cancels"))
    if f.days_before is None:  # 여행개시일까지 남은 날
        f = take(f, "days_before",
            (is_one(f.no_word, "yes"), 0),
            (True, days_between(f.cancelled, f.departure)),
        )
    if f.no_word is None:  # 연락 없음
        f = take(f, "no_word", (True, "no"))
    if f.epidemic is None:  # 감염병
        f = take(f, "epidemic", (True, "no epidemic"))
    if f.cost_proven_lost is None:  # 이미 치르고 돌려받지 못한 비용의 입증
        f = take(f, "cost_proven_lost", (True, "no"))
    if f.no_cost_proven is None:  # 별도의 비용 지출이 없음의 입증
        f = take(f, "no_cost_proven", (True, "no"))
    return f


def with_amounts(f: Facts) -> Facts:
    """Amounts taken where a case gives none."""
    if f.paid is None:  # 지급액
        f = take(f, "paid", (True, f.deposit))
    return f


def refund_0_won_and_excluded_yes(found: Found, amounts: Amounts) -> Settlement:
    """0원 환급 및 배상·보상에서 제외: 예 (refund 0 won and excluded: yes)."""
    return account(found, amounts, "single", refund=0, said=(("excluded", True),), remedies=("refund",))


def refund_everything_paid(found: Found, amounts: Amounts) -> Settlement:
    """낸 금액 전부 환급 (refund everything paid)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, compensation=0, penalty=0, remedies=("refund",))


def refund_everything_paid_and_compensate_a_share_of_total(found: Found, amounts: Amounts) -> Settlement:
    """낸 금액 전부 환급 및 여행요금의 그 비율 배상 (refund everything paid and compensate a share of total)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=f.paid, deducts=True, penalty=0, compensation=share(found.row.percent, f.total), remedies=("refund",), ordered=("compensation",))


def deduct_a_share_of_total(found: Found, amounts: Amounts) -> Settlement:
    """여행요금의 그 비율 공제 (deduct a share of total)."""
    total, _, paid, _, _, _, _, _ = amounts
    try:
        penalty = found.percent * total
        balance = 100 * paid - penalty
    except TypeError:  # something is not stated
        f = all_facts(found, amounts)
        kept = share(found.row.percent, f.total)
        return account(found, amounts, "single", deducts=True, paid=f.paid, penalty=kept, ordered=("penalty",))
    if type(balance) not in EXACT:
        raise not_exact(balance)
    if balance >= 0:
        refund, owed = (balance + 50) // 100, 0
    else:
        refund, owed = 0, (50 - balance) // 100
    penalty = (penalty + 50) // 100
    return new_tuple(
        Settlement, (refund, penalty, None, None, owed, JUST_MONEY, found, amounts)
    )


def damages_proven_loss(found: Found, amounts: Amounts) -> Settlement:
    """손해배상(입증된 손해) (damages (proven loss))."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", damages=("proven_loss",), proven=f.proven_loss)


def damages_proven_loss_at_most_total(found: Found, amounts: Amounts) -> Settlement:
    """손해배상(입증된 손해), 최대 여행요금 (damages (proven loss), at most total)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", damages=("proven_loss",), proven=capped(f.proven_loss, f.total))


def consolation_medical_costs_lost_work(f: Facts) -> Number | None:
    """위자료 + 치료비 + 휴업손해"""
    consolation = f.consolation
    medical_costs = f.medical_costs
    lost_work = f.lost_work
    if consolation is None or medical_costs is None or lost_work is None:
        return None
    return consolation + medical_costs + lost_work


def damages_consolation_medical_costs_lost_work(found: Found, amounts: Amounts) -> Settlement:
    """손해배상(위자료, 치료비, 휴업손해) (damages (consolation, medical costs, lost work))."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", damages=("consolation", "medical_costs", "lost_work",), proven=consolation_medical_costs_lost_work(f))


def refund_unperformed_cost(found: Found, amounts: Amounts) -> Settlement:
    """이행되지 않은 일정의 금액 환급 (refund unperformed cost)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=f.unperformed_cost, remedies=("refund",), ordered=("refund",))


def original_cost_substitute_cost(f: Facts) -> Number | None:
    """당초 일정의 비용 − 대체 일정의 비용"""
    original_cost = f.original_cost
    substitute_cost = f.substitute_cost
    if original_cost is None or substitute_cost is None:
        return None
    return original_cost - substitute_cost


def refund_original_cost_substitute_cost(found: Found, amounts: Amounts) -> Settlement:
    """당초 일정의 비용 − 대체 일정의 비용 환급 (refund original cost − substitute cost)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=original_cost_substitute_cost(f), remedies=("refund",), ordered=("refund",))


# --- the official table ----------------------------------------------------------------------------

# 누구의 책임도 아님, 이행되지 않은 일정, (이미 치르고 돌려받지 못한 비용의 입증 또는 별도의 비용 지출이 없음의 입증) (nobody, itinerary unperformed, (cost proven lost or no cost proven))
EXCEPT_NOBODY_ITINERARY_UNPERFORMED = Ladder(
    lambda f: every(
        is_one(f.party, "nobody"),
        is_one(f.event, "itinerary unperformed"),
        some(is_one(f.cost_proven_lost, "yes"), is_one(f.no_cost_proven, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                       far  near  percent orders                          line official rows             official wording
        Row("except-nobody-itinerary-unperformed", None, None,    None, refund_0_won_and_excluded_yes,  164, ("S001.14.overseas.n1",), "단, 사업자가 이미 비용을 지급하고 환급받지 못하였음을 소비자에게 입증하는 경우와 별도의 비용 지출이 없음…"),
    ),
)  # fmt: skip

# 취소, 이행 불가 (cancels, performance impossible)
EXCEPT_CANCELS_PERFORMANCE_IMPOSSIBLE = Ladder(
    lambda f: every(is_one(f.event, "cancels"), is_one(f.epidemic, "performance impossible")),
    no_count,
    "before",
    (
        #   id                                         far  near  percent orders                   line official rows              official wording
        Row("except-cancels-performance-impossible", None, None,    None, refund_everything_paid,  175, ("S001.14.overseas.6.1",), "외국정부가 우리 국민에 대해 입국금지·격리조치 및 이에 준하는 명령을 발령하여 계약을 이행할 수 없는 경우…"),
    ),
)  # fmt: skip

# 사업자, 취소 (business, cancels)
BUSINESS_CANCELS = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "cancels")),
    lambda f: f.days_before,
    "before",
    (
        #   id                       far  near  percent orders                                                   line official rows                                       official wording
        Row("business-cancels-30", None,   30,    None, refund_everything_paid,                                   80, ("S001.14.overseas.1.1.1", "S003.overseas.1.1.1",), "여행개시 30일전까지(~30) 통보 시 / 여행 개시 30일전까지(30) 취소 통보시"),
        Row("business-cancels-20",   29,   20,      10, refund_everything_paid_and_compensate_a_share_of_total,   81, ("S001.14.overseas.1.1.2", "S003.overseas.1.1.2",), "여행개시 20일전까지(29 ~20) 통보 시 / 여행개시 20일전까지(~20) 취소 통보시"),
        Row("business-cancels-10",   19,   10,      15, refund_everything_paid_and_compensate_a_share_of_total,   82, ("S001.14.overseas.1.1.3", "S003.overseas.1.1.3",), "여행개시 10일전까지(19~10) 통보 시 / 여행개시 10일전까지(19~10) 취소 통보시"),
        Row("business-cancels-8",     9,    8,      20, refund_everything_paid_and_compensate_a_share_of_total,   83, ("S001.14.overseas.1.1.4", "S003.overseas.1.1.4",), "여행개시 8일전까지(9~ 8) 통보 시 / 여행개시 8일전까지(9~8) 취소 통보시"),
        Row("business-cancels-1",     7,    1,      30, refund_everything_paid_and_compensate_a_share_of_total,   84, ("S001.14.overseas.1.1.5", "S003.overseas.1.1.5",), "여행개시 1일전까지(7~ 1) 통보 시 / 여행개시 1일전까지(7~1) 취소 통보시"),
        Row("business-cancels-0",     0,    0,      50, refund_everything_paid_and_compensate_a_share_of_total,   85, ("S001.14.overseas.1.1.6", "S003.overseas.1.1.6",), "여행 당일 통보 시 / 여행출발 당일 취소 통보시"),
    ),
)  # fmt: skip

# 소비자, 취소 (consumer, cancels)
CONSUMER_CANCELS = Ladder(
    lambda f: every(is_one(f.party, "consumer"), is_one(f.event, "cancels")),
    lambda f: f.days_before,
    "before",
    (
        #   id                       far  near  percent orders                    line official rows                                       official wording
        Row("consumer-cancels-30", None,   30,    None, refund_everything_paid,    94, ("S001.14.overseas.1.2.1", "S003.overseas.1.2.1",), "여행개시 30일전까지(~30) 통보 시 / 여행 개시 30일전까지(30) 취소 통보시"),
        Row("consumer-cancels-20",   29,   20,      10, deduct_a_share_of_total,   95, ("S001.14.overseas.1.2.2", "S003.overseas.1.2.2",), "여행개시 20일전까지(29~20) 통보 시 / 여행개시 20일전까지(~20) 취소 통보시"),
        Row("consumer-cancels-10",   19,   10,      15, deduct_a_share_of_total,   96, ("S001.14.overseas.1.2.3", "S003.overseas.1.2.3",), "여행개시 10일전까지(19~10) 통보 시 / 여행출발일 10일전까지(19~10) 취소 통보시"),
        Row("consumer-cancels-8",     9,    8,      20, deduct_a_share_of_total,   97, ("S001.14.overseas.1.2.4", "S003.overseas.1.2.4",), "여행개시 8일전까지(9~ 8) 통보 시 / 여행출발일 8일전까지(9~8) 취소 통보시"),
        Row("consumer-cancels-1",     7,    1,      30, deduct_a_share_of_total,   98, ("S001.14.overseas.1.2.5", "S003.overseas.1.2.5",), "여행개시 1일전까지(7~ 1) 통보 시 / 여행출발일 1일전까지(7~1) 취소 통보시"),
        Row("consumer-cancels-0",     0,    0,      50, deduct_a_share_of_total,   99, ("S001.14.overseas.1.2.6", "S003.overseas.1.2.6",), "여행 당일 통보 시 / 여행출발 당일 취소 통보시"),
    ),
)  # fmt: skip

# 여행참가자 수 미달 (too few participants)
TOO_FEW_PARTICIPANTS = Ladder(
    lambda f: is_one(f.event, "too few participants"),
    lambda f: f.days_before,
    "before",
    (
        #   id                          far  near  percent orders                                                   line official rows                                       official wording
        Row("too-few-participants-7", None,    7,    None, refund_everything_paid,                                  106, ("S001.14.overseas.1.3", "S003.overseas.1.3",),     "여행참가자 수의 미달로 여행개시 7일전까지 여행계약 해제 통지 시 / 여행참가자 수의 미달로 여행개시 7일전까지 여행취소 통지시"),
        Row("too-few-participants-0",    0,    0,      50, refund_everything_paid_and_compensate_a_share_of_total,  107, ("S001.14.overseas.1.4.2", "S003.overseas.1.4.2",), "여행출발 당일 통지 시 / 여행 출발당일 취소통지시"),
        Row("too-few-participants-1",    6,    1,      30, refund_everything_paid_and_compensate_a_share_of_total,  117, ("S001.14.overseas.1.4.1",),                        "여행개시 1일전까지 통지 시"),
    ),
)  # fmt: skip

# 불가항력, 천재지변·전란·운송·숙박기관의 파업·휴업·그 밖에 비슷한 사유 중 하나 (force majeure, any of natural disaster, war, strike, similar obstacle)
FORCE_MAJEURE_NATURAL_DISASTER_OR_WAR_OR_STRIKE_OR_SIMILAR_OBSTACLE = Ladder(
    lambda f: every(
        is_one(f.event, "force majeure"),
        is_one(f.obstacle, "natural disaster", "war", "strike", "similar obstacle"),
    ),
    no_count,
    "before",
    (
        #   id                                                                       far  near  percent orders                   line official rows              official wording
        Row("force-majeure-natural-disaster-or-war-or-strike-or-similar-obstacle", None, None,    None, refund_everything_paid,  133, ("S001.14.overseas.1.5",), "천재지변, 전란, 정부의 명령, 운송·숙박기관 등의 파업·휴업 등으로 여행의 목적을 달성할 수 없는 사유로…"),
    ),
)  # fmt: skip

# 불가항력, 정부의 명령, 3단계 또는 4단계 (force majeure, government order, alert-3 or alert-4)
FORCE_MAJEURE_GOVERNMENT_ORDER_ALERT_3_OR_ALERT_4 = Ladder(
    lambda f: every(
        is_one(f.event, "force majeure"),
        is_one(f.obstacle, "government order"),
        is_one(f.travel_alert, "alert-3", "alert-4"),
    ),
    no_count,
    "before",
    (
        #   id                                                     far  near  percent orders                   line official rows                                      official wording
        Row("force-majeure-government-order-alert-3-or-alert-4", None, None,    None, refund_everything_paid,  134, ("S001.14.overseas.1.5", "N2025-14.overseas.n1",), "천재지변, 전란, 정부의 명령, 운송·숙박기관 등의 파업·휴업 등으로 여행의 목적을 달성할 수 없는 사유로… / 정부의 명령: 외교부 여행경보 3단계(출국권고)·4단계(여행금지)"),
    ),
)  # fmt: skip

# 고의·과실로 입힌 피해 (harms traveller)
HARMS_TRAVELLER = Ladder(
    lambda f: is_one(f.event, "harms traveller"),
    no_count,
    "before",
    (
        #   id                   far  near  percent orders                line official rows                               official wording
        Row("harms-traveller", None, None,    None, damages_proven_loss,  144, ("S001.14.overseas.3", "S003.overseas.3",), "여행계약의 이행에 있어 여행종사자의 고의 또는 과실로 여행자에게 손해를 끼쳤을 경우"),
    ),
)  # fmt: skip

# 계약조건 위반(여행 후), 신체 손상 아님 (breaches, not bodily injury)
BREACHES = Ladder(
    lambda f: every(is_one(f.event, "breaches"), fails(is_one(f.bodily_injury, "yes"))),
    no_count,
    "before",
    (
        #   id            far  near  percent orders                              line official rows              official wording
        Row("breaches", None, None,    None, damages_proven_loss_at_most_total,  157, ("S001.14.overseas.2.1",), "신체 손상이 없을 때"),
    ),
)  # fmt: skip

# 계약조건 위반(여행 후), 신체 손상 (breaches, bodily injury)
BREACHES_BODILY_INJURY = Ladder(
    lambda f: every(is_one(f.event, "breaches"), is_one(f.bodily_injury, "yes")),
    no_count,
    "before",
    (
        #   id                          far  near  percent orders                                        line official rows              official wording
        Row("breaches-bodily-injury", None, None,    None, damages_consolation_medical_costs_lost_work,  158, ("S001.14.overseas.2.2",), "신체손상 시"),
    ),
)  # fmt: skip

# 누구의 책임도 아님, 이행되지 않은 일정 (nobody, itinerary unperformed)
NOBODY_ITINERARY_UNPERFORMED = Ladder(
    lambda f: every(is_one(f.party, "nobody"), is_one(f.event, "itinerary unperformed")),
    no_count,
    "before",
    (
        #   id                                far  near  percent orders                    line official rows            official wording
        Row("nobody-itinerary-unperformed", None, None,    None, refund_unperformed_cost,  161, ("S001.14.overseas.4",), "여행 출발 이후 소비자와 사업자의 귀책사유 없이 당초 계약과 달리 이행되지 않은 일정이 있는 경우"),
    ),
)  # fmt: skip

# 다른 일정으로 대체, 대체 일정의 비용 당초 일정의 비용 미만 (itinerary substituted, substitute cost under original cost)
ITINERARY_SUBSTITUTED = Ladder(
    lambda f: every(
        is_one(f.event, "itinerary substituted"),
        compare(f.substitute_cost, "<", f.original_cost),
    ),
    no_count,
    "before",
    (
        #   id                         far  near  percent orders                                 line official rows            official wording
        Row("itinerary-substituted", None, None,    None, refund_original_cost_substitute_cost,  168, ("S001.14.overseas.5",), "당초 일정의 소요 비용보다 대체 일정의 소요 비용이 적게 든 경우"),
    ),
)  # fmt: skip

# 취소, 이행 상당히 곤란 (cancels, performance very difficult)
ADJUST_CANCELS_PERFORMANCE_VERY_DIFFICULT = Ladder(
    lambda f: every(is_one(f.event, "cancels"), is_one(f.epidemic, "performance very difficult")),
    no_count,
    "before",
    (
        #   id                                             far  near  percent orders    line official rows                                     official wording
        Row("adjust-cancels-performance-very-difficult", None, None,      50, adjusts,  176, ("S001.14.overseas.6.2", "S001.14.overseas.n2",), "계약체결 이후 외교부가 여행지역·국가에 특별여행주의보를 발령하거나 세계보건기구(WHO)가 감염병 경보 6단… / 사업자는 이미 지급받은 여행요금(계약금 포함) 등에서 위약금 감경 후"),
    ),
)  # fmt: skip

# 취소, 세계보건기구 경보 5단계, 감염병이 발생한 지역 (cancels, WHO stage five, affected area)
ADJUST_CANCELS_WHO_STAGE_FIVE_AFFECTED_AREA = Ladder(
    lambda f: every(
        is_one(f.event, "cancels"),
        is_one(f.epidemic, "WHO stage five"),
        is_one(f.affected_area, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                               far  near  percent orders    line official rows                                                            official wording
        Row("adjust-cancels-WHO-stage-five-affected-area", None, None,      50, adjusts,  179, ("S001.14.overseas.6.2", "S001.14.overseas.n2", "S001.14.overseas.n3",), "계약체결 이후 외교부가 여행지역·국가에 특별여행주의보를 발령하거나 세계보건기구(WHO)가 감염병 경보 6단… / 사업자는 이미 지급받은 여행요금(계약금 포함) 등에서 위약금 감경 후 / 세계보건기구(WHO)가 감염병 경보 5단계를 선언한 경우는"),
    ),
)  # fmt: skip

# 불가항력, 정부의 명령, 그 밖의 단계 또는 없음 (force majeure, government order, lower alert)
SILENT_FORCE_MAJEURE_GOVERNMENT_ORDER_LOWER_ALERT = Ladder(
    lambda f: every(
        is_one(f.event, "force majeure"),
        is_one(f.obstacle, "government order"),
        is_one(f.travel_alert, "lower alert"),
    ),
    no_count,
    "before",
    (
        #   id                                                     far  near  percent orders    line official rows              official wording
        Row("silent-force-majeure-government-order-lower-alert", None, None,    None, nothing,  137, ("N2025-14.overseas.n1",), "여행경보 3·4단계가 아닌 정부의 명령이 빠지는지는 비고의 글을 보지 못해 알 수 없다"),
    ),
)  # fmt: skip

# 소비자 또는 사업자, 이행되지 않은 일정 (consumer or business, itinerary unperformed)
SILENT_CONSUMER_OR_BUSINESS_ITINERARY_UNPERFORMED = Ladder(
    lambda f: every(is_one(f.party, "consumer", "business"), is_one(f.event, "itinerary unperformed")),
    no_count,
    "before",
    (
        #   id                                                     far  near  percent orders    line official rows            official wording
        Row("silent-consumer-or-business-itinerary-unperformed", None, None,    None, nothing,  162, ("S001.14.overseas.4",), "이 단은 양쪽 모두 책임이 없는 경우만 말한다. 여행사의 책임이면 계약조건 위반으로 다룬다"),
    ),
)  # fmt: skip

# 다른 일정으로 대체, 대체 일정의 비용 당초 일정의 비용 이상 (itinerary substituted, substitute cost at least original cost)
SILENT_ITINERARY_SUBSTITUTED = Ladder(
    lambda f: every(
        is_one(f.event, "itinerary substituted"),
        compare(f.substitute_cost, ">=", f.original_cost),
    ),
    no_count,
    "before",
    (
        #   id                                far  near  percent orders    line official rows  official wording
        Row("silent-itinerary-substituted", None, None,    None, nothing,  170, ("G14.12",),   "대체 일정이 더 싸지 않은 경우의 줄이 없다. 국내연수 표에는 차액을 청구할 수 없다는 줄이 있으나 옮겨 오지 않는다"),
    ),
)  # fmt: skip

# 누구의 책임도 아님, 취소 (nobody, cancels)
NEVER_NOBODY_CANCELS = Ladder(
    lambda f: every(is_one(f.party, "nobody"), is_one(f.event, "cancels")),
    no_count,
    "before",
    (
        #   id                        far  near  percent orders    line official rows  official wording
        Row("never-nobody-cancels", None, None,    None, nothing,  101, (),            "취소에는 요청한 쪽이 있다. 누구의 책임도 아닌 사유는 불가항력이다"),
    ),
)  # fmt: skip

# 불가항력 (force majeure)
FORCE_MAJEURE = Ladder(
    lambda f: is_one(f.event, "force majeure"),
    no_count,
    "before",
    (
        #   id                 far  near  percent orders                   line official rows              official wording
        Row("force-majeure", None, None,    None, refund_everything_paid,  128, ("S001.14.overseas.1.5",), "천재지변, 전란, 정부의 명령, 운송·숙박기관 등의 파업·휴업 등으로 여행의 목적을 달성할 수 없는 사유로…"),
    ),
)  # fmt: skip

# 여행참가자 수 미달 (too few participants)
TOO_FEW_PARTICIPANTS_2 = Ladder(
    lambda f: is_one(f.event, "too few participants"),
    lambda f: f.days_before,
    "before",
    (
        #   id                          far  near  percent orders                                                   line official rows                                       official wording
        Row("too-few-participants-7", None,    7,    None, refund_everything_paid,                                  106, ("S001.14.overseas.1.3", "S003.overseas.1.3",),     "여행참가자 수의 미달로 여행개시 7일전까지 여행계약 해제 통지 시 / 여행참가자 수의 미달로 여행개시 7일전까지 여행취소 통지시"),
        Row("too-few-participants-0",    0,    0,      50, refund_everything_paid_and_compensate_a_share_of_total,  107, ("S001.14.overseas.1.4.2", "S003.overseas.1.4.2",), "여행출발 당일 통지 시 / 여행 출발당일 취소통지시"),
        Row("too-few-participants-1",    6,    1,      20, refund_everything_paid_and_compensate_a_share_of_total,  112, ("S003.overseas.1.4.1",),                           "여행개시 1일전까지 취소 통지시"),
    ),
)  # fmt: skip

# 계약조건 위반(여행 후) (breaches)
BREACHES_2 = Ladder(
    lambda f: is_one(f.event, "breaches"),
    no_count,
    "before",
    (
        #   id            far  near  percent orders                line official rows         official wording
        Row("breaches", None, None,    None, damages_proven_loss,  149, ("S003.overseas.2",), "여행사의 계약조건 위반으로 인한 피해(여행후)"),
    ),
)  # fmt: skip

# 불가항력 (force majeure)
SILENT_FORCE_MAJEURE = Ladder(
    lambda f: is_one(f.event, "force majeure"),
    no_count,
    "before",
    (
        #   id                        far  near  percent orders    line official rows  official wording
        Row("silent-force-majeure", None, None,    None, nothing,  124, ("G14.09",),   "003에는 천재지변 등으로 취소하는 경우의 단이 없다"),
    ),
)  # fmt: skip

# 이행되지 않은 일정 (itinerary unperformed)
SILENT_ITINERARY_UNPERFORMED = Ladder(
    lambda f: is_one(f.event, "itinerary unperformed"),
    no_count,
    "before",
    (
        #   id                                far  near  percent orders    line official rows  official wording
        Row("silent-itinerary-unperformed", None, None,    None, nothing,  151, ("G14.09",),   "003에는 이행되지 않은 일정의 단이 없다"),
    ),
)  # fmt: skip

# 다른 일정으로 대체 (itinerary substituted)
SILENT_ITINERARY_SUBSTITUTED_2 = Ladder(
    lambda f: is_one(f.event, "itinerary substituted"),
    no_count,
    "before",
    (
        #   id                                far  near  percent orders    line official rows  official wording
        Row("silent-itinerary-substituted", None, None,    None, nothing,  152, ("G14.09",),   "003에는 일정 대체의 단이 없다"),
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
        EXCEPT_NOBODY_ITINERARY_UNPERFORMED,
        EXCEPT_CANCELS_PERFORMANCE_IMPOSSIBLE,
    ),
    (
        BUSINESS_CANCELS,
        CONSUMER_CANCELS,
        TOO_FEW_PARTICIPANTS,
        FORCE_MAJEURE_NATURAL_DISASTER_OR_WAR_OR_STRIKE_OR_SIMILAR_OBSTACLE,
        FORCE_MAJEURE_GOVERNMENT_ORDER_ALERT_3_OR_ALERT_4,
        HARMS_TRAVELLER,
        BREACHES,
        BREACHES_BODILY_INJURY,
        NOBODY_ITINERARY_UNPERFORMED,
        ITINERARY_SUBSTITUTED,
    ),
    (
        ADJUST_CANCELS_PERFORMANCE_VERY_DIFFICULT,
        ADJUST_CANCELS_WHO_STAGE_FIVE_AFFECTED_AREA,
    ),
    (
        SILENT_FORCE_MAJEURE_GOVERNMENT_ORDER_LOWER_ALERT,
        SILENT_CONSUMER_OR_BUSINESS_ITINERARY_UNPERFORMED,
        SILENT_ITINERARY_SUBSTITUTED,
    ),
    (
        NEVER_NOBODY_CANCELS,
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
        EXCEPT_NOBODY_ITINERARY_UNPERFORMED,
        EXCEPT_CANCELS_PERFORMANCE_IMPOSSIBLE,
    ),
    (
        BUSINESS_CANCELS,
        CONSUMER_CANCELS,
        TOO_FEW_PARTICIPANTS,
        FORCE_MAJEURE,
        HARMS_TRAVELLER,
        BREACHES,
        BREACHES_BODILY_INJURY,
        NOBODY_ITINERARY_UNPERFORMED,
        ITINERARY_SUBSTITUTED,
    ),
    (
        ADJUST_CANCELS_PERFORMANCE_VERY_DIFFICULT,
        ADJUST_CANCELS_WHO_STAGE_FIVE_AFFECTED_AREA,
    ),
    (
        SILENT_CONSUMER_OR_BUSINESS_ITINERARY_UNPERFORMED,
        SILENT_ITINERARY_SUBSTITUTED,
    ),
    (
        NEVER_NOBODY_CANCELS,
    ),
    (),
)  # fmt: skip
EDITION_2021_05_25 = Edition(
    "제2021-7호",
    date(2021, 5, 25),
    date(2024, 12, 26),
    with_defaults,
    with_amounts,
    (
        EXCEPT_NOBODY_ITINERARY_UNPERFORMED,
        EXCEPT_CANCELS_PERFORMANCE_IMPOSSIBLE,
    ),
    (
        BUSINESS_CANCELS,
        CONSUMER_CANCELS,
        TOO_FEW_PARTICIPANTS,
        FORCE_MAJEURE,
        HARMS_TRAVELLER,
        BREACHES,
        BREACHES_BODILY_INJURY,
        NOBODY_ITINERARY_UNPERFORMED,
        ITINERARY_SUBSTITUTED,
    ),
    (
        ADJUST_CANCELS_PERFORMANCE_VERY_DIFFICULT,
        ADJUST_CANCELS_WHO_STAGE_FIVE_AFFECTED_AREA,
    ),
    (
        SILENT_CONSUMER_OR_BUSINESS_ITINERARY_UNPERFORMED,
        SILENT_ITINERARY_SUBSTITUTED,
    ),
    (
        NEVER_NOBODY_CANCELS,
    ),
    (),
)  # fmt: skip
EDITION_2014_03_21 = Edition(
    "제2014-4호",
    date(2014, 3, 21),
    date(2020, 11, 12),
    with_defaults,
    with_amounts,
    (
    ),
    (
        BUSINESS_CANCELS,
        CONSUMER_CANCELS,
        TOO_FEW_PARTICIPANTS_2,
        HARMS_TRAVELLER,
        BREACHES_2,
    ),
    (
    ),
    (
        SILENT_FORCE_MAJEURE,
        SILENT_ITINERARY_UNPERFORMED,
        SILENT_ITINERARY_SUBSTITUTED_2,
    ),
    (
        NEVER_NOBODY_CANCELS,
    ),
    (),
)  # fmt: skip
EDITIONS = (EDITION_2025_12_18, EDITION_2024_12_27, EDITION_2021_05_25, EDITION_2014_03_21, )  # fmt: skip
UNRECORDED: tuple[tuple[date, date | None, str], ...] = (
    (date(2020, 11, 13), date(2021, 5, 24), "감염병 단이 들어온 제2020-16호(2020-11-13)부터 제2021-7호 전날까지의 글을 가지고 있지 않다"),
)
WORDS: dict[str, tuple[str, ...]] = {
    "party": ("consumer", "business", "nobody", ),
    "event": ("cancels", "too few participants", "force majeure", "breaches", "harms traveller", "itinerary unperformed", "itinerary substituted", ),
    "obstacle": ("natural disaster", "war", "government order", "strike", "similar obstacle", ),
    "travel_alert": ("alert-3", "alert-4", "lower alert", ),
    "epidemic": ("no epidemic", "performance impossible", "performance very difficult", "WHO stage five", ),
    "affected_area": ("yes", "no", ),
    "bodily_injury": ("yes", "no", ),
    "cost_proven_lost": ("yes", "no", ),
    "no_cost_proven": ("yes", "no", ),
    "no_word": ("yes", "no", ),
}
LABELS: dict[str, str] = {
    "party": "책임 있는 당사자",
    "event": "일어난 일",
    "obstacle": "불가항력의 사유",
    "travel_alert": "외교부 여행경보",
    "epidemic": "감염병",
    "affected_area": "감염병이 발생한 지역",
    "bodily_injury": "신체 손상",
    "cost_proven_lost": "이미 치르고 돌려받지 못한 비용의 입증",
    "no_cost_proven": "별도의 비용 지출이 없음의 입증",
    "no_word": "연락 없음",
    "departure": "여행개시일",
    "cancelled": "통보일",
    "original_cost": "당초 일정의 비용",
    "substitute_cost": "대체 일정의 비용",
    "days_before": "여행개시일까지 남은 날",
    "total": "여행요금",
    "deposit": "계약금",
    "paid": "지급액",
    "proven_loss": "입증된 손해",
    "consolation": "위자료",
    "medical_costs": "치료비",
    "lost_work": "휴업손해",
    "unperformed_cost": "이행되지 않은 일정의 금액",
}


def settle(  # name every argument; Python is quicker when it need not insist on it
    party: Party | None = None,
    event: Event | None = None,
    obstacle: Obstacle | None = None,
    travel_alert: TravelAlert | None = None,
    epidemic: Epidemic | None = None,
    original_cost: Number | None = None,
    substitute_cost: Number | None = None,
    days_before: Number | None = None,
    total: Number | None = None,
    deposit: Number | None = None,
    paid: Number | None = None,
    proven_loss: Number | None = None,
    consolation: Number | None = None,
    medical_costs: Number | None = None,
    lost_work: Number | None = None,
    unperformed_cost: Number | None = None,
    affected_area: YesNo | None = None,
    bodily_injury: YesNo | None = None,
    cost_proven_lost: YesNo | None = None,
    no_cost_proven: YesNo | None = None,
    no_word: YesNo | None = None,
    departure: date | None = None,
    cancelled: date | None = None,
    on: date | None = None,
) -> Settlement | NoRule | Undecided:
    """Settle a case by the edition in force `on` a day; without a day, by the newest."""
    stated = (
        on,
        party,
        event,
        obstacle,
        travel_alert,
        epidemic,
        affected_area,
        bodily_injury,
        cost_proven_lost,
        no_cost_proven,
        no_word,
        departure,
        cancelled,
        original_cost,
        substitute_cost,
        days_before,
    )
    try:
        found = REMEMBERED[stated]
    except KeyError:
        found = find(stated)
    amounts = (total, deposit, paid, proven_loss, consolation, medical_costs, lost_work, unperformed_cost, )
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
    lines = [f"{row.wording} [{', '.join(row.citations)}] (standards/travel_overseas.gijun:{row.line})"]
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
