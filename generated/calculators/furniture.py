"""가구 (furniture): Furniture

Written by `gijun build` from standards/furniture.gijun. To change a number, change that file.
Source: 소비자분쟁해결기준, annex 별표 2, item 1. 공산품 · 가구.
This file needs nothing but Python itself: copy it wherever it is useful.

    settle(event="insects", party="consumer", warp="large warp", gap="large gap", …)

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

Event = Literal["insects", "door warp", "paint fault", "colour difference", "set fading", "bad smell", "wrong dimension", "lacquer fault", "rattan fault", "bed fault", "sofa fault", "scratch", "counterfeit", "other fault", "called off", "repair impossible"]
Party = Literal["consumer", "business", "nobody"]
Warp = Literal["large warp", "small warp"]
Gap = Literal["large gap", "small gap"]
YesNo = Literal["yes", "no"]
Number = int | Fraction
Truth = bool | None  # None: a fact that the case does not state would decide


class Facts(NamedTuple):
    """A case. None is not stated, which is neither zero nor "no"."""

    event: Event | None = None  # 일어난 일
    party: Party | None = None  # 책임 있는 당사자
    warp: Warp | None = None  # 휨의 크기
    gap: Gap | None = None  # 치수 오차의 크기
    after_new_part: YesNo | None = None  # 부품교환 후 하자 재발생
    after_repair: YesNo | None = None  # 수리 후 동일하자 발생
    too_late: YesNo | None = None  # 재발한 항목의 가장 넓은 기간 경과
    first_month: YesNo | None = None  # 구입 후 1개월 이내
    recurred: YesNo | None = None  # 하자 재발
    same_colour_available: YesNo | None = None  # 동일색상 있음
    origin_proven: YesNo | None = None  # 제조·인도 시 흠집임을 입증
    in_warranty: YesNo | None = None  # 품질보증기간 이내
    custom_made: YesNo | None = None  # 주문제작형
    production_started: YesNo | None = None  # 제작 작업 착수
    same_defect_repairs: Number | None = None  # 동일하자 수리 횟수
    warp_percent: Number | None = None  # 문짝길이에 대한 휨(퍼센트)
    deviation_mm: Number | None = None  # 치수 오차(밀리미터)
    price: Number | None = None  # 구입가
    goods_price: Number | None = None  # 물품대금(총 제품금액)
    prepayment: Number | None = None  # 선금
    months_used: Number | None = None  # 사용개월
    life: Number | None = None  # 내용연수
    warranty: Number | None = None  # 품질보증기간
    no_similar_item: YesNo | None = None  # 별표 Ⅲ에 없고 유사품목도 없음
    marked_parts_period: Number | None = None  # 품질보증서에 표시한 부품보유기간
    bought: date | None = None  # 구입일
    claimed: date | None = None  # 청구일
    days_since: Number | None = None  # 구입 후 지난 날
    months_since: Number | None = None  # 구입 후 지난 달
    days_before_delivery: Number | None = None  # 배달까지 남은 날
    paid: Number | None = None  # 지급액
    actual_loss: Number | None = None  # 실손해
    delivery: date | None = None  # 배달일


Amounts = tuple[Any, ...]  # the facts that only enter the figures, in the order of `Facts`
Orders = Callable[[Any, Amounts], Any]  # what is found, and the amounts of the case -> the answer


class Row(NamedTuple):
    """A row of the official table: it answers from `far` down to `near`, both included."""

    id: str
    far: int | None
    near: int | None
    percent: Number | None
    orders: Orders
    line: int  # of standards/furniture.gijun
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


def deviation_mm_5(f: Facts) -> Number | None:
    """치수 오차(밀리미터) + 5"""
    deviation_mm = f.deviation_mm
    if deviation_mm is None:
        return None
    return deviation_mm + 5


def marked_parts_period_at_least_60_months(f: Facts) -> Number | None:
    """품질보증서에 표시한 부품보유기간, 최소 60개월"""
    marked_parts_period = f.marked_parts_period
    if marked_parts_period is None:
        return None
    return greater(marked_parts_period, 60)


def with_defaults(f: Facts) -> Facts:
    """What is taken where a case says nothing."""
    if f.event is None:  # 일어난 일
        f = take(f, "event",
            (is_given(f.prepayment), "called off"),
            (is_given(f.same_defect_repairs), "other fault"),
        )
    if f.warp is None:  # 휨의 크기
        f = take(f, "warp",
            (compare(share(1, f.warp_percent), ">=", Fraction(1, 200)), "large warp"),
            (True, "small warp"),
        )
    if f.gap is None:  # 치수 오차의 크기
        f = take(f, "gap",
            (some(compare(f.deviation_mm, ">=", 5), compare(deviation_mm_5(f), "<=", 0)), "large gap"),
            (True, "small gap"),
        )
    if f.party is None:  # 책임 있는 당사자
        f = take(f, "party", (True, "nobody"))
    if f.after_new_part is None:  # 부품교환 후 하자 재발생
        f = take(f, "after_new_part", (True, "no"))
    if f.after_repair is None:  # 수리 후 동일하자 발생
        f = take(f, "after_repair", (True, "no"))
    if f.too_late is None:  # 재발한 항목의 가장 넓은 기간 경과
        f = take(f, "too_late",
            (every(
                is_one(f.after_new_part, "yes"),
                is_given(f.months_since),
                compare(f.months_since, ">", 24),
            ), "yes"),
            (every(
                is_one(f.after_repair, "yes"),
                is_given(f.months_since),
                compare(f.months_since, ">", 36),
            ), "yes"),
            (True, "no"),
        )
    if f.recurred is None:  # 하자 재발
        f = take(f, "recurred", (True, "no"))
    if f.same_defect_repairs is None:  # 동일하자 수리 횟수
        f = take(f, "same_defect_repairs", (True, 0))
    if f.same_colour_available is None:  # 동일색상 있음
        f = take(f, "same_colour_available", (True, "yes"))
    if f.origin_proven is None:  # 제조·인도 시 흠집임을 입증
        f = take(f, "origin_proven", (True, "no"))
    if f.goods_price is None:  # 물품대금(총 제품금액)
        f = take(f, "goods_price", (True, f.price))
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
            (every(is_given(f.days_since), compare(f.days_since, "<=", 181)), 6),
            (every(
                is_given(f.days_since),
                compare(f.days_since, ">=", 185),
                compare(f.days_since, "<=", 365),
            ), 12),
            (every(
                is_given(f.days_since),
                compare(f.days_since, ">=", 367),
                compare(f.days_since, "<=", 730),
            ), 24),
            (every(
                is_given(f.days_since),
                compare(f.days_since, ">=", 732),
                compare(f.days_since, "<=", 1_095),
            ), 36),
            (every(is_given(f.days_since), compare(f.days_since, ">=", 1_097)), 37),
            (is_given(f.months_used), f.months_used),
        )
    if f.first_month is None:  # 구입 후 1개월 이내
        f = take(f, "first_month",
            (every(is_given(f.months_since), compare(f.months_since, "<=", 1)), "yes"),
            (every(is_given(f.bought), is_given(f.months_since)), "no"),
            (every(
                is_given(f.months_since),
                compare(f.months_since, ">", 1),
                some(compare(f.days_since, "<=", 28), compare(f.days_since, ">=", 32)),
            ), "no"),
        )
    if f.warranty is None:  # 품질보증기간 [N2025-14.warranty.14]
        f = take(f, "warranty", (is_one(f.no_similar_item, "yes"), 12))
    if f.life is None:  # 내용연수 [N2025-14.service_life.1, N2025-14.service_life.2]
        f = take(f, "life",
            (every(is_one(f.no_similar_item, "yes"), is_given(f.marked_parts_period)), marked_parts_period_at_least_60_months(f)),
            (is_one(f.no_similar_item, "yes"), 60),
        )
    if f.in_warranty is None:  # 품질보증기간 이내
        f = take(f, "in_warranty",
            (every(
                is_given(f.warranty),
                is_given(f.months_since),
                compare(f.months_since, "<=", f.warranty),
            ), "yes"),
            (every(is_given(f.warranty), is_given(f.months_since)), "no"),
        )
    return f


def with_amounts(f: Facts) -> Facts:
    """Amounts taken where a case gives none."""
    if f.paid is None:  # 지급액
        f = take(f, "paid", (True, f.prepayment))
    return f


def exchange_or_refund_price(found: Found, amounts: Amounts) -> Settlement:
    """제품교환 또는 구입가 환급 (exchange or refund price)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "choice", refund=f.price, remedies=("exchange", "refund",), ordered=("refund",))


