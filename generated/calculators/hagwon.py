"""학원운영업 (hagwon): Private teaching institutes

Written by `gijun build` from standards/hagwon.gijun. To change a number, change that file.
Source: 학원의 설립·운영 및 과외교습에 관한 법률 시행령, 소비자분쟁해결기준, annex 별표 4, 별표 2, item 학원운영업·평생교육시설운영업.
This file needs nothing but Python itself: copy it wherever it is useful.

    settle(party="consumer", event="gives up", without_delay="yes", place="classroom", …)

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
Event = Literal["gives up", "isolated", "cannot teach", "false advertising", "over capacity", "unqualified teacher"]
Place = Literal["classroom", "reading room", "recorded lessons"]
Length = Literal["short course", "long course"]
Stage = Literal["before start", "after start"]
YesNo = Literal["yes", "no"]
Number = int | Fraction
Truth = bool | None  # None: a fact that the case does not state would decide


class Facts(NamedTuple):
    """A case. None is not stated, which is neither zero nor "no"."""

    party: Party | None = None  # 책임 있는 당사자
    event: Event | None = None  # 일어난 일
    without_delay: YesNo | None = None  # 안 뒤 지체 없이 해제 요구
    place: Place | None = None  # 교습의 종류
    length: Length | None = None  # 교습기간
    stage: Stage | None = None  # 시점
    elapsed_fraction: Number | None = None  # 총 교습시간 가운데 지난 비율
    elapsed_hours: Number | None = None  # 지난 교습시간
    total_hours: Number | None = None  # 총 교습시간
    used_days: Number | None = None  # 시작일부터 전날까지의 일수
    total_days: Number | None = None  # 교습기간의 일수
    started: date | None = None  # 교습·사용 시작일
    cancelled: date | None = None  # 반환사유 발생일
    daily_fee: Number | None = None  # 게시된 1일 교습비등
    taken_value: Number | None = None  # 실제 수강한 부분의 금액
    month_fee: Number | None = None  # 해당 월의 교습비등
    remaining_months_fee: Number | None = None  # 나머지 월의 교습비등
    paid: Number | None = None  # 납부한 교습비등


Amounts = tuple[Any, ...]  # the facts that only enter the figures, in the order of `Facts`
Orders = Callable[[Any, Amounts], Any]  # what is found, and the amounts of the case -> the answer


class Row(NamedTuple):
    """A row of the official table: it answers from `far` down to `near`, both included."""

    id: str
    far: int | None
    near: int | None
    percent: Number | None
    orders: Orders
    line: int  # of standards/hagwon.gijun
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


def elapsed_hours_total_hours(f: Facts) -> Number | None:
    """지난 교습시간 ÷ 총 교습시간"""
    elapsed_hours = f.elapsed_hours
    total_hours = f.total_hours
    if divides_by_zero(("total_hours", total_hours)) or elapsed_hours is None or total_hours is None:
        return None
    return Fraction(elapsed_hours) / total_hours


def with_defaults(f: Facts) -> Facts:
    """What is taken where a case says nothing."""
    if f.event is None:  # 일어난 일
        f = take(f, "event", (True, "gives up"))
    if f.party is None:  # 책임 있는 당사자
        f = take(f, "party",
            (is_one(f.event, "gives up"), "consumer"),
            (is_one(f.event, "isolated"), "nobody"),
            (True, "business"),
        )
    if f.place is None:  # 교습의 종류
        f = take(f, "place", (True, "classroom"))
    if f.length is None:  # 교습기간
        f = take(f, "length", (True, "short course"))
    if f.without_delay is None:  # 안 뒤 지체 없이 해제 요구
        f = take(f, "without_delay", (True, "yes"))
    if f.elapsed_fraction is None:  # 총 교습시간 가운데 지난 비율 [D2020-03-31.hagwon.n1, N2024-32.hagwon.n4]
        f = take(f, "elapsed_fraction", (True, elapsed_hours_total_hours(f)))
    return f


def with_amounts(f: Facts) -> Facts:
    """Amounts taken where a case gives none."""
    if f.used_days is None:  # 시작일부터 전날까지의 일수
        f = take(f, "used_days", (True, days_between(f.started, f.cancelled)))
    if f.month_fee is None:  # 해당 월의 교습비등
        f = take(f, "month_fee", (is_one(f.length, "short course"), f.paid))
    if f.remaining_months_fee is None:  # 나머지 월의 교습비등
        f = take(f, "remaining_months_fee", (is_one(f.length, "short course"), 0))
    return f


def refund_everything_paid(found: Found, amounts: Amounts) -> Settlement:
    """낸 금액 전부 환급 (refund everything paid)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, compensation=0, penalty=0, remedies=("refund",))


