"""숙박업 (lodging): Lodging

Written by `gijun build` from standards/lodging.gijun. To change a number, change that file.
Source: 소비자분쟁해결기준, annex 별표 2, item 11. 숙박업.
This file needs nothing but Python itself: copy it wherever it is useful.

    settle(party="consumer", event="cancels", season="peak", week="weekday", …)

gives what the official table orders, row by row below, with the row it rests on.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from fractions import Fraction
from threading import local
from typing import Any, Literal, NamedTuple

# --- what a case states --------------------------------------------------------------------------

Party = Literal["consumer", "business"]
Event = Literal["cancels", "changes", "advertises falsely"]
Season = Literal["peak", "off-peak"]
Week = Literal["weekday", "weekend"]
WeatherAlert = Literal["no alert", "strong wind", "high seas", "heavy rain", "heavy snow", "storm surge", "tsunami", "typhoon", "volcano", "earthquake"]
Epidemic = Literal["no epidemic", "performance impossible", "performance very difficult"]
YesNo = Literal["yes", "no"]
Number = int | Fraction
Truth = bool | None  # None: a fact that the case does not state would decide


class Facts(NamedTuple):
    """A case. None is not stated, which is neither zero nor "no"."""

    party: Party | None = None  # 책임 있는 당사자
    event: Event | None = None  # 일어난 일
    season: Season | None = None  # 계절
    week: Week | None = None  # 요일
    cancelled_on_the_contract_day: YesNo | None = None  # 계약체결 당일 취소
    cancelled_within_24_hours_of_contract: YesNo | None = None  # 계약 후 24시간 이내 취소
    no_word: YesNo | None = None  # 연락 없이 불참
    transport_unavailable: YesNo | None = None  # 기후변화·천재지변에 따른 이동수단 이용 불가
    place_unusable: YesNo | None = None  # 기후변화·천재지변에 따른 숙박업소 이용 불가
    weather_alert: WeatherAlert | None = None  # 기상청 주의보·경보
    closed_by_authority_alert: YesNo | None = None  # 행정기관 경보에 따른 이동 통제
    epidemic: Epidemic | None = None  # 1급감염병
    agreed: YesNo | None = None  # 변경 합의
    check_in: date | None = None  # 사용예정일
    cancelled: date | None = None  # 취소일
    public_holidays: tuple[date, ...] | None = None  # 공휴일
    contract_season: tuple[tuple[date, date], ...] | None = None  # 약관에 표시한 성수기
    days_before: Number | None = None  # 사용예정일까지 남은 날
    total: Number | None = None  # 총요금
    deposit: Number | None = None  # 계약금
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
    line: int  # of standards/lodging.gijun
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


def is_given(fact: object) -> bool:
    return fact is not None


def in_yearly(day: date | None, *periods: tuple[tuple[int, int], tuple[int, int]]) -> Truth:
    """A day of the year lies in a period; one that ends before it begins runs over new year."""
    if day is None:
        return None
    today = (day.month, day.day)
    return any(
        first <= today <= last if first <= last else (today >= first or today <= last)
        for first, last in periods
    )


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


def on_eve(day: date | None, holidays: tuple[date, ...] | None) -> Truth:
    if day is None or holidays is None:
        return None
    return plain_date(day) + timedelta(days=1) in holidays


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
    if f.season is None:  # 계절 [S001.11.n1, S001.11.n2.1, S001.11.n2.2]
        f = take(f, "season",
            (in_periods(f.check_in, f.contract_season), "peak"),
            (is_given(f.contract_season), "off-peak"),
            (in_yearly(f.check_in, ((7, 15), (8, 24)), ((12, 20), (2, 20))), "peak"),
            (True, "off-peak"),
        )
    if f.week is None:  # 요일 [S001.11.n3]
        f = take(f, "week",
            (some(on_weekday(f.check_in, 4, 5), on_eve(f.check_in, f.public_holidays)), "weekend"),
            (True, "weekday"),
        )
    if f.party is None:  # 책임 있는 당사자
        f = take(f, "party", (is_one(f.no_word, "yes"), "consumer"))
    if f.days_before is None:  # 사용예정일까지 남은 날 [S001.11.n4]
        f = take(f, "days_before",
            (is_one(f.no_word, "yes"), 0),
            (True, days_between(f.cancelled, f.check_in)),
        )
    if f.no_word is None:  # 연락 없이 불참
        f = take(f, "no_word", (True, "no"))
    if f.cancelled_on_the_contract_day is None:  # 계약체결 당일 취소
        f = take(f, "cancelled_on_the_contract_day", (True, "no"))
    if f.transport_unavailable is None:  # 기후변화·천재지변에 따른 이동수단 이용 불가
        f = take(f, "transport_unavailable", (True, "no"))
    if f.place_unusable is None:  # 기후변화·천재지변에 따른 숙박업소 이용 불가
        f = take(f, "place_unusable", (True, "no"))
    if f.weather_alert is None:  # 기상청 주의보·경보
        f = take(f, "weather_alert", (True, "no alert"))
    if f.closed_by_authority_alert is None:  # 행정기관 경보에 따른 이동 통제
        f = take(f, "closed_by_authority_alert", (True, "no"))
    if f.cancelled_within_24_hours_of_contract is None:  # 계약 후 24시간 이내 취소
        f = take(f, "cancelled_within_24_hours_of_contract",
            (is_one(f.cancelled_on_the_contract_day, "yes"), "yes"),
            (True, "no"),
        )
    if f.epidemic is None:  # 1급감염병
        f = take(f, "epidemic", (True, "no epidemic"))
    return f


def with_amounts(f: Facts) -> Facts:
    """Amounts taken where a case gives none."""
    if f.paid is None:  # 지급액
        f = take(f, "paid", (True, f.deposit))
    return f


def refund_everything_paid(found: Found, amounts: Amounts) -> Settlement:
    """낸 금액 전부 환급 (refund everything paid)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, compensation=0, penalty=0, remedies=("refund",))