def repair_free_or_replace_part(found: Found, amounts: Amounts) -> Settlement:
    """무상수리 또는 부품교환 (repair free or replace part)."""
    return account(found, amounts, "choice", remedies=("repair_free", "replace_part",))


def exchange(found: Found, amounts: Amounts) -> Settlement:
    """제품교환 (exchange)."""
    return account(found, amounts, "single", remedies=("exchange",))


def refund_price(found: Found, amounts: Amounts) -> Settlement:
    """구입가 환급 (refund price)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=f.price, remedies=("refund",), ordered=("refund",))


def replace_part_or_exchange(found: Found, amounts: Amounts) -> Settlement:
    """부품교환 또는 제품교환 (replace part or exchange)."""
    return account(found, amounts, "choice", remedies=("replace_part", "exchange",))


def repair_paid(found: Found, amounts: Amounts) -> Settlement:
    """유상수리 (repair paid)."""
    return account(found, amounts, "single", remedies=("repair_paid",))


def deduct_a_share_of_goods_price(found: Found, amounts: Amounts) -> Settlement:
    """물품대금(총 제품금액)의 그 비율 공제 (deduct a share of goods price)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, penalty=share(found.row.percent, f.goods_price), ordered=("penalty",))


def deduct_actual_loss(found: Found, amounts: Amounts) -> Settlement:
    """실손해 공제 (deduct actual loss)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, penalty=f.actual_loss, ordered=("penalty",))


def refund_everything_paid_and_compensate_prepayment(found: Found, amounts: Amounts) -> Settlement:
    """낸 금액 전부 환급 및 선금 배상 (refund everything paid and compensate prepayment)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=f.paid, deducts=True, penalty=0, compensation=f.prepayment, remedies=("refund",), ordered=("compensation",))


def refund_everything_paid_and_compensate_a_share_of_goods_price(found: Found, amounts: Amounts) -> Settlement:
    """낸 금액 전부 환급 및 물품대금(총 제품금액)의 그 비율 배상 (refund everything paid and compensate a share of goods price)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=f.paid, deducts=True, penalty=0, compensation=share(found.row.percent, f.goods_price), remedies=("refund",), ordered=("compensation",))


def depreciation_for(f: Facts) -> Number | None:
    """감가상각비 (depreciation) = 구입가 × 사용개월 ÷ 내용연수 [S001.1.furn.n1, S001.1.furn.n2]"""
    price = f.price
    months_used = f.months_used
    life = f.life
    if divides_by_zero(("life", life)) or price is None or months_used is None or life is None:
        return None
    return Fraction(price * months_used) / life


def residual_for(f: Facts) -> Number | None:
    """잔여금 (residual) = 구입가 − 감가상각비, 최소 0 [S001.1.furn.n3]"""
    price = f.price
    depreciation = depreciation_for(f)
    if price is None or depreciation is None:
        return None
    return greater(price - depreciation, 0)


def refund_residual_or_exchange(found: Found, amounts: Amounts) -> Settlement:
    """잔여금 환급 또는 제품교환 (refund residual or exchange)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "choice", refund=residual_for(f), remedies=("refund", "exchange",), ordered=("refund",))


def residual_5_of_price(f: Facts) -> Number | None:
    """잔여금 + 구입가의 5%"""
    residual = residual_for(f)
    price = f.price
    if residual is None or price is None:
        return None
    return residual + percent(5) * price


def refund_residual_5_of_price(found: Found, amounts: Amounts) -> Settlement:
    """잔여금 + 구입가의 5% 환급 (refund residual + 5% of price)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=residual_5_of_price(f), remedies=("refund",), ordered=("refund",))


def refund_residual_5_of_price_and_warn_exceeds_purchase_price(found: Found, amounts: Amounts) -> Settlement:
    """잔여금 + 구입가의 5% 환급 및 알림: 환급액이 구입가를 넘음 (refund residual + 5% of price and warn: exceeds purchase price)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=residual_5_of_price(f), said=(("warn", "exceeds purchase price"),), remedies=("refund",), ordered=("refund",))


def with_defaults_2(f: Facts) -> Facts:
    """What is taken where a case says nothing."""
    if f.event is None:  # 일어난 일
        f = take(f, "event",
            (is_given(f.prepayment), "called off"),
            (is_given(f.same_defect_repairs), "other fault"),
        )
    if f.warp is None:  # 휨의 크기
        f = take(f, "warp",
            (compare(share(1, f.warp_percent), ">=", Fraction(1, 200)), "large warp"),
            (True, "small warp"),
        )
    if f.gap is None:  # 치수 오차의 크기
        f = take(f, "gap",
            (some(compare(f.deviation_mm, ">=", 5), compare(deviation_mm_5(f), "<=", 0)), "large gap"),
            (True, "small gap"),
        )
    if f.party is None:  # 책임 있는 당사자
        f = take(f, "party", (True, "nobody"))
    if f.after_new_part is None:  # 부품교환 후 하자 재발생
        f = take(f, "after_new_part", (True, "no"))
    if f.after_repair is None:  # 수리 후 동일하자 발생
        f = take(f, "after_repair", (True, "no"))
    if f.too_late is None:  # 재발한 항목의 가장 넓은 기간 경과
        f = take(f, "too_late",
            (every(
                is_one(f.after_new_part, "yes"),
                is_given(f.months_since),
                compare(f.months_since, ">", 24),
            ), "yes"),
            (every(
                is_one(f.after_repair, "yes"),
                is_given(f.months_since),
                compare(f.months_since, ">", 36),
            ), "yes"),
            (True, "no"),
        )
    if f.recurred is None:  # 하자 재발
        f = take(f, "recurred", (True, "no"))
    if f.same_defect_repairs is None:  # 동일하자 수리 횟수
        f = take(f, "same_defect_repairs", (True, 0))
    if f.same_colour_available is None:  # 동일색상 있음
        f = take(f, "same_colour_available", (True, "yes"))
    if f.origin_proven is None:  # 제조·인도 시 흠집임을 입증
        f = take(f, "origin_proven", (True, "no"))
    if f.goods_price is None:  # 물품대금(총 제품금액)
        f = take(f, "goods_price", (True, f.price))
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
            (every(is_given(f.days_since), compare(f.days_since, "<=", 181)), 6),
            (every(
                is_given(f.days_since),
                compare(f.days_since, ">=", 185),
                compare(f.days_since, "<=", 365),
            ), 12),
            (every(
                is_given(f.days_since),
                compare(f.days_since, ">=", 367),
                compare(f.days_since, "<=", 730),
            ), 24),
            (every(
                is_given(f.days_since),
                compare(f.days_since, ">=", 732),
                compare(f.days_since, "<=", 1_095),
            ), 36),
            (every(is_given(f.days_since), compare(f.days_since, ">=", 1_097)), 37),
            (is_given(f.months_used), f.months_used),
        )
    if f.first_month is None:  # 구입 후 1개월 이내
        f = take(f, "first_month",
            (every(is_given(f.months_since), compare(f.months_since, "<=", 1)), "yes"),
            (every(is_given(f.bought), is_given(f.months_since)), "no"),
            (every(
                is_given(f.months_since),
                compare(f.months_since, ">", 1),
                some(compare(f.days_since, "<=", 28), compare(f.days_since, ">=", 32)),
            ), "no"),
        )
    if f.in_warranty is None:  # 품질보증기간 이내
        f = take(f, "in_warranty",
            (every(
                is_given(f.warranty),
                is_given(f.months_since),
                compare(f.months_since, "<=", f.warranty),
            ), "yes"),
            (every(is_given(f.warranty), is_given(f.months_since)), "no"),
        )
    return f