def month_fee_2_3_remaining_months_fee(f: Facts) -> Number | None:
    """해당 월의 교습비등 × 2 ÷ 3 + 나머지 월의 교습비등"""
    month_fee = f.month_fee
    remaining_months_fee = f.remaining_months_fee
    if month_fee is None or remaining_months_fee is None:
        return None
    return Fraction(month_fee * 2) / 3 + remaining_months_fee


def refund_month_fee_2_3_remaining_months_fee(found: Found, amounts: Amounts) -> Settlement:
    """해당 월의 교습비등 × 2 ÷ 3 + 나머지 월의 교습비등 환급 (refund month fee × 2 ÷ 3 + remaining months fee)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=month_fee_2_3_remaining_months_fee(f), remedies=("refund",), ordered=("refund",))


def elapsed_fraction_3(f: Facts) -> Number | None:
    """총 교습시간 가운데 지난 비율 × 3"""
    elapsed_fraction = f.elapsed_fraction
    if elapsed_fraction is None:
        return None
    return elapsed_fraction * 3


def month_fee_2_remaining_months_fee(f: Facts) -> Number | None:
    """해당 월의 교습비등 ÷ 2 + 나머지 월의 교습비등"""
    month_fee = f.month_fee
    remaining_months_fee = f.remaining_months_fee
    if month_fee is None or remaining_months_fee is None:
        return None
    return Fraction(month_fee) / 2 + remaining_months_fee


def refund_month_fee_2_remaining_months_fee(found: Found, amounts: Amounts) -> Settlement:
    """해당 월의 교습비등 ÷ 2 + 나머지 월의 교습비등 환급 (refund month fee ÷ 2 + remaining months fee)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=month_fee_2_remaining_months_fee(f), remedies=("refund",), ordered=("refund",))


def elapsed_fraction_2(f: Facts) -> Number | None:
    """총 교습시간 가운데 지난 비율 × 2"""
    elapsed_fraction = f.elapsed_fraction
    if elapsed_fraction is None:
        return None
    return elapsed_fraction * 2


def refund_remaining_months_fee(found: Found, amounts: Amounts) -> Settlement:
    """나머지 월의 교습비등 환급 (refund remaining months fee)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=f.remaining_months_fee, remedies=("refund",), ordered=("refund",))


def used_of_the_room_for(f: Facts) -> Number | None:
    """독서실 사용 금액 (used of the room) = 게시된 1일 교습비등 × 시작일부터 전날까지의 일수"""
    daily_fee = f.daily_fee
    used_days = f.used_days
    if daily_fee is None or used_days is None:
        return None
    return daily_fee * used_days


def remaining_months_fee_month_fee_used_of_the_room_at_least_0(f: Facts) -> Number | None:
    """나머지 월의 교습비등 + (해당 월의 교습비등 − 독서실 사용 금액, 최소 0)"""
    remaining_months_fee = f.remaining_months_fee
    month_fee = f.month_fee
    used_of_the_room = used_of_the_room_for(f)
    if remaining_months_fee is None or month_fee is None or used_of_the_room is None:
        return None
    return remaining_months_fee + greater(month_fee - used_of_the_room, 0)


def refund_remaining_months_fee_month_fee_used_of_the_room_at(found: Found, amounts: Amounts) -> Settlement:
    """나머지 월의 교습비등 + (해당 월의 교습비등 − 독서실 사용 금액, 최소 0) 환급 (refund remaining months fee + (month fee − used of the room, at least 0))."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=remaining_months_fee_month_fee_used_of_the_room_at_least_0(f), remedies=("refund",), ordered=("refund",))


def paid_taken_value_at_least_0(f: Facts) -> Number | None:
    """납부한 교습비등 − 실제 수강한 부분의 금액, 최소 0"""
    paid = f.paid
    taken_value = f.taken_value
    if paid is None or taken_value is None:
        return None
    return greater(paid - taken_value, 0)


