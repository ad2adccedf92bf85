"""인터넷콘텐츠업 (internet content): Internet content

Written by `gijun build` from standards/internet_content.gijun. To change a number, change that file.
Source: 소비자분쟁해결기준, annex 별표 2, item 19. 인터넷콘텐츠업.
This file needs nothing but Python itself: copy it wherever it is useful.

    settle(dispute="minor", fault="consumer", remote_teaching="yes", untouched="yes", …)

gives what the official table orders, row by row below, with the row it rests on.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from fractions import Fraction
from threading import local
from typing import Any, Literal, NamedTuple

# --- what a case states --------------------------------------------------------------------------

Dispute = Literal["minor", "withdrawal", "uninformed", "false advertising", "consumer ends", "business at fault", "free trial turned paid", "automatic payment not told", "outage", "overbilled", "gift"]
Fault = Literal["consumer", "business"]
Damage = Literal["intact", "damaged by consumer", "damaged by others"]
Matter = Literal["undisputed", "contract disputed", "supply disputed", "damage disputed"]
YesNo = Literal["yes", "no"]
Number = int | Fraction
Truth = bool | None  # None: a fact that the case does not state would decide


class Facts(NamedTuple):
    """A case. None is not stated, which is neither zero nor "no"."""

    dispute: Dispute | None = None  # 다툼
    fault: Fault | None = None  # 해지의 책임
    remote_teaching: YesNo | None = None  # 원격 교습
    untouched: YesNo | None = None  # 콘텐츠 미사용
    damage: Damage | None = None  # 멸실·훼손
    matter: Matter | None = None  # 다투는 것
    proven_by_business: YesNo | None = None  # 사업자의 입증
    excess_use_proven: YesNo | None = None  # 초과사용분의 입증
    consented: YesNo | None = None  # 유료 전환 동의
    lasting: YesNo | None = None  # 1개월 이상의 계속적 이용
    announced: YesNo | None = None  # 고지
    contested: YesNo | None = None  # 중지·장애시간의 다툼
    gift_used: YesNo | None = None  # 사은품 사용
    unwrapped_only: YesNo | None = None  # 단순포장개봉
    gift_listed: YesNo | None = None  # 계약서에 사은품의 품목과 가격 기재
    purchased: date | None = None  # 구입일
    contracted: date | None = None  # 계약체결일
    available: date | None = None  # 서비스 이용가능일
    requested_on: date | None = None  # 요구한 날
    contract_months: Number | None = None  # 계약기간
    total_days: Number | None = None  # 계약일수
    used_days: Number | None = None  # 이용일수
    notice_hours: Number | None = None  # 중지 전 고지한 시간
    outage_hours: Number | None = None  # 중지·장애시간
    longest_hours: Number | None = None  # 가장 긴 중지·장애시간
    month_hours: Number | None = None  # 1개월 누적 중지·장애시간
    consecutive_days: Number | None = None  # 연속해서 중지된 날
    hours_since_told: Number | None = None  # 소비자 통지 후의 시간
    excused_hours: Number | None = None  # 불가항력·소비자과실로 멈춘 시간
    days_since_purchase: Number | None = None  # 구입 후 지난 날
    days_since_contract: Number | None = None  # 계약 후 지난 날
    days_since_available: Number | None = None  # 이용가능일 후 지난 날
    fee: Number | None = None  # 이용요금
    materials: Number | None = None  # 교재비 등 부대비용
    paid: Number | None = None  # 지급액
    unpaid: Number | None = None  # 미납요금
    purchase_price: Number | None = None  # 구입가
    billed: Number | None = None  # 청구금액
    due_for_use: Number | None = None  # 실제 이용에 해당하는 금액
    remaining_fee: Number | None = None  # 잔여기간의 이용료
    gift_value: Number | None = None  # 사은품의 시중가격 또는 계약서상 가격
    loss_rate: Number | None = None  # 손율


Amounts = tuple[Any, ...]  # the facts that only enter the figures, in the order of `Facts`
Orders = Callable[[Any, Amounts], Any]  # what is found, and the amounts of the case -> the answer


class Row(NamedTuple):
    """A row of the official table: it answers from `far` down to `near`, both included."""

    id: str
    far: int | None
    near: int | None
    percent: Number | None
    orders: Orders
    line: int  # of standards/internet_content.gijun
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
    if f.matter is None:  # 다투는 것
        f = take(f, "matter", (True, "undisputed"))
    if f.proven_by_business is None:  # 사업자의 입증
        f = take(f, "proven_by_business", (True, "no"))
    if f.damage is None:  # 멸실·훼손
        f = take(f, "damage", (True, "intact"))
    if f.untouched is None:  # 콘텐츠 미사용 [S001.19.n5]
        f = take(f, "untouched",
            (every(
                is_one(f.matter, "contract disputed", "supply disputed", "damage disputed"),
                fails(is_one(f.proven_by_business, "yes")),
            ), "yes"),
        )
    if f.days_since_purchase is None:  # 구입 후 지난 날 [S001.19.n5]
        f = take(f, "days_since_purchase",
            (every(
                is_one(f.matter, "contract disputed", "supply disputed", "damage disputed"),
                fails(is_one(f.proven_by_business, "yes")),
            ), 0),
            (True, days_between(f.purchased, f.requested_on)),
        )
    if f.remote_teaching is None:  # 원격 교습
        f = take(f, "remote_teaching", (True, "no"))
    if f.excess_use_proven is None:  # 초과사용분의 입증 [S001.19.n12]
        f = take(f, "excess_use_proven", (True, "no"))
    if f.consented is None:  # 유료 전환 동의
        f = take(f, "consented", (True, "no"))
    if f.lasting is None:  # 1개월 이상의 계속적 이용
        f = take(f, "lasting",
            (every(fails(is_given(f.contract_months)), fails(is_given(f.total_days))), "yes"),
            (every(is_given(f.contract_months), compare(f.contract_months, ">=", 1)), "yes"),
            (is_given(f.contract_months), "no"),
            (compare(f.total_days, ">=", 30), "yes"),
            (compare(f.total_days, "<", 28), "no"),
        )
    if f.days_since_contract is None:  # 계약 후 지난 날
        f = take(f, "days_since_contract",
            (is_given(f.contracted), days_between(f.contracted, f.requested_on)),
            (True, f.used_days),
        )
    if f.days_since_available is None:  # 이용가능일 후 지난 날
        f = take(f, "days_since_available",
            (is_given(f.available), days_between(f.available, f.requested_on)),
            (True, f.days_since_contract),
        )
    if f.contested is None:  # 중지·장애시간의 다툼
        f = take(f, "contested", (True, "no"))
    if f.excused_hours is None:  # 불가항력·소비자과실로 멈춘 시간
        f = take(f, "excused_hours", (True, 0))
    if f.outage_hours is None:  # 중지·장애시간
        f = take(f, "outage_hours", (True, f.longest_hours))
    if f.longest_hours is None:  # 가장 긴 중지·장애시간
        f = take(f, "longest_hours", (True, f.outage_hours))
    if f.month_hours is None:  # 1개월 누적 중지·장애시간
        f = take(f, "month_hours", (True, f.outage_hours))
    if f.consecutive_days is None:  # 연속해서 중지된 날
        f = take(f, "consecutive_days", (True, 0))
    if f.gift_listed is None:  # 계약서에 사은품의 품목과 가격 기재
        f = take(f, "gift_listed", (True, "yes"))
    if f.unwrapped_only is None:  # 단순포장개봉
        f = take(f, "unwrapped_only", (True, "no"))
    if f.gift_used is None:  # 사은품 사용 [S001.19.n13]
        f = take(f, "gift_used", (is_one(f.unwrapped_only, "yes"), "no"))
    if f.notice_hours is None:  # 중지 전 고지한 시간
        f = take(f, "notice_hours", (is_one(f.announced, "yes"), 24))
    return f


def paid_materials(f: Facts) -> Number | None:
    """지급액 − 교재비 등 부대비용"""
    paid = f.paid
    materials = f.materials
    if paid is None or materials is None:
        return None
    return paid - materials


def fee_materials(f: Facts) -> Number | None:
    """이용요금 + 교재비 등 부대비용"""
    fee = f.fee
    materials = f.materials
    if fee is None or materials is None:
        return None
    return fee + materials


def all_fees_for(f: Facts) -> Number | None:
    """이용료 (all fees) = 이용요금 + 교재비 등 부대비용 [S001.19.n3, S001.19.n7]"""
    fee = f.fee
    materials = f.materials
    if fee is None or materials is None:
        return None
    return fee + materials


def used_value_for(f: Facts) -> Number | None:
    """이용일수에 해당하는 금액 (used value) = 이용료 × 이용일수 ÷ 계약일수"""
    all_fees = all_fees_for(f)
    used_days = f.used_days
    total_days = f.total_days
    if divides_by_zero(("total_days", total_days)) or all_fees is None or used_days is None or total_days is None:
        return None
    return Fraction(all_fees * used_days) / total_days


def all_fees_used_value(f: Facts) -> Number | None:
    """이용료 − 이용일수에 해당하는 금액"""
    all_fees = all_fees_for(f)
    used_value = used_value_for(f)
    if all_fees is None or used_value is None:
        return None
    return all_fees - used_value


def with_amounts(f: Facts) -> Facts:
    """Amounts taken where a case gives none."""
    if f.materials is None:  # 교재비 등 부대비용
        f = take(f, "materials", (True, 0))
    if f.fee is None:  # 이용요금 [S001.19.n3, S001.19.n7]
        f = take(f, "fee", (True, paid_materials(f)))
    if f.paid is None:  # 지급액 [S001.19.n3, S001.19.n7]
        f = take(f, "paid",
            (True, fee_materials(f)),
            (True, f.purchase_price),
        )
    if f.remaining_fee is None:  # 잔여기간의 이용료
        f = take(f, "remaining_fee", (True, all_fees_used_value(f)))
    return f


def no_rule_yes_and_deferred_to_학원_운영_및_평생_교육시설운영업(found: Found, amounts: Amounts) -> Settlement:
    """이 표에 정함 없음: 예 및 따를 기준: 학원 운영 및 평생 교육시설운영업 (no rule: yes and deferred to: 학원 운영 및 평생 교육시설운영업)."""
    return account(found, amounts, "single", said=(("no_rule", True),) + (("deferred_to", "학원 운영 및 평생 교육시설운영업"),))


def charge_used_value_for_use_and_nothing_is_deducted(found: Found, amounts: Amounts) -> Settlement:
    """이용한 몫으로 이용일수에 해당하는 금액 공제 및 공제 없음 (charge used value for use and nothing is deducted)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=f.paid, charges=True, used_value=used_value_for(f), penalty=0, ordered=("used_value",))


