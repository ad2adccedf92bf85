"""시외버스 (express bus): Intercity buses

Written by `gijun build` from standards/express_bus.gijun. To change a number, change that file.
Source: 소비자분쟁해결기준, annex 별표 2, item 운수·화물·택배 등 관련 · 시외버스.
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

Party = Literal["consumer", "business"]
Event = Literal["returns ticket", "run cancelled", "left early", "broke down", "late", "baggage", "injury"]
Stage = Literal["two days before", "until three hours before", "last three hours", "on the road", "two days gone", "three days gone"]
DayKind = Literal["weekday", "weekend", "long weekend", "festival"]
YesNo = Literal["yes", "no"]
Number = int | Fraction
Truth = bool | None  # None: a fact that the case does not state would decide


class Facts(NamedTuple):
    """A case. None is not stated, which is neither zero nor "no"."""

    party: Party | None = None  # 책임 있는 당사자
    event: Event | None = None  # 일어난 일
    stage: Stage | None = None  # 반환한 때
    day_kind: DayKind | None = None  # 출발일
    travels_on: YesNo | None = None  # 여행 계속
    departure: datetime | None = None  # 출발시각
    departure_day: date | None = None  # 출발일자
    returned: date | None = None  # 반환일자
    returned_at: datetime | None = None  # 반환시각
    minutes_late: Number | None = None  # 지연 시간(분)
    normal_minutes: Number | None = None  # 정상 소요시간(분)
    delay: Number | None = None  # 정상소요시간에 대한 지연의 비율
    days_before: Number | None = None  # 출발일까지 남은 날
    hours_before: Number | None = None  # 출발까지 남은 시간
    fare: Number | None = None  # 운임
    remaining_fare: Number | None = None  # 잔여구간 운임
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
    line: int  # of standards/express_bus.gijun
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


def minutes_late_normal_minutes(f: Facts) -> Number | None:
    """지연 시간(분) ÷ 정상 소요시간(분)"""
    minutes_late = f.minutes_late
    normal_minutes = f.normal_minutes
    if divides_by_zero(("normal_minutes", normal_minutes)) or minutes_late is None or normal_minutes is None:
        return None
    return Fraction(minutes_late) / normal_minutes


def with_defaults(f: Facts) -> Facts:
    """What is taken where a case says nothing."""
    if f.event is None:  # 일어난 일
        f = take(f, "event", (True, "returns ticket"))
    if f.party is None:  # 책임 있는 당사자
        f = take(f, "party",
            (is_one(f.event, "returns ticket"), "consumer"),
            (True, "business"),
        )
    if f.hours_before is None:  # 출발까지 남은 시간
        f = take(f, "hours_before", (every(is_given(f.returned_at), is_given(f.departure)), hours_between(f.returned_at, f.departure, ())))
    if f.days_before is None:  # 출발일까지 남은 날
        f = take(f, "days_before",
            (every(is_given(f.returned), is_given(f.departure_day)), days_between(f.returned, f.departure_day)),
            (every(is_given(f.returned_at), is_given(f.departure)), days_between(f.returned_at, f.departure)),
        )
    if f.stage is None:  # 반환한 때
        f = take(f, "stage",
            (every(is_given(f.hours_before), compare(f.hours_before, "<", 3)), "last three hours"),
            (every(is_given(f.hours_before), compare(f.hours_before, "<=", 24)), "until three hours before"),
            (every(is_given(f.hours_before), compare(f.hours_before, ">=", 48)), "two days before"),
            (compare(f.days_before, ">=", 2), "two days before"),
            (compare(f.days_before, "=", 1), "until three hours before"),
        )
    if f.day_kind is None:  # 출발일
        f = take(f, "day_kind",
            (on_weekday(f.departure_day, 5, 6), "weekend"),
            (is_given(f.departure_day), "weekday"),
        )
    if f.delay is None:  # 정상소요시간에 대한 지연의 비율
        f = take(f, "delay", (True, minutes_late_normal_minutes(f)))
    return f


def with_amounts(f: Facts) -> Facts:
    """Amounts taken where a case gives none."""
    if f.paid is None:  # 지급액
        f = take(f, "paid", (True, f.fare))
    return f


def refund_everything_paid(found: Found, amounts: Amounts) -> Settlement:
    """낸 금액 전부 환급 (refund everything paid)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, compensation=0, penalty=0, remedies=("refund",))


