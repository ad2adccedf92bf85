"""초고속 인터넷통신망 서비스업 (broadband): Broadband

Written by `gijun build` from standards/broadband.gijun. To change a number, change that file.
Source: 소비자분쟁해결기준, annex 별표 2, item 전기·가스·방송·통신서비스 관련 · 초고속 인터넷통신망 서비스업.
This file needs nothing but Python itself: copy it wherever it is useful.

    settle(event="minor without consent", excluded_cause="yes", documents_shown="yes", …)

gives what the official table orders, row by row below, with the row it rests on.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from fractions import Fraction
from threading import local
from typing import Any, Literal, NamedTuple

# --- what a case states --------------------------------------------------------------------------

Event = Literal["minor without consent", "rented equipment faulty", "ends for outages", "outage", "installation late", "moves out of service area", "ends extended contract", "slower after moving", "goes abroad", "consumer leaves early", "equipment lost"]
YesNo = Literal["yes", "no"]
Number = int | Fraction
Truth = bool | None  # None: a fact that the case does not state would decide


class Facts(NamedTuple):
    """A case. None is not stated, which is neither zero nor "no"."""

    event: Event | None = None  # 일어난 일
    excluded_cause: YesNo | None = None  # 불가항력·사전고지·소비자 과실
    documents_shown: YesNo | None = None  # 관련 자료의 제출
    collectable: date | None = None  # 해지일 또는 협의한 날
    lost_on: date | None = None  # 분실·훼손된 날
    public_holidays: tuple[date, ...] | None = None  # 공휴일
    business_days: Number | None = None  # 장비 회수기간이 시작되고 지난 영업일
    repairs: Number | None = None  # 수리 횟수
    outages_in_a_month: Number | None = None  # 월 1시간 이상 장애 횟수
    monthly_outage_hours: Number | None = None  # 1개월 누적 장애 시간
    longest_outage_hours: Number | None = None  # 연속 중지·장애 시간
    old_speed: Number | None = None  # 초기 계약 상품의 속도
    new_speed: Number | None = None  # 이전지역 상품의 속도
    outage_hours: Number | None = None  # 배상할 중지·장애 시간
    daily_fee: Number | None = None  # 최근 3개월의 1일 평균요금
    penalty: Number | None = None  # 약정 위약금
    discounts: Number | None = None  # 할인 혜택 금액
    paid_fees: Number | None = None  # 기납부 요금


Amounts = tuple[Any, ...]  # the facts that only enter the figures, in the order of `Facts`
Orders = Callable[[Any, Amounts], Any]  # what is found, and the amounts of the case -> the answer


class Row(NamedTuple):
    """A row of the official table: it answers from `far` down to `near`, both included."""

    id: str
    far: int | None
    near: int | None
    percent: Number | None
    orders: Orders
    line: int  # of standards/broadband.gijun
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


def business_days_between(
    first: date | None, last: date | None, holidays: tuple[date, ...] | None
) -> int | None:
    """Days from Monday to Friday that are no holidays; the first day is not counted."""
    if first is None or last is None or holidays is None:
        return None
    day, end, counted = plain_date(first), plain_date(last), 0
    while day < end:
        day += timedelta(days=1)
        counted += day.weekday() < 5 and day not in holidays
    return counted


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
    if f.excluded_cause is None:  # 불가항력·사전고지·소비자 과실
        f = take(f, "excluded_cause", (True, "no"))
    if f.documents_shown is None:  # 관련 자료의 제출
        f = take(f, "documents_shown", (True, "yes"))
    if f.outages_in_a_month is None:  # 월 1시간 이상 장애 횟수
        f = take(f, "outages_in_a_month", (is_given(f.monthly_outage_hours), 0))
    if f.monthly_outage_hours is None:  # 1개월 누적 장애 시간
        f = take(f, "monthly_outage_hours",
            (is_given(f.outages_in_a_month), 0),
            (True, f.longest_outage_hours),
        )
    if f.longest_outage_hours is None:  # 연속 중지·장애 시간
        f = take(f, "longest_outage_hours", (is_given(f.monthly_outage_hours), 0))
    if f.business_days is None:  # 장비 회수기간이 시작되고 지난 영업일
        f = take(f, "business_days", (True, business_days_between(f.collectable, f.lost_on, f.public_holidays)))
    return f


def with_amounts(f: Facts) -> Facts:
    """Amounts taken where a case gives none."""
    return f


def cancel_the_contract_and_refund_paid_fees_and_nothing_is(found: Found, amounts: Amounts) -> Settlement:
    """계약취소 및 기납부 요금 환급 및 공제 없음 (cancel the contract and refund paid fees and nothing is deducted)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=f.paid_fees, penalty=0, remedies=("cancel the contract",), ordered=("refund",))