def refund_paid_taken_value_at_least_0(found: Found, amounts: Amounts) -> Settlement:
    """납부한 교습비등 − 실제 수강한 부분의 금액, 최소 0 환급 (refund paid − taken value, at least 0)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=paid_taken_value_at_least_0(f), remedies=("refund",), ordered=("refund",))


def used_by_the_day_for(f: Facts) -> Number | None:
    """일할계산한 금액 (used by the day) = 납부한 교습비등 × 시작일부터 전날까지의 일수 ÷ 교습기간의 일수 [N2024-32.hagwon.n3]"""
    paid = f.paid
    used_days = f.used_days
    total_days = f.total_days
    if divides_by_zero(("total_days", total_days)) or paid is None or used_days is None or total_days is None:
        return None
    return Fraction(paid * used_days) / total_days


def paid_used_by_the_day(f: Facts) -> Number | None:
    """납부한 교습비등 − 일할계산한 금액"""
    paid = f.paid
    used_by_the_day = used_by_the_day_for(f)
    if paid is None or used_by_the_day is None:
        return None
    return paid - used_by_the_day


def refund_paid_used_by_the_day(found: Found, amounts: Amounts) -> Settlement:
    """납부한 교습비등 − 일할계산한 금액 환급 (refund paid − used by the day)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=paid_used_by_the_day(f), remedies=("refund",), ordered=("refund",))


def terminate_and_refund_everything_paid(found: Found, amounts: Amounts) -> Settlement:
    """계약해제 및 낸 금액 전부 환급 (terminate and refund everything paid)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, compensation=0, penalty=0, remedies=("terminate",))


def terminate_and_refund_paid_used_by_the_day(found: Found, amounts: Amounts) -> Settlement:
    """계약해제 및 납부한 교습비등 − 일할계산한 금액 환급 (terminate and refund paid − used by the day)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=paid_used_by_the_day(f), remedies=("terminate",), ordered=("refund",))


# --- the official table ----------------------------------------------------------------------------

# 소비자, 수강 포기, 교습 시작 전 (consumer, gives up, before start)
CONSUMER_GIVES_UP_BEFORE_START = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "gives up"),
        is_one(f.stage, "before start"),
    ),
    no_count,
    "before",
    (
        #   id                                  far  near  percent orders                   line official rows                                                                                           official wording
        Row("consumer-gives-up-before-start", None, None,    None, refund_everything_paid,   69, ("D2020-03-31.hagwon.3.1", "D2020-03-31.hagwon.4.1", "D2020-03-31.hagwon.5.1", "N2024-32.hagwon.4.1",), "교습 시작 전 / 학습장소 사용 전 / 교습개시 전"),
    ),
)  # fmt: skip

# 소비자, 수강 포기, 교습 시작 후, 교습, 총 교습시간 가운데 지난 비율 × 3 1 미만 (consumer, gives up, after start, classroom, elapsed fraction × 3 under 1)
CONSUMER_GIVES_UP_AFTER_START_CLASSROOM = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "gives up"),
        is_one(f.stage, "after start"),
        is_one(f.place, "classroom"),
        compare(elapsed_fraction_3(f), "<", 1),
    ),
    no_count,
    "before",
    (
        #   id                                           far  near  percent orders                                      line official rows                                                                                          official wording
        Row("consumer-gives-up-after-start-classroom", None, None,    None, refund_month_fee_2_3_remaining_months_fee,   72, ("D2020-03-31.hagwon.3.2", "D2020-03-31.hagwon.5.2", "N2024-32.hagwon.4.2.1", "N2024-32.hagwon.4.3",), "총 교습시간의 1/3 경과 전까지 / 교습 시작 후 / 총 교습시간의 1/3 경과 전 / 교습기간이 1개월 초과"),
    ),
)  # fmt: skip

