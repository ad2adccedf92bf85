"""골프장 (golf course): Golf courses

Written by `gijun build` from standards/golf_course.gijun. To change a number, change that file.
Source: 소비자분쟁해결기준, annex 별표 2, item 학원·교습·레저 서비스 관련 · 골프장.
This file needs nothing but Python itself: copy it wherever it is useful.

    settle(party="consumer", event="cancels", day_of_play="weekend", course="eighteen holes", …)

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
Event = Literal["cancels", "leaves before play", "stops playing", "weather stops play", "closed for weather"]
DayOfPlay = Literal["weekend", "weekday"]
Course = Literal["eighteen holes", "nine holes", "six holes"]

Number = int | Fraction
Truth = bool | None  # None: a fact that the case does not state would decide


class Facts(NamedTuple):
    """A case. None is not stated, which is neither zero nor "no"."""

    party: Party | None = None  # 책임 있는 당사자
    event: Event | None = None  # 일어난 일
    day_of_play: DayOfPlay | None = None  # 이용예정일의 요일
    course: Course | None = None  # 코스
    play_date: date | None = None  # 이용예정일
    cancelled: date | None = None  # 통보일
    public_holidays: tuple[date, ...] | None = None  # 공휴일
    played_holes: Number | None = None  # 마친 홀 수
    days_before: Number | None = None  # 이용예정일까지 남은 날
    course_fee: Number | None = None  # 골프코스 이용요금
    clubhouse_fee: Number | None = None  # 클럽하우스 시설 이용요금
    taxes: Number | None = None  # 제세공과금
    special_fee: Number | None = None  # 카트 등 특별요금
    total: Number | None = None  # 이용요금
    basic_fee: Number | None = None  # 기본요금
    team_fee: Number | None = None  # 팀별 이용요금
    deposit: Number | None = None  # 예약금
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
    line: int  # of standards/golf_course.gijun
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
        f = take(f, "party",
            (is_one(f.event, "leaves before play", "stops playing"), "consumer"),
            (is_one(f.event, "weather stops play", "closed for weather"), "nobody"),
        )
    if f.day_of_play is None:  # 이용예정일의 요일
        f = take(f, "day_of_play",
            (on_weekday(f.play_date, 5, 6), "weekend"),
            (in_periods(f.play_date, f.public_holidays), "weekend"),
            (every(is_given(f.play_date), is_given(f.public_holidays)), "weekday"),
        )
    if f.days_before is None:  # 이용예정일까지 남은 날
        f = take(f, "days_before", (True, days_between(f.cancelled, f.play_date)))
    if f.course is None:  # 코스
        f = take(f, "course", (True, "eighteen holes"))
    return f


def clubhouse_fee_taxes(f: Facts) -> Number | None:
    """클럽하우스 시설 이용요금 + 제세공과금"""
    clubhouse_fee = f.clubhouse_fee
    taxes = f.taxes
    if clubhouse_fee is None or taxes is None:
        return None
    return clubhouse_fee + taxes


def course_fee_clubhouse_fee_taxes_special_fee(f: Facts) -> Number | None:
    """골프코스 이용요금 + 클럽하우스 시설 이용요금 + 제세공과금 + 카트 등 특별요금"""
    course_fee = f.course_fee
    clubhouse_fee = f.clubhouse_fee
    taxes = f.taxes
    special_fee = f.special_fee
    if course_fee is None or clubhouse_fee is None or taxes is None or special_fee is None:
        return None
    return course_fee + clubhouse_fee + taxes + special_fee


def with_amounts(f: Facts) -> Facts:
    """Amounts taken where a case gives none."""
    if f.basic_fee is None:  # 기본요금 [N2024-32.golf_course.n3]
        f = take(f, "basic_fee", (True, clubhouse_fee_taxes(f)))
    if f.team_fee is None:  # 팀별 이용요금 [N2024-32.golf_course.n4]
        f = take(f, "team_fee", (True, f.course_fee))
    if f.total is None:  # 이용요금 [N2024-32.golf_course.n2]
        f = take(f, "total", (True, course_fee_clubhouse_fee_taxes_special_fee(f)))
    if f.paid is None:  # 지급액
        f = take(f, "paid", (True, f.deposit))
    return f


def refund_everything_paid(found: Found, amounts: Amounts) -> Settlement:
    """낸 금액 전부 환급 (refund everything paid)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, compensation=0, penalty=0, remedies=("refund",))