def cancel_the_booking(found: Found, amounts: Amounts) -> Settlement:
    """예약취소 (cancel the booking)."""
    return account(found, amounts, "single", remedies=("cancel the booking",))


def exchange_equipment(found: Found, amounts: Amounts) -> Settlement:
    """임대 장비 교환 (exchange equipment)."""
    return account(found, amounts, "single", remedies=("exchange equipment",))


def terminate_and_nothing_is_deducted(found: Found, amounts: Amounts) -> Settlement:
    """계약해지 및 공제 없음 (terminate and nothing is deducted)."""
    return account(found, amounts, "single", penalty=0, remedies=("terminate",))


def excluded_yes(found: Found, amounts: Amounts) -> Settlement:
    """배상·보상에서 제외: 예 (excluded: yes)."""
    return account(found, amounts, "single", said=(("excluded", True),))


def outage_damages_for(f: Facts) -> Number | None:
    """손해배상액 (outage damages) = 최근 3개월의 1일 평균요금 ÷ 24 × 배상할 중지·장애 시간 × 10 [N2024-32.broadband.d1]"""
    daily_fee = f.daily_fee
    outage_hours = f.outage_hours
    if daily_fee is None or outage_hours is None:
        return None
    return Fraction(daily_fee) / 24 * outage_hours * 10


def compensate_outage_damages(found: Found, amounts: Amounts) -> Settlement:
    """손해배상액 배상 (compensate outage damages)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", compensation=outage_damages_for(f), ordered=("compensation",))


def excluded_yes_and_compensate_0(found: Found, amounts: Amounts) -> Settlement:
    """배상·보상에서 제외: 예 및 0 배상 (excluded: yes and compensate 0)."""
    return account(found, amounts, "single", said=(("excluded", True),), compensation=0)


def terminate_and_deduct_a_share_of_penalty(found: Found, amounts: Amounts) -> Settlement:
    """계약해지 및 약정 위약금의 그 비율 공제 (terminate and deduct a share of penalty)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=None, deducts=True, penalty=share(found.row.percent, f.penalty), remedies=("terminate",), ordered=("penalty",))


def new_speed_2(f: Facts) -> Number | None:
    """이전지역 상품의 속도 × 2"""
    new_speed = f.new_speed
    if new_speed is None:
        return None
    return new_speed * 2