# 소비자, 수강 포기, 교습 시작 후, 교습, 총 교습시간 가운데 지난 비율 × 3 1 이상, 총 교습시간 가운데 지난 비율 × 2 1 미만 (consumer, gives up, after start, classroom, elapsed fraction × 3 at least 1, elapsed fraction × 2 under 1)
CONSUMER_GIVES_UP_AFTER_START_CLASSROOM_2 = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "gives up"),
        is_one(f.stage, "after start"),
        is_one(f.place, "classroom"),
        compare(elapsed_fraction_3(f), ">=", 1),
        compare(elapsed_fraction_2(f), "<", 1),
    ),
    no_count,
    "before",
    (
        #   id                                             far  near  percent orders                                    line official rows                                                                                          official wording
        Row("consumer-gives-up-after-start-classroom-2", None, None,    None, refund_month_fee_2_remaining_months_fee,   74, ("D2020-03-31.hagwon.3.3", "D2020-03-31.hagwon.5.2", "N2024-32.hagwon.4.2.2", "N2024-32.hagwon.4.3",), "1/3 경과 후부터 1/2 경과 전까지 / 교습 시작 후 / 총 교습시간의 1/2 경과 전 / 교습기간이 1개월 초과"),
    ),
)  # fmt: skip

# 소비자, 수강 포기, 교습 시작 후, 교습, 총 교습시간 가운데 지난 비율 × 2 1 이상 (consumer, gives up, after start, classroom, elapsed fraction × 2 at least 1)
CONSUMER_GIVES_UP_AFTER_START_CLASSROOM_3 = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "gives up"),
        is_one(f.stage, "after start"),
        is_one(f.place, "classroom"),
        compare(elapsed_fraction_2(f), ">=", 1),
    ),
    no_count,
    "before",
    (
        #   id                                             far  near  percent orders                        line official rows                                                                                          official wording
        Row("consumer-gives-up-after-start-classroom-3", None, None,    None, refund_remaining_months_fee,   76, ("D2020-03-31.hagwon.3.4", "D2020-03-31.hagwon.5.2", "N2024-32.hagwon.4.2.3", "N2024-32.hagwon.4.3",), "1/2 경과 후 / 교습 시작 후 / 총 교습시간의 1/2 경과 이후 / 교습기간이 1개월 초과"),
    ),
)  # fmt: skip

# 소비자, 수강 포기, 교습 시작 후, 독서실 (consumer, gives up, after start, reading room)
CONSUMER_GIVES_UP_AFTER_START_READING_ROOM = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "gives up"),
        is_one(f.stage, "after start"),
        is_one(f.place, "reading room"),
    ),
    no_count,
    "before",
    (
        #   id                                              far  near  percent orders                                                      line official rows                                         official wording
        Row("consumer-gives-up-after-start-reading-room", None, None,    None, refund_remaining_months_fee_month_fee_used_of_the_room_at,   80, ("D2020-03-31.hagwon.4.2", "N2024-32.hagwon.4.2.4",), "학습장소 사용 후 / 독서실의 경우"),
    ),
)  # fmt: skip

# 소비자, 수강 포기, 교습 시작 후, 원격교습(실시간 제외) (consumer, gives up, after start, recorded lessons)
CONSUMER_GIVES_UP_AFTER_START_RECORDED_LESSONS = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "gives up"),
        is_one(f.stage, "after start"),
        is_one(f.place, "recorded lessons"),
    ),
    no_count,
    "before",
    (
        #   id                                                  far  near  percent orders                               line official rows                                     official wording
        Row("consumer-gives-up-after-start-recorded-lessons", None, None,    None, refund_paid_taken_value_at_least_0,   84, ("D2020-03-31.hagwon.n2", "N2024-32.hagwon.n1",), "원격교습의 반환금액 / 원격교습(실시간 제외)의 반환금액"),
    ),
)  # fmt: skip

# 누구의 책임도 아님, 격리 (nobody, isolated)
NOBODY_ISOLATED = Ladder(
    lambda f: every(is_one(f.party, "nobody"), is_one(f.event, "isolated")),
    no_count,
    "before",
    (
        #   id                   far  near  percent orders                        line official rows              official wording
        Row("nobody-isolated", None, None,    None, refund_paid_used_by_the_day,   90, ("D2020-03-31.hagwon.1",), "학습자가 학원으로부터 격리된 경우"),
    ),
)  # fmt: skip

# 사업자, 등록말소·교습정지·교습 불능 (business, cannot teach)
BUSINESS_CANNOT_TEACH = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "cannot teach")),
    no_count,
    "before",
    (
        #   id                         far  near  percent orders                        line official rows                                                         official wording
        Row("business-cannot-teach", None, None,    None, refund_paid_used_by_the_day,   91, ("D2020-03-31.hagwon.2", "N2024-32.hagwon.3", "N2024-32.hagwon.n3",), "교습을 할 수 없거나 학습장소를 제공할 수 없게 된 경우 / 행정처분, 이전, 폐강 등 사업자의 사정으로 인한 수강불능 / 일할계산하여 사유발생일부터 5일 이내 환급"),
    ),
)  # fmt: skip