def deduct_a_share_of_total(found: Found, amounts: Amounts) -> Settlement:
    """총요금의 그 비율 공제 (deduct a share of total)."""
    total, _, paid, _ = amounts
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


def refund_everything_paid_and_compensate_a_share_of_total(found: Found, amounts: Amounts) -> Settlement:
    """낸 금액 전부 환급 및 총요금의 그 비율 배상 (refund everything paid and compensate a share of total)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=f.paid, deducts=True, penalty=0, compensation=share(found.row.percent, f.total), remedies=("refund",), ordered=("compensation",))


def refund_everything_paid_and_damages_proven_loss(found: Found, amounts: Amounts) -> Settlement:
    """낸 금액 전부 환급 및 손해배상(입증된 손해) (refund everything paid and damages (proven loss))."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=f.paid, deducts=True, penalty=0, damages=("proven_loss",), proven=f.proven_loss, remedies=("refund",))


def change_contract_and_nothing_is_deducted(found: Found, amounts: Amounts) -> Settlement:
    """계약내용 변경 및 공제 없음 (change contract and nothing is deducted)."""
    return account(found, amounts, "single", penalty=0, remedies=("change contract",))


# --- the official table ----------------------------------------------------------------------------

# 소비자, 취소, 성수기, 계약 후 24시간 이내 취소 (consumer, cancels, peak, cancelled within 24 hours of contract)
EXCEPT_CONSUMER_CANCELS_PEAK_CANCELLED_WITHIN_24_HOURS_OF_CONTRACT_1 = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "cancels"),
        is_one(f.season, "peak"),
        is_one(f.cancelled_within_24_hours_of_contract, "yes"),
    ),
    lambda f: f.days_before,
    "before",
    (
        #   id                                                                        far  near  percent orders                   line official rows                                                         official wording
        Row("except-consumer-cancels-peak-cancelled-within-24-hours-of-contract-1", None,    1,    None, refund_everything_paid,  161, ("N2024-32.lodging.1", "N2024-32.lodging.2", "N2024-32.lodging.n1",), "계약 후 24시간 이내 취소 또는 사용예정일 10일 전까지 취소 / 24시간 이내와 사용예정일이 겹치면 사용예정일 0시 전까지로 한정"),
    ),
)  # fmt: skip

# 소비자, 취소, (기후변화·천재지변에 따른 이동수단 이용 불가 또는 기후변화·천재지변에 따른 숙박업소 이용 불가), (강풍·풍랑·호우·대설·폭풍해일·지진해일·태풍·화산·지진 중 하나 또는 행정기관 경보에 따른 이동 통제) (consumer, cancels, (transport unavailable or place unusable), (any of strong wind, high seas, heavy rain, heavy snow, storm surge, tsunami, typhoon, volcano, earthquake or closed by authority alert))
EXCEPT_CONSUMER_CANCELS_0 = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "cancels"),
        some(is_one(f.transport_unavailable, "yes"), is_one(f.place_unusable, "yes")),
        some(
            is_one(f.weather_alert, "strong wind", "high seas", "heavy rain", "heavy snow", "storm surge", "tsunami", "typhoon", "volcano", "earthquake"),
            is_one(f.closed_by_authority_alert, "yes"),
        ),
    ),
    lambda f: f.days_before,
    "before",
    (
        #   id                            far  near  percent orders                   line official rows                                                                  official wording
        Row("except-consumer-cancels-0",   0,    0,    None, refund_everything_paid,  182, ("S001.11.5.1", "S001.11.5.2", "N2025-14.lodging.n1", "N2025-14.lodging.n2",), "이동수단(항공기 등)의 이용이 불가한 경우 / 이용이 불가한 경우 / 기후변화 또는 천재지변: 기상청 특보, 행정기관 경보와 차량 이동 통제 / 출발지에서 숙박지역까지 이동하는 경로에 발생한 경우를 포함"),
    ),
)  # fmt: skip

