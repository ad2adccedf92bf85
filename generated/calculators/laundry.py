"""세탁업 (laundry): Laundries

Written by `gijun build` from standards/laundry.gijun. To change a number, change that file.
Source: 소비자분쟁해결기준, annex 별표 2, item 개인 및 기타 서비스업 관련 · 세탁업.
This file needs nothing but Python itself: copy it wherever it is useful.

    settle(event="spoiled", item="summer suit", part="whole", attachment="garment itself", …)

gives what the official table orders, row by row below, with the row it rests on.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from fractions import Fraction
from threading import local
from typing import Any, Literal, NamedTuple

# --- what a case states --------------------------------------------------------------------------

Event = Literal["spoiled", "lost"]
Item = Literal["summer suit", "other suit", "coat", "sportswear", "shirt", "silk blouse", "blouse", "sweater", "jeans", "washed jeans", "work uniform", "school uniform", "hanbok", "wool carpet", "carpet", "leather bag", "cloth bag", "silk scarf", "scarf", "muffler", "necktie", "underwear", "pigskin coat", "leather coat", "leather goods", "wool blanket", "blanket", "leather sofa", "sofa", "summer curtain", "winter curtain", "bedding", "leather shoes", "shoes", "hat", "rabbit fur", "fur coat", "fur goods"]
Part = Literal["whole", "top of two", "bottom of two", "top of three", "bottom of three", "middle of three", "half of hanbok"]
Attachment = Literal["garment itself", "detachable part", "essential part"]
YesNo = Literal["yes", "no"]
Number = int | Fraction
Truth = bool | None  # None: a fact that the case does not state would decide


class Facts(NamedTuple):
    """A case. None is not stated, which is neither zero nor "no"."""

    event: Event | None = None  # 일어난 일
    item: Item | None = None  # 품목
    part: Part | None = None  # 1벌 가운데 의뢰한 것
    attachment: Attachment | None = None  # 손상된 것
    value_proven: YesNo | None = None  # 품명·구입가격·구입일의 입증
    special_agreement: YesNo | None = None  # 배상에 대한 특약
    confirmed_sound: YesNo | None = None  # 이상이 없다는 확인서
    fault_proven: YesNo | None = None  # 세탁업자의 고의·과실의 입증
    uncollected_after_notice: YesNo | None = None  # 회수 통지 뒤 30일 미회수
    uncollected_for_three_months: YesNo | None = None  # 완성예정일 뒤 3개월 미회수
    bought: date | None = None  # 물품 구입일
    handed_in: date | None = None  # 세탁의뢰일
    used_days: Number | None = None  # 물품 사용일수
    life: Number | None = None  # 내용연수
    price: Number | None = None  # 물품구입가격
    attachment_price: Number | None = None  # 부속물의 가격
    laundry_fee: Number | None = None  # 세탁요금
    agreed_compensation: Number | None = None  # 특약의 배상액
    customer_share: Number | None = None  # 고객 책임의 비율


Amounts = tuple[Any, ...]  # the facts that only enter the figures, in the order of `Facts`
Orders = Callable[[Any, Amounts], Any]  # what is found, and the amounts of the case -> the answer


class Row(NamedTuple):
    """A row of the official table: it answers from `far` down to `near`, both included."""

    id: str
    far: int | None
    near: int | None
    percent: Number | None
    orders: Orders
    line: int  # of standards/laundry.gijun
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
    if f.part is None:  # 1벌 가운데 의뢰한 것
        f = take(f, "part", (True, "whole"))
    if f.attachment is None:  # 손상된 것
        f = take(f, "attachment", (True, "garment itself"))
    if f.value_proven is None:  # 품명·구입가격·구입일의 입증
        f = take(f, "value_proven", (True, "yes"))
    if f.special_agreement is None:  # 배상에 대한 특약
        f = take(f, "special_agreement", (True, "no"))
    if f.confirmed_sound is None:  # 이상이 없다는 확인서
        f = take(f, "confirmed_sound", (True, "no"))
    if f.fault_proven is None:  # 세탁업자의 고의·과실의 입증
        f = take(f, "fault_proven", (True, "no"))
    if f.uncollected_after_notice is None:  # 회수 통지 뒤 30일 미회수
        f = take(f, "uncollected_after_notice", (True, "no"))
    if f.uncollected_for_three_months is None:  # 완성예정일 뒤 3개월 미회수
        f = take(f, "uncollected_for_three_months", (True, "no"))
    return f


def with_amounts(f: Facts) -> Facts:
    """Amounts taken where a case gives none."""
    if f.customer_share is None:  # 고객 책임의 비율
        f = take(f, "customer_share", (True, 0))
    if f.used_days is None:  # 물품 사용일수 [N2024-32.laundry.r.0]
        f = take(f, "used_days", (True, days_between(f.bought, f.handed_in)))
    if f.life is None:  # 내용연수 [N2024-32.laundry.l.1, N2024-32.laundry.l.2, N2024-32.laundry.l.3, N2024-32.laundry.l.4, N2024-32.laundry.l.5, N2024-32.laundry.l.6, N2024-32.laundry.l.7, N2024-32.laundry.l.8, N2024-32.laundry.l.9, N2024-32.laundry.l.10, N2024-32.laundry.l.11, N2024-32.laundry.l.12, N2024-32.laundry.l.13, N2024-32.laundry.l.14, N2024-32.laundry.l.15, N2024-32.laundry.l.16, N2024-32.laundry.l.17, N2024-32.laundry.l.18, N2024-32.laundry.l.19]
        f = take(f, "life",
            (is_one(f.item, "shoes", "hat"), 1),
            (is_one(f.item, "shirt", "blouse", "work uniform", "cloth bag", "scarf", "necktie", "underwear", "summer curtain"), 2),
            (is_one(f.item, "summer suit", "sportswear", "silk blouse", "sweater", "washed jeans", "school uniform", "leather bag", "silk scarf", "muffler"), 3),
            (is_one(f.item, "pigskin coat", "leather goods", "sofa", "winter curtain", "bedding", "leather shoes", "rabbit fur", "fur goods"), 3),
            (is_one(f.item, "other suit", "coat", "jeans", "hanbok", "blanket"), 4),
            (is_one(f.item, "carpet", "leather coat", "wool blanket", "leather sofa", "fur coat"), 5),
            (is_one(f.item, "wool carpet"), 6),
        )
    return f


def restore_at_business_cost_failing_that_compensate_agreed(found: Found, amounts: Amounts) -> Settlement:
    """사업자 비용으로 원상회복 → 안 되면 특약의 배상액 배상 (restore at business cost, failing that compensate agreed compensation)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "ladder", compensation=f.agreed_compensation, remedies=("restore at business cost", "agreed_compensation",), ordered=("compensation",))


