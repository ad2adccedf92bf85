"""물품대여서비스업 (rental): Rental of goods

Written by `gijun build` from standards/rental.gijun. To change a number, change that file.
Source: 소비자분쟁해결기준, annex 별표 2, item 7. 물품대여서비스업.
This file needs nothing but Python itself: copy it wherever it is useful.

    settle(party="consumer", event="breakdown", choice_made="ends the contract", cause="filter defect", …)

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
Event = Literal["breakdown", "disorder", "ends", "no restoration", "false solicitation", "service delay", "water quality", "side effect", "billed without service", "arrears", "moves"]
ChoiceMade = Literal["ends the contract", "goes on"]
Cause = Literal["filter defect", "other cause"]
Destination = Literal["without service", "losing function", "overseas"]
YesNo = Literal["yes", "no"]
Number = int | Fraction
Truth = bool | None  # None: a fact that the case does not state would decide


class Facts(NamedTuple):
    """A case. None is not stated, which is neither zero nor "no"."""

    party: Party | None = None  # 책임 있는 당사자
    event: Event | None = None  # 일어난 일
    choice_made: ChoiceMade | None = None  # 소비자의 선택
    cause: Cause | None = None  # 원인
    destination: Destination | None = None  # 이사하는 곳
    gross_negligence: YesNo | None = None  # 고객의 고의·중과실
    transfer_without_consent: YesNo | None = None  # 동의 없는 양도
    notice_given: YesNo | None = None  # 상당한 기간의 최고
    performed_after_notice: YesNo | None = None  # 최고 뒤 이행
    service_provided: YesNo | None = None  # 체납기간 중 서비스 제공
    evidence: YesNo | None = None  # 관련 자료 제출
    stated_and_notified: YesNo | None = None  # 철거비용의 명시·고지
    income_loss_proven: YesNo | None = None  # 소득상실 입증
    stated_penalty: Number | None = None  # 정해진 위약금
    lost_income: Number | None = None  # 일실소득
    obligation_days: Number | None = None  # 의무사용일수
    lease_days: Number | None = None  # 임대차일수
    occurrence: Number | None = None  # 횟수
    term_days: Number | None = None  # 약정 일수
    monthly_rent: Number | None = None  # 월임대료
    monthly_fee: Number | None = None  # 월 렌탈서비스비
    total_rent: Number | None = None  # 임대료 총합
    registration_fee: Number | None = None  # 등록비
    repair_cost: Number | None = None  # 수리비
    removal_cost: Number | None = None  # 철거비용
    discount_received: Number | None = None  # 제공받은 할인금액
    arrears_total: Number | None = None  # 체납금액
    billed_amount: Number | None = None  # 청구된 요금
    medical_costs: Number | None = None  # 치료비
    market_daily_wage: Number | None = None  # 시중 노임단가
    proven_loss: Number | None = None  # 입증된 손해
    obligation_months: Number | None = None  # 의무사용개월
    lease_months: Number | None = None  # 임대차개월
    used_days: Number | None = None  # 실제사용일수
    used_days_in_month: Number | None = None  # 해지월 사용일수
    days_in_month: Number | None = None  # 해지월의 일수
    outage_days: Number | None = None  # 장애 일수
    delay_days: Number | None = None  # 지연 일수
    months_overdue: Number | None = None  # 체납 개월
    overdue_days: Number | None = None  # 체납 일수
    days_lost: Number | None = None  # 일하지 못한 날


Amounts = tuple[Any, ...]  # the facts that only enter the figures, in the order of `Facts`
Orders = Callable[[Any, Amounts], Any]  # what is found, and the amounts of the case -> the answer


class Row(NamedTuple):
    """A row of the official table: it answers from `far` down to `near`, both included."""

    id: str
    far: int | None
    near: int | None
    percent: Number | None
    orders: Orders
    line: int  # of standards/rental.gijun
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
    if f.gross_negligence is None:  # 고객의 고의·중과실
        f = take(f, "gross_negligence", (True, "no"))
    if f.transfer_without_consent is None:  # 동의 없는 양도
        f = take(f, "transfer_without_consent", (True, "no"))
    if f.service_provided is None:  # 체납기간 중 서비스 제공
        f = take(f, "service_provided", (True, "yes"))
    if f.evidence is None:  # 관련 자료 제출
        f = take(f, "evidence", (True, "no"))
    if f.stated_and_notified is None:  # 철거비용의 명시·고지
        f = take(f, "stated_and_notified", (True, "no"))
    if f.occurrence is None:  # 횟수
        f = take(f, "occurrence", (True, 1))
    if f.cause is None:  # 원인
        f = take(f, "cause", (True, "other cause"))
    if f.choice_made is None:  # 소비자의 선택
        f = take(f, "choice_made", (True, "ends the contract"))
    if f.party is None:  # 책임 있는 당사자
        f = take(f, "party",
            (is_one(f.event, "disorder", "no restoration", "false solicitation", "service delay", "water quality", "side effect", "billed without service"), "business"),
            (is_one(f.event, "arrears", "moves"), "consumer"),
        )
    if f.term_days is None:  # 약정 일수 [S001.7.n3]
        f = take(f, "term_days",
            (is_given(f.obligation_days), f.obligation_days),
            (True, f.lease_days),
        )
    if f.income_loss_proven is None:  # 소득상실 입증
        f = take(f, "income_loss_proven", (is_given(f.lost_income), "yes"))
    return f


def monthly_rent_lease_months(f: Facts) -> Number | None:
    """월임대료 × 임대차개월"""
    monthly_rent = f.monthly_rent
    lease_months = f.lease_months
    if monthly_rent is None or lease_months is None:
        return None
    return monthly_rent * lease_months


def monthly_fee_months_overdue(f: Facts) -> Number | None:
    """월 렌탈서비스비 × 체납 개월"""
    monthly_fee = f.monthly_fee
    months_overdue = f.months_overdue
    if monthly_fee is None or months_overdue is None:
        return None
    return monthly_fee * months_overdue


def with_amounts(f: Facts) -> Facts:
    """Amounts taken where a case gives none."""
    if f.obligation_months is None:  # 의무사용개월
        f = take(f, "obligation_months", (every(fails(is_given(f.obligation_days)), compare(f.lease_days, ">=", 0)), 0))
    if f.total_rent is None:  # 임대료 총합
        f = take(f, "total_rent", (True, monthly_rent_lease_months(f)))
    if f.arrears_total is None:  # 체납금액
        f = take(f, "arrears_total", (True, monthly_fee_months_overdue(f)))
    return f


def repair_free_and_damages_proven_loss_or_replace_part_and(found: Found, amounts: Amounts) -> Settlement:
    """무상수리 및 손해배상(입증된 손해) 또는 부품교환 및 손해배상(입증된 손해) (repair free and damages (proven loss) or replace part and damages (proven loss))."""
    f = all_facts(found, amounts)
    return account(found, amounts, "choice", damages=("proven_loss",), proven=f.proven_loss, remedies=("repair_free", "replace_part",))


def repair_paid_by_consumer(found: Found, amounts: Amounts) -> Settlement:
    """소비자 비용의 수리·부품교환 (repair paid by consumer)."""
    return account(found, amounts, "single", remedies=("repair_paid_by_consumer",))


def used_month_rent_for(f: Facts) -> Number | None:
    """해지월의 임대료 (used month rent) = 월임대료 × 해지월 사용일수 ÷ 해지월의 일수"""
    monthly_rent = f.monthly_rent
    used_days_in_month = f.used_days_in_month
    days_in_month = f.days_in_month
    if divides_by_zero(("days_in_month", days_in_month)) or monthly_rent is None or used_days_in_month is None or days_in_month is None:
        return None
    return Fraction(monthly_rent * used_days_in_month) / days_in_month


def compensate_registration_fee_and_the_consumer_owes_used(found: Found, amounts: Amounts) -> Settlement:
    """등록비 배상 및 소비자가 해지월의 임대료 지급 (compensate registration fee and the consumer owes used month rent)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", compensation=f.registration_fee, owes=used_month_rent_for(f), ordered=("owes", "compensation",))


