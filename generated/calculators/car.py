"""자동차(신차) (car): Cars

Written by `gijun build` from standards/car.gijun. To change a number, change that file.
Source: 소비자분쟁해결기준, annex 별표 2, item 공산품 · 자동차.
This file needs nothing but Python itself: copy it wherever it is useful.

    settle(event="defect", part="body", serious="yes", visible="yes", …)

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

Event = Literal["defect", "repair impossible", "no parts", "insurance claimed", "delivered faulty", "option defect", "no map updates"]
Part = Literal["body", "powertrain", "high voltage", "hydrogen", "panel"]
YesNo = Literal["yes", "no"]
Number = int | Fraction
Truth = bool | None  # None: a fact that the case does not state would decide


class Facts(NamedTuple):
    """A case. None is not stated, which is neither zero nor "no"."""

    event: Event | None = None  # 일어난 일
    part: Part | None = None  # 고장 난 부분
    serious: YesNo | None = None  # 주행 및 안전도와 관련한 중대한 결함
    visible: YesNo | None = None  # 육안으로 식별 가능한 하자
    recurred: YesNo | None = None  # 하자 재발
    misuse: YesNo | None = None  # 사용상 과실
    wrecked: YesNo | None = None  # 사고차량 중 수리가 불가능한 차량
    in_warranty: YesNo | None = None  # 품질보증기간 이내
    in_option_warranty: YesNo | None = None  # 옵션용품 품질보증기간 이내
    parts_period_over: YesNo | None = None  # 부품보유기간 경과
    serious_defects: Number | None = None  # 중대한 결함의 횟수
    same_defect_repairs: Number | None = None  # 동일 하자 수리 횟수
    repair_days: Number | None = None  # 수리기간 누계(작업일수)
    mileage: Number | None = None  # 주행거리(km)
    months_used: Number | None = None  # 사용개월
    life: Number | None = None  # 내용연수
    option_life: Number | None = None  # 내비게이션의 내용연수
    months_without_maps: Number | None = None  # 업데이트가 끊긴 개월
    marked_parts_period: Number | None = None  # 품질보증서에 표시한 부품보유기간
    warranty: Number | None = None  # 품질보증기간
    delivered: date | None = None  # 차량인도일
    claimed: date | None = None  # 점검 입고일
    days_since: Number | None = None  # 인도 뒤 지난 날
    months_since: Number | None = None  # 인도 뒤 지난 달
    price: Number | None = None  # 구입가
    required_costs: Number | None = None  # 필수비용(등록세·취득세·교육세·번호판대)
    full_price: Number | None = None  # 필수제비용을 포함한 구입가
    option_price: Number | None = None  # 옵션용품의 구입가
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
    line: int  # of standards/car.gijun
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


def marked_parts_period_at_least_96_months(f: Facts) -> Number | None:
    """품질보증서에 표시한 부품보유기간, 최소 96개월"""
    marked_parts_period = f.marked_parts_period
    if marked_parts_period is None:
        return None
    return greater(marked_parts_period, 96)


def with_defaults(f: Facts) -> Facts:
    """What is taken where a case says nothing."""
    if f.event is None:  # 일어난 일
        f = take(f, "event", (True, "defect"))
    if f.serious is None:  # 주행 및 안전도와 관련한 중대한 결함
        f = take(f, "serious", (True, "no"))
    if f.visible is None:  # 육안으로 식별 가능한 하자
        f = take(f, "visible", (True, "no"))
    if f.recurred is None:  # 하자 재발
        f = take(f, "recurred", (True, "no"))
    if f.misuse is None:  # 사용상 과실
        f = take(f, "misuse", (True, "no"))
    if f.wrecked is None:  # 사고차량 중 수리가 불가능한 차량
        f = take(f, "wrecked", (True, "no"))
    if f.parts_period_over is None:  # 부품보유기간 경과
        f = take(f, "parts_period_over", (True, "no"))
    if f.serious_defects is None:  # 중대한 결함의 횟수
        f = take(f, "serious_defects", (True, 0))
    if f.same_defect_repairs is None:  # 동일 하자 수리 횟수
        f = take(f, "same_defect_repairs", (True, 0))
    if f.repair_days is None:  # 수리기간 누계(작업일수)
        f = take(f, "repair_days", (True, 0))
    if f.days_since is None:  # 인도 뒤 지난 날
        f = take(f, "days_since", (True, days_between(f.delivered, f.claimed)))
    if f.months_used is None:  # 사용개월
        f = take(f, "months_used", (True, months_between(f.delivered, f.claimed)))
    if f.months_since is None:  # 인도 뒤 지난 달
        f = take(f, "months_since",
            (every(is_given(f.delivered), is_given(f.claimed)), started_months_between(f.delivered, f.claimed)),
            (is_given(f.months_used), f.months_used),
        )
    if f.warranty is None:  # 품질보증기간 [N2024-32.car.n1, N2024-32.car.n2, N2025-14.annex3.24, N2025-14.annex3.25]
        f = take(f, "warranty",
            (is_one(f.part, "body"), 24),
            (is_one(f.part, "powertrain"), 36),
            (is_one(f.part, "high voltage", "hydrogen"), 36),
            (is_one(f.part, "panel"), 60),
        )
    if f.in_warranty is None:  # 품질보증기간 이내 [N2025-14.annex3.24, N2024-32.car.n1, N2024-32.car.n2]
        f = take(f, "in_warranty",
            (every(
                is_one(f.part, "high voltage", "hydrogen"),
                is_given(f.mileage),
                compare(f.mileage, ">", 60_000),
            ), "no"),
            (every(
                is_given(f.warranty),
                is_given(f.months_since),
                compare(f.months_since, ">", f.warranty),
            ), "no"),
            (every(is_one(f.part, "body"), is_given(f.mileage), compare(f.mileage, ">", 40_000)), "no"),
            (every(
                is_one(f.part, "powertrain"),
                is_given(f.mileage),
                compare(f.mileage, ">", 60_000),
            ), "no"),
            (every(is_given(f.warranty), is_given(f.months_since), is_given(f.mileage)), "yes"),
            (every(is_one(f.part, "panel"), is_given(f.warranty), is_given(f.months_since)), "yes"),
        )
    if f.life is None:  # 내용연수 [N2025-14.annex3.23, N2025-14.annex3.24, N2025-14.annex3.25, N2025-14.service_life.1]
        f = take(f, "life",
            (is_given(f.marked_parts_period), marked_parts_period_at_least_96_months(f)),
            (True, 96),
        )
    if f.option_life is None:  # 내비게이션의 내용연수 [N2025-14.warranty.9]
        f = take(f, "option_life", (True, 60))
    return f


def price_required_costs(f: Facts) -> Number | None:
    """구입가 + 필수비용(등록세·취득세·교육세·번호판대)"""
    price = f.price
    required_costs = f.required_costs
    if price is None or required_costs is None:
        return None
    return price + required_costs


def with_amounts(f: Facts) -> Facts:
    """Amounts taken where a case gives none."""
    if f.full_price is None:  # 필수제비용을 포함한 구입가 [N2024-32.car.n7]
        f = take(f, "full_price", (True, price_required_costs(f)))
    return f


def exchange_or_refund_full_price(found: Found, amounts: Amounts) -> Settlement:
    """차량교환 또는 필수제비용을 포함한 구입가 환급 (exchange or refund full price)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "choice", refund=f.full_price, remedies=("exchange", "refund",), ordered=("refund",))