# --- the official table ----------------------------------------------------------------------------

# 좀 등 벌레발생·문짝 휨·백화현상 및 도장불량·세트단위 가구의 변색·칠기가구의 균열·패각떨어짐·패각변색·등가구의 균열·뒤틀림·변색·침대품질불량·소파품질불량 중 하나, 동일하자 수리 횟수 2 이상, 하자 재발, 품질보증기간 이내 (any of insects, door warp, paint fault, set fading, lacquer fault, rattan fault, bed fault, sofa fault, same defect repairs at least 2, recurred, in warranty)
EXCEPT_INSECTS_OR_DOOR_WARP_OR_PAINT_FAULT_OR_SET_FADING_OR_LACQUER_FAULT_OR_RATTAN_FAULT_OR_BED_FAULT_OR_SOFA_FAULT_RECURRED_IN_WARRANTY = Ladder(
    lambda f: every(
        is_one(f.event, "insects", "door warp", "paint fault", "set fading", "lacquer fault", "rattan fault", "bed fault", "sofa fault"),
        compare(f.same_defect_repairs, ">=", 2),
        is_one(f.recurred, "yes"),
        is_one(f.in_warranty, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                                                                                                                             far  near  percent orders                     line official rows        official wording
        Row("except-insects-or-door-warp-or-paint-fault-or-set-fading-or-lacquer-fault-or-rattan-fault-or-bed-fault-or-sofa-fault-recurred-in-warranty", None, None,    None, exchange_or_refund_price,  192, ("S001.1.furn.14",), "품질보증기간 내에 동일하자에 대해 2회 수리 받았으나 재발(3회째)"),
    ),
)  # fmt: skip

# 좀 등 벌레발생, 부품교환 후 하자 재발생 아님 (insects, not after new part)
INSECTS = Ladder(
    lambda f: every(is_one(f.event, "insects"), fails(is_one(f.after_new_part, "yes"))),
    lambda f: f.days_since,
    "after",
    (
        #   id             far  near  percent orders                     line official rows         official wording
        Row("insects-10",  10,    0,    None, exchange_or_refund_price,  126, ("S001.1.furn.1.1",), "구입일로부터 10일 이내"),
    ),
)  # fmt: skip

# 좀 등 벌레발생, 부품교환 후 하자 재발생 아님, 구입 후 지난 날 10일 초과 (insects, not after new part, days since over 10 days)
INSECTS_2 = Ladder(
    lambda f: every(
        is_one(f.event, "insects"),
        fails(is_one(f.after_new_part, "yes")),
        compare(f.days_since, ">", 10),
    ),
    lambda f: f.months_since,
    "after",
    (
        #   id             far  near  percent orders                        line official rows         official wording
        Row("insects-24",  24,    0,    None, repair_free_or_replace_part,  127, ("S001.1.furn.1.2",), "구입일로부터 2년 이내"),
    ),
)  # fmt: skip

# 좀 등 벌레발생, 부품교환 후 하자 재발생, 재발한 항목의 가장 넓은 기간 경과 아님 (insects, after new part, not too late)
INSECTS_AFTER_NEW_PART = Ladder(
    lambda f: every(
        is_one(f.event, "insects"),
        is_one(f.after_new_part, "yes"),
        fails(is_one(f.too_late, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                          far  near  percent orders     line official rows         official wording
        Row("insects-after-new-part", None, None,    None, exchange,  129, ("S001.1.furn.1.3",), "부품교환 후 하자 재발생"),
    ),
)  # fmt: skip

# 문짝 휨, 문짝길이의 0.5% 이상 (door warp, large warp)
DOOR_WARP_LARGE_WARP = Ladder(
    lambda f: every(is_one(f.event, "door warp"), is_one(f.warp, "large warp")),
    lambda f: f.months_since,
    "after",
    (
        #   id                          far  near  percent orders                        line official rows           official wording
        Row("door-warp-large-warp-6",    6,    0,    None, exchange,                     136, ("S001.1.furn.2.1.1",), "구입일로부터 6개월 이내"),
        Row("door-warp-large-warp-36",  36,    7,    None, repair_free_or_replace_part,  137, ("S001.1.furn.2.1.2",), "구입일로부터 3년 이내"),
    ),
)  # fmt: skip

# 문짝 휨, 문짝길이의 0.5% 미만 (door warp, small warp)
DOOR_WARP_SMALL_WARP = Ladder(
    lambda f: every(is_one(f.event, "door warp"), is_one(f.warp, "small warp")),
    lambda f: f.months_since,
    "after",
    (
        #   id                          far  near  percent orders                        line official rows           official wording
        Row("door-warp-small-warp-36",  36,    0,    None, repair_free_or_replace_part,  138, ("S001.1.furn.2.2.1",), "구입일로부터 3년 이내"),
    ),
)  # fmt: skip

# 백화현상 및 도장불량, 수리 후 동일하자 발생 아님 (paint fault, not after repair)
PAINT_FAULT = Ladder(
    lambda f: every(is_one(f.event, "paint fault"), fails(is_one(f.after_repair, "yes"))),
    lambda f: f.days_since,
    "after",
    (
        #   id                 far  near  percent orders                     line official rows         official wording
        Row("paint-fault-10",  10,    0,    None, exchange_or_refund_price,  144, ("S001.1.furn.3.1",), "구입일로부터 10일 이내"),
    ),
)  # fmt: skip

# 백화현상 및 도장불량, 수리 후 동일하자 발생 아님, 구입 후 지난 날 10일 초과 (paint fault, not after repair, days since over 10 days)
PAINT_FAULT_2 = Ladder(
    lambda f: every(
        is_one(f.event, "paint fault"),
        fails(is_one(f.after_repair, "yes")),
        compare(f.days_since, ">", 10),
    ),
    lambda f: f.months_since,
    "after",
    (
        #   id                 far  near  percent orders                        line official rows         official wording
        Row("paint-fault-6",    6,    0,    None, exchange,                     145, ("S001.1.furn.3.2",), "구입일로부터 6개월 이내"),
        Row("paint-fault-36",  36,    7,    None, repair_free_or_replace_part,  146, ("S001.1.furn.3.3",), "구입일로부터 3년 이내"),
    ),
)  # fmt: skip

# 백화현상 및 도장불량, 수리 후 동일하자 발생, 재발한 항목의 가장 넓은 기간 경과 아님 (paint fault, after repair, not too late)
PAINT_FAULT_AFTER_REPAIR = Ladder(
    lambda f: every(
        is_one(f.event, "paint fault"),
        is_one(f.after_repair, "yes"),
        fails(is_one(f.too_late, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                            far  near  percent orders     line official rows         official wording
        Row("paint-fault-after-repair", None, None,    None, exchange,  148, ("S001.1.furn.3.4",), "수리 후 동일하자 발생"),
    ),
)  # fmt: skip

# 세트단위 가구의 색상차이, 동일색상 있음, 구입 후 1개월 이내 (colour difference, same colour available, first month)
COLOUR_DIFFERENCE_SAME_COLOUR_AVAILABLE_FIRST_MONTH = Ladder(
    lambda f: every(
        is_one(f.event, "colour difference"),
        is_one(f.same_colour_available, "yes"),
        is_one(f.first_month, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                                       far  near  percent orders     line official rows       official wording
        Row("colour-difference-same-colour-available-first-month", None, None,    None, exchange,  154, ("S001.1.furn.4",), "구입일로부터 1개월 이내"),
    ),
)  # fmt: skip

# 세트단위 가구의 색상차이, 동일색상 있음 아님, 구입 후 1개월 이내 (colour difference, not same colour available, first month)
COLOUR_DIFFERENCE_FIRST_MONTH = Ladder(
    lambda f: every(
        is_one(f.event, "colour difference"),
        fails(is_one(f.same_colour_available, "yes")),
        is_one(f.first_month, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                 far  near  percent orders         line official rows       official wording
        Row("colour-difference-first-month", None, None,    None, refund_price,  155, ("S001.1.furn.4",), "구입일로부터 1개월 이내"),
    ),
)  # fmt: skip

# 세트단위 가구의 변색 (set fading)
SET_FADING = Ladder(
    lambda f: is_one(f.event, "set fading"),
    lambda f: f.days_since,
    "after",
    (
        #   id                far  near  percent orders                     line official rows         official wording
        Row("set-fading-10",  10,    0,    None, exchange_or_refund_price,  158, ("S001.1.furn.5.1",), "구입일로부터 10일 이내"),
    ),
)  # fmt: skip

# 세트단위 가구의 변색, 구입 후 지난 날 10일 초과 (set fading, days since over 10 days)
SET_FADING_2 = Ladder(
    lambda f: every(is_one(f.event, "set fading"), compare(f.days_since, ">", 10)),
    lambda f: f.months_since,
    "after",
    (
        #   id                far  near  percent orders     line official rows         official wording
        Row("set-fading-12",  12,    0,    None, exchange,  159, ("S001.1.furn.5.2",), "구입일로부터 1년 이내"),
    ),
)  # fmt: skip

# 자극성냄새 (bad smell)
BAD_SMELL = Ladder(
    lambda f: is_one(f.event, "bad smell"),
    lambda f: f.months_since,
    "after",
    (
        #   id              far  near  percent orders                     line official rows       official wording
        Row("bad-smell-6",   6,    0,    None, exchange_or_refund_price,  161, ("S001.1.furn.6",), "구입일로부터 6개월 이내"),
    ),
)  # fmt: skip

# 규격치수 오차, 5mm 이상 (wrong dimension, large gap)
WRONG_DIMENSION_LARGE_GAP = Ladder(
    lambda f: every(is_one(f.event, "wrong dimension"), is_one(f.gap, "large gap")),
    no_count,
    "before",
    (
        #   id                             far  near  percent orders     line official rows       official wording
        Row("wrong-dimension-large-gap", None, None,    None, exchange,  163, ("S001.1.furn.7",), "규격치수허용오차(±5mm 이상)"),
    ),
)  # fmt: skip

# 칠기가구의 균열·패각떨어짐·패각변색 (lacquer fault)
LACQUER_FAULT = Ladder(
    lambda f: is_one(f.event, "lacquer fault"),
    lambda f: f.days_since,
    "after",
    (
        #   id                   far  near  percent orders                     line official rows         official wording
        Row("lacquer-fault-10",  10,    0,    None, exchange_or_refund_price,  169, ("S001.1.furn.8.1",), "구입일로부터 10일 이내"),
    ),
)  # fmt: skip

# 칠기가구의 균열·패각떨어짐·패각변색, 구입 후 지난 날 10일 초과 (lacquer fault, days since over 10 days)
LACQUER_FAULT_2 = Ladder(
    lambda f: every(is_one(f.event, "lacquer fault"), compare(f.days_since, ">", 10)),
    lambda f: f.months_since,
    "after",
    (
        #   id                   far  near  percent orders                        line official rows         official wording
        Row("lacquer-fault-12",  12,    0,    None, repair_free_or_replace_part,  170, ("S001.1.furn.8.2",), "구입일로부터 1년 이내"),
    ),
)  # fmt: skip

# 등가구의 균열·뒤틀림·변색 (rattan fault)
RATTAN_FAULT = Ladder(
    lambda f: is_one(f.event, "rattan fault"),
    lambda f: f.days_since,
    "after",
    (
        #   id                  far  near  percent orders                     line official rows         official wording
        Row("rattan-fault-10",  10,    0,    None, exchange_or_refund_price,  171, ("S001.1.furn.9.1",), "구입일로부터 10일 이내"),
    ),
)  # fmt: skip

# 등가구의 균열·뒤틀림·변색, 구입 후 지난 날 10일 초과 (rattan fault, days since over 10 days)
RATTAN_FAULT_2 = Ladder(
    lambda f: every(is_one(f.event, "rattan fault"), compare(f.days_since, ">", 10)),
    lambda f: f.months_since,
    "after",
    (
        #   id                  far  near  percent orders                        line official rows         official wording
        Row("rattan-fault-12",  12,    0,    None, repair_free_or_replace_part,  172, ("S001.1.furn.9.2",), "구입일로부터 1년 이내"),
    ),
)  # fmt: skip

# 침대품질불량 (bed fault)
BED_FAULT = Ladder(
    lambda f: is_one(f.event, "bed fault"),
    lambda f: f.days_since,
    "after",
    (
        #   id               far  near  percent orders                     line official rows          official wording
        Row("bed-fault-10",  10,    0,    None, exchange_or_refund_price,  173, ("S001.1.furn.10.1",), "구입일로부터 10일 이내"),
    ),
)  # fmt: skip

# 침대품질불량, 구입 후 지난 날 10일 초과 (bed fault, days since over 10 days)
BED_FAULT_2 = Ladder(
    lambda f: every(is_one(f.event, "bed fault"), compare(f.days_since, ">", 10)),
    lambda f: f.months_since,
    "after",
    (
        #   id               far  near  percent orders                     line official rows          official wording
        Row("bed-fault-12",  12,    0,    None, replace_part_or_exchange,  174, ("S001.1.furn.10.2",), "구입일로부터 1년 이내"),
    ),
)  # fmt: skip

# 소파품질불량 (sofa fault)
SOFA_FAULT = Ladder(
    lambda f: is_one(f.event, "sofa fault"),
    lambda f: f.days_since,
    "after",
    (
        #   id                far  near  percent orders                     line official rows          official wording
        Row("sofa-fault-10",  10,    0,    None, exchange_or_refund_price,  176, ("S001.1.furn.11.1",), "구입일로부터 10일 이내"),
    ),
)  # fmt: skip

# 소파품질불량, 구입 후 지난 날 10일 초과 (sofa fault, days since over 10 days)
SOFA_FAULT_2 = Ladder(
    lambda f: every(is_one(f.event, "sofa fault"), compare(f.days_since, ">", 10)),
    lambda f: f.months_since,
    "after",
    (
        #   id                far  near  percent orders                        line official rows          official wording
        Row("sofa-fault-12",  12,    0,    None, repair_free_or_replace_part,  177, ("S001.1.furn.11.2",), "구입일로부터 1년 이내"),
    ),
)  # fmt: skip

# 소파품질불량, 구입 후 지난 날 10일 초과, 구입 후 지난 달 12개월 초과 (sofa fault, days since over 10 days, months since over 12 months)
SOFA_FAULT_3 = Ladder(
    lambda f: every(
        is_one(f.event, "sofa fault"),
        compare(f.days_since, ">", 10),
        compare(f.months_since, ">", 12),
    ),
    no_count,
    "before",
    (
        #   id              far  near  percent orders        line official rows          official wording
        Row("sofa-fault", None, None,    None, repair_paid,  178, ("S001.1.furn.11.3",), "구입일로부터 1년 이후"),
    ),
)  # fmt: skip

# 제조·인도 과정의 흠집 (scratch)
SCRATCH = Ladder(
    lambda f: is_one(f.event, "scratch"),
    lambda f: f.days_since,
    "after",
    (
        #   id             far  near  percent orders     line official rows        official wording
        Row("scratch-15",  15,    0,    None, exchange,  184, ("S001.1.furn.12",), "구입일로부터 15일 이내(단, 소비자가 제조 및 신제품 인도 시 생긴 흠집임을 입증하는 경우는 제외한다)"),
    ),
)  # fmt: skip

# 제조·인도 과정의 흠집, 구입 후 지난 날 15일 초과, 제조·인도 시 흠집임을 입증 (scratch, days since over 15 days, origin proven)
SCRATCH_ORIGIN_PROVEN = Ladder(
    lambda f: every(
        is_one(f.event, "scratch"),
        compare(f.days_since, ">", 15),
        is_one(f.origin_proven, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                         far  near  percent orders     line official rows        official wording
        Row("scratch-origin-proven", None, None,    None, exchange,  185, ("S001.1.furn.12",), "구입일로부터 15일 이내(단, 소비자가 제조 및 신제품 인도 시 생긴 흠집임을 입증하는 경우는 제외한다)"),
    ),
)  # fmt: skip

# 상표남용 등 유사제품 판매 (counterfeit)
COUNTERFEIT = Ladder(
    lambda f: is_one(f.event, "counterfeit"),
    no_count,
    "before",
    (
        #   id               far  near  percent orders         line official rows        official wording
        Row("counterfeit", None, None,    None, refund_price,  188, ("S001.1.furn.13",), "상표남용 등 유사제품 판매"),
    ),
)  # fmt: skip

# 표에 없는 하자, 동일하자 수리 횟수 2 이상, 하자 재발, 품질보증기간 이내 (other fault, same defect repairs at least 2, recurred, in warranty)
OTHER_FAULT_RECURRED_IN_WARRANTY = Ladder(
    lambda f: every(
        is_one(f.event, "other fault"),
        compare(f.same_defect_repairs, ">=", 2),
        is_one(f.recurred, "yes"),
        is_one(f.in_warranty, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                    far  near  percent orders                     line official rows        official wording
        Row("other-fault-recurred-in-warranty", None, None,    None, exchange_or_refund_price,  190, ("S001.1.furn.14",), "품질보증기간 내에 동일하자에 대해 2회 수리 받았으나 재발(3회째)"),
    ),
)  # fmt: skip

# 소비자, 선금지급 후 배달 전 해약, 주문제작형, 제작 작업 착수 아님 (consumer, called off, custom made, not production started)
CONSUMER_CALLED_OFF_CUSTOM_MADE = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "called off"),
        is_one(f.custom_made, "yes"),
        fails(is_one(f.production_started, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                   far  near  percent orders                          line official rows              official wording
        Row("consumer-called-off-custom-made", None, None,      10, deduct_a_share_of_goods_price,  200, ("S001.1.furn.15.1.1.1",), "가구 제작 작업 착수 이전"),
    ),
)  # fmt: skip

# 소비자, 선금지급 후 배달 전 해약, 주문제작형, 제작 작업 착수 (consumer, called off, custom made, production started)
CONSUMER_CALLED_OFF_CUSTOM_MADE_PRODUCTION_STARTED = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "called off"),
        is_one(f.custom_made, "yes"),
        is_one(f.production_started, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                                      far  near  percent orders               line official rows              official wording
        Row("consumer-called-off-custom-made-production-started", None, None,    None, deduct_actual_loss,  202, ("S001.1.furn.15.1.1.2",), "가구 제작 작업 착수 이후"),
    ),
)  # fmt: skip

# 소비자, 선금지급 후 배달 전 해약, 주문제작형 아님 (consumer, called off, not custom made)
CONSUMER_CALLED_OFF = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "called off"),
        fails(is_one(f.custom_made, "yes")),
    ),
    lambda f: f.days_before_delivery,
    "before",
    (
        #   id                         far  near  percent orders                          line official rows              official wording
        Row("consumer-called-off-3", None,    3,       5, deduct_a_share_of_goods_price,  205, ("S001.1.furn.15.1.2.1",), "배달 3일 전까지"),
        Row("consumer-called-off-1",    2,    1,      10, deduct_a_share_of_goods_price,  206, ("S001.1.furn.15.1.2.2",), "배달 1일 전까지"),
    ),
)  # fmt: skip

# 사업자, 선금지급 후 배달 전 해약, 선금 물품대금(총 제품금액)의 10% 이하 (business, called off, prepayment at most 10% of goods price)
BUSINESS_CALLED_OFF = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "called off"),
        compare(f.prepayment, "<=", share(10, f.goods_price)),
    ),
    no_count,
    "before",
    (
        #   id                       far  near  percent orders                                             line official rows            official wording
        Row("business-called-off", None, None,    None, refund_everything_paid_and_compensate_prepayment,  210, ("S001.1.furn.15.2.1",), "선금이 물품대금의 10% 이하인 경우"),
    ),
)  # fmt: skip