def deduct_a_share_of_team_fee(found: Found, amounts: Amounts) -> Settlement:
    """팀별 이용요금의 그 비율 공제 (deduct a share of team fee)."""
    _, _, _, _, _, _, team_fee, _, paid = amounts
    try:
        penalty = found.percent * team_fee
        balance = 100 * paid - penalty
    except TypeError:  # something is not stated
        f = all_facts(found, amounts)
        kept = share(found.row.percent, f.team_fee)
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


def refund_everything_paid_and_compensate_a_share_of_team_fee(found: Found, amounts: Amounts) -> Settlement:
    """낸 금액 전부 환급 및 팀별 이용요금의 그 비율 배상 (refund everything paid and compensate a share of team fee)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=f.paid, deducts=True, penalty=0, compensation=share(found.row.percent, f.team_fee), remedies=("refund",), ordered=("compensation",))


def deduct_a_share_of_total(found: Found, amounts: Amounts) -> Settlement:
    """이용요금의 그 비율 공제 (deduct a share of total)."""
    _, _, _, _, total, _, _, _, paid = amounts
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


def total_basic_fee(f: Facts) -> Number | None:
    """이용요금 − 기본요금"""
    total = f.total
    basic_fee = f.basic_fee
    if total is None or basic_fee is None:
        return None
    return total - basic_fee


def refund_25_total_basic_fee(found: Found, amounts: Amounts) -> Settlement:
    """그 비율 × (이용요금 − 기본요금) 환급 (refund 25% × (total − basic fee))."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=share(found.row.percent, total_basic_fee(f)), remedies=("refund",), ordered=("refund",))


def half_way_for(f: Facts) -> Number | None:
    """전반의 끝 홀 (half way) = 18개 홀이면 9; 9개 홀이면 5; 6개 홀이면 3 [N2024-32.golf_course.n1]"""
    return first_case(f, (lambda f: is_one(f.course, "eighteen holes"), lambda f: 9), (lambda f: is_one(f.course, "nine holes"), lambda f: 5), (lambda f: is_one(f.course, "six holes"), lambda f: 3))


def refund_total_basic_fee(found: Found, amounts: Amounts) -> Settlement:
    """이용요금 − 기본요금 환급 (refund total − basic fee)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=total_basic_fee(f), remedies=("refund",), ordered=("refund",))


def holes_for(f: Facts) -> Number | None:
    """전체 홀 수 (holes) = 18개 홀이면 18; 9개 홀이면 9; 6개 홀이면 6"""
    return first_case(f, (lambda f: is_one(f.course, "eighteen holes"), lambda f: 18), (lambda f: is_one(f.course, "nine holes"), lambda f: 9), (lambda f: is_one(f.course, "six holes"), lambda f: 6))


def total_basic_fee_1_played_holes_holes(f: Facts) -> Number | None:
    """(이용요금 − 기본요금) × (1 − (마친 홀 수 ÷ 전체 홀 수))"""
    total = f.total
    basic_fee = f.basic_fee
    played_holes = f.played_holes
    holes = holes_for(f)
    if divides_by_zero(("holes", holes)) or total is None or basic_fee is None or played_holes is None or holes is None:
        return None
    return (total - basic_fee) * (1 - Fraction(played_holes) / holes)


def refund_total_basic_fee_1_played_holes_holes(found: Found, amounts: Amounts) -> Settlement:
    """(이용요금 − 기본요금) × (1 − (마친 홀 수 ÷ 전체 홀 수)) 환급 (refund (total − basic fee) × (1 − (played holes ÷ holes)))."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=total_basic_fee_1_played_holes_holes(f), remedies=("refund",), ordered=("refund",))


