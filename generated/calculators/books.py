"""도서·음반 (books): Books and records

Written by `gijun build` from standards/books.gijun. To change a number, change that file.
Source: 소비자분쟁해결기준, annex 별표 2, item 6. 문화용품·기타.
This file needs nothing but Python itself: copy it wherever it is useful.

    settle(party="consumer", event="quality defect", condition="good", gift_state="sound gift", …)

gives what the official table orders, row by row below, with the row it rests on.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from fractions import Fraction
from threading import local
from typing import Any, Literal, NamedTuple

# --- what a case states --------------------------------------------------------------------------

Party = Literal["consumer", "business"]
Event = Literal["quality defect", "no contract document", "unfair penalty", "package damaged", "false salesperson", "partial nonperformance", "ends subscription", "returns gift", "returns goods", "returns records", "returns bundle"]
Condition = Literal["good", "fair", "bad"]
GiftState = Literal["sound gift", "damaged gift"]
YesNo = Literal["yes", "no"]
Number = int | Fraction
Truth = bool | None  # None: a fact that the case does not state would decide


class Facts(NamedTuple):
    """A case. None is not stated, which is neither zero nor "no"."""

    party: Party | None = None  # 책임 있는 당사자
    event: Event | None = None  # 일어난 일
    condition: Condition | None = None  # 반환상태
    gift_state: GiftState | None = None  # 사은품 상태
    unwrapped_only: YesNo | None = None  # 단순포장개봉
    document_duty: YesNo | None = None  # 계약서 교부의무
    within_withdrawal_period: YesNo | None = None  # 철회권 행사기간 이내
    records_defective: YesNo | None = None  # 음반류의 품질하자
    months_used: Number | None = None  # 사용 개월
    price: Number | None = None  # 구입가
    performed_value: Number | None = None  # 이행한 부분의 가격
    unit_price: Number | None = None  # 낱개의 가격
    subscription_fee: Number | None = None  # 실거래 구독료
    gift_value: Number | None = None  # 사은품 가격
    months_total: Number | None = None  # 계약 개월
    months_kept: Number | None = None  # 계약 유지 개월
    contract_months: Number | None = None  # 약정 개월
    units_opened: Number | None = None  # 개봉한 수량
    units_sealed: Number | None = None  # 밀봉된 수량


Amounts = tuple[Any, ...]  # the facts that only enter the figures, in the order of `Facts`
Orders = Callable[[Any, Amounts], Any]  # what is found, and the amounts of the case -> the answer


class Row(NamedTuple):
    """A row of the official table: it answers from `far` down to `near`, both included."""

    id: str
    far: int | None
    near: int | None
    percent: Number | None
    orders: Orders
    line: int  # of standards/books.gijun
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


def first_case(
    f: Facts, *cases: tuple[Callable[[Facts], Truth], Callable[[Facts], Number | None]]
) -> Number | None:
    """The amount of the first case that holds; none while an earlier one cannot be told."""
    for holds, amount in cases:
        truth = holds(f)
        if truth is not False:
            return amount(f) if truth else None
    return None


Steps = tuple[tuple[Number | None, Number], ...]


def entry(steps: Steps, key: Number | None) -> Number | None:
    """The first step of a printed table whose limit is above the key."""
    if key is None:
        return None
    return next((value for limit, value in steps if limit is None or key < limit), None)


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
    if f.party is None:  # 책임 있는 당사자
        f = take(f, "party",
            (is_one(f.event, "quality defect", "no contract document", "unfair penalty", "package damaged", "false salesperson", "partial nonperformance"), "business"),
            (is_one(f.event, "returns goods", "returns records", "returns bundle"), "consumer"),
        )
    if f.event is None:  # 일어난 일
        f = take(f, "event", (is_one(f.records_defective, "yes"), "quality defect"))
    if f.gift_state is None:  # 사은품 상태 [S001.6.book.n5]
        f = take(f, "gift_state", (is_one(f.unwrapped_only, "yes"), "sound gift"))
    if f.unwrapped_only is None:  # 단순포장개봉
        f = take(f, "unwrapped_only", (True, "no"))
    if f.document_duty is None:  # 계약서 교부의무
        f = take(f, "document_duty", (True, "yes"))
    if f.within_withdrawal_period is None:  # 철회권 행사기간 이내
        f = take(f, "within_withdrawal_period", (True, "yes"))
    if f.records_defective is None:  # 음반류의 품질하자
        f = take(f, "records_defective", (True, "no"))
    return f


def unit_price_units_opened_units_sealed(f: Facts) -> Number | None:
    """낱개의 가격 × (개봉한 수량 + 밀봉된 수량)"""
    unit_price = f.unit_price
    units_opened = f.units_opened
    units_sealed = f.units_sealed
    if unit_price is None or units_opened is None or units_sealed is None:
        return None
    return unit_price * (units_opened + units_sealed)


def with_amounts(f: Facts) -> Facts:
    """Amounts taken where a case gives none."""
    if f.price is None:  # 구입가
        f = take(f, "price",
            (is_one(f.event, "returns records"), unit_price_units_opened_units_sealed(f)),
            (is_one(f.event, "returns goods"), f.unit_price),
        )
    return f


def exchange(found: Found, amounts: Amounts) -> Settlement:
    """교환 (exchange)."""
    return account(found, amounts, "single", remedies=("exchange",))


def terminate_and_return_cost_on_business(found: Found, amounts: Amounts) -> Settlement:
    """계약해제 및 반환비용을 낼 쪽: 사업자 (terminate and return cost on: business)."""
    return account(found, amounts, "single", said=(("return_cost_on", "business"),), remedies=("terminate",))


def terminate_and_nothing_is_deducted_and_return_cost_on(found: Found, amounts: Amounts) -> Settlement:
    """계약해제 및 공제 없음 및 반환비용을 낼 쪽: 사업자 (terminate and nothing is deducted and return cost on: business)."""
    return account(found, amounts, "single", penalty=0, said=(("return_cost_on", "business"),), remedies=("terminate",))


def unexpired_fee_for(f: Facts) -> Number | None:
    """미경과 구독료 (unexpired fee) = 실거래 구독료 × (계약 개월 − 사용 개월) ÷ 계약 개월 [S001.6.book.n4]"""
    subscription_fee = f.subscription_fee
    months_total = f.months_total
    months_used = f.months_used
    if divides_by_zero(("months_total", months_total)) or subscription_fee is None or months_total is None or months_used is None:
        return None
    return Fraction(subscription_fee * (months_total - months_used)) / months_total


def refund_unexpired_fee_and_compensate_a_share_of_unexpired_fee(found: Found, amounts: Amounts) -> Settlement:
    """미경과 구독료 환급 및 미경과 구독료의 그 비율 배상 (refund unexpired fee and compensate a share of unexpired fee)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", refund=unexpired_fee_for(f), compensation=share(found.row.percent, unexpired_fee_for(f)), remedies=("refund",), ordered=("refund", "compensation",))