# 사업자, 선금지급 후 배달 전 해약, 선금 물품대금(총 제품금액)의 10% 초과 (business, called off, prepayment over 10% of goods price)
BUSINESS_CALLED_OFF_2 = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "called off"),
        compare(f.prepayment, ">", share(10, f.goods_price)),
    ),
    no_count,
    "before",
    (
        #   id                         far  near  percent orders                                                         line official rows            official wording
        Row("business-called-off-2", None, None,      10, refund_everything_paid_and_compensate_a_share_of_goods_price,  211, ("S001.1.furn.15.2.2",), "선금이 물품대금의 10%를 초과하는 경우"),
    ),
)  # fmt: skip

# 사업자 또는 책임 없음, 수리가 불가능, 품질보증기간 이내 (business or nobody, repair impossible, in warranty)
BUSINESS_OR_NOBODY_REPAIR_IMPOSSIBLE_IN_WARRANTY = Ladder(
    lambda f: every(
        is_one(f.party, "business", "nobody"),
        is_one(f.event, "repair impossible"),
        is_one(f.in_warranty, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                                    far  near  percent orders                     line official rows            official wording
        Row("business-or-nobody-repair-impossible-in-warranty", None, None,    None, exchange_or_refund_price,  219, ("S001.1.furn.16.1.1",), "정상적인 사용 상태에서 발생한 경우"),
    ),
)  # fmt: skip

# 소비자, 수리가 불가능, 품질보증기간 이내 (consumer, repair impossible, in warranty)
CONSUMER_REPAIR_IMPOSSIBLE_IN_WARRANTY = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "repair impossible"),
        is_one(f.in_warranty, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                          far  near  percent orders                        line official rows            official wording
        Row("consumer-repair-impossible-in-warranty", None, None,    None, refund_residual_or_exchange,  220, ("S001.1.furn.16.1.2",), "소비자의 과실로 인하여 발생한 경우"),
    ),
)  # fmt: skip