def rescind_and_refund_everything_paid_and_unpaid_claimable_0(found: Found, amounts: Amounts) -> Settlement:
    """계약취소 및 낸 금액 전부 환급 및 청구할 수 있는 미납금(원): 0 (rescind and refund everything paid and unpaid claimable: 0)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, compensation=0, penalty=0, said=(("unpaid_claimable", 0),), remedies=("rescind",))


def rescind_and_refund_everything_paid(found: Found, amounts: Amounts) -> Settlement:
    """계약취소 및 낸 금액 전부 환급 (rescind and refund everything paid)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, compensation=0, penalty=0, remedies=("rescind",))


def refund_purchase_price(found: Found, amounts: Amounts) -> Settlement:
    """구입가 환급 (refund purchase price)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=f.purchase_price, remedies=("refund",), ordered=("refund",))


def excluded_yes(found: Found, amounts: Amounts) -> Settlement:
    """배상·보상에서 제외: 예 (excluded: yes)."""
    return account(found, amounts, "single", said=(("excluded", True),))


def refund_purchase_price_and_business_must_prove_콘텐츠의_훼손에_대한(found: Found, amounts: Amounts) -> Settlement:
    """구입가 환급 및 콘텐츠의 훼손에 대한 책임, 계약과 공급의 사실과 시기는 사업자가 증명 (refund purchase price and business must prove 콘텐츠의 훼손에 대한 책임, 계약과 공급의 사실과 시기)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=f.purchase_price, burdens=(("business", "콘텐츠의 훼손에 대한 책임, 계약과 공급의 사실과 시기"),), remedies=("refund",), ordered=("refund",))


def charge_used_value_for_use_and_deduct_10_all_fees_used_value(found: Found, amounts: Amounts) -> Settlement:
    """이용한 몫으로 이용일수에 해당하는 금액 공제 및 그 비율 × (이용료 − 이용일수에 해당하는 금액) 공제 (charge used value for use and deduct 10% × (all fees − used value))."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=f.paid, deducts=True, charges=True, used_value=used_value_for(f), penalty=share(found.row.percent, all_fees_used_value(f)), ordered=("penalty", "used_value",))


def refund_remaining_fee_and_compensate_a_share_of_remaining_fee(found: Found, amounts: Amounts) -> Settlement:
    """잔여기간의 이용료 환급 및 잔여기간의 이용료의 그 비율 배상 (refund remaining fee and compensate a share of remaining fee)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", refund=f.remaining_fee, compensation=share(found.row.percent, f.remaining_fee), remedies=("refund",), ordered=("refund", "compensation",))


def refund_billed(found: Found, amounts: Amounts) -> Settlement:
    """청구금액 환급 (refund billed)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=f.billed, remedies=("refund",), ordered=("refund",))


def terminate_and_refund_remaining_fee(found: Found, amounts: Amounts) -> Settlement:
    """계약해지 및 잔여기간의 이용료 환급 (terminate and refund remaining fee)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=f.remaining_fee, remedies=("terminate",), ordered=("refund",))


