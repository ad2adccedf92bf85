"""예식업 (wedding hall): Wedding halls

Written by `gijun build` from standards/wedding_hall.gijun. To change a number, change that file.
Source: 소비자분쟁해결기준, annex 별표 2, item 결혼·출산 관련 · 예식업.
This file needs nothing but Python itself: copy it wherever it is useful.

    settle(party="consumer", event="cancels", epidemic="no epidemic", agreed="yes", …)

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
Event = Literal["cancels", "changes", "unfair treatment", "facility not used", "photographed without consent", "photographs spoiled"]
Epidemic = Literal["no epidemic", "performance impossible", "gathering restricted", "advised against"]
Reshoot = Literal["all again", "some again", "none again"]
YesNo = Literal["yes", "no"]
Number = int | Fraction
Truth = bool | None  # None: a fact that the case does not state would decide


class Facts(NamedTuple):
    """A case. None is not stated, which is neither zero nor "no"."""

    party: Party | None = None  # 책임 있는 당사자
    event: Event | None = None  # 일어난 일
    epidemic: Epidemic | None = None  # 1급감염병
    agreed: YesNo | None = None  # 변경 합의
    performed_proven: YesNo | None = None  # 이미 이행한 내용의 입증
    cancelled_within_15_days_of_contract: YesNo | None = None  # 계약체결일부터 15일 이내 통보
    rebooked: YesNo | None = None  # 예식일에 대체 계약 발생
    costs_already_provided: YesNo | None = None  # 계약 뒤 제공된 재화·서비스의 비용
    costs_notified_in_writing: YesNo | None = None  # 항목과 금액의 사전 서면 고지
    costs_agreed: YesNo | None = None  # 계약추진비에 대한 소비자의 동의
    reshoot: Reshoot | None = None  # 주요사진 재촬영
    wedding_day: date | None = None  # 예식예정일
    cancelled: date | None = None  # 통보일
    contracted: date | None = None  # 계약체결일
    days_before: Number | None = None  # 예식예정일까지 남은 날
    banquet_cost: Number | None = None  # 연회비용
    ceremony_cost: Number | None = None  # 예식비용
    total: Number | None = None  # 총비용
    deposit: Number | None = None  # 계약금
    paid: Number | None = None  # 지급액
    contract_costs: Number | None = None  # 계약추진비
    facility_fee: Number | None = None  # 부대품·부대시설 이용요금
    photo_price: Number | None = None  # 사진금액
    shooting_fee: Number | None = None  # 촬영요금
    performed_value: Number | None = None  # 이미 이행한 금액


Amounts = tuple[Any, ...]  # the facts that only enter the figures, in the order of `Facts`
Orders = Callable[[Any, Amounts], Any]  # what is found, and the amounts of the case -> the answer


class Row(NamedTuple):
    """A row of the official table: it answers from `far` down to `near`, both included."""

    id: str
    far: int | None
    near: int | None
    percent: Number | None
    orders: Orders
    line: int  # of standards/wedding_hall.gijun
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
        f = take(f, "party", (is_one(f.event, "unfair treatment", "facility not used", "photographed without consent", "photographs spoiled"), "business"))
    if f.days_before is None:  # 예식예정일까지 남은 날
        f = take(f, "days_before", (True, days_between(f.cancelled, f.wedding_day)))
    if f.cancelled_within_15_days_of_contract is None:  # 계약체결일부터 15일 이내 통보
        f = take(f, "cancelled_within_15_days_of_contract",
            (every(
                is_given(f.contracted),
                is_given(f.cancelled),
                compare(days_between(f.contracted, f.cancelled), "<=", 15),
            ), "yes"),
            (True, "no"),
        )
    if f.rebooked is None:  # 예식일에 대체 계약 발생
        f = take(f, "rebooked", (True, "no"))
    if f.epidemic is None:  # 1급감염병
        f = take(f, "epidemic", (True, "no epidemic"))
    if f.performed_proven is None:  # 이미 이행한 내용의 입증
        f = take(f, "performed_proven", (True, "no"))
    if f.costs_already_provided is None:  # 계약 뒤 제공된 재화·서비스의 비용
        f = take(f, "costs_already_provided", (True, "no"))
    if f.costs_notified_in_writing is None:  # 항목과 금액의 사전 서면 고지
        f = take(f, "costs_notified_in_writing", (True, "no"))
    if f.costs_agreed is None:  # 계약추진비에 대한 소비자의 동의
        f = take(f, "costs_agreed", (True, "no"))
    return f


def banquet_cost_ceremony_cost(f: Facts) -> Number | None:
    """연회비용 + 예식비용"""
    banquet_cost = f.banquet_cost
    ceremony_cost = f.ceremony_cost
    if banquet_cost is None or ceremony_cost is None:
        return None
    return banquet_cost + ceremony_cost


def with_amounts(f: Facts) -> Facts:
    """Amounts taken where a case gives none."""
    if f.total is None:  # 총비용 [N2024-32.wedding_hall.d1]
        f = take(f, "total", (True, banquet_cost_ceremony_cost(f)))
    if f.paid is None:  # 지급액
        f = take(f, "paid", (True, f.deposit))
    return f


def refund_everything_paid(found: Found, amounts: Amounts) -> Settlement:
    """낸 금액 전부 환급 (refund everything paid)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, compensation=0, penalty=0, remedies=("refund",))


