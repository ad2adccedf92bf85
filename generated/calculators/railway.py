"""철도 (railway): Railways

Written by `gijun build` from standards/railway.gijun. To change a number, change that file.
Source: 소비자분쟁해결기준, annex 별표 2, item 운수·화물·택배 등 관련 · 철도(여객), 철도(화물).
This file needs nothing but Python itself: copy it wherever it is useful.

    settle(party="consumer", event="returns ticket", stage="two days before", day_kind="weekday", …)

gives what the official table orders, row by row below, with the row it rests on.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from threading import local
from typing import Any, Literal, NamedTuple

# --- what a case states --------------------------------------------------------------------------

Party = Literal["consumer", "business", "nobody"]
Event = Literal["returns ticket", "stopped", "late", "freight"]
Stage = Literal["two days before", "the day before", "until three hours before", "last three hours", "last hour", "first twenty minutes", "first hour", "still running", "arrived"]
DayKind = Literal["weekday", "weekend"]
Channel = Literal["station", "internet"]

Number = int | Fraction
Truth = bool | None  # None: a fact that the case does not state would decide


class Facts(NamedTuple):
    """A case. None is not stated, which is neither zero nor "no"."""

    party: Party | None = None  # 책임 있는 당사자
    event: Event | None = None  # 일어난 일
    stage: Stage | None = None  # 반환한 때
    day_kind: DayKind | None = None  # 출발일
    channel: Channel | None = None  # 반환한 곳
    departure: datetime | None = None  # 출발시각
    departure_day: date | None = None  # 출발일자
    returned: date | None = None  # 반환일자
    returned_at: datetime | None = None  # 반환시각
    public_holidays: tuple[date, ...] | None = None  # 공휴일
    minutes_late: Number | None = None  # 지연 시간(분)
    minutes_gone: Number | None = None  # 출발한 뒤 지난 분
    days_before: Number | None = None  # 출발일까지 남은 날
    hours_before: Number | None = None  # 출발까지 남은 시간
    fare: Number | None = None  # 운임
    paid: Number | None = None  # 영수액
    minimum_fee: Number | None = None  # 최저수수료
    untravelled_fare: Number | None = None  # 승차하지 않은 구간의 운임·요금
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
    line: int  # of standards/railway.gijun
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


def in_periods(
    day: date | None, listed: tuple[date, ...] | tuple[tuple[date, date], ...] | None
) -> Truth:
    """A list of days or of periods; one that nobody gave holds nothing."""
    if day is None:
        return None
    plain = plain_date(day)
    return any(
        one[0] <= plain <= one[1] if isinstance(one, tuple) else one == plain
        for one in listed or ()
    )


def on_weekday(day: date | None, *weekdays: int) -> Truth:
    return None if day is None else day.weekday() in weekdays


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
        f = take(f, "event", (True, "returns ticket"))
    if f.party is None:  # 책임 있는 당사자
        f = take(f, "party",
            (is_one(f.event, "returns ticket"), "consumer"),
            (is_one(f.event, "late", "freight"), "business"),
        )
    if f.hours_before is None:  # 출발까지 남은 시간
        f = take(f, "hours_before", (every(is_given(f.returned_at), is_given(f.departure)), hours_between(f.returned_at, f.departure, ())))
    if f.days_before is None:  # 출발일까지 남은 날
        f = take(f, "days_before",
            (every(is_given(f.returned), is_given(f.departure_day)), days_between(f.returned, f.departure_day)),
            (every(is_given(f.returned_at), is_given(f.departure)), days_between(f.returned_at, f.departure)),
        )
    if f.day_kind is None:  # 출발일
        f = take(f, "day_kind",
            (on_weekday(f.departure_day, 5, 6), "weekend"),
            (in_periods(f.departure_day, f.public_holidays), "weekend"),
            (every(is_given(f.departure_day), is_given(f.public_holidays)), "weekday"),
        )
    if f.channel is None:  # 반환한 곳
        f = take(f, "channel", (True, "station"))
    if f.stage is None:  # 반환한 때 [N2025-14.railway.3.5, N2025-14.railway.3.6, N2025-14.railway.3.7]
        f = take(f, "stage",
            (every(is_given(f.minutes_gone), compare(f.minutes_gone, "<=", 20)), "first twenty minutes"),
            (every(is_given(f.minutes_gone), compare(f.minutes_gone, "<=", 60)), "first hour"),
            (is_given(f.minutes_gone), "still running"),
            (every(is_given(f.hours_before), compare(f.hours_before, "<", 1)), "last hour"),
            (every(is_given(f.hours_before), compare(f.hours_before, "<", 3)), "last three hours"),
            (every(is_given(f.hours_before), compare(f.hours_before, ">=", 48)), "two days before"),
            (compare(f.days_before, ">=", 2), "two days before"),
            (compare(f.days_before, "=", 1), "the day before"),
            (every(compare(f.days_before, "=", 0), compare(f.hours_before, ">=", 3)), "until three hours before"),
        )
    return f


def with_amounts(f: Facts) -> Facts:
    """Amounts taken where a case gives none."""
    if f.paid is None:  # 영수액
        f = take(f, "paid", (True, f.fare))
    return f


def refund_everything_paid(found: Found, amounts: Amounts) -> Settlement:
    """낸 금액 전부 환급 (refund everything paid)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, compensation=0, penalty=0, remedies=("refund",))