def compensate_0_and_the_consumer_owes_used_month_rent(found: Found, amounts: Amounts) -> Settlement:
    """0 배상 및 소비자가 해지월의 임대료 지급 (compensate 0 and the consumer owes used month rent)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", compensation=0, owes=used_month_rent_for(f), ordered=("owes",))


def fee_waived_for(f: Facts) -> Number | None:
    """면제되는 사용료 (fee waived) = 월 렌탈서비스비 × 장애 일수 ÷ 30"""
    monthly_fee = f.monthly_fee
    outage_days = f.outage_days
    if monthly_fee is None or outage_days is None:
        return None
    return Fraction(monthly_fee * outage_days) / 30


def refund_fee_waived(found: Found, amounts: Amounts) -> Settlement:
    """면제되는 사용료 환급 (refund fee waived)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=fee_waived_for(f), remedies=("refund",), ordered=("refund",))


def remaining_rent_for(f: Facts) -> Number | None:
    """잔여월 임대료 (remaining rent) = 월임대료 × (약정 일수 − 실제사용일수) ÷ 30, 최소 0 [S001.7.n3]"""
    monthly_rent = f.monthly_rent
    term_days = f.term_days
    used_days = f.used_days
    if monthly_rent is None or term_days is None or used_days is None:
        return None
    return greater(Fraction(monthly_rent * (term_days - used_days)) / 30, 0)


def short_penalty_for(f: Facts) -> Number | None:
    """short_penalty (short penalty) = 잔여월 임대료의 30%, 임대료 총합의 10% 중 적은 금액"""
    remaining_rent = remaining_rent_for(f)
    total_rent = f.total_rent
    if remaining_rent is None or total_rent is None:
        return None
    return lesser(percent(30) * remaining_rent, percent(10) * total_rent)


def penalty_due_for(f: Facts) -> Number | None:
    """위약금 (penalty due) = 정해진 위약금이 정해진 경우이면 정해진 위약금; 의무사용개월 0개월 초과 12개월 이하이면 short_penalty; 의무사용개월 12개월 초과이면 잔여월 임대료의 10%; 임대차개월 12개월 이하이면 short_penalty; 임대차개월 12개월 초과이면 잔여월 임대료의 10%"""
    return first_case(f, (lambda f: is_given(f.stated_penalty), lambda f: f.stated_penalty), (lambda f: every(compare(f.obligation_months, ">", 0), compare(f.obligation_months, "<=", 12)), lambda f: short_penalty_for(f)), (lambda f: compare(f.obligation_months, ">", 12), lambda f: share(10, remaining_rent_for(f))), (lambda f: compare(f.lease_months, "<=", 12), lambda f: short_penalty_for(f)), (lambda f: compare(f.lease_months, ">", 12), lambda f: share(10, remaining_rent_for(f))))


def removal_due_for(f: Facts) -> Number | None:
    """부담할 철거비용 (removal due) = 철거비용의 명시·고지이면 철거비용; 그 밖에 0 [S001.7.n1, S001.7.n10]"""
    return first_case(f, (lambda f: is_one(f.stated_and_notified, "yes"), lambda f: f.removal_cost), (lambda f: True, lambda f: 0))


def penalty_due_removal_due(f: Facts) -> Number | None:
    """위약금 + 부담할 철거비용"""
    penalty_due = penalty_due_for(f)
    removal_due = removal_due_for(f)
    if penalty_due is None or removal_due is None:
        return None
    return penalty_due + removal_due


def deduct_penalty_due_and_the_consumer_owes_penalty_due(found: Found, amounts: Amounts) -> Settlement:
    """위약금 공제 및 소비자가 위약금 + 부담할 철거비용 지급 (deduct penalty due and the consumer owes penalty due + removal due)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=None, deducts=True, penalty=penalty_due_for(f), owes=penalty_due_removal_due(f), ordered=("penalty", "owes",))


def terminate_and_nothing_is_deducted(found: Found, amounts: Amounts) -> Settlement:
    """계약해지 및 공제 없음 (terminate and nothing is deducted)."""
    return account(found, amounts, "single", penalty=0, remedies=("terminate",))


def waive_fee_after_termination(found: Found, amounts: Amounts) -> Settlement:
    """해지 이후 사용료 면제 (waive fee after termination)."""
    return account(found, amounts, "single", remedies=("waive_fee_after_termination",))


def rescind(found: Found, amounts: Amounts) -> Settlement:
    """계약해제 (rescind)."""
    return account(found, amounts, "single", remedies=("rescind",))


def excluded_yes(found: Found, amounts: Amounts) -> Settlement:
    """배상·보상에서 제외: 예 (excluded: yes)."""
    return account(found, amounts, "single", said=(("excluded", True),))


def fee_reduction_for(f: Facts) -> Number | None:
    """감액되는 요금 (fee reduction) = 월 렌탈서비스비 × 지연 일수 ÷ 30"""
    monthly_fee = f.monthly_fee
    delay_days = f.delay_days
    if monthly_fee is None or delay_days is None:
        return None
    return Fraction(monthly_fee * delay_days) / 30


def refund_fee_reduction(found: Found, amounts: Amounts) -> Settlement:
    """감액되는 요금 환급 (refund fee reduction)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=fee_reduction_for(f), remedies=("refund",), ordered=("refund",))