def replace_part_failing_that_replace_unit(found: Found, amounts: Amounts) -> Settlement:
    """부품교환 → 안 되면 관련 기능장치 교환 (replace part, failing that replace unit)."""
    return account(found, amounts, "ladder", remedies=("replace_part", "replace_unit",))


def residual_for(f: Facts) -> Number | None:
    """잔여금 (residual) = 구입가 − (구입가 × 사용개월 ÷ 내용연수), 최소 0"""
    price = f.price
    months_used = f.months_used
    life = f.life
    if divides_by_zero(("life", life)) or price is None or months_used is None or life is None:
        return None
    return greater(price - Fraction(price * months_used) / life, 0)


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


def refund_full_price_or_exchange(found: Found, amounts: Amounts) -> Settlement:
    """필수제비용을 포함한 구입가 환급 또는 차량교환 (refund full price or exchange)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "choice", refund=f.full_price, remedies=("refund", "exchange",), ordered=("refund",))


def full_residual_for(f: Facts) -> Number | None:
    """필수제비용을 포함한 잔여금 (full residual) = 필수제비용을 포함한 구입가 − (필수제비용을 포함한 구입가 × 사용개월 ÷ 내용연수), 최소 0"""
    full_price = f.full_price
    months_used = f.months_used
    life = f.life
    if divides_by_zero(("life", life)) or full_price is None or months_used is None or life is None:
        return None
    return greater(full_price - Fraction(full_price * months_used) / life, 0)


def full_residual_10_of_full_price(f: Facts) -> Number | None:
    """필수제비용을 포함한 잔여금 + 필수제비용을 포함한 구입가의 10%"""
    full_residual = full_residual_for(f)
    full_price = f.full_price
    if full_residual is None or full_price is None:
        return None
    return full_residual + percent(10) * full_price


def refund_full_residual_10_of_full_price_or_exchange(found: Found, amounts: Amounts) -> Settlement:
    """필수제비용을 포함한 잔여금 + 필수제비용을 포함한 구입가의 10% 환급 또는 차량교환 (refund full residual + 10% of full price or exchange)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "choice", refund=full_residual_10_of_full_price(f), remedies=("refund", "exchange",), ordered=("refund",))


def refund_residual_or_exchange(found: Found, amounts: Amounts) -> Settlement:
    """잔여금 환급 또는 차량교환 (refund residual or exchange)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "choice", refund=residual_for(f), remedies=("refund", "exchange",), ordered=("refund",))


def refund_full_residual_10_of_full_price(found: Found, amounts: Amounts) -> Settlement:
    """필수제비용을 포함한 잔여금 + 필수제비용을 포함한 구입가의 10% 환급 (refund full residual + 10% of full price)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=full_residual_10_of_full_price(f), remedies=("refund",), ordered=("refund",))


def refund_a_share_of_full_price(found: Found, amounts: Amounts) -> Settlement:
    """필수제비용을 포함한 구입가의 그 비율 환급 (refund a share of full price)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=share(found.row.percent, f.full_price), remedies=("refund",), ordered=("refund",))


def excluded_yes(found: Found, amounts: Amounts) -> Settlement:
    """보상에서 제외: 예 (excluded: yes)."""
    return account(found, amounts, "single", said=(("excluded", True),))


def withdraw_claim(found: Found, amounts: Amounts) -> Settlement:
    """보험 청구취소 (withdraw claim)."""
    return account(found, amounts, "single", remedies=("withdraw_claim",))


def damages_proven_loss_or_repair_free_or_exchange_or_refund(found: Found, amounts: Amounts) -> Settlement:
    """손해배상(입증된 손해) 또는 무상수리 또는 차량교환 또는 구입가 환급 (damages (proven loss) or repair free or exchange or refund price)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "choice", damages=("proven_loss",), proven=f.proven_loss, refund=f.price, remedies=("damages", "repair_free", "exchange", "refund",), ordered=("refund",))