# 수리가 불가능, 품질보증기간 이내 아님, 잔여금 + 구입가의 5% 구입가 이하 (repair impossible, not in warranty, residual + 5% of price at most price)
REPAIR_IMPOSSIBLE = Ladder(
    lambda f: every(
        is_one(f.event, "repair impossible"),
        fails(is_one(f.in_warranty, "yes")),
        compare(residual_5_of_price(f), "<=", f.price),
    ),
    no_count,
    "before",
    (
        #   id                     far  near  percent orders                       line official rows          official wording
        Row("repair-impossible", None, None,    None, refund_residual_5_of_price,  222, ("S001.1.furn.16.2",), "품질보증기간 경과 후"),
    ),
)  # fmt: skip

# 수리가 불가능, 품질보증기간 이내 아님, 잔여금 + 구입가의 5% 구입가 초과 (repair impossible, not in warranty, residual + 5% of price over price)
REPAIR_IMPOSSIBLE_2 = Ladder(
    lambda f: every(
        is_one(f.event, "repair impossible"),
        fails(is_one(f.in_warranty, "yes")),
        compare(residual_5_of_price(f), ">", f.price),
    ),
    no_count,
    "before",
    (
        #   id                       far  near  percent orders                                                       line official rows          official wording
        Row("repair-impossible-2", None, None,    None, refund_residual_5_of_price_and_warn_exceeds_purchase_price,  224, ("S001.1.furn.16.2",), "품질보증기간 경과 후"),
    ),
)  # fmt: skip

