"""가전제품 등 (appliance): Household appliances, office and telecom equipment, watches, sewing machines, optical goods, children's goods

Written by `gijun build` from standards/appliance.gijun. To change a number, change that file.
Source: 소비자분쟁해결기준, annex 별표 2, item 1. 공산품 · 가전제품, 사무용기기, 전기통신기자재, 시계, 재봉기, 광학제품, 아동용품.
This file needs nothing but Python itself: copy it wherever it is useful.

    settle(event="defect", cause="natural", product="single", item="cooling air conditioner", …)

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

Event = Literal["defect", "repair impossible", "exchange impossible", "fails again", "lost", "no parts", "transport damage", "installation damage", "unit defect", "refurbished part fails"]
Cause = Literal["natural", "consumer_fault"]
Product = Literal["single", "set", "computer"]
Item = Literal["cooling air conditioner", "air conditioner", "fan", "television", "refrigerator", "water purifier", "washing machine", "clothes dryer", "oven", "camera", "notebook", "shaver", "copier", "unlisted"]
Part = Literal["ordinary part", "consumable"]
Carrier = Literal["seller", "professional carrier"]
YesNo = Literal["yes", "no"]
Number = int | Fraction
Truth = bool | None  # None: a fact that the case does not state would decide


class Facts(NamedTuple):
    """A case. None is not stated, which is neither zero nor "no"."""

    event: Event | None = None  # 일어난 일
    cause: Cause | None = None  # 고장의 원인
    product: Product | None = None  # 제품
    item: Item | None = None  # 품목
    part: Part | None = None  # 없는 부품
    carrier: Carrier | None = None  # 운송한 자
    important_repair: YesNo | None = None  # 중요한 수리
    recurred: YesNo | None = None  # 하자 재발
    first_month: YesNo | None = None  # 구입 후 1개월 이내
    in_warranty: YesNo | None = None  # 품질보증기간 이내
    parts_period_over: YesNo | None = None  # 부품보유기간 경과
    substitute_available: YesNo | None = None  # 대체품 있음
    exchange_possible: YesNo | None = None  # 개별기기 교환 가능
    same_company: YesNo | None = None  # 동일회사 판매
    same_defect_repairs: Number | None = None  # 동일하자 수리 횟수
    total_repairs: Number | None = None  # 여러 부위 수리 횟수
    price: Number | None = None  # 구입가
    months_used: Number | None = None  # 사용개월
    life: Number | None = None  # 내용연수
    warranty: Number | None = None  # 품질보증기간
    marked_parts_period: Number | None = None  # 품질보증서에 표시한 부품보유기간
    bought: date | None = None  # 구입일
    claimed: date | None = None  # 청구일
    exchanged: date | None = None  # 교환일
    received: date | None = None  # 수리 접수일
    repaired: date | None = None  # 리퍼부품으로 수리한 날
    days_since: Number | None = None  # 구입 후 지난 날
    months_since: Number | None = None  # 구입 후 지난 달
    days_since_exchange: Number | None = None  # 교환 후 지난 날
    months_since_exchange: Number | None = None  # 교환 후 지난 달
    months_since_repair: Number | None = None  # 리퍼부품 수리 후 지난 달
    defective_unit: str | None = None  # 이상이 있는 기기
    set_price: Number | None = None  # set물품 전체의 구입가
    unit_price: Number | None = None  # 개별기기의 구입가
    body_price: Number | None = None  # 본체의 구입가
    monitor_price: Number | None = None  # 모니터의 구입가
    keyboard_price: Number | None = None  # 키보드의 구입가
    repair_charge: Number | None = None  # 유상수리에 해당하는 금액


Amounts = tuple[Any, ...]  # the facts that only enter the figures, in the order of `Facts`
Orders = Callable[[Any, Amounts], Any]  # what is found, and the amounts of the case -> the answer


class Row(NamedTuple):
    """A row of the official table: it answers from `far` down to `near`, both included."""

    id: str
    far: int | None
    near: int | None
    percent: Number | None
    orders: Orders
    line: int  # of standards/appliance.gijun
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


def repeated(name: str, value: object) -> tuple[tuple[str, object], ...]:
    """A finding that repeats a fact, if the fact is stated."""
    return () if value is None else ((name, value),)


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


def add_months(day: date, months: int) -> date:
    """The same day of a later month; where that month is too short, its last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def months_between(first: date | None, last: date | None) -> int | None:
    """Completed calendar months."""
    if first is None or last is None:
        return None
    start, end = plain_date(first), plain_date(last)
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if end >= add_months(start, months) else months - 1


def started_months_between(first: date | None, last: date | None) -> int | None:
    """The least number of calendar months that reaches the later day."""
    if first is None or last is None:
        return None
    start, end = plain_date(first), plain_date(last)
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if end <= add_months(start, months) else months + 1


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


def annex_parts_period_for(f: Facts) -> Number | None:
    """별표 Ⅲ의 부품보유기간 (annex parts period) = TV 또는 냉장고이면 108개월; 에어컨(냉방 전용) 또는 에어컨(냉난방 겸용)이면 96개월; 정수기·전축·전자레인지·가습기·제습기·전기청소기·세탁기·의류건조기·의류관리기 중 하나이면 84개월; 오븐·비데·압력밥솥·가스레인지·전화기·믹서기·온수기·캠코더·안마의자 등이면 72개월; 난로·선풍기·냉풍기·전기장판·네비게이션·카메라·디지털피아노·복사기·기간이 정해지지 않고 유사품목도 없는 것 중 하나이면 60개월; 데스크탑·주변기기·노트북·태블릿·휴대용 음향기기이면 48개월; 전기면도기·전기조리기기·헤어드라이어이면 36개월 [N2025-14.warranty.1, N2025-14.warranty.2, N2025-14.warranty.3, N2025-14.warranty.4, N2025-14.warranty.5, N2025-14.warranty.6, N2025-14.warranty.7, N2025-14.warranty.8, N2025-14.warranty.9, N2025-14.warranty.10, N2025-14.warranty.11, N2025-14.warranty.12, N2025-14.service_life.2]"""
    return first_case(f, (lambda f: is_one(f.item, "television", "refrigerator"), lambda f: 108), (lambda f: is_one(f.item, "cooling air conditioner", "air conditioner"), lambda f: 96), (lambda f: is_one(f.item, "water purifier", "washing machine", "clothes dryer"), lambda f: 84), (lambda f: is_one(f.item, "oven"), lambda f: 72), (lambda f: is_one(f.item, "fan", "camera", "copier", "unlisted"), lambda f: 60), (lambda f: is_one(f.item, "notebook"), lambda f: 48), (lambda f: is_one(f.item, "shaver"), lambda f: 36))


def the_greater_of_marked_parts_period_and_annex_parts_period(f: Facts) -> Number | None:
    """품질보증서에 표시한 부품보유기간, 별표 Ⅲ의 부품보유기간 중 많은 금액"""
    marked_parts_period = f.marked_parts_period
    annex_parts_period = annex_parts_period_for(f)
    if marked_parts_period is None or annex_parts_period is None:
        return None
    return greater(marked_parts_period, annex_parts_period)


def days_since_1_day_12_36(f: Facts) -> Number | None:
    """구입 후 지난 날 ÷ 1일 × 12 + 36"""
    days_since = f.days_since
    if days_since is None:
        return None
    return Fraction(days_since) / 1 * 12 + 36


def warranty_1_month_365(f: Facts) -> Number | None:
    """품질보증기간 ÷ 1개월 × 365"""
    warranty = f.warranty
    if warranty is None:
        return None
    return Fraction(warranty) / 1 * 365