# --- the official table ----------------------------------------------------------------------------

# 소비자, 계약해제, 주말·공휴일 (consumer, cancels, weekend)
CONSUMER_CANCELS_WEEKEND = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "cancels"),
        is_one(f.day_of_play, "weekend"),
    ),
    lambda f: f.days_before,
    "before",
    (
        #   id                              far  near  percent orders                       line official rows                    official wording
        Row("consumer-cancels-weekend-4", None,    4,    None, refund_everything_paid,       73, ("N2024-32.golf_course.5.1.1",), "4일전까지"),
        Row("consumer-cancels-weekend-2",    3,    2,      10, deduct_a_share_of_team_fee,   74, ("N2024-32.golf_course.5.1.2",), "2일전까지"),
        Row("consumer-cancels-weekend-1",    1,    1,      20, deduct_a_share_of_team_fee,   75, ("N2024-32.golf_course.5.1.3",), "1일전까지"),
        Row("consumer-cancels-weekend-0",    0,    0,      30, deduct_a_share_of_team_fee,   76, ("N2024-32.golf_course.5.1.4",), "당일"),
    ),
)  # fmt: skip

# 소비자, 계약해제, 평일 (consumer, cancels, weekday)
CONSUMER_CANCELS_WEEKDAY = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "cancels"),
        is_one(f.day_of_play, "weekday"),
    ),
    lambda f: f.days_before,
    "before",
    (
        #   id                              far  near  percent orders                       line official rows                    official wording
        Row("consumer-cancels-weekday-3", None,    3,    None, refund_everything_paid,       79, ("N2024-32.golf_course.5.2.1",), "3일전까지"),
        Row("consumer-cancels-weekday-2",    2,    2,      10, deduct_a_share_of_team_fee,   80, ("N2024-32.golf_course.5.2.2",), "2일전까지"),
        Row("consumer-cancels-weekday-1",    1,    1,      20, deduct_a_share_of_team_fee,   81, ("N2024-32.golf_course.5.2.3",), "1일전까지"),
        Row("consumer-cancels-weekday-0",    0,    0,      30, deduct_a_share_of_team_fee,   82, ("N2024-32.golf_course.5.2.4",), "당일"),
    ),
)  # fmt: skip

# 사업자, 계약해제, 주말·공휴일 (business, cancels, weekend)
BUSINESS_CANCELS_WEEKEND = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "cancels"),
        is_one(f.day_of_play, "weekend"),
    ),
    lambda f: f.days_before,
    "before",
    (
        #   id                              far  near  percent orders                                                      line official rows                    official wording
        Row("business-cancels-weekend-4", None,    4,    None, refund_everything_paid,                                      87, ("N2024-32.golf_course.4.1.1",), "4일전까지"),
        Row("business-cancels-weekend-2",    3,    2,      10, refund_everything_paid_and_compensate_a_share_of_team_fee,   88, ("N2024-32.golf_course.4.1.2",), "2일전까지"),
        Row("business-cancels-weekend-1",    1,    1,      20, refund_everything_paid_and_compensate_a_share_of_team_fee,   89, ("N2024-32.golf_course.4.1.3",), "1일전까지"),
        Row("business-cancels-weekend-0",    0,    0,      30, refund_everything_paid_and_compensate_a_share_of_team_fee,   90, ("N2024-32.golf_course.4.1.4",), "당일"),
    ),
)  # fmt: skip