def charge_contract_costs_for_use_and_nothing_is_deducted(found: Found, amounts: Amounts) -> Settlement:
    """이용한 몫으로 계약추진비 공제 및 공제 없음 (charge contract costs for use and nothing is deducted)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=f.paid, charges=True, used_value=f.contract_costs, penalty=0, ordered=("used_value",))


def charge_performed_value_for_use_and_nothing_is_deducted_and(found: Found, amounts: Amounts) -> Settlement:
    """이용한 몫으로 이미 이행한 금액 공제 및 공제 없음 및 이미 이행한 내용과 금액은 사업자가 증명 (charge performed value for use and nothing is deducted and business must prove 이미 이행한 내용과 금액)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=f.paid, charges=True, used_value=f.performed_value, penalty=0, burdens=(("business", "이미 이행한 내용과 금액"),), ordered=("used_value",))


def deduct_a_share_of_total(found: Found, amounts: Amounts) -> Settlement:
    """총비용의 그 비율 공제 (deduct a share of total)."""
    _, _, total, _, paid, _, _, _, _, _ = amounts
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
    """낸 금액 전부 환급 및 총비용의 그 비율 배상 (refund everything paid and compensate a share of total)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=f.paid, deducts=True, penalty=0, compensation=share(found.row.percent, f.total), remedies=("refund",), ordered=("compensation",))


def change_contract_and_nothing_is_deducted(found: Found, amounts: Amounts) -> Settlement:
    """계약내용 변경 및 공제 없음 (change contract and nothing is deducted)."""
    return account(found, amounts, "single", penalty=0, remedies=("change contract",))


def refund_ceremony_cost(found: Found, amounts: Amounts) -> Settlement:
    """예식비용 환급 (refund ceremony cost)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=f.ceremony_cost, remedies=("refund",), ordered=("refund",))


def compensate_a_share_of_facility_fee(found: Found, amounts: Amounts) -> Settlement:
    """부대품·부대시설 이용요금의 그 비율 배상 (compensate a share of facility fee)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", compensation=share(found.row.percent, f.facility_fee), ordered=("compensation",))


def refund_photo_price(found: Found, amounts: Amounts) -> Settlement:
    """사진금액 환급 (refund photo price)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=f.photo_price, remedies=("refund",), ordered=("refund",))


def reshoot_at_business_cost_and_compensate_shooting_fee(found: Found, amounts: Amounts) -> Settlement:
    """사업자 비용으로 재촬영 및 촬영요금 배상 (reshoot at business cost and compensate shooting fee)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", compensation=f.shooting_fee, remedies=("reshoot at business cost",), ordered=("compensation",))


def reshoot_at_business_cost_and_compensate_a_share_of_shooting(found: Found, amounts: Amounts) -> Settlement:
    """사업자 비용으로 재촬영 및 촬영요금의 그 비율 배상 (reshoot at business cost and compensate a share of shooting fee)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", compensation=share(found.row.percent, f.shooting_fee), remedies=("reshoot at business cost",), ordered=("compensation",))