def days_since_1_day_12_36_2(f: Facts) -> Number | None:
    """구입 후 지난 날 ÷ 1일 × 12 − 36"""
    days_since = f.days_since
    if days_since is None:
        return None
    return Fraction(days_since) / 1 * 12 - 36


def warranty_1_month_366(f: Facts) -> Number | None:
    """품질보증기간 ÷ 1개월 × 366"""
    warranty = f.warranty
    if warranty is None:
        return None
    return Fraction(warranty) / 1 * 366


def with_defaults(f: Facts) -> Facts:
    """What is taken where a case says nothing."""
    if f.recurred is None:  # 하자 재발
        f = take(f, "recurred", (True, "no"))
    if f.same_defect_repairs is None:  # 동일하자 수리 횟수
        f = take(f, "same_defect_repairs", (True, 0))
    if f.total_repairs is None:  # 여러 부위 수리 횟수
        f = take(f, "total_repairs", (True, f.same_defect_repairs))
    if f.cause is None:  # 고장의 원인
        f = take(f, "cause", (True, "natural"))
    if f.product is None:  # 제품
        f = take(f, "product", (True, "single"))
    if f.part is None:  # 없는 부품
        f = take(f, "part", (True, "ordinary part"))
    if f.carrier is None:  # 운송한 자
        f = take(f, "carrier", (True, "seller"))
    if f.parts_period_over is None:  # 부품보유기간 경과
        f = take(f, "parts_period_over", (True, "no"))
    if f.event is None:  # 일어난 일
        f = take(f, "event",
            (every(
                is_one(f.recurred, "yes"),
                some(compare(f.same_defect_repairs, ">=", 2), compare(f.total_repairs, ">=", 4)),
            ), "repair impossible"),
            (every(is_one(f.product, "set", "computer"), is_given(f.exchange_possible)), "unit defect"),
            (True, "defect"),
        )
    if f.days_since is None:  # 구입 후 지난 날
        f = take(f, "days_since",
            (every(is_given(f.bought), is_given(f.claimed)), days_between(f.bought, f.claimed)),
            (every(is_given(f.months_since), compare(f.months_since, ">=", 1)), 28),
        )
    if f.months_used is None:  # 사용개월
        f = take(f, "months_used", (True, months_between(f.bought, f.claimed)))
    if f.months_since is None:  # 구입 후 지난 달
        f = take(f, "months_since",
            (every(is_given(f.bought), is_given(f.claimed)), started_months_between(f.bought, f.claimed)),
            (every(is_given(f.days_since), compare(f.days_since, "<=", 28)), 1),
            (every(
                is_given(f.days_since),
                compare(f.days_since, ">=", 32),
                compare(f.days_since, "<=", 59),
            ), 2),
            (is_given(f.months_used), f.months_used),
        )
    if f.first_month is None:  # 구입 후 1개월 이내
        f = take(f, "first_month",
            (every(is_given(f.months_since), compare(f.months_since, "<=", 1)), "yes"),
            (is_given(f.months_since), "no"),
            (compare(f.days_since, ">=", 32), "no"),
        )
    if f.days_since_exchange is None:  # 교환 후 지난 날
        f = take(f, "days_since_exchange", (True, days_between(f.exchanged, f.claimed)))
    if f.months_since_exchange is None:  # 교환 후 지난 달
        f = take(f, "months_since_exchange",
            (every(is_given(f.exchanged), is_given(f.claimed)), started_months_between(f.exchanged, f.claimed)),
            (compare(f.days_since_exchange, "<=", 28), 1),
            (compare(f.days_since_exchange, ">=", 32), 2),
        )
    if f.months_since_repair is None:  # 리퍼부품 수리 후 지난 달
        f = take(f, "months_since_repair", (True, started_months_between(f.repaired, f.claimed)))
    if f.warranty is None:  # 품질보증기간 [N2025-14.warranty.1, N2025-14.warranty.2, N2025-14.warranty.3, N2025-14.warranty.4, N2025-14.warranty.5, N2025-14.warranty.6, N2025-14.warranty.7, N2025-14.warranty.8, N2025-14.warranty.9, N2025-14.warranty.10, N2025-14.warranty.11, N2025-14.warranty.12, N2025-14.warranty.14]
        f = take(f, "warranty",
            (is_one(f.item, "cooling air conditioner", "fan"), 24),
            (is_one(f.item, "copier"), 6),
            (is_one(f.item, "air conditioner", "television", "refrigerator", "water purifier", "washing machine", "clothes dryer", "oven", "camera", "notebook", "shaver", "unlisted"), 12),
        )
    if f.life is None:  # 내용연수 [N2025-14.service_life.1, N2025-14.service_life.2]
        f = take(f, "life",
            (is_given(f.marked_parts_period), the_greater_of_marked_parts_period_and_annex_parts_period(f)),
            (is_given(f.item), annex_parts_period_for(f)),
        )
    if f.in_warranty is None:  # 품질보증기간 이내 [N2024-32.elec.n1]
        f = take(f, "in_warranty",
            (every(
                is_given(f.bought),
                is_given(f.received),
                is_given(f.warranty),
                compare(started_months_between(f.bought, f.received), "<=", f.warranty),
            ), "yes"),
            (every(
                is_given(f.warranty),
                is_given(f.months_since),
                compare(f.months_since, "<=", f.warranty),
            ), "yes"),
            (every(is_given(f.warranty), is_given(f.months_since)), "no"),
            (every(
                is_given(f.warranty),
                is_given(f.days_since),
                compare(days_since_1_day_12_36(f), "<=", warranty_1_month_365(f)),
            ), "yes"),
            (every(
                is_given(f.warranty),
                is_given(f.days_since),
                compare(days_since_1_day_12_36_2(f), ">", warranty_1_month_366(f)),
            ), "no"),
            (every(is_given(f.life), is_given(f.months_used)), "no"),
        )
    return f


def with_amounts(f: Facts) -> Facts:
    """Amounts taken where a case gives none."""
    return f


def body_price_monitor_price_keyboard_price(f: Facts) -> Number | None:
    """본체의 구입가 + 모니터의 구입가 + 키보드의 구입가"""
    body_price = f.body_price
    monitor_price = f.monitor_price
    keyboard_price = f.keyboard_price
    if body_price is None or monitor_price is None or keyboard_price is None:
        return None
    return body_price + monitor_price + keyboard_price


def base_for(f: Facts) -> Number | None:
    """환급 대상 금액 (base) = 컴퓨터, 본체의 구입가가 정해진 경우이면 본체의 구입가 + 모니터의 구입가 + 키보드의 구입가; set물품 또는 컴퓨터, set물품 전체의 구입가가 정해진 경우이면 set물품 전체의 구입가; 그 밖에 구입가 [S001.1.elec.n5, S001.1.elec.n6]"""
    return first_case(f, (lambda f: every(is_one(f.product, "computer"), is_given(f.body_price)), lambda f: body_price_monitor_price_keyboard_price(f)), (lambda f: every(is_one(f.product, "set", "computer"), is_given(f.set_price)), lambda f: f.set_price), (lambda f: True, lambda f: f.price))


def exchange_or_refund_base(found: Found, amounts: Amounts) -> Settlement:
    """제품교환 또는 환급 대상 금액 환급 (exchange or refund base)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "choice", refund=base_for(f), remedies=("exchange", "refund",), ordered=("refund",))


def exchange_or_repair_free(found: Found, amounts: Amounts) -> Settlement:
    """제품교환 또는 무상수리 (exchange or repair free)."""
    return account(found, amounts, "choice", remedies=("exchange", "repair_free",))


def repair_free(found: Found, amounts: Amounts) -> Settlement:
    """무상수리 (repair free)."""
    return account(found, amounts, "single", remedies=("repair_free",))


def refund_base(found: Found, amounts: Amounts) -> Settlement:
    """환급 대상 금액 환급 (refund base)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=base_for(f), remedies=("refund",), ordered=("refund",))