# 사업자, 계약해제, 평일 (business, cancels, weekday)
BUSINESS_CANCELS_WEEKDAY = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "cancels"),
        is_one(f.day_of_play, "weekday"),
    ),
    lambda f: f.days_before,
    "before",
    (
        #   id                              far  near  percent orders                                                      line official rows                    official wording
        Row("business-cancels-weekday-3", None,    3,    None, refund_everything_paid,                                      93, ("N2024-32.golf_course.4.2.1",), "3일전까지"),
        Row("business-cancels-weekday-2",    2,    2,      10, refund_everything_paid_and_compensate_a_share_of_team_fee,   94, ("N2024-32.golf_course.4.2.2",), "2일전까지"),
        Row("business-cancels-weekday-1",    1,    1,      20, refund_everything_paid_and_compensate_a_share_of_team_fee,   95, ("N2024-32.golf_course.4.2.3",), "1일전까지"),
        Row("business-cancels-weekday-0",    0,    0,      30, refund_everything_paid_and_compensate_a_share_of_team_fee,   96, ("N2024-32.golf_course.4.2.4",), "당일"),
    ),
)  # fmt: skip

# 소비자, 입장 뒤 경기 전 취소 (consumer, leaves before play)
CONSUMER_LEAVES_BEFORE_PLAY = Ladder(
    lambda f: every(is_one(f.party, "consumer"), is_one(f.event, "leaves before play")),
    no_count,
    "before",
    (
        #   id                               far  near  percent orders                    line official rows                  official wording
        Row("consumer-leaves-before-play", None, None,      50, deduct_a_share_of_total,  102, ("N2024-32.golf_course.1.1",), "입장절차를 마친 후 경기 전"),
    ),
)  # fmt: skip

# 소비자, 경기개시 후 중단·취소, 마친 홀 수 전반의 끝 홀 이하 (consumer, stops playing, played holes at most half way)
CONSUMER_STOPS_PLAYING = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "stops playing"),
        compare(f.played_holes, "<=", half_way_for(f)),
    ),
    no_count,
    "before",
    (
        #   id                          far  near  percent orders                      line official rows                                             official wording
        Row("consumer-stops-playing", None, None,      25, refund_25_total_basic_fee,  104, ("N2024-32.golf_course.1.2", "N2024-32.golf_course.n1",), "경기개시 후 중단 또는 취소 / 18개 홀 기준. 9개 홀은 5번 홀, 6개 홀은 3번 홀"),
    ),
)  # fmt: skip

# 불가항력, 불가항력으로 전원이 경기를 마치지 못함, 마친 홀 수 1 미만 (nobody, weather stops play, played holes under 1)
NOBODY_WEATHER_STOPS_PLAY = Ladder(
    lambda f: every(
        is_one(f.party, "nobody"),
        is_one(f.event, "weather stops play"),
        compare(f.played_holes, "<", 1),
    ),
    no_count,
    "before",
    (
        #   id                             far  near  percent orders                   line official rows                  official wording
        Row("nobody-weather-stops-play", None, None,    None, refund_total_basic_fee,  108, ("N2024-32.golf_course.2.1",), "1번째 홀까지 마치지 못한 경우"),
    ),
)  # fmt: skip

# 불가항력, 불가항력으로 전원이 경기를 마치지 못함, 마친 홀 수 1 이상 (nobody, weather stops play, played holes at least 1)
NOBODY_WEATHER_STOPS_PLAY_2 = Ladder(
    lambda f: every(
        is_one(f.party, "nobody"),
        is_one(f.event, "weather stops play"),
        compare(f.played_holes, ">=", 1),
    ),
    no_count,
    "before",
    (
        #   id                               far  near  percent orders                                        line official rows                  official wording
        Row("nobody-weather-stops-play-2", None, None,    None, refund_total_basic_fee_1_played_holes_holes,  109, ("N2024-32.golf_course.2.2",), "2번째 홀 이후"),
    ),
)  # fmt: skip

# 불가항력, 불가항력에 따른 임시휴장 (nobody, closed for weather)
NOBODY_CLOSED_FOR_WEATHER = Ladder(
    lambda f: every(is_one(f.party, "nobody"), is_one(f.event, "closed for weather")),
    no_count,
    "before",
    (
        #   id                             far  near  percent orders                   line official rows                official wording
        Row("nobody-closed-for-weather", None, None,    None, refund_everything_paid,  112, ("N2024-32.golf_course.3",), "불가항력으로 사업자가 임시휴장"),
    ),
)  # fmt: skip