def compensate_agreed_compensation(found: Found, amounts: Amounts) -> Settlement:
    """특약의 배상액 배상 (compensate agreed compensation)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", compensation=f.agreed_compensation, ordered=("compensation",))


def excluded_yes_and_compensate_0(found: Found, amounts: Amounts) -> Settlement:
    """배상·보상에서 제외: 예 및 0 배상 (excluded: yes and compensate 0)."""
    return account(found, amounts, "single", said=(("excluded", True),), compensation=0)


def set_share_for(f: Facts) -> Number | None:
    """1벌 가운데의 몫 (set share) = 상·하의 가운데 상의이면 65%; 상·하의 가운데 하의이면 35%; 상·중·하의 가운데 상의이면 55%; 상·중·하의 가운데 하의이면 35%; 상·중·하의 가운데 중의이면 10%; 한복 치마저고리·바지저고리의 한쪽이면 50%; 전부이면 100% [N2024-32.laundry.3.6②, N2024-32.laundry.3.7①, N2024-32.laundry.3.7②, N2024-32.laundry.3.7③]"""
    return first_case(f, (lambda f: is_one(f.part, "top of two"), lambda f: Fraction(13, 20)), (lambda f: is_one(f.part, "bottom of two"), lambda f: Fraction(7, 20)), (lambda f: is_one(f.part, "top of three"), lambda f: Fraction(11, 20)), (lambda f: is_one(f.part, "bottom of three"), lambda f: Fraction(7, 20)), (lambda f: is_one(f.part, "middle of three"), lambda f: Fraction(1, 10)), (lambda f: is_one(f.part, "half of hanbok"), lambda f: Fraction(1, 2)), (lambda f: is_one(f.part, "whole"), lambda f: 1))


def price_set_share(f: Facts) -> Number | None:
    """물품구입가격 × 1벌 가운데의 몫"""
    price = f.price
    set_share = set_share_for(f)
    if price is None or set_share is None:
        return None
    return price * set_share


def base_for(f: Facts) -> Number | None:
    """배상의 바탕 (base) = 탈부착용 부속물이면 부속물의 가격; 그 밖에 물품구입가격 × 1벌 가운데의 몫 [N2024-32.laundry.3.8]"""
    return first_case(f, (lambda f: is_one(f.attachment, "detachable part"), lambda f: f.attachment_price), (lambda f: True, lambda f: price_set_share(f)))


# 내용연수 1년의 배상비율 (rate one): under this -> this. [N2024-32.laundry.r.1]
RATE_ONE: Steps = (
    (15, Fraction(19, 20)),
    (45, Fraction(4, 5)),
    (90, Fraction(7, 10)),
    (135, Fraction(3, 5)),
    (180, Fraction(1, 2)),
    (225, Fraction(9, 20)),
    (270, Fraction(2, 5)),
    (315, Fraction(7, 20)),
    (366, Fraction(3, 10)),
    (548, Fraction(1, 5)),
    (None, Fraction(1, 10)),
)  # fmt: skip


# 내용연수 2년의 배상비율 (rate two): under this -> this. [N2024-32.laundry.r.2]
RATE_TWO: Steps = (
    (29, Fraction(19, 20)),
    (89, Fraction(4, 5)),
    (179, Fraction(7, 10)),
    (269, Fraction(3, 5)),
    (359, Fraction(1, 2)),
    (449, Fraction(9, 20)),
    (539, Fraction(2, 5)),
    (629, Fraction(7, 20)),
    (731, Fraction(3, 10)),
    (1_096, Fraction(1, 5)),
    (None, Fraction(1, 10)),
)  # fmt: skip


# 내용연수 3년의 배상비율 (rate three): under this -> this. [N2024-32.laundry.r.3]
RATE_THREE: Steps = (
    (44, Fraction(19, 20)),
    (134, Fraction(4, 5)),
    (269, Fraction(7, 10)),
    (404, Fraction(3, 5)),
    (539, Fraction(1, 2)),
    (674, Fraction(9, 20)),
    (809, Fraction(2, 5)),
    (944, Fraction(7, 20)),
    (1_096, Fraction(3, 10)),
    (1_643, Fraction(1, 5)),
    (None, Fraction(1, 10)),
)  # fmt: skip


# 내용연수 4년의 배상비율 (rate four): under this -> this. [N2024-32.laundry.r.4]
RATE_FOUR: Steps = (
    (58, Fraction(19, 20)),
    (178, Fraction(4, 5)),
    (358, Fraction(7, 10)),
    (538, Fraction(3, 5)),
    (718, Fraction(1, 2)),
    (898, Fraction(9, 20)),
    (1_078, Fraction(2, 5)),
    (1_258, Fraction(7, 20)),
    (1_461, Fraction(3, 10)),
    (2_191, Fraction(1, 5)),
    (None, Fraction(1, 10)),
)  # fmt: skip


# 내용연수 5년의 배상비율 (rate five): under this -> this. [N2024-32.laundry.r.5]
RATE_FIVE: Steps = (
    (73, Fraction(19, 20)),
    (223, Fraction(4, 5)),
    (448, Fraction(7, 10)),
    (673, Fraction(3, 5)),
    (898, Fraction(1, 2)),
    (1_123, Fraction(9, 20)),
    (1_348, Fraction(2, 5)),
    (1_573, Fraction(7, 20)),
    (1_826, Fraction(3, 10)),
    (2_738, Fraction(1, 5)),
    (None, Fraction(1, 10)),
)  # fmt: skip


# 내용연수 6년의 배상비율 (rate six): under this -> this. [N2024-32.laundry.r.6]
RATE_SIX: Steps = (
    (87, Fraction(19, 20)),
    (267, Fraction(4, 5)),
    (537, Fraction(7, 10)),
    (807, Fraction(3, 5)),
    (1_077, Fraction(1, 2)),
    (1_347, Fraction(9, 20)),
    (1_617, Fraction(2, 5)),
    (1_887, Fraction(7, 20)),
    (2_191, Fraction(3, 10)),
    (3_286, Fraction(1, 5)),
    (None, Fraction(1, 10)),
)  # fmt: skip


def rate_for(f: Facts) -> Number | None:
    """배상비율 (rate) = 내용연수 1년이면 내용연수 1년의 배상비율(물품 사용일수); 내용연수 2년이면 내용연수 2년의 배상비율(물품 사용일수); 내용연수 3년이면 내용연수 3년의 배상비율(물품 사용일수); 내용연수 4년이면 내용연수 4년의 배상비율(물품 사용일수); 내용연수 5년이면 내용연수 5년의 배상비율(물품 사용일수); 내용연수 6년이면 내용연수 6년의 배상비율(물품 사용일수) [N2024-32.laundry.3.1①]"""
    return first_case(f, (lambda f: compare(f.life, "=", 1), lambda f: entry(RATE_ONE, f.used_days)), (lambda f: compare(f.life, "=", 2), lambda f: entry(RATE_TWO, f.used_days)), (lambda f: compare(f.life, "=", 3), lambda f: entry(RATE_THREE, f.used_days)), (lambda f: compare(f.life, "=", 4), lambda f: entry(RATE_FOUR, f.used_days)), (lambda f: compare(f.life, "=", 5), lambda f: entry(RATE_FIVE, f.used_days)), (lambda f: compare(f.life, "=", 6), lambda f: entry(RATE_SIX, f.used_days)))


def compensation_for(f: Facts) -> Number | None:
    """배상액 (compensation) = 배상의 바탕 × 배상비율 × (1 − 고객 책임의 비율) [N2024-32.laundry.3.1①, N2024-32.laundry.3.2①]"""
    base = base_for(f)
    rate = rate_for(f)
    customer_share = f.customer_share
    if base is None or rate is None or customer_share is None:
        return None
    return base * rate * (1 - customer_share)


def restore_at_business_cost_failing_that_compensate(found: Found, amounts: Amounts) -> Settlement:
    """사업자 비용으로 원상회복 → 안 되면 배상액 배상 (restore at business cost, failing that compensate compensation)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "ladder", compensation=compensation_for(f), remedies=("restore at business cost", "pay",), ordered=("compensation",))