def repair_free_or_refund_option_price_or_exchange_option(found: Found, amounts: Amounts) -> Settlement:
    """무상수리 또는 옵션용품의 구입가 환급 또는 옵션용품 교환 (repair free or refund option price or exchange option)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "choice", refund=f.option_price, remedies=("repair_free", "refund", "exchange_option",), ordered=("refund",))


def repair_paid(found: Found, amounts: Amounts) -> Settlement:
    """유상수리 (repair paid)."""
    return account(found, amounts, "single", remedies=("repair_paid",))


def maps_residual_for(f: Facts) -> Number | None:
    """내비게이션의 잔여금 (maps residual) = 옵션용품의 구입가 − (옵션용품의 구입가 × 사용개월 ÷ 내비게이션의 내용연수), 최소 0"""
    option_price = f.option_price
    months_used = f.months_used
    option_life = f.option_life
    if divides_by_zero(("option_life", option_life)) or option_price is None or months_used is None or option_life is None:
        return None
    return greater(option_price - Fraction(option_price * months_used) / option_life, 0)


def maps_residual_10_of_option_price(f: Facts) -> Number | None:
    """내비게이션의 잔여금 + 옵션용품의 구입가의 10%"""
    maps_residual = maps_residual_for(f)
    option_price = f.option_price
    if maps_residual is None or option_price is None:
        return None
    return maps_residual + percent(10) * option_price


def refund_maps_residual_10_of_option_price(found: Found, amounts: Amounts) -> Settlement:
    """내비게이션의 잔여금 + 옵션용품의 구입가의 10% 환급 (refund maps residual + 10% of option price)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=maps_residual_10_of_option_price(f), remedies=("refund",), ordered=("refund",))


def with_defaults_2(f: Facts) -> Facts:
    """What is taken where a case says nothing."""
    if f.event is None:  # 일어난 일
        f = take(f, "event", (True, "defect"))
    if f.serious is None:  # 주행 및 안전도와 관련한 중대한 결함
        f = take(f, "serious", (True, "no"))
    if f.visible is None:  # 육안으로 식별 가능한 하자
        f = take(f, "visible", (True, "no"))
    if f.recurred is None:  # 하자 재발
        f = take(f, "recurred", (True, "no"))
    if f.misuse is None:  # 사용상 과실
        f = take(f, "misuse", (True, "no"))
    if f.wrecked is None:  # 사고차량 중 수리가 불가능한 차량
        f = take(f, "wrecked", (True, "no"))
    if f.parts_period_over is None:  # 부품보유기간 경과
        f = take(f, "parts_period_over", (True, "no"))
    if f.serious_defects is None:  # 중대한 결함의 횟수
        f = take(f, "serious_defects", (True, 0))
    if f.same_defect_repairs is None:  # 동일 하자 수리 횟수
        f = take(f, "same_defect_repairs", (True, 0))
    if f.repair_days is None:  # 수리기간 누계(작업일수)
        f = take(f, "repair_days", (True, 0))
    if f.days_since is None:  # 인도 뒤 지난 날
        f = take(f, "days_since", (True, days_between(f.delivered, f.claimed)))
    if f.months_used is None:  # 사용개월
        f = take(f, "months_used", (True, months_between(f.delivered, f.claimed)))
    if f.months_since is None:  # 인도 뒤 지난 달
        f = take(f, "months_since",
            (every(is_given(f.delivered), is_given(f.claimed)), started_months_between(f.delivered, f.claimed)),
            (is_given(f.months_used), f.months_used),
        )
    if f.warranty is None:  # 품질보증기간 [N2024-32.car.n1, N2024-32.car.n2]
        f = take(f, "warranty",
            (is_one(f.part, "body"), 24),
            (is_one(f.part, "powertrain"), 36),
        )
    if f.in_warranty is None:  # 품질보증기간 이내 [N2024-32.car.n1, N2024-32.car.n2]
        f = take(f, "in_warranty",
            (every(
                is_given(f.warranty),
                is_given(f.months_since),
                compare(f.months_since, ">", f.warranty),
            ), "no"),
            (every(is_one(f.part, "body"), is_given(f.mileage), compare(f.mileage, ">", 40_000)), "no"),
            (every(
                is_one(f.part, "powertrain"),
                is_given(f.mileage),
                compare(f.mileage, ">", 60_000),
            ), "no"),
            (every(is_given(f.warranty), is_given(f.months_since), is_given(f.mileage)), "yes"),
            (every(is_one(f.part, "panel"), is_given(f.warranty), is_given(f.months_since)), "yes"),
        )
    return f


# --- the official table ----------------------------------------------------------------------------