# 취소, 이행 불가 (cancels, performance impossible)
EXCEPT_CANCELS_PERFORMANCE_IMPOSSIBLE = Ladder(
    lambda f: every(is_one(f.event, "cancels"), is_one(f.epidemic, "performance impossible")),
    no_count,
    "before",
    (
        #   id                                         far  near  percent orders                   line official rows       official wording
        Row("except-cancels-performance-impossible", None, None,    None, refund_everything_paid,  202, ("S001.11.7.1.2",), "계약해제 시"),
    ),
)  # fmt: skip

# 소비자, 취소, 성수기, 주중 (consumer, cancels, peak, weekday)
CONSUMER_CANCELS_PEAK_WEEKDAY = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "cancels"),
        is_one(f.season, "peak"),
        is_one(f.week, "weekday"),
    ),
    lambda f: f.days_before,
    "before",
    (
        #   id                                    far  near  percent orders                    line official rows       official wording
        Row("consumer-cancels-peak-weekday-10", None,   10,    None, refund_everything_paid,    94, ("S001.11.1.1.1",), "사용예정일 10일 전까지 취소 또는 계약체결당일 취소"),
        Row("consumer-cancels-peak-weekday-7",     9,    7,      10, deduct_a_share_of_total,   95, ("S001.11.1.1.2",), "사용예정일 7일 전까지 취소"),
        Row("consumer-cancels-peak-weekday-5",     6,    5,      30, deduct_a_share_of_total,   96, ("S001.11.1.1.3",), "사용예정일 5일 전까지 취소"),
        Row("consumer-cancels-peak-weekday-3",     4,    3,      50, deduct_a_share_of_total,   97, ("S001.11.1.1.4",), "사용예정일 3일 전까지 취소"),
        Row("consumer-cancels-peak-weekday-0",     2,    0,      80, deduct_a_share_of_total,   98, ("S001.11.1.1.5",), "사용예정일 1일 전까지 또는 사용예정일 당일 취소"),
    ),
)  # fmt: skip

# 사업자, 취소, 성수기, 주중 (business, cancels, peak, weekday)
BUSINESS_CANCELS_PEAK_WEEKDAY = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "cancels"),
        is_one(f.season, "peak"),
        is_one(f.week, "weekday"),
    ),
    lambda f: f.days_before,
    "before",
    (
        #   id                                    far  near  percent orders                                                   line official rows       official wording
        Row("business-cancels-peak-weekday-10", None,   10,    None, refund_everything_paid,                                  102, ("S001.11.1.2.1",), "사용예정일 10일 전까지 취소"),
        Row("business-cancels-peak-weekday-7",     9,    7,      10, refund_everything_paid_and_compensate_a_share_of_total,  103, ("S001.11.1.2.2",), "사용예정일 7일 전까지 취소"),
        Row("business-cancels-peak-weekday-5",     6,    5,      30, refund_everything_paid_and_compensate_a_share_of_total,  104, ("S001.11.1.2.3",), "사용예정일 5일 전까지 취소"),
        Row("business-cancels-peak-weekday-3",     4,    3,      50, refund_everything_paid_and_compensate_a_share_of_total,  105, ("S001.11.1.2.4",), "사용예정일 3일 전까지 취소"),
        Row("business-cancels-peak-weekday-0",     2,    0,    None, refund_everything_paid_and_damages_proven_loss,          106, ("S001.11.1.2.5",), "사용예정일 1일 전까지 또는 사용예정일 당일 취소"),
    ),
)  # fmt: skip

# 소비자, 취소, 성수기, 주말 (consumer, cancels, peak, weekend)
CONSUMER_CANCELS_PEAK_WEEKEND = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "cancels"),
        is_one(f.season, "peak"),
        is_one(f.week, "weekend"),
    ),
    lambda f: f.days_before,
    "before",
    (
        #   id                                    far  near  percent orders                    line official rows       official wording
        Row("consumer-cancels-peak-weekend-10", None,   10,    None, refund_everything_paid,   112, ("S001.11.2.1.1",), "사용예정일 10일 전까지 취소 또는 계약체결당일 취소"),
        Row("consumer-cancels-peak-weekend-7",     9,    7,      20, deduct_a_share_of_total,  113, ("S001.11.2.1.2",), "사용예정일 7일 전까지 취소"),
        Row("consumer-cancels-peak-weekend-5",     6,    5,      40, deduct_a_share_of_total,  114, ("S001.11.2.1.3",), "사용예정일 5일 전까지 취소"),
        Row("consumer-cancels-peak-weekend-3",     4,    3,      60, deduct_a_share_of_total,  115, ("S001.11.2.1.4",), "사용예정일 3일 전까지 취소"),
        Row("consumer-cancels-peak-weekend-0",     2,    0,      90, deduct_a_share_of_total,  116, ("S001.11.2.1.5",), "사용예정일 1일 전까지 또는 사용예정일 당일 취소"),
    ),
)  # fmt: skip