def refund_unexpired_fee_and_deduct_a_share_of_unexpired_fee(found: Found, amounts: Amounts) -> Settlement:
    """미경과 구독료 환급 및 미경과 구독료의 그 비율 공제 (refund unexpired fee and deduct a share of unexpired fee)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=unexpired_fee_for(f), deducts=True, penalty=share(found.row.percent, unexpired_fee_for(f)), remedies=("refund",), ordered=("penalty",))


def return_gift(found: Found, amounts: Amounts) -> Settlement:
    """반환 (return gift)."""
    return account(found, amounts, "single", remedies=("return_gift",))


def gift_residual_for(f: Facts) -> Number | None:
    """감가상각한 사은품 금액 (gift residual) = 사은품 가격 − (사은품 가격 × 계약 유지 개월 ÷ 약정 개월), 최소 0"""
    gift_value = f.gift_value
    months_kept = f.months_kept
    contract_months = f.contract_months
    if divides_by_zero(("contract_months", contract_months)) or gift_value is None or months_kept is None or contract_months is None:
        return None
    return greater(gift_value - Fraction(gift_value * months_kept) / contract_months, 0)


def return_same_kind_or_pay_and_the_consumer_pays_gift_residual(found: Found, amounts: Amounts) -> Settlement:
    """동종 상품으로 반환 또는 감가상각하고 남은 금액의 배상 및 소비자가 감가상각한 사은품 금액 부담 (return same kind or pay and the consumer pays gift residual)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "choice", consumer_pays=gift_residual_for(f), remedies=("return_same_kind", "pay",), ordered=("consumer_pays",))


def keep_gift(found: Found, amounts: Amounts) -> Settlement:
    """반환의무 면제 (keep gift)."""
    return account(found, amounts, "single", remedies=("keep_gift",))


# 통상사용률 (usage rate): under this -> this. [S001.6.book.u0, S001.6.book.u1, S001.6.book.u2, S001.6.book.u3, S001.6.book.u4, S001.6.book.u5, S001.6.book.u6, S001.6.book.u7, S001.6.book.u8, S001.6.book.u9]
USAGE_RATE: Steps = (
    (1, Fraction(1, 5)),
    (2, Fraction(23, 100)),
    (3, Fraction(27, 100)),
    (4, Fraction(3, 10)),
    (5, Fraction(2, 5)),
    (6, Fraction(1, 2)),
    (7, Fraction(3, 5)),
    (8, Fraction(7, 10)),
    (9, Fraction(4, 5)),
    (10, Fraction(9, 10)),
)  # fmt: skip