def compensate_a_share_of_shooting_fee(found: Found, amounts: Amounts) -> Settlement:
    """촬영요금의 그 비율 배상 (compensate a share of shooting fee)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", compensation=share(found.row.percent, f.shooting_fee), ordered=("compensation",))


# --- the official table ----------------------------------------------------------------------------

# 소비자, 계약해제, (계약체결일부터 15일 이내 통보 또는 예식일에 대체 계약 발생) (consumer, cancels, (cancelled within 15 days of contract or rebooked))
EXCEPT_CONSUMER_CANCELS = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "cancels"),
        some(is_one(f.cancelled_within_15_days_of_contract, "yes"), is_one(f.rebooked, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                           far  near  percent orders                   line official rows                                                                         official wording
        Row("except-consumer-cancels", None, None,    None, refund_everything_paid,  121, ("N2024-32.wedding_hall.3", "N2024-32.wedding_hall.n1", "N2024-32.wedding_hall.n2",), "계약체결일로부터 15일 이내 / 예식일에 대체 계약이 발생한 경우 / 계약체결일로부터 15일 이내는 숙려기간"),
    ),
)  # fmt: skip

# 소비자, 계약해제, 계약 뒤 제공된 재화·서비스의 비용, 항목과 금액의 사전 서면 고지, 계약추진비에 대한 소비자의 동의, 감염병 사유 없음·이행 상당히 곤란·이행 곤란 중 하나, 다음이 아닌 경우(계약체결일부터 15일 이내 통보 또는 예식일에 대체 계약 발생) (consumer, cancels, costs already provided, costs notified in writing, costs agreed, any of no epidemic, gathering restricted, advised against, not (cancelled within 15 days of contract or rebooked))
EXCEPT_CONSUMER_CANCELS_COSTS_ALREADY_PROVIDED_COSTS_NOTIFIED_IN_WRITING_COSTS_AGREED_NO_EPIDEMIC_OR_GATHERING_RESTRICTED_OR_ADVISED_AGAINST_150 = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "cancels"),
        is_one(f.costs_already_provided, "yes"),
        is_one(f.costs_notified_in_writing, "yes"),
        is_one(f.costs_agreed, "yes"),
        is_one(f.epidemic, "no epidemic", "gathering restricted", "advised against"),
        fails(some(is_one(f.cancelled_within_15_days_of_contract, "yes"), is_one(f.rebooked, "yes"))),
    ),
    lambda f: f.days_before,
    "before",
    (
        #   id                                                                                                                                                    far  near  percent orders                                                  line official rows                   official wording
        Row("except-consumer-cancels-costs-already-provided-costs-notified-in-writing-costs-agreed-no-epidemic-or-gathering-restricted-or-advised-against-150", None,  150,    None, charge_contract_costs_for_use_and_nothing_is_deducted,  128, ("N2025-14.wedding_hall.2.1",), "150일전까지 통보하되 15일이 지났으면 동의한 계약추진비 공제"),
    ),
)  # fmt: skip

# 사업자, 계약해제, 이행 불가, 이미 이행한 내용의 입증 아님 (business, cancels, performance impossible, not performed proven)
EXCEPT_BUSINESS_CANCELS_PERFORMANCE_IMPOSSIBLE = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "cancels"),
        is_one(f.epidemic, "performance impossible"),
        fails(is_one(f.performed_proven, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                                  far  near  percent orders                   line official rows                     official wording
        Row("except-business-cancels-performance-impossible", None, None,    None, refund_everything_paid,  143, ("N2024-32.wedding_hall.7.1.2",), "계약 해제 시"),
    ),
)  # fmt: skip

# 소비자, 계약해제, 이행 불가, 이미 이행한 내용의 입증 아님, 다음이 아닌 경우(계약체결일부터 15일 이내 통보 또는 예식일에 대체 계약 발생) (consumer, cancels, performance impossible, not performed proven, not (cancelled within 15 days of contract or rebooked))
EXCEPT_CONSUMER_CANCELS_PERFORMANCE_IMPOSSIBLE = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "cancels"),
        is_one(f.epidemic, "performance impossible"),
        fails(is_one(f.performed_proven, "yes")),
        fails(some(is_one(f.cancelled_within_15_days_of_contract, "yes"), is_one(f.rebooked, "yes"))),
    ),
    no_count,
    "before",
    (
        #   id                                                  far  near  percent orders                   line official rows                     official wording
        Row("except-consumer-cancels-performance-impossible", None, None,    None, refund_everything_paid,  144, ("N2024-32.wedding_hall.7.1.2",), "계약 해제 시"),
    ),
)  # fmt: skip

# 사업자, 계약해제, 이행 불가, 이미 이행한 내용의 입증 (business, cancels, performance impossible, performed proven)
EXCEPT_BUSINESS_CANCELS_PERFORMANCE_IMPOSSIBLE_PERFORMED_PROVEN = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "cancels"),
        is_one(f.epidemic, "performance impossible"),
        is_one(f.performed_proven, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                                                   far  near  percent orders                                                       line official rows                  official wording
        Row("except-business-cancels-performance-impossible-performed-proven", None, None,    None, charge_performed_value_for_use_and_nothing_is_deducted_and,  145, ("N2024-32.wedding_hall.n4",), "이미 이행한 내용을 입증하면 그 금액을 공제(이행할 수 없는 경우에만)"),
    ),
)  # fmt: skip

# 소비자, 계약해제, 이행 불가, 이미 이행한 내용의 입증, 다음이 아닌 경우(계약체결일부터 15일 이내 통보 또는 예식일에 대체 계약 발생) (consumer, cancels, performance impossible, performed proven, not (cancelled within 15 days of contract or rebooked))
EXCEPT_CONSUMER_CANCELS_PERFORMANCE_IMPOSSIBLE_PERFORMED_PROVEN = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "cancels"),
        is_one(f.epidemic, "performance impossible"),
        is_one(f.performed_proven, "yes"),
        fails(some(is_one(f.cancelled_within_15_days_of_contract, "yes"), is_one(f.rebooked, "yes"))),
    ),
    no_count,
    "before",
    (
        #   id                                                                   far  near  percent orders                                                       line official rows                  official wording
        Row("except-consumer-cancels-performance-impossible-performed-proven", None, None,    None, charge_performed_value_for_use_and_nothing_is_deducted_and,  147, ("N2024-32.wedding_hall.n4",), "이미 이행한 내용을 입증하면 그 금액을 공제(이행할 수 없는 경우에만)"),
    ),
)  # fmt: skip

# 소비자, 계약해제 (consumer, cancels)
CONSUMER_CANCELS = Ladder(
    lambda f: every(is_one(f.party, "consumer"), is_one(f.event, "cancels")),
    lambda f: f.days_before,
    "before",
    (
        #   id                        far  near  percent orders                    line official rows                   official wording
        Row("consumer-cancels-150", None,  150,    None, refund_everything_paid,    84, ("N2024-32.wedding_hall.2.1",), "150일전까지 통보"),
        Row("consumer-cancels-60",   149,   60,      10, deduct_a_share_of_total,   85, ("N2024-32.wedding_hall.2.2",), "60일전까지(149~60) 통보"),
        Row("consumer-cancels-30",    59,   30,      20, deduct_a_share_of_total,   86, ("N2024-32.wedding_hall.2.3",), "30일전까지(59~30) 통보"),
        Row("consumer-cancels-10",    29,   10,      40, deduct_a_share_of_total,   94, ("N2025-14.wedding_hall.2.4",), "29일전 이후(29~10) 통보"),
        Row("consumer-cancels-1",      9,    1,      50, deduct_a_share_of_total,   95, ("N2025-14.wedding_hall.2.5",), "9일전 이후(9~1) 통보"),
        Row("consumer-cancels-0",      0,    0,      70, deduct_a_share_of_total,   96, ("N2025-14.wedding_hall.2.6",), "예식 당일"),
    ),
)  # fmt: skip

# 사업자, 계약해제 (business, cancels)
BUSINESS_CANCELS = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "cancels")),
    lambda f: f.days_before,
    "before",
    (
        #   id                        far  near  percent orders                                                   line official rows                   official wording
        Row("business-cancels-150", None,  150,    None, refund_everything_paid,                                  102, ("N2024-32.wedding_hall.1.1",), "150일전까지 통보"),
        Row("business-cancels-60",   149,   60,      10, refund_everything_paid_and_compensate_a_share_of_total,  103, ("N2024-32.wedding_hall.1.2",), "60일전까지(149~60) 통보"),
        Row("business-cancels-30",    59,   30,      20, refund_everything_paid_and_compensate_a_share_of_total,  104, ("N2024-32.wedding_hall.1.3",), "30일전까지(59~30) 통보"),
        Row("business-cancels-10",    29,   10,      70, refund_everything_paid_and_compensate_a_share_of_total,  112, ("N2025-14.wedding_hall.1.4",), "29일전 이후(29~10) 통보"),
        Row("business-cancels-1",      9,    1,      70, refund_everything_paid_and_compensate_a_share_of_total,  113, ("N2025-14.wedding_hall.1.5",), "9일전 이후(9~1) 통보"),
        Row("business-cancels-0",      0,    0,      70, refund_everything_paid_and_compensate_a_share_of_total,  114, ("N2025-14.wedding_hall.1.6",), "예식 당일"),
    ),
)  # fmt: skip

# 계약내용 변경, 이행 불가·이행 상당히 곤란·이행 곤란 중 하나, 변경 합의 (changes, any of performance impossible, gathering restricted, advised against, agreed)
CHANGES_PERFORMANCE_IMPOSSIBLE_OR_GATHERING_RESTRICTED_OR_ADVISED_AGAINST_AGREED = Ladder(
    lambda f: every(
        is_one(f.event, "changes"),
        is_one(f.epidemic, "performance impossible", "gathering restricted", "advised against"),
        is_one(f.agreed, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                                                                    far  near  percent orders                                    line official rows                                                                                                                                           official wording
        Row("changes-performance-impossible-or-gathering-restricted-or-advised-against-agreed", None, None,    None, change_contract_and_nothing_is_deducted,  137, ("N2024-32.wedding_hall.7.1.1", "N2024-32.wedding_hall.7.2.1", "N2024-32.wedding_hall.7.3.1", "N2024-32.wedding_hall.n3", "N2024-32.wedding_hall.n5",), "계약 내용 변경 시 / 감염병예방법의 1급 감염병 / 계약 내용 변경의 뜻"),
    ),
)  # fmt: skip

# 사업자, 부대시설 미사용에 따른 부당대우 (business, unfair treatment)
BUSINESS_UNFAIR_TREATMENT = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "unfair treatment")),
    no_count,
    "before",
    (
        #   id                             far  near  percent orders                 line official rows                 official wording
        Row("business-unfair-treatment", None, None,    None, refund_ceremony_cost,  156, ("N2024-32.wedding_hall.4",), "부대품 및 부대시설 미사용으로 인한 부당대우"),
    ),
)  # fmt: skip

# 사업자, 부대시설 미이용 (business, facility not used)
BUSINESS_FACILITY_NOT_USED = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "facility not used")),
    no_count,
    "before",
    (
        #   id                              far  near  percent orders                               line official rows                 official wording
        Row("business-facility-not-used", None, None,     200, compensate_a_share_of_facility_fee,  158, ("N2024-32.wedding_hall.5",), "사업자의 고의·과실로 부대품 및 부대시설 미이용"),
    ),
)  # fmt: skip

# 사업자, 동의 없는 촬영 (business, photographed without consent)
BUSINESS_PHOTOGRAPHED_WITHOUT_CONSENT = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "photographed without consent")),
    no_count,
    "before",
    (
        #   id                                         far  near  percent orders               line official rows                   official wording
        Row("business-photographed-without-consent", None, None,    None, refund_photo_price,  160, ("N2024-32.wedding_hall.6.1",), "이용자의 동의 없이 촬영된 사진"),
    ),
)  # fmt: skip

# 사업자, 의뢰한 사진의 멸실·상태 불량, 전부 재촬영 (business, photographs spoiled, all again)
BUSINESS_PHOTOGRAPHS_SPOILED_ALL_AGAIN = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "photographs spoiled"),
        is_one(f.reshoot, "all again"),
    ),
    no_count,
    "before",
    (
        #   id                                          far  near  percent orders                                                 line official rows                                               official wording
        Row("business-photographs-spoiled-all-again", None, None,    None, reshoot_at_business_cost_and_compensate_shooting_fee,  161, ("N2024-32.wedding_hall.6.2", "N2024-32.wedding_hall.d2",), "촬영 의뢰한 사진의 멸실 또는 상태 불량 / 주요사진의 재촬영을 원하는 경우"),
    ),
)  # fmt: skip

# 사업자, 의뢰한 사진의 멸실·상태 불량, 일부 재촬영 (business, photographs spoiled, some again)
BUSINESS_PHOTOGRAPHS_SPOILED_SOME_AGAIN = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "photographs spoiled"),
        is_one(f.reshoot, "some again"),
    ),
    no_count,
    "before",
    (
        #   id                                           far  near  percent orders                                                        line official rows                                               official wording
        Row("business-photographs-spoiled-some-again", None, None,     200, reshoot_at_business_cost_and_compensate_a_share_of_shooting,  162, ("N2024-32.wedding_hall.6.2", "N2024-32.wedding_hall.d2",), "촬영 의뢰한 사진의 멸실 또는 상태 불량 / 주요사진의 재촬영을 원하는 경우"),
    ),
)  # fmt: skip

# 사업자, 의뢰한 사진의 멸실·상태 불량, 재촬영을 원하지 않음 (business, photographs spoiled, none again)
BUSINESS_PHOTOGRAPHS_SPOILED_NONE_AGAIN = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "photographs spoiled"),
        is_one(f.reshoot, "none again"),
    ),
    no_count,
    "before",
    (
        #   id                                           far  near  percent orders                               line official rows                                               official wording
        Row("business-photographs-spoiled-none-again", None, None,     300, compensate_a_share_of_shooting_fee,  163, ("N2024-32.wedding_hall.6.2", "N2024-32.wedding_hall.d3",), "촬영 의뢰한 사진의 멸실 또는 상태 불량 / 주요사진의 재촬영을 원하지 않는 경우"),
    ),
)  # fmt: skip

# 계약해제, 이행 상당히 곤란 (cancels, gathering restricted)
ADJUST_CANCELS_GATHERING_RESTRICTED = Ladder(
    lambda f: every(is_one(f.event, "cancels"), is_one(f.epidemic, "gathering restricted")),
    no_count,
    "before",
    (
        #   id                                       far  near  percent orders    line official rows                                                 official wording
        Row("adjust-cancels-gathering-restricted", None, None,      40, adjusts,  150, ("N2024-32.wedding_hall.7.2.2", "N2024-32.wedding_hall.n6",), "계약 해제 시 / 시설 일부 운영중단의 뜻"),
    ),
)  # fmt: skip

# 계약해제, 이행 곤란 (cancels, advised against)
ADJUST_CANCELS_ADVISED_AGAINST = Ladder(
    lambda f: every(is_one(f.event, "cancels"), is_one(f.epidemic, "advised against")),
    no_count,
    "before",
    (
        #   id                                  far  near  percent orders    line official rows                     official wording
        Row("adjust-cancels-advised-against", None, None,      20, adjusts,  151, ("N2024-32.wedding_hall.7.3.2",), "계약 해제 시"),
    ),
)  # fmt: skip

# 계약내용 변경, 이행 불가·이행 상당히 곤란·이행 곤란 중 하나, 변경 합의 아님 (changes, any of performance impossible, gathering restricted, advised against, not agreed)
SILENT_CHANGES_PERFORMANCE_IMPOSSIBLE_OR_GATHERING_RESTRICTED_OR_ADVISED_AGAINST = Ladder(
    lambda f: every(
        is_one(f.event, "changes"),
        is_one(f.epidemic, "performance impossible", "gathering restricted", "advised against"),
        fails(is_one(f.agreed, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                                                                    far  near  percent orders    line official rows                  official wording
        Row("silent-changes-performance-impossible-or-gathering-restricted-or-advised-against", None, None,    None, nothing,  139, ("N2024-32.wedding_hall.n5",), "계약내용 변경은 당사자가 합의한 것만을 말한다. 합의가 없으면 해제로 다룬다"),
    ),
)  # fmt: skip

# 계약내용 변경, 감염병 사유 없음 (changes, no epidemic)
SILENT_CHANGES_NO_EPIDEMIC = Ladder(
    lambda f: every(is_one(f.event, "changes"), is_one(f.epidemic, "no epidemic")),
    no_count,
    "before",
    (
        #   id                              far  near  percent orders    line official rows  official wording
        Row("silent-changes-no-epidemic", None, None,    None, nothing,  141, (),            "표는 1급감염병이 아닌 사유의 계약 변경을 말하지 않는다"),
    ),
)  # fmt: skip

# 소비자, 부대시설 미사용에 따른 부당대우·부대시설 미이용·동의 없는 촬영·의뢰한 사진의 멸실·상태 불량 중 하나 (consumer, any of unfair treatment, facility not used, photographed without consent, photographs spoiled)
NEVER_CONSUMER_UNFAIR_TREATMENT_OR_FACILITY_NOT_USED_OR_PHOTOGRAPHED_WITHOUT_CONSENT_OR_PHOTOGRAPHS_SPOILED = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "unfair treatment", "facility not used", "photographed without consent", "photographs spoiled"),
    ),
    no_count,
    "before",
    (
        #   id                                                                                                               far  near  percent orders    line official rows  official wording
        Row("never-consumer-unfair-treatment-or-facility-not-used-or-photographed-without-consent-or-photographs-spoiled", None, None,    None, nothing,  165, (),            "예식을 치르는 쪽은 사업자다"),
    ),
)  # fmt: skip

# 소비자, 계약해제 (consumer, cancels)
CONSUMER_CANCELS_2 = Ladder(
    lambda f: every(is_one(f.party, "consumer"), is_one(f.event, "cancels")),
    lambda f: f.days_before,
    "before",
    (
        #   id                        far  near  percent orders                    line official rows                   official wording
        Row("consumer-cancels-150", None,  150,    None, refund_everything_paid,    84, ("N2024-32.wedding_hall.2.1",), "150일전까지 통보"),
        Row("consumer-cancels-60",   149,   60,      10, deduct_a_share_of_total,   85, ("N2024-32.wedding_hall.2.2",), "60일전까지(149~60) 통보"),
        Row("consumer-cancels-30",    59,   30,      20, deduct_a_share_of_total,   86, ("N2024-32.wedding_hall.2.3",), "30일전까지(59~30) 통보"),
        Row("consumer-cancels-0",     29,    0,      35, deduct_a_share_of_total,   90, ("N2024-32.wedding_hall.2.4",), "29일전 이후(29~당일) 통보"),
    ),
)  # fmt: skip

# 사업자, 계약해제 (business, cancels)
BUSINESS_CANCELS_2 = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "cancels")),
    lambda f: f.days_before,
    "before",
    (
        #   id                        far  near  percent orders                                                   line official rows                   official wording
        Row("business-cancels-150", None,  150,    None, refund_everything_paid,                                  102, ("N2024-32.wedding_hall.1.1",), "150일전까지 통보"),
        Row("business-cancels-60",   149,   60,      10, refund_everything_paid_and_compensate_a_share_of_total,  103, ("N2024-32.wedding_hall.1.2",), "60일전까지(149~60) 통보"),
        Row("business-cancels-30",    59,   30,      20, refund_everything_paid_and_compensate_a_share_of_total,  104, ("N2024-32.wedding_hall.1.3",), "30일전까지(59~30) 통보"),
        Row("business-cancels-0",     29,    0,      35, refund_everything_paid_and_compensate_a_share_of_total,  108, ("N2024-32.wedding_hall.1.4",), "29일전 이후(29~당일) 통보"),
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
        EXCEPT_CONSUMER_CANCELS,
        EXCEPT_CONSUMER_CANCELS_COSTS_ALREADY_PROVIDED_COSTS_NOTIFIED_IN_WRITING_COSTS_AGREED_NO_EPIDEMIC_OR_GATHERING_RESTRICTED_OR_ADVISED_AGAINST_150,
        EXCEPT_BUSINESS_CANCELS_PERFORMANCE_IMPOSSIBLE,
        EXCEPT_CONSUMER_CANCELS_PERFORMANCE_IMPOSSIBLE,
        EXCEPT_BUSINESS_CANCELS_PERFORMANCE_IMPOSSIBLE_PERFORMED_PROVEN,
        EXCEPT_CONSUMER_CANCELS_PERFORMANCE_IMPOSSIBLE_PERFORMED_PROVEN,
    ),
    (
        CONSUMER_CANCELS,
        BUSINESS_CANCELS,
        CHANGES_PERFORMANCE_IMPOSSIBLE_OR_GATHERING_RESTRICTED_OR_ADVISED_AGAINST_AGREED,
        BUSINESS_UNFAIR_TREATMENT,
        BUSINESS_FACILITY_NOT_USED,
        BUSINESS_PHOTOGRAPHED_WITHOUT_CONSENT,
        BUSINESS_PHOTOGRAPHS_SPOILED_ALL_AGAIN,
        BUSINESS_PHOTOGRAPHS_SPOILED_SOME_AGAIN,
        BUSINESS_PHOTOGRAPHS_SPOILED_NONE_AGAIN,
    ),
    (
        ADJUST_CANCELS_GATHERING_RESTRICTED,
        ADJUST_CANCELS_ADVISED_AGAINST,
    ),
    (
        SILENT_CHANGES_PERFORMANCE_IMPOSSIBLE_OR_GATHERING_RESTRICTED_OR_ADVISED_AGAINST,
        SILENT_CHANGES_NO_EPIDEMIC,
    ),
    (
        NEVER_CONSUMER_UNFAIR_TREATMENT_OR_FACILITY_NOT_USED_OR_PHOTOGRAPHED_WITHOUT_CONSENT_OR_PHOTOGRAPHS_SPOILED,
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
        EXCEPT_CONSUMER_CANCELS,
        EXCEPT_BUSINESS_CANCELS_PERFORMANCE_IMPOSSIBLE,
        EXCEPT_CONSUMER_CANCELS_PERFORMANCE_IMPOSSIBLE,
        EXCEPT_BUSINESS_CANCELS_PERFORMANCE_IMPOSSIBLE_PERFORMED_PROVEN,
        EXCEPT_CONSUMER_CANCELS_PERFORMANCE_IMPOSSIBLE_PERFORMED_PROVEN,
    ),
    (
        CONSUMER_CANCELS_2,
        BUSINESS_CANCELS_2,
        CHANGES_PERFORMANCE_IMPOSSIBLE_OR_GATHERING_RESTRICTED_OR_ADVISED_AGAINST_AGREED,
        BUSINESS_UNFAIR_TREATMENT,
        BUSINESS_FACILITY_NOT_USED,
        BUSINESS_PHOTOGRAPHED_WITHOUT_CONSENT,
        BUSINESS_PHOTOGRAPHS_SPOILED_ALL_AGAIN,
        BUSINESS_PHOTOGRAPHS_SPOILED_SOME_AGAIN,
        BUSINESS_PHOTOGRAPHS_SPOILED_NONE_AGAIN,
    ),
    (
        ADJUST_CANCELS_GATHERING_RESTRICTED,
        ADJUST_CANCELS_ADVISED_AGAINST,
    ),
    (
        SILENT_CHANGES_PERFORMANCE_IMPOSSIBLE_OR_GATHERING_RESTRICTED_OR_ADVISED_AGAINST,
        SILENT_CHANGES_NO_EPIDEMIC,
    ),
    (
        NEVER_CONSUMER_UNFAIR_TREATMENT_OR_FACILITY_NOT_USED_OR_PHOTOGRAPHED_WITHOUT_CONSENT_OR_PHOTOGRAPHS_SPOILED,
    ),
    (),
)  # fmt: skip
EDITIONS = (EDITION_2025_12_18, EDITION_2024_12_27, )  # fmt: skip
UNRECORDED: tuple[tuple[date, date | None, str], ...] = (
    (date(2020, 9, 29), date(2024, 12, 26), "이 시기의 150일·10%·20%·35%는 연혁에서만 알고 표의 글을 가지고 있지 않다"),
)
WORDS: dict[str, tuple[str, ...]] = {
    "party": ("consumer", "business", ),
    "event": ("cancels", "changes", "unfair treatment", "facility not used", "photographed without consent", "photographs spoiled", ),
    "epidemic": ("no epidemic", "performance impossible", "gathering restricted", "advised against", ),
    "agreed": ("yes", "no", ),
    "performed_proven": ("yes", "no", ),
    "cancelled_within_15_days_of_contract": ("yes", "no", ),
    "rebooked": ("yes", "no", ),
    "costs_already_provided": ("yes", "no", ),
    "costs_notified_in_writing": ("yes", "no", ),
    "costs_agreed": ("yes", "no", ),
    "reshoot": ("all again", "some again", "none again", ),
}
LABELS: dict[str, str] = {
    "party": "책임 있는 당사자",
    "event": "일어난 일",
    "epidemic": "1급감염병",
    "agreed": "변경 합의",
    "performed_proven": "이미 이행한 내용의 입증",
    "cancelled_within_15_days_of_contract": "계약체결일부터 15일 이내 통보",
    "rebooked": "예식일에 대체 계약 발생",
    "costs_already_provided": "계약 뒤 제공된 재화·서비스의 비용",
    "costs_notified_in_writing": "항목과 금액의 사전 서면 고지",
    "costs_agreed": "계약추진비에 대한 소비자의 동의",
    "reshoot": "주요사진 재촬영",
    "wedding_day": "예식예정일",
    "cancelled": "통보일",
    "contracted": "계약체결일",
    "days_before": "예식예정일까지 남은 날",
    "banquet_cost": "연회비용",
    "ceremony_cost": "예식비용",
    "total": "총비용",
    "deposit": "계약금",
    "paid": "지급액",
    "contract_costs": "계약추진비",
    "facility_fee": "부대품·부대시설 이용요금",
    "photo_price": "사진금액",
    "shooting_fee": "촬영요금",
    "performed_value": "이미 이행한 금액",
}


def settle(  # name every argument; Python is quicker when it need not insist on it
    party: Party | None = None,
    event: Event | None = None,
    epidemic: Epidemic | None = None,
    reshoot: Reshoot | None = None,
    days_before: Number | None = None,
    banquet_cost: Number | None = None,
    ceremony_cost: Number | None = None,
    total: Number | None = None,
    deposit: Number | None = None,
    paid: Number | None = None,
    contract_costs: Number | None = None,
    facility_fee: Number | None = None,
    photo_price: Number | None = None,
    shooting_fee: Number | None = None,
    performed_value: Number | None = None,
    agreed: YesNo | None = None,
    performed_proven: YesNo | None = None,
    cancelled_within_15_days_of_contract: YesNo | None = None,
    rebooked: YesNo | None = None,
    costs_already_provided: YesNo | None = None,
    costs_notified_in_writing: YesNo | None = None,
    costs_agreed: YesNo | None = None,
    wedding_day: date | None = None,
    cancelled: date | None = None,
    contracted: date | None = None,
    on: date | None = None,
) -> Settlement | NoRule | Undecided:
    """Settle a case by the edition in force `on` a day; without a day, by the newest."""
    stated = (
        on,
        party,
        event,
        epidemic,
        agreed,
        performed_proven,
        cancelled_within_15_days_of_contract,
        rebooked,
        costs_already_provided,
        costs_notified_in_writing,
        costs_agreed,
        reshoot,
        wedding_day,
        cancelled,
        contracted,
        days_before,
    )
    try:
        found = REMEMBERED[stated]
    except KeyError:
        found = find(stated)
    amounts = (banquet_cost, ceremony_cost, total, deposit, paid, contract_costs, facility_fee, photo_price, shooting_fee, performed_value, )
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
    lines = [f"{row.wording} [{', '.join(row.citations)}] (standards/wedding_hall.gijun:{row.line})"]
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