def monthly_fee_fee_reduction(f: Facts) -> Number | None:
    """월 렌탈서비스비 − 감액되는 요금"""
    monthly_fee = f.monthly_fee
    fee_reduction = fee_reduction_for(f)
    if monthly_fee is None or fee_reduction is None:
        return None
    return monthly_fee - fee_reduction


def terminate_and_nothing_is_deducted_and_the_consumer_pays(found: Found, amounts: Amounts) -> Settlement:
    """계약해지 및 공제 없음 및 소비자가 월 렌탈서비스비 − 감액되는 요금 부담 (terminate and nothing is deducted and the consumer pays monthly fee − fee reduction)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", penalty=0, consumer_pays=monthly_fee_fee_reduction(f), remedies=("terminate",), ordered=("consumer_pays",))


def replace_filter(found: Found, amounts: Amounts) -> Settlement:
    """필터교체 (replace filter)."""
    return account(found, amounts, "single", remedies=("replace_filter",))


def exchange_and_nothing_is_deducted_or_terminate_and_nothing(found: Found, amounts: Amounts) -> Settlement:
    """제품교환 및 공제 없음 또는 계약해지 및 공제 없음 (exchange and nothing is deducted or terminate and nothing is deducted)."""
    return account(found, amounts, "choice", penalty=0, remedies=("exchange", "terminate",))


def market_daily_wage_days_lost(f: Facts) -> Number | None:
    """시중 노임단가 × 일하지 못한 날"""
    market_daily_wage = f.market_daily_wage
    days_lost = f.days_lost
    if market_daily_wage is None or days_lost is None:
        return None
    return market_daily_wage * days_lost


def income_lost_for(f: Facts) -> Number | None:
    """일실소득 (income lost) = 소득상실 입증, 일실소득이 정해진 경우이면 일실소득; 소득상실 입증이면 시중 노임단가 × 일하지 못한 날; 그 밖에 0 [S001.7.n7]"""
    return first_case(f, (lambda f: every(is_one(f.income_loss_proven, "yes"), is_given(f.lost_income)), lambda f: f.lost_income), (lambda f: is_one(f.income_loss_proven, "yes"), lambda f: market_daily_wage_days_lost(f)), (lambda f: True, lambda f: 0))


def medical_costs_income_lost(f: Facts) -> Number | None:
    """치료비 + 일실소득"""
    medical_costs = f.medical_costs
    income_lost = income_lost_for(f)
    if medical_costs is None or income_lost is None:
        return None
    return medical_costs + income_lost


def damages_medical_costs_income_lost(found: Found, amounts: Amounts) -> Settlement:
    """손해배상(치료비, income lost) (damages (medical costs, income lost))."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", damages=("medical_costs", "income_lost",), proven=medical_costs_income_lost(f))


def refund_billed_amount(found: Found, amounts: Amounts) -> Settlement:
    """청구된 요금 환급 (refund billed amount)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=f.billed_amount, remedies=("refund",), ordered=("refund",))


def the_consumer_owes_arrears_total(found: Found, amounts: Amounts) -> Settlement:
    """소비자가 체납금액 지급 (the consumer owes arrears total)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", owes=f.arrears_total, ordered=("owes",))


def rent_for(f: Facts) -> Number | None:
    """체납임대료 (rent) = 월임대료 × 체납 개월, 70% × 월 렌탈서비스비 × 체납 개월 중 적은 금액 [S001.7.n8, S001.7.n9]"""
    monthly_rent = f.monthly_rent
    months_overdue = f.months_overdue
    monthly_fee = f.monthly_fee
    if monthly_rent is None or months_overdue is None or monthly_fee is None:
        return None
    return lesser(monthly_rent * months_overdue, percent(70) * monthly_fee * months_overdue)


def interest_for(f: Facts) -> Number | None:
    """지연배상금 (interest) = (체납임대료의 5%) × 체납 일수 ÷ 365"""
    rent = rent_for(f)
    overdue_days = f.overdue_days
    if rent is None or overdue_days is None:
        return None
    return rent * percent(5) * overdue_days / 365


def rent_interest(f: Facts) -> Number | None:
    """체납임대료 + 지연배상금"""
    rent = rent_for(f)
    interest = interest_for(f)
    if rent is None or interest is None:
        return None
    return rent + interest


def the_consumer_owes_rent_interest(found: Found, amounts: Amounts) -> Settlement:
    """소비자가 체납임대료 + 지연배상금 지급 (the consumer owes rent + interest)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", owes=rent_interest(f), ordered=("owes",))


def deduct_a_share_of_penalty_due(found: Found, amounts: Amounts) -> Settlement:
    """위약금의 그 비율 공제 (deduct a share of penalty due)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=None, deducts=True, penalty=share(found.row.percent, penalty_due_for(f)), ordered=("penalty",))