# 사업자, 취소, 성수기, 주말 (business, cancels, peak, weekend)
BUSINESS_CANCELS_PEAK_WEEKEND = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "cancels"),
        is_one(f.season, "peak"),
        is_one(f.week, "weekend"),
    ),
    lambda f: f.days_before,
    "before",
    (
        #   id                                    far  near  percent orders                                                   line official rows       official wording
        Row("business-cancels-peak-weekend-10", None,   10,    None, refund_everything_paid,                                  119, ("S001.11.2.2.1",), "사용예정일 10일 전까지 취소"),
        Row("business-cancels-peak-weekend-7",     9,    7,      20, refund_everything_paid_and_compensate_a_share_of_total,  120, ("S001.11.2.2.2",), "사용예정일 7일 전까지 취소"),
        Row("business-cancels-peak-weekend-5",     6,    5,      40, refund_everything_paid_and_compensate_a_share_of_total,  121, ("S001.11.2.2.3",), "사용예정일 5일 전까지 취소"),
        Row("business-cancels-peak-weekend-3",     4,    3,      60, refund_everything_paid_and_compensate_a_share_of_total,  122, ("S001.11.2.2.4",), "사용예정일 3일 전까지 취소"),
        Row("business-cancels-peak-weekend-0",     2,    0,    None, refund_everything_paid_and_damages_proven_loss,          123, ("S001.11.2.2.5",), "사용예정일 1일 전까지 또는 사용예정일 당일 취소"),
    ),
)  # fmt: skip

# 소비자, 취소, 비수기, 주중 (consumer, cancels, off-peak, weekday)
CONSUMER_CANCELS_OFF_PEAK_WEEKDAY = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "cancels"),
        is_one(f.season, "off-peak"),
        is_one(f.week, "weekday"),
    ),
    lambda f: f.days_before,
    "before",
    (
        #   id                                       far  near  percent orders                    line official rows       official wording
        Row("consumer-cancels-off-peak-weekday-2", None,    2,    None, refund_everything_paid,   128, ("S001.11.3.1.1",), "사용예정일 2일 전까지 취소"),
        Row("consumer-cancels-off-peak-weekday-1",    1,    1,      10, deduct_a_share_of_total,  129, ("S001.11.3.1.2",), "사용예정일 1일 전까지 취소"),
        Row("consumer-cancels-off-peak-weekday-0",    0,    0,      20, deduct_a_share_of_total,  130, ("S001.11.3.1.3",), "사용예정일 당일 취소 또는 연락 없이 불참"),
    ),
)  # fmt: skip

# 사업자, 취소, 비수기, 주중 (business, cancels, off-peak, weekday)
BUSINESS_CANCELS_OFF_PEAK_WEEKDAY = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "cancels"),
        is_one(f.season, "off-peak"),
        is_one(f.week, "weekday"),
    ),
    lambda f: f.days_before,
    "before",
    (
        #   id                                       far  near  percent orders                                                   line official rows       official wording
        Row("business-cancels-off-peak-weekday-2", None,    2,    None, refund_everything_paid,                                  133, ("S001.11.3.2.1",), "사용예정일 2일 전까지 취소"),
        Row("business-cancels-off-peak-weekday-1",    1,    1,      10, refund_everything_paid_and_compensate_a_share_of_total,  134, ("S001.11.3.2.2",), "사용예정일 1일 전까지 취소"),
        Row("business-cancels-off-peak-weekday-0",    0,    0,      20, refund_everything_paid_and_compensate_a_share_of_total,  135, ("S001.11.3.2.3",), "사용예정일 당일 취소"),
    ),
)  # fmt: skip