# 재질·제조상의 결함으로 인한 고장, 품질보증기간 이내, 주행 및 안전도와 관련한 중대한 결함, 중대한 결함의 횟수 2 이상, 인도 뒤 지난 달 1개월 이하 (defect, in warranty, serious, serious defects at least 2, months since at most 1 month)
EXCEPT_DEFECT_IN_WARRANTY_SERIOUS = Ladder(
    lambda f: every(
        is_one(f.event, "defect"),
        is_one(f.in_warranty, "yes"),
        is_one(f.serious, "yes"),
        compare(f.serious_defects, ">=", 2),
        compare(f.months_since, "<=", 1),
    ),
    no_count,
    "before",
    (
        #   id                                     far  near  percent orders                          line official rows                               official wording
        Row("except-defect-in-warranty-serious", None, None,    None, exchange_or_refund_full_price,  112, ("N2024-32.car.1.1.2", "N2024-32.car.n5",), "차량인도일로부터 1개월 이내에 주행 및 안전도 등과 관련한 중대한 결함이 2회 이상 발생 / 중대결함이란 원동기 및 동력전달장치, 제동장치, 조향장치, 기타 주행·안전도와 관련된 결함"),
    ),
)  # fmt: skip

# 재질·제조상의 결함으로 인한 고장, 품질보증기간 이내, 동일 하자 수리 횟수 3 이상, 하자 재발, 인도 뒤 지난 달 12개월 이하 (defect, in warranty, same defect repairs at least 3, recurred, months since at most 12 months)
EXCEPT_DEFECT_IN_WARRANTY_RECURRED = Ladder(
    lambda f: every(
        is_one(f.event, "defect"),
        is_one(f.in_warranty, "yes"),
        compare(f.same_defect_repairs, ">=", 3),
        is_one(f.recurred, "yes"),
        compare(f.months_since, "<=", 12),
    ),
    no_count,
    "before",
    (
        #   id                                      far  near  percent orders                          line official rows              official wording
        Row("except-defect-in-warranty-recurred", None, None,    None, exchange_or_refund_full_price,  113, ("N2024-32.car.1.1.3.1",), "동일하자에 대해 3회까지 수리하였으나 재발"),
    ),
)  # fmt: skip

# 재질·제조상의 결함으로 인한 고장, 품질보증기간 이내, 주행 및 안전도와 관련한 중대한 결함, 동일 하자 수리 횟수 2 이상, 하자 재발, 인도 뒤 지난 달 12개월 이하 (defect, in warranty, serious, same defect repairs at least 2, recurred, months since at most 12 months)
EXCEPT_DEFECT_IN_WARRANTY_SERIOUS_RECURRED = Ladder(
    lambda f: every(
        is_one(f.event, "defect"),
        is_one(f.in_warranty, "yes"),
        is_one(f.serious, "yes"),
        compare(f.same_defect_repairs, ">=", 2),
        is_one(f.recurred, "yes"),
        compare(f.months_since, "<=", 12),
    ),
    no_count,
    "before",
    (
        #   id                                              far  near  percent orders                          line official rows                                 official wording
        Row("except-defect-in-warranty-serious-recurred", None, None,    None, exchange_or_refund_full_price,  114, ("N2024-32.car.1.1.3.2", "N2024-32.car.n5",), "중대한 결함이 발생하여 동일 하자에 대해 2회까지 수리하였으나 재발 / 중대결함이란 원동기 및 동력전달장치, 제동장치, 조향장치, 기타 주행·안전도와 관련된 결함"),
    ),
)  # fmt: skip

# 재질·제조상의 결함으로 인한 고장, 품질보증기간 이내, 수리기간 누계(작업일수) 30 초과, 인도 뒤 지난 달 12개월 이하 (defect, in warranty, repair days over 30, months since at most 12 months)
EXCEPT_DEFECT_IN_WARRANTY = Ladder(
    lambda f: every(
        is_one(f.event, "defect"),
        is_one(f.in_warranty, "yes"),
        compare(f.repair_days, ">", 30),
        compare(f.months_since, "<=", 12),
    ),
    no_count,
    "before",
    (
        #   id                             far  near  percent orders                          line official rows                                  official wording
        Row("except-defect-in-warranty", None, None,    None, exchange_or_refund_full_price,  115, ("N2024-32.car.1.1.3.3", "N2024-32.car.n10",), "하자에 대한 수리기간이 누계 30일(작업일수 기준)을 초과 / 수리기간은 실제 작업일수, 서면 신청분만 누계, 초일 산입, 공휴일·파업·천재지변 제외"),
    ),
)  # fmt: skip

# 재질·제조상의 결함으로 인한 고장, 품질보증기간 이내 (defect, in warranty)
DEFECT_IN_WARRANTY = Ladder(
    lambda f: every(is_one(f.event, "defect"), is_one(f.in_warranty, "yes")),
    no_count,
    "before",
    (
        #   id                      far  near  percent orders                                   line official rows            official wording
        Row("defect-in-warranty", None, None,    None, replace_part_failing_that_replace_unit,  111, ("N2024-32.car.1.1.1",), "재질이나 제조상의 결함으로 고장 발생 시"),
    ),
)  # fmt: skip

# 수리 불가능, 품질보증기간 이내 아님, 사용개월 내용연수 이하 (repair impossible, not in warranty, months used at most life)
REPAIR_IMPOSSIBLE = Ladder(
    lambda f: every(
        is_one(f.event, "repair impossible"),
        fails(is_one(f.in_warranty, "yes")),
        compare(f.months_used, "<=", f.life),
    ),
    no_count,
    "before",
    (
        #   id                     far  near  percent orders                        line official rows          official wording
        Row("repair-impossible", None, None,    None, refund_residual_10_of_price,  118, ("N2024-32.car.1.2",), "수리 불가능시(부품보유기간에 한정)"),
    ),
)  # fmt: skip