def damage_rate_for(f: Facts) -> Number | None:
    """사용손해율 (damage rate) = 양호이면 20%; 다소 불량이면 50%; 몹시 불량이면 85% [S001.6.book.d1, S001.6.book.d2, S001.6.book.d3]"""
    return first_case(f, (lambda f: is_one(f.condition, "good"), lambda f: Fraction(1, 5)), (lambda f: is_one(f.condition, "fair"), lambda f: Fraction(1, 2)), (lambda f: is_one(f.condition, "bad"), lambda f: Fraction(17, 20)))


def loss_rate_for(f: Facts) -> Number | None:
    """손율 (loss rate) = 통상사용률(사용 개월), 사용손해율 중 많은 금액 [S001.6.book.r1]"""
    usage_rate = entry(USAGE_RATE, f.months_used)
    damage_rate = damage_rate_for(f)
    if usage_rate is None or damage_rate is None:
        return None
    return greater(usage_rate, damage_rate)


def performed_value_loss_rate(f: Facts) -> Number | None:
    """이행한 부분의 가격 × 손율"""
    performed_value = f.performed_value
    loss_rate = loss_rate_for(f)
    if performed_value is None or loss_rate is None:
        return None
    return performed_value * loss_rate


def price_loss_rate(f: Facts) -> Number | None:
    """구입가 × 손율"""
    price = f.price
    loss_rate = loss_rate_for(f)
    if price is None or loss_rate is None:
        return None
    return price * loss_rate


def loss_for(f: Facts) -> Number | None:
    """손료 (loss) = 이행한 부분의 가격이 정해진 경우이면 이행한 부분의 가격 × 손율; 그 밖에 구입가 × 손율 [S001.6.book.n3]"""
    return first_case(f, (lambda f: is_given(f.performed_value), lambda f: performed_value_loss_rate(f)), (lambda f: True, lambda f: price_loss_rate(f)))


def refund_books_for(f: Facts) -> Number | None:
    """도서류의 환급액 (refund books) = 구입가 − 손료"""
    price = f.price
    loss = loss_for(f)
    if price is None or loss is None:
        return None
    return price - loss


def refund_refund_books_and_return_cost_on_business(found: Found, amounts: Amounts) -> Settlement:
    """도서류의 환급액 환급 및 반환비용을 낼 쪽: 사업자 (refund refund books and return cost on: business)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=refund_books_for(f), said=(("return_cost_on", "business"),), remedies=("refund",), ordered=("refund",))


def unit_price_units_opened(f: Facts) -> Number | None:
    """낱개의 가격 × 개봉한 수량"""
    unit_price = f.unit_price
    units_opened = f.units_opened
    if unit_price is None or units_opened is None:
        return None
    return unit_price * units_opened


def charge_records_for(f: Facts) -> Number | None:
    """개봉한 음반의 가격 (charge records) = 음반류의 품질하자 아님이면 낱개의 가격 × 개봉한 수량; 그 밖에 0 [S001.6.book.m2, S001.6.book.m3]"""
    return first_case(f, (lambda f: fails(is_one(f.records_defective, "yes")), lambda f: unit_price_units_opened(f)), (lambda f: True, lambda f: 0))


def refund_records_for(f: Facts) -> Number | None:
    """음반류의 환급액 (refund records) = 낱개의 가격 × (개봉한 수량 + 밀봉된 수량) − 개봉한 음반의 가격"""
    unit_price = f.unit_price
    units_opened = f.units_opened
    units_sealed = f.units_sealed
    charge_records = charge_records_for(f)
    if unit_price is None or units_opened is None or units_sealed is None or charge_records is None:
        return None
    return unit_price * (units_opened + units_sealed) - charge_records


def refund_books_refund_records(f: Facts) -> Number | None:
    """도서류의 환급액 + 음반류의 환급액"""
    refund_books = refund_books_for(f)
    refund_records = refund_records_for(f)
    if refund_books is None or refund_records is None:
        return None
    return refund_books + refund_records


def refund_refund_books_refund_records_and_return_cost_on(found: Found, amounts: Amounts) -> Settlement:
    """도서류의 환급액 + 음반류의 환급액 환급 및 반환비용을 낼 쪽: 사업자 (refund refund books + refund records and return cost on: business)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=refund_books_refund_records(f), said=(("return_cost_on", "business"),), remedies=("refund",), ordered=("refund",))


def price_charge_records(f: Facts) -> Number | None:
    """구입가 − 개봉한 음반의 가격"""
    price = f.price
    charge_records = charge_records_for(f)
    if price is None or charge_records is None:
        return None
    return price - charge_records