# 소비자, 취소, 비수기, 주말 (consumer, cancels, off-peak, weekend)
CONSUMER_CANCELS_OFF_PEAK_WEEKEND = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "cancels"),
        is_one(f.season, "off-peak"),
        is_one(f.week, "weekend"),
    ),
    lambda f: f.days_before,
    "before",
    (
        #   id                                       far  near  percent orders                    line official rows       official wording
        Row("consumer-cancels-off-peak-weekend-2", None,    2,    None, refund_everything_paid,   140, ("S001.11.4.1.1",), "사용예정일 2일 전까지 취소"),
        Row("consumer-cancels-off-peak-weekend-1",    1,    1,      20, deduct_a_share_of_total,  141, ("S001.11.4.1.2",), "사용예정일 1일 전까지 취소"),
        Row("consumer-cancels-off-peak-weekend-0",    0,    0,      30, deduct_a_share_of_total,  142, ("S001.11.4.1.3",), "사용예정일 당일 취소 또는 연락 없이 불참"),
    ),
)  # fmt: skip

# 사업자, 취소, 비수기, 주말 (business, cancels, off-peak, weekend)
BUSINESS_CANCELS_OFF_PEAK_WEEKEND = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "cancels"),
        is_one(f.season, "off-peak"),
        is_one(f.week, "weekend"),
    ),
    lambda f: f.days_before,
    "before",
    (
        #   id                                       far  near  percent orders                                                   line official rows       official wording
        Row("business-cancels-off-peak-weekend-2", None,    2,    None, refund_everything_paid,                                  145, ("S001.11.4.2.1",), "사용예정일 2일 전까지 취소"),
        Row("business-cancels-off-peak-weekend-1",    1,    1,      20, refund_everything_paid_and_compensate_a_share_of_total,  146, ("S001.11.4.2.2",), "사용예정일 1일 전까지 취소"),
        Row("business-cancels-off-peak-weekend-0",    0,    0,      30, refund_everything_paid_and_compensate_a_share_of_total,  147, ("S001.11.4.2.3",), "사용예정일 당일 취소"),
    ),
)  # fmt: skip

# 사업자, 거짓·과장·기만 표시광고 (business, advertises falsely)
BUSINESS_ADVERTISES_FALSELY = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "advertises falsely")),
    no_count,
    "before",
    (
        #   id                               far  near  percent orders                   line official rows   official wording
        Row("business-advertises-falsely", None, None,    None, refund_everything_paid,  190, ("S001.11.6",), "거짓, 과장 또는 기만적인 표시·광고를 한 경우"),
    ),
)  # fmt: skip