# 부품 미보유로 수리 불가능, 사고차량 중 수리가 불가능한 차량 아님, 부품보유기간 경과 아님, 품질보증기간 이내, 사용상 과실 아님 (no parts, not wrecked, not parts period over, in warranty, not misuse)
NO_PARTS_IN_WARRANTY = Ladder(
    lambda f: every(
        is_one(f.event, "no parts"),
        fails(is_one(f.wrecked, "yes")),
        fails(is_one(f.parts_period_over, "yes")),
        is_one(f.in_warranty, "yes"),
        fails(is_one(f.misuse, "yes")),
    ),
    lambda f: f.months_since,
    "after",
    (
        #   id                          far  near  percent orders                          line official rows              official wording
        Row("no-parts-in-warranty-12",  12,    0,    None, refund_full_price_or_exchange,  123, ("N2024-32.car.2.1.1.1",), "차량인도일로부터 12개월 이내"),
    ),
)  # fmt: skip

# 부품 미보유로 수리 불가능, 사고차량 중 수리가 불가능한 차량 아님, 부품보유기간 경과 아님, 품질보증기간 이내, 사용상 과실 아님, 인도 뒤 지난 달 12개월 초과 (no parts, not wrecked, not parts period over, in warranty, not misuse, months since over 12 months)
NO_PARTS_IN_WARRANTY_2 = Ladder(
    lambda f: every(
        is_one(f.event, "no parts"),
        fails(is_one(f.wrecked, "yes")),
        fails(is_one(f.parts_period_over, "yes")),
        is_one(f.in_warranty, "yes"),
        fails(is_one(f.misuse, "yes")),
        compare(f.months_since, ">", 12),
    ),
    no_count,
    "before",
    (
        #   id                        far  near  percent orders                                              line official rows              official wording
        Row("no-parts-in-warranty", None, None,    None, refund_full_residual_10_of_full_price_or_exchange,  124, ("N2024-32.car.2.1.1.2",), "차량인도일로부터 12개월 초과"),
    ),
)  # fmt: skip