def depreciation_for(f: Facts) -> Number | None:
    """감가상각비 (depreciation) = 구입가 × 사용개월 ÷ 내용연수 [S001.1.elec.n1, S001.1.elec.n2]"""
    price = f.price
    months_used = f.months_used
    life = f.life
    if divides_by_zero(("life", life)) or price is None or months_used is None or life is None:
        return None
    return Fraction(price * months_used) / life


def residual_for(f: Facts) -> Number | None:
    """잔여금 (residual) = 구입가 − 감가상각비, 최소 0 [S001.1.elec.n7]"""
    price = f.price
    depreciation = depreciation_for(f)
    if price is None or depreciation is None:
        return None
    return greater(price - depreciation, 0)


def residual_10_of_price(f: Facts) -> Number | None:
    """잔여금 + 구입가의 10%"""
    residual = residual_for(f)
    price = f.price
    if residual is None or price is None:
        return None
    return residual + percent(10) * price


def refund_residual_10_of_price(found: Found, amounts: Amounts) -> Settlement:
    """잔여금 + 구입가의 10% 환급 (refund residual + 10% of price)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=residual_10_of_price(f), remedies=("refund",), ordered=("refund",))


def the_lesser_of_residual_10_of_price_and_price(f: Facts) -> Number | None:
    """잔여금 + 구입가의 10%, 구입가 중 적은 금액"""
    residual = residual_for(f)
    price = f.price
    if residual is None or price is None:
        return None
    return lesser(residual + percent(10) * price, price)


def refund_the_lesser_of_residual_10_of_price_and_price(found: Found, amounts: Amounts) -> Settlement:
    """잔여금 + 구입가의 10%, 구입가 중 적은 금액 환급 (refund the lesser of residual + 10% of price and price)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=the_lesser_of_residual_10_of_price_and_price(f), remedies=("refund",), ordered=("refund",))


def the_consumer_pays_repair_charge_and_exchange(found: Found, amounts: Amounts) -> Settlement:
    """소비자가 유상수리에 해당하는 금액 부담 및 제품교환 (the consumer pays repair charge and exchange)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", consumer_pays=f.repair_charge, remedies=("exchange",), ordered=("consumer_pays",))


def refund_residual_10_of_price_and_warn_exceeds_purchase_price(found: Found, amounts: Amounts) -> Settlement:
    """잔여금 + 구입가의 10% 환급 및 알림: 환급액이 구입가를 넘음 (refund residual + 10% of price and warn: exceeds purchase price)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=residual_10_of_price(f), said=(("warn", "exceeds purchase price"),), remedies=("refund",), ordered=("refund",))


def exchange(found: Found, amounts: Amounts) -> Settlement:
    """제품교환 (exchange)."""
    return account(found, amounts, "single", remedies=("exchange",))


def exchange_and_note_seller_has_recourse_against_the_carrier(found: Found, amounts: Amounts) -> Settlement:
    """제품교환 및 알림: 판매자가 운송기관에 구상권을 행사함 (exchange and note: seller has recourse against the carrier)."""
    return account(found, amounts, "single", said=(("note", "seller has recourse against the carrier"),), remedies=("exchange",))


def exchange_and_scope_defective_unit(found: Found, amounts: Amounts) -> Settlement:
    """제품교환 및 대상: 이상이 있는 기기 (exchange and scope: defective unit)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", said=repeated("scope", f.defective_unit), remedies=("exchange",))


def refund_base_and_scope_whole_set(found: Found, amounts: Amounts) -> Settlement:
    """환급 대상 금액 환급 및 대상: set물품 전체 (refund base and scope: whole set)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=base_for(f), said=(("scope", "whole set"),), remedies=("refund",), ordered=("refund",))