def refund_price_charge_records(found: Found, amounts: Amounts) -> Settlement:
    """구입가 − 개봉한 음반의 가격 환급 (refund price − charge records)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=price_charge_records(f), remedies=("refund",), ordered=("refund",))


def refund_price(found: Found, amounts: Amounts) -> Settlement:
    """구입가 환급 (refund price)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=f.price, remedies=("refund",), ordered=("refund",))


def loss_percent_for(f: Facts) -> Number | None:
    """손율(%) (loss percent) = 손율 × 100"""
    loss_rate = loss_rate_for(f)
    if loss_rate is None:
        return None
    return loss_rate * 100


# --- the official table ----------------------------------------------------------------------------

# 사업자, 품질하자 (business, quality defect)
BUSINESS_QUALITY_DEFECT = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "quality defect")),
    no_count,
    "before",
    (
        #   id                           far  near  percent orders     line official rows       official wording
        Row("business-quality-defect", None, None,    None, exchange,   88, ("S001.6.book.1",), "품질하자(파손, 페이지수 부족, 녹음·녹화상태 불량)"),
    ),
)  # fmt: skip

# 사업자, 계약서 미교부, 계약서 교부의무 (business, no contract document, document duty)
BUSINESS_NO_CONTRACT_DOCUMENT_DOCUMENT_DUTY = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "no contract document"),
        is_one(f.document_duty, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                               far  near  percent orders                                  line official rows                         official wording
        Row("business-no-contract-document-document-duty", None, None,    None, terminate_and_return_cost_on_business,   89, ("S001.6.book.2", "S001.6.book.n2",), "계약서 미교부 등(법령상 계약서 교부의무가 부여되어 있는 거래의 경우) / 상품반환비용 사업자 부담"),
    ),
)  # fmt: skip

# 사업자, 철회기간 안의 부당한 위약금 요구, 철회권 행사기간 이내 (business, unfair penalty, within withdrawal period)
BUSINESS_UNFAIR_PENALTY_WITHIN_WITHDRAWAL_PERIOD = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "unfair penalty"),
        is_one(f.within_withdrawal_period, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                                    far  near  percent orders                                                 line official rows                         official wording
        Row("business-unfair-penalty-within-withdrawal-period", None, None,    None, terminate_and_nothing_is_deducted_and_return_cost_on,   92, ("S001.6.book.3", "S001.6.book.n2",), "구입자 철회권 행사기간 이내에 서면계약해제요구에 대한 부당한 위약금 요구 / 상품반환비용 사업자 부담"),
    ),
)  # fmt: skip

# 사업자, 판매자의 포장 훼손 (business, package damaged)
BUSINESS_PACKAGE_DAMAGED = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "package damaged")),
    no_count,
    "before",
    (
        #   id                            far  near  percent orders                                  line official rows                         official wording
        Row("business-package-damaged", None, None,    None, terminate_and_return_cost_on_business,   95, ("S001.6.book.4", "S001.6.book.n2",), "판매자가 구입자의 철회권 행사를 제한하기 위해 임의로 포장을 훼손한 경우 / 상품반환비용 사업자 부담"),
    ),
)  # fmt: skip

# 사업자, 신분·판매처 허위 (business, false salesperson)
BUSINESS_FALSE_SALESPERSON = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "false salesperson")),
    no_count,
    "before",
    (
        #   id                              far  near  percent orders                                  line official rows                         official wording
        Row("business-false-salesperson", None, None,    None, terminate_and_return_cost_on_business,   96, ("S001.6.book.5", "S001.6.book.n2",), "판매원 신분 허위, 판매처 허위인 계약 / 상품반환비용 사업자 부담"),
    ),
)  # fmt: skip

# 사업자, 일부 계약 불이행 (business, partial nonperformance)
BUSINESS_PARTIAL_NONPERFORMANCE = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "partial nonperformance")),
    no_count,
    "before",
    (
        #   id                                   far  near  percent orders                                  line official rows                         official wording
        Row("business-partial-nonperformance", None, None,    None, terminate_and_return_cost_on_business,   97, ("S001.6.book.6", "S001.6.book.n2",), "회원제 판매 또는 복합상품 판매 후 일부 계약 불이행 / 상품반환비용 사업자 부담"),
    ),
)  # fmt: skip

# 사업자, 정기구독 해지 (business, ends subscription)
BUSINESS_ENDS_SUBSCRIPTION = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "ends subscription")),
    no_count,
    "before",
    (
        #   id                              far  near  percent orders                                                         line official rows         official wording
        Row("business-ends-subscription", None, None,      10, refund_unexpired_fee_and_compensate_a_share_of_unexpired_fee,   99, ("S001.6.book.7.1",), "사업자 사정으로 인한 경우"),
    ),
)  # fmt: skip