def of_20_laundry_fee(f: Facts) -> Number | None:
    """20 × 세탁요금"""
    laundry_fee = f.laundry_fee
    if laundry_fee is None:
        return None
    return 20 * laundry_fee


def restore_at_business_cost_failing_that_compensate_20_laundry(found: Found, amounts: Amounts) -> Settlement:
    """사업자 비용으로 원상회복 → 안 되면 20 × 세탁요금 배상 (restore at business cost, failing that compensate 20 × laundry fee)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "ladder", compensation=of_20_laundry_fee(f), remedies=("restore at business cost", "pay",), ordered=("compensation",))


def compensate_compensation(found: Found, amounts: Amounts) -> Settlement:
    """배상액 배상 (compensate compensation)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", compensation=compensation_for(f), ordered=("compensation",))


def compensate_20_laundry_fee(found: Found, amounts: Amounts) -> Settlement:
    """20 × 세탁요금 배상 (compensate 20 × laundry fee)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", compensation=of_20_laundry_fee(f), ordered=("compensation",))


# --- the official table ----------------------------------------------------------------------------

# 하자발생, 배상에 대한 특약, (이상이 없다는 확인서 아님 또는 세탁업자의 고의·과실의 입증), 다음이 아닌 경우(회수 통지 뒤 30일 미회수 또는 완성예정일 뒤 3개월 미회수) (spoiled, special agreement, (not confirmed sound or fault proven), not (uncollected after notice or uncollected for three months))
EXCEPT_SPOILED_SPECIAL_AGREEMENT = Ladder(
    lambda f: every(
        is_one(f.event, "spoiled"),
        is_one(f.special_agreement, "yes"),
        some(fails(is_one(f.confirmed_sound, "yes")), is_one(f.fault_proven, "yes")),
        fails(some(
            is_one(f.uncollected_after_notice, "yes"),
            is_one(f.uncollected_for_three_months, "yes"),
        )),
    ),
    no_count,
    "before",
    (
        #   id                                    far  near  percent orders                                                    line official rows               official wording
        Row("except-spoiled-special-agreement", None, None,    None, restore_at_business_cost_failing_that_compensate_agreed,  179, ("N2024-32.laundry.3.1②",), "배상에 대한 특약이 있는 경우"),
    ),
)  # fmt: skip

# 분실·소실, 배상에 대한 특약, 다음이 아닌 경우(회수 통지 뒤 30일 미회수 또는 완성예정일 뒤 3개월 미회수) (lost, special agreement, not (uncollected after notice or uncollected for three months))
EXCEPT_LOST_SPECIAL_AGREEMENT = Ladder(
    lambda f: every(
        is_one(f.event, "lost"),
        is_one(f.special_agreement, "yes"),
        fails(some(
            is_one(f.uncollected_after_notice, "yes"),
            is_one(f.uncollected_for_three_months, "yes"),
        )),
    ),
    no_count,
    "before",
    (
        #   id                                 far  near  percent orders                           line official rows               official wording
        Row("except-lost-special-agreement", None, None,    None, compensate_agreed_compensation,  181, ("N2024-32.laundry.3.1②",), "배상에 대한 특약이 있는 경우"),
    ),
)  # fmt: skip

# 하자발생, 이상이 없다는 확인서, 세탁업자의 고의·과실의 입증 아님, 다음이 아닌 경우(회수 통지 뒤 30일 미회수 또는 완성예정일 뒤 3개월 미회수) (spoiled, confirmed sound, not fault proven, not (uncollected after notice or uncollected for three months))
EXCEPT_SPOILED_CONFIRMED_SOUND = Ladder(
    lambda f: every(
        is_one(f.event, "spoiled"),
        is_one(f.confirmed_sound, "yes"),
        fails(is_one(f.fault_proven, "yes")),
        fails(some(
            is_one(f.uncollected_after_notice, "yes"),
            is_one(f.uncollected_for_three_months, "yes"),
        )),
    ),
    no_count,
    "before",
    (
        #   id                                  far  near  percent orders                          line official rows               official wording
        Row("except-spoiled-confirmed-sound", None, None,    None, excluded_yes_and_compensate_0,  184, ("N2024-32.laundry.3.3①",), "고객이 이상이 없다는 확인서를 교부한 경우"),
    ),
)  # fmt: skip

# 하자발생, (회수 통지 뒤 30일 미회수 또는 완성예정일 뒤 3개월 미회수) (spoiled, (uncollected after notice or uncollected for three months))
EXCEPT_SPOILED = Ladder(
    lambda f: every(
        is_one(f.event, "spoiled"),
        some(
            is_one(f.uncollected_after_notice, "yes"),
            is_one(f.uncollected_for_three_months, "yes"),
        ),
    ),
    no_count,
    "before",
    (
        #   id                  far  near  percent orders                          line official rows                                            official wording
        Row("except-spoiled", None, None,    None, excluded_yes_and_compensate_0,  186, ("N2024-32.laundry.3.3②.1", "N2024-32.laundry.3.3②.2",), "회수 통지 도달일부터 30일 미회수 / 완성예정일 다음날부터 3개월간 미회수"),
    ),
)  # fmt: skip

# 하자발생, 품명·구입가격·구입일의 입증 (spoiled, value proven)
SPOILED_VALUE_PROVEN = Ladder(
    lambda f: every(is_one(f.event, "spoiled"), is_one(f.value_proven, "yes")),
    no_count,
    "before",
    (
        #   id                        far  near  percent orders                                             line official rows                                     official wording
        Row("spoiled-value-proven", None, None,    None, restore_at_business_cost_failing_that_compensate,  174, ("N2024-32.laundry.1", "N2024-32.laundry.3.1①",), "하자발생(탈색, 변·퇴색, 재오염, 손상 등) / 구입가격에 배상비율을 곱함"),
    ),
)  # fmt: skip

# 하자발생, 품명·구입가격·구입일의 입증 아님 (spoiled, not value proven)
SPOILED = Ladder(
    lambda f: every(is_one(f.event, "spoiled"), fails(is_one(f.value_proven, "yes"))),
    no_count,
    "before",
    (
        #   id           far  near  percent orders                                                        line official rows                                       official wording
        Row("spoiled", None, None,    None, restore_at_business_cost_failing_that_compensate_20_laundry,  175, ("N2024-32.laundry.1", "N2024-32.laundry.3.5-1③",), "하자발생(탈색, 변·퇴색, 재오염, 손상 등) / 입증하지 못하면 세탁요금의 20배"),
    ),
)  # fmt: skip

# 분실·소실, 품명·구입가격·구입일의 입증, 다음이 아닌 경우(회수 통지 뒤 30일 미회수 또는 완성예정일 뒤 3개월 미회수) (lost, value proven, not (uncollected after notice or uncollected for three months))
LOST_VALUE_PROVEN = Ladder(
    lambda f: every(
        is_one(f.event, "lost"),
        is_one(f.value_proven, "yes"),
        fails(some(
            is_one(f.uncollected_after_notice, "yes"),
            is_one(f.uncollected_for_three_months, "yes"),
        )),
    ),
    no_count,
    "before",
    (
        #   id                     far  near  percent orders                    line official rows                                     official wording
        Row("lost-value-proven", None, None,    None, compensate_compensation,  176, ("N2024-32.laundry.2", "N2024-32.laundry.3.1①",), "분실 또는 소실 / 구입가격에 배상비율을 곱함"),
    ),
)  # fmt: skip

# 분실·소실, 품명·구입가격·구입일의 입증 아님, 다음이 아닌 경우(회수 통지 뒤 30일 미회수 또는 완성예정일 뒤 3개월 미회수) (lost, not value proven, not (uncollected after notice or uncollected for three months))
LOST = Ladder(
    lambda f: every(
        is_one(f.event, "lost"),
        fails(is_one(f.value_proven, "yes")),
        fails(some(
            is_one(f.uncollected_after_notice, "yes"),
            is_one(f.uncollected_for_three_months, "yes"),
        )),
    ),
    no_count,
    "before",
    (
        #   id        far  near  percent orders                      line official rows                                       official wording
        Row("lost", None, None,    None, compensate_20_laundry_fee,  177, ("N2024-32.laundry.2", "N2024-32.laundry.3.5-1③",), "분실 또는 소실 / 입증하지 못하면 세탁요금의 20배"),
    ),
)  # fmt: skip

# 분실·소실, (회수 통지 뒤 30일 미회수 또는 완성예정일 뒤 3개월 미회수) (lost, (uncollected after notice or uncollected for three months))
SILENT_LOST = Ladder(
    lambda f: every(
        is_one(f.event, "lost"),
        some(
            is_one(f.uncollected_after_notice, "yes"),
            is_one(f.uncollected_for_three_months, "yes"),
        ),
    ),
    no_count,
    "before",
    (
        #   id               far  near  percent orders    line official rows                                            official wording
        Row("silent-lost", None, None,    None, nothing,  187, ("N2024-32.laundry.3.3②.1", "N2024-32.laundry.3.3②.2",), "찾아가지 않은 세탁물의 면책은 하자와 지체로 인한 피해만 말하고 분실을 말하지 않는다"),
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
        EXCEPT_SPOILED_SPECIAL_AGREEMENT,
        EXCEPT_LOST_SPECIAL_AGREEMENT,
        EXCEPT_SPOILED_CONFIRMED_SOUND,
        EXCEPT_SPOILED,
    ),
    (
        SPOILED_VALUE_PROVEN,
        SPOILED,
        LOST_VALUE_PROVEN,
        LOST,
    ),
    (
    ),
    (
        SILENT_LOST,
    ),
    (
    ),
    (("rate", "배상비율", rate_for), ("set_share", "1벌 가운데의 몫", set_share_for), ("base", "배상의 바탕", base_for), ("compensation", "배상액", compensation_for), ),
)  # fmt: skip
EDITION_2024_12_27 = Edition(
    "제2024-32호",
    date(2024, 12, 27),
    date(2025, 12, 17),
    with_defaults,
    with_amounts,
    (
        EXCEPT_SPOILED_SPECIAL_AGREEMENT,
        EXCEPT_LOST_SPECIAL_AGREEMENT,
        EXCEPT_SPOILED_CONFIRMED_SOUND,
        EXCEPT_SPOILED,
    ),
    (
        SPOILED_VALUE_PROVEN,
        SPOILED,
        LOST_VALUE_PROVEN,
        LOST,
    ),
    (
    ),
    (
        SILENT_LOST,
    ),
    (
    ),
    (("rate", "배상비율", rate_for), ("set_share", "1벌 가운데의 몫", set_share_for), ("base", "배상의 바탕", base_for), ("compensation", "배상액", compensation_for), ),
)  # fmt: skip
EDITIONS = (EDITION_2025_12_18, EDITION_2024_12_27, )  # fmt: skip
UNRECORDED: tuple[tuple[date, date | None, str], ...] = (
    (date(2021, 5, 25), date(2024, 12, 26), "이 시기의 세탁업 표는 글을 가지고 있지 않다. 001에는 이 표가 없다"),
)
WORDS: dict[str, tuple[str, ...]] = {
    "event": ("spoiled", "lost", ),
    "item": ("summer suit", "other suit", "coat", "sportswear", "shirt", "silk blouse", "blouse", "sweater", "jeans", "washed jeans", "work uniform", "school uniform", "hanbok", "wool carpet", "carpet", "leather bag", "cloth bag", "silk scarf", "scarf", "muffler", "necktie", "underwear", "pigskin coat", "leather coat", "leather goods", "wool blanket", "blanket", "leather sofa", "sofa", "summer curtain", "winter curtain", "bedding", "leather shoes", "shoes", "hat", "rabbit fur", "fur coat", "fur goods", ),
    "part": ("whole", "top of two", "bottom of two", "top of three", "bottom of three", "middle of three", "half of hanbok", ),
    "attachment": ("garment itself", "detachable part", "essential part", ),
    "value_proven": ("yes", "no", ),
    "special_agreement": ("yes", "no", ),
    "confirmed_sound": ("yes", "no", ),
    "fault_proven": ("yes", "no", ),
    "uncollected_after_notice": ("yes", "no", ),
    "uncollected_for_three_months": ("yes", "no", ),
}
LABELS: dict[str, str] = {
    "event": "일어난 일",
    "item": "품목",
    "part": "1벌 가운데 의뢰한 것",
    "attachment": "손상된 것",
    "value_proven": "품명·구입가격·구입일의 입증",
    "special_agreement": "배상에 대한 특약",
    "confirmed_sound": "이상이 없다는 확인서",
    "fault_proven": "세탁업자의 고의·과실의 입증",
    "uncollected_after_notice": "회수 통지 뒤 30일 미회수",
    "uncollected_for_three_months": "완성예정일 뒤 3개월 미회수",
    "bought": "물품 구입일",
    "handed_in": "세탁의뢰일",
    "used_days": "물품 사용일수",
    "life": "내용연수",
    "price": "물품구입가격",
    "attachment_price": "부속물의 가격",
    "laundry_fee": "세탁요금",
    "agreed_compensation": "특약의 배상액",
    "customer_share": "고객 책임의 비율",
}


def settle(  # name every argument; Python is quicker when it need not insist on it
    event: Event | None = None,
    item: Item | None = None,
    part: Part | None = None,
    attachment: Attachment | None = None,
    used_days: Number | None = None,
    life: Number | None = None,
    price: Number | None = None,
    attachment_price: Number | None = None,
    laundry_fee: Number | None = None,
    agreed_compensation: Number | None = None,
    customer_share: Number | None = None,
    value_proven: YesNo | None = None,
    special_agreement: YesNo | None = None,
    confirmed_sound: YesNo | None = None,
    fault_proven: YesNo | None = None,
    uncollected_after_notice: YesNo | None = None,
    uncollected_for_three_months: YesNo | None = None,
    bought: date | None = None,
    handed_in: date | None = None,
    on: date | None = None,
) -> Settlement | NoRule | Undecided:
    """Settle a case by the edition in force `on` a day; without a day, by the newest."""
    stated = (
        on,
        event,
        item,
        part,
        attachment,
        value_proven,
        special_agreement,
        confirmed_sound,
        fault_proven,
        uncollected_after_notice,
        uncollected_for_three_months,
    )
    try:
        found = REMEMBERED[stated]
    except KeyError:
        found = find(stated)
    amounts = (bought, handed_in, used_days, life, price, attachment_price, laundry_fee, agreed_compensation, customer_share, )
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
    lines = [f"{row.wording} [{', '.join(row.citations)}] (standards/laundry.gijun:{row.line})"]
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