# 불가항력, 계약해제 (nobody, cancels)
SILENT_NOBODY_CANCELS = Ladder(
    lambda f: every(is_one(f.party, "nobody"), is_one(f.event, "cancels")),
    no_count,
    "before",
    (
        #   id                         far  near  percent orders    line official rows  official wording
        Row("silent-nobody-cancels", None, None,    None, nothing,   98, (),            "불가항력의 취소는 임시휴장과 경기를 마치지 못한 경우만 적혀 있다. 열려 있는 골프장에 날씨 때문에 가지 못한 소비자는 표에 없다"),
    ),
)  # fmt: skip

# 소비자, 경기개시 후 중단·취소, 마친 홀 수 전반의 끝 홀 초과 (consumer, stops playing, played holes over half way)
SILENT_CONSUMER_STOPS_PLAYING = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "stops playing"),
        compare(f.played_holes, ">", half_way_for(f)),
    ),
    no_count,
    "before",
    (
        #   id                                 far  near  percent orders    line official rows                  official wording
        Row("silent-consumer-stops-playing", None, None,    None, nothing,  105, ("N2024-32.golf_course.1.2",), "‘9홀까지는’ 25%라고만 적혀 있고 그 뒤에 환급이 없는지는 적혀 있지 않다"),
    ),
)  # fmt: skip

# 사업자 또는 불가항력, 입장 뒤 경기 전 취소 또는 경기개시 후 중단·취소 (business or nobody, leaves before play or stops playing)
NEVER_BUSINESS_OR_NOBODY_LEAVES_BEFORE_PLAY_OR_STOPS_PLAYING = Ladder(
    lambda f: every(
        is_one(f.party, "business", "nobody"),
        is_one(f.event, "leaves before play", "stops playing"),
    ),
    no_count,
    "before",
    (
        #   id                                                                far  near  percent orders    line official rows  official wording
        Row("never-business-or-nobody-leaves-before-play-or-stops-playing", None, None,    None, nothing,  114, (),            "경기를 그만두는 것은 이용자이다"),
    ),
)  # fmt: skip