def deduct_a_share_of_fare(found: Found, amounts: Amounts) -> Settlement:
    """운임의 그 비율 공제 (deduct a share of fare)."""
    fare, _, paid, _ = amounts
    try:
        penalty = found.percent * fare
        balance = 100 * paid - penalty
    except TypeError:  # something is not stated
        f = all_facts(found, amounts)
        kept = share(found.row.percent, f.fare)
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


def deduct_7_5_of_fare(found: Found, amounts: Amounts) -> Settlement:
    """운임의 7.5% 공제 (deduct 7.5% of fare)."""
    fare, _, paid, _ = amounts
    try:
        penalty = found.percent * fare
        balance = 100 * paid - penalty
    except TypeError:  # something is not stated
        f = all_facts(found, amounts)
        kept = share(found.row.percent, f.fare)
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


def refund_everything_paid_and_compensate_a_share_of_fare(found: Found, amounts: Amounts) -> Settlement:
    """낸 금액 전부 환급 및 운임의 그 비율 배상 (refund everything paid and compensate a share of fare)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=f.paid, deducts=True, penalty=0, compensation=share(found.row.percent, f.fare), remedies=("refund",), ordered=("compensation",))


def refund_remaining_fare_and_compensate_a_share_of_remaining(found: Found, amounts: Amounts) -> Settlement:
    """잔여구간 운임 환급 및 잔여구간 운임의 그 비율 배상 (refund remaining fare and compensate a share of remaining fare)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", refund=f.remaining_fare, compensation=share(found.row.percent, f.remaining_fare), remedies=("refund",), ordered=("refund", "compensation",))


def substitute_vehicle_and_compensate_a_share_of_remaining_fare(found: Found, amounts: Amounts) -> Settlement:
    """대체차편 제공 및 잔여구간 운임의 그 비율 배상 (substitute vehicle and compensate a share of remaining fare)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", compensation=share(found.row.percent, f.remaining_fare), remedies=("substitute vehicle",), ordered=("compensation",))


def compensate_a_share_of_fare(found: Found, amounts: Amounts) -> Settlement:
    """운임의 그 비율 배상 (compensate a share of fare)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", compensation=share(found.row.percent, f.fare), ordered=("compensation",))