# 부품 미보유로 수리 불가능, 사고차량 중 수리가 불가능한 차량 아님, 부품보유기간 경과 아님, 품질보증기간 이내, 사용상 과실 (no parts, not wrecked, not parts period over, in warranty, misuse)
NO_PARTS_IN_WARRANTY_MISUSE = Ladder(
    lambda f: every(
        is_one(f.event, "no parts"),
        fails(is_one(f.wrecked, "yes")),
        fails(is_one(f.parts_period_over, "yes")),
        is_one(f.in_warranty, "yes"),
        is_one(f.misuse, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                               far  near  percent orders                        line official rows            official wording
        Row("no-parts-in-warranty-misuse", None, None,    None, refund_residual_or_exchange,  126, ("N2024-32.car.2.1.2",), "사용상 과실로 인하여 발생한 경우"),
    ),
)  # fmt: skip

# 부품 미보유로 수리 불가능, 사고차량 중 수리가 불가능한 차량 아님, 부품보유기간 경과 아님, 품질보증기간 이내 아님, 사용개월 내용연수 이하 (no parts, not wrecked, not parts period over, not in warranty, months used at most life)
NO_PARTS = Ladder(
    lambda f: every(
        is_one(f.event, "no parts"),
        fails(is_one(f.wrecked, "yes")),
        fails(is_one(f.parts_period_over, "yes")),
        fails(is_one(f.in_warranty, "yes")),
        compare(f.months_used, "<=", f.life),
    ),
    no_count,
    "before",
    (
        #   id            far  near  percent orders                                  line official rows          official wording
        Row("no-parts", None, None,    None, refund_full_residual_10_of_full_price,  127, ("N2024-32.car.2.2",), "품질보증기간 경과 후"),
    ),
)  # fmt: skip

# 부품 미보유로 수리 불가능, 사고차량 중 수리가 불가능한 차량 아님, 부품보유기간 경과 아님, 품질보증기간 이내 아님, 사용개월 내용연수 초과 (no parts, not wrecked, not parts period over, not in warranty, months used over life)
NO_PARTS_2 = Ladder(
    lambda f: every(
        is_one(f.event, "no parts"),
        fails(is_one(f.wrecked, "yes")),
        fails(is_one(f.parts_period_over, "yes")),
        fails(is_one(f.in_warranty, "yes")),
        compare(f.months_used, ">", f.life),
    ),
    no_count,
    "before",
    (
        #   id              far  near  percent orders                         line official rows          official wording
        Row("no-parts-2", None, None,      10, refund_a_share_of_full_price,  128, ("N2024-32.car.2.3",), "내구연한 경과 후 수리용부품의 의무보유기간 이내"),
    ),
)  # fmt: skip

# 부품 미보유로 수리 불가능, 사고차량 중 수리가 불가능한 차량 (no parts, wrecked)
NO_PARTS_WRECKED = Ladder(
    lambda f: every(is_one(f.event, "no parts"), is_one(f.wrecked, "yes")),
    no_count,
    "before",
    (
        #   id                    far  near  percent orders         line official rows         official wording
        Row("no-parts-wrecked", None, None,    None, excluded_yes,  131, ("N2024-32.car.n6",), "부품 미보유 피해보상에서 제외: 화재, 충돌 등에 의한 사고차량 중 수리가 불가능한 차량"),
    ),
)  # fmt: skip

# 서면최고 없는 할부보증보험 청구 (insurance claimed)
INSURANCE_CLAIMED = Ladder(
    lambda f: is_one(f.event, "insurance claimed"),
    no_count,
    "before",
    (
        #   id                     far  near  percent orders           line official rows        official wording
        Row("insurance-claimed", None, None,    None, withdraw_claim,  133, ("N2024-32.car.3",), "사전에 서면최고 없이 할부보증보험에 잔여할부금을 보험 청구한 경우"),
    ),
)  # fmt: skip

# 인도할 때 이미 있던 하자, 육안으로 식별 가능한 하자 아님 (delivered faulty, not visible)
DELIVERED_FAULTY = Ladder(
    lambda f: every(is_one(f.event, "delivered faulty"), fails(is_one(f.visible, "yes"))),
    no_count,
    "before",
    (
        #   id                    far  near  percent orders                                                     line official rows        official wording
        Row("delivered-faulty", None, None,    None, damages_proven_loss_or_repair_free_or_exchange_or_refund,  134, ("N2024-32.car.4",), "차량 인도 시 이미 하자가 있는 경우(탁송과정 중 발생한 차량하자 포함)"),
    ),
)  # fmt: skip

# 인도할 때 이미 있던 하자, 육안으로 식별 가능한 하자 (delivered faulty, visible)
DELIVERED_FAULTY_VISIBLE = Ladder(
    lambda f: every(is_one(f.event, "delivered faulty"), is_one(f.visible, "yes")),
    lambda f: f.days_since,
    "after",
    (
        #   id                             far  near  percent orders                                                     line official rows                           official wording
        Row("delivered-faulty-visible-7",   7,    0,    None, damages_proven_loss_or_repair_free_or_exchange_or_refund,  135, ("N2024-32.car.4", "N2024-32.car.n9",), "차량 인도 시 이미 하자가 있는 경우(탁송과정 중 발생한 차량하자 포함) / 육안으로 식별 가능한 하자인 경우에는 차량 인수 후 7일 이내에 이의를 제기하여야 함"),
    ),
)  # fmt: skip

# 자동차옵션용품의 하자, 옵션용품 품질보증기간 이내 (option defect, in option warranty)
OPTION_DEFECT_IN_OPTION_WARRANTY = Ladder(
    lambda f: every(is_one(f.event, "option defect"), is_one(f.in_option_warranty, "yes")),
    no_count,
    "before",
    (
        #   id                                    far  near  percent orders                                                  line official rows          official wording
        Row("option-defect-in-option-warranty", None, None,    None, repair_free_or_refund_option_price_or_exchange_option,  138, ("N2024-32.car.5.1",), "당해 옵션용품 품질보증기간 이내"),
    ),
)  # fmt: skip

# 자동차옵션용품의 하자, 옵션용품 품질보증기간 이내 아님 (option defect, not in option warranty)
OPTION_DEFECT = Ladder(
    lambda f: every(is_one(f.event, "option defect"), fails(is_one(f.in_option_warranty, "yes"))),
    no_count,
    "before",
    (
        #   id                 far  near  percent orders        line official rows          official wording
        Row("option-defect", None, None,    None, repair_paid,  139, ("N2024-32.car.5.2",), "당해 옵션용품 품질보증기간 이후"),
    ),
)  # fmt: skip

# 내비게이션 지도 업데이트 중단, 업데이트가 끊긴 개월 12개월 이상, 사용개월 내비게이션의 내용연수 이하 (no map updates, months without maps at least 12 months, months used at most option life)
NO_MAP_UPDATES = Ladder(
    lambda f: every(
        is_one(f.event, "no map updates"),
        compare(f.months_without_maps, ">=", 12),
        compare(f.months_used, "<=", f.option_life),
    ),
    no_count,
    "before",
    (
        #   id                  far  near  percent orders                                    line official rows         official wording
        Row("no-map-updates", None, None,    None, refund_maps_residual_10_of_option_price,  141, ("N2024-32.car.n8",), "차량용 네비게이션(사용연한)의 지도 업데이트서비스가 1년이상 제공되지 않을 경우 정액 감가상각한 금액에 10% 가산하여 환급"),
    ),
)  # fmt: skip

# 재질·제조상의 결함으로 인한 고장, 품질보증기간 이내 아님 (defect, not in warranty)
SILENT_DEFECT = Ladder(
    lambda f: every(is_one(f.event, "defect"), fails(is_one(f.in_warranty, "yes"))),
    no_count,
    "before",
    (
        #   id                 far  near  percent orders    line official rows  official wording
        Row("silent-defect", None, None,    None, nothing,  116, (),            "품질보증기간이나 주행거리를 지난 하자는 표에 없다"),
    ),
)  # fmt: skip

# 수리 불가능, 품질보증기간 이내 (repair impossible, in warranty)
SILENT_REPAIR_IMPOSSIBLE_IN_WARRANTY = Ladder(
    lambda f: every(is_one(f.event, "repair impossible"), is_one(f.in_warranty, "yes")),
    no_count,
    "before",
    (
        #   id                                        far  near  percent orders    line official rows  official wording
        Row("silent-repair-impossible-in-warranty", None, None,    None, nothing,  117, (),            "품질보증기간 안의 수리 불가능은 이 표에 없다"),
    ),
)  # fmt: skip

# 수리 불가능, 품질보증기간 이내 아님, 사용개월 내용연수 초과 (repair impossible, not in warranty, months used over life)
SILENT_REPAIR_IMPOSSIBLE = Ladder(
    lambda f: every(
        is_one(f.event, "repair impossible"),
        fails(is_one(f.in_warranty, "yes")),
        compare(f.months_used, ">", f.life),
    ),
    no_count,
    "before",
    (
        #   id                            far  near  percent orders    line official rows  official wording
        Row("silent-repair-impossible", None, None,    None, nothing,  120, (),            "내용연수가 지난 뒤의 수리 불가능은 표에 없다"),
    ),
)  # fmt: skip

# 부품 미보유로 수리 불가능, 부품보유기간 경과, 사고차량 중 수리가 불가능한 차량 아님 (no parts, parts period over, not wrecked)
SILENT_NO_PARTS_PARTS_PERIOD_OVER = Ladder(
    lambda f: every(
        is_one(f.event, "no parts"),
        is_one(f.parts_period_over, "yes"),
        fails(is_one(f.wrecked, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                     far  near  percent orders    line official rows  official wording
        Row("silent-no-parts-parts-period-over", None, None,    None, nothing,  130, (),            "부품보유기간이 지난 뒤에 부품이 없는 것은 표에 없다"),
    ),
)  # fmt: skip

# 인도할 때 이미 있던 하자, 육안으로 식별 가능한 하자, 인도 뒤 지난 날 7일 초과 (delivered faulty, visible, days since over 7 days)
SILENT_DELIVERED_FAULTY_VISIBLE = Ladder(
    lambda f: every(
        is_one(f.event, "delivered faulty"),
        is_one(f.visible, "yes"),
        compare(f.days_since, ">", 7),
    ),
    no_count,
    "before",
    (
        #   id                                   far  near  percent orders    line official rows         official wording
        Row("silent-delivered-faulty-visible", None, None,    None, nothing,  137, ("N2024-32.car.n9",), "눈에 보이는 하자를 인수 후 7일이 지나 말한 것은 표에 없다"),
    ),
)  # fmt: skip

# 내비게이션 지도 업데이트 중단, 업데이트가 끊긴 개월 12개월 이상, 사용개월 내비게이션의 내용연수 초과 (no map updates, months without maps at least 12 months, months used over option life)
SILENT_NO_MAP_UPDATES = Ladder(
    lambda f: every(
        is_one(f.event, "no map updates"),
        compare(f.months_without_maps, ">=", 12),
        compare(f.months_used, ">", f.option_life),
    ),
    no_count,
    "before",
    (
        #   id                         far  near  percent orders    line official rows         official wording
        Row("silent-no-map-updates", None, None,    None, nothing,  143, ("N2024-32.car.n8",), "사용연한이 지난 내비게이션은 비고에 없다"),
    ),
)  # fmt: skip

# 내비게이션 지도 업데이트 중단, 업데이트가 끊긴 개월 12개월 미만 (no map updates, months without maps under 12 months)
SILENT_NO_MAP_UPDATES_2 = Ladder(
    lambda f: every(is_one(f.event, "no map updates"), compare(f.months_without_maps, "<", 12)),
    no_count,
    "before",
    (
        #   id                           far  near  percent orders    line official rows         official wording
        Row("silent-no-map-updates-2", None, None,    None, nothing,  144, ("N2024-32.car.n8",), "1년이 안 된 업데이트 중단은 비고에 없다"),
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
        EXCEPT_DEFECT_IN_WARRANTY_SERIOUS,
        EXCEPT_DEFECT_IN_WARRANTY_RECURRED,
        EXCEPT_DEFECT_IN_WARRANTY_SERIOUS_RECURRED,
        EXCEPT_DEFECT_IN_WARRANTY,
    ),
    (
        DEFECT_IN_WARRANTY,
        REPAIR_IMPOSSIBLE,
        NO_PARTS_IN_WARRANTY,
        NO_PARTS_IN_WARRANTY_2,
        NO_PARTS_IN_WARRANTY_MISUSE,
        NO_PARTS,
        NO_PARTS_2,
        NO_PARTS_WRECKED,
        INSURANCE_CLAIMED,
        DELIVERED_FAULTY,
        DELIVERED_FAULTY_VISIBLE,
        OPTION_DEFECT_IN_OPTION_WARRANTY,
        OPTION_DEFECT,
        NO_MAP_UPDATES,
    ),
    (
    ),
    (
        SILENT_DEFECT,
        SILENT_REPAIR_IMPOSSIBLE_IN_WARRANTY,
        SILENT_REPAIR_IMPOSSIBLE,
        SILENT_NO_PARTS_PARTS_PERIOD_OVER,
        SILENT_DELIVERED_FAULTY_VISIBLE,
        SILENT_NO_MAP_UPDATES,
        SILENT_NO_MAP_UPDATES_2,
    ),
    (
    ),
    (("residual", "잔여금", residual_for), ("full_residual", "필수제비용을 포함한 잔여금", full_residual_for), ("maps_residual", "내비게이션의 잔여금", maps_residual_for), ),
)  # fmt: skip
EDITION_2024_12_27 = Edition(
    "제2024-32호",
    date(2024, 12, 27),
    date(2025, 12, 17),
    with_defaults_2,
    with_amounts,
    (
        EXCEPT_DEFECT_IN_WARRANTY_SERIOUS,
        EXCEPT_DEFECT_IN_WARRANTY_RECURRED,
        EXCEPT_DEFECT_IN_WARRANTY_SERIOUS_RECURRED,
        EXCEPT_DEFECT_IN_WARRANTY,
    ),
    (
        DEFECT_IN_WARRANTY,
        REPAIR_IMPOSSIBLE,
        NO_PARTS_IN_WARRANTY,
        NO_PARTS_IN_WARRANTY_2,
        NO_PARTS_IN_WARRANTY_MISUSE,
        NO_PARTS,
        NO_PARTS_2,
        NO_PARTS_WRECKED,
        INSURANCE_CLAIMED,
        DELIVERED_FAULTY,
        DELIVERED_FAULTY_VISIBLE,
        OPTION_DEFECT_IN_OPTION_WARRANTY,
        OPTION_DEFECT,
        NO_MAP_UPDATES,
    ),
    (
    ),
    (
        SILENT_DEFECT,
        SILENT_REPAIR_IMPOSSIBLE_IN_WARRANTY,
        SILENT_REPAIR_IMPOSSIBLE,
        SILENT_NO_PARTS_PARTS_PERIOD_OVER,
        SILENT_DELIVERED_FAULTY_VISIBLE,
        SILENT_NO_MAP_UPDATES,
        SILENT_NO_MAP_UPDATES_2,
    ),
    (
    ),
    (("residual", "잔여금", residual_for), ("full_residual", "필수제비용을 포함한 잔여금", full_residual_for), ("maps_residual", "내비게이션의 잔여금", maps_residual_for), ),
)  # fmt: skip
EDITIONS = (EDITION_2025_12_18, EDITION_2024_12_27, )  # fmt: skip
UNRECORDED: tuple[tuple[date, date | None, str], ...] = (
    (date(2021, 5, 25), date(2024, 12, 26), "이 시기의 자동차 표는 글을 가지고 있지 않다. 001에는 이 표가 없다"),
)
WORDS: dict[str, tuple[str, ...]] = {
    "event": ("defect", "repair impossible", "no parts", "insurance claimed", "delivered faulty", "option defect", "no map updates", ),
    "part": ("body", "powertrain", "high voltage", "hydrogen", "panel", ),
    "serious": ("yes", "no", ),
    "visible": ("yes", "no", ),
    "recurred": ("yes", "no", ),
    "misuse": ("yes", "no", ),
    "wrecked": ("yes", "no", ),
    "in_warranty": ("yes", "no", ),
    "in_option_warranty": ("yes", "no", ),
    "parts_period_over": ("yes", "no", ),
}
LABELS: dict[str, str] = {
    "event": "일어난 일",
    "part": "고장 난 부분",
    "serious": "주행 및 안전도와 관련한 중대한 결함",
    "visible": "육안으로 식별 가능한 하자",
    "recurred": "하자 재발",
    "misuse": "사용상 과실",
    "wrecked": "사고차량 중 수리가 불가능한 차량",
    "in_warranty": "품질보증기간 이내",
    "in_option_warranty": "옵션용품 품질보증기간 이내",
    "parts_period_over": "부품보유기간 경과",
    "serious_defects": "중대한 결함의 횟수",
    "same_defect_repairs": "동일 하자 수리 횟수",
    "repair_days": "수리기간 누계(작업일수)",
    "mileage": "주행거리(km)",
    "months_used": "사용개월",
    "life": "내용연수",
    "option_life": "내비게이션의 내용연수",
    "months_without_maps": "업데이트가 끊긴 개월",
    "marked_parts_period": "품질보증서에 표시한 부품보유기간",
    "warranty": "품질보증기간",
    "delivered": "차량인도일",
    "claimed": "점검 입고일",
    "days_since": "인도 뒤 지난 날",
    "months_since": "인도 뒤 지난 달",
    "price": "구입가",
    "required_costs": "필수비용(등록세·취득세·교육세·번호판대)",
    "full_price": "필수제비용을 포함한 구입가",
    "option_price": "옵션용품의 구입가",
    "proven_loss": "입증된 손해",
}


def settle(  # name every argument; Python is quicker when it need not insist on it
    event: Event | None = None,
    part: Part | None = None,
    serious_defects: Number | None = None,
    same_defect_repairs: Number | None = None,
    repair_days: Number | None = None,
    mileage: Number | None = None,
    months_used: Number | None = None,
    life: Number | None = None,
    option_life: Number | None = None,
    months_without_maps: Number | None = None,
    marked_parts_period: Number | None = None,
    warranty: Number | None = None,
    days_since: Number | None = None,
    months_since: Number | None = None,
    price: Number | None = None,
    required_costs: Number | None = None,
    full_price: Number | None = None,
    option_price: Number | None = None,
    proven_loss: Number | None = None,
    serious: YesNo | None = None,
    visible: YesNo | None = None,
    recurred: YesNo | None = None,
    misuse: YesNo | None = None,
    wrecked: YesNo | None = None,
    in_warranty: YesNo | None = None,
    in_option_warranty: YesNo | None = None,
    parts_period_over: YesNo | None = None,
    delivered: date | None = None,
    claimed: date | None = None,
    on: date | None = None,
) -> Settlement | NoRule | Undecided:
    """Settle a case by the edition in force `on` a day; without a day, by the newest."""
    stated = (
        on,
        event,
        part,
        serious,
        visible,
        recurred,
        misuse,
        wrecked,
        in_warranty,
        in_option_warranty,
        parts_period_over,
        serious_defects,
        same_defect_repairs,
        repair_days,
        mileage,
        months_used,
        life,
        option_life,
        months_without_maps,
        marked_parts_period,
        warranty,
        delivered,
        claimed,
        days_since,
        months_since,
    )
    try:
        found = REMEMBERED[stated]
    except KeyError:
        found = find(stated)
    amounts = (price, required_costs, full_price, option_price, proven_loss, )
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
    lines = [f"{row.wording} [{', '.join(row.citations)}] (standards/car.gijun:{row.line})"]
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