# 소비자, 정기구독 해지 (consumer, ends subscription)
CONSUMER_ENDS_SUBSCRIPTION = Ladder(
    lambda f: every(is_one(f.party, "consumer"), is_one(f.event, "ends subscription")),
    no_count,
    "before",
    (
        #   id                              far  near  percent orders                                                     line official rows         official wording
        Row("consumer-ends-subscription", None, None,      10, refund_unexpired_fee_and_deduct_a_share_of_unexpired_fee,  100, ("S001.6.book.7.2",), "소비자 사정으로 인한 경우"),
    ),
)  # fmt: skip

# 소비자, 사은품 반환, 손상 없음 (consumer, returns gift, sound gift)
CONSUMER_RETURNS_GIFT_SOUND_GIFT = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns gift"),
        is_one(f.gift_state, "sound gift"),
    ),
    no_count,
    "before",
    (
        #   id                                    far  near  percent orders        line official rows           official wording
        Row("consumer-returns-gift-sound-gift", None, None,    None, return_gift,  101, ("S001.6.book.8.1.1",), "제품에 손상이 없는 경우"),
    ),
)  # fmt: skip

# 소비자, 사은품 반환, 훼손 (consumer, returns gift, damaged gift)
CONSUMER_RETURNS_GIFT_DAMAGED_GIFT = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns gift"),
        is_one(f.gift_state, "damaged gift"),
    ),
    no_count,
    "before",
    (
        #   id                                      far  near  percent orders                                                        line official rows           official wording
        Row("consumer-returns-gift-damaged-gift", None, None,    None, return_same_kind_or_pay_and_the_consumer_pays_gift_residual,  102, ("S001.6.book.8.1.2",), "제품이 훼손된 경우"),
    ),
)  # fmt: skip

# 사업자, 사은품 반환 (business, returns gift)
BUSINESS_RETURNS_GIFT = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "returns gift")),
    no_count,
    "before",
    (
        #   id                         far  near  percent orders      line official rows         official wording
        Row("business-returns-gift", None, None,    None, keep_gift,  104, ("S001.6.book.8.2",), "해지에 대한 책임이 사업자에게 있는 경우"),
    ),
)  # fmt: skip

# 소비자, 청약철회기간 이후 해제, 사용 개월 10개월 미만 (consumer, returns goods, months used under 10 months)
CONSUMER_RETURNS_GOODS = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns goods"),
        compare(f.months_used, "<", 10),
    ),
    no_count,
    "before",
    (
        #   id                          far  near  percent orders                                            line official rows                         official wording
        Row("consumer-returns-goods", None, None,    None, refund_refund_books_and_return_cost_on_business,  105, ("S001.6.book.9", "S001.6.book.n2",), "청약철회기간 이후 계약 해제 시 (법령상 청약철회가 가능한 거래의 경우) / 상품반환비용 사업자 부담"),
    ),
)  # fmt: skip

# 소비자, 복합상품 반환, 사용 개월 10개월 미만 (consumer, returns bundle, months used under 10 months)
CONSUMER_RETURNS_BUNDLE = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns bundle"),
        compare(f.months_used, "<", 10),
    ),
    no_count,
    "before",
    (
        #   id                           far  near  percent orders                                                  line official rows                                           official wording
        Row("consumer-returns-bundle", None, None,    None, refund_refund_books_refund_records_and_return_cost_on,  107, ("S001.6.book.9", "S001.6.book.m4", "S001.6.book.n2",), "청약철회기간 이후 계약 해제 시 (법령상 청약철회가 가능한 거래의 경우) / 도서류 또는 음반류가 다른 상품과 복합 상품으로 판매된 경우 / 상품반환비용 사업자 부담"),
    ),
)  # fmt: skip

# 소비자, 음반류 반환, 음반류의 품질하자 아님 (consumer, returns records, not records defective)
CONSUMER_RETURNS_RECORDS = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns records"),
        fails(is_one(f.records_defective, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                            far  near  percent orders                        line official rows        official wording
        Row("consumer-returns-records", None, None,    None, refund_price_charge_records,  110, ("S001.6.book.m2",), "개봉된 음반류는 복사한 것으로 간주하여"),
    ),
)  # fmt: skip

# 소비자, 음반류 반환, 음반류의 품질하자 (consumer, returns records, records defective)
CONSUMER_RETURNS_RECORDS_RECORDS_DEFECTIVE = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns records"),
        is_one(f.records_defective, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                              far  near  percent orders         line official rows        official wording
        Row("consumer-returns-records-records-defective", None, None,    None, refund_price,  112, ("S001.6.book.m3",), "단, 음반류의 품질에 하자가 있는 경우에는 개봉한 경우라 하더라도"),
    ),
)  # fmt: skip