def deduct_minimum_fee(found: Found, amounts: Amounts) -> Settlement:
    """최저수수료 공제 (deduct minimum fee)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, penalty=f.minimum_fee, ordered=("penalty",))


def deduct_a_share_of_paid(found: Found, amounts: Amounts) -> Settlement:
    """영수액의 그 비율 공제 (deduct a share of paid)."""
    _, paid, _, _, _ = amounts
    try:
        penalty = found.percent * paid
        balance = 100 * paid - penalty
    except TypeError:  # something is not stated
        f = all_facts(found, amounts)
        kept = share(found.row.percent, f.paid)
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


def refund_0_won(found: Found, amounts: Amounts) -> Settlement:
    """0원 환급 (refund 0 won)."""
    return account(found, amounts, "single", refund=0, remedies=("refund",))


def refund_untravelled_fare(found: Found, amounts: Amounts) -> Settlement:
    """승차하지 않은 구간의 운임·요금 환급 (refund untravelled fare)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=f.untravelled_fare, remedies=("refund",), ordered=("refund",))


def compensate_a_share_of_fare(found: Found, amounts: Amounts) -> Settlement:
    """운임의 그 비율 배상 (compensate a share of fare)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", compensation=share(found.row.percent, f.fare), ordered=("compensation",))


def compensate_12_5_of_fare(found: Found, amounts: Amounts) -> Settlement:
    """운임의 12.5% 배상 (compensate 12.5% of fare)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", compensation=share(found.row.percent, f.fare), ordered=("compensation",))