# 사업자, 허위·과장광고, 안 뒤 지체 없이 해제 요구 (business, false advertising, without delay)
BUSINESS_FALSE_ADVERTISING_WITHOUT_DELAY = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "false advertising"),
        is_one(f.without_delay, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                            far  near  percent orders                                 line official rows             official wording
        Row("business-false-advertising-without-delay", None, None,    None, terminate_and_refund_everything_paid,  106, ("N2024-32.hagwon.1.1",), "허위·과장광고에 의한 수강계약"),
    ),
)  # fmt: skip

# 사업자, 정원 초과, 안 뒤 지체 없이 해제 요구 (business, over capacity, without delay)
BUSINESS_OVER_CAPACITY_WITHOUT_DELAY = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "over capacity"),
        is_one(f.without_delay, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                        far  near  percent orders                                 line official rows             official wording
        Row("business-over-capacity-without-delay", None, None,    None, terminate_and_refund_everything_paid,  107, ("N2024-32.hagwon.1.2",), "정원을 초과한 모집 및 교습"),
    ),
)  # fmt: skip

# 사업자, 무자격 강사, 안 뒤 지체 없이 해제 요구 (business, unqualified teacher, without delay)
BUSINESS_UNQUALIFIED_TEACHER_WITHOUT_DELAY = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "unqualified teacher"),
        is_one(f.without_delay, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                              far  near  percent orders                                 line official rows             official wording
        Row("business-unqualified-teacher-without-delay", None, None,    None, terminate_and_refund_everything_paid,  108, ("N2024-32.hagwon.1.3",), "무자격 또는 자격미달강사의 교습"),
    ),
)  # fmt: skip

# 사업자, 허위·과장광고·정원 초과·무자격 강사 중 하나, 안 뒤 지체 없이 해제 요구 아님 (business, any of false advertising, over capacity, unqualified teacher, not without delay)
BUSINESS_FALSE_ADVERTISING_OR_OVER_CAPACITY_OR_UNQUALIFIED_TEACHER = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "false advertising", "over capacity", "unqualified teacher"),
        fails(is_one(f.without_delay, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                                                      far  near  percent orders                                      line official rows           official wording
        Row("business-false-advertising-or-over-capacity-or-unqualified-teacher", None, None,    None, terminate_and_refund_paid_used_by_the_day,  109, ("N2024-32.hagwon.2",), "부당행위가 있었으나 계속 수강하다가 해제"),
    ),
)  # fmt: skip

# 사업자 또는 누구의 책임도 아님, 수강 포기 (business or nobody, gives up)
NEVER_BUSINESS_OR_NOBODY_GIVES_UP = Ladder(
    lambda f: every(is_one(f.party, "business", "nobody"), is_one(f.event, "gives up")),
    no_count,
    "before",
    (
        #   id                                     far  near  percent orders    line official rows  official wording
        Row("never-business-or-nobody-gives-up", None, None,    None, nothing,   93, (),            "수강을 포기하는 것은 학습자이다"),
    ),
)  # fmt: skip

# 소비자 또는 사업자, 격리 (consumer or business, isolated)
NEVER_CONSUMER_OR_BUSINESS_ISOLATED = Ladder(
    lambda f: every(is_one(f.party, "consumer", "business"), is_one(f.event, "isolated")),
    no_count,
    "before",
    (
        #   id                                       far  near  percent orders    line official rows  official wording
        Row("never-consumer-or-business-isolated", None, None,    None, nothing,   94, (),            "격리는 누구의 책임도 아니다"),
    ),
)  # fmt: skip

# 소비자 또는 누구의 책임도 아님, 등록말소·교습정지·교습 불능·허위·과장광고·정원 초과·무자격 강사 중 하나 (consumer or nobody, any of cannot teach, false advertising, over capacity, unqualified teacher)
NEVER_CONSUMER_OR_NOBODY_CANNOT_TEACH_OR_FALSE_ADVERTISING_OR_OVER_CAPACITY_OR_UNQUALIFIED_TEACHER = Ladder(
    lambda f: every(
        is_one(f.party, "consumer", "nobody"),
        is_one(f.event, "cannot teach", "false advertising", "over capacity", "unqualified teacher"),
    ),
    no_count,
    "before",
    (
        #   id                                                                                                      far  near  percent orders    line official rows  official wording
        Row("never-consumer-or-nobody-cannot-teach-or-false-advertising-or-over-capacity-or-unqualified-teacher", None, None,    None, nothing,   95, (),            "교습하는 쪽의 일이다"),
    ),
)  # fmt: skip