# 사업자, 계약서 미교부, 계약서 교부의무 아님 (business, no contract document, not document duty)
SILENT_BUSINESS_NO_CONTRACT_DOCUMENT = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "no contract document"),
        fails(is_one(f.document_duty, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                        far  near  percent orders    line official rows  official wording
        Row("silent-business-no-contract-document", None, None,    None, nothing,   91, (),            "교부의무가 없는 거래는 이 줄에 들지 않는다"),
    ),
)  # fmt: skip

# 사업자, 철회기간 안의 부당한 위약금 요구, 철회권 행사기간 이내 아님 (business, unfair penalty, not within withdrawal period)
SILENT_BUSINESS_UNFAIR_PENALTY = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "unfair penalty"),
        fails(is_one(f.within_withdrawal_period, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                  far  near  percent orders    line official rows  official wording
        Row("silent-business-unfair-penalty", None, None,    None, nothing,   94, (),            "철회기간이 지난 뒤는 9)의 줄을 따른다"),
    ),
)  # fmt: skip

# 소비자, 청약철회기간 이후 해제, 사용 개월 10개월 이상 (consumer, returns goods, months used at least 10 months)
SILENT_CONSUMER_RETURNS_GOODS = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns goods"),
        compare(f.months_used, ">=", 10),
    ),
    no_count,
    "before",
    (
        #   id                                 far  near  percent orders    line official rows  official wording
        Row("silent-consumer-returns-goods", None, None,    None, nothing,  106, ("G6.01",),    "통상사용률 표는 열 달에서 끝난다"),
    ),
)  # fmt: skip

# 소비자, 복합상품 반환, 사용 개월 10개월 이상 (consumer, returns bundle, months used at least 10 months)
SILENT_CONSUMER_RETURNS_BUNDLE = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "returns bundle"),
        compare(f.months_used, ">=", 10),
    ),
    no_count,
    "before",
    (
        #   id                                  far  near  percent orders    line official rows  official wording
        Row("silent-consumer-returns-bundle", None, None,    None, nothing,  109, ("G6.01",),    "통상사용률 표는 열 달에서 끝난다"),
    ),
)  # fmt: skip

# 소비자, 품질하자·계약서 미교부·철회기간 안의 부당한 위약금 요구·판매자의 포장 훼손·신분·판매처 허위·일부 계약 불이행 중 하나 (consumer, any of quality defect, no contract document, unfair penalty, package damaged, false salesperson, partial nonperformance)
NEVER_CONSUMER_QUALITY_DEFECT_OR_NO_CONTRACT_DOCUMENT_OR_UNFAIR_PENALTY_OR_PACKAGE_DAMAGED_OR_FALSE_SALESPERSON_OR_PARTIAL_NONPERFORMANCE = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "quality defect", "no contract document", "unfair penalty", "package damaged", "false salesperson", "partial nonperformance"),
    ),
    no_count,
    "before",
    (
        #   id                                                                                                                                             far  near  percent orders    line official rows  official wording
        Row("never-consumer-quality-defect-or-no-contract-document-or-unfair-penalty-or-package-damaged-or-false-salesperson-or-partial-nonperformance", None, None,    None, nothing,  113, (),            "판매자의 일이다"),
    ),
)  # fmt: skip