def hours_since_told_excused_hours_at_least_0_hours(f: Facts) -> Number | None:
    """소비자 통지 후의 시간 − 불가항력·소비자과실로 멈춘 시간, 최소 0시간"""
    hours_since_told = f.hours_since_told
    excused_hours = f.excused_hours
    if hours_since_told is None or excused_hours is None:
        return None
    return greater(hours_since_told - excused_hours, 0)


def longest_hours_excused_hours_at_least_0_hours(f: Facts) -> Number | None:
    """가장 긴 중지·장애시간 − 불가항력·소비자과실로 멈춘 시간, 최소 0시간"""
    longest_hours = f.longest_hours
    excused_hours = f.excused_hours
    if longest_hours is None or excused_hours is None:
        return None
    return greater(longest_hours - excused_hours, 0)


def counted_at_once_for(f: Facts) -> Number | None:
    """계산에 드는 가장 긴 시간 (counted at once) = 중지·장애시간의 다툼이면 소비자 통지 후의 시간 − 불가항력·소비자과실로 멈춘 시간, 최소 0시간; 그 밖에 가장 긴 중지·장애시간 − 불가항력·소비자과실로 멈춘 시간, 최소 0시간"""
    return first_case(f, (lambda f: is_one(f.contested, "yes"), lambda f: hours_since_told_excused_hours_at_least_0_hours(f)), (lambda f: True, lambda f: longest_hours_excused_hours_at_least_0_hours(f)))


def counted_in_month_for(f: Facts) -> Number | None:
    """계산에 드는 1개월 누적시간 (counted in month) = 1개월 누적 중지·장애시간 − 불가항력·소비자과실로 멈춘 시간, 최소 0시간"""
    month_hours = f.month_hours
    excused_hours = f.excused_hours
    if month_hours is None or excused_hours is None:
        return None
    return greater(month_hours - excused_hours, 0)


def outage_hours_excused_hours_at_least_0_hours(f: Facts) -> Number | None:
    """중지·장애시간 − 불가항력·소비자과실로 멈춘 시간, 최소 0시간"""
    outage_hours = f.outage_hours
    excused_hours = f.excused_hours
    if outage_hours is None or excused_hours is None:
        return None
    return greater(outage_hours - excused_hours, 0)


def counted_for(f: Facts) -> Number | None:
    """계산에 드는 중지·장애시간 (counted) = 중지·장애시간의 다툼이면 소비자 통지 후의 시간 − 불가항력·소비자과실로 멈춘 시간, 최소 0시간; 그 밖에 중지·장애시간 − 불가항력·소비자과실로 멈춘 시간, 최소 0시간 [S001.19.n9, S001.19.n10]"""
    return first_case(f, (lambda f: is_one(f.contested, "yes"), lambda f: hours_since_told_excused_hours_at_least_0_hours(f)), (lambda f: True, lambda f: outage_hours_excused_hours_at_least_0_hours(f)))


def of_3_counted(f: Facts) -> Number | None:
    """3 × 계산에 드는 중지·장애시간"""
    counted = counted_for(f)
    if counted is None:
        return None
    return 3 * counted


def extend_service_by_3_counted(found: Found, amounts: Amounts) -> Settlement:
    """3 × 계산에 드는 중지·장애시간 연장 (extend service by 3 × counted)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", extension=of_3_counted(f), ordered=("extension",))


def counted_10_hours(f: Facts) -> Number | None:
    """계산에 드는 중지·장애시간 − 10시간"""
    counted = counted_for(f)
    if counted is None:
        return None
    return counted - 10


def extend_service_by_counted_10_hours(found: Found, amounts: Amounts) -> Settlement:
    """계산에 드는 중지·장애시간 − 10시간 연장 (extend service by counted − 10 hours)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", extension=counted_10_hours(f), ordered=("extension",))


def billed_due_for_use_at_least_0(f: Facts) -> Number | None:
    """청구금액 − 실제 이용에 해당하는 금액, 최소 0"""
    billed = f.billed
    due_for_use = f.due_for_use
    if billed is None or due_for_use is None:
        return None
    return greater(billed - due_for_use, 0)


def refund_billed_due_for_use_at_least_0_and_business_must(found: Found, amounts: Amounts) -> Settlement:
    """청구금액 − 실제 이용에 해당하는 금액, 최소 0 환급 및 초과사용분은 사업자가 증명 (refund billed − due for use, at least 0 and business must prove 초과사용분)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=billed_due_for_use_at_least_0(f), burdens=(("business", "초과사용분"),), remedies=("refund",), ordered=("refund",))


def refund_0_won(found: Found, amounts: Amounts) -> Settlement:
    """0원 환급 (refund 0 won)."""
    return account(found, amounts, "single", refund=0, remedies=("refund",))


def return_gift(found: Found, amounts: Amounts) -> Settlement:
    """사은품 반환 (return gift)."""
    return account(found, amounts, "single", remedies=("return gift",))


def gift_value_loss_rate(f: Facts) -> Number | None:
    """사은품의 시중가격 또는 계약서상 가격 × 손율"""
    gift_value = f.gift_value
    loss_rate = f.loss_rate
    if gift_value is None or loss_rate is None:
        return None
    return gift_value * loss_rate


def return_same_kind_or_pay_loss_and_return_and_the_consumer(found: Found, amounts: Amounts) -> Settlement:
    """동종의 상품으로 반환 또는 손율에 따른 금액을 지급하고 반환 및 소비자가 사은품의 시중가격 또는 계약서상 가격 × 손율 부담 (return same kind or pay loss and return and the consumer pays gift value × loss rate)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "choice", consumer_pays=gift_value_loss_rate(f), remedies=("return same kind", "pay_loss_and_return",), ordered=("consumer_pays",))


def return_gift_as_is(found: Found, amounts: Amounts) -> Settlement:
    """현존상태로 반환 (return gift as is)."""
    return account(found, amounts, "single", remedies=("return_gift_as_is",))


def keep_gift(found: Found, amounts: Amounts) -> Settlement:
    """사은품을 반환하지 않음 (keep gift)."""
    return account(found, amounts, "single", remedies=("keep gift",))


# --- the official table ----------------------------------------------------------------------------

# 원격 교습 (remote teaching)
EXCEPT_REMOTE_TEACHING = Ladder(
    lambda f: is_one(f.remote_teaching, "yes"),
    no_count,
    "before",
    (
        #   id                          far  near  percent orders                                           line official rows    official wording
        Row("except-remote-teaching", None, None,    None, no_rule_yes_and_deferred_to_학원_운영_및_평생_교육시설운영업,  124, ("S001.19.n1",), "정보통신기술 등을 활용하여 원격으로 교습하는 경우"),
    ),
)  # fmt: skip