# 계약내용 변경, 이행 불가 또는 이행 상당히 곤란, 변경 합의 (changes, performance impossible or performance very difficult, agreed)
CHANGES_PERFORMANCE_IMPOSSIBLE_OR_PERFORMANCE_VERY_DIFFICULT_AGREED = Ladder(
    lambda f: every(
        is_one(f.event, "changes"),
        is_one(f.epidemic, "performance impossible", "performance very difficult"),
        is_one(f.agreed, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                                                       far  near  percent orders                                    line official rows                                                    official wording
        Row("changes-performance-impossible-or-performance-very-difficult-agreed", None, None,    None, change_contract_and_nothing_is_deducted,  196, ("S001.11.7.1.1", "S001.11.7.2.1", "S001.11.n6", "S001.11.n7",), "계약내용 변경 시 / 「감염병의예방및관리에관한법률」상의 1급감염병을 의미함 / 계약내용 변경이란"),
    ),
)  # fmt: skip

# 취소, 이행 상당히 곤란 (cancels, performance very difficult)
ADJUST_CANCELS_PERFORMANCE_VERY_DIFFICULT = Ladder(
    lambda f: every(is_one(f.event, "cancels"), is_one(f.epidemic, "performance very difficult")),
    no_count,
    "before",
    (
        #   id                                             far  near  percent orders    line official rows                     official wording
        Row("adjust-cancels-performance-very-difficult", None, None,      50, adjusts,  203, ("S001.11.7.2.2", "S001.11.n8",), "계약해제 시 / 사업자는 이미 지급받은 숙박요금(계약금 포함) 등에서 위약금 감경 후"),
    ),
)  # fmt: skip

# 계약내용 변경, 이행 불가 또는 이행 상당히 곤란, 변경 합의 아님 (changes, performance impossible or performance very difficult, not agreed)
SILENT_CHANGES_PERFORMANCE_IMPOSSIBLE_OR_PERFORMANCE_VERY_DIFFICULT = Ladder(
    lambda f: every(
        is_one(f.event, "changes"),
        is_one(f.epidemic, "performance impossible", "performance very difficult"),
        fails(is_one(f.agreed, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                                                       far  near  percent orders    line official rows              official wording
        Row("silent-changes-performance-impossible-or-performance-very-difficult", None, None,    None, nothing,  198, ("S001.11.n7", "G11.11",), "계약내용 변경은 당사자가 합의한 것만을 말한다. 합의가 없으면 해제로 다룬다"),
    ),
)  # fmt: skip

# 계약내용 변경, 감염병 사유 없음 (changes, no epidemic)
SILENT_CHANGES_NO_EPIDEMIC = Ladder(
    lambda f: every(is_one(f.event, "changes"), is_one(f.epidemic, "no epidemic")),
    no_count,
    "before",
    (
        #   id                              far  near  percent orders    line official rows  official wording
        Row("silent-changes-no-epidemic", None, None,    None, nothing,  200, (),            "표는 1급감염병이 아닌 사유의 계약 변경을 말하지 않는다"),
    ),
)  # fmt: skip

# 계약체결 당일 취소, 계약 후 24시간 이내 취소 아님 (cancelled on the contract day, not cancelled within 24 hours of contract)
NEVER_CANCELLED_ON_THE_CONTRACT_DAY = Ladder(
    lambda f: every(
        is_one(f.cancelled_on_the_contract_day, "yes"),
        fails(is_one(f.cancelled_within_24_hours_of_contract, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                       far  near  percent orders    line official rows  official wording
        Row("never-cancelled-on-the-contract-day", None, None,    None, nothing,  165, (),            "계약한 날의 취소는 24시간 이내의 취소다"),
    ),
)  # fmt: skip

# 소비자, 거짓·과장·기만 표시광고 (consumer, advertises falsely)
NEVER_CONSUMER_ADVERTISES_FALSELY = Ladder(
    lambda f: every(is_one(f.party, "consumer"), is_one(f.event, "advertises falsely")),
    no_count,
    "before",
    (
        #   id                                     far  near  percent orders    line official rows  official wording
        Row("never-consumer-advertises-falsely", None, None,    None, nothing,  192, (),            "표시·광고는 사업자가 한다"),
    ),
)  # fmt: skip

# 소비자, 취소, 기후변화·천재지변에 따른 이동수단 이용 불가 (consumer, cancels, transport unavailable)
EXCEPT_CONSUMER_CANCELS_TRANSPORT_UNAVAILABLE_0 = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "cancels"),
        is_one(f.transport_unavailable, "yes"),
    ),
    lambda f: f.days_before,
    "before",
    (
        #   id                                                  far  near  percent orders                   line official rows     official wording
        Row("except-consumer-cancels-transport-unavailable-0",   0,    0,    None, refund_everything_paid,  175, ("S001.11.5.1",), "이동수단(항공기 등)의 이용이 불가한 경우"),
    ),
)  # fmt: skip

# 소비자, 취소, 기후변화·천재지변에 따른 숙박업소 이용 불가, 강풍·풍랑·호우·대설·폭풍해일·지진해일·태풍·화산·지진 중 하나 (consumer, cancels, place unusable, any of strong wind, high seas, heavy rain, heavy snow, storm surge, tsunami, typhoon, volcano, earthquake)
EXCEPT_CONSUMER_CANCELS_PLACE_UNUSABLE_STRONG_WIND_OR_HIGH_SEAS_OR_HEAVY_RAIN_OR_HEAVY_SNOW_OR_STORM_SURGE_OR_TSUNAMI_OR_TYPHOON_OR_VOLCANO_OR_EARTHQUAKE_0 = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "cancels"),
        is_one(f.place_unusable, "yes"),
        is_one(f.weather_alert, "strong wind", "high seas", "heavy rain", "heavy snow", "storm surge", "tsunami", "typhoon", "volcano", "earthquake"),
    ),
    lambda f: f.days_before,
    "before",
    (
        #   id                                                                                                                                                              far  near  percent orders                   line official rows                   official wording
        Row("except-consumer-cancels-place-unusable-strong-wind-or-high-seas-or-heavy-rain-or-heavy-snow-or-storm-surge-or-tsunami-or-typhoon-or-volcano-or-earthquake-0",   0,    0,    None, refund_everything_paid,  177, ("S001.11.5.2", "S001.11.n5",), "이용이 불가한 경우 / 기후변화 또는 천재지변으로 숙박업소 이용이 불가한 경우는"),
    ),
)  # fmt: skip