# 사업자, 허위·과장광고·정원 초과·무자격 강사 중 하나 (business, any of false advertising, over capacity, unqualified teacher)
SILENT_BUSINESS_FALSE_ADVERTISING_OR_OVER_CAPACITY_OR_UNQUALIFIED_TEACHER = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "false advertising", "over capacity", "unqualified teacher"),
    ),
    no_count,
    "before",
    (
        #   id                                                                             far  near  percent orders    line official rows  official wording
        Row("silent-business-false-advertising-or-over-capacity-or-unqualified-teacher", None, None,    None, nothing,  101, (),            "별표 4는 부당행위를 반환사유로 적지 않고, 이 시기의 고시는 글을 가지고 있지 않다"),
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
        CONSUMER_GIVES_UP_BEFORE_START,
        CONSUMER_GIVES_UP_AFTER_START_CLASSROOM,
        CONSUMER_GIVES_UP_AFTER_START_CLASSROOM_2,
        CONSUMER_GIVES_UP_AFTER_START_CLASSROOM_3,
        CONSUMER_GIVES_UP_AFTER_START_READING_ROOM,
        CONSUMER_GIVES_UP_AFTER_START_RECORDED_LESSONS,
        NOBODY_ISOLATED,
        BUSINESS_CANNOT_TEACH,
        BUSINESS_FALSE_ADVERTISING_WITHOUT_DELAY,
        BUSINESS_OVER_CAPACITY_WITHOUT_DELAY,
        BUSINESS_UNQUALIFIED_TEACHER_WITHOUT_DELAY,
        BUSINESS_FALSE_ADVERTISING_OR_OVER_CAPACITY_OR_UNQUALIFIED_TEACHER,
    ),
    (
    ),
    (
    ),
    (
        NEVER_BUSINESS_OR_NOBODY_GIVES_UP,
        NEVER_CONSUMER_OR_BUSINESS_ISOLATED,
        NEVER_CONSUMER_OR_NOBODY_CANNOT_TEACH_OR_FALSE_ADVERTISING_OR_OVER_CAPACITY_OR_UNQUALIFIED_TEACHER,
    ),
    (("used_by_the_day", "일할계산한 금액", used_by_the_day_for), ("used_of_the_room", "독서실 사용 금액", used_of_the_room_for), ),
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
        CONSUMER_GIVES_UP_BEFORE_START,
        CONSUMER_GIVES_UP_AFTER_START_CLASSROOM,
        CONSUMER_GIVES_UP_AFTER_START_CLASSROOM_2,
        CONSUMER_GIVES_UP_AFTER_START_CLASSROOM_3,
        CONSUMER_GIVES_UP_AFTER_START_READING_ROOM,
        CONSUMER_GIVES_UP_AFTER_START_RECORDED_LESSONS,
        NOBODY_ISOLATED,
        BUSINESS_CANNOT_TEACH,
        BUSINESS_FALSE_ADVERTISING_WITHOUT_DELAY,
        BUSINESS_OVER_CAPACITY_WITHOUT_DELAY,
        BUSINESS_UNQUALIFIED_TEACHER_WITHOUT_DELAY,
        BUSINESS_FALSE_ADVERTISING_OR_OVER_CAPACITY_OR_UNQUALIFIED_TEACHER,
    ),
    (
    ),
    (
    ),
    (
        NEVER_BUSINESS_OR_NOBODY_GIVES_UP,
        NEVER_CONSUMER_OR_BUSINESS_ISOLATED,
        NEVER_CONSUMER_OR_NOBODY_CANNOT_TEACH_OR_FALSE_ADVERTISING_OR_OVER_CAPACITY_OR_UNQUALIFIED_TEACHER,
    ),
    (("used_by_the_day", "일할계산한 금액", used_by_the_day_for), ("used_of_the_room", "독서실 사용 금액", used_of_the_room_for), ),
)  # fmt: skip
EDITION_2020_03_31 = Edition(
    "학원법 시행령 별표 4",
    date(2020, 3, 31),
    date(2024, 12, 26),
    with_defaults,
    with_amounts,
    (
    ),
    (
        CONSUMER_GIVES_UP_BEFORE_START,
        CONSUMER_GIVES_UP_AFTER_START_CLASSROOM,
        CONSUMER_GIVES_UP_AFTER_START_CLASSROOM_2,
        CONSUMER_GIVES_UP_AFTER_START_CLASSROOM_3,
        CONSUMER_GIVES_UP_AFTER_START_READING_ROOM,
        CONSUMER_GIVES_UP_AFTER_START_RECORDED_LESSONS,
        NOBODY_ISOLATED,
        BUSINESS_CANNOT_TEACH,
    ),
    (
    ),
    (
        SILENT_BUSINESS_FALSE_ADVERTISING_OR_OVER_CAPACITY_OR_UNQUALIFIED_TEACHER,
    ),
    (
        NEVER_BUSINESS_OR_NOBODY_GIVES_UP,
        NEVER_CONSUMER_OR_BUSINESS_ISOLATED,
        NEVER_CONSUMER_OR_NOBODY_CANNOT_TEACH_OR_FALSE_ADVERTISING_OR_OVER_CAPACITY_OR_UNQUALIFIED_TEACHER,
    ),
    (("used_by_the_day", "일할계산한 금액", used_by_the_day_for), ("used_of_the_room", "독서실 사용 금액", used_of_the_room_for), ),
)  # fmt: skip
EDITIONS = (EDITION_2025_12_18, EDITION_2024_12_27, EDITION_2020_03_31, )  # fmt: skip
UNRECORDED: tuple[tuple[date, date | None, str], ...] = (
)
WORDS: dict[str, tuple[str, ...]] = {
    "party": ("consumer", "business", "nobody", ),
    "event": ("gives up", "isolated", "cannot teach", "false advertising", "over capacity", "unqualified teacher", ),
    "without_delay": ("yes", "no", ),
    "place": ("classroom", "reading room", "recorded lessons", ),
    "length": ("short course", "long course", ),
    "stage": ("before start", "after start", ),
}
LABELS: dict[str, str] = {
    "party": "책임 있는 당사자",
    "event": "일어난 일",
    "without_delay": "안 뒤 지체 없이 해제 요구",
    "place": "교습의 종류",
    "length": "교습기간",
    "stage": "시점",
    "elapsed_fraction": "총 교습시간 가운데 지난 비율",
    "elapsed_hours": "지난 교습시간",
    "total_hours": "총 교습시간",
    "used_days": "시작일부터 전날까지의 일수",
    "total_days": "교습기간의 일수",
    "started": "교습·사용 시작일",
    "cancelled": "반환사유 발생일",
    "daily_fee": "게시된 1일 교습비등",
    "taken_value": "실제 수강한 부분의 금액",
    "month_fee": "해당 월의 교습비등",
    "remaining_months_fee": "나머지 월의 교습비등",
    "paid": "납부한 교습비등",
}