def damages_proven_loss_and_business_must_prove_무과실(found: Found, amounts: Amounts) -> Settlement:
    """손해배상(입증된 손해) 및 무과실은 사업자가 증명 (damages (proven loss) and business must prove 무과실)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", damages=("proven_loss",), proven=f.proven_loss, burdens=(("business", "무과실"),))


# --- the official table ----------------------------------------------------------------------------

# 소비자, 승차권 반환, 출발 2일 전까지 (consumer, returns ticket, two days before)
CONSUMER_RETURNS_TICKET_TWO_DAYS_BEFORE = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.stage, "two days before"),
    ),
    no_count,
    "before",
    (
        #   id                                           far  near  percent orders                   line official rows                  official wording
        Row("consumer-returns-ticket-two-days-before", None, None,    None, refund_everything_paid,   82, ("N2025-14.express_bus.5.1",), "출발 2일 전"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 출발 1일 전부터 3시간 전까지, 평일 또는 연휴 (consumer, returns ticket, until three hours before, weekday or long weekend)
CONSUMER_RETURNS_TICKET_UNTIL_THREE_HOURS_BEFORE_WEEKDAY_OR_LONG_WEEKEND = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.stage, "until three hours before"),
        is_one(f.day_kind, "weekday", "long weekend"),
    ),
    no_count,
    "before",
    (
        #   id                                                                            far  near  percent orders                   line official rows                  official wording
        Row("consumer-returns-ticket-until-three-hours-before-weekday-or-long-weekend", None, None,       5, deduct_a_share_of_fare,   83, ("N2025-14.express_bus.5.2",), "출발 1일전 ~ 3시간 이전"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 출발 1일 전부터 3시간 전까지, 주말 (consumer, returns ticket, until three hours before, weekend)
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
        #   id                                                            far  near          percent orders               line official rows                  official wording
        Row("consumer-returns-ticket-until-three-hours-before-weekend", None, None, Fraction(15, 2), deduct_7_5_of_fare,   84, ("N2025-14.express_bus.5.2",), "출발 1일전 ~ 3시간 이전"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 출발 1일 전부터 3시간 전까지, 명절 (consumer, returns ticket, until three hours before, festival)
CONSUMER_RETURNS_TICKET_UNTIL_THREE_HOURS_BEFORE_FESTIVAL = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.stage, "until three hours before"),
        is_one(f.day_kind, "festival"),
    ),
    no_count,
    "before",
    (
        #   id                                                             far  near  percent orders                   line official rows                  official wording
        Row("consumer-returns-ticket-until-three-hours-before-festival", None, None,      10, deduct_a_share_of_fare,   85, ("N2025-14.express_bus.5.2",), "출발 1일전 ~ 3시간 이전"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 출발 3시간 전부터 출발 전까지, 평일 또는 연휴 (consumer, returns ticket, last three hours, weekday or long weekend)
CONSUMER_RETURNS_TICKET_LAST_THREE_HOURS_WEEKDAY_OR_LONG_WEEKEND = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.stage, "last three hours"),
        is_one(f.day_kind, "weekday", "long weekend"),
    ),
    no_count,
    "before",
    (
        #   id                                                                    far  near  percent orders                   line official rows                  official wording
        Row("consumer-returns-ticket-last-three-hours-weekday-or-long-weekend", None, None,      10, deduct_a_share_of_fare,   86, ("N2025-14.express_bus.5.3",), "출발 3시간 미만 ~ 출발전"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 출발 3시간 전부터 출발 전까지, 주말 (consumer, returns ticket, last three hours, weekend)
CONSUMER_RETURNS_TICKET_LAST_THREE_HOURS_WEEKEND = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.stage, "last three hours"),
        is_one(f.day_kind, "weekend"),
    ),
    no_count,
    "before",
    (
        #   id                                                    far  near  percent orders                   line official rows                  official wording
        Row("consumer-returns-ticket-last-three-hours-weekend", None, None,      15, deduct_a_share_of_fare,   87, ("N2025-14.express_bus.5.3",), "출발 3시간 미만 ~ 출발전"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 출발 3시간 전부터 출발 전까지, 명절 (consumer, returns ticket, last three hours, festival)
CONSUMER_RETURNS_TICKET_LAST_THREE_HOURS_FESTIVAL = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.stage, "last three hours"),
        is_one(f.day_kind, "festival"),
    ),
    no_count,
    "before",
    (
        #   id                                                     far  near  percent orders                   line official rows                  official wording
        Row("consumer-returns-ticket-last-three-hours-festival", None, None,      20, deduct_a_share_of_fare,   88, ("N2025-14.express_bus.5.3",), "출발 3시간 미만 ~ 출발전"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 도착예정시간 뒤 출발 후 2일까지 또는 출발 후 3일부터 (consumer, returns ticket, two days gone or three days gone)
CONSUMER_RETURNS_TICKET_TWO_DAYS_GONE_OR_THREE_DAYS_GONE = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.stage, "two days gone", "three days gone"),
    ),
    no_count,
    "before",
    (
        #   id                                                            far  near  percent orders         line official rows                  official wording
        Row("consumer-returns-ticket-two-days-gone-or-three-days-gone", None, None,    None, refund_0_won,   90, ("N2025-14.express_bus.5.5",), "도착시간 초과"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 출발 후 도착예정시간 전 (consumer, returns ticket, on the road)
CONSUMER_RETURNS_TICKET_ON_THE_ROAD = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.stage, "on the road"),
    ),
    no_count,
    "before",
    (
        #   id                                       far  near  percent orders                   line official rows                  official wording
        Row("consumer-returns-ticket-on-the-road", None, None,      70, deduct_a_share_of_fare,   97, ("N2025-14.express_bus.5.4",), "출발 후 ~ 도착예정시간 이전"),
    ),
)  # fmt: skip

# 사업자, 운행취소 (business, run cancelled)
BUSINESS_RUN_CANCELLED = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "run cancelled")),
    no_count,
    "before",
    (
        #   id                          far  near  percent orders                                                  line official rows                  official wording
        Row("business-run-cancelled", None, None,      10, refund_everything_paid_and_compensate_a_share_of_fare,  104, ("N2024-32.express_bus.2.1",), "운행취소"),
    ),
)  # fmt: skip

# 사업자, 조기출발로 인한 미승차 (business, left early)
BUSINESS_LEFT_EARLY = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "left early")),
    no_count,
    "before",
    (
        #   id                       far  near  percent orders                                                  line official rows                  official wording
        Row("business-left-early", None, None,      10, refund_everything_paid_and_compensate_a_share_of_fare,  105, ("N2024-32.express_bus.2.2",), "조기출발로 인한 미승차"),
    ),
)  # fmt: skip

# 사업자, 운송도중 고장·사고, 여행 계속 아님 (business, broke down, not travels on)
BUSINESS_BROKE_DOWN = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "broke down"),
        fails(is_one(f.travels_on, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                       far  near  percent orders                                                      line official rows                  official wording
        Row("business-broke-down", None, None,      20, refund_remaining_fare_and_compensate_a_share_of_remaining,  107, ("N2024-32.express_bus.2.3",), "운송도중 고장, 교통사고 등으로 운송 미완수"),
    ),
)  # fmt: skip

# 사업자, 운송도중 고장·사고, 여행 계속 (business, broke down, travels on)
BUSINESS_BROKE_DOWN_TRAVELS_ON = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "broke down"),
        is_one(f.travels_on, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                  far  near  percent orders                                                        line official rows                  official wording
        Row("business-broke-down-travels-on", None, None,      20, substitute_vehicle_and_compensate_a_share_of_remaining_fare,  108, ("N2024-32.express_bus.2.3",), "운송도중 고장, 교통사고 등으로 운송 미완수"),
    ),
)  # fmt: skip

# 사업자, 운송 지연, 정상소요시간에 대한 지연의 비율 100% 이상 (business, late, delay at least 100%)
BUSINESS_LATE = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "late"), compare(f.delay, ">=", 1)),
    no_count,
    "before",
    (
        #   id                 far  near  percent orders                       line official rows                  official wording
        Row("business-late", None, None,      20, compensate_a_share_of_fare,  110, ("N2024-32.express_bus.3.2",), "정상소요시간의 100% 이상"),
    ),
)  # fmt: skip

# 사업자, 운송 지연, 정상소요시간에 대한 지연의 비율 50% 이상 100% 미만 (business, late, delay at least 50% and under 100%)
BUSINESS_LATE_2 = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "late"),
        compare(f.delay, ">=", Fraction(1, 2)),
        compare(f.delay, "<", 1),
    ),
    no_count,
    "before",
    (
        #   id                   far  near  percent orders                       line official rows                  official wording
        Row("business-late-2", None, None,      10, compensate_a_share_of_fare,  111, ("N2024-32.express_bus.3.1",), "정상소요시간의 50% 이상"),
    ),
)  # fmt: skip

# 사업자, 위탁 수하물의 분실·훼손·연착 (business, baggage)
BUSINESS_BAGGAGE = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "baggage")),
    no_count,
    "before",
    (
        #   id                    far  near  percent orders                                            line official rows                                           official wording
        Row("business-baggage", None, None,    None, damages_proven_loss_and_business_must_prove_무과실,  113, ("N2024-32.express_bus.1", "N2024-32.express_bus.n2",), "위탁 수하물의 분실, 멸실, 훼손, 연착 / 무과실을 입증하지 못하면 운송인이 배상"),
    ),
)  # fmt: skip

# 사업자, 신체·재산상 피해 (business, injury)
BUSINESS_INJURY = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "injury")),
    no_count,
    "before",
    (
        #   id                   far  near  percent orders                                            line official rows                                           official wording
        Row("business-injury", None, None,    None, damages_proven_loss_and_business_must_prove_무과실,  114, ("N2024-32.express_bus.4", "N2024-32.express_bus.n2",), "신체·재산상 피해 / 무과실을 입증하지 못하면 운송인이 배상"),
    ),
)  # fmt: skip

# 사업자, 운송 지연, 정상소요시간에 대한 지연의 비율 50% 미만 (business, late, delay under 50%)
SILENT_BUSINESS_LATE = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "late"),
        compare(f.delay, "<", Fraction(1, 2)),
    ),
    no_count,
    "before",
    (
        #   id                        far  near  percent orders    line official rows                  official wording
        Row("silent-business-late", None, None,    None, nothing,  112, ("N2024-32.express_bus.3.1",), "정상소요시간의 절반이 되지 않는 지연은 표에 없다"),
    ),
)  # fmt: skip

# 사업자, 승차권 반환 (business, returns ticket)
NEVER_BUSINESS_RETURNS_TICKET = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "returns ticket")),
    no_count,
    "before",
    (
        #   id                                 far  near  percent orders    line official rows  official wording
        Row("never-business-returns-ticket", None, None,    None, nothing,  117, (),            "승차권을 돌려주는 것은 여객이다"),
    ),
)  # fmt: skip

# 소비자, 운행취소·조기출발로 인한 미승차·운송도중 고장·사고·운송 지연·위탁 수하물의 분실·훼손·연착·신체·재산상 피해 중 하나 (consumer, any of run cancelled, left early, broke down, late, baggage, injury)
NEVER_CONSUMER_RUN_CANCELLED_OR_LEFT_EARLY_OR_BROKE_DOWN_OR_LATE_OR_BAGGAGE_OR_INJURY = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "run cancelled", "left early", "broke down", "late", "baggage", "injury"),
    ),
    no_count,
    "before",
    (
        #   id                                                                                         far  near  percent orders    line official rows  official wording
        Row("never-consumer-run-cancelled-or-left-early-or-broke-down-or-late-or-baggage-or-injury", None, None,    None, nothing,  118, (),            "차를 움직이는 것은 사업자이다"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 출발 후 도착예정시간 전 (consumer, returns ticket, on the road)
CONSUMER_RETURNS_TICKET_ON_THE_ROAD_2 = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.stage, "on the road"),
    ),
    no_count,
    "before",
    (
        #   id                                       far  near  percent orders                   line official rows                  official wording
        Row("consumer-returns-ticket-on-the-road", None, None,      60, deduct_a_share_of_fare,   95, ("N2025-14.express_bus.5.4",), "출발 후 ~ 도착예정시간 이전"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 출발 후 도착예정시간 전 (consumer, returns ticket, on the road)
CONSUMER_RETURNS_TICKET_ON_THE_ROAD_3 = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.stage, "on the road"),
    ),
    no_count,
    "before",
    (
        #   id                                       far  near  percent orders                   line official rows                  official wording
        Row("consumer-returns-ticket-on-the-road", None, None,      50, deduct_a_share_of_fare,   93, ("N2025-14.express_bus.5.4",), "출발 후 ~ 도착예정시간 이전"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 출발 2일 전까지·출발 1일 전부터 3시간 전까지·출발 3시간 전부터 출발 전까지 중 하나 (consumer, returns ticket, any of two days before, until three hours before, last three hours)
CONSUMER_RETURNS_TICKET_TWO_DAYS_BEFORE_OR_UNTIL_THREE_HOURS_BEFORE_OR_LAST_THREE_HOURS = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.stage, "two days before", "until three hours before", "last three hours"),
    ),
    no_count,
    "before",
    (
        #   id                                                                                           far  near  percent orders                   line official rows                  official wording
        Row("consumer-returns-ticket-two-days-before-or-until-three-hours-before-or-last-three-hours", None, None,      10, deduct_a_share_of_fare,   74, ("N2024-32.express_bus.5.1",), "출발 전"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 출발 후 도착예정시간 전 또는 도착예정시간 뒤 출발 후 2일까지, 평일 (consumer, returns ticket, on the road or two days gone, weekday)
CONSUMER_RETURNS_TICKET_ON_THE_ROAD_OR_TWO_DAYS_GONE_WEEKDAY = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.stage, "on the road", "two days gone"),
        is_one(f.day_kind, "weekday"),
    ),
    no_count,
    "before",
    (
        #   id                                                                far  near  percent orders                   line official rows                  official wording
        Row("consumer-returns-ticket-on-the-road-or-two-days-gone-weekday", None, None,      20, deduct_a_share_of_fare,   75, ("N2024-32.express_bus.5.2",), "출발 후 2일까지"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 출발 후 도착예정시간 전 또는 도착예정시간 뒤 출발 후 2일까지, 주말·연휴·명절 중 하나 (consumer, returns ticket, on the road or two days gone, any of weekend, long weekend, festival)
CONSUMER_RETURNS_TICKET_ON_THE_ROAD_OR_TWO_DAYS_GONE_WEEKEND_OR_LONG_WEEKEND_OR_FESTIVAL = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.stage, "on the road", "two days gone"),
        is_one(f.day_kind, "weekend", "long weekend", "festival"),
    ),
    no_count,
    "before",
    (
        #   id                                                                                            far  near  percent orders                   line official rows                  official wording
        Row("consumer-returns-ticket-on-the-road-or-two-days-gone-weekend-or-long-weekend-or-festival", None, None,      50, deduct_a_share_of_fare,   76, ("N2024-32.express_bus.5.2",), "출발 후 2일까지"),
    ),
)  # fmt: skip

# 소비자, 승차권 반환, 출발 후 3일부터 (consumer, returns ticket, three days gone)
CONSUMER_RETURNS_TICKET_THREE_DAYS_GONE = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns ticket"),
        is_one(f.stage, "three days gone"),
    ),
    no_count,
    "before",
    (
        #   id                                           far  near  percent orders         line official rows                  official wording
        Row("consumer-returns-ticket-three-days-gone", None, None,    None, refund_0_won,   77, ("N2024-32.express_bus.5.3",), "출발 후 3일 경과 후"),
    ),
)  # fmt: skip

# --- editions, the newest first --------------------------------------------------------------------

EDITION_2027_01_01 = Edition(
    "제2025-14호",
    date(2027, 1, 1),
    None,
    with_defaults,
    with_amounts,
    (
    ),
    (
        CONSUMER_RETURNS_TICKET_TWO_DAYS_BEFORE,
        CONSUMER_RETURNS_TICKET_UNTIL_THREE_HOURS_BEFORE_WEEKDAY_OR_LONG_WEEKEND,
        CONSUMER_RETURNS_TICKET_UNTIL_THREE_HOURS_BEFORE_WEEKEND,
        CONSUMER_RETURNS_TICKET_UNTIL_THREE_HOURS_BEFORE_FESTIVAL,
        CONSUMER_RETURNS_TICKET_LAST_THREE_HOURS_WEEKDAY_OR_LONG_WEEKEND,
        CONSUMER_RETURNS_TICKET_LAST_THREE_HOURS_WEEKEND,
        CONSUMER_RETURNS_TICKET_LAST_THREE_HOURS_FESTIVAL,
        CONSUMER_RETURNS_TICKET_TWO_DAYS_GONE_OR_THREE_DAYS_GONE,
        CONSUMER_RETURNS_TICKET_ON_THE_ROAD,
        BUSINESS_RUN_CANCELLED,
        BUSINESS_LEFT_EARLY,
        BUSINESS_BROKE_DOWN,
        BUSINESS_BROKE_DOWN_TRAVELS_ON,
        BUSINESS_LATE,
        BUSINESS_LATE_2,
        BUSINESS_BAGGAGE,
        BUSINESS_INJURY,
    ),
    (
    ),
    (
        SILENT_BUSINESS_LATE,
    ),
    (
        NEVER_BUSINESS_RETURNS_TICKET,
        NEVER_CONSUMER_RUN_CANCELLED_OR_LEFT_EARLY_OR_BROKE_DOWN_OR_LATE_OR_BAGGAGE_OR_INJURY,
    ),
    (),
)  # fmt: skip
EDITION_2026_01_01 = Edition(
    "제2025-14호",
    date(2026, 1, 1),
    date(2026, 12, 31),
    with_defaults,
    with_amounts,
    (
    ),
    (
        CONSUMER_RETURNS_TICKET_TWO_DAYS_BEFORE,
        CONSUMER_RETURNS_TICKET_UNTIL_THREE_HOURS_BEFORE_WEEKDAY_OR_LONG_WEEKEND,
        CONSUMER_RETURNS_TICKET_UNTIL_THREE_HOURS_BEFORE_WEEKEND,
        CONSUMER_RETURNS_TICKET_UNTIL_THREE_HOURS_BEFORE_FESTIVAL,
        CONSUMER_RETURNS_TICKET_LAST_THREE_HOURS_WEEKDAY_OR_LONG_WEEKEND,
        CONSUMER_RETURNS_TICKET_LAST_THREE_HOURS_WEEKEND,
        CONSUMER_RETURNS_TICKET_LAST_THREE_HOURS_FESTIVAL,
        CONSUMER_RETURNS_TICKET_TWO_DAYS_GONE_OR_THREE_DAYS_GONE,
        CONSUMER_RETURNS_TICKET_ON_THE_ROAD_2,
        BUSINESS_RUN_CANCELLED,
        BUSINESS_LEFT_EARLY,
        BUSINESS_BROKE_DOWN,
        BUSINESS_BROKE_DOWN_TRAVELS_ON,
        BUSINESS_LATE,
        BUSINESS_LATE_2,
        BUSINESS_BAGGAGE,
        BUSINESS_INJURY,
    ),
    (
    ),
    (
        SILENT_BUSINESS_LATE,
    ),
    (
        NEVER_BUSINESS_RETURNS_TICKET,
        NEVER_CONSUMER_RUN_CANCELLED_OR_LEFT_EARLY_OR_BROKE_DOWN_OR_LATE_OR_BAGGAGE_OR_INJURY,
    ),
    (),
)  # fmt: skip
EDITION_2025_12_18 = Edition(
    "제2025-14호",
    date(2025, 12, 18),
    date(2025, 12, 31),
    with_defaults,
    with_amounts,
    (
    ),
    (
        CONSUMER_RETURNS_TICKET_TWO_DAYS_BEFORE,
        CONSUMER_RETURNS_TICKET_UNTIL_THREE_HOURS_BEFORE_WEEKDAY_OR_LONG_WEEKEND,
        CONSUMER_RETURNS_TICKET_UNTIL_THREE_HOURS_BEFORE_WEEKEND,
        CONSUMER_RETURNS_TICKET_UNTIL_THREE_HOURS_BEFORE_FESTIVAL,
        CONSUMER_RETURNS_TICKET_LAST_THREE_HOURS_WEEKDAY_OR_LONG_WEEKEND,
        CONSUMER_RETURNS_TICKET_LAST_THREE_HOURS_WEEKEND,
        CONSUMER_RETURNS_TICKET_LAST_THREE_HOURS_FESTIVAL,
        CONSUMER_RETURNS_TICKET_TWO_DAYS_GONE_OR_THREE_DAYS_GONE,
        CONSUMER_RETURNS_TICKET_ON_THE_ROAD_3,
        BUSINESS_RUN_CANCELLED,
        BUSINESS_LEFT_EARLY,
        BUSINESS_BROKE_DOWN,
        BUSINESS_BROKE_DOWN_TRAVELS_ON,
        BUSINESS_LATE,
        BUSINESS_LATE_2,
        BUSINESS_BAGGAGE,
        BUSINESS_INJURY,
    ),
    (
    ),
    (
        SILENT_BUSINESS_LATE,
    ),
    (
        NEVER_BUSINESS_RETURNS_TICKET,
        NEVER_CONSUMER_RUN_CANCELLED_OR_LEFT_EARLY_OR_BROKE_DOWN_OR_LATE_OR_BAGGAGE_OR_INJURY,
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
    ),
    (
        CONSUMER_RETURNS_TICKET_TWO_DAYS_BEFORE_OR_UNTIL_THREE_HOURS_BEFORE_OR_LAST_THREE_HOURS,
        CONSUMER_RETURNS_TICKET_ON_THE_ROAD_OR_TWO_DAYS_GONE_WEEKDAY,
        CONSUMER_RETURNS_TICKET_ON_THE_ROAD_OR_TWO_DAYS_GONE_WEEKEND_OR_LONG_WEEKEND_OR_FESTIVAL,
        CONSUMER_RETURNS_TICKET_THREE_DAYS_GONE,
        BUSINESS_RUN_CANCELLED,
        BUSINESS_LEFT_EARLY,
        BUSINESS_BROKE_DOWN,
        BUSINESS_BROKE_DOWN_TRAVELS_ON,
        BUSINESS_LATE,
        BUSINESS_LATE_2,
        BUSINESS_BAGGAGE,
        BUSINESS_INJURY,
    ),
    (
    ),
    (
        SILENT_BUSINESS_LATE,
    ),
    (
        NEVER_BUSINESS_RETURNS_TICKET,
        NEVER_CONSUMER_RUN_CANCELLED_OR_LEFT_EARLY_OR_BROKE_DOWN_OR_LATE_OR_BAGGAGE_OR_INJURY,
    ),
    (),
)  # fmt: skip
EDITIONS = (EDITION_2027_01_01, EDITION_2026_01_01, EDITION_2025_12_18, EDITION_2024_12_27, )  # fmt: skip
UNRECORDED: tuple[tuple[date, date | None, str], ...] = (
    (date(2021, 5, 25), date(2024, 12, 26), "이 시기의 시외버스 표는 글을 가지고 있지 않다. 001에는 이 표가 없다"),
)
WORDS: dict[str, tuple[str, ...]] = {
    "party": ("consumer", "business", ),
    "event": ("returns ticket", "run cancelled", "left early", "broke down", "late", "baggage", "injury", ),
    "stage": ("two days before", "until three hours before", "last three hours", "on the road", "two days gone", "three days gone", ),
    "day_kind": ("weekday", "weekend", "long weekend", "festival", ),
    "travels_on": ("yes", "no", ),
}
LABELS: dict[str, str] = {
    "party": "책임 있는 당사자",
    "event": "일어난 일",
    "stage": "반환한 때",
    "day_kind": "출발일",
    "travels_on": "여행 계속",
    "departure": "출발시각",
    "departure_day": "출발일자",
    "returned": "반환일자",
    "returned_at": "반환시각",
    "minutes_late": "지연 시간(분)",
    "normal_minutes": "정상 소요시간(분)",
    "delay": "정상소요시간에 대한 지연의 비율",
    "days_before": "출발일까지 남은 날",
    "hours_before": "출발까지 남은 시간",
    "fare": "운임",
    "remaining_fare": "잔여구간 운임",
    "paid": "지급액",
    "proven_loss": "입증된 손해",
}


def settle(  # name every argument; Python is quicker when it need not insist on it
    party: Party | None = None,
    event: Event | None = None,
    stage: Stage | None = None,
    day_kind: DayKind | None = None,
    minutes_late: Number | None = None,
    normal_minutes: Number | None = None,
    delay: Number | None = None,
    days_before: Number | None = None,
    hours_before: Number | None = None,
    fare: Number | None = None,
    remaining_fare: Number | None = None,
    paid: Number | None = None,
    proven_loss: Number | None = None,
    travels_on: YesNo | None = None,
    departure: datetime | None = None,
    departure_day: date | None = None,
    returned: date | None = None,
    returned_at: datetime | None = None,
    on: date | None = None,
) -> Settlement | NoRule | Undecided:
    """Settle a case by the edition in force `on` a day; without a day, by the newest."""
    stated = (
        on,
        party,
        event,
        stage,
        day_kind,
        travels_on,
        departure,
        departure_day,
        returned,
        returned_at,
        minutes_late,
        normal_minutes,
        delay,
        days_before,
        hours_before,
    )
    try:
        found = REMEMBERED[stated]
    except KeyError:
        found = find(stated)
    amounts = (fare, remaining_fare, paid, proven_loss, )
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
    lines = [f"{row.wording} [{', '.join(row.citations)}] (standards/express_bus.gijun:{row.line})"]
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