# 사업자, 청약철회기간 이후 해제·음반류 반환·복합상품 반환 중 하나 (business, any of returns goods, returns records, returns bundle)
NEVER_BUSINESS_RETURNS_GOODS_OR_RETURNS_RECORDS_OR_RETURNS_BUNDLE = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "returns goods", "returns records", "returns bundle"),
    ),
    no_count,
    "before",
    (
        #   id                                                                     far  near  percent orders    line official rows  official wording
        Row("never-business-returns-goods-or-returns-records-or-returns-bundle", None, None,    None, nothing,  114, (),            "소비자가 하는 일이다"),
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
        BUSINESS_QUALITY_DEFECT,
        BUSINESS_NO_CONTRACT_DOCUMENT_DOCUMENT_DUTY,
        BUSINESS_UNFAIR_PENALTY_WITHIN_WITHDRAWAL_PERIOD,
        BUSINESS_PACKAGE_DAMAGED,
        BUSINESS_FALSE_SALESPERSON,
        BUSINESS_PARTIAL_NONPERFORMANCE,
        BUSINESS_ENDS_SUBSCRIPTION,
        CONSUMER_ENDS_SUBSCRIPTION,
        CONSUMER_RETURNS_GIFT_SOUND_GIFT,
        CONSUMER_RETURNS_GIFT_DAMAGED_GIFT,
        BUSINESS_RETURNS_GIFT,
        CONSUMER_RETURNS_GOODS,
        CONSUMER_RETURNS_BUNDLE,
        CONSUMER_RETURNS_RECORDS,
        CONSUMER_RETURNS_RECORDS_RECORDS_DEFECTIVE,
    ),
    (
    ),
    (
        SILENT_BUSINESS_NO_CONTRACT_DOCUMENT,
        SILENT_BUSINESS_UNFAIR_PENALTY,
        SILENT_CONSUMER_RETURNS_GOODS,
        SILENT_CONSUMER_RETURNS_BUNDLE,
    ),
    (
        NEVER_CONSUMER_QUALITY_DEFECT_OR_NO_CONTRACT_DOCUMENT_OR_UNFAIR_PENALTY_OR_PACKAGE_DAMAGED_OR_FALSE_SALESPERSON_OR_PARTIAL_NONPERFORMANCE,
        NEVER_BUSINESS_RETURNS_GOODS_OR_RETURNS_RECORDS_OR_RETURNS_BUNDLE,
    ),
    (("damage_rate", "사용손해율", damage_rate_for), ("loss_rate", "손율", loss_rate_for), ("loss_percent", "손율(%)", loss_percent_for), ("unexpired_fee", "미경과 구독료", unexpired_fee_for), ("gift_residual", "감가상각한 사은품 금액", gift_residual_for), ("loss", "손료", loss_for), ("charge_records", "개봉한 음반의 가격", charge_records_for), ("refund_books", "도서류의 환급액", refund_books_for), ("refund_records", "음반류의 환급액", refund_records_for), ),
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
        BUSINESS_QUALITY_DEFECT,
        BUSINESS_NO_CONTRACT_DOCUMENT_DOCUMENT_DUTY,
        BUSINESS_UNFAIR_PENALTY_WITHIN_WITHDRAWAL_PERIOD,
        BUSINESS_PACKAGE_DAMAGED,
        BUSINESS_FALSE_SALESPERSON,
        BUSINESS_PARTIAL_NONPERFORMANCE,
        BUSINESS_ENDS_SUBSCRIPTION,
        CONSUMER_ENDS_SUBSCRIPTION,
        CONSUMER_RETURNS_GIFT_SOUND_GIFT,
        CONSUMER_RETURNS_GIFT_DAMAGED_GIFT,
        BUSINESS_RETURNS_GIFT,
        CONSUMER_RETURNS_GOODS,
        CONSUMER_RETURNS_BUNDLE,
        CONSUMER_RETURNS_RECORDS,
        CONSUMER_RETURNS_RECORDS_RECORDS_DEFECTIVE,
    ),
    (
    ),
    (
        SILENT_BUSINESS_NO_CONTRACT_DOCUMENT,
        SILENT_BUSINESS_UNFAIR_PENALTY,
        SILENT_CONSUMER_RETURNS_GOODS,
        SILENT_CONSUMER_RETURNS_BUNDLE,
    ),
    (
        NEVER_CONSUMER_QUALITY_DEFECT_OR_NO_CONTRACT_DOCUMENT_OR_UNFAIR_PENALTY_OR_PACKAGE_DAMAGED_OR_FALSE_SALESPERSON_OR_PARTIAL_NONPERFORMANCE,
        NEVER_BUSINESS_RETURNS_GOODS_OR_RETURNS_RECORDS_OR_RETURNS_BUNDLE,
    ),
    (("damage_rate", "사용손해율", damage_rate_for), ("loss_rate", "손율", loss_rate_for), ("loss_percent", "손율(%)", loss_percent_for), ("unexpired_fee", "미경과 구독료", unexpired_fee_for), ("gift_residual", "감가상각한 사은품 금액", gift_residual_for), ("loss", "손료", loss_for), ("charge_records", "개봉한 음반의 가격", charge_records_for), ("refund_books", "도서류의 환급액", refund_books_for), ("refund_records", "음반류의 환급액", refund_records_for), ),
)  # fmt: skip
EDITION_2021_05_25 = Edition(
    "제2021-7호",
    date(2021, 5, 25),
    date(2024, 12, 26),
    with_defaults,
    with_amounts,
    (
    ),
    (
        BUSINESS_QUALITY_DEFECT,
        BUSINESS_NO_CONTRACT_DOCUMENT_DOCUMENT_DUTY,
        BUSINESS_UNFAIR_PENALTY_WITHIN_WITHDRAWAL_PERIOD,
        BUSINESS_PACKAGE_DAMAGED,
        BUSINESS_FALSE_SALESPERSON,
        BUSINESS_PARTIAL_NONPERFORMANCE,
        BUSINESS_ENDS_SUBSCRIPTION,
        CONSUMER_ENDS_SUBSCRIPTION,
        CONSUMER_RETURNS_GIFT_SOUND_GIFT,
        CONSUMER_RETURNS_GIFT_DAMAGED_GIFT,
        BUSINESS_RETURNS_GIFT,
        CONSUMER_RETURNS_GOODS,
        CONSUMER_RETURNS_BUNDLE,
        CONSUMER_RETURNS_RECORDS,
        CONSUMER_RETURNS_RECORDS_RECORDS_DEFECTIVE,
    ),
    (
    ),
    (
        SILENT_BUSINESS_NO_CONTRACT_DOCUMENT,
        SILENT_BUSINESS_UNFAIR_PENALTY,
        SILENT_CONSUMER_RETURNS_GOODS,
        SILENT_CONSUMER_RETURNS_BUNDLE,
    ),
    (
        NEVER_CONSUMER_QUALITY_DEFECT_OR_NO_CONTRACT_DOCUMENT_OR_UNFAIR_PENALTY_OR_PACKAGE_DAMAGED_OR_FALSE_SALESPERSON_OR_PARTIAL_NONPERFORMANCE,
        NEVER_BUSINESS_RETURNS_GOODS_OR_RETURNS_RECORDS_OR_RETURNS_BUNDLE,
    ),
    (("damage_rate", "사용손해율", damage_rate_for), ("loss_rate", "손율", loss_rate_for), ("loss_percent", "손율(%)", loss_percent_for), ("unexpired_fee", "미경과 구독료", unexpired_fee_for), ("gift_residual", "감가상각한 사은품 금액", gift_residual_for), ("loss", "손료", loss_for), ("charge_records", "개봉한 음반의 가격", charge_records_for), ("refund_books", "도서류의 환급액", refund_books_for), ("refund_records", "음반류의 환급액", refund_records_for), ),
)  # fmt: skip
EDITIONS = (EDITION_2025_12_18, EDITION_2024_12_27, EDITION_2021_05_25, )  # fmt: skip
UNRECORDED: tuple[tuple[date, date | None, str], ...] = (
)
WORDS: dict[str, tuple[str, ...]] = {
    "party": ("consumer", "business", ),
    "event": ("quality defect", "no contract document", "unfair penalty", "package damaged", "false salesperson", "partial nonperformance", "ends subscription", "returns gift", "returns goods", "returns records", "returns bundle", ),
    "condition": ("good", "fair", "bad", ),
    "gift_state": ("sound gift", "damaged gift", ),
    "unwrapped_only": ("yes", "no", ),
    "document_duty": ("yes", "no", ),
    "within_withdrawal_period": ("yes", "no", ),
    "records_defective": ("yes", "no", ),
}
LABELS: dict[str, str] = {
    "party": "책임 있는 당사자",
    "event": "일어난 일",
    "condition": "반환상태",
    "gift_state": "사은품 상태",
    "unwrapped_only": "단순포장개봉",
    "document_duty": "계약서 교부의무",
    "within_withdrawal_period": "철회권 행사기간 이내",
    "records_defective": "음반류의 품질하자",
    "months_used": "사용 개월",
    "price": "구입가",
    "performed_value": "이행한 부분의 가격",
    "unit_price": "낱개의 가격",
    "subscription_fee": "실거래 구독료",
    "gift_value": "사은품 가격",
    "months_total": "계약 개월",
    "months_kept": "계약 유지 개월",
    "contract_months": "약정 개월",
    "units_opened": "개봉한 수량",
    "units_sealed": "밀봉된 수량",
}