# 소비자 또는 사업자, 불가항력으로 전원이 경기를 마치지 못함 또는 불가항력에 따른 임시휴장 (consumer or business, weather stops play or closed for weather)
NEVER_CONSUMER_OR_BUSINESS_WEATHER_STOPS_PLAY_OR_CLOSED_FOR_WEATHER = Ladder(
    lambda f: every(
        is_one(f.party, "consumer", "business"),
        is_one(f.event, "weather stops play", "closed for weather"),
    ),
    no_count,
    "before",
    (
        #   id                                                                       far  near  percent orders    line official rows  official wording
        Row("never-consumer-or-business-weather-stops-play-or-closed-for-weather", None, None,    None, nothing,  115, (),            "불가항력은 누구의 책임도 아니다"),
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
        CONSUMER_CANCELS_WEEKEND,
        CONSUMER_CANCELS_WEEKDAY,
        BUSINESS_CANCELS_WEEKEND,
        BUSINESS_CANCELS_WEEKDAY,
        CONSUMER_LEAVES_BEFORE_PLAY,
        CONSUMER_STOPS_PLAYING,
        NOBODY_WEATHER_STOPS_PLAY,
        NOBODY_WEATHER_STOPS_PLAY_2,
        NOBODY_CLOSED_FOR_WEATHER,
    ),
    (
    ),
    (
        SILENT_NOBODY_CANCELS,
        SILENT_CONSUMER_STOPS_PLAYING,
    ),
    (
        NEVER_BUSINESS_OR_NOBODY_LEAVES_BEFORE_PLAY_OR_STOPS_PLAYING,
        NEVER_CONSUMER_OR_BUSINESS_WEATHER_STOPS_PLAY_OR_CLOSED_FOR_WEATHER,
    ),
    (("half_way", "전반의 끝 홀", half_way_for), ("holes", "전체 홀 수", holes_for), ),
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
        CONSUMER_CANCELS_WEEKEND,
        CONSUMER_CANCELS_WEEKDAY,
        BUSINESS_CANCELS_WEEKEND,
        BUSINESS_CANCELS_WEEKDAY,
        CONSUMER_LEAVES_BEFORE_PLAY,
        CONSUMER_STOPS_PLAYING,
        NOBODY_WEATHER_STOPS_PLAY,
        NOBODY_WEATHER_STOPS_PLAY_2,
        NOBODY_CLOSED_FOR_WEATHER,
    ),
    (
    ),
    (
        SILENT_NOBODY_CANCELS,
        SILENT_CONSUMER_STOPS_PLAYING,
    ),
    (
        NEVER_BUSINESS_OR_NOBODY_LEAVES_BEFORE_PLAY_OR_STOPS_PLAYING,
        NEVER_CONSUMER_OR_BUSINESS_WEATHER_STOPS_PLAY_OR_CLOSED_FOR_WEATHER,
    ),
    (("half_way", "전반의 끝 홀", half_way_for), ("holes", "전체 홀 수", holes_for), ),
)  # fmt: skip
EDITIONS = (EDITION_2025_12_18, EDITION_2024_12_27, )  # fmt: skip
UNRECORDED: tuple[tuple[date, date | None, str], ...] = (
    (date(2022, 12, 28), date(2024, 12, 26), "제2022-25호가 이 표를 새로 두었다는 것만 알고 그 글을 가지고 있지 않다"),
)
WORDS: dict[str, tuple[str, ...]] = {
    "party": ("consumer", "business", "nobody", ),
    "event": ("cancels", "leaves before play", "stops playing", "weather stops play", "closed for weather", ),
    "day_of_play": ("weekend", "weekday", ),
    "course": ("eighteen holes", "nine holes", "six holes", ),
}
LABELS: dict[str, str] = {
    "party": "책임 있는 당사자",
    "event": "일어난 일",
    "day_of_play": "이용예정일의 요일",
    "course": "코스",
    "play_date": "이용예정일",
    "cancelled": "통보일",
    "public_holidays": "공휴일",
    "played_holes": "마친 홀 수",
    "days_before": "이용예정일까지 남은 날",
    "course_fee": "골프코스 이용요금",
    "clubhouse_fee": "클럽하우스 시설 이용요금",
    "taxes": "제세공과금",
    "special_fee": "카트 등 특별요금",
    "total": "이용요금",
    "basic_fee": "기본요금",
    "team_fee": "팀별 이용요금",
    "deposit": "예약금",
    "paid": "지급액",
}


def settle(  # name every argument; Python is quicker when it need not insist on it
    party: Party | None = None,
    event: Event | None = None,
    day_of_play: DayOfPlay | None = None,
    course: Course | None = None,
    played_holes: Number | None = None,
    days_before: Number | None = None,
    course_fee: Number | None = None,
    clubhouse_fee: Number | None = None,
    taxes: Number | None = None,
    special_fee: Number | None = None,
    total: Number | None = None,
    basic_fee: Number | None = None,
    team_fee: Number | None = None,
    deposit: Number | None = None,
    paid: Number | None = None,
    play_date: date | None = None,
    cancelled: date | None = None,
    public_holidays: tuple[date, ...] | None = None,
    on: date | None = None,
) -> Settlement | NoRule | Undecided:
    """Settle a case by the edition in force `on` a day; without a day, by the newest."""
    stated = (
        on,
        party,
        event,
        day_of_play,
        course,
        play_date,
        cancelled,
        public_holidays,
        played_holes,
        days_before,
    )
    try:
        found = REMEMBERED[stated]
    except KeyError:
        found = find(stated)
    amounts = (course_fee, clubhouse_fee, taxes, special_fee, total, basic_fee, team_fee, deposit, paid, )
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
    lines = [f"{row.wording} [{', '.join(row.citations)}] (standards/golf_course.gijun:{row.line})"]
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