def settle(  # name every argument; Python is quicker when it need not insist on it
    party: Party | None = None,
    event: Event | None = None,
    place: Place | None = None,
    length: Length | None = None,
    stage: Stage | None = None,
    elapsed_fraction: Number | None = None,
    elapsed_hours: Number | None = None,
    total_hours: Number | None = None,
    used_days: Number | None = None,
    total_days: Number | None = None,
    daily_fee: Number | None = None,
    taken_value: Number | None = None,
    month_fee: Number | None = None,
    remaining_months_fee: Number | None = None,
    paid: Number | None = None,
    without_delay: YesNo | None = None,
    started: date | None = None,
    cancelled: date | None = None,
    on: date | None = None,
) -> Settlement | NoRule | Undecided:
    """Settle a case by the edition in force `on` a day; without a day, by the newest."""
    stated = (
        on,
        party,
        event,
        without_delay,
        place,
        length,
        stage,
        elapsed_fraction,
        elapsed_hours,
        total_hours,
    )
    try:
        found = REMEMBERED[stated]
    except KeyError:
        found = find(stated)
    amounts = (used_days, total_days, started, cancelled, daily_fee, taken_value, month_fee, remaining_months_fee, paid, )
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
    lines = [f"{row.wording} [{', '.join(row.citations)}] (standards/hagwon.gijun:{row.line})"]
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