def refund_unit_price_and_scope_defective_unit(found: Found, amounts: Amounts) -> Settlement:
    """개별기기의 구입가 환급 및 대상: 이상이 있는 기기 (refund unit price and scope: defective unit)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=f.unit_price, said=repeated("scope", f.defective_unit), remedies=("refund",), ordered=("refund",))


def with_defaults_2(f: Facts) -> Facts:
    """What is taken where a case says nothing."""
    if f.recurred is None:  # 하자 재발
        f = take(f, "recurred", (True, "no"))
    if f.same_defect_repairs is None:  # 동일하자 수리 횟수
        f = take(f, "same_defect_repairs", (True, 0))
    if f.total_repairs is None:  # 여러 부위 수리 횟수
        f = take(f, "total_repairs", (True, f.same_defect_repairs))
    if f.cause is None:  # 고장의 원인
        f = take(f, "cause", (True, "natural"))
    if f.product is None:  # 제품
        f = take(f, "product", (True, "single"))
    if f.part is None:  # 없는 부품
        f = take(f, "part", (True, "ordinary part"))
    if f.carrier is None:  # 운송한 자
        f = take(f, "carrier", (True, "seller"))
    if f.parts_period_over is None:  # 부품보유기간 경과
        f = take(f, "parts_period_over", (True, "no"))
    if f.event is None:  # 일어난 일
        f = take(f, "event",
            (every(
                is_one(f.recurred, "yes"),
                some(compare(f.same_defect_repairs, ">=", 2), compare(f.total_repairs, ">=", 4)),
            ), "repair impossible"),
            (every(is_one(f.product, "set", "computer"), is_given(f.exchange_possible)), "unit defect"),
            (True, "defect"),
        )
    if f.days_since is None:  # 구입 후 지난 날
        f = take(f, "days_since",
            (every(is_given(f.bought), is_given(f.claimed)), days_between(f.bought, f.claimed)),
            (every(is_given(f.months_since), compare(f.months_since, ">=", 1)), 28),
        )
    if f.months_used is None:  # 사용개월
        f = take(f, "months_used", (True, months_between(f.bought, f.claimed)))
    if f.months_since is None:  # 구입 후 지난 달
        f = take(f, "months_since",
            (every(is_given(f.bought), is_given(f.claimed)), started_months_between(f.bought, f.claimed)),
            (every(is_given(f.days_since), compare(f.days_since, "<=", 28)), 1),
            (every(
                is_given(f.days_since),
                compare(f.days_since, ">=", 32),
                compare(f.days_since, "<=", 59),
            ), 2),
            (is_given(f.months_used), f.months_used),
        )
    if f.first_month is None:  # 구입 후 1개월 이내
        f = take(f, "first_month",
            (every(is_given(f.months_since), compare(f.months_since, "<=", 1)), "yes"),
            (is_given(f.months_since), "no"),
            (compare(f.days_since, ">=", 32), "no"),
        )
    if f.days_since_exchange is None:  # 교환 후 지난 날
        f = take(f, "days_since_exchange", (True, days_between(f.exchanged, f.claimed)))
    if f.months_since_exchange is None:  # 교환 후 지난 달
        f = take(f, "months_since_exchange",
            (every(is_given(f.exchanged), is_given(f.claimed)), started_months_between(f.exchanged, f.claimed)),
            (compare(f.days_since_exchange, "<=", 28), 1),
            (compare(f.days_since_exchange, ">=", 32), 2),
        )
    if f.months_since_repair is None:  # 리퍼부품 수리 후 지난 달
        f = take(f, "months_since_repair", (True, started_months_between(f.repaired, f.claimed)))
    if f.in_warranty is None:  # 품질보증기간 이내 [N2024-32.elec.n1]
        f = take(f, "in_warranty",
            (every(
                is_given(f.bought),
                is_given(f.received),
                is_given(f.warranty),
                compare(started_months_between(f.bought, f.received), "<=", f.warranty),
            ), "yes"),
            (every(
                is_given(f.warranty),
                is_given(f.months_since),
                compare(f.months_since, "<=", f.warranty),
            ), "yes"),
            (every(is_given(f.warranty), is_given(f.months_since)), "no"),
            (every(
                is_given(f.warranty),
                is_given(f.days_since),
                compare(days_since_1_day_12_36(f), "<=", warranty_1_month_365(f)),
            ), "yes"),
            (every(
                is_given(f.warranty),
                is_given(f.days_since),
                compare(days_since_1_day_12_36_2(f), ">", warranty_1_month_366(f)),
            ), "no"),
            (every(is_given(f.life), is_given(f.months_used)), "no"),
        )
    return f


def with_defaults_3(f: Facts) -> Facts:
    """What is taken where a case says nothing."""
    if f.recurred is None:  # 하자 재발
        f = take(f, "recurred", (True, "no"))
    if f.same_defect_repairs is None:  # 동일하자 수리 횟수
        f = take(f, "same_defect_repairs", (True, 0))
    if f.total_repairs is None:  # 여러 부위 수리 횟수
        f = take(f, "total_repairs", (True, f.same_defect_repairs))
    if f.cause is None:  # 고장의 원인
        f = take(f, "cause", (True, "natural"))
    if f.product is None:  # 제품
        f = take(f, "product", (True, "single"))
    if f.part is None:  # 없는 부품
        f = take(f, "part", (True, "ordinary part"))
    if f.carrier is None:  # 운송한 자
        f = take(f, "carrier", (True, "seller"))
    if f.parts_period_over is None:  # 부품보유기간 경과
        f = take(f, "parts_period_over", (True, "no"))
    if f.event is None:  # 일어난 일
        f = take(f, "event",
            (every(
                is_one(f.recurred, "yes"),
                some(compare(f.same_defect_repairs, ">=", 2), compare(f.total_repairs, ">=", 4)),
            ), "repair impossible"),
            (every(is_one(f.product, "set", "computer"), is_given(f.exchange_possible)), "unit defect"),
            (True, "defect"),
        )
    if f.days_since is None:  # 구입 후 지난 날
        f = take(f, "days_since",
            (every(is_given(f.bought), is_given(f.claimed)), days_between(f.bought, f.claimed)),
            (every(is_given(f.months_since), compare(f.months_since, ">=", 1)), 28),
        )
    if f.months_used is None:  # 사용개월
        f = take(f, "months_used", (True, months_between(f.bought, f.claimed)))
    if f.months_since is None:  # 구입 후 지난 달
        f = take(f, "months_since",
            (every(is_given(f.bought), is_given(f.claimed)), started_months_between(f.bought, f.claimed)),
            (every(is_given(f.days_since), compare(f.days_since, "<=", 28)), 1),
            (every(
                is_given(f.days_since),
                compare(f.days_since, ">=", 32),
                compare(f.days_since, "<=", 59),
            ), 2),
            (is_given(f.months_used), f.months_used),
        )
    if f.first_month is None:  # 구입 후 1개월 이내
        f = take(f, "first_month",
            (every(is_given(f.months_since), compare(f.months_since, "<=", 1)), "yes"),
            (is_given(f.months_since), "no"),
            (compare(f.days_since, ">=", 32), "no"),
        )
    if f.days_since_exchange is None:  # 교환 후 지난 날
        f = take(f, "days_since_exchange", (True, days_between(f.exchanged, f.claimed)))
    if f.months_since_exchange is None:  # 교환 후 지난 달
        f = take(f, "months_since_exchange",
            (every(is_given(f.exchanged), is_given(f.claimed)), started_months_between(f.exchanged, f.claimed)),
            (compare(f.days_since_exchange, "<=", 28), 1),
            (compare(f.days_since_exchange, ">=", 32), 2),
        )
    if f.months_since_repair is None:  # 리퍼부품 수리 후 지난 달
        f = take(f, "months_since_repair", (True, started_months_between(f.repaired, f.claimed)))
    if f.in_warranty is None:  # 품질보증기간 이내
        f = take(f, "in_warranty",
            (every(
                is_given(f.warranty),
                is_given(f.months_since),
                compare(f.months_since, "<=", f.warranty),
            ), "yes"),
            (every(is_given(f.warranty), is_given(f.months_since)), "no"),
            (every(
                is_given(f.warranty),
                is_given(f.days_since),
                compare(days_since_1_day_12_36(f), "<=", warranty_1_month_365(f)),
            ), "yes"),
            (every(
                is_given(f.warranty),
                is_given(f.days_since),
                compare(days_since_1_day_12_36_2(f), ">", warranty_1_month_366(f)),
            ), "no"),
            (every(is_given(f.life), is_given(f.months_used)), "no"),
        )
    return f


# --- the official table ----------------------------------------------------------------------------

# 성능·기능상의 하자, 구입 후 1개월 이내, 중요한 수리 (defect, first month, important repair)
DEFECT_FIRST_MONTH_IMPORTANT_REPAIR = Ladder(
    lambda f: every(
        is_one(f.event, "defect"),
        is_one(f.first_month, "yes"),
        is_one(f.important_repair, "yes"),
    ),
    lambda f: f.days_since,
    "after",
    (
        #   id                                         far  near  percent orders                    line official rows       official wording
        Row("defect-first-month-important-repair-10",  10,    0,    None, exchange_or_refund_base,  157, ("S001.1.elec.1",), "구입 후 10일 이내에 정상적인 사용상태에서 발생한 성능·기능상의 하자로 중요한 수리를 요할 때"),
    ),
)  # fmt: skip

# 성능·기능상의 하자, 구입 후 1개월 이내, 중요한 수리, 구입 후 지난 날 10일 초과 (defect, first month, important repair, days since over 10 days)
DEFECT_FIRST_MONTH_IMPORTANT_REPAIR_2 = Ladder(
    lambda f: every(
        is_one(f.event, "defect"),
        is_one(f.first_month, "yes"),
        is_one(f.important_repair, "yes"),
        compare(f.days_since, ">", 10),
    ),
    no_count,
    "before",
    (
        #   id                                       far  near  percent orders                    line official rows       official wording
        Row("defect-first-month-important-repair", None, None,    None, exchange_or_repair_free,  160, ("S001.1.elec.2",), "구입 후 1개월 이내에 정상적인 사용상태에서 발생한 성능·기능상의 하자로 중요한 수리를 요할 때"),
    ),
)  # fmt: skip

# 성능·기능상의 하자, 구입 후 1개월 이내, 중요한 수리 아님, 품질보증기간 이내 (defect, first month, not important repair, in warranty)
DEFECT_FIRST_MONTH_IN_WARRANTY = Ladder(
    lambda f: every(
        is_one(f.event, "defect"),
        is_one(f.first_month, "yes"),
        fails(is_one(f.important_repair, "yes")),
        is_one(f.in_warranty, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                  far  near  percent orders        line official rows         official wording
        Row("defect-first-month-in-warranty", None, None,    None, repair_free,  163, ("S001.1.elec.3.1",), "하자발생 시"),
    ),
)  # fmt: skip

# 성능·기능상의 하자, 구입 후 1개월 이내 아님, 품질보증기간 이내 (defect, not first month, in warranty)
DEFECT_IN_WARRANTY = Ladder(
    lambda f: every(
        is_one(f.event, "defect"),
        fails(is_one(f.first_month, "yes")),
        is_one(f.in_warranty, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                      far  near  percent orders        line official rows         official wording
        Row("defect-in-warranty", None, None,    None, repair_free,  164, ("S001.1.elec.3.1",), "하자발생 시"),
    ),
)  # fmt: skip

# 수리불가능, 품질보증기간 이내 (repair impossible, in warranty)
REPAIR_IMPOSSIBLE_IN_WARRANTY = Ladder(
    lambda f: every(is_one(f.event, "repair impossible"), is_one(f.in_warranty, "yes")),
    no_count,
    "before",
    (
        #   id                                 far  near  percent orders                    line official rows         official wording
        Row("repair-impossible-in-warranty", None, None,    None, exchange_or_refund_base,  165, ("S001.1.elec.3.2",), "수리불가능 시"),
    ),
)  # fmt: skip

# 교환불가능, 품질보증기간 이내 (exchange impossible, in warranty)
EXCHANGE_IMPOSSIBLE_IN_WARRANTY = Ladder(
    lambda f: every(is_one(f.event, "exchange impossible"), is_one(f.in_warranty, "yes")),
    no_count,
    "before",
    (
        #   id                                   far  near  percent orders        line official rows         official wording
        Row("exchange-impossible-in-warranty", None, None,    None, refund_base,  166, ("S001.1.elec.3.3",), "교환불가능 시"),
    ),
)  # fmt: skip

# 교환된 제품이 중요한 수리를 요함 (fails again)
FAILS_AGAIN = Ladder(
    lambda f: is_one(f.event, "fails again"),
    lambda f: f.months_since_exchange,
    "after",
    (
        #   id                far  near  percent orders        line official rows         official wording
        Row("fails-again-1",   1,    0,    None, refund_base,  167, ("S001.1.elec.3.4",), "교환된 제품이 1개월 이내에 중요한 수리를 요할 때"),
    ),
)  # fmt: skip

# 교환된 제품이 중요한 수리를 요함, 품질보증기간 이내, 교환 후 지난 달 1개월 초과 (fails again, in warranty, months since exchange over 1 month)
FAILS_AGAIN_IN_WARRANTY = Ladder(
    lambda f: every(
        is_one(f.event, "fails again"),
        is_one(f.in_warranty, "yes"),
        compare(f.months_since_exchange, ">", 1),
    ),
    no_count,
    "before",
    (
        #   id                           far  near  percent orders        line official rows         official wording
        Row("fails-again-in-warranty", None, None,    None, repair_free,  169, ("S001.1.elec.3.1",), "하자발생 시"),
    ),
)  # fmt: skip

# 수리불가능, 품질보증기간 이내 아님, 사용개월 내용연수 이하 (repair impossible, not in warranty, months used at most life)
REPAIR_IMPOSSIBLE = Ladder(
    lambda f: every(
        is_one(f.event, "repair impossible"),
        fails(is_one(f.in_warranty, "yes")),
        compare(f.months_used, "<=", f.life),
    ),
    no_count,
    "before",
    (
        #   id                     far  near  percent orders                        line official rows                             official wording
        Row("repair-impossible", None, None,    None, refund_residual_10_of_price,  183, ("N2024-32.elec.1", "N2024-32.elec.n2",), "수리 불가능 시 정액 감가상각한 금액에 10%를 가산하여 환급 / 경과 후 수리 불가능 시의 환급은 부품보유기간(내용년수)에 한정"),
    ),
)  # fmt: skip

# 리퍼부품으로 수리한 부분의 고장 재발 (refurbished part fails)
REFURBISHED_PART_FAILS = Ladder(
    lambda f: is_one(f.event, "refurbished part fails"),
    lambda f: f.months_since_repair,
    "after",
    (
        #   id                            far  near  percent orders        line official rows          official wording
        Row("refurbished-part-fails-12",  12,    0,    None, repair_free,  187, ("N2024-32.elec.n3",), "리퍼부품으로 수리한 부분의 고장이 1년 이내에 재발하면 무상수리"),
    ),
)  # fmt: skip

# 수리 의뢰한 제품을 사업자가 분실, 품질보증기간 이내 (lost, in warranty)
LOST_IN_WARRANTY = Ladder(
    lambda f: every(is_one(f.event, "lost"), is_one(f.in_warranty, "yes")),
    no_count,
    "before",
    (
        #   id                    far  near  percent orders                    line official rows         official wording
        Row("lost-in-warranty", None, None,    None, exchange_or_refund_base,  195, ("S001.1.elec.4.1",), "품질보증기간 이내"),
    ),
)  # fmt: skip

# 수리 의뢰한 제품을 사업자가 분실, 품질보증기간 이내 아님 (lost, not in warranty)
LOST = Ladder(
    lambda f: every(is_one(f.event, "lost"), fails(is_one(f.in_warranty, "yes"))),
    no_count,
    "before",
    (
        #   id        far  near  percent orders                                                line official rows         official wording
        Row("lost", None, None,    None, refund_the_lesser_of_residual_10_of_price_and_price,  196, ("S001.1.elec.4.2",), "품질보증기간 경과 후"),
    ),
)  # fmt: skip

# 수리용 부품 미보유, (보통 부품 또는 (토너·잉크 등 필수소모품, 대체품 있음 아님)), 정상적인 사용상태의 하자, 품질보증기간 이내, 부품보유기간 경과 아님 (no parts, (ordinary part or (consumable, not substitute available)), natural, in warranty, not parts period over)
NO_PARTS_NATURAL_IN_WARRANTY = Ladder(
    lambda f: every(
        is_one(f.event, "no parts"),
        some(
            is_one(f.part, "ordinary part"),
            every(is_one(f.part, "consumable"), fails(is_one(f.substitute_available, "yes"))),
        ),
        is_one(f.cause, "natural"),
        is_one(f.in_warranty, "yes"),
        fails(is_one(f.parts_period_over, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                far  near  percent orders                    line official rows           official wording
        Row("no-parts-natural-in-warranty", None, None,    None, exchange_or_refund_base,  201, ("S001.1.elec.5.1.1",), "정상적인 사용 상태에서 성능·기능상의 하자로 인해 발생된 경우"),
    ),
)  # fmt: skip

# 수리용 부품 미보유, (보통 부품 또는 (토너·잉크 등 필수소모품, 대체품 있음 아님)), 소비자의 고의·과실, 품질보증기간 이내, 부품보유기간 경과 아님 (no parts, (ordinary part or (consumable, not substitute available)), consumer fault, in warranty, not parts period over)
NO_PARTS_CONSUMER_FAULT_IN_WARRANTY = Ladder(
    lambda f: every(
        is_one(f.event, "no parts"),
        some(
            is_one(f.part, "ordinary part"),
            every(is_one(f.part, "consumable"), fails(is_one(f.substitute_available, "yes"))),
        ),
        is_one(f.cause, "consumer_fault"),
        is_one(f.in_warranty, "yes"),
        fails(is_one(f.parts_period_over, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                       far  near  percent orders                                         line official rows           official wording
        Row("no-parts-consumer-fault-in-warranty", None, None,    None, the_consumer_pays_repair_charge_and_exchange,  203, ("S001.1.elec.5.1.2",), "소비자의 고의·과실로 인한 고장인 경우"),
    ),
)  # fmt: skip

# 수리용 부품 미보유, (보통 부품 또는 (토너·잉크 등 필수소모품, 대체품 있음 아님)), 품질보증기간 이내 아님, 부품보유기간 경과 아님, 잔여금 + 구입가의 10% 구입가 이하 (no parts, (ordinary part or (consumable, not substitute available)), not in warranty, not parts period over, residual + 10% of price at most price)
NO_PARTS = Ladder(
    lambda f: every(
        is_one(f.event, "no parts"),
        some(
            is_one(f.part, "ordinary part"),
            every(is_one(f.part, "consumable"), fails(is_one(f.substitute_available, "yes"))),
        ),
        fails(is_one(f.in_warranty, "yes")),
        fails(is_one(f.parts_period_over, "yes")),
        compare(residual_10_of_price(f), "<=", f.price),
    ),
    no_count,
    "before",
    (
        #   id            far  near  percent orders                        line official rows         official wording
        Row("no-parts", None, None,    None, refund_residual_10_of_price,  205, ("S001.1.elec.5.2",), "품질보증기간 경과 후"),
    ),
)  # fmt: skip

# 수리용 부품 미보유, (보통 부품 또는 (토너·잉크 등 필수소모품, 대체품 있음 아님)), 품질보증기간 이내 아님, 부품보유기간 경과 아님, 잔여금 + 구입가의 10% 구입가 초과 (no parts, (ordinary part or (consumable, not substitute available)), not in warranty, not parts period over, residual + 10% of price over price)
NO_PARTS_2 = Ladder(
    lambda f: every(
        is_one(f.event, "no parts"),
        some(
            is_one(f.part, "ordinary part"),
            every(is_one(f.part, "consumable"), fails(is_one(f.substitute_available, "yes"))),
        ),
        fails(is_one(f.in_warranty, "yes")),
        fails(is_one(f.parts_period_over, "yes")),
        compare(residual_10_of_price(f), ">", f.price),
    ),
    no_count,
    "before",
    (
        #   id              far  near  percent orders                                                        line official rows         official wording
        Row("no-parts-2", None, None,    None, refund_residual_10_of_price_and_warn_exceeds_purchase_price,  207, ("S001.1.elec.5.2",), "품질보증기간 경과 후"),
    ),
)  # fmt: skip

# 운송과정에서 발생한 피해, 판매자 (transport damage, seller)
TRANSPORT_DAMAGE_SELLER = Ladder(
    lambda f: every(is_one(f.event, "transport damage"), is_one(f.carrier, "seller")),
    no_count,
    "before",
    (
        #   id                           far  near  percent orders     line official rows       official wording
        Row("transport-damage-seller", None, None,    None, exchange,  216, ("S001.1.elec.6",), "제품구입 시 운송과정에서 발생한 피해"),
    ),
)  # fmt: skip

# 운송과정에서 발생한 피해, 전문운송기관 (transport damage, professional carrier)
TRANSPORT_DAMAGE_PROFESSIONAL_CARRIER = Ladder(
    lambda f: every(is_one(f.event, "transport damage"), is_one(f.carrier, "professional carrier")),
    no_count,
    "before",
    (
        #   id                                         far  near  percent orders                                                      line official rows       official wording
        Row("transport-damage-professional-carrier", None, None,    None, exchange_and_note_seller_has_recourse_against_the_carrier,  217, ("S001.1.elec.6",), "제품구입 시 운송과정에서 발생한 피해"),
    ),
)  # fmt: skip

# 제품설치 중 발생한 피해 (installation damage)
INSTALLATION_DAMAGE = Ladder(
    lambda f: is_one(f.event, "installation damage"),
    no_count,
    "before",
    (
        #   id                       far  near  percent orders     line official rows       official wording
        Row("installation-damage", None, None,    None, exchange,  218, ("S001.1.elec.7",), "사업자가 제품설치 중 발생한 피해"),
    ),
)  # fmt: skip

# set물품의 개별기기 하자, 개별기기 교환 가능 (unit defect, exchange possible)
UNIT_DEFECT_EXCHANGE_POSSIBLE = Ladder(
    lambda f: every(is_one(f.event, "unit defect"), is_one(f.exchange_possible, "yes")),
    no_count,
    "before",
    (
        #   id                                 far  near  percent orders                              line official rows        official wording
        Row("unit-defect-exchange-possible", None, None,    None, exchange_and_scope_defective_unit,  222, ("S001.1.elec.n4",), "개별기기 (본체와 주변기기 등)의 조합으로 이루어진 제품(set물품)을 전체로 구입한 경우의 교환"),
    ),
)  # fmt: skip

# set물품의 개별기기 하자, 개별기기 교환 가능 아님, (컴퓨터 또는 동일회사 판매) (unit defect, not exchange possible, (computer or same company))
UNIT_DEFECT = Ladder(
    lambda f: every(
        is_one(f.event, "unit defect"),
        fails(is_one(f.exchange_possible, "yes")),
        some(is_one(f.product, "computer"), is_one(f.same_company, "yes")),
    ),
    no_count,
    "before",
    (
        #   id               far  near  percent orders                            line official rows                          official wording
        Row("unit-defect", None, None,    None, refund_base_and_scope_whole_set,  223, ("S001.1.elec.n5", "S001.1.elec.n6",), "동일회사에서 판매한 set물품으로서 개별기기에 대한 교환이 불가능하여 환급할 때 / 단 컴퓨터의 경우"),
    ),
)  # fmt: skip

# set물품의 개별기기 하자, 개별기기 교환 가능 아님, 단일 제품 또는 set물품, 동일회사 판매 아님 (unit defect, not exchange possible, single or set, not same company)
UNIT_DEFECT_SINGLE_OR_SET = Ladder(
    lambda f: every(
        is_one(f.event, "unit defect"),
        fails(is_one(f.exchange_possible, "yes")),
        is_one(f.product, "single", "set"),
        fails(is_one(f.same_company, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                             far  near  percent orders                                       line official rows        official wording
        Row("unit-defect-single-or-set", None, None,    None, refund_unit_price_and_scope_defective_unit,  226, ("S001.1.elec.n5",), "동일회사에서 판매한 set물품으로서 개별기기에 대한 교환이 불가능하여 환급할 때"),
    ),
)  # fmt: skip

# 성능·기능상의 하자, 구입 후 1개월 이내, 중요한 수리 아님, 품질보증기간 이내 아님 (defect, first month, not important repair, not in warranty)
SILENT_DEFECT_FIRST_MONTH = Ladder(
    lambda f: every(
        is_one(f.event, "defect"),
        is_one(f.first_month, "yes"),
        fails(is_one(f.important_repair, "yes")),
        fails(is_one(f.in_warranty, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                             far  near  percent orders    line official rows  official wording
        Row("silent-defect-first-month", None, None,    None, nothing,  171, (),            "품질보증기간이 지난 하자는 표에 없다"),
    ),
)  # fmt: skip

# 성능·기능상의 하자, 구입 후 1개월 이내 아님, 품질보증기간 이내 아님 (defect, not first month, not in warranty)
SILENT_DEFECT = Ladder(
    lambda f: every(
        is_one(f.event, "defect"),
        fails(is_one(f.first_month, "yes")),
        fails(is_one(f.in_warranty, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                 far  near  percent orders    line official rows  official wording
        Row("silent-defect", None, None,    None, nothing,  172, (),            "품질보증기간이 지난 하자는 표에 없다"),
    ),
)  # fmt: skip

# 교환불가능, 품질보증기간 이내 아님 (exchange impossible, not in warranty)
SILENT_EXCHANGE_IMPOSSIBLE = Ladder(
    lambda f: every(is_one(f.event, "exchange impossible"), fails(is_one(f.in_warranty, "yes"))),
    no_count,
    "before",
    (
        #   id                              far  near  percent orders    line official rows  official wording
        Row("silent-exchange-impossible", None, None,    None, nothing,  173, (),            "품질보증기간이 지난 교환 불가능은 표에 없다"),
    ),
)  # fmt: skip

# 교환된 제품이 중요한 수리를 요함, 교환 후 지난 달 1개월 초과, 품질보증기간 이내 아님 (fails again, months since exchange over 1 month, not in warranty)
SILENT_FAILS_AGAIN = Ladder(
    lambda f: every(
        is_one(f.event, "fails again"),
        compare(f.months_since_exchange, ">", 1),
        fails(is_one(f.in_warranty, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                      far  near  percent orders    line official rows  official wording
        Row("silent-fails-again", None, None,    None, nothing,  174, (),            "교환 후 1개월이 지나고 보증기간도 지난 하자는 표에 없다"),
    ),
)  # fmt: skip

# 수리불가능, 품질보증기간 이내 아님, 사용개월 내용연수 초과 (repair impossible, not in warranty, months used over life)
SILENT_REPAIR_IMPOSSIBLE = Ladder(
    lambda f: every(
        is_one(f.event, "repair impossible"),
        fails(is_one(f.in_warranty, "yes")),
        compare(f.months_used, ">", f.life),
    ),
    no_count,
    "before",
    (
        #   id                            far  near  percent orders    line official rows          official wording
        Row("silent-repair-impossible", None, None,    None, nothing,  186, ("N2024-32.elec.n2",), "부품보유기간(내용연수)이 지난 뒤의 수리불가능은 표에 없다"),
    ),
)  # fmt: skip

# 리퍼부품으로 수리한 부분의 고장 재발, 리퍼부품 수리 후 지난 달 12개월 초과 (refurbished part fails, months since repair over 12 months)
SILENT_REFURBISHED_PART_FAILS = Ladder(
    lambda f: every(is_one(f.event, "refurbished part fails"), compare(f.months_since_repair, ">", 12)),
    no_count,
    "before",
    (
        #   id                                 far  near  percent orders    line official rows          official wording
        Row("silent-refurbished-part-fails", None, None,    None, nothing,  188, ("N2024-32.elec.n3",), "리퍼부품으로 고친 부분의 무상수리는 수리 후 1년까지다"),
    ),
)  # fmt: skip

# 수리용 부품 미보유, (보통 부품 또는 (토너·잉크 등 필수소모품, 대체품 있음 아님)), 부품보유기간 경과 (no parts, (ordinary part or (consumable, not substitute available)), parts period over)
SILENT_NO_PARTS_PARTS_PERIOD_OVER = Ladder(
    lambda f: every(
        is_one(f.event, "no parts"),
        some(
            is_one(f.part, "ordinary part"),
            every(is_one(f.part, "consumable"), fails(is_one(f.substitute_available, "yes"))),
        ),
        is_one(f.parts_period_over, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                     far  near  percent orders    line official rows  official wording
        Row("silent-no-parts-parts-period-over", None, None,    None, nothing,  211, (),            "부품보유기간이 지난 뒤에 부품이 없는 것은 표에 없다"),
    ),
)  # fmt: skip

# 수리용 부품 미보유, 토너·잉크 등 필수소모품, 대체품 있음 (no parts, consumable, substitute available)
SILENT_NO_PARTS_CONSUMABLE_SUBSTITUTE_AVAILABLE = Ladder(
    lambda f: every(
        is_one(f.event, "no parts"),
        is_one(f.part, "consumable"),
        is_one(f.substitute_available, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                                   far  near  percent orders    line official rows        official wording
        Row("silent-no-parts-consumable-substitute-available", None, None,    None, nothing,  212, ("S001.1.elec.n8",), "대체품이 있는 소모품은 부품에 들지 않는다"),
    ),
)  # fmt: skip

# 수리불가능, 품질보증기간 이내 아님 (repair impossible, not in warranty)
SILENT_REPAIR_IMPOSSIBLE_2 = Ladder(
    lambda f: every(is_one(f.event, "repair impossible"), fails(is_one(f.in_warranty, "yes"))),
    no_count,
    "before",
    (
        #   id                            far  near  percent orders    line official rows  official wording
        Row("silent-repair-impossible", None, None,    None, nothing,  178, (),            "품질보증기간이 지난 뒤의 수리불가능은 이 판의 표에 없다"),
    ),
)  # fmt: skip

# 리퍼부품으로 수리한 부분의 고장 재발 (refurbished part fails)
SILENT_REFURBISHED_PART_FAILS_2 = Ladder(
    lambda f: is_one(f.event, "refurbished part fails"),
    no_count,
    "before",
    (
        #   id                                 far  near  percent orders    line official rows  official wording
        Row("silent-refurbished-part-fails", None, None,    None, nothing,  179, (),            "리퍼부품의 보증은 이 판에 없다"),
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
        DEFECT_FIRST_MONTH_IMPORTANT_REPAIR,
        DEFECT_FIRST_MONTH_IMPORTANT_REPAIR_2,
        DEFECT_FIRST_MONTH_IN_WARRANTY,
        DEFECT_IN_WARRANTY,
        REPAIR_IMPOSSIBLE_IN_WARRANTY,
        EXCHANGE_IMPOSSIBLE_IN_WARRANTY,
        FAILS_AGAIN,
        FAILS_AGAIN_IN_WARRANTY,
        REPAIR_IMPOSSIBLE,
        REFURBISHED_PART_FAILS,
        LOST_IN_WARRANTY,
        LOST,
        NO_PARTS_NATURAL_IN_WARRANTY,
        NO_PARTS_CONSUMER_FAULT_IN_WARRANTY,
        NO_PARTS,
        NO_PARTS_2,
        TRANSPORT_DAMAGE_SELLER,
        TRANSPORT_DAMAGE_PROFESSIONAL_CARRIER,
        INSTALLATION_DAMAGE,
        UNIT_DEFECT_EXCHANGE_POSSIBLE,
        UNIT_DEFECT,
        UNIT_DEFECT_SINGLE_OR_SET,
    ),
    (
    ),
    (
        SILENT_DEFECT_FIRST_MONTH,
        SILENT_DEFECT,
        SILENT_EXCHANGE_IMPOSSIBLE,
        SILENT_FAILS_AGAIN,
        SILENT_REPAIR_IMPOSSIBLE,
        SILENT_REFURBISHED_PART_FAILS,
        SILENT_NO_PARTS_PARTS_PERIOD_OVER,
        SILENT_NO_PARTS_CONSUMABLE_SUBSTITUTE_AVAILABLE,
    ),
    (
    ),
    (("annex_parts_period", "별표 Ⅲ의 부품보유기간", annex_parts_period_for), ("base", "환급 대상 금액", base_for), ("depreciation", "감가상각비", depreciation_for), ("residual", "잔여금", residual_for), ),
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
        DEFECT_FIRST_MONTH_IMPORTANT_REPAIR,
        DEFECT_FIRST_MONTH_IMPORTANT_REPAIR_2,
        DEFECT_FIRST_MONTH_IN_WARRANTY,
        DEFECT_IN_WARRANTY,
        REPAIR_IMPOSSIBLE_IN_WARRANTY,
        EXCHANGE_IMPOSSIBLE_IN_WARRANTY,
        FAILS_AGAIN,
        FAILS_AGAIN_IN_WARRANTY,
        REPAIR_IMPOSSIBLE,
        REFURBISHED_PART_FAILS,
        LOST_IN_WARRANTY,
        LOST,
        NO_PARTS_NATURAL_IN_WARRANTY,
        NO_PARTS_CONSUMER_FAULT_IN_WARRANTY,
        NO_PARTS,
        NO_PARTS_2,
        TRANSPORT_DAMAGE_SELLER,
        TRANSPORT_DAMAGE_PROFESSIONAL_CARRIER,
        INSTALLATION_DAMAGE,
        UNIT_DEFECT_EXCHANGE_POSSIBLE,
        UNIT_DEFECT,
        UNIT_DEFECT_SINGLE_OR_SET,
    ),
    (
    ),
    (
        SILENT_DEFECT_FIRST_MONTH,
        SILENT_DEFECT,
        SILENT_EXCHANGE_IMPOSSIBLE,
        SILENT_FAILS_AGAIN,
        SILENT_REPAIR_IMPOSSIBLE,
        SILENT_REFURBISHED_PART_FAILS,
        SILENT_NO_PARTS_PARTS_PERIOD_OVER,
        SILENT_NO_PARTS_CONSUMABLE_SUBSTITUTE_AVAILABLE,
    ),
    (
    ),
    (("base", "환급 대상 금액", base_for), ("depreciation", "감가상각비", depreciation_for), ("residual", "잔여금", residual_for), ),
)  # fmt: skip
EDITION_2021_05_25 = Edition(
    "제2021-7호",
    date(2021, 5, 25),
    date(2024, 12, 26),
    with_defaults_3,
    with_amounts,
    (
    ),
    (
        DEFECT_FIRST_MONTH_IMPORTANT_REPAIR,
        DEFECT_FIRST_MONTH_IMPORTANT_REPAIR_2,
        DEFECT_FIRST_MONTH_IN_WARRANTY,
        DEFECT_IN_WARRANTY,
        REPAIR_IMPOSSIBLE_IN_WARRANTY,
        EXCHANGE_IMPOSSIBLE_IN_WARRANTY,
        FAILS_AGAIN,
        FAILS_AGAIN_IN_WARRANTY,
        LOST_IN_WARRANTY,
        LOST,
        NO_PARTS_NATURAL_IN_WARRANTY,
        NO_PARTS_CONSUMER_FAULT_IN_WARRANTY,
        NO_PARTS,
        NO_PARTS_2,
        TRANSPORT_DAMAGE_SELLER,
        TRANSPORT_DAMAGE_PROFESSIONAL_CARRIER,
        INSTALLATION_DAMAGE,
        UNIT_DEFECT_EXCHANGE_POSSIBLE,
        UNIT_DEFECT,
        UNIT_DEFECT_SINGLE_OR_SET,
    ),
    (
    ),
    (
        SILENT_DEFECT_FIRST_MONTH,
        SILENT_DEFECT,
        SILENT_EXCHANGE_IMPOSSIBLE,
        SILENT_FAILS_AGAIN,
        SILENT_REPAIR_IMPOSSIBLE_2,
        SILENT_REFURBISHED_PART_FAILS_2,
        SILENT_NO_PARTS_PARTS_PERIOD_OVER,
        SILENT_NO_PARTS_CONSUMABLE_SUBSTITUTE_AVAILABLE,
    ),
    (
    ),
    (("base", "환급 대상 금액", base_for), ("depreciation", "감가상각비", depreciation_for), ("residual", "잔여금", residual_for), ),
)  # fmt: skip
EDITIONS = (EDITION_2025_12_18, EDITION_2024_12_27, EDITION_2021_05_25, )  # fmt: skip
UNRECORDED: tuple[tuple[date, date | None, str], ...] = (
)
WORDS: dict[str, tuple[str, ...]] = {
    "event": ("defect", "repair impossible", "exchange impossible", "fails again", "lost", "no parts", "transport damage", "installation damage", "unit defect", "refurbished part fails", ),
    "cause": ("natural", "consumer_fault", ),
    "product": ("single", "set", "computer", ),
    "item": ("cooling air conditioner", "air conditioner", "fan", "television", "refrigerator", "water purifier", "washing machine", "clothes dryer", "oven", "camera", "notebook", "shaver", "copier", "unlisted", ),
    "part": ("ordinary part", "consumable", ),
    "carrier": ("seller", "professional carrier", ),
    "important_repair": ("yes", "no", ),
    "recurred": ("yes", "no", ),
    "first_month": ("yes", "no", ),
    "in_warranty": ("yes", "no", ),
    "parts_period_over": ("yes", "no", ),
    "substitute_available": ("yes", "no", ),
    "exchange_possible": ("yes", "no", ),
    "same_company": ("yes", "no", ),
}
LABELS: dict[str, str] = {
    "event": "일어난 일",
    "cause": "고장의 원인",
    "product": "제품",
    "item": "품목",
    "part": "없는 부품",
    "carrier": "운송한 자",
    "important_repair": "중요한 수리",
    "recurred": "하자 재발",
    "first_month": "구입 후 1개월 이내",
    "in_warranty": "품질보증기간 이내",
    "parts_period_over": "부품보유기간 경과",
    "substitute_available": "대체품 있음",
    "exchange_possible": "개별기기 교환 가능",
    "same_company": "동일회사 판매",
    "same_defect_repairs": "동일하자 수리 횟수",
    "total_repairs": "여러 부위 수리 횟수",
    "price": "구입가",
    "months_used": "사용개월",
    "life": "내용연수",
    "warranty": "품질보증기간",
    "marked_parts_period": "품질보증서에 표시한 부품보유기간",
    "bought": "구입일",
    "claimed": "청구일",
    "exchanged": "교환일",
    "received": "수리 접수일",
    "repaired": "리퍼부품으로 수리한 날",
    "days_since": "구입 후 지난 날",
    "months_since": "구입 후 지난 달",
    "days_since_exchange": "교환 후 지난 날",
    "months_since_exchange": "교환 후 지난 달",
    "months_since_repair": "리퍼부품 수리 후 지난 달",
    "defective_unit": "이상이 있는 기기",
    "set_price": "set물품 전체의 구입가",
    "unit_price": "개별기기의 구입가",
    "body_price": "본체의 구입가",
    "monitor_price": "모니터의 구입가",
    "keyboard_price": "키보드의 구입가",
    "repair_charge": "유상수리에 해당하는 금액",
}


def settle(  # name every argument; Python is quicker when it need not insist on it
    event: Event | None = None,
    cause: Cause | None = None,
    product: Product | None = None,
    item: Item | None = None,
    part: Part | None = None,
    carrier: Carrier | None = None,
    same_defect_repairs: Number | None = None,
    total_repairs: Number | None = None,
    price: Number | None = None,
    months_used: Number | None = None,
    life: Number | None = None,
    warranty: Number | None = None,
    marked_parts_period: Number | None = None,
    days_since: Number | None = None,
    months_since: Number | None = None,
    days_since_exchange: Number | None = None,
    months_since_exchange: Number | None = None,
    months_since_repair: Number | None = None,
    set_price: Number | None = None,
    unit_price: Number | None = None,
    body_price: Number | None = None,
    monitor_price: Number | None = None,
    keyboard_price: Number | None = None,
    repair_charge: Number | None = None,
    important_repair: YesNo | None = None,
    recurred: YesNo | None = None,
    first_month: YesNo | None = None,
    in_warranty: YesNo | None = None,
    parts_period_over: YesNo | None = None,
    substitute_available: YesNo | None = None,
    exchange_possible: YesNo | None = None,
    same_company: YesNo | None = None,
    bought: date | None = None,
    claimed: date | None = None,
    exchanged: date | None = None,
    received: date | None = None,
    repaired: date | None = None,
    defective_unit: str | None = None,
    on: date | None = None,
) -> Settlement | NoRule | Undecided:
    """Settle a case by the edition in force `on` a day; without a day, by the newest."""
    stated = (
        on,
        event,
        cause,
        product,
        item,
        part,
        carrier,
        important_repair,
        recurred,
        first_month,
        in_warranty,
        parts_period_over,
        substitute_available,
        exchange_possible,
        same_company,
        same_defect_repairs,
        total_repairs,
        price,
        months_used,
        life,
        warranty,
        marked_parts_period,
        bought,
        claimed,
        exchanged,
        received,
        repaired,
        days_since,
        months_since,
        days_since_exchange,
        months_since_exchange,
        months_since_repair,
    )
    try:
        found = REMEMBERED[stated]
    except KeyError:
        found = find(stated)
    amounts = (defective_unit, set_price, unit_price, body_price, monitor_price, keyboard_price, repair_charge, )
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
    lines = [f"{row.wording} [{', '.join(row.citations)}] (standards/appliance.gijun:{row.line})"]
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