# 좀 등 벌레발생, 부품교환 후 하자 재발생 아님, 구입 후 지난 날 10일 초과, 구입 후 지난 달 24개월 초과 (insects, not after new part, days since over 10 days, months since over 24 months)
SILENT_INSECTS = Ladder(
    lambda f: every(
        is_one(f.event, "insects"),
        fails(is_one(f.after_new_part, "yes")),
        compare(f.days_since, ">", 10),
        compare(f.months_since, ">", 24),
    ),
    no_count,
    "before",
    (
        #   id                  far  near  percent orders    line official rows  official wording
        Row("silent-insects", None, None,    None, nothing,  131, ("X09",),      "벌레는 구입 후 2년까지만 적혀 있다"),
    ),
)  # fmt: skip

# 좀 등 벌레발생, 부품교환 후 하자 재발생, 재발한 항목의 가장 넓은 기간 경과 (insects, after new part, too late)
SILENT_INSECTS_AFTER_NEW_PART_TOO_LATE = Ladder(
    lambda f: every(
        is_one(f.event, "insects"),
        is_one(f.after_new_part, "yes"),
        is_one(f.too_late, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                          far  near  percent orders    line official rows  official wording
        Row("silent-insects-after-new-part-too-late", None, None,    None, nothing,  132, (),            "벌레는 구입 후 2년까지만 적혀 있다"),
    ),
)  # fmt: skip

# 문짝 휨, 구입 후 지난 달 36개월 초과 (door warp, months since over 36 months)
SILENT_DOOR_WARP = Ladder(
    lambda f: every(is_one(f.event, "door warp"), compare(f.months_since, ">", 36)),
    no_count,
    "before",
    (
        #   id                    far  near  percent orders    line official rows  official wording
        Row("silent-door-warp", None, None,    None, nothing,  140, (),            "문짝 휨은 구입 후 3년까지만 적혀 있다"),
    ),
)  # fmt: skip

# 백화현상 및 도장불량, 수리 후 동일하자 발생 아님, 구입 후 지난 날 10일 초과, 구입 후 지난 달 36개월 초과 (paint fault, not after repair, days since over 10 days, months since over 36 months)
SILENT_PAINT_FAULT = Ladder(
    lambda f: every(
        is_one(f.event, "paint fault"),
        fails(is_one(f.after_repair, "yes")),
        compare(f.days_since, ">", 10),
        compare(f.months_since, ">", 36),
    ),
    no_count,
    "before",
    (
        #   id                      far  near  percent orders    line official rows  official wording
        Row("silent-paint-fault", None, None,    None, nothing,  149, (),            "도장불량은 구입 후 3년까지만 적혀 있다"),
    ),
)  # fmt: skip

# 백화현상 및 도장불량, 수리 후 동일하자 발생, 재발한 항목의 가장 넓은 기간 경과 (paint fault, after repair, too late)
SILENT_PAINT_FAULT_AFTER_REPAIR_TOO_LATE = Ladder(
    lambda f: every(
        is_one(f.event, "paint fault"),
        is_one(f.after_repair, "yes"),
        is_one(f.too_late, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                            far  near  percent orders    line official rows  official wording
        Row("silent-paint-fault-after-repair-too-late", None, None,    None, nothing,  150, (),            "도장불량은 구입 후 3년까지만 적혀 있다"),
    ),
)  # fmt: skip

# 세트단위 가구의 색상차이, 구입 후 1개월 이내 아님 (colour difference, not first month)
SILENT_COLOUR_DIFFERENCE = Ladder(
    lambda f: every(is_one(f.event, "colour difference"), fails(is_one(f.first_month, "yes"))),
    no_count,
    "before",
    (
        #   id                            far  near  percent orders    line official rows  official wording
        Row("silent-colour-difference", None, None,    None, nothing,  157, (),            "색상차이는 구입 후 1개월까지만 적혀 있다"),
    ),
)  # fmt: skip

# 세트단위 가구의 변색, 구입 후 지난 날 10일 초과, 구입 후 지난 달 12개월 초과 (set fading, days since over 10 days, months since over 12 months)
SILENT_SET_FADING = Ladder(
    lambda f: every(
        is_one(f.event, "set fading"),
        compare(f.days_since, ">", 10),
        compare(f.months_since, ">", 12),
    ),
    no_count,
    "before",
    (
        #   id                     far  near  percent orders    line official rows  official wording
        Row("silent-set-fading", None, None,    None, nothing,  160, (),            "변색은 구입 후 1년까지만 적혀 있다"),
    ),
)  # fmt: skip

# 자극성냄새, 구입 후 지난 달 6개월 초과 (bad smell, months since over 6 months)
SILENT_BAD_SMELL = Ladder(
    lambda f: every(is_one(f.event, "bad smell"), compare(f.months_since, ">", 6)),
    no_count,
    "before",
    (
        #   id                    far  near  percent orders    line official rows  official wording
        Row("silent-bad-smell", None, None,    None, nothing,  162, (),            "냄새는 구입 후 6개월까지만 적혀 있다"),
    ),
)  # fmt: skip

# 규격치수 오차, 5mm 미만 (wrong dimension, small gap)
SILENT_WRONG_DIMENSION_SMALL_GAP = Ladder(
    lambda f: every(is_one(f.event, "wrong dimension"), is_one(f.gap, "small gap")),
    no_count,
    "before",
    (
        #   id                                    far  near  percent orders    line official rows  official wording
        Row("silent-wrong-dimension-small-gap", None, None,    None, nothing,  165, (),            "오차가 5mm에 이르지 않으면 표에 없다"),
    ),
)  # fmt: skip

# 칠기가구의 균열·패각떨어짐·패각변색·등가구의 균열·뒤틀림·변색·침대품질불량 중 하나, 구입 후 지난 날 10일 초과, 구입 후 지난 달 12개월 초과 (any of lacquer fault, rattan fault, bed fault, days since over 10 days, months since over 12 months)
SILENT_LACQUER_FAULT_OR_RATTAN_FAULT_OR_BED_FAULT = Ladder(
    lambda f: every(
        is_one(f.event, "lacquer fault", "rattan fault", "bed fault"),
        compare(f.days_since, ">", 10),
        compare(f.months_since, ">", 12),
    ),
    no_count,
    "before",
    (
        #   id                                                     far  near  percent orders    line official rows  official wording
        Row("silent-lacquer-fault-or-rattan-fault-or-bed-fault", None, None,    None, nothing,  180, (),            "이 하자들은 구입 후 1년까지만 적혀 있다"),
    ),
)  # fmt: skip

# 제조·인도 과정의 흠집, 구입 후 지난 날 15일 초과, 제조·인도 시 흠집임을 입증 아님 (scratch, days since over 15 days, not origin proven)
SILENT_SCRATCH = Ladder(
    lambda f: every(
        is_one(f.event, "scratch"),
        compare(f.days_since, ">", 15),
        fails(is_one(f.origin_proven, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                  far  near  percent orders    line official rows        official wording
        Row("silent-scratch", None, None,    None, nothing,  187, ("S001.1.furn.12",), "구입 후 15일이 지난 흠집은 제조나 인도 때 생긴 것임을 소비자가 입증해야 한다"),
    ),
)  # fmt: skip

# 표에 없는 하자, 다음이 아닌 경우(동일하자 수리 횟수 2 이상, 하자 재발) (other fault, not (same defect repairs at least 2, recurred))
SILENT_OTHER_FAULT = Ladder(
    lambda f: every(
        is_one(f.event, "other fault"),
        fails(every(compare(f.same_defect_repairs, ">=", 2), is_one(f.recurred, "yes"))),
    ),
    no_count,
    "before",
    (
        #   id                      far  near  percent orders    line official rows  official wording
        Row("silent-other-fault", None, None,    None, nothing,  195, (),            "하자의 종류도 세 번째 재발도 말하지 않은 사건은 표에 없다"),
    ),
)  # fmt: skip

# 표에 없는 하자, 동일하자 수리 횟수 2 이상, 하자 재발, 품질보증기간 이내 아님 (other fault, same defect repairs at least 2, recurred, not in warranty)
SILENT_OTHER_FAULT_RECURRED = Ladder(
    lambda f: every(
        is_one(f.event, "other fault"),
        compare(f.same_defect_repairs, ">=", 2),
        is_one(f.recurred, "yes"),
        fails(is_one(f.in_warranty, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                               far  near  percent orders    line official rows  official wording
        Row("silent-other-fault-recurred", None, None,    None, nothing,  196, (),            "세 번째 재발은 품질보증기간 안의 일만 적혀 있다"),
    ),
)  # fmt: skip

# 소비자, 선금지급 후 배달 전 해약, 주문제작형 아님 (consumer, called off, not custom made)
SILENT_CONSUMER_CALLED_OFF_0 = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "called off"),
        fails(is_one(f.custom_made, "yes")),
    ),
    lambda f: f.days_before_delivery,
    "before",
    (
        #   id                               far  near  percent orders    line official rows  official wording
        Row("silent-consumer-called-off-0",   0,    0,    None, nothing,  209, ("G1.07",),    "배달일 당일의 해약은 표에 없다"),
    ),
)  # fmt: skip

# 책임 없음, 선금지급 후 배달 전 해약 (nobody, called off)
SILENT_NOBODY_CALLED_OFF = Ladder(
    lambda f: every(is_one(f.party, "nobody"), is_one(f.event, "called off")),
    no_count,
    "before",
    (
        #   id                            far  near  percent orders    line official rows  official wording
        Row("silent-nobody-called-off", None, None,    None, nothing,  215, (),            "누구의 책임도 아닌 해약은 표에 없다"),
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
        EXCEPT_INSECTS_OR_DOOR_WARP_OR_PAINT_FAULT_OR_SET_FADING_OR_LACQUER_FAULT_OR_RATTAN_FAULT_OR_BED_FAULT_OR_SOFA_FAULT_RECURRED_IN_WARRANTY,
    ),
    (
        INSECTS,
        INSECTS_2,
        INSECTS_AFTER_NEW_PART,
        DOOR_WARP_LARGE_WARP,
        DOOR_WARP_SMALL_WARP,
        PAINT_FAULT,
        PAINT_FAULT_2,
        PAINT_FAULT_AFTER_REPAIR,
        COLOUR_DIFFERENCE_SAME_COLOUR_AVAILABLE_FIRST_MONTH,
        COLOUR_DIFFERENCE_FIRST_MONTH,
        SET_FADING,
        SET_FADING_2,
        BAD_SMELL,
        WRONG_DIMENSION_LARGE_GAP,
        LACQUER_FAULT,
        LACQUER_FAULT_2,
        RATTAN_FAULT,
        RATTAN_FAULT_2,
        BED_FAULT,
        BED_FAULT_2,
        SOFA_FAULT,
        SOFA_FAULT_2,
        SOFA_FAULT_3,
        SCRATCH,
        SCRATCH_ORIGIN_PROVEN,
        COUNTERFEIT,
        OTHER_FAULT_RECURRED_IN_WARRANTY,
        CONSUMER_CALLED_OFF_CUSTOM_MADE,
        CONSUMER_CALLED_OFF_CUSTOM_MADE_PRODUCTION_STARTED,
        CONSUMER_CALLED_OFF,
        BUSINESS_CALLED_OFF,
        BUSINESS_CALLED_OFF_2,
        BUSINESS_OR_NOBODY_REPAIR_IMPOSSIBLE_IN_WARRANTY,
        CONSUMER_REPAIR_IMPOSSIBLE_IN_WARRANTY,
        REPAIR_IMPOSSIBLE,
        REPAIR_IMPOSSIBLE_2,
    ),
    (
    ),
    (
        SILENT_INSECTS,
        SILENT_INSECTS_AFTER_NEW_PART_TOO_LATE,
        SILENT_DOOR_WARP,
        SILENT_PAINT_FAULT,
        SILENT_PAINT_FAULT_AFTER_REPAIR_TOO_LATE,
        SILENT_COLOUR_DIFFERENCE,
        SILENT_SET_FADING,
        SILENT_BAD_SMELL,
        SILENT_WRONG_DIMENSION_SMALL_GAP,
        SILENT_LACQUER_FAULT_OR_RATTAN_FAULT_OR_BED_FAULT,
        SILENT_SCRATCH,
        SILENT_OTHER_FAULT,
        SILENT_OTHER_FAULT_RECURRED,
        SILENT_CONSUMER_CALLED_OFF_0,
        SILENT_NOBODY_CALLED_OFF,
    ),
    (
    ),
    (("depreciation", "감가상각비", depreciation_for), ("residual", "잔여금", residual_for), ),
)  # fmt: skip
EDITION_2024_12_27 = Edition(
    "제2024-32호",
    date(2024, 12, 27),
    date(2025, 12, 17),
    with_defaults_2,
    with_amounts,
    (
        EXCEPT_INSECTS_OR_DOOR_WARP_OR_PAINT_FAULT_OR_SET_FADING_OR_LACQUER_FAULT_OR_RATTAN_FAULT_OR_BED_FAULT_OR_SOFA_FAULT_RECURRED_IN_WARRANTY,
    ),
    (
        INSECTS,
        INSECTS_2,
        INSECTS_AFTER_NEW_PART,
        DOOR_WARP_LARGE_WARP,
        DOOR_WARP_SMALL_WARP,
        PAINT_FAULT,
        PAINT_FAULT_2,
        PAINT_FAULT_AFTER_REPAIR,
        COLOUR_DIFFERENCE_SAME_COLOUR_AVAILABLE_FIRST_MONTH,
        COLOUR_DIFFERENCE_FIRST_MONTH,
        SET_FADING,
        SET_FADING_2,
        BAD_SMELL,
        WRONG_DIMENSION_LARGE_GAP,
        LACQUER_FAULT,
        LACQUER_FAULT_2,
        RATTAN_FAULT,
        RATTAN_FAULT_2,
        BED_FAULT,
        BED_FAULT_2,
        SOFA_FAULT,
        SOFA_FAULT_2,
        SOFA_FAULT_3,
        SCRATCH,
        SCRATCH_ORIGIN_PROVEN,
        COUNTERFEIT,
        OTHER_FAULT_RECURRED_IN_WARRANTY,
        CONSUMER_CALLED_OFF_CUSTOM_MADE,
        CONSUMER_CALLED_OFF_CUSTOM_MADE_PRODUCTION_STARTED,
        CONSUMER_CALLED_OFF,
        BUSINESS_CALLED_OFF,
        BUSINESS_CALLED_OFF_2,
        BUSINESS_OR_NOBODY_REPAIR_IMPOSSIBLE_IN_WARRANTY,
        CONSUMER_REPAIR_IMPOSSIBLE_IN_WARRANTY,
        REPAIR_IMPOSSIBLE,
        REPAIR_IMPOSSIBLE_2,
    ),
    (
    ),
    (
        SILENT_INSECTS,
        SILENT_INSECTS_AFTER_NEW_PART_TOO_LATE,
        SILENT_DOOR_WARP,
        SILENT_PAINT_FAULT,
        SILENT_PAINT_FAULT_AFTER_REPAIR_TOO_LATE,
        SILENT_COLOUR_DIFFERENCE,
        SILENT_SET_FADING,
        SILENT_BAD_SMELL,
        SILENT_WRONG_DIMENSION_SMALL_GAP,
        SILENT_LACQUER_FAULT_OR_RATTAN_FAULT_OR_BED_FAULT,
        SILENT_SCRATCH,
        SILENT_OTHER_FAULT,
        SILENT_OTHER_FAULT_RECURRED,
        SILENT_CONSUMER_CALLED_OFF_0,
        SILENT_NOBODY_CALLED_OFF,
    ),
    (
    ),
    (("depreciation", "감가상각비", depreciation_for), ("residual", "잔여금", residual_for), ),
)  # fmt: skip
EDITION_2021_05_25 = Edition(
    "제2021-7호",
    date(2021, 5, 25),
    date(2024, 12, 26),
    with_defaults_2,
    with_amounts,
    (
        EXCEPT_INSECTS_OR_DOOR_WARP_OR_PAINT_FAULT_OR_SET_FADING_OR_LACQUER_FAULT_OR_RATTAN_FAULT_OR_BED_FAULT_OR_SOFA_FAULT_RECURRED_IN_WARRANTY,
    ),
    (
        INSECTS,
        INSECTS_2,
        INSECTS_AFTER_NEW_PART,
        DOOR_WARP_LARGE_WARP,
        DOOR_WARP_SMALL_WARP,
        PAINT_FAULT,
        PAINT_FAULT_2,
        PAINT_FAULT_AFTER_REPAIR,
        COLOUR_DIFFERENCE_SAME_COLOUR_AVAILABLE_FIRST_MONTH,
        COLOUR_DIFFERENCE_FIRST_MONTH,
        SET_FADING,
        SET_FADING_2,
        BAD_SMELL,
        WRONG_DIMENSION_LARGE_GAP,
        LACQUER_FAULT,
        LACQUER_FAULT_2,
        RATTAN_FAULT,
        RATTAN_FAULT_2,
        BED_FAULT,
        BED_FAULT_2,
        SOFA_FAULT,
        SOFA_FAULT_2,
        SOFA_FAULT_3,
        SCRATCH,
        SCRATCH_ORIGIN_PROVEN,
        COUNTERFEIT,
        OTHER_FAULT_RECURRED_IN_WARRANTY,
        CONSUMER_CALLED_OFF_CUSTOM_MADE,
        CONSUMER_CALLED_OFF_CUSTOM_MADE_PRODUCTION_STARTED,
        CONSUMER_CALLED_OFF,
        BUSINESS_CALLED_OFF,
        BUSINESS_CALLED_OFF_2,
        BUSINESS_OR_NOBODY_REPAIR_IMPOSSIBLE_IN_WARRANTY,
        CONSUMER_REPAIR_IMPOSSIBLE_IN_WARRANTY,
        REPAIR_IMPOSSIBLE,
        REPAIR_IMPOSSIBLE_2,
    ),
    (
    ),
    (
        SILENT_INSECTS,
        SILENT_INSECTS_AFTER_NEW_PART_TOO_LATE,
        SILENT_DOOR_WARP,
        SILENT_PAINT_FAULT,
        SILENT_PAINT_FAULT_AFTER_REPAIR_TOO_LATE,
        SILENT_COLOUR_DIFFERENCE,
        SILENT_SET_FADING,
        SILENT_BAD_SMELL,
        SILENT_WRONG_DIMENSION_SMALL_GAP,
        SILENT_LACQUER_FAULT_OR_RATTAN_FAULT_OR_BED_FAULT,
        SILENT_SCRATCH,
        SILENT_OTHER_FAULT,
        SILENT_OTHER_FAULT_RECURRED,
        SILENT_CONSUMER_CALLED_OFF_0,
        SILENT_NOBODY_CALLED_OFF,
    ),
    (
    ),
    (("depreciation", "감가상각비", depreciation_for), ("residual", "잔여금", residual_for), ),
)  # fmt: skip
EDITIONS = (EDITION_2025_12_18, EDITION_2024_12_27, EDITION_2021_05_25, )  # fmt: skip
UNRECORDED: tuple[tuple[date, date | None, str], ...] = (
)
WORDS: dict[str, tuple[str, ...]] = {
    "event": ("insects", "door warp", "paint fault", "colour difference", "set fading", "bad smell", "wrong dimension", "lacquer fault", "rattan fault", "bed fault", "sofa fault", "scratch", "counterfeit", "other fault", "called off", "repair impossible", ),
    "party": ("consumer", "business", "nobody", ),
    "warp": ("large warp", "small warp", ),
    "gap": ("large gap", "small gap", ),
    "after_new_part": ("yes", "no", ),
    "after_repair": ("yes", "no", ),
    "too_late": ("yes", "no", ),
    "first_month": ("yes", "no", ),
    "recurred": ("yes", "no", ),
    "same_colour_available": ("yes", "no", ),
    "origin_proven": ("yes", "no", ),
    "in_warranty": ("yes", "no", ),
    "custom_made": ("yes", "no", ),
    "production_started": ("yes", "no", ),
    "no_similar_item": ("yes", "no", ),
}
LABELS: dict[str, str] = {
    "event": "일어난 일",
    "party": "책임 있는 당사자",
    "warp": "휨의 크기",
    "gap": "치수 오차의 크기",
    "after_new_part": "부품교환 후 하자 재발생",
    "after_repair": "수리 후 동일하자 발생",
    "too_late": "재발한 항목의 가장 넓은 기간 경과",
    "first_month": "구입 후 1개월 이내",
    "recurred": "하자 재발",
    "same_colour_available": "동일색상 있음",
    "origin_proven": "제조·인도 시 흠집임을 입증",
    "in_warranty": "품질보증기간 이내",
    "custom_made": "주문제작형",
    "production_started": "제작 작업 착수",
    "same_defect_repairs": "동일하자 수리 횟수",
    "warp_percent": "문짝길이에 대한 휨(퍼센트)",
    "deviation_mm": "치수 오차(밀리미터)",
    "price": "구입가",
    "goods_price": "물품대금(총 제품금액)",
    "prepayment": "선금",
    "months_used": "사용개월",
    "life": "내용연수",
    "warranty": "품질보증기간",
    "no_similar_item": "별표 Ⅲ에 없고 유사품목도 없음",
    "marked_parts_period": "품질보증서에 표시한 부품보유기간",
    "bought": "구입일",
    "claimed": "청구일",
    "days_since": "구입 후 지난 날",
    "months_since": "구입 후 지난 달",
    "days_before_delivery": "배달까지 남은 날",
    "paid": "지급액",
    "actual_loss": "실손해",
    "delivery": "배달일",
}


def settle(  # name every argument; Python is quicker when it need not insist on it
    event: Event | None = None,
    party: Party | None = None,
    warp: Warp | None = None,
    gap: Gap | None = None,
    same_defect_repairs: Number | None = None,
    warp_percent: Number | None = None,
    deviation_mm: Number | None = None,
    price: Number | None = None,
    goods_price: Number | None = None,
    prepayment: Number | None = None,
    months_used: Number | None = None,
    life: Number | None = None,
    warranty: Number | None = None,
    marked_parts_period: Number | None = None,
    days_since: Number | None = None,
    months_since: Number | None = None,
    days_before_delivery: Number | None = None,
    paid: Number | None = None,
    actual_loss: Number | None = None,
    after_new_part: YesNo | None = None,
    after_repair: YesNo | None = None,
    too_late: YesNo | None = None,
    first_month: YesNo | None = None,
    recurred: YesNo | None = None,
    same_colour_available: YesNo | None = None,
    origin_proven: YesNo | None = None,
    in_warranty: YesNo | None = None,
    custom_made: YesNo | None = None,
    production_started: YesNo | None = None,
    no_similar_item: YesNo | None = None,
    bought: date | None = None,
    claimed: date | None = None,
    delivery: date | None = None,
    on: date | None = None,
) -> Settlement | NoRule | Undecided:
    """Settle a case by the edition in force `on` a day; without a day, by the newest."""
    stated = (
        on,
        event,
        party,
        warp,
        gap,
        after_new_part,
        after_repair,
        too_late,
        first_month,
        recurred,
        same_colour_available,
        origin_proven,
        in_warranty,
        custom_made,
        production_started,
        same_defect_repairs,
        warp_percent,
        deviation_mm,
        price,
        goods_price,
        prepayment,
        months_used,
        life,
        warranty,
        no_similar_item,
        marked_parts_period,
        bought,
        claimed,
        days_since,
        months_since,
        days_before_delivery,
    )
    try:
        found = REMEMBERED[stated]
    except KeyError:
        found = find(stated)
    amounts = (paid, actual_loss, delivery, )
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
    lines = [f"{row.wording} [{', '.join(row.citations)}] (standards/furniture.gijun:{row.line})"]
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