def deduct_penalty_due(found: Found, amounts: Amounts) -> Settlement:
    """위약금 공제 (deduct penalty due)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=None, deducts=True, penalty=penalty_due_for(f), ordered=("penalty",))


def discount_return_for(f: Facts) -> Number | None:
    """돌려줄 할인금액 (discount return) = 제공받은 할인금액 × (약정 일수 − 실제사용일수) ÷ 약정 일수 [S001.7.n2, S001.7.n11]"""
    discount_received = f.discount_received
    term_days = f.term_days
    used_days = f.used_days
    if divides_by_zero(("term_days", term_days)) or discount_received is None or term_days is None or used_days is None:
        return None
    return Fraction(discount_received * (term_days - used_days)) / term_days


def charge_for(f: Facts) -> Number | None:
    """내야 할 사용료 (charge) = 장애, 계약해지이면 해지월의 임대료; 해지 후 원상회복 불이행이면 0 [S001.7.2.1, S001.7.5]"""
    return first_case(f, (lambda f: every(is_one(f.event, "disorder"), is_one(f.choice_made, "ends the contract")), lambda f: used_month_rent_for(f)), (lambda f: is_one(f.event, "no restoration"), lambda f: 0))


# --- the official table ----------------------------------------------------------------------------

# 사업자, 고장·훼손 (business, breakdown)
BUSINESS_BREAKDOWN = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "breakdown")),
    no_count,
    "before",
    (
        #   id                      far  near  percent orders                                                    line official rows  official wording
        Row("business-breakdown", None, None,    None, repair_free_and_damages_proven_loss_or_replace_part_and,  119, ("S001.7.1",), "사업자의 귀책사유로 인한 고장·훼손 및 손해 발생"),
    ),
)  # fmt: skip

# 소비자, 고장·훼손 (consumer, breakdown)
CONSUMER_BREAKDOWN = Ladder(
    lambda f: every(is_one(f.party, "consumer"), is_one(f.event, "breakdown")),
    no_count,
    "before",
    (
        #   id                      far  near  percent orders                    line official rows  official wording
        Row("consumer-breakdown", None, None,    None, repair_paid_by_consumer,  121, ("S001.7.3",), "소비자의 귀책사유로 인한 고장·훼손"),
    ),
)  # fmt: skip

# 사업자, 장애, 계약해지, 동의 없는 양도 아님 (business, disorder, ends the contract, not transfer without consent)
BUSINESS_DISORDER_ENDS_THE_CONTRACT = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "disorder"),
        is_one(f.choice_made, "ends the contract"),
        fails(is_one(f.transfer_without_consent, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                       far  near  percent orders                                                   line official rows    official wording
        Row("business-disorder-ends-the-contract", None, None,    None, compensate_registration_fee_and_the_consumer_owes_used,  122, ("S001.7.2.1",), "계약해지"),
    ),
)  # fmt: skip

# 사업자, 장애, 계약해지, 동의 없는 양도 (business, disorder, ends the contract, transfer without consent)
BUSINESS_DISORDER_ENDS_THE_CONTRACT_TRANSFER_WITHOUT_CONSENT = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "disorder"),
        is_one(f.choice_made, "ends the contract"),
        is_one(f.transfer_without_consent, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                                                far  near  percent orders                                               line official rows                  official wording
        Row("business-disorder-ends-the-contract-transfer-without-consent", None, None,    None, compensate_0_and_the_consumer_owes_used_month_rent,  124, ("S001.7.2.1", "S001.7.n15",), "계약해지 / 단, 사업자의 동의 없는 양도 등으로 인하여 물품의 관리 및 유지가 곤란한 경우는"),
    ),
)  # fmt: skip

# 사업자, 장애, 계약지속 (business, disorder, goes on)
BUSINESS_DISORDER_GOES_ON = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "disorder"),
        is_one(f.choice_made, "goes on"),
    ),
    no_count,
    "before",
    (
        #   id                             far  near  percent orders              line official rows    official wording
        Row("business-disorder-goes-on", None, None,    None, refund_fee_waived,  125, ("S001.7.2.2",), "계약지속 시"),
    ),
)  # fmt: skip

# 소비자, 계약해지, 정해진 위약금이 정해진 경우 (consumer, ends, stated penalty is given)
CONSUMER_ENDS = Ladder(
    lambda f: every(is_one(f.party, "consumer"), is_one(f.event, "ends"), is_given(f.stated_penalty)),
    no_count,
    "before",
    (
        #   id                 far  near  percent orders                                                 line official rows   official wording
        Row("consumer-ends", None, None,    None, deduct_penalty_due_and_the_consumer_owes_penalty_due,  127, ("S001.7.n1",), "위약금과 별도로 계약 중도해지 시 발생하는 철거비용 등은"),
    ),
)  # fmt: skip

# 소비자, 계약해지, 다음이 아닌 경우(정해진 위약금이 정해진 경우), 약정 일수가 정해진 경우 (consumer, ends, not (stated penalty is given), term days is given)
CONSUMER_ENDS_2 = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "ends"),
        fails(is_given(f.stated_penalty)),
        is_given(f.term_days),
    ),
    no_count,
    "before",
    (
        #   id                   far  near  percent orders                                                 line official rows                                              official wording
        Row("consumer-ends-2", None, None,    None, deduct_penalty_due_and_the_consumer_owes_penalty_due,  128, ("S001.7.4.1", "S001.7.4.2", "S001.7.4.3", "S001.7.4.4",), "의무사용기간을 1년 이하로 정한 경우 / 의무사용기간을 1년 초과로 정한 경우 / 의무사용기간은 없고 임대차기간을 1년 이하로 정한 경우 / 의무사용기간은 없고 임대차기간을 1년 초과로 정한 경우"),
    ),
)  # fmt: skip

# 사업자, 계약해지, 상당한 기간의 최고, 최고 뒤 이행 아님 (business, ends, notice given, not performed after notice)
BUSINESS_ENDS_NOTICE_GIVEN = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "ends"),
        is_one(f.notice_given, "yes"),
        fails(is_one(f.performed_after_notice, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                              far  near  percent orders                              line official rows    official wording
        Row("business-ends-notice-given", None, None,    None, terminate_and_nothing_is_deducted,  131, ("S001.7.n13",), "사업자에게 귀책사유가 있는 경우 소비자는 상당한 기간을 정하여 그 이행을 최고하고 그 후에도 사업자가 이행…"),
    ),
)  # fmt: skip

# 사업자, 해지 후 원상회복 불이행 (business, no restoration)
BUSINESS_NO_RESTORATION = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "no restoration")),
    no_count,
    "before",
    (
        #   id                           far  near  percent orders                        line official rows  official wording
        Row("business-no-restoration", None, None,    None, waive_fee_after_termination,  134, ("S001.7.5",), "계약해지 후 사업자의 원상회복 불이행"),
    ),
)  # fmt: skip

# 사업자, 허위·과장 권유 (business, false solicitation)
BUSINESS_FALSE_SOLICITATION = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "false solicitation")),
    no_count,
    "before",
    (
        #   id                               far  near  percent orders    line official rows  official wording
        Row("business-false-solicitation", None, None,    None, rescind,  135, ("S001.7.6",), "허위·과장 권유에 의한 이용계약"),
    ),
)  # fmt: skip

# 사업자, 서비스 지연, 고객의 고의·중과실 (business, service delay, gross negligence)
BUSINESS_SERVICE_DELAY_GROSS_NEGLIGENCE = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "service delay"),
        is_one(f.gross_negligence, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                           far  near  percent orders         line official rows   official wording
        Row("business-service-delay-gross-negligence", None, None,    None, excluded_yes,  136, ("S001.7.n4",), "고객의 고의 또는 중과실로 인해 A/S(필터교체 포함)가 지연된 경우는"),
    ),
)  # fmt: skip

# 사업자, 서비스 지연, 고객의 고의·중과실 아님, 횟수 2 미만 (business, service delay, not gross negligence, occurrence under 2)
BUSINESS_SERVICE_DELAY = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "service delay"),
        fails(is_one(f.gross_negligence, "yes")),
        compare(f.occurrence, "<", 2),
    ),
    no_count,
    "before",
    (
        #   id                          far  near  percent orders                 line official rows  official wording
        Row("business-service-delay", None, None,    None, refund_fee_reduction,  137, ("S001.7.7",), "사업자의 서비스 지연"),
    ),
)  # fmt: skip

# 사업자, 서비스 지연, 고객의 고의·중과실 아님, 횟수 2 이상 (business, service delay, not gross negligence, occurrence at least 2)
BUSINESS_SERVICE_DELAY_2 = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "service delay"),
        fails(is_one(f.gross_negligence, "yes")),
        compare(f.occurrence, ">=", 2),
    ),
    no_count,
    "before",
    (
        #   id                            far  near  percent orders                                                    line official rows  official wording
        Row("business-service-delay-2", None, None,    None, terminate_and_nothing_is_deducted_and_the_consumer_pays,  138, ("S001.7.7",), "사업자의 서비스 지연"),
    ),
)  # fmt: skip

# 사업자, 이물질·수질이상, 필터하자, 횟수 2 미만 (business, water quality, filter defect, occurrence under 2)
BUSINESS_WATER_QUALITY_FILTER_DEFECT = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "water quality"),
        is_one(f.cause, "filter defect"),
        compare(f.occurrence, "<", 2),
    ),
    no_count,
    "before",
    (
        #   id                                        far  near  percent orders           line official rows   official wording
        Row("business-water-quality-filter-defect", None, None,    None, replace_filter,  140, ("S001.7.n5",), "필터하자로 인한 이물질 혼입 및 수질이상인 경우에는"),
    ),
)  # fmt: skip

# 사업자, 이물질·수질이상, 필터하자, 횟수 2 이상 (business, water quality, filter defect, occurrence at least 2)
BUSINESS_WATER_QUALITY_FILTER_DEFECT_2 = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "water quality"),
        is_one(f.cause, "filter defect"),
        compare(f.occurrence, ">=", 2),
    ),
    no_count,
    "before",
    (
        #   id                                          far  near  percent orders                                                      line official rows   official wording
        Row("business-water-quality-filter-defect-2", None, None,    None, exchange_and_nothing_is_deducted_or_terminate_and_nothing,  141, ("S001.7.n6",), "단, 동일하자가 재발(2회부터)하는 경우에는"),
    ),
)  # fmt: skip

# 사업자, 이물질·수질이상, 그 밖의 원인 (business, water quality, other cause)
BUSINESS_WATER_QUALITY_OTHER_CAUSE = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "water quality"),
        is_one(f.cause, "other cause"),
    ),
    no_count,
    "before",
    (
        #   id                                      far  near  percent orders                                                      line official rows  official wording
        Row("business-water-quality-other-cause", None, None,    None, exchange_and_nothing_is_deducted_or_terminate_and_nothing,  142, ("S001.7.8",), "이물질 혼입 및 수질이상"),
    ),
)  # fmt: skip

# 사업자, 부작용 (business, side effect)
BUSINESS_SIDE_EFFECT = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "side effect")),
    no_count,
    "before",
    (
        #   id                        far  near  percent orders                              line official rows  official wording
        Row("business-side-effect", None, None,    None, damages_medical_costs_income_lost,  144, ("S001.7.9",), "부작용 또는 인체에 이상이 생겼을 경우"),
    ),
)  # fmt: skip

# 사업자, 서비스 없이 청구 (business, billed without service)
BUSINESS_BILLED_WITHOUT_SERVICE = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "billed without service")),
    no_count,
    "before",
    (
        #   id                                   far  near  percent orders                 line official rows   official wording
        Row("business-billed-without-service", None, None,    None, refund_billed_amount,  146, ("S001.7.10",), "렌탈서비스가 이루어지지 않고 청구된 요금"),
    ),
)  # fmt: skip

# 소비자, 체납, 체납기간 중 서비스 제공 (consumer, arrears, service provided)
CONSUMER_ARREARS_SERVICE_PROVIDED = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "arrears"),
        is_one(f.service_provided, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                     far  near  percent orders                            line official rows     official wording
        Row("consumer-arrears-service-provided", None, None,    None, the_consumer_owes_arrears_total,  147, ("S001.7.11.1",), "렌탈서비스비 체납 (장기부재 및 연락두절, 일방적 납부거부 등)"),
    ),
)  # fmt: skip

# 소비자, 체납, 체납기간 중 서비스 제공 아님 (consumer, arrears, not service provided)
CONSUMER_ARREARS = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "arrears"),
        fails(is_one(f.service_provided, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                    far  near  percent orders                            line official rows     official wording
        Row("consumer-arrears", None, None,    None, the_consumer_owes_rent_interest,  148, ("S001.7.11.2",), "체납기간 중 유지관리 서비스가 제공되지 않은 경우"),
    ),
)  # fmt: skip

# 소비자, 이사, 정기관리가 안 되는 지역 (consumer, moves, without service)
CONSUMER_MOVES_WITHOUT_SERVICE = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "moves"),
        is_one(f.destination, "without service"),
    ),
    no_count,
    "before",
    (
        #   id                                  far  near  percent orders                              line official rows     official wording
        Row("consumer-moves-without-service", None, None,    None, terminate_and_nothing_is_deducted,  150, ("S001.7.12.1",), "정기관리가 안 되는 지역으로 이사하는 경우"),
    ),
)  # fmt: skip

# 소비자, 이사, 기능 상실 우려 지역 (consumer, moves, losing function)
CONSUMER_MOVES_LOSING_FUNCTION = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "moves"),
        is_one(f.destination, "losing function"),
    ),
    no_count,
    "before",
    (
        #   id                                  far  near  percent orders                              line official rows     official wording
        Row("consumer-moves-losing-function", None, None,    None, terminate_and_nothing_is_deducted,  151, ("S001.7.12.2",), "제품 본래의 기능 상실이 우려되는 지역으로 이사하는 경우"),
    ),
)  # fmt: skip

# 소비자, 이사, 해외, 관련 자료 제출 (consumer, moves, overseas, evidence)
CONSUMER_MOVES_OVERSEAS_EVIDENCE = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "moves"),
        is_one(f.destination, "overseas"),
        is_one(f.evidence, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                    far  near  percent orders                          line official rows     official wording
        Row("consumer-moves-overseas-evidence", None, None,      50, deduct_a_share_of_penalty_due,  152, ("S001.7.12.3",), "해외로 이주하는 경우"),
    ),
)  # fmt: skip

# 소비자, 이사, 해외, 관련 자료 제출 아님 (consumer, moves, overseas, not evidence)
CONSUMER_MOVES_OVERSEAS = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "moves"),
        is_one(f.destination, "overseas"),
        fails(is_one(f.evidence, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                           far  near  percent orders               line official rows     official wording
        Row("consumer-moves-overseas", None, None,    None, deduct_penalty_due,  154, ("S001.7.12.3",), "해외로 이주하는 경우"),
    ),
)  # fmt: skip

# 소비자, 계약해지, 다음이 아닌 경우(정해진 위약금이 정해진 경우), 다음이 아닌 경우(약정 일수가 정해진 경우) (consumer, ends, not (stated penalty is given), not (term days is given))
SILENT_CONSUMER_ENDS = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "ends"),
        fails(is_given(f.stated_penalty)),
        fails(is_given(f.term_days)),
    ),
    no_count,
    "before",
    (
        #   id                        far  near  percent orders    line official rows  official wording
        Row("silent-consumer-ends", None, None,    None, nothing,  130, ("G7.03",),    "의무사용기간도 임대차기간도 정하지 않은 계약의 위약금은 표에 없다"),
    ),
)  # fmt: skip

# 사업자, 계약해지, 상당한 기간의 최고 아님 (business, ends, not notice given)
SILENT_BUSINESS_ENDS = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "ends"),
        fails(is_one(f.notice_given, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                        far  near  percent orders    line official rows    official wording
        Row("silent-business-ends", None, None,    None, nothing,  132, ("S001.7.n13",), "먼저 상당한 기간을 정하여 최고해야 한다"),
    ),
)  # fmt: skip

# 사업자, 계약해지, 상당한 기간의 최고, 최고 뒤 이행 (business, ends, notice given, performed after notice)
SILENT_BUSINESS_ENDS_NOTICE_GIVEN_PERFORMED_AFTER_NOTICE = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "ends"),
        is_one(f.notice_given, "yes"),
        is_one(f.performed_after_notice, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                                            far  near  percent orders    line official rows    official wording
        Row("silent-business-ends-notice-given-performed-after-notice", None, None,    None, nothing,  133, ("S001.7.n13",), "최고 뒤 이행했으면 이 비고를 쓸 수 없다"),
    ),
)  # fmt: skip

# 소비자, 장애·해지 후 원상회복 불이행·허위·과장 권유·서비스 지연·이물질·수질이상·부작용·서비스 없이 청구 중 하나 (consumer, any of disorder, no restoration, false solicitation, service delay, water quality, side effect, billed without service)
NEVER_CONSUMER_DISORDER_OR_NO_RESTORATION_OR_FALSE_SOLICITATION_OR_SERVICE_DELAY_OR_WATER_QUALITY_OR_SIDE_EFFECT_OR_BILLED_WITHOUT_SERVICE = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "disorder", "no restoration", "false solicitation", "service delay", "water quality", "side effect", "billed without service"),
    ),
    no_count,
    "before",
    (
        #   id                                                                                                                                              far  near  percent orders    line official rows  official wording
        Row("never-consumer-disorder-or-no-restoration-or-false-solicitation-or-service-delay-or-water-quality-or-side-effect-or-billed-without-service", None, None,    None, nothing,  155, (),            "사업자의 책임을 다루는 줄이다"),
    ),
)  # fmt: skip

# 사업자, 체납 또는 이사 (business, arrears or moves)
NEVER_BUSINESS_ARREARS_OR_MOVES = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "arrears", "moves")),
    no_count,
    "before",
    (
        #   id                                   far  near  percent orders    line official rows  official wording
        Row("never-business-arrears-or-moves", None, None,    None, nothing,  156, (),            "소비자의 사정을 다루는 줄이다"),
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
        BUSINESS_BREAKDOWN,
        CONSUMER_BREAKDOWN,
        BUSINESS_DISORDER_ENDS_THE_CONTRACT,
        BUSINESS_DISORDER_ENDS_THE_CONTRACT_TRANSFER_WITHOUT_CONSENT,
        BUSINESS_DISORDER_GOES_ON,
        CONSUMER_ENDS,
        CONSUMER_ENDS_2,
        BUSINESS_ENDS_NOTICE_GIVEN,
        BUSINESS_NO_RESTORATION,
        BUSINESS_FALSE_SOLICITATION,
        BUSINESS_SERVICE_DELAY_GROSS_NEGLIGENCE,
        BUSINESS_SERVICE_DELAY,
        BUSINESS_SERVICE_DELAY_2,
        BUSINESS_WATER_QUALITY_FILTER_DEFECT,
        BUSINESS_WATER_QUALITY_FILTER_DEFECT_2,
        BUSINESS_WATER_QUALITY_OTHER_CAUSE,
        BUSINESS_SIDE_EFFECT,
        BUSINESS_BILLED_WITHOUT_SERVICE,
        CONSUMER_ARREARS_SERVICE_PROVIDED,
        CONSUMER_ARREARS,
        CONSUMER_MOVES_WITHOUT_SERVICE,
        CONSUMER_MOVES_LOSING_FUNCTION,
        CONSUMER_MOVES_OVERSEAS_EVIDENCE,
        CONSUMER_MOVES_OVERSEAS,
    ),
    (
    ),
    (
        SILENT_CONSUMER_ENDS,
        SILENT_BUSINESS_ENDS,
        SILENT_BUSINESS_ENDS_NOTICE_GIVEN_PERFORMED_AFTER_NOTICE,
    ),
    (
        NEVER_CONSUMER_DISORDER_OR_NO_RESTORATION_OR_FALSE_SOLICITATION_OR_SERVICE_DELAY_OR_WATER_QUALITY_OR_SIDE_EFFECT_OR_BILLED_WITHOUT_SERVICE,
        NEVER_BUSINESS_ARREARS_OR_MOVES,
    ),
    (("remaining_rent", "잔여월 임대료", remaining_rent_for), ("short_penalty", "short_penalty", short_penalty_for), ("penalty_due", "위약금", penalty_due_for), ("removal_due", "부담할 철거비용", removal_due_for), ("discount_return", "돌려줄 할인금액", discount_return_for), ("used_month_rent", "해지월의 임대료", used_month_rent_for), ("charge", "내야 할 사용료", charge_for), ("fee_waived", "면제되는 사용료", fee_waived_for), ("fee_reduction", "감액되는 요금", fee_reduction_for), ("rent", "체납임대료", rent_for), ("interest", "지연배상금", interest_for), ("income_lost", "일실소득", income_lost_for), ),
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
        BUSINESS_BREAKDOWN,
        CONSUMER_BREAKDOWN,
        BUSINESS_DISORDER_ENDS_THE_CONTRACT,
        BUSINESS_DISORDER_ENDS_THE_CONTRACT_TRANSFER_WITHOUT_CONSENT,
        BUSINESS_DISORDER_GOES_ON,
        CONSUMER_ENDS,
        CONSUMER_ENDS_2,
        BUSINESS_ENDS_NOTICE_GIVEN,
        BUSINESS_NO_RESTORATION,
        BUSINESS_FALSE_SOLICITATION,
        BUSINESS_SERVICE_DELAY_GROSS_NEGLIGENCE,
        BUSINESS_SERVICE_DELAY,
        BUSINESS_SERVICE_DELAY_2,
        BUSINESS_WATER_QUALITY_FILTER_DEFECT,
        BUSINESS_WATER_QUALITY_FILTER_DEFECT_2,
        BUSINESS_WATER_QUALITY_OTHER_CAUSE,
        BUSINESS_SIDE_EFFECT,
        BUSINESS_BILLED_WITHOUT_SERVICE,
        CONSUMER_ARREARS_SERVICE_PROVIDED,
        CONSUMER_ARREARS,
        CONSUMER_MOVES_WITHOUT_SERVICE,
        CONSUMER_MOVES_LOSING_FUNCTION,
        CONSUMER_MOVES_OVERSEAS_EVIDENCE,
        CONSUMER_MOVES_OVERSEAS,
    ),
    (
    ),
    (
        SILENT_CONSUMER_ENDS,
        SILENT_BUSINESS_ENDS,
        SILENT_BUSINESS_ENDS_NOTICE_GIVEN_PERFORMED_AFTER_NOTICE,
    ),
    (
        NEVER_CONSUMER_DISORDER_OR_NO_RESTORATION_OR_FALSE_SOLICITATION_OR_SERVICE_DELAY_OR_WATER_QUALITY_OR_SIDE_EFFECT_OR_BILLED_WITHOUT_SERVICE,
        NEVER_BUSINESS_ARREARS_OR_MOVES,
    ),
    (("remaining_rent", "잔여월 임대료", remaining_rent_for), ("short_penalty", "short_penalty", short_penalty_for), ("penalty_due", "위약금", penalty_due_for), ("removal_due", "부담할 철거비용", removal_due_for), ("discount_return", "돌려줄 할인금액", discount_return_for), ("used_month_rent", "해지월의 임대료", used_month_rent_for), ("charge", "내야 할 사용료", charge_for), ("fee_waived", "면제되는 사용료", fee_waived_for), ("fee_reduction", "감액되는 요금", fee_reduction_for), ("rent", "체납임대료", rent_for), ("interest", "지연배상금", interest_for), ("income_lost", "일실소득", income_lost_for), ),
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
        BUSINESS_BREAKDOWN,
        CONSUMER_BREAKDOWN,
        BUSINESS_DISORDER_ENDS_THE_CONTRACT,
        BUSINESS_DISORDER_ENDS_THE_CONTRACT_TRANSFER_WITHOUT_CONSENT,
        BUSINESS_DISORDER_GOES_ON,
        CONSUMER_ENDS,
        CONSUMER_ENDS_2,
        BUSINESS_ENDS_NOTICE_GIVEN,
        BUSINESS_NO_RESTORATION,
        BUSINESS_FALSE_SOLICITATION,
        BUSINESS_SERVICE_DELAY_GROSS_NEGLIGENCE,
        BUSINESS_SERVICE_DELAY,
        BUSINESS_SERVICE_DELAY_2,
        BUSINESS_WATER_QUALITY_FILTER_DEFECT,
        BUSINESS_WATER_QUALITY_FILTER_DEFECT_2,
        BUSINESS_WATER_QUALITY_OTHER_CAUSE,
        BUSINESS_SIDE_EFFECT,
        BUSINESS_BILLED_WITHOUT_SERVICE,
        CONSUMER_ARREARS_SERVICE_PROVIDED,
        CONSUMER_ARREARS,
        CONSUMER_MOVES_WITHOUT_SERVICE,
        CONSUMER_MOVES_LOSING_FUNCTION,
        CONSUMER_MOVES_OVERSEAS_EVIDENCE,
        CONSUMER_MOVES_OVERSEAS,
    ),
    (
    ),
    (
        SILENT_CONSUMER_ENDS,
        SILENT_BUSINESS_ENDS,
        SILENT_BUSINESS_ENDS_NOTICE_GIVEN_PERFORMED_AFTER_NOTICE,
    ),
    (
        NEVER_CONSUMER_DISORDER_OR_NO_RESTORATION_OR_FALSE_SOLICITATION_OR_SERVICE_DELAY_OR_WATER_QUALITY_OR_SIDE_EFFECT_OR_BILLED_WITHOUT_SERVICE,
        NEVER_BUSINESS_ARREARS_OR_MOVES,
    ),
    (("remaining_rent", "잔여월 임대료", remaining_rent_for), ("short_penalty", "short_penalty", short_penalty_for), ("penalty_due", "위약금", penalty_due_for), ("removal_due", "부담할 철거비용", removal_due_for), ("discount_return", "돌려줄 할인금액", discount_return_for), ("used_month_rent", "해지월의 임대료", used_month_rent_for), ("charge", "내야 할 사용료", charge_for), ("fee_waived", "면제되는 사용료", fee_waived_for), ("fee_reduction", "감액되는 요금", fee_reduction_for), ("rent", "체납임대료", rent_for), ("interest", "지연배상금", interest_for), ("income_lost", "일실소득", income_lost_for), ),
)  # fmt: skip
EDITIONS = (EDITION_2025_12_18, EDITION_2024_12_27, EDITION_2021_05_25, )  # fmt: skip
UNRECORDED: tuple[tuple[date, date | None, str], ...] = (
)
WORDS: dict[str, tuple[str, ...]] = {
    "party": ("consumer", "business", ),
    "event": ("breakdown", "disorder", "ends", "no restoration", "false solicitation", "service delay", "water quality", "side effect", "billed without service", "arrears", "moves", ),
    "choice_made": ("ends the contract", "goes on", ),
    "cause": ("filter defect", "other cause", ),
    "destination": ("without service", "losing function", "overseas", ),
    "gross_negligence": ("yes", "no", ),
    "transfer_without_consent": ("yes", "no", ),
    "notice_given": ("yes", "no", ),
    "performed_after_notice": ("yes", "no", ),
    "service_provided": ("yes", "no", ),
    "evidence": ("yes", "no", ),
    "stated_and_notified": ("yes", "no", ),
    "income_loss_proven": ("yes", "no", ),
}
LABELS: dict[str, str] = {
    "party": "책임 있는 당사자",
    "event": "일어난 일",
    "choice_made": "소비자의 선택",
    "cause": "원인",
    "destination": "이사하는 곳",
    "gross_negligence": "고객의 고의·중과실",
    "transfer_without_consent": "동의 없는 양도",
    "notice_given": "상당한 기간의 최고",
    "performed_after_notice": "최고 뒤 이행",
    "service_provided": "체납기간 중 서비스 제공",
    "evidence": "관련 자료 제출",
    "stated_and_notified": "철거비용의 명시·고지",
    "income_loss_proven": "소득상실 입증",
    "stated_penalty": "정해진 위약금",
    "lost_income": "일실소득",
    "obligation_days": "의무사용일수",
    "lease_days": "임대차일수",
    "occurrence": "횟수",
    "term_days": "약정 일수",
    "monthly_rent": "월임대료",
    "monthly_fee": "월 렌탈서비스비",
    "total_rent": "임대료 총합",
    "registration_fee": "등록비",
    "repair_cost": "수리비",
    "removal_cost": "철거비용",
    "discount_received": "제공받은 할인금액",
    "arrears_total": "체납금액",
    "billed_amount": "청구된 요금",
    "medical_costs": "치료비",
    "market_daily_wage": "시중 노임단가",
    "proven_loss": "입증된 손해",
    "obligation_months": "의무사용개월",
    "lease_months": "임대차개월",
    "used_days": "실제사용일수",
    "used_days_in_month": "해지월 사용일수",
    "days_in_month": "해지월의 일수",
    "outage_days": "장애 일수",
    "delay_days": "지연 일수",
    "months_overdue": "체납 개월",
    "overdue_days": "체납 일수",
    "days_lost": "일하지 못한 날",
}


def settle(  # name every argument; Python is quicker when it need not insist on it
    party: Party | None = None,
    event: Event | None = None,
    choice_made: ChoiceMade | None = None,
    cause: Cause | None = None,
    destination: Destination | None = None,
    stated_penalty: Number | None = None,
    lost_income: Number | None = None,
    obligation_days: Number | None = None,
    lease_days: Number | None = None,
    occurrence: Number | None = None,
    term_days: Number | None = None,
    monthly_rent: Number | None = None,
    monthly_fee: Number | None = None,
    total_rent: Number | None = None,
    registration_fee: Number | None = None,
    repair_cost: Number | None = None,
    removal_cost: Number | None = None,
    discount_received: Number | None = None,
    arrears_total: Number | None = None,
    billed_amount: Number | None = None,
    medical_costs: Number | None = None,
    market_daily_wage: Number | None = None,
    proven_loss: Number | None = None,
    obligation_months: Number | None = None,
    lease_months: Number | None = None,
    used_days: Number | None = None,
    used_days_in_month: Number | None = None,
    days_in_month: Number | None = None,
    outage_days: Number | None = None,
    delay_days: Number | None = None,
    months_overdue: Number | None = None,
    overdue_days: Number | None = None,
    days_lost: Number | None = None,
    gross_negligence: YesNo | None = None,
    transfer_without_consent: YesNo | None = None,
    notice_given: YesNo | None = None,
    performed_after_notice: YesNo | None = None,
    service_provided: YesNo | None = None,
    evidence: YesNo | None = None,
    stated_and_notified: YesNo | None = None,
    income_loss_proven: YesNo | None = None,
    on: date | None = None,
) -> Settlement | NoRule | Undecided:
    """Settle a case by the edition in force `on` a day; without a day, by the newest."""
    stated = (
        on,
        party,
        event,
        choice_made,
        cause,
        destination,
        gross_negligence,
        transfer_without_consent,
        notice_given,
        performed_after_notice,
        service_provided,
        evidence,
        stated_and_notified,
        income_loss_proven,
        stated_penalty,
        lost_income,
        obligation_days,
        lease_days,
        occurrence,
        term_days,
    )
    try:
        found = REMEMBERED[stated]
    except KeyError:
        found = find(stated)
    amounts = (monthly_rent, monthly_fee, total_rent, registration_fee, repair_cost, removal_cost, discount_received, arrears_total, billed_amount, medical_costs, market_daily_wage, proven_loss, obligation_months, lease_months, used_days, used_days_in_month, days_in_month, outage_days, delay_days, months_overdue, overdue_days, days_lost, )
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
    lines = [f"{row.wording} [{', '.join(row.citations)}] (standards/rental.gijun:{row.line})"]
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