# 소비자, 취소, 성수기, 계약체결 당일 취소 (consumer, cancels, peak, cancelled on the contract day)
EXCEPT_CONSUMER_CANCELS_PEAK_CANCELLED_ON_THE_CONTRACT_DAY = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "cancels"),
        is_one(f.season, "peak"),
        is_one(f.cancelled_on_the_contract_day, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                                              far  near  percent orders                   line official rows                        official wording
        Row("except-consumer-cancels-peak-cancelled-on-the-contract-day", None, None,    None, refund_everything_paid,  154, ("S001.11.1.1.1", "S001.11.2.1.1",), "사용예정일 10일 전까지 취소 또는 계약체결당일 취소"),
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
        EXCEPT_CONSUMER_CANCELS_PEAK_CANCELLED_WITHIN_24_HOURS_OF_CONTRACT_1,
        EXCEPT_CONSUMER_CANCELS_0,
        EXCEPT_CANCELS_PERFORMANCE_IMPOSSIBLE,
    ),
    (
        CONSUMER_CANCELS_PEAK_WEEKDAY,
        BUSINESS_CANCELS_PEAK_WEEKDAY,
        CONSUMER_CANCELS_PEAK_WEEKEND,
        BUSINESS_CANCELS_PEAK_WEEKEND,
        CONSUMER_CANCELS_OFF_PEAK_WEEKDAY,
        BUSINESS_CANCELS_OFF_PEAK_WEEKDAY,
        CONSUMER_CANCELS_OFF_PEAK_WEEKEND,
        BUSINESS_CANCELS_OFF_PEAK_WEEKEND,
        BUSINESS_ADVERTISES_FALSELY,
        CHANGES_PERFORMANCE_IMPOSSIBLE_OR_PERFORMANCE_VERY_DIFFICULT_AGREED,
    ),
    (
        ADJUST_CANCELS_PERFORMANCE_VERY_DIFFICULT,
    ),
    (
        SILENT_CHANGES_PERFORMANCE_IMPOSSIBLE_OR_PERFORMANCE_VERY_DIFFICULT,
        SILENT_CHANGES_NO_EPIDEMIC,
    ),
    (
        NEVER_CANCELLED_ON_THE_CONTRACT_DAY,
        NEVER_CONSUMER_ADVERTISES_FALSELY,
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
        EXCEPT_CONSUMER_CANCELS_PEAK_CANCELLED_WITHIN_24_HOURS_OF_CONTRACT_1,
        EXCEPT_CONSUMER_CANCELS_TRANSPORT_UNAVAILABLE_0,
        EXCEPT_CONSUMER_CANCELS_PLACE_UNUSABLE_STRONG_WIND_OR_HIGH_SEAS_OR_HEAVY_RAIN_OR_HEAVY_SNOW_OR_STORM_SURGE_OR_TSUNAMI_OR_TYPHOON_OR_VOLCANO_OR_EARTHQUAKE_0,
        EXCEPT_CANCELS_PERFORMANCE_IMPOSSIBLE,
    ),
    (
        CONSUMER_CANCELS_PEAK_WEEKDAY,
        BUSINESS_CANCELS_PEAK_WEEKDAY,
        CONSUMER_CANCELS_PEAK_WEEKEND,
        BUSINESS_CANCELS_PEAK_WEEKEND,
        CONSUMER_CANCELS_OFF_PEAK_WEEKDAY,
        BUSINESS_CANCELS_OFF_PEAK_WEEKDAY,
        CONSUMER_CANCELS_OFF_PEAK_WEEKEND,
        BUSINESS_CANCELS_OFF_PEAK_WEEKEND,
        BUSINESS_ADVERTISES_FALSELY,
        CHANGES_PERFORMANCE_IMPOSSIBLE_OR_PERFORMANCE_VERY_DIFFICULT_AGREED,
    ),
    (
        ADJUST_CANCELS_PERFORMANCE_VERY_DIFFICULT,
    ),
    (
        SILENT_CHANGES_PERFORMANCE_IMPOSSIBLE_OR_PERFORMANCE_VERY_DIFFICULT,
        SILENT_CHANGES_NO_EPIDEMIC,
    ),
    (
        NEVER_CANCELLED_ON_THE_CONTRACT_DAY,
        NEVER_CONSUMER_ADVERTISES_FALSELY,
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
        EXCEPT_CONSUMER_CANCELS_PEAK_CANCELLED_ON_THE_CONTRACT_DAY,
        EXCEPT_CONSUMER_CANCELS_TRANSPORT_UNAVAILABLE_0,
        EXCEPT_CONSUMER_CANCELS_PLACE_UNUSABLE_STRONG_WIND_OR_HIGH_SEAS_OR_HEAVY_RAIN_OR_HEAVY_SNOW_OR_STORM_SURGE_OR_TSUNAMI_OR_TYPHOON_OR_VOLCANO_OR_EARTHQUAKE_0,
        EXCEPT_CANCELS_PERFORMANCE_IMPOSSIBLE,
    ),
    (
        CONSUMER_CANCELS_PEAK_WEEKDAY,
        BUSINESS_CANCELS_PEAK_WEEKDAY,
        CONSUMER_CANCELS_PEAK_WEEKEND,
        BUSINESS_CANCELS_PEAK_WEEKEND,
        CONSUMER_CANCELS_OFF_PEAK_WEEKDAY,
        BUSINESS_CANCELS_OFF_PEAK_WEEKDAY,
        CONSUMER_CANCELS_OFF_PEAK_WEEKEND,
        BUSINESS_CANCELS_OFF_PEAK_WEEKEND,
        BUSINESS_ADVERTISES_FALSELY,
        CHANGES_PERFORMANCE_IMPOSSIBLE_OR_PERFORMANCE_VERY_DIFFICULT_AGREED,
    ),
    (
        ADJUST_CANCELS_PERFORMANCE_VERY_DIFFICULT,
    ),
    (
        SILENT_CHANGES_PERFORMANCE_IMPOSSIBLE_OR_PERFORMANCE_VERY_DIFFICULT,
        SILENT_CHANGES_NO_EPIDEMIC,
    ),
    (
        NEVER_CONSUMER_ADVERTISES_FALSELY,
    ),
    (),
)  # fmt: skip
EDITIONS = (EDITION_2025_12_18, EDITION_2024_12_27, EDITION_2021_05_25, )  # fmt: skip
UNRECORDED: tuple[tuple[date, date | None, str], ...] = (
)
WORDS: dict[str, tuple[str, ...]] = {
    "party": ("consumer", "business", ),
    "event": ("cancels", "changes", "advertises falsely", ),
    "season": ("peak", "off-peak", ),
    "week": ("weekday", "weekend", ),
    "cancelled_on_the_contract_day": ("yes", "no", ),
    "cancelled_within_24_hours_of_contract": ("yes", "no", ),
    "no_word": ("yes", "no", ),
    "transport_unavailable": ("yes", "no", ),
    "place_unusable": ("yes", "no", ),
    "weather_alert": ("no alert", "strong wind", "high seas", "heavy rain", "heavy snow", "storm surge", "tsunami", "typhoon", "volcano", "earthquake", ),
    "closed_by_authority_alert": ("yes", "no", ),
    "epidemic": ("no epidemic", "performance impossible", "performance very difficult", ),
    "agreed": ("yes", "no", ),
}
LABELS: dict[str, str] = {
    "party": "책임 있는 당사자",
    "event": "일어난 일",
    "season": "계절",
    "week": "요일",
    "cancelled_on_the_contract_day": "계약체결 당일 취소",
    "cancelled_within_24_hours_of_contract": "계약 후 24시간 이내 취소",
    "no_word": "연락 없이 불참",
    "transport_unavailable": "기후변화·천재지변에 따른 이동수단 이용 불가",
    "place_unusable": "기후변화·천재지변에 따른 숙박업소 이용 불가",
    "weather_alert": "기상청 주의보·경보",
    "closed_by_authority_alert": "행정기관 경보에 따른 이동 통제",
    "epidemic": "1급감염병",
    "agreed": "변경 합의",
    "check_in": "사용예정일",
    "cancelled": "취소일",
    "public_holidays": "공휴일",
    "contract_season": "약관에 표시한 성수기",
    "days_before": "사용예정일까지 남은 날",
    "total": "총요금",
    "deposit": "계약금",
    "paid": "지급액",
    "proven_loss": "입증된 손해",
}