def settle(  # name every argument; Python is quicker when it need not insist on it
    party: Party | None = None,
    event: Event | None = None,
    condition: Condition | None = None,
    gift_state: GiftState | None = None,
    months_used: Number | None = None,
    price: Number | None = None,
    performed_value: Number | None = None,
    unit_price: Number | None = None,
    subscription_fee: Number | None = None,
    gift_value: Number | None = None,
    months_total: Number | None = None,
    months_kept: Number | None = None,
    contract_months: Number | None = None,
    units_opened: Number | None = None,
    units_sealed: Number | None = None,
    unwrapped_only: YesNo | None = None,
    document_duty: YesNo | None = None,
    within_withdrawal_period: YesNo | None = None,
    records_defective: YesNo | None = None,
    on: date | None = None,
) -> Settlement | NoRule | Undecided:
    """Settle a case by the edition in force `on` a day; without a day, by the newest."""
    stated = (
        on,
        party,
        event,
        condition,
        gift_state,
        unwrapped_only,
        document_duty,
        within_withdrawal_period,
        records_defective,
        months_used,
    )
    try:
        found = REMEMBERED[stated]
    except KeyError:
        found = find(stated)
    amounts = (price, performed_value, unit_price, subscription_fee, gift_value, months_total, months_kept, contract_months, units_opened, units_sealed, )
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
    lines = [f"{row.wording} [{', '.join(row.citations)}] (standards/books.gijun:{row.line})"]
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