def damages_proven_loss(found: Found, amounts: Amounts) -> Settlement:
    """손해배상(입증된 손해) (damages (proven loss))."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", damages=("proven_loss",), proven=f.proven_loss)


def with_defaults_2(f: Facts) -> Facts:
    """What is taken where a case says nothing."""
    if f.event is None:  # 일어난 일
        f = take(f, "event", (True, "returns ticket"))
    if f.party is None:  # 책임 있는 당사자
        f = take(f, "party",
            (is_one(f.event, "returns ticket"), "consumer"),
            (is_one(f.event, "late", "freight"), "business"),
        )
    if f.hours_before is None:  # 출발까지 남은 시간
        f = take(f, "hours_before", (every(is_given(f.returned_at), is_given(f.departure)), hours_between(f.returned_at, f.departure, ())))
    if f.days_before is None:  # 출발일까지 남은 날
        f = take(f, "days_before",
            (every(is_given(f.returned), is_given(f.departure_day)), days_between(f.returned, f.departure_day)),
            (every(is_given(f.returned_at), is_given(f.departure)), days_between(f.returned_at, f.departure)),
        )
    if f.day_kind is None:  # 출발일
        f = take(f, "day_kind",
            (on_weekday(f.departure_day, 5, 6), "weekend"),
            (in_periods(f.departure_day, f.public_holidays), "weekend"),
            (every(is_given(f.departure_day), is_given(f.public_holidays)), "weekday"),
        )
    if f.channel is None:  # 반환한 곳
        f = take(f, "channel", (True, "station"))
    if f.stage is None:  # 반환한 때 [N2024-32.railway.3.2.3, N2024-32.railway.3.2.4, N2024-32.railway.3.2.5]
        f = take(f, "stage",
            (every(is_given(f.minutes_gone), compare(f.minutes_gone, "<", 20)), "first twenty minutes"),
            (every(is_given(f.minutes_gone), compare(f.minutes_gone, "<", 60)), "first hour"),
            (is_given(f.minutes_gone), "still running"),
            (every(is_given(f.hours_before), compare(f.hours_before, "<", 1)), "last hour"),
            (every(is_given(f.hours_before), compare(f.hours_before, "<", 3)), "last three hours"),
            (every(is_given(f.hours_before), compare(f.hours_before, ">=", 48)), "two days before"),
            (compare(f.days_before, ">=", 2), "two days before"),
            (compare(f.days_before, "=", 1), "the day before"),
            (every(compare(f.days_before, "=", 0), compare(f.hours_before, ">=", 3)), "until three hours before"),
        )
    return f


# --- the official table ----------------------------------------------------------------------------

# 소비자, 승차권 반환, 출발 2일 전까지, 평일 (consumer, returns ticket, two days before, weekday)
CONSUMER_RETURNS_TICKET_TWO_DAYS_BEFORE_WEEKDAY = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.stage, "two days before"),
        is_one(f.day_kind, "weekday"),
    ),
    no_count,
    "before",
    (
        #   id                                                   far  near  percent orders                   line official rows              official wording
        Row("consumer-returns-ticket-two-days-before-weekday", None, None,    None, refund_everything_paid,   96, ("N2025-14.railway.3.1",), "출발 2일 전"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 출발 2일 전까지, 주말·공휴일 (consumer, returns ticket, two days before, weekend)
CONSUMER_RETURNS_TICKET_TWO_DAYS_BEFORE_WEEKEND = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.stage, "two days before"),
        is_one(f.day_kind, "weekend"),
    ),
    no_count,
    "before",
    (
        #   id                                                   far  near  percent orders               line official rows              official wording
        Row("consumer-returns-ticket-two-days-before-weekend", None, None,    None, deduct_minimum_fee,   97, ("N2025-14.railway.3.1",), "출발 2일 전"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 출발 1일 전, 평일 (consumer, returns ticket, the day before, weekday)
CONSUMER_RETURNS_TICKET_THE_DAY_BEFORE_WEEKDAY = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.stage, "the day before"),
        is_one(f.day_kind, "weekday"),
    ),
    no_count,
    "before",
    (
        #   id                                                  far  near  percent orders                   line official rows              official wording
        Row("consumer-returns-ticket-the-day-before-weekday", None, None,    None, refund_everything_paid,   98, ("N2025-14.railway.3.2",), "출발 1일 전"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 출발 1일 전, 주말·공휴일 (consumer, returns ticket, the day before, weekend)
CONSUMER_RETURNS_TICKET_THE_DAY_BEFORE_WEEKEND = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.stage, "the day before"),
        is_one(f.day_kind, "weekend"),
    ),
    no_count,
    "before",
    (
        #   id                                                  far  near  percent orders                   line official rows              official wording
        Row("consumer-returns-ticket-the-day-before-weekend", None, None,       5, deduct_a_share_of_paid,   99, ("N2025-14.railway.3.2",), "출발 1일 전"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 당일 3시간 전까지, 평일 (consumer, returns ticket, until three hours before, weekday)
CONSUMER_RETURNS_TICKET_UNTIL_THREE_HOURS_BEFORE_WEEKDAY = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.stage, "until three hours before"),
        is_one(f.day_kind, "weekday"),
    ),
    no_count,
    "before",
    (
        #   id                                                            far  near  percent orders                   line official rows              official wording
        Row("consumer-returns-ticket-until-three-hours-before-weekday", None, None,    None, refund_everything_paid,  100, ("N2025-14.railway.3.3",), "출발 당일 ~ 출발 3시간 이전"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 당일 3시간 전까지, 주말·공휴일 (consumer, returns ticket, until three hours before, weekend)
CONSUMER_RETURNS_TICKET_UNTIL_THREE_HOURS_BEFORE_WEEKEND = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.stage, "until three hours before"),
        is_one(f.day_kind, "weekend"),
    ),
    no_count,
    "before",
    (
        #   id                                                            far  near  percent orders                   line official rows              official wording
        Row("consumer-returns-ticket-until-three-hours-before-weekend", None, None,      10, deduct_a_share_of_paid,  101, ("N2025-14.railway.3.3",), "출발 당일 ~ 출발 3시간 이전"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 3시간 전부터 1시간 전까지 또는 1시간 전부터 출발 전까지, 평일 (consumer, returns ticket, last three hours or last hour, weekday)
CONSUMER_RETURNS_TICKET_LAST_THREE_HOURS_OR_LAST_HOUR_WEEKDAY = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.stage, "last three hours", "last hour"),
        is_one(f.day_kind, "weekday"),
    ),
    no_count,
    "before",
    (
        #   id                                                                 far  near  percent orders                   line official rows              official wording
        Row("consumer-returns-ticket-last-three-hours-or-last-hour-weekday", None, None,       5, deduct_a_share_of_paid,  102, ("N2025-14.railway.3.4",), "출발 3시간 이전 ~ 출발 전"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 3시간 전부터 1시간 전까지 또는 1시간 전부터 출발 전까지, 주말·공휴일 (consumer, returns ticket, last three hours or last hour, weekend)
CONSUMER_RETURNS_TICKET_LAST_THREE_HOURS_OR_LAST_HOUR_WEEKEND = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.stage, "last three hours", "last hour"),
        is_one(f.day_kind, "weekend"),
    ),
    no_count,
    "before",
    (
        #   id                                                                 far  near  percent orders                   line official rows              official wording
        Row("consumer-returns-ticket-last-three-hours-or-last-hour-weekend", None, None,      20, deduct_a_share_of_paid,  103, ("N2025-14.railway.3.4",), "출발 3시간 이전 ~ 출발 전"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 출발 후 20분 이내, 평일 (consumer, returns ticket, first twenty minutes, weekday)
CONSUMER_RETURNS_TICKET_FIRST_TWENTY_MINUTES_WEEKDAY = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.stage, "first twenty minutes"),
        is_one(f.day_kind, "weekday"),
    ),
    no_count,
    "before",
    (
        #   id                                                        far  near  percent orders                   line official rows              official wording
        Row("consumer-returns-ticket-first-twenty-minutes-weekday", None, None,      15, deduct_a_share_of_paid,  104, ("N2025-14.railway.3.5",), "출발 후 ~ 20분 이내"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 출발 후 20분 이내, 주말·공휴일 (consumer, returns ticket, first twenty minutes, weekend)
CONSUMER_RETURNS_TICKET_FIRST_TWENTY_MINUTES_WEEKEND = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.stage, "first twenty minutes"),
        is_one(f.day_kind, "weekend"),
    ),
    no_count,
    "before",
    (
        #   id                                                        far  near  percent orders                   line official rows              official wording
        Row("consumer-returns-ticket-first-twenty-minutes-weekend", None, None,      30, deduct_a_share_of_paid,  105, ("N2025-14.railway.3.5",), "출발 후 ~ 20분 이내"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 출발 후 20분 초과 60분 이내 (consumer, returns ticket, first hour)
CONSUMER_RETURNS_TICKET_FIRST_HOUR = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.stage, "first hour"),
    ),
    no_count,
    "before",
    (
        #   id                                      far  near  percent orders                   line official rows              official wording
        Row("consumer-returns-ticket-first-hour", None, None,      40, deduct_a_share_of_paid,  106, ("N2025-14.railway.3.6",), "20분 초과 ~ 60분 이내"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 출발 후 60분 초과 도착 전 (consumer, returns ticket, still running)
CONSUMER_RETURNS_TICKET_STILL_RUNNING = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.stage, "still running"),
    ),
    no_count,
    "before",
    (
        #   id                                         far  near  percent orders                   line official rows              official wording
        Row("consumer-returns-ticket-still-running", None, None,      70, deduct_a_share_of_paid,  107, ("N2025-14.railway.3.7",), "60분 초과 ~ 도착시간 이전"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 도착 후 (consumer, returns ticket, arrived)
CONSUMER_RETURNS_TICKET_ARRIVED = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.stage, "arrived"),
    ),
    no_count,
    "before",
    (
        #   id                                   far  near  percent orders         line official rows              official wording
        Row("consumer-returns-ticket-arrived", None, None,    None, refund_0_won,  108, ("N2025-14.railway.3.8",), "도착시간 초과"),
    ),
)  # fmt: skip

# 불가항력, 열차운행 중지 (nobody, stopped)
NOBODY_STOPPED = Ladder(
    lambda f: every(is_one(f.party, "nobody"), is_one(f.event, "stopped")),
    no_count,
    "before",
    (
        #   id                  far  near  percent orders                    line official rows              official wording
        Row("nobody-stopped", None, None,    None, refund_untravelled_fare,  116, ("N2024-32.railway.1.1",), "불가항력적인 사유"),
    ),
)  # fmt: skip

# 사업자, 열차운행 중지 (business, stopped)
BUSINESS_STOPPED = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "stopped")),
    no_count,
    "before",
    (
        #   id                    far  near  percent orders                   line official rows              official wording
        Row("business-stopped", None, None,    None, refund_everything_paid,  117, ("N2024-32.railway.1.2",), "철도공사의 책임사유"),
    ),
)  # fmt: skip

# 사업자, 열차 지연, 지연 시간(분) 60 이상 (business, late, minutes late at least 60)
BUSINESS_LATE = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "late"),
        compare(f.minutes_late, ">=", 60),
    ),
    no_count,
    "before",
    (
        #   id                 far  near  percent orders                       line official rows              official wording
        Row("business-late", None, None,      50, compensate_a_share_of_fare,  119, ("N2024-32.railway.2.3",), "60분 이상: 50%"),
    ),
)  # fmt: skip

# 사업자, 열차 지연, 지연 시간(분) 40 이상 60 미만 (business, late, minutes late at least 40 and under 60)
BUSINESS_LATE_2 = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "late"),
        compare(f.minutes_late, ">=", 40),
        compare(f.minutes_late, "<", 60),
    ),
    no_count,
    "before",
    (
        #   id                   far  near  percent orders                       line official rows              official wording
        Row("business-late-2", None, None,      25, compensate_a_share_of_fare,  120, ("N2024-32.railway.2.2",), "40분 이상 60분 미만: 25%"),
    ),
)  # fmt: skip

# 사업자, 열차 지연, 지연 시간(분) 20 이상 40 미만 (business, late, minutes late at least 20 and under 40)
BUSINESS_LATE_3 = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "late"),
        compare(f.minutes_late, ">=", 20),
        compare(f.minutes_late, "<", 40),
    ),
    no_count,
    "before",
    (
        #   id                   far  near          percent orders                    line official rows              official wording
        Row("business-late-3", None, None, Fraction(25, 2), compensate_12_5_of_fare,  121, ("N2024-32.railway.2.1",), "20분 이상 40분 미만: 12.5%"),
    ),
)  # fmt: skip

# 사업자, 화물의 멸실·연착·훼손 (business, freight)
BUSINESS_FREIGHT = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "freight")),
    no_count,
    "before",
    (
        #   id                    far  near  percent orders                line official rows             official wording
        Row("business-freight", None, None,    None, damages_proven_loss,  125, ("N2024-32.railway.c1",), "화물의 멸실, 연착 또는 훼손"),
    ),
)  # fmt: skip

# 사업자, 열차 지연, 지연 시간(분) 20 미만 (business, late, minutes late under 20)
SILENT_BUSINESS_LATE = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "late"),
        compare(f.minutes_late, "<", 20),
    ),
    no_count,
    "before",
    (
        #   id                        far  near  percent orders    line official rows              official wording
        Row("silent-business-late", None, None,    None, nothing,  124, ("N2024-32.railway.2.1",), "20분이 되지 않는 지연은 표에 없다"),
    ),
)  # fmt: skip

# 사업자 또는 불가항력, 승차권 반환 (business or nobody, returns ticket)
NEVER_BUSINESS_OR_NOBODY_RETURNS_TICKET = Ladder(
    lambda f: every(is_one(f.party, "business", "nobody"), is_one(f.event, "returns ticket")),
    no_count,
    "before",
    (
        #   id                                           far  near  percent orders    line official rows  official wording
        Row("never-business-or-nobody-returns-ticket", None, None,    None, nothing,  112, (),            "승차권을 돌려주는 것은 여객이다"),
    ),
)  # fmt: skip

# 소비자, 열차운행 중지 (consumer, stopped)
NEVER_CONSUMER_STOPPED = Ladder(
    lambda f: every(is_one(f.party, "consumer"), is_one(f.event, "stopped")),
    no_count,
    "before",
    (
        #   id                          far  near  percent orders    line official rows  official wording
        Row("never-consumer-stopped", None, None,    None, nothing,  127, (),            "열차를 멈추는 것은 여객이 아니다"),
    ),
)  # fmt: skip

# 소비자 또는 불가항력, 열차 지연 또는 화물의 멸실·연착·훼손 (consumer or nobody, late or freight)
NEVER_CONSUMER_OR_NOBODY_LATE_OR_FREIGHT = Ladder(
    lambda f: every(is_one(f.party, "consumer", "nobody"), is_one(f.event, "late", "freight")),
    no_count,
    "before",
    (
        #   id                                            far  near  percent orders    line official rows  official wording
        Row("never-consumer-or-nobody-late-or-freight", None, None,    None, nothing,  128, (),            "지연과 화물의 줄은 철도의 책임만 말한다"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 인터넷(자가발권), 출발 1일 전·당일 3시간 전까지·3시간 전부터 1시간 전까지 중 하나 (consumer, returns ticket, internet, any of the day before, until three hours before, last three hours)
CONSUMER_RETURNS_TICKET_INTERNET_THE_DAY_BEFORE_OR_UNTIL_THREE_HOURS_BEFORE_OR_LAST_THREE_HOURS = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.channel, "internet"),
        is_one(f.stage, "the day before", "until three hours before", "last three hours"),
    ),
    no_count,
    "before",
    (
        #   id                                                                                                   far  near  percent orders               line official rows              official wording
        Row("consumer-returns-ticket-internet-the-day-before-or-until-three-hours-before-or-last-three-hours", None, None,    None, deduct_minimum_fee,   84, ("N2024-32.railway.3.1",), "자가발권 승차권을 인터넷으로 반환(출발 1일전부터 1시간 이전)"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 역, 출발 2일 전까지 (consumer, returns ticket, station, two days before)
CONSUMER_RETURNS_TICKET_STATION_TWO_DAYS_BEFORE = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.channel, "station"),
        is_one(f.stage, "two days before"),
    ),
    no_count,
    "before",
    (
        #   id                                                   far  near  percent orders               line official rows                official wording
        Row("consumer-returns-ticket-station-two-days-before", None, None,    None, deduct_minimum_fee,   87, ("N2024-32.railway.3.2.1",), "출발 2일 이전까지"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 역, 출발 1일 전·당일 3시간 전까지·3시간 전부터 1시간 전까지·1시간 전부터 출발 전까지 중 하나 (consumer, returns ticket, station, any of the day before, until three hours before, last three hours, last hour)
CONSUMER_RETURNS_TICKET_STATION_THE_DAY_BEFORE_OR_UNTIL_THREE_HOURS_BEFORE_OR_LAST_THREE_HOURS_OR_LAST_HOUR = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.channel, "station"),
        is_one(f.stage, "the day before", "until three hours before", "last three hours", "last hour"),
    ),
    no_count,
    "before",
    (
        #   id                                                                                                               far  near  percent orders                   line official rows                official wording
        Row("consumer-returns-ticket-station-the-day-before-or-until-three-hours-before-or-last-three-hours-or-last-hour", None, None,      10, deduct_a_share_of_paid,   88, ("N2024-32.railway.3.2.2",), "출발 1일 전부터 출발시각 이전까지"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 역, 출발 후 20분 이내 (consumer, returns ticket, station, first twenty minutes)
CONSUMER_RETURNS_TICKET_STATION_FIRST_TWENTY_MINUTES = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.channel, "station"),
        is_one(f.stage, "first twenty minutes"),
    ),
    no_count,
    "before",
    (
        #   id                                                        far  near  percent orders                   line official rows                official wording
        Row("consumer-returns-ticket-station-first-twenty-minutes", None, None,      15, deduct_a_share_of_paid,   89, ("N2024-32.railway.3.2.3",), "출발시각 경과 후 20분 미만"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 역, 출발 후 20분 초과 60분 이내 (consumer, returns ticket, station, first hour)
CONSUMER_RETURNS_TICKET_STATION_FIRST_HOUR = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.channel, "station"),
        is_one(f.stage, "first hour"),
    ),
    no_count,
    "before",
    (
        #   id                                              far  near  percent orders                   line official rows                official wording
        Row("consumer-returns-ticket-station-first-hour", None, None,      40, deduct_a_share_of_paid,   90, ("N2024-32.railway.3.2.4",), "20분 이상 60분 미만"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 역, 출발 후 60분 초과 도착 전 (consumer, returns ticket, station, still running)
CONSUMER_RETURNS_TICKET_STATION_STILL_RUNNING = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.channel, "station"),
        is_one(f.stage, "still running"),
    ),
    no_count,
    "before",
    (
        #   id                                                 far  near  percent orders                   line official rows                official wording
        Row("consumer-returns-ticket-station-still-running", None, None,      70, deduct_a_share_of_paid,   91, ("N2024-32.railway.3.2.5",), "60분 이상 도착시각까지"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 역 또는 인터넷(자가발권), 도착 후 (consumer, returns ticket, station or internet, arrived)
CONSUMER_RETURNS_TICKET_STATION_OR_INTERNET_ARRIVED = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.channel, "station", "internet"),
        is_one(f.stage, "arrived"),
    ),
    no_count,
    "before",
    (
        #   id                                                       far  near  percent orders         line official rows             official wording
        Row("consumer-returns-ticket-station-or-internet-arrived", None, None,    None, refund_0_won,   92, ("N2024-32.railway.n3",), "도착시각 이후에는 환불불가"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 인터넷(자가발권), 출발 2일 전까지·1시간 전부터 출발 전까지·출발 후 20분 이내·출발 후 20분 초과 60분 이내·출발 후 60분 초과 도착 전 중 하나 (consumer, returns ticket, internet, any of two days before, last hour, first twenty minutes, first hour, still running)
SILENT_CONSUMER_RETURNS_TICKET_INTERNET_TWO_DAYS_BEFORE_OR_LAST_HOUR_OR_FIRST_TWENTY_MINUTES_OR_FIRST_HOUR_OR_STILL_RUNNING = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.channel, "internet"),
        is_one(f.stage, "two days before", "last hour", "first twenty minutes", "first hour", "still running"),
    ),
    no_count,
    "before",
    (
        #   id                                                                                                                               far  near  percent orders    line official rows              official wording
        Row("silent-consumer-returns-ticket-internet-two-days-before-or-last-hour-or-first-twenty-minutes-or-first-hour-or-still-running", None, None,    None, nothing,   85, ("N2024-32.railway.3.1",), "인터넷 반환은 출발 1일 전부터 1시간 전까지만 적혀 있다"),
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
        CONSUMER_RETURNS_TICKET_TWO_DAYS_BEFORE_WEEKDAY,
        CONSUMER_RETURNS_TICKET_TWO_DAYS_BEFORE_WEEKEND,
        CONSUMER_RETURNS_TICKET_THE_DAY_BEFORE_WEEKDAY,
        CONSUMER_RETURNS_TICKET_THE_DAY_BEFORE_WEEKEND,
        CONSUMER_RETURNS_TICKET_UNTIL_THREE_HOURS_BEFORE_WEEKDAY,
        CONSUMER_RETURNS_TICKET_UNTIL_THREE_HOURS_BEFORE_WEEKEND,
        CONSUMER_RETURNS_TICKET_LAST_THREE_HOURS_OR_LAST_HOUR_WEEKDAY,
        CONSUMER_RETURNS_TICKET_LAST_THREE_HOURS_OR_LAST_HOUR_WEEKEND,
        CONSUMER_RETURNS_TICKET_FIRST_TWENTY_MINUTES_WEEKDAY,
        CONSUMER_RETURNS_TICKET_FIRST_TWENTY_MINUTES_WEEKEND,
        CONSUMER_RETURNS_TICKET_FIRST_HOUR,
        CONSUMER_RETURNS_TICKET_STILL_RUNNING,
        CONSUMER_RETURNS_TICKET_ARRIVED,
        NOBODY_STOPPED,
        BUSINESS_STOPPED,
        BUSINESS_LATE,
        BUSINESS_LATE_2,
        BUSINESS_LATE_3,
        BUSINESS_FREIGHT,
    ),
    (
    ),
    (
        SILENT_BUSINESS_LATE,
    ),
    (
        NEVER_BUSINESS_OR_NOBODY_RETURNS_TICKET,
        NEVER_CONSUMER_STOPPED,
        NEVER_CONSUMER_OR_NOBODY_LATE_OR_FREIGHT,
    ),
    (),
)  # fmt: skip
EDITION_2024_12_27 = Edition(
    "제2024-32호",
    date(2024, 12, 27),
    date(2025, 12, 17),
    with_defaults_2,
    with_amounts,
    (
    ),
    (
        CONSUMER_RETURNS_TICKET_INTERNET_THE_DAY_BEFORE_OR_UNTIL_THREE_HOURS_BEFORE_OR_LAST_THREE_HOURS,
        CONSUMER_RETURNS_TICKET_STATION_TWO_DAYS_BEFORE,
        CONSUMER_RETURNS_TICKET_STATION_THE_DAY_BEFORE_OR_UNTIL_THREE_HOURS_BEFORE_OR_LAST_THREE_HOURS_OR_LAST_HOUR,
        CONSUMER_RETURNS_TICKET_STATION_FIRST_TWENTY_MINUTES,
        CONSUMER_RETURNS_TICKET_STATION_FIRST_HOUR,
        CONSUMER_RETURNS_TICKET_STATION_STILL_RUNNING,
        CONSUMER_RETURNS_TICKET_STATION_OR_INTERNET_ARRIVED,
        NOBODY_STOPPED,
        BUSINESS_STOPPED,
        BUSINESS_LATE,
        BUSINESS_LATE_2,
        BUSINESS_LATE_3,
        BUSINESS_FREIGHT,
    ),
    (
    ),
    (
        SILENT_CONSUMER_RETURNS_TICKET_INTERNET_TWO_DAYS_BEFORE_OR_LAST_HOUR_OR_FIRST_TWENTY_MINUTES_OR_FIRST_HOUR_OR_STILL_RUNNING,
        SILENT_BUSINESS_LATE,
    ),
    (
        NEVER_BUSINESS_OR_NOBODY_RETURNS_TICKET,
        NEVER_CONSUMER_STOPPED,
        NEVER_CONSUMER_OR_NOBODY_LATE_OR_FREIGHT,
    ),
    (),
)  # fmt: skip
EDITIONS = (EDITION_2025_12_18, EDITION_2024_12_27, )  # fmt: skip
UNRECORDED: tuple[tuple[date, date | None, str], ...] = (
    (date(2021, 5, 25), date(2024, 12, 26), "이 시기의 철도 표는 글을 가지고 있지 않다. 001에는 이 표가 없다"),
)
WORDS: dict[str, tuple[str, ...]] = {
    "party": ("consumer", "business", "nobody", ),
    "event": ("returns ticket", "stopped", "late", "freight", ),
    "stage": ("two days before", "the day before", "until three hours before", "last three hours", "last hour", "first twenty minutes", "first hour", "still running", "arrived", ),
    "day_kind": ("weekday", "weekend", ),
    "channel": ("station", "internet", ),
}
LABELS: dict[str, str] = {
    "party": "책임 있는 당사자",
    "event": "일어난 일",
    "stage": "반환한 때",
    "day_kind": "출발일",
    "channel": "반환한 곳",
    "departure": "출발시각",
    "departure_day": "출발일자",
    "returned": "반환일자",
    "returned_at": "반환시각",
    "public_holidays": "공휴일",
    "minutes_late": "지연 시간(분)",
    "minutes_gone": "출발한 뒤 지난 분",
    "days_before": "출발일까지 남은 날",
    "hours_before": "출발까지 남은 시간",
    "fare": "운임",
    "paid": "영수액",
    "minimum_fee": "최저수수료",
    "untravelled_fare": "승차하지 않은 구간의 운임·요금",
    "proven_loss": "입증된 손해",
}


def settle(  # name every argument; Python is quicker when it need not insist on it
    party: Party | None = None,
    event: Event | None = None,
    stage: Stage | None = None,
    day_kind: DayKind | None = None,
    channel: Channel | None = None,
    minutes_late: Number | None = None,
    minutes_gone: Number | None = None,
    days_before: Number | None = None,
    hours_before: Number | None = None,
    fare: Number | None = None,
    paid: Number | None = None,
    minimum_fee: Number | None = None,
    untravelled_fare: Number | None = None,
    proven_loss: Number | None = None,
    departure: datetime | None = None,
    departure_day: date | None = None,
    returned: date | None = None,
    returned_at: datetime | None = None,
    public_holidays: tuple[date, ...] | None = None,
    on: date | None = None,
) -> Settlement | NoRule | Undecided:
    """Settle a case by the edition in force `on` a day; without a day, by the newest."""
    stated = (
        on,
        party,
        event,
        stage,
        day_kind,
        channel,
        departure,
        departure_day,
        returned,
        returned_at,
        public_holidays,
        minutes_late,
        minutes_gone,
        days_before,
        hours_before,
    )
    try:
        found = REMEMBERED[stated]
    except KeyError:
        found = find(stated)
    amounts = (fare, paid, minimum_fee, untravelled_fare, proven_loss, )
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
    lines = [f"{row.wording} [{', '.join(row.citations)}] (standards/railway.gijun:{row.line})"]
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