def terminate_and_nothing_is_deducted_and_the_consumer_owes(found: Found, amounts: Amounts) -> Settlement:
    """계약해지 및 공제 없음 및 소비자가 할인 혜택 금액 지급 (terminate and nothing is deducted and the consumer owes discounts)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", penalty=0, owes=f.discounts, remedies=("terminate",), ordered=("owes",))


def equipment_claimable_no(found: Found, amounts: Amounts) -> Settlement:
    """장비값의 청구: 아니요 (equipment claimable: no)."""
    return account(found, amounts, "single", said=(("equipment_claimable", False),))


# --- the official table ----------------------------------------------------------------------------

# 법정대리인의 동의 없는 미성년자 계약 (minor without consent)
MINOR_WITHOUT_CONSENT = Ladder(
    lambda f: is_one(f.event, "minor without consent"),
    no_count,
    "before",
    (
        #   id                         far  near  percent orders                                                    line official rows                                       official wording
        Row("minor-without-consent", None, None,    None, cancel_the_contract_and_refund_paid_fees_and_nothing_is,   67, ("N2024-32.broadband.1", "N2024-32.broadband.n1",), "법정대리인의 동의 없는 미성년자 계약 / 기납부 요금 환급, 미납요금·잔여 위약금 청구 금지"),
    ),
)  # fmt: skip

# 설치지연 (installation late)
INSTALLATION_LATE = Ladder(
    lambda f: is_one(f.event, "installation late"),
    no_count,
    "before",
    (
        #   id                     far  near  percent orders               line official rows              official wording
        Row("installation-late", None, None,    None, cancel_the_booking,   68, ("N2024-32.broadband.5",), "설치지연"),
    ),
)  # fmt: skip

# 임대 장비의 불량, 수리 횟수 2 이상 (rented equipment faulty, repairs at least 2)
RENTED_EQUIPMENT_FAULTY = Ladder(
    lambda f: every(is_one(f.event, "rented equipment faulty"), compare(f.repairs, ">=", 2)),
    no_count,
    "before",
    (
        #   id                           far  near  percent orders               line official rows              official wording
        Row("rented-equipment-faulty", None, None,    None, exchange_equipment,   73, ("N2024-32.broadband.2",), "임대 장비를 2회 이상 수리하고도 하자 재발"),
    ),
)  # fmt: skip

# 장애를 이유로 한 해지, (월 1시간 이상 장애 횟수 3 이상 또는 1개월 누적 장애 시간 24시간 이상), 불가항력·사전고지·소비자 과실 아님 (ends for outages, (outages in a month at least 3 or monthly outage hours at least 24 hours), not excluded cause)
ENDS_FOR_OUTAGES = Ladder(
    lambda f: every(
        is_one(f.event, "ends for outages"),
        some(compare(f.outages_in_a_month, ">=", 3), compare(f.monthly_outage_hours, ">=", 24)),
        fails(is_one(f.excluded_cause, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                    far  near  percent orders                              line official rows                                                                official wording
        Row("ends-for-outages", None, None,    None, terminate_and_nothing_is_deducted,   76, ("N2024-32.broadband.3", "N2024-32.broadband.n2", "N2024-32.broadband.n3",), "월 3회 이상 또는 누적 24시간 이상 장애 / 누적시간의 기산시점 / 중지·장애 시간의 기준과 제외"),
    ),
)  # fmt: skip

# 장애를 이유로 한 해지, (월 1시간 이상 장애 횟수 3 이상 또는 1개월 누적 장애 시간 24시간 이상), 불가항력·사전고지·소비자 과실 (ends for outages, (outages in a month at least 3 or monthly outage hours at least 24 hours), excluded cause)
ENDS_FOR_OUTAGES_EXCLUDED_CAUSE = Ladder(
    lambda f: every(
        is_one(f.event, "ends for outages"),
        some(compare(f.outages_in_a_month, ">=", 3), compare(f.monthly_outage_hours, ">=", 24)),
        is_one(f.excluded_cause, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                   far  near  percent orders         line official rows               official wording
        Row("ends-for-outages-excluded-cause", None, None,    None, excluded_yes,   79, ("N2024-32.broadband.n3",), "중지·장애 시간의 기준과 제외"),
    ),
)  # fmt: skip

# 서비스 중지·장애로 인한 피해, (연속 중지·장애 시간 2시간 이상 또는 1개월 누적 장애 시간 6시간 초과), 불가항력·사전고지·소비자 과실 아님 (outage, (longest outage hours at least 2 hours or monthly outage hours over 6 hours), not excluded cause)
OUTAGE = Ladder(
    lambda f: every(
        is_one(f.event, "outage"),
        some(compare(f.longest_outage_hours, ">=", 2), compare(f.monthly_outage_hours, ">", 6)),
        fails(is_one(f.excluded_cause, "yes")),
    ),
    no_count,
    "before",
    (
        #   id          far  near  percent orders                      line official rows                                                                official wording
        Row("outage", None, None,    None, compensate_outage_damages,   83, ("N2024-32.broadband.4", "N2024-32.broadband.d1", "N2024-32.broadband.n3",), "2시간 이상 또는 월 누적 6시간 초과 중지·장애로 인한 피해 / 손해배상액의 산정 / 중지·장애 시간의 기준과 제외"),
    ),
)  # fmt: skip

# 서비스 중지·장애로 인한 피해, (연속 중지·장애 시간 2시간 이상 또는 1개월 누적 장애 시간 6시간 초과), 불가항력·사전고지·소비자 과실 (outage, (longest outage hours at least 2 hours or monthly outage hours over 6 hours), excluded cause)
OUTAGE_EXCLUDED_CAUSE = Ladder(
    lambda f: every(
        is_one(f.event, "outage"),
        some(compare(f.longest_outage_hours, ">=", 2), compare(f.monthly_outage_hours, ">", 6)),
        is_one(f.excluded_cause, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                         far  near  percent orders                          line official rows               official wording
        Row("outage-excluded-cause", None, None,    None, excluded_yes_and_compensate_0,   86, ("N2024-32.broadband.n3",), "중지·장애 시간의 기준과 제외"),
    ),
)  # fmt: skip

# 서비스가 안 되는 지역으로 이사 (moves out of service area)
MOVES_OUT_OF_SERVICE_AREA = Ladder(
    lambda f: is_one(f.event, "moves out of service area"),
    no_count,
    "before",
    (
        #   id                             far  near  percent orders                              line official rows                                       official wording
        Row("moves-out-of-service-area", None, None,    None, terminate_and_nothing_is_deducted,   93, ("N2024-32.broadband.6", "N2024-32.broadband.n4",), "서비스가 안 되는 지역으로 이사 / 해당업체의 확인 시"),
    ),
)  # fmt: skip

# 자동연장된 계약의 해지 (ends extended contract)
ENDS_EXTENDED_CONTRACT = Ladder(
    lambda f: is_one(f.event, "ends extended contract"),
    no_count,
    "before",
    (
        #   id                          far  near  percent orders                              line official rows              official wording
        Row("ends-extended-contract", None, None,    None, terminate_and_nothing_is_deducted,   95, ("N2024-32.broadband.7",), "자동연장된 계약의 만료 전 해지"),
    ),
)  # fmt: skip

# 이전지역의 속도 저하, 이전지역 상품의 속도 × 2 초기 계약 상품의 속도 미만 (slower after moving, new speed × 2 under old speed)
SLOWER_AFTER_MOVING = Ladder(
    lambda f: every(is_one(f.event, "slower after moving"), compare(new_speed_2(f), "<", f.old_speed)),
    no_count,
    "before",
    (
        #   id                       far  near  percent orders                                    line official rows              official wording
        Row("slower-after-moving", None, None,      50, terminate_and_deduct_a_share_of_penalty,   96, ("N2024-32.broadband.8",), "이전지역 상품의 속도가 초기 속도의 50% 미만"),
    ),
)  # fmt: skip

# 해외이주·장기 유학, 관련 자료의 제출 (goes abroad, documents shown)
GOES_ABROAD_DOCUMENTS_SHOWN = Ladder(
    lambda f: every(is_one(f.event, "goes abroad"), is_one(f.documents_shown, "yes")),
    no_count,
    "before",
    (
        #   id                               far  near  percent orders                                                    line official rows               official wording
        Row("goes-abroad-documents-shown", None, None,    None, terminate_and_nothing_is_deducted_and_the_consumer_owes,   98, ("N2024-32.broadband.n5",), "해외이주, 1년 이상의 장기 유학"),
    ),
)  # fmt: skip

# 해지 뒤 장비의 분실·훼손, 장비 회수기간이 시작되고 지난 영업일 5일 초과 (equipment lost, business days over 5 days)
EQUIPMENT_LOST = Ladder(
    lambda f: every(is_one(f.event, "equipment lost"), compare(f.business_days, ">", 5)),
    no_count,
    "before",
    (
        #   id                  far  near  percent orders                   line official rows               official wording
        Row("equipment-lost", None, None,    None, equipment_claimable_no,  102, ("N2024-32.broadband.d3",), "장비 회수기간과 분실·훼손의 책임"),
    ),
)  # fmt: skip

# 임대 장비의 불량, 수리 횟수 2 미만 (rented equipment faulty, repairs under 2)
SILENT_RENTED_EQUIPMENT_FAULTY = Ladder(
    lambda f: every(is_one(f.event, "rented equipment faulty"), compare(f.repairs, "<", 2)),
    no_count,
    "before",
    (
        #   id                                  far  near  percent orders    line official rows              official wording
        Row("silent-rented-equipment-faulty", None, None,    None, nothing,   74, ("N2024-32.broadband.2",), "두 번 고치기 전의 하자는 표에 없다"),
    ),
)  # fmt: skip

# 장애를 이유로 한 해지, 월 1시간 이상 장애 횟수 3 미만, 1개월 누적 장애 시간 24시간 미만 (ends for outages, outages in a month under 3, monthly outage hours under 24 hours)
SILENT_ENDS_FOR_OUTAGES = Ladder(
    lambda f: every(
        is_one(f.event, "ends for outages"),
        compare(f.outages_in_a_month, "<", 3),
        compare(f.monthly_outage_hours, "<", 24),
    ),
    no_count,
    "before",
    (
        #   id                           far  near  percent orders    line official rows              official wording
        Row("silent-ends-for-outages", None, None,    None, nothing,   80, ("N2024-32.broadband.3",), "월 3회와 누적 24시간에 이르지 않는 장애로는 해지를 정하지 않는다"),
    ),
)  # fmt: skip

# 서비스 중지·장애로 인한 피해, 연속 중지·장애 시간 2시간 미만, 1개월 누적 장애 시간 6시간 이하 (outage, longest outage hours under 2 hours, monthly outage hours at most 6 hours)
SILENT_OUTAGE = Ladder(
    lambda f: every(
        is_one(f.event, "outage"),
        compare(f.longest_outage_hours, "<", 2),
        compare(f.monthly_outage_hours, "<=", 6),
    ),
    no_count,
    "before",
    (
        #   id                 far  near  percent orders    line official rows              official wording
        Row("silent-outage", None, None,    None, nothing,   88, ("N2024-32.broadband.4",), "연속 2시간과 누적 6시간 초과에 이르지 않는 중지·장애는 표에 없다"),
    ),
)  # fmt: skip

# 이전지역의 속도 저하, 이전지역 상품의 속도 × 2 초기 계약 상품의 속도 이상 (slower after moving, new speed × 2 at least old speed)
SILENT_SLOWER_AFTER_MOVING = Ladder(
    lambda f: every(is_one(f.event, "slower after moving"), compare(new_speed_2(f), ">=", f.old_speed)),
    no_count,
    "before",
    (
        #   id                              far  near  percent orders    line official rows              official wording
        Row("silent-slower-after-moving", None, None,    None, nothing,   97, ("N2024-32.broadband.8",), "절반 이상의 속도가 나오면 표에 없다"),
    ),
)  # fmt: skip

# 해외이주·장기 유학, 관련 자료의 제출 아님 (goes abroad, not documents shown)
SILENT_GOES_ABROAD = Ladder(
    lambda f: every(is_one(f.event, "goes abroad"), fails(is_one(f.documents_shown, "yes"))),
    no_count,
    "before",
    (
        #   id                      far  near  percent orders    line official rows               official wording
        Row("silent-goes-abroad", None, None,    None, nothing,   99, ("N2024-32.broadband.n5",), "자료를 내지 않은 경우는 표에 없다"),
    ),
)  # fmt: skip

# 소비자 사정의 중도 해지 (consumer leaves early)
SILENT_CONSUMER_LEAVES_EARLY = Ladder(
    lambda f: is_one(f.event, "consumer leaves early"),
    no_count,
    "before",
    (
        #   id                                far  near  percent orders    line official rows  official wording
        Row("silent-consumer-leaves-early", None, None,    None, nothing,  100, (),            "약정 중의 해지 위약금은 이 표가 정하지 않는다. 약관과 약관규제법의 일이다"),
    ),
)  # fmt: skip

# 해지 뒤 장비의 분실·훼손, 장비 회수기간이 시작되고 지난 영업일 5일 이하 (equipment lost, business days at most 5 days)
SILENT_EQUIPMENT_LOST = Ladder(
    lambda f: every(is_one(f.event, "equipment lost"), compare(f.business_days, "<=", 5)),
    no_count,
    "before",
    (
        #   id                         far  near  percent orders    line official rows               official wording
        Row("silent-equipment-lost", None, None,    None, nothing,  104, ("N2024-32.broadband.d3",), "회수기간 안의 분실·훼손은 표에 없다"),
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
        MINOR_WITHOUT_CONSENT,
        INSTALLATION_LATE,
        RENTED_EQUIPMENT_FAULTY,
        ENDS_FOR_OUTAGES,
        ENDS_FOR_OUTAGES_EXCLUDED_CAUSE,
        OUTAGE,
        OUTAGE_EXCLUDED_CAUSE,
        MOVES_OUT_OF_SERVICE_AREA,
        ENDS_EXTENDED_CONTRACT,
        SLOWER_AFTER_MOVING,
        GOES_ABROAD_DOCUMENTS_SHOWN,
        EQUIPMENT_LOST,
    ),
    (
    ),
    (
        SILENT_RENTED_EQUIPMENT_FAULTY,
        SILENT_ENDS_FOR_OUTAGES,
        SILENT_OUTAGE,
        SILENT_SLOWER_AFTER_MOVING,
        SILENT_GOES_ABROAD,
        SILENT_CONSUMER_LEAVES_EARLY,
        SILENT_EQUIPMENT_LOST,
    ),
    (
    ),
    (("outage_damages", "손해배상액", outage_damages_for), ),
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
        MINOR_WITHOUT_CONSENT,
        INSTALLATION_LATE,
        RENTED_EQUIPMENT_FAULTY,
        ENDS_FOR_OUTAGES,
        ENDS_FOR_OUTAGES_EXCLUDED_CAUSE,
        OUTAGE,
        OUTAGE_EXCLUDED_CAUSE,
        MOVES_OUT_OF_SERVICE_AREA,
        ENDS_EXTENDED_CONTRACT,
        SLOWER_AFTER_MOVING,
        GOES_ABROAD_DOCUMENTS_SHOWN,
        EQUIPMENT_LOST,
    ),
    (
    ),
    (
        SILENT_RENTED_EQUIPMENT_FAULTY,
        SILENT_ENDS_FOR_OUTAGES,
        SILENT_OUTAGE,
        SILENT_SLOWER_AFTER_MOVING,
        SILENT_GOES_ABROAD,
        SILENT_CONSUMER_LEAVES_EARLY,
        SILENT_EQUIPMENT_LOST,
    ),
    (
    ),
    (("outage_damages", "손해배상액", outage_damages_for), ),
)  # fmt: skip
EDITIONS = (EDITION_2025_12_18, EDITION_2024_12_27, )  # fmt: skip
UNRECORDED: tuple[tuple[date, date | None, str], ...] = (
    (date(2021, 5, 25), date(2024, 12, 26), "이 시기의 초고속 인터넷 표는 글을 가지고 있지 않다. 001에는 이 표가 없다"),
)
WORDS: dict[str, tuple[str, ...]] = {
    "event": ("minor without consent", "rented equipment faulty", "ends for outages", "outage", "installation late", "moves out of service area", "ends extended contract", "slower after moving", "goes abroad", "consumer leaves early", "equipment lost", ),
    "excluded_cause": ("yes", "no", ),
    "documents_shown": ("yes", "no", ),
}
LABELS: dict[str, str] = {
    "event": "일어난 일",
    "excluded_cause": "불가항력·사전고지·소비자 과실",
    "documents_shown": "관련 자료의 제출",
    "collectable": "해지일 또는 협의한 날",
    "lost_on": "분실·훼손된 날",
    "public_holidays": "공휴일",
    "business_days": "장비 회수기간이 시작되고 지난 영업일",
    "repairs": "수리 횟수",
    "outages_in_a_month": "월 1시간 이상 장애 횟수",
    "monthly_outage_hours": "1개월 누적 장애 시간",
    "longest_outage_hours": "연속 중지·장애 시간",
    "old_speed": "초기 계약 상품의 속도",
    "new_speed": "이전지역 상품의 속도",
    "outage_hours": "배상할 중지·장애 시간",
    "daily_fee": "최근 3개월의 1일 평균요금",
    "penalty": "약정 위약금",
    "discounts": "할인 혜택 금액",
    "paid_fees": "기납부 요금",
}


def settle(  # name every argument; Python is quicker when it need not insist on it
    event: Event | None = None,
    business_days: Number | None = None,
    repairs: Number | None = None,
    outages_in_a_month: Number | None = None,
    monthly_outage_hours: Number | None = None,
    longest_outage_hours: Number | None = None,
    old_speed: Number | None = None,
    new_speed: Number | None = None,
    outage_hours: Number | None = None,
    daily_fee: Number | None = None,
    penalty: Number | None = None,
    discounts: Number | None = None,
    paid_fees: Number | None = None,
    excluded_cause: YesNo | None = None,
    documents_shown: YesNo | None = None,
    collectable: date | None = None,
    lost_on: date | None = None,
    public_holidays: tuple[date, ...] | None = None,
    on: date | None = None,
) -> Settlement | NoRule | Undecided:
    """Settle a case by the edition in force `on` a day; without a day, by the newest."""
    stated = (
        on,
        event,
        excluded_cause,
        documents_shown,
        collectable,
        lost_on,
        public_holidays,
        business_days,
        repairs,
        outages_in_a_month,
        monthly_outage_hours,
        longest_outage_hours,
        old_speed,
        new_speed,
    )
    try:
        found = REMEMBERED[stated]
    except KeyError:
        found = find(stated)
    amounts = (outage_hours, daily_fee, penalty, discounts, paid_fees, )
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
    lines = [f"{row.wording} [{', '.join(row.citations)}] (standards/broadband.gijun:{row.line})"]
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