# 소비자의 해지, 1개월 이상의 계속적 이용, (계약 후 지난 날 7일 이하 또는 이용가능일 후 지난 날 7일 이하), 원격 교습 아님 (consumer ends, lasting, (days since contract at most 7 days or days since available at most 7 days), not remote teaching)
EXCEPT_CONSUMER_ENDS_LASTING = Ladder(
    lambda f: every(
        is_one(f.dispute, "consumer ends"),
        is_one(f.lasting, "yes"),
        some(compare(f.days_since_contract, "<=", 7), compare(f.days_since_available, "<=", 7)),
        fails(is_one(f.remote_teaching, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                far  near  percent orders                                              line official rows                   official wording
        Row("except-consumer-ends-lasting", None, None,    None, charge_used_value_for_use_and_nothing_is_deducted,  153, ("S001.19.5.1", "S001.19.n6",), "소비자가 계약 해지를 요구한 경우 / 계약체결일 또는 서비스 이용가능일로부터 7일 이내에 해지를 요구하는 경우"),
    ),
)  # fmt: skip

# 미성년자 계약 (minor)
MINOR = Ladder(
    lambda f: is_one(f.dispute, "minor"),
    no_count,
    "before",
    (
        #   id         far  near  percent orders                                                      line official rows                 official wording
        Row("minor", None, None,    None, rescind_and_refund_everything_paid_and_unpaid_claimable_0,  129, ("S001.19.1", "S001.19.n2",), "법정대리인의 동의 없는 미성년자 계약 / 기납부한 요금은 환급하고, 미납요금 및 위약금 청구행위를 금지함."),
    ),
)  # fmt: skip

# 허위·과장광고 (false advertising)
FALSE_ADVERTISING = Ladder(
    lambda f: is_one(f.dispute, "false advertising"),
    no_count,
    "before",
    (
        #   id                     far  near  percent orders                               line official rows   official wording
        Row("false-advertising", None, None,    None, rescind_and_refund_everything_paid,  130, ("S001.19.2",), "허위, 과장광고에 의한 이용계약"),
    ),
)  # fmt: skip

# 계약 전 중요사항 미고지 (uninformed)
UNINFORMED = Ladder(
    lambda f: is_one(f.dispute, "uninformed"),
    no_count,
    "before",
    (
        #   id              far  near  percent orders                               line official rows   official wording
        Row("uninformed", None, None,    None, rescind_and_refund_everything_paid,  131, ("S001.19.4",), "사업자가 계약전 중요사항을 고지하지 않은 경우"),
    ),
)  # fmt: skip

# 청약철회, 다음이 아닌 경우(계약 체결과 그 시기·콘텐츠 공급과 그 시기·훼손의 책임 중 하나, 사업자의 입증 아님), 콘텐츠 미사용, 온전함 또는 그 밖의 사유 (withdrawal, not (any of contract disputed, supply disputed, damage disputed, not proven by business), untouched, intact or damaged by others)
WITHDRAWAL_UNTOUCHED_INTACT_OR_DAMAGED_BY_OTHERS = Ladder(
    lambda f: every(
        is_one(f.dispute, "withdrawal"),
        fails(every(
            is_one(f.matter, "contract disputed", "supply disputed", "damage disputed"),
            fails(is_one(f.proven_by_business, "yes")),
        )),
        is_one(f.untouched, "yes"),
        is_one(f.damage, "intact", "damaged by others"),
    ),
    lambda f: f.days_since_purchase,
    "after",
    (
        #   id                                                     far  near  percent orders                  line official rows   official wording
        Row("withdrawal-untouched-intact-or-damaged-by-others-7",   7,    0,    None, refund_purchase_price,  136, ("S001.19.3",), "사업자가 판매하는 유료 콘텐츠를 사용하지 않은 상태에서 소비자가 구입후 7일 이내에 청약철회를 요구하는 경우"),
    ),
)  # fmt: skip

# 청약철회, 다음이 아닌 경우(계약 체결과 그 시기·콘텐츠 공급과 그 시기·훼손의 책임 중 하나, 사업자의 입증 아님), 소비자의 책임 있는 사유 (withdrawal, not (any of contract disputed, supply disputed, damage disputed, not proven by business), damaged by consumer)
WITHDRAWAL_DAMAGED_BY_CONSUMER = Ladder(
    lambda f: every(
        is_one(f.dispute, "withdrawal"),
        fails(every(
            is_one(f.matter, "contract disputed", "supply disputed", "damage disputed"),
            fails(is_one(f.proven_by_business, "yes")),
        )),
        is_one(f.damage, "damaged by consumer"),
    ),
    no_count,
    "before",
    (
        #   id                                  far  near  percent orders         line official rows    official wording
        Row("withdrawal-damaged-by-consumer", None, None,    None, excluded_yes,  137, ("S001.19.n4",), "단, 소비자의 책임있는 사유로 유료 콘텐츠가 멸실 또는 훼손된 경우는"),
    ),
)  # fmt: skip

# 청약철회, 계약 체결과 그 시기·콘텐츠 공급과 그 시기·훼손의 책임 중 하나, 사업자의 입증 아님, 콘텐츠 미사용 (withdrawal, any of contract disputed, supply disputed, damage disputed, not proven by business, untouched)
WITHDRAWAL_CONTRACT_DISPUTED_OR_SUPPLY_DISPUTED_OR_DAMAGE_DISPUTED_UNTOUCHED = Ladder(
    lambda f: every(
        is_one(f.dispute, "withdrawal"),
        is_one(f.matter, "contract disputed", "supply disputed", "damage disputed"),
        fails(is_one(f.proven_by_business, "yes")),
        is_one(f.untouched, "yes"),
    ),
    lambda f: f.days_since_purchase,
    "after",
    (
        #   id                                                                                 far  near  percent orders                                                      line official rows                 official wording
        Row("withdrawal-contract-disputed-or-supply-disputed-or-damage-disputed-untouched-7",   7,    0,    None, refund_purchase_price_and_business_must_prove_콘텐츠의_훼손에_대한,  139, ("S001.19.3", "S001.19.n5",), "사업자가 판매하는 유료 콘텐츠를 사용하지 않은 상태에서 소비자가 구입후 7일 이내에 청약철회를 요구하는 경우 / 콘텐츠의 훼손에 대한 책임 여부, 계약이 체결된 사실 및 시기, 콘텐츠가 공급된 사실 및 시기 등에 관하여…"),
    ),
)  # fmt: skip

# 소비자의 해지, 1개월 이상의 계속적 이용 (consumer ends, lasting)
CONSUMER_ENDS_LASTING = Ladder(
    lambda f: every(is_one(f.dispute, "consumer ends"), is_one(f.lasting, "yes")),
    no_count,
    "before",
    (
        #   id                         far  near  percent orders                                                        line official rows     official wording
        Row("consumer-ends-lasting", None, None,      10, charge_used_value_for_use_and_deduct_10_all_fees_used_value,  151, ("S001.19.5.1",), "소비자가 계약 해지를 요구한 경우"),
    ),
)  # fmt: skip

# 사업자 귀책 해지, 1개월 이상의 계속적 이용 (business at fault, lasting)
BUSINESS_AT_FAULT_LASTING = Ladder(
    lambda f: every(is_one(f.dispute, "business at fault"), is_one(f.lasting, "yes")),
    no_count,
    "before",
    (
        #   id                             far  near  percent orders                                                         line official rows     official wording
        Row("business-at-fault-lasting", None, None,      10, refund_remaining_fee_and_compensate_a_share_of_remaining_fee,  155, ("S001.19.5.2",), "사업자의 귀책사유로 인한 계약해지"),
    ),
)  # fmt: skip

# 무료이용 후 유료 전환, 1개월 이상의 계속적 이용, 유료 전환 동의 아님 (free trial turned paid, lasting, not consented)
FREE_TRIAL_TURNED_PAID_LASTING = Ladder(
    lambda f: every(
        is_one(f.dispute, "free trial turned paid"),
        is_one(f.lasting, "yes"),
        fails(is_one(f.consented, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                  far  near  percent orders          line official rows     official wording
        Row("free-trial-turned-paid-lasting", None, None,    None, refund_billed,  156, ("S001.19.5.3",), "소비자의 동의 없이 무료이용기간이 경과한 후 유료로 전환한 경우"),
    ),
)  # fmt: skip

# 자동결제 미고지, 1개월 이상의 계속적 이용 (automatic payment not told, lasting)
AUTOMATIC_PAYMENT_NOT_TOLD_LASTING = Ladder(
    lambda f: every(is_one(f.dispute, "automatic payment not told"), is_one(f.lasting, "yes")),
    no_count,
    "before",
    (
        #   id                                      far  near  percent orders          line official rows                   official wording
        Row("automatic-payment-not-told-lasting", None, None,    None, refund_billed,  158, ("S001.19.5.4", "S001.19.n8",), "대금 자동결제 시 소비자에게 고지를 하지 않은 경우 / 자동으로 매월 또는 일정시기에 대금을 결제하기로 한 경우"),
    ),
)  # fmt: skip

# 서비스 중지·장애, 다음이 아닌 경우(고지, 중지 전 고지한 시간 24시간 이상), (연속해서 중지된 날 3일 이상 또는 계산에 드는 가장 긴 시간 72시간 이상 또는 계산에 드는 1개월 누적시간 72시간 초과) (outage, not (announced, notice hours at least 24 hours), (consecutive days at least 3 days or counted at once at least 72 hours or counted in month over 72 hours))
OUTAGE = Ladder(
    lambda f: every(
        is_one(f.dispute, "outage"),
        fails(every(is_one(f.announced, "yes"), compare(f.notice_hours, ">=", 24))),
        some(
            compare(f.consecutive_days, ">=", 3),
            compare(counted_at_once_for(f), ">=", 72),
            compare(counted_in_month_for(f), ">", 72),
        ),
    ),
    no_count,
    "before",
    (
        #   id          far  near  percent orders                               line official rows       official wording
        Row("outage", None, None,    None, terminate_and_refund_remaining_fee,  176, ("S001.19.6.1.1",), "3일 이상 서비스가 중지되거나 장애가 발생한 경우 또는 1개월 동안의 서비스 중지·장애 발생 누적시간이 7…"),
    ),
)  # fmt: skip

# 서비스 중지·장애, 다음이 아닌 경우(고지, 중지 전 고지한 시간 24시간 이상), 다음이 아닌 경우(연속해서 중지된 날 3일 이상 또는 계산에 드는 가장 긴 시간 72시간 이상 또는 계산에 드는 1개월 누적시간 72시간 초과), 계산에 드는 중지·장애시간 4시간 이상 (outage, not (announced, notice hours at least 24 hours), not (consecutive days at least 3 days or counted at once at least 72 hours or counted in month over 72 hours), counted at least 4 hours)
OUTAGE_2 = Ladder(
    lambda f: every(
        is_one(f.dispute, "outage"),
        fails(every(is_one(f.announced, "yes"), compare(f.notice_hours, ">=", 24))),
        fails(some(
            compare(f.consecutive_days, ">=", 3),
            compare(counted_at_once_for(f), ">=", 72),
            compare(counted_in_month_for(f), ">", 72),
        )),
        compare(counted_for(f), ">=", 4),
    ),
    no_count,
    "before",
    (
        #   id            far  near  percent orders                        line official rows       official wording
        Row("outage-2", None, None,    None, extend_service_by_3_counted,  180, ("S001.19.6.1.2",), "4시간 이상 서비스 중지 또는 장애로 인한 피해"),
    ),
)  # fmt: skip

# 서비스 중지·장애, 고지, 중지 전 고지한 시간 24시간 이상, 계산에 드는 중지·장애시간 10시간 초과 (outage, announced, notice hours at least 24 hours, counted over 10 hours)
OUTAGE_ANNOUNCED = Ladder(
    lambda f: every(
        is_one(f.dispute, "outage"),
        is_one(f.announced, "yes"),
        compare(f.notice_hours, ">=", 24),
        compare(counted_for(f), ">", 10),
    ),
    no_count,
    "before",
    (
        #   id                    far  near  percent orders                               line official rows                    official wording
        Row("outage-announced", None, None,    None, extend_service_by_counted_10_hours,  182, ("S001.19.6.2", "S001.19.n11",), "서버점검 등의 사유로 서비스중지·장애를 사전에 고지하였으나 서비스중지·장애 시간이 10시간을 초과하는 경우 / 사전고지라 함은"),
    ),
)  # fmt: skip

# 초과 청구, 초과사용분의 입증 아님 (overbilled, not excess use proven)
OVERBILLED = Ladder(
    lambda f: every(is_one(f.dispute, "overbilled"), fails(is_one(f.excess_use_proven, "yes"))),
    no_count,
    "before",
    (
        #   id              far  near  percent orders                                                   line official rows                  official wording
        Row("overbilled", None, None,    None, refund_billed_due_for_use_at_least_0_and_business_must,  189, ("S001.19.7", "S001.19.n12",), "실제 이용한 시간보다 초과하여 이용요금을 청구한 경우 / 초과사용분에 대해서는"),
    ),
)  # fmt: skip

# 초과 청구, 초과사용분의 입증 (overbilled, excess use proven)
OVERBILLED_EXCESS_USE_PROVEN = Ladder(
    lambda f: every(is_one(f.dispute, "overbilled"), is_one(f.excess_use_proven, "yes")),
    no_count,
    "before",
    (
        #   id                                far  near  percent orders         line official rows     official wording
        Row("overbilled-excess-use-proven", None, None,    None, refund_0_won,  191, ("S001.19.n12",), "초과사용분에 대해서는"),
    ),
)  # fmt: skip

# 사은품 반환, 소비자, 계약서에 사은품의 품목과 가격 기재, 다음이 아닌 경우(사은품 사용, 단순포장개봉 아님) (gift, consumer, gift listed, not (gift used, not unwrapped only))
GIFT_CONSUMER_GIFT_LISTED = Ladder(
    lambda f: every(
        is_one(f.dispute, "gift"),
        is_one(f.fault, "consumer"),
        is_one(f.gift_listed, "yes"),
        fails(every(is_one(f.gift_used, "yes"), fails(is_one(f.unwrapped_only, "yes")))),
    ),
    no_count,
    "before",
    (
        #   id                             far  near  percent orders        line official rows                      official wording
        Row("gift-consumer-gift-listed", None, None,    None, return_gift,  198, ("S001.19.8.1.1", "S001.19.n13",), "사은품 미사용 시 / 단순포장개봉은"),
    ),
)  # fmt: skip

# 사은품 반환, 소비자, 계약서에 사은품의 품목과 가격 기재, 사은품 사용, 단순포장개봉 아님 (gift, consumer, gift listed, gift used, not unwrapped only)
GIFT_CONSUMER_GIFT_LISTED_GIFT_USED = Ladder(
    lambda f: every(
        is_one(f.dispute, "gift"),
        is_one(f.fault, "consumer"),
        is_one(f.gift_listed, "yes"),
        is_one(f.gift_used, "yes"),
        fails(is_one(f.unwrapped_only, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                       far  near  percent orders                                                     line official rows       official wording
        Row("gift-consumer-gift-listed-gift-used", None, None,    None, return_same_kind_or_pay_loss_and_return_and_the_consumer,  199, ("S001.19.8.1.2",), "사은품을 사용 시"),
    ),
)  # fmt: skip

# 사은품 반환, 소비자, 계약서에 사은품의 품목과 가격 기재 아님 (gift, consumer, not gift listed)
GIFT_CONSUMER = Ladder(
    lambda f: every(
        is_one(f.dispute, "gift"),
        is_one(f.fault, "consumer"),
        fails(is_one(f.gift_listed, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                 far  near  percent orders              line official rows       official wording
        Row("gift-consumer", None, None,    None, return_gift_as_is,  203, ("S001.19.8.1.3",), "계약서상에 해당 사은품의 품목 또는 가격이 기재되어 있지 않은 경우"),
    ),
)  # fmt: skip

# 사은품 반환, 사업자 (gift, business)
GIFT_BUSINESS = Ladder(
    lambda f: every(is_one(f.dispute, "gift"), is_one(f.fault, "business")),
    no_count,
    "before",
    (
        #   id                 far  near  percent orders      line official rows     official wording
        Row("gift-business", None, None,    None, keep_gift,  204, ("S001.19.8.2",), "사업자의 귀책사유로 인한 계약해제·해지 시"),
    ),
)  # fmt: skip

# 청약철회, 콘텐츠 미사용 아님, (다음이 아닌 경우(소비자의 책임 있는 사유) 또는 (계약 체결과 그 시기·콘텐츠 공급과 그 시기·훼손의 책임 중 하나, 사업자의 입증 아님)) (withdrawal, not untouched, (not (damaged by consumer) or (any of contract disputed, supply disputed, damage disputed, not proven by business)))
SILENT_WITHDRAWAL = Ladder(
    lambda f: every(
        is_one(f.dispute, "withdrawal"),
        fails(is_one(f.untouched, "yes")),
        some(
            fails(is_one(f.damage, "damaged by consumer")),
            every(
                is_one(f.matter, "contract disputed", "supply disputed", "damage disputed"),
                fails(is_one(f.proven_by_business, "yes")),
            ),
        ),
    ),
    no_count,
    "before",
    (
        #   id                     far  near  percent orders    line official rows  official wording
        Row("silent-withdrawal", None, None,    None, nothing,  142, (),            "쓰고 난 콘텐츠의 철회는 정하지 않았다"),
    ),
)  # fmt: skip

# 청약철회, 콘텐츠 미사용, 구입 후 지난 날 7일 초과, (다음이 아닌 경우(소비자의 책임 있는 사유) 또는 (계약 체결과 그 시기·콘텐츠 공급과 그 시기·훼손의 책임 중 하나, 사업자의 입증 아님)) (withdrawal, untouched, days since purchase over 7 days, (not (damaged by consumer) or (any of contract disputed, supply disputed, damage disputed, not proven by business)))
SILENT_WITHDRAWAL_UNTOUCHED = Ladder(
    lambda f: every(
        is_one(f.dispute, "withdrawal"),
        is_one(f.untouched, "yes"),
        compare(f.days_since_purchase, ">", 7),
        some(
            fails(is_one(f.damage, "damaged by consumer")),
            every(
                is_one(f.matter, "contract disputed", "supply disputed", "damage disputed"),
                fails(is_one(f.proven_by_business, "yes")),
            ),
        ),
    ),
    no_count,
    "before",
    (
        #   id                               far  near  percent orders    line official rows  official wording
        Row("silent-withdrawal-untouched", None, None,    None, nothing,  143, (),            "7일이 지난 뒤의 철회는 정하지 않았다"),
    ),
)  # fmt: skip

# 무료이용 후 유료 전환, 1개월 이상의 계속적 이용, 유료 전환 동의 (free trial turned paid, lasting, consented)
SILENT_FREE_TRIAL_TURNED_PAID_LASTING_CONSENTED = Ladder(
    lambda f: every(
        is_one(f.dispute, "free trial turned paid"),
        is_one(f.lasting, "yes"),
        is_one(f.consented, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                                   far  near  percent orders    line official rows  official wording
        Row("silent-free-trial-turned-paid-lasting-consented", None, None,    None, nothing,  157, (),            "소비자가 동의한 유료 전환은 다툼이 아니다"),
    ),
)  # fmt: skip

# 소비자의 해지·사업자 귀책 해지·무료이용 후 유료 전환·자동결제 미고지 중 하나, 1개월 이상의 계속적 이용 아님 (any of consumer ends, business at fault, free trial turned paid, automatic payment not told, not lasting)
SILENT_CONSUMER_ENDS_OR_BUSINESS_AT_FAULT_OR_FREE_TRIAL_TURNED_PAID_OR_AUTOMATIC_PAYMENT_NOT_TOLD = Ladder(
    lambda f: every(
        is_one(f.dispute, "consumer ends", "business at fault", "free trial turned paid", "automatic payment not told"),
        fails(is_one(f.lasting, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                                                                                     far  near  percent orders    line official rows  official wording
        Row("silent-consumer-ends-or-business-at-fault-or-free-trial-turned-paid-or-automatic-payment-not-told", None, None,    None, nothing,  159, (),            "1개월이 되지 않는 계약의 해지는 정하지 않았다"),
    ),
)  # fmt: skip

# 서비스 중지·장애, 다음이 아닌 경우(고지, 중지 전 고지한 시간 24시간 이상), 다음이 아닌 경우(연속해서 중지된 날 3일 이상 또는 계산에 드는 가장 긴 시간 72시간 이상 또는 계산에 드는 1개월 누적시간 72시간 초과), 계산에 드는 중지·장애시간 4시간 미만 (outage, not (announced, notice hours at least 24 hours), not (consecutive days at least 3 days or counted at once at least 72 hours or counted in month over 72 hours), counted under 4 hours)
SILENT_OUTAGE = Ladder(
    lambda f: every(
        is_one(f.dispute, "outage"),
        fails(every(is_one(f.announced, "yes"), compare(f.notice_hours, ">=", 24))),
        fails(some(
            compare(f.consecutive_days, ">=", 3),
            compare(counted_at_once_for(f), ">=", 72),
            compare(counted_in_month_for(f), ">", 72),
        )),
        compare(counted_for(f), "<", 4),
    ),
    no_count,
    "before",
    (
        #   id                 far  near  percent orders    line official rows  official wording
        Row("silent-outage", None, None,    None, nothing,  184, ("G5.02",),    "고지하지 않은 4시간 미만의 장애는 정하지 않았다"),
    ),
)  # fmt: skip

# 서비스 중지·장애, 고지, 중지 전 고지한 시간 24시간 이상, 계산에 드는 중지·장애시간 10시간 이하 (outage, announced, notice hours at least 24 hours, counted at most 10 hours)
SILENT_OUTAGE_ANNOUNCED = Ladder(
    lambda f: every(
        is_one(f.dispute, "outage"),
        is_one(f.announced, "yes"),
        compare(f.notice_hours, ">=", 24),
        compare(counted_for(f), "<=", 10),
    ),
    no_count,
    "before",
    (
        #   id                           far  near  percent orders    line official rows  official wording
        Row("silent-outage-announced", None, None,    None, nothing,  185, ("G5.02",),    "미리 고지한 10시간까지의 장애는 정하지 않았다"),
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
        EXCEPT_REMOTE_TEACHING,
        EXCEPT_CONSUMER_ENDS_LASTING,
    ),
    (
        MINOR,
        FALSE_ADVERTISING,
        UNINFORMED,
        WITHDRAWAL_UNTOUCHED_INTACT_OR_DAMAGED_BY_OTHERS,
        WITHDRAWAL_DAMAGED_BY_CONSUMER,
        WITHDRAWAL_CONTRACT_DISPUTED_OR_SUPPLY_DISPUTED_OR_DAMAGE_DISPUTED_UNTOUCHED,
        CONSUMER_ENDS_LASTING,
        BUSINESS_AT_FAULT_LASTING,
        FREE_TRIAL_TURNED_PAID_LASTING,
        AUTOMATIC_PAYMENT_NOT_TOLD_LASTING,
        OUTAGE,
        OUTAGE_2,
        OUTAGE_ANNOUNCED,
        OVERBILLED,
        OVERBILLED_EXCESS_USE_PROVEN,
        GIFT_CONSUMER_GIFT_LISTED,
        GIFT_CONSUMER_GIFT_LISTED_GIFT_USED,
        GIFT_CONSUMER,
        GIFT_BUSINESS,
    ),
    (
    ),
    (
        SILENT_WITHDRAWAL,
        SILENT_WITHDRAWAL_UNTOUCHED,
        SILENT_FREE_TRIAL_TURNED_PAID_LASTING_CONSENTED,
        SILENT_CONSUMER_ENDS_OR_BUSINESS_AT_FAULT_OR_FREE_TRIAL_TURNED_PAID_OR_AUTOMATIC_PAYMENT_NOT_TOLD,
        SILENT_OUTAGE,
        SILENT_OUTAGE_ANNOUNCED,
    ),
    (
    ),
    (("all_fees", "이용료", all_fees_for), ("used_value", "이용일수에 해당하는 금액", used_value_for), ("counted", "계산에 드는 중지·장애시간", counted_for), ("counted_at_once", "계산에 드는 가장 긴 시간", counted_at_once_for), ("counted_in_month", "계산에 드는 1개월 누적시간", counted_in_month_for), ),
)  # fmt: skip
EDITION_2024_12_27 = Edition(
    "제2024-32호",
    date(2024, 12, 27),
    date(2025, 12, 17),
    with_defaults,
    with_amounts,
    (
        EXCEPT_REMOTE_TEACHING,
        EXCEPT_CONSUMER_ENDS_LASTING,
    ),
    (
        MINOR,
        FALSE_ADVERTISING,
        UNINFORMED,
        WITHDRAWAL_UNTOUCHED_INTACT_OR_DAMAGED_BY_OTHERS,
        WITHDRAWAL_DAMAGED_BY_CONSUMER,
        WITHDRAWAL_CONTRACT_DISPUTED_OR_SUPPLY_DISPUTED_OR_DAMAGE_DISPUTED_UNTOUCHED,
        CONSUMER_ENDS_LASTING,
        BUSINESS_AT_FAULT_LASTING,
        FREE_TRIAL_TURNED_PAID_LASTING,
        AUTOMATIC_PAYMENT_NOT_TOLD_LASTING,
        OUTAGE,
        OUTAGE_2,
        OUTAGE_ANNOUNCED,
        OVERBILLED,
        OVERBILLED_EXCESS_USE_PROVEN,
        GIFT_CONSUMER_GIFT_LISTED,
        GIFT_CONSUMER_GIFT_LISTED_GIFT_USED,
        GIFT_CONSUMER,
        GIFT_BUSINESS,
    ),
    (
    ),
    (
        SILENT_WITHDRAWAL,
        SILENT_WITHDRAWAL_UNTOUCHED,
        SILENT_FREE_TRIAL_TURNED_PAID_LASTING_CONSENTED,
        SILENT_CONSUMER_ENDS_OR_BUSINESS_AT_FAULT_OR_FREE_TRIAL_TURNED_PAID_OR_AUTOMATIC_PAYMENT_NOT_TOLD,
        SILENT_OUTAGE,
        SILENT_OUTAGE_ANNOUNCED,
    ),
    (
    ),
    (("all_fees", "이용료", all_fees_for), ("used_value", "이용일수에 해당하는 금액", used_value_for), ("counted", "계산에 드는 중지·장애시간", counted_for), ("counted_at_once", "계산에 드는 가장 긴 시간", counted_at_once_for), ("counted_in_month", "계산에 드는 1개월 누적시간", counted_in_month_for), ),
)  # fmt: skip
EDITION_2021_05_25 = Edition(
    "제2021-7호",
    date(2021, 5, 25),
    date(2024, 12, 26),
    with_defaults,
    with_amounts,
    (
        EXCEPT_REMOTE_TEACHING,
        EXCEPT_CONSUMER_ENDS_LASTING,
    ),
    (
        MINOR,
        FALSE_ADVERTISING,
        UNINFORMED,
        WITHDRAWAL_UNTOUCHED_INTACT_OR_DAMAGED_BY_OTHERS,
        WITHDRAWAL_DAMAGED_BY_CONSUMER,
        WITHDRAWAL_CONTRACT_DISPUTED_OR_SUPPLY_DISPUTED_OR_DAMAGE_DISPUTED_UNTOUCHED,
        CONSUMER_ENDS_LASTING,
        BUSINESS_AT_FAULT_LASTING,
        FREE_TRIAL_TURNED_PAID_LASTING,
        AUTOMATIC_PAYMENT_NOT_TOLD_LASTING,
        OUTAGE,
        OUTAGE_2,
        OUTAGE_ANNOUNCED,
        OVERBILLED,
        OVERBILLED_EXCESS_USE_PROVEN,
        GIFT_CONSUMER_GIFT_LISTED,
        GIFT_CONSUMER_GIFT_LISTED_GIFT_USED,
        GIFT_CONSUMER,
        GIFT_BUSINESS,
    ),
    (
    ),
    (
        SILENT_WITHDRAWAL,
        SILENT_WITHDRAWAL_UNTOUCHED,
        SILENT_FREE_TRIAL_TURNED_PAID_LASTING_CONSENTED,
        SILENT_CONSUMER_ENDS_OR_BUSINESS_AT_FAULT_OR_FREE_TRIAL_TURNED_PAID_OR_AUTOMATIC_PAYMENT_NOT_TOLD,
        SILENT_OUTAGE,
        SILENT_OUTAGE_ANNOUNCED,
    ),
    (
    ),
    (("all_fees", "이용료", all_fees_for), ("used_value", "이용일수에 해당하는 금액", used_value_for), ("counted", "계산에 드는 중지·장애시간", counted_for), ("counted_at_once", "계산에 드는 가장 긴 시간", counted_at_once_for), ("counted_in_month", "계산에 드는 1개월 누적시간", counted_in_month_for), ),
)  # fmt: skip
EDITIONS = (EDITION_2025_12_18, EDITION_2024_12_27, EDITION_2021_05_25, )  # fmt: skip
UNRECORDED: tuple[tuple[date, date | None, str], ...] = (
)
WORDS: dict[str, tuple[str, ...]] = {
    "dispute": ("minor", "withdrawal", "uninformed", "false advertising", "consumer ends", "business at fault", "free trial turned paid", "automatic payment not told", "outage", "overbilled", "gift", ),
    "fault": ("consumer", "business", ),
    "remote_teaching": ("yes", "no", ),
    "untouched": ("yes", "no", ),
    "damage": ("intact", "damaged by consumer", "damaged by others", ),
    "matter": ("undisputed", "contract disputed", "supply disputed", "damage disputed", ),
    "proven_by_business": ("yes", "no", ),
    "excess_use_proven": ("yes", "no", ),
    "consented": ("yes", "no", ),
    "lasting": ("yes", "no", ),
    "announced": ("yes", "no", ),
    "contested": ("yes", "no", ),
    "gift_used": ("yes", "no", ),
    "unwrapped_only": ("yes", "no", ),
    "gift_listed": ("yes", "no", ),
}
LABELS: dict[str, str] = {
    "dispute": "다툼",
    "fault": "해지의 책임",
    "remote_teaching": "원격 교습",
    "untouched": "콘텐츠 미사용",
    "damage": "멸실·훼손",
    "matter": "다투는 것",
    "proven_by_business": "사업자의 입증",
    "excess_use_proven": "초과사용분의 입증",
    "consented": "유료 전환 동의",
    "lasting": "1개월 이상의 계속적 이용",
    "announced": "고지",
    "contested": "중지·장애시간의 다툼",
    "gift_used": "사은품 사용",
    "unwrapped_only": "단순포장개봉",
    "gift_listed": "계약서에 사은품의 품목과 가격 기재",
    "purchased": "구입일",
    "contracted": "계약체결일",
    "available": "서비스 이용가능일",
    "requested_on": "요구한 날",
    "contract_months": "계약기간",
    "total_days": "계약일수",
    "used_days": "이용일수",
    "notice_hours": "중지 전 고지한 시간",
    "outage_hours": "중지·장애시간",
    "longest_hours": "가장 긴 중지·장애시간",
    "month_hours": "1개월 누적 중지·장애시간",
    "consecutive_days": "연속해서 중지된 날",
    "hours_since_told": "소비자 통지 후의 시간",
    "excused_hours": "불가항력·소비자과실로 멈춘 시간",
    "days_since_purchase": "구입 후 지난 날",
    "days_since_contract": "계약 후 지난 날",
    "days_since_available": "이용가능일 후 지난 날",
    "fee": "이용요금",
    "materials": "교재비 등 부대비용",
    "paid": "지급액",
    "unpaid": "미납요금",
    "purchase_price": "구입가",
    "billed": "청구금액",
    "due_for_use": "실제 이용에 해당하는 금액",
    "remaining_fee": "잔여기간의 이용료",
    "gift_value": "사은품의 시중가격 또는 계약서상 가격",
    "loss_rate": "손율",
}


def settle(  # name every argument; Python is quicker when it need not insist on it
    dispute: Dispute | None = None,
    fault: Fault | None = None,
    damage: Damage | None = None,
    matter: Matter | None = None,
    contract_months: Number | None = None,
    total_days: Number | None = None,
    used_days: Number | None = None,
    notice_hours: Number | None = None,
    outage_hours: Number | None = None,
    longest_hours: Number | None = None,
    month_hours: Number | None = None,
    consecutive_days: Number | None = None,
    hours_since_told: Number | None = None,
    excused_hours: Number | None = None,
    days_since_purchase: Number | None = None,
    days_since_contract: Number | None = None,
    days_since_available: Number | None = None,
    fee: Number | None = None,
    materials: Number | None = None,
    paid: Number | None = None,
    unpaid: Number | None = None,
    purchase_price: Number | None = None,
    billed: Number | None = None,
    due_for_use: Number | None = None,
    remaining_fee: Number | None = None,
    gift_value: Number | None = None,
    loss_rate: Number | None = None,
    remote_teaching: YesNo | None = None,
    untouched: YesNo | None = None,
    proven_by_business: YesNo | None = None,
    excess_use_proven: YesNo | None = None,
    consented: YesNo | None = None,
    lasting: YesNo | None = None,
    announced: YesNo | None = None,
    contested: YesNo | None = None,
    gift_used: YesNo | None = None,
    unwrapped_only: YesNo | None = None,
    gift_listed: YesNo | None = None,
    purchased: date | None = None,
    contracted: date | None = None,
    available: date | None = None,
    requested_on: date | None = None,
    on: date | None = None,
) -> Settlement | NoRule | Undecided:
    """Settle a case by the edition in force `on` a day; without a day, by the newest."""
    stated = (
        on,
        dispute,
        fault,
        remote_teaching,
        untouched,
        damage,
        matter,
        proven_by_business,
        excess_use_proven,
        consented,
        lasting,
        announced,
        contested,
        gift_used,
        unwrapped_only,
        gift_listed,
        purchased,
        contracted,
        available,
        requested_on,
        contract_months,
        total_days,
        used_days,
        notice_hours,
        outage_hours,
        longest_hours,
        month_hours,
        consecutive_days,
        hours_since_told,
        excused_hours,
        days_since_purchase,
        days_since_contract,
        days_since_available,
    )
    try:
        found = REMEMBERED[stated]
    except KeyError:
        found = find(stated)
    amounts = (fee, materials, paid, unpaid, purchase_price, billed, due_for_use, remaining_fee, gift_value, loss_rate, )
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
    lines = [f"{row.wording} [{', '.join(row.citations)}] (standards/internet_content.gijun:{row.line})"]
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