def settle(  # name every argument; Python is quicker when it need not insist on it
    party: Party | None = None,
    event: Event | None = None,
    season: Season | None = None,
    week: Week | None = None,
    weather_alert: WeatherAlert | None = None,
    epidemic: Epidemic | None = None,
    days_before: Number | None = None,
    total: Number | None = None,
    deposit: Number | None = None,
    paid: Number | None = None,
    proven_loss: Number | None = None,
    cancelled_on_the_contract_day: YesNo | None = None,
    cancelled_within_24_hours_of_contract: YesNo | None = None,
    no_word: YesNo | None = None,
    transport_unavailable: YesNo | None = None,
    place_unusable: YesNo | None = None,
    closed_by_authority_alert: YesNo | None = None,
    agreed: YesNo | None = None,
    check_in: date | None = None,
    cancelled: date | None = None,
    public_holidays: tuple[date, ...] | None = None,
    contract_season: tuple[tuple[date, date], ...] | None = None,
    on: date | None = None,
) -> Settlement | NoRule | Undecided:
    """Settle a case by the edition in force `on` a day; without a day, by the newest."""
    stated = (
        on,
        party,
        event,
        season,
        week,
        cancelled_on_the_contract_day,
        cancelled_within_24_hours_of_contract,
        no_word,
        transport_unavailable,
        place_unusable,
        weather_alert,
        closed_by_authority_alert,
        epidemic,
        agreed,
        check_in,
        cancelled,
        public_holidays,
        contract_season,
        days_before,
    )
    try:
        found = REMEMBERED[stated]
    except KeyError:
        found = find(stated)
    amounts = (total, deposit, paid, proven_loss, )
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
    lines = [f"{row.wording} [{', '.join(row.citations)}] (standards/lodging.gijun:{row.line})"]
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
