"""항공 (air travel): Air travel

Written by `gijun build` from standards/air_travel.gijun. To change a number, change that file.
Source: 소비자분쟁해결기준, annex 별표 2, item 운수·화물·택배 등 관련 · 항공(국내 여객), 항공(국제 여객).
This file needs nothing but Python itself: copy it wherever it is useful.

    settle(party="consumer", route="domestic", event="cancels", substitute="offered", …)

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
Route = Literal["domestic", "overseas"]
Event = Literal["cancels", "denied carriage", "late", "baggage", "ticket lost", "changes"]
Substitute = Literal["offered", "no substitute", "refused"]
Use = Literal["unused", "partly used"]
Replacement = Literal["none bought", "bought", "reissued"]
Epidemic = Literal["no epidemic", "performance impossible", "performance very difficult"]
YesNo = Literal["yes", "no"]
Number = int | Fraction
Truth = bool | None  # None: a fact that the case does not state would decide


class Facts(NamedTuple):
    """A case. None is not stated, which is neither zero nor "no"."""

    party: Party | None = None  # 책임 있는 당사자
    route: Route | None = None  # 노선
    event: Event | None = None  # 일어난 일
    substitute: Substitute | None = None  # 대체편
    excused: YesNo | None = None  # 면책사유의 증명
    checked_in_late: YesNo | None = None  # 탑승수속 마감 뒤 도착
    long_flight: YesNo | None = None  # 운항시간 4시간 초과
    use: Use | None = None  # 항공권의 사용
    in_refund_period: YesNo | None = None  # 환급할 수 있는 기간 안
    replacement: Replacement | None = None  # 분실한 뒤
    lost_ticket_conditions_met: YesNo | None = None  # 분실신고·미사용 확인·배상동의
    epidemic: Epidemic | None = None  # 감염병
    agreed: YesNo | None = None  # 변경 합의
    hours_late: Number | None = None  # 목적지 도착이 늦은 시간
    segment_fare: Number | None = None  # 해당구간 운임
    price: Number | None = None  # 항공권 구입금액
    paid: Number | None = None  # 지급액
    used_fare: Number | None = None  # 사용구간 적용운임
    cancellation_fee: Number | None = None  # 취소수수료
    late_cancellation_fee: Number | None = None  # 취소시한을 넘긴 위약금
    replacement_price: Number | None = None  # 대체항공권 구입금액
    dollar: Number | None = None  # 1달러의 원화
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
    line: int  # of standards/air_travel.gijun
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


def adjusts(found: Found, amounts: Amounts) -> Settlement:
    """A row that cuts what another row orders, by the percentage it names."""
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
        f = take(f, "party",
            (is_one(f.event, "denied carriage", "late", "baggage"), "business"),
            (is_one(f.event, "ticket lost", "cancels"), "consumer"),
        )
    if f.excused is None:  # 면책사유의 증명
        f = take(f, "excused", (True, "no"))
    if f.checked_in_late is None:  # 탑승수속 마감 뒤 도착
        f = take(f, "checked_in_late", (True, "no"))
    if f.substitute is None:  # 대체편 [N2024-32.air_travel.domestic.2.n2]
        f = take(f, "substitute",
            (every(is_one(f.route, "domestic"), compare(f.hours_late, ">", 12)), "no substitute"),
            (is_given(f.hours_late), "offered"),
        )
    if f.use is None:  # 항공권의 사용
        f = take(f, "use", (True, "unused"))
    if f.in_refund_period is None:  # 환급할 수 있는 기간 안
        f = take(f, "in_refund_period", (True, "yes"))
    if f.lost_ticket_conditions_met is None:  # 분실신고·미사용 확인·배상동의
        f = take(f, "lost_ticket_conditions_met", (True, "yes"))
    if f.epidemic is None:  # 감염병
        f = take(f, "epidemic", (True, "no epidemic"))
    return f


def with_amounts(f: Facts) -> Facts:
    """Amounts taken where a case gives none."""
    if f.late_cancellation_fee is None:  # 취소시한을 넘긴 위약금
        f = take(f, "late_cancellation_fee", (True, 0))
    if f.used_fare is None:  # 사용구간 적용운임
        f = take(f, "used_fare", (is_one(f.use, "unused"), 0))
    if f.paid is None:  # 지급액
        f = take(f, "paid", (True, f.price))
    return f


def refund_everything_paid(found: Found, amounts: Amounts) -> Settlement:
    """낸 금액 전부 환급 (refund everything paid)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, compensation=0, penalty=0, remedies=("refund",))


def compensate_a_share_of_segment_fare_and_stay_expenses_체재가(found: Found, amounts: Amounts) -> Settlement:
    """해당구간 운임의 그 비율 배상 및 체재 경비: 체재가 필요하면 적정 숙식비 등 경비를 부담 (compensate a share of segment fare and stay expenses: 체재가 필요하면 적정 숙식비 등 경비를 부담)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", compensation=share(found.row.percent, f.segment_fare), said=(("stay_expenses", "체재가 필요하면 적정 숙식비 등 경비를 부담"),), ordered=("compensation",))


def refund_segment_fare_and_fresh_ticket_and_stay_expenses_체재가(found: Found, amounts: Amounts) -> Settlement:
    """해당구간 운임 환급 및 해당 구간 항공권 또는 교환권 제공 및 체재 경비: 체재가 필요하면 적정 숙식비 등 경비를 부담 (refund segment fare and fresh ticket and stay expenses: 체재가 필요하면 적정 숙식비 등 경비를 부담)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=f.segment_fare, said=(("stay_expenses", "체재가 필요하면 적정 숙식비 등 경비를 부담"),), remedies=("fresh ticket",), ordered=("refund",))


def of_200_dollar(f: Facts) -> Number | None:
    """200 × 1달러의 원화"""
    dollar = f.dollar
    if dollar is None:
        return None
    return 200 * dollar


def compensate_200_dollar_and_compensation_is_a_maximum_yes(found: Found, amounts: Amounts) -> Settlement:
    """200 × 1달러의 원화 배상 및 배상액은 상한: 예 (compensate 200 × dollar and compensation is a maximum: yes)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", compensation=of_200_dollar(f), said=(("compensation_is_a_maximum", True),), ordered=("compensation",))


def of_400_dollar(f: Facts) -> Number | None:
    """400 × 1달러의 원화"""
    dollar = f.dollar
    if dollar is None:
        return None
    return 400 * dollar


def compensate_400_dollar_and_compensation_is_a_maximum_yes(found: Found, amounts: Amounts) -> Settlement:
    """400 × 1달러의 원화 배상 및 배상액은 상한: 예 (compensate 400 × dollar and compensation is a maximum: yes)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", compensation=of_400_dollar(f), said=(("compensation_is_a_maximum", True),), ordered=("compensation",))


def of_300_dollar(f: Facts) -> Number | None:
    """300 × 1달러의 원화"""
    dollar = f.dollar
    if dollar is None:
        return None
    return 300 * dollar


def compensate_300_dollar_and_compensation_is_a_maximum_yes(found: Found, amounts: Amounts) -> Settlement:
    """300 × 1달러의 원화 배상 및 배상액은 상한: 예 (compensate 300 × dollar and compensation is a maximum: yes)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", compensation=of_300_dollar(f), said=(("compensation_is_a_maximum", True),), ordered=("compensation",))


def of_600_dollar(f: Facts) -> Number | None:
    """600 × 1달러의 원화"""
    dollar = f.dollar
    if dollar is None:
        return None
    return 600 * dollar


def compensate_600_dollar_and_compensation_is_a_maximum_yes(found: Found, amounts: Amounts) -> Settlement:
    """600 × 1달러의 원화 배상 및 배상액은 상한: 예 (compensate 600 × dollar and compensation is a maximum: yes)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", compensation=of_600_dollar(f), said=(("compensation_is_a_maximum", True),), ordered=("compensation",))


def refund_segment_fare_and_compensate_600_dollar_and(found: Found, amounts: Amounts) -> Settlement:
    """해당구간 운임 환급 및 600 × 1달러의 원화 배상 및 배상액은 상한: 예 (refund segment fare and compensate 600 × dollar and compensation is a maximum: yes)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", refund=f.segment_fare, compensation=of_600_dollar(f), said=(("compensation_is_a_maximum", True),), remedies=("refund",), ordered=("refund", "compensation",))


def refund_segment_fare_and_compensate_200_dollar_and(found: Found, amounts: Amounts) -> Settlement:
    """해당구간 운임 환급 및 200 × 1달러의 원화 배상 및 배상액은 상한: 예 (refund segment fare and compensate 200 × dollar and compensation is a maximum: yes)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", refund=f.segment_fare, compensation=of_200_dollar(f), said=(("compensation_is_a_maximum", True),), remedies=("refund",), ordered=("refund", "compensation",))


def refund_segment_fare_and_compensate_400_dollar_and(found: Found, amounts: Amounts) -> Settlement:
    """해당구간 운임 환급 및 400 × 1달러의 원화 배상 및 배상액은 상한: 예 (refund segment fare and compensate 400 × dollar and compensation is a maximum: yes)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", refund=f.segment_fare, compensation=of_400_dollar(f), said=(("compensation_is_a_maximum", True),), remedies=("refund",), ordered=("refund", "compensation",))


def refund_segment_fare_and_compensate_300_dollar_and(found: Found, amounts: Amounts) -> Settlement:
    """해당구간 운임 환급 및 300 × 1달러의 원화 배상 및 배상액은 상한: 예 (refund segment fare and compensate 300 × dollar and compensation is a maximum: yes)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", refund=f.segment_fare, compensation=of_300_dollar(f), said=(("compensation_is_a_maximum", True),), remedies=("refund",), ordered=("refund", "compensation",))


def excluded_yes_and_compensate_0(found: Found, amounts: Amounts) -> Settlement:
    """배상·보상에서 제외: 예 및 0 배상 (excluded: yes and compensate 0)."""
    return account(found, amounts, "single", said=(("excluded", True),), compensation=0)


def excluded_yes_and_compensate_0_and_business_must_prove_점검_기상(found: Found, amounts: Amounts) -> Settlement:
    """배상·보상에서 제외: 예 및 0 배상 및 점검·기상·공항 사정 등 면책사유는 항공사가 증명 (excluded: yes and compensate 0 and business must prove 점검·기상·공항 사정 등 면책사유)."""
    return account(found, amounts, "single", said=(("excluded", True),), compensation=0, burdens=(("business", "점검·기상·공항 사정 등 면책사유"),))


def damages_proven_loss(found: Found, amounts: Amounts) -> Settlement:
    """손해배상(입증된 손해) (damages (proven loss))."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", damages=("proven_loss",), proven=f.proven_loss)


def cancellation_fee_late_cancellation_fee(f: Facts) -> Number | None:
    """취소수수료 + 취소시한을 넘긴 위약금"""
    cancellation_fee = f.cancellation_fee
    late_cancellation_fee = f.late_cancellation_fee
    if cancellation_fee is None or late_cancellation_fee is None:
        return None
    return cancellation_fee + late_cancellation_fee


def deduct_cancellation_fee_late_cancellation_fee(found: Found, amounts: Amounts) -> Settlement:
    """취소수수료 + 취소시한을 넘긴 위약금 공제 (deduct cancellation fee + late cancellation fee)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, deducts=True, penalty=cancellation_fee_late_cancellation_fee(f), ordered=("penalty",))


def charge_used_fare_for_use_and_deduct_cancellation_fee_late(found: Found, amounts: Amounts) -> Settlement:
    """이용한 몫으로 사용구간 적용운임 공제 및 취소수수료 + 취소시한을 넘긴 위약금 공제 (charge used fare for use and deduct cancellation fee + late cancellation fee)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", paid=f.paid, deducts=True, charges=True, used_value=f.used_fare, penalty=cancellation_fee_late_cancellation_fee(f), ordered=("penalty", "used_value",))


def charge_used_fare_for_use(found: Found, amounts: Amounts) -> Settlement:
    """이용한 몫으로 사용구간 적용운임 공제 (charge used fare for use)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", paid=f.paid, charges=True, used_value=f.used_fare, ordered=("used_value",))


def refund_replacement_price(found: Found, amounts: Amounts) -> Settlement:
    """대체항공권 구입금액 환급 (refund replacement price)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=f.replacement_price, remedies=("refund",), ordered=("refund",))


def reissue_unused_part(found: Found, amounts: Amounts) -> Settlement:
    """미사용 구간 항공권 발행 (reissue unused part)."""
    return account(found, amounts, "single", remedies=("reissue unused part",))


def change_contract_and_nothing_is_deducted(found: Found, amounts: Amounts) -> Settlement:
    """계약내용 변경 및 공제 없음 (change contract and nothing is deducted)."""
    return account(found, amounts, "single", penalty=0, remedies=("change contract",))


# --- the official table ----------------------------------------------------------------------------

# 여객, 항공권 환급 요구, 환급할 수 있는 기간 안, 이행 불가 (consumer, cancels, in refund period, performance impossible)
EXCEPT_CONSUMER_CANCELS_IN_REFUND_PERIOD_PERFORMANCE_IMPOSSIBLE = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "cancels"),
        is_one(f.in_refund_period, "yes"),
        is_one(f.epidemic, "performance impossible"),
    ),
    no_count,
    "before",
    (
        #   id                                                                   far  near  percent orders                   line official rows                                                                  official wording
        Row("except-consumer-cancels-in-refund-period-performance-impossible", None, None,    None, refund_everything_paid,  149, ("N2024-32.air_travel.domestic.6.1.2", "N2024-32.air_travel.overseas.6.1.2",), "계약해제 시"),
    ),
)  # fmt: skip

# 항공사, 운송 불이행, 국내선, 제공, 목적지 도착이 늦은 시간 1시간 이상 3시간 이하, 면책사유의 증명 아님 (business, denied carriage, domestic, offered, hours late at least 1 hour and at most 3 hours, not excused)
BUSINESS_DENIED_CARRIAGE_DOMESTIC_OFFERED = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "denied carriage"),
        is_one(f.route, "domestic"),
        is_one(f.substitute, "offered"),
        compare(f.hours_late, ">=", 1),
        compare(f.hours_late, "<=", 3),
        fails(is_one(f.excused, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                             far  near  percent orders                                                     line official rows                                                              official wording
        Row("business-denied-carriage-domestic-offered", None, None,      20, compensate_a_share_of_segment_fare_and_stay_expenses_체재가,   78, ("N2024-32.air_travel.domestic.2", "N2024-32.air_travel.domestic.2.1.1",), "면책사유와 체재 경비 / 1시간 이후 ~ 3시간 이내"),
    ),
)  # fmt: skip

# 항공사, 운송 불이행, 국내선, 제공, 목적지 도착이 늦은 시간 3시간 초과, 면책사유의 증명 아님 (business, denied carriage, domestic, offered, hours late over 3 hours, not excused)
BUSINESS_DENIED_CARRIAGE_DOMESTIC_OFFERED_2 = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "denied carriage"),
        is_one(f.route, "domestic"),
        is_one(f.substitute, "offered"),
        compare(f.hours_late, ">", 3),
        fails(is_one(f.excused, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                               far  near  percent orders                                                     line official rows                                                              official wording
        Row("business-denied-carriage-domestic-offered-2", None, None,      30, compensate_a_share_of_segment_fare_and_stay_expenses_체재가,   80, ("N2024-32.air_travel.domestic.2", "N2024-32.air_travel.domestic.2.1.2",), "면책사유와 체재 경비 / 3시간 이후"),
    ),
)  # fmt: skip

# 항공사, 운송 불이행, 국내선, 제공하지 못함 또는 여객이 거부, 면책사유의 증명 아님 (business, denied carriage, domestic, no substitute or refused, not excused)
BUSINESS_DENIED_CARRIAGE_DOMESTIC_NO_SUBSTITUTE_OR_REFUSED = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "denied carriage"),
        is_one(f.route, "domestic"),
        is_one(f.substitute, "no substitute", "refused"),
        fails(is_one(f.excused, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                                              far  near  percent orders                                                       line official rows                                                            official wording
        Row("business-denied-carriage-domestic-no-substitute-or-refused", None, None,    None, refund_segment_fare_and_fresh_ticket_and_stay_expenses_체재가,   82, ("N2024-32.air_travel.domestic.2", "N2024-32.air_travel.domestic.2.2",), "면책사유와 체재 경비 / 대체편을 제공하지 못한 경우"),
    ),
)  # fmt: skip

# 항공사, 운송 불이행, 국제선, 제공, 운항시간 4시간 초과 아님, 목적지 도착이 늦은 시간 2시간 이상 4시간 이하, 면책사유의 증명 아님, 탑승수속 마감 뒤 도착 아님 (business, denied carriage, overseas, offered, not long flight, hours late at least 2 hours and at most 4 hours, not excused, not checked in late)
BUSINESS_DENIED_CARRIAGE_OVERSEAS_OFFERED = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "denied carriage"),
        is_one(f.route, "overseas"),
        is_one(f.substitute, "offered"),
        fails(is_one(f.long_flight, "yes")),
        compare(f.hours_late, ">=", 2),
        compare(f.hours_late, "<=", 4),
        fails(is_one(f.excused, "yes")),
        fails(is_one(f.checked_in_late, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                             far  near  percent orders                                                    line official rows                                                                official wording
        Row("business-denied-carriage-overseas-offered", None, None,    None, compensate_200_dollar_and_compensation_is_a_maximum_yes,   87, ("N2024-32.air_travel.overseas.4", "N2024-32.air_travel.overseas.4.1.1.1",), "면책사유와 체재 경비 / 2시간 이후 ~ 4시간 이내: USD 200"),
    ),
)  # fmt: skip

# 항공사, 운송 불이행, 국제선, 제공, 운항시간 4시간 초과 아님, 목적지 도착이 늦은 시간 4시간 초과, 면책사유의 증명 아님, 탑승수속 마감 뒤 도착 아님 (business, denied carriage, overseas, offered, not long flight, hours late over 4 hours, not excused, not checked in late)
BUSINESS_DENIED_CARRIAGE_OVERSEAS_OFFERED_2 = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "denied carriage"),
        is_one(f.route, "overseas"),
        is_one(f.substitute, "offered"),
        fails(is_one(f.long_flight, "yes")),
        compare(f.hours_late, ">", 4),
        fails(is_one(f.excused, "yes")),
        fails(is_one(f.checked_in_late, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                               far  near  percent orders                                                    line official rows                                                                official wording
        Row("business-denied-carriage-overseas-offered-2", None, None,    None, compensate_400_dollar_and_compensation_is_a_maximum_yes,   89, ("N2024-32.air_travel.overseas.4", "N2024-32.air_travel.overseas.4.1.1.2",), "면책사유와 체재 경비 / 4시간 초과: USD 400"),
    ),
)  # fmt: skip

# 항공사, 운송 불이행, 국제선, 제공, 운항시간 4시간 초과, 목적지 도착이 늦은 시간 2시간 이상 4시간 이하, 면책사유의 증명 아님, 탑승수속 마감 뒤 도착 아님 (business, denied carriage, overseas, offered, long flight, hours late at least 2 hours and at most 4 hours, not excused, not checked in late)
BUSINESS_DENIED_CARRIAGE_OVERSEAS_OFFERED_LONG_FLIGHT = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "denied carriage"),
        is_one(f.route, "overseas"),
        is_one(f.substitute, "offered"),
        is_one(f.long_flight, "yes"),
        compare(f.hours_late, ">=", 2),
        compare(f.hours_late, "<=", 4),
        fails(is_one(f.excused, "yes")),
        fails(is_one(f.checked_in_late, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                                         far  near  percent orders                                                    line official rows                                                                official wording
        Row("business-denied-carriage-overseas-offered-long-flight", None, None,    None, compensate_300_dollar_and_compensation_is_a_maximum_yes,   91, ("N2024-32.air_travel.overseas.4", "N2024-32.air_travel.overseas.4.1.2.1",), "면책사유와 체재 경비 / 2시간 이후 ~ 4시간 이내: USD 300"),
    ),
)  # fmt: skip

# 항공사, 운송 불이행, 국제선, 제공, 운항시간 4시간 초과, 목적지 도착이 늦은 시간 4시간 초과, 면책사유의 증명 아님, 탑승수속 마감 뒤 도착 아님 (business, denied carriage, overseas, offered, long flight, hours late over 4 hours, not excused, not checked in late)
BUSINESS_DENIED_CARRIAGE_OVERSEAS_OFFERED_LONG_FLIGHT_2 = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "denied carriage"),
        is_one(f.route, "overseas"),
        is_one(f.substitute, "offered"),
        is_one(f.long_flight, "yes"),
        compare(f.hours_late, ">", 4),
        fails(is_one(f.excused, "yes")),
        fails(is_one(f.checked_in_late, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                                           far  near  percent orders                                                    line official rows                                                                official wording
        Row("business-denied-carriage-overseas-offered-long-flight-2", None, None,    None, compensate_600_dollar_and_compensation_is_a_maximum_yes,   93, ("N2024-32.air_travel.overseas.4", "N2024-32.air_travel.overseas.4.1.2.2",), "면책사유와 체재 경비 / 4시간 초과: USD 600"),
    ),
)  # fmt: skip

# 항공사, 운송 불이행, 국제선, 제공하지 못함, 면책사유의 증명 아님, 탑승수속 마감 뒤 도착 아님 (business, denied carriage, overseas, no substitute, not excused, not checked in late)
BUSINESS_DENIED_CARRIAGE_OVERSEAS_NO_SUBSTITUTE = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "denied carriage"),
        is_one(f.route, "overseas"),
        is_one(f.substitute, "no substitute"),
        fails(is_one(f.excused, "yes")),
        fails(is_one(f.checked_in_late, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                                   far  near  percent orders                                              line official rows                          official wording
        Row("business-denied-carriage-overseas-no-substitute", None, None,    None, refund_segment_fare_and_compensate_600_dollar_and,   96, ("N2024-32.air_travel.overseas.4.2",), "대체편을 제공하지 못한 경우"),
    ),
)  # fmt: skip

# 항공사, 운송 불이행, 국제선, 여객이 거부, 운항시간 4시간 초과 아님, 목적지 도착이 늦은 시간 2시간 이상 4시간 이하, 면책사유의 증명 아님, 탑승수속 마감 뒤 도착 아님 (business, denied carriage, overseas, refused, not long flight, hours late at least 2 hours and at most 4 hours, not excused, not checked in late)
BUSINESS_DENIED_CARRIAGE_OVERSEAS_REFUSED = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "denied carriage"),
        is_one(f.route, "overseas"),
        is_one(f.substitute, "refused"),
        fails(is_one(f.long_flight, "yes")),
        compare(f.hours_late, ">=", 2),
        compare(f.hours_late, "<=", 4),
        fails(is_one(f.excused, "yes")),
        fails(is_one(f.checked_in_late, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                             far  near  percent orders                                              line official rows                          official wording
        Row("business-denied-carriage-overseas-refused", None, None,    None, refund_segment_fare_and_compensate_200_dollar_and,   98, ("N2024-32.air_travel.overseas.4.3",), "여객이 대체편을 거부한 경우"),
    ),
)  # fmt: skip

# 항공사, 운송 불이행, 국제선, 여객이 거부, 운항시간 4시간 초과 아님, 목적지 도착이 늦은 시간 4시간 초과, 면책사유의 증명 아님, 탑승수속 마감 뒤 도착 아님 (business, denied carriage, overseas, refused, not long flight, hours late over 4 hours, not excused, not checked in late)
BUSINESS_DENIED_CARRIAGE_OVERSEAS_REFUSED_2 = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "denied carriage"),
        is_one(f.route, "overseas"),
        is_one(f.substitute, "refused"),
        fails(is_one(f.long_flight, "yes")),
        compare(f.hours_late, ">", 4),
        fails(is_one(f.excused, "yes")),
        fails(is_one(f.checked_in_late, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                               far  near  percent orders                                              line official rows                          official wording
        Row("business-denied-carriage-overseas-refused-2", None, None,    None, refund_segment_fare_and_compensate_400_dollar_and,  100, ("N2024-32.air_travel.overseas.4.3",), "여객이 대체편을 거부한 경우"),
    ),
)  # fmt: skip

# 항공사, 운송 불이행, 국제선, 여객이 거부, 운항시간 4시간 초과, 목적지 도착이 늦은 시간 2시간 이상 4시간 이하, 면책사유의 증명 아님, 탑승수속 마감 뒤 도착 아님 (business, denied carriage, overseas, refused, long flight, hours late at least 2 hours and at most 4 hours, not excused, not checked in late)
BUSINESS_DENIED_CARRIAGE_OVERSEAS_REFUSED_LONG_FLIGHT = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "denied carriage"),
        is_one(f.route, "overseas"),
        is_one(f.substitute, "refused"),
        is_one(f.long_flight, "yes"),
        compare(f.hours_late, ">=", 2),
        compare(f.hours_late, "<=", 4),
        fails(is_one(f.excused, "yes")),
        fails(is_one(f.checked_in_late, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                                         far  near  percent orders                                              line official rows                          official wording
        Row("business-denied-carriage-overseas-refused-long-flight", None, None,    None, refund_segment_fare_and_compensate_300_dollar_and,  102, ("N2024-32.air_travel.overseas.4.3",), "여객이 대체편을 거부한 경우"),
    ),
)  # fmt: skip

# 항공사, 운송 불이행, 국제선, 여객이 거부, 운항시간 4시간 초과, 목적지 도착이 늦은 시간 4시간 초과, 면책사유의 증명 아님, 탑승수속 마감 뒤 도착 아님 (business, denied carriage, overseas, refused, long flight, hours late over 4 hours, not excused, not checked in late)
BUSINESS_DENIED_CARRIAGE_OVERSEAS_REFUSED_LONG_FLIGHT_2 = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "denied carriage"),
        is_one(f.route, "overseas"),
        is_one(f.substitute, "refused"),
        is_one(f.long_flight, "yes"),
        compare(f.hours_late, ">", 4),
        fails(is_one(f.excused, "yes")),
        fails(is_one(f.checked_in_late, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                                           far  near  percent orders                                              line official rows                          official wording
        Row("business-denied-carriage-overseas-refused-long-flight-2", None, None,    None, refund_segment_fare_and_compensate_600_dollar_and,  104, ("N2024-32.air_travel.overseas.4.3",), "여객이 대체편을 거부한 경우"),
    ),
)  # fmt: skip

# 항공사, 운송 불이행, 국제선, 탑승수속 마감 뒤 도착, 면책사유의 증명 아님 (business, denied carriage, overseas, checked in late, not excused)
BUSINESS_DENIED_CARRIAGE_OVERSEAS_CHECKED_IN_LATE = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "denied carriage"),
        is_one(f.route, "overseas"),
        is_one(f.checked_in_late, "yes"),
        fails(is_one(f.excused, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                                     far  near  percent orders                          line official rows                           official wording
        Row("business-denied-carriage-overseas-checked-in-late", None, None,    None, excluded_yes_and_compensate_0,  110, ("N2024-32.air_travel.overseas.4.n1",), "목적지 도착 기준, 탑승수속 마감 뒤 도착자 제외"),
    ),
)  # fmt: skip

# 항공사, 운송 불이행 또는 운송지연, 면책사유의 증명 (business, denied carriage or late, excused)
BUSINESS_DENIED_CARRIAGE_OR_LATE_EXCUSED = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "denied carriage", "late"),
        is_one(f.excused, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                            far  near  percent orders                                                        line official rows                                                          official wording
        Row("business-denied-carriage-or-late-excused", None, None,    None, excluded_yes_and_compensate_0_and_business_must_prove_점검_기상,  112, ("N2024-32.air_travel.domestic.2", "N2024-32.air_travel.overseas.4",), "면책사유와 체재 경비"),
    ),
)  # fmt: skip

# 항공사, 운송지연, 국내선, 목적지 도착이 늦은 시간 3시간 이상, 면책사유의 증명 아님 (business, late, domestic, hours late at least 3 hours, not excused)
BUSINESS_LATE_DOMESTIC = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "late"),
        is_one(f.route, "domestic"),
        compare(f.hours_late, ">=", 3),
        fails(is_one(f.excused, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                          far  near  percent orders                                                     line official rows                          official wording
        Row("business-late-domestic", None, None,      30, compensate_a_share_of_segment_fare_and_stay_expenses_체재가,  118, ("N2024-32.air_travel.domestic.3.3",), "3시간 이상"),
    ),
)  # fmt: skip

# 항공사, 운송지연, 국내선, 목적지 도착이 늦은 시간 2시간 이상 3시간 미만, 면책사유의 증명 아님 (business, late, domestic, hours late at least 2 hours and under 3 hours, not excused)
BUSINESS_LATE_DOMESTIC_2 = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "late"),
        is_one(f.route, "domestic"),
        compare(f.hours_late, ">=", 2),
        compare(f.hours_late, "<", 3),
        fails(is_one(f.excused, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                            far  near  percent orders                                                     line official rows                          official wording
        Row("business-late-domestic-2", None, None,      20, compensate_a_share_of_segment_fare_and_stay_expenses_체재가,  119, ("N2024-32.air_travel.domestic.3.2",), "2시간 이상 ~ 3시간 이내"),
    ),
)  # fmt: skip

# 항공사, 운송지연, 국내선, 목적지 도착이 늦은 시간 1시간 이상 2시간 미만, 면책사유의 증명 아님 (business, late, domestic, hours late at least 1 hour and under 2 hours, not excused)
BUSINESS_LATE_DOMESTIC_3 = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "late"),
        is_one(f.route, "domestic"),
        compare(f.hours_late, ">=", 1),
        compare(f.hours_late, "<", 2),
        fails(is_one(f.excused, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                            far  near  percent orders                                                     line official rows                          official wording
        Row("business-late-domestic-3", None, None,      10, compensate_a_share_of_segment_fare_and_stay_expenses_체재가,  120, ("N2024-32.air_travel.domestic.3.1",), "1시간 이상 ~ 2시간 이내"),
    ),
)  # fmt: skip

# 항공사, 운송지연, 국제선, 목적지 도착이 늦은 시간 12시간 초과, 면책사유의 증명 아님 (business, late, overseas, hours late over 12 hours, not excused)
BUSINESS_LATE_OVERSEAS = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "late"),
        is_one(f.route, "overseas"),
        compare(f.hours_late, ">", 12),
        fails(is_one(f.excused, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                          far  near  percent orders                                                     line official rows                          official wording
        Row("business-late-overseas", None, None,      30, compensate_a_share_of_segment_fare_and_stay_expenses_체재가,  122, ("N2024-32.air_travel.overseas.5.3",), "12시간 초과"),
    ),
)  # fmt: skip

# 항공사, 운송지연, 국제선, 목적지 도착이 늦은 시간 4시간 이상 12시간 이하, 면책사유의 증명 아님 (business, late, overseas, hours late at least 4 hours and at most 12 hours, not excused)
BUSINESS_LATE_OVERSEAS_2 = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "late"),
        is_one(f.route, "overseas"),
        compare(f.hours_late, ">=", 4),
        compare(f.hours_late, "<=", 12),
        fails(is_one(f.excused, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                            far  near  percent orders                                                     line official rows                          official wording
        Row("business-late-overseas-2", None, None,      20, compensate_a_share_of_segment_fare_and_stay_expenses_체재가,  123, ("N2024-32.air_travel.overseas.5.2",), "4시간 이상 ~ 12시간 이내"),
    ),
)  # fmt: skip

# 항공사, 운송지연, 국제선, 목적지 도착이 늦은 시간 2시간 이상 4시간 미만, 면책사유의 증명 아님 (business, late, overseas, hours late at least 2 hours and under 4 hours, not excused)
BUSINESS_LATE_OVERSEAS_3 = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "late"),
        is_one(f.route, "overseas"),
        compare(f.hours_late, ">=", 2),
        compare(f.hours_late, "<", 4),
        fails(is_one(f.excused, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                            far  near  percent orders                                                     line official rows                          official wording
        Row("business-late-overseas-3", None, None,      10, compensate_a_share_of_segment_fare_and_stay_expenses_체재가,  124, ("N2024-32.air_travel.overseas.5.1",), "2시간 이상 ~ 4시간 이내"),
    ),
)  # fmt: skip

# 항공사, 위탁수하물의 분실·파손·지연 (business, baggage)
BUSINESS_BAGGAGE = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "baggage")),
    no_count,
    "before",
    (
        #   id                    far  near  percent orders                line official rows                                                          official wording
        Row("business-baggage", None, None,    None, damages_proven_loss,  127, ("N2024-32.air_travel.domestic.1", "N2024-32.air_travel.overseas.1",), "위탁수하물의 분실·파손·지연"),
    ),
)  # fmt: skip

# 여객, 항공권 환급 요구, 전부 미사용, 환급할 수 있는 기간 안 (consumer, cancels, unused, in refund period)
CONSUMER_CANCELS_UNUSED_IN_REFUND_PERIOD = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "cancels"),
        is_one(f.use, "unused"),
        is_one(f.in_refund_period, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                            far  near  percent orders                                          line official rows                                                                                                                                        official wording
        Row("consumer-cancels-unused-in-refund-period", None, None,    None, deduct_cancellation_fee_late_cancellation_fee,  132, ("N2024-32.air_travel.domestic.4.1", "N2024-32.air_travel.domestic.4.n1", "N2024-32.air_travel.overseas.2.1", "N2024-32.air_travel.overseas.2.n1",), "전부 미사용 / 취소시한 이내에 취소하지 않은 경우 위약금 공제 / 취소시한, 서비스요금, 통신비 공제"),
    ),
)  # fmt: skip

# 여객, 항공권 환급 요구, 일부 사용, 환급할 수 있는 기간 안 (consumer, cancels, partly used, in refund period)
CONSUMER_CANCELS_PARTLY_USED_IN_REFUND_PERIOD = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "cancels"),
        is_one(f.use, "partly used"),
        is_one(f.in_refund_period, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                                 far  near  percent orders                                                      line official rows                                                                                                                                        official wording
        Row("consumer-cancels-partly-used-in-refund-period", None, None,    None, charge_used_fare_for_use_and_deduct_cancellation_fee_late,  134, ("N2024-32.air_travel.domestic.4.2", "N2024-32.air_travel.domestic.4.n1", "N2024-32.air_travel.overseas.2.2", "N2024-32.air_travel.overseas.2.n1",), "일부 사용 / 취소시한 이내에 취소하지 않은 경우 위약금 공제 / 일부 미사용 / 취소시한, 서비스요금, 통신비 공제"),
    ),
)  # fmt: skip

# 여객, 항공권 환급 요구, 환급할 수 있는 기간 안 아님, 이행 불가 (consumer, cancels, not in refund period, performance impossible)
CONSUMER_CANCELS_PERFORMANCE_IMPOSSIBLE = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "cancels"),
        fails(is_one(f.in_refund_period, "yes")),
        is_one(f.epidemic, "performance impossible"),
    ),
    no_count,
    "before",
    (
        #   id                                           far  near  percent orders                   line official rows                                                                  official wording
        Row("consumer-cancels-performance-impossible", None, None,    None, refund_everything_paid,  138, ("N2024-32.air_travel.domestic.6.1.2", "N2024-32.air_travel.overseas.6.1.2",), "계약해제 시"),
    ),
)  # fmt: skip

# 여객, 항공권 분실, 대체항공권을 사지 않음, 전부 미사용, 분실신고·미사용 확인·배상동의 (consumer, ticket lost, none bought, unused, lost ticket conditions met)
CONSUMER_TICKET_LOST_NONE_BOUGHT_UNUSED_LOST_TICKET_CONDITIONS_MET = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "ticket lost"),
        is_one(f.replacement, "none bought"),
        is_one(f.use, "unused"),
        is_one(f.lost_ticket_conditions_met, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                                                      far  near  percent orders                   line official rows                                                                official wording
        Row("consumer-ticket-lost-none-bought-unused-lost-ticket-conditions-met", None, None,    None, refund_everything_paid,  140, ("N2024-32.air_travel.domestic.5.1.1", "N2024-32.air_travel.overseas.3.1",), "전부 미사용"),
    ),
)  # fmt: skip

# 여객, 항공권 분실, 대체항공권을 사지 않음, 일부 사용, 분실신고·미사용 확인·배상동의 (consumer, ticket lost, none bought, partly used, lost ticket conditions met)
CONSUMER_TICKET_LOST_NONE_BOUGHT_PARTLY_USED_LOST_TICKET_CONDITIONS_MET = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "ticket lost"),
        is_one(f.replacement, "none bought"),
        is_one(f.use, "partly used"),
        is_one(f.lost_ticket_conditions_met, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                                                           far  near  percent orders                     line official rows                                                                official wording
        Row("consumer-ticket-lost-none-bought-partly-used-lost-ticket-conditions-met", None, None,    None, charge_used_fare_for_use,  141, ("N2024-32.air_travel.domestic.5.1.2", "N2024-32.air_travel.overseas.3.2",), "일부사용"),
    ),
)  # fmt: skip

# 여객, 항공권 분실, 대체항공권을 삼, 분실신고·미사용 확인·배상동의 (consumer, ticket lost, bought, lost ticket conditions met)
CONSUMER_TICKET_LOST_BOUGHT_LOST_TICKET_CONDITIONS_MET = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "ticket lost"),
        is_one(f.replacement, "bought"),
        is_one(f.lost_ticket_conditions_met, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                                          far  near  percent orders                     line official rows                                                              official wording
        Row("consumer-ticket-lost-bought-lost-ticket-conditions-met", None, None,    None, refund_replacement_price,  142, ("N2024-32.air_travel.domestic.5.2", "N2024-32.air_travel.overseas.3.3",), "대체항공권을 산 경우 / 대체항공권(동일구간)을 산 경우"),
    ),
)  # fmt: skip

# 여객, 항공권 분실, 재발행, 국제선, 분실신고·미사용 확인·배상동의 (consumer, ticket lost, reissued, overseas, lost ticket conditions met)
CONSUMER_TICKET_LOST_REISSUED_OVERSEAS_LOST_TICKET_CONDITIONS_MET = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "ticket lost"),
        is_one(f.replacement, "reissued"),
        is_one(f.route, "overseas"),
        is_one(f.lost_ticket_conditions_met, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                                                     far  near  percent orders                line official rows                          official wording
        Row("consumer-ticket-lost-reissued-overseas-lost-ticket-conditions-met", None, None,    None, reissue_unused_part,  143, ("N2024-32.air_travel.overseas.3.4",), "재발행"),
    ),
)  # fmt: skip

# 항공사, 항공권 환급 요구, 이행 불가 (business, cancels, performance impossible)
BUSINESS_CANCELS_PERFORMANCE_IMPOSSIBLE = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "cancels"),
        is_one(f.epidemic, "performance impossible"),
    ),
    no_count,
    "before",
    (
        #   id                                           far  near  percent orders                   line official rows                                                                  official wording
        Row("business-cancels-performance-impossible", None, None,    None, refund_everything_paid,  151, ("N2024-32.air_travel.domestic.6.1.2", "N2024-32.air_travel.overseas.6.1.2",), "계약해제 시"),
    ),
)  # fmt: skip

# 여객 또는 항공사, 계약내용 변경, 이행 불가 또는 이행 상당히 곤란, 변경 합의 (consumer or business, changes, performance impossible or performance very difficult, agreed)
CONSUMER_OR_BUSINESS_CHANGES_PERFORMANCE_IMPOSSIBLE_OR_PERFORMANCE_VERY_DIFFICULT_AGREED = Ladder(
    lambda f: every(
        is_one(f.party, "consumer", "business"),
        is_one(f.event, "changes"),
        is_one(f.epidemic, "performance impossible", "performance very difficult"),
        is_one(f.agreed, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                                                                            far  near  percent orders                                    line official rows                                                                                                                                                                                                                        official wording
        Row("consumer-or-business-changes-performance-impossible-or-performance-very-difficult-agreed", None, None,    None, change_contract_and_nothing_is_deducted,  155, ("N2024-32.air_travel.domestic.6.1.1", "N2024-32.air_travel.domestic.6.2.1", "N2024-32.air_travel.overseas.6.1.1", "N2024-32.air_travel.overseas.6.2.1", "N2024-32.air_travel.domestic.6.n1", "N2024-32.air_travel.overseas.6.n1",), "계약내용 변경 시 / 1급감염병, 합의한 변경, 취소수수료의 50% 공제 / 합의한 변경, 취소수수료의 50% 공제"),
    ),
)  # fmt: skip

# 여객, 항공권 환급 요구, 환급할 수 있는 기간 안, 이행 상당히 곤란 (consumer, cancels, in refund period, performance very difficult)
ADJUST_CONSUMER_CANCELS_IN_REFUND_PERIOD_PERFORMANCE_VERY_DIFFICULT = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "cancels"),
        is_one(f.in_refund_period, "yes"),
        is_one(f.epidemic, "performance very difficult"),
    ),
    no_count,
    "before",
    (
        #   id                                                                       far  near  percent orders    line official rows                                                                                                                                            official wording
        Row("adjust-consumer-cancels-in-refund-period-performance-very-difficult", None, None,      50, adjusts,  150, ("N2024-32.air_travel.domestic.6.2.2", "N2024-32.air_travel.overseas.6.2.2", "N2024-32.air_travel.domestic.6.n1", "N2024-32.air_travel.overseas.6.n1",), "계약해제 시 / 1급감염병, 합의한 변경, 취소수수료의 50% 공제 / 합의한 변경, 취소수수료의 50% 공제"),
    ),
)  # fmt: skip

# 항공사, 운송 불이행, 국내선, 제공, 목적지 도착이 늦은 시간 1시간 미만, 면책사유의 증명 아님 (business, denied carriage, domestic, offered, hours late under 1 hour, not excused)
SILENT_BUSINESS_DENIED_CARRIAGE_DOMESTIC_OFFERED = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "denied carriage"),
        is_one(f.route, "domestic"),
        is_one(f.substitute, "offered"),
        compare(f.hours_late, "<", 1),
        fails(is_one(f.excused, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                                    far  near  percent orders    line official rows                            official wording
        Row("silent-business-denied-carriage-domestic-offered", None, None,    None, nothing,   85, ("N2024-32.air_travel.domestic.2.1.1",), "한 시간 안의 대체편은 표에 없다"),
    ),
)  # fmt: skip

# 항공사, 운송 불이행, 국제선, 제공, 목적지 도착이 늦은 시간 2시간 미만, 면책사유의 증명 아님, 탑승수속 마감 뒤 도착 아님 (business, denied carriage, overseas, offered, hours late under 2 hours, not excused, not checked in late)
SILENT_BUSINESS_DENIED_CARRIAGE_OVERSEAS_OFFERED = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "denied carriage"),
        is_one(f.route, "overseas"),
        is_one(f.substitute, "offered"),
        compare(f.hours_late, "<", 2),
        fails(is_one(f.excused, "yes")),
        fails(is_one(f.checked_in_late, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                                    far  near  percent orders    line official rows                              official wording
        Row("silent-business-denied-carriage-overseas-offered", None, None,    None, nothing,   95, ("N2024-32.air_travel.overseas.4.1.1.1",), "두 시간 안의 대체편은 표에 없다"),
    ),
)  # fmt: skip

# 항공사, 운송 불이행, 국제선, 여객이 거부, 목적지 도착이 늦은 시간 2시간 미만, 면책사유의 증명 아님, 탑승수속 마감 뒤 도착 아님 (business, denied carriage, overseas, refused, hours late under 2 hours, not excused, not checked in late)
SILENT_BUSINESS_DENIED_CARRIAGE_OVERSEAS_REFUSED = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "denied carriage"),
        is_one(f.route, "overseas"),
        is_one(f.substitute, "refused"),
        compare(f.hours_late, "<", 2),
        fails(is_one(f.excused, "yes")),
        fails(is_one(f.checked_in_late, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                                    far  near  percent orders    line official rows                          official wording
        Row("silent-business-denied-carriage-overseas-refused", None, None,    None, nothing,  106, ("N2024-32.air_travel.overseas.4.3",), "두 시간 안의 대체편을 거부한 경우는 표에 없다"),
    ),
)  # fmt: skip

# 항공사, 운송지연, 국내선, 목적지 도착이 늦은 시간 1시간 미만, 면책사유의 증명 아님 (business, late, domestic, hours late under 1 hour, not excused)
SILENT_BUSINESS_LATE_DOMESTIC = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "late"),
        is_one(f.route, "domestic"),
        compare(f.hours_late, "<", 1),
        fails(is_one(f.excused, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                 far  near  percent orders    line official rows                          official wording
        Row("silent-business-late-domestic", None, None,    None, nothing,  121, ("N2024-32.air_travel.domestic.3.1",), "한 시간이 되지 않는 지연은 표에 없다"),
    ),
)  # fmt: skip

# 항공사, 운송지연, 국제선, 목적지 도착이 늦은 시간 2시간 미만, 면책사유의 증명 아님 (business, late, overseas, hours late under 2 hours, not excused)
SILENT_BUSINESS_LATE_OVERSEAS = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "late"),
        is_one(f.route, "overseas"),
        compare(f.hours_late, "<", 2),
        fails(is_one(f.excused, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                 far  near  percent orders    line official rows                          official wording
        Row("silent-business-late-overseas", None, None,    None, nothing,  125, ("N2024-32.air_travel.overseas.5.1",), "두 시간이 되지 않는 지연은 표에 없다"),
    ),
)  # fmt: skip

# 여객, 항공권 환급 요구, 환급할 수 있는 기간 안 아님, 감염병 사유 없음 또는 이행 상당히 곤란 (consumer, cancels, not in refund period, no epidemic or performance very difficult)
SILENT_CONSUMER_CANCELS_NO_EPIDEMIC_OR_PERFORMANCE_VERY_DIFFICULT = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "cancels"),
        fails(is_one(f.in_refund_period, "yes")),
        is_one(f.epidemic, "no epidemic", "performance very difficult"),
    ),
    no_count,
    "before",
    (
        #   id                                                                     far  near  percent orders    line official rows                          official wording
        Row("silent-consumer-cancels-no-epidemic-or-performance-very-difficult", None, None,    None, nothing,  137, ("N2024-32.air_travel.domestic.4.1",), "유효기간이나 약관의 기간이 지난 항공권의 환급은 표에 없다"),
    ),
)  # fmt: skip

# 여객, 항공권 분실, 재발행, 국내선, 분실신고·미사용 확인·배상동의 (consumer, ticket lost, reissued, domestic, lost ticket conditions met)
SILENT_CONSUMER_TICKET_LOST_REISSUED_DOMESTIC_LOST_TICKET_CONDITIONS_MET = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "ticket lost"),
        is_one(f.replacement, "reissued"),
        is_one(f.route, "domestic"),
        is_one(f.lost_ticket_conditions_met, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                                                            far  near  percent orders    line official rows  official wording
        Row("silent-consumer-ticket-lost-reissued-domestic-lost-ticket-conditions-met", None, None,    None, nothing,  144, (),            "국내선 표에는 재발행이 없다"),
    ),
)  # fmt: skip

# 여객, 항공권 분실, 분실신고·미사용 확인·배상동의 아님 (consumer, ticket lost, not lost ticket conditions met)
SILENT_CONSUMER_TICKET_LOST = Ladder(
    lambda f: every(
        is_one(f.party, "consumer"),
        is_one(f.event, "ticket lost"),
        fails(is_one(f.lost_ticket_conditions_met, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                               far  near  percent orders    line official rows                                                                official wording
        Row("silent-consumer-ticket-lost", None, None,    None, nothing,  145, ("N2024-32.air_travel.domestic.5.n1", "N2024-32.air_travel.overseas.3.n1",), "분실신고, 미사용 확인, 배상동의를 갖추지 않은 경우는 표에 없다"),
    ),
)  # fmt: skip

# 항공사, 항공권 환급 요구, 이행 상당히 곤란 (business, cancels, performance very difficult)
SILENT_BUSINESS_CANCELS_PERFORMANCE_VERY_DIFFICULT = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "cancels"),
        is_one(f.epidemic, "performance very difficult"),
    ),
    no_count,
    "before",
    (
        #   id                                                      far  near  percent orders    line official rows                                                                  official wording
        Row("silent-business-cancels-performance-very-difficult", None, None,    None, nothing,  152, ("N2024-32.air_travel.domestic.6.2.2", "N2024-32.air_travel.overseas.6.2.2",), "항공사가 해제를 요청한 때에도 여객의 취소수수료를 반만 줄이는 것인지 글이 분명하지 않다"),
    ),
)  # fmt: skip

# 항공사, 항공권 환급 요구, 감염병 사유 없음 (business, cancels, no epidemic)
SILENT_BUSINESS_CANCELS_NO_EPIDEMIC = Ladder(
    lambda f: every(
        is_one(f.party, "business"),
        is_one(f.event, "cancels"),
        is_one(f.epidemic, "no epidemic"),
    ),
    no_count,
    "before",
    (
        #   id                                       far  near  percent orders    line official rows  official wording
        Row("silent-business-cancels-no-epidemic", None, None,    None, nothing,  154, (),            "항공사가 운항을 취소한 경우는 운송 불이행의 줄을 따른다"),
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
        #   id                                                                       far  near  percent orders    line official rows                                                                official wording
        Row("silent-changes-performance-impossible-or-performance-very-difficult", None, None,    None, nothing,  157, ("N2024-32.air_travel.domestic.6.n1", "N2024-32.air_travel.overseas.6.n1",), "변경은 당사자가 합의한 것만을 말한다"),
    ),
)  # fmt: skip

# 계약내용 변경, 감염병 사유 없음 (changes, no epidemic)
SILENT_CHANGES_NO_EPIDEMIC = Ladder(
    lambda f: every(is_one(f.event, "changes"), is_one(f.epidemic, "no epidemic")),
    no_count,
    "before",
    (
        #   id                              far  near  percent orders    line official rows  official wording
        Row("silent-changes-no-epidemic", None, None,    None, nothing,  158, (),            "감염병이 아닌 사유의 변경은 표에 없다"),
    ),
)  # fmt: skip

# 여객, 운송 불이행·운송지연·위탁수하물의 분실·파손·지연 중 하나 (consumer, any of denied carriage, late, baggage)
NEVER_CONSUMER_DENIED_CARRIAGE_OR_LATE_OR_BAGGAGE = Ladder(
    lambda f: every(is_one(f.party, "consumer"), is_one(f.event, "denied carriage", "late", "baggage")),
    no_count,
    "before",
    (
        #   id                                                     far  near  percent orders    line official rows  official wording
        Row("never-consumer-denied-carriage-or-late-or-baggage", None, None,    None, nothing,  161, (),            "비행기를 띄우는 것은 항공사이다"),
    ),
)  # fmt: skip

# 항공사, 항공권 분실 (business, ticket lost)
NEVER_BUSINESS_TICKET_LOST = Ladder(
    lambda f: every(is_one(f.party, "business"), is_one(f.event, "ticket lost")),
    no_count,
    "before",
    (
        #   id                              far  near  percent orders    line official rows  official wording
        Row("never-business-ticket-lost", None, None,    None, nothing,  162, (),            "항공권을 잃은 것은 여객이다"),
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
        EXCEPT_CONSUMER_CANCELS_IN_REFUND_PERIOD_PERFORMANCE_IMPOSSIBLE,
    ),
    (
        BUSINESS_DENIED_CARRIAGE_DOMESTIC_OFFERED,
        BUSINESS_DENIED_CARRIAGE_DOMESTIC_OFFERED_2,
        BUSINESS_DENIED_CARRIAGE_DOMESTIC_NO_SUBSTITUTE_OR_REFUSED,
        BUSINESS_DENIED_CARRIAGE_OVERSEAS_OFFERED,
        BUSINESS_DENIED_CARRIAGE_OVERSEAS_OFFERED_2,
        BUSINESS_DENIED_CARRIAGE_OVERSEAS_OFFERED_LONG_FLIGHT,
        BUSINESS_DENIED_CARRIAGE_OVERSEAS_OFFERED_LONG_FLIGHT_2,
        BUSINESS_DENIED_CARRIAGE_OVERSEAS_NO_SUBSTITUTE,
        BUSINESS_DENIED_CARRIAGE_OVERSEAS_REFUSED,
        BUSINESS_DENIED_CARRIAGE_OVERSEAS_REFUSED_2,
        BUSINESS_DENIED_CARRIAGE_OVERSEAS_REFUSED_LONG_FLIGHT,
        BUSINESS_DENIED_CARRIAGE_OVERSEAS_REFUSED_LONG_FLIGHT_2,
        BUSINESS_DENIED_CARRIAGE_OVERSEAS_CHECKED_IN_LATE,
        BUSINESS_DENIED_CARRIAGE_OR_LATE_EXCUSED,
        BUSINESS_LATE_DOMESTIC,
        BUSINESS_LATE_DOMESTIC_2,
        BUSINESS_LATE_DOMESTIC_3,
        BUSINESS_LATE_OVERSEAS,
        BUSINESS_LATE_OVERSEAS_2,
        BUSINESS_LATE_OVERSEAS_3,
        BUSINESS_BAGGAGE,
        CONSUMER_CANCELS_UNUSED_IN_REFUND_PERIOD,
        CONSUMER_CANCELS_PARTLY_USED_IN_REFUND_PERIOD,
        CONSUMER_CANCELS_PERFORMANCE_IMPOSSIBLE,
        CONSUMER_TICKET_LOST_NONE_BOUGHT_UNUSED_LOST_TICKET_CONDITIONS_MET,
        CONSUMER_TICKET_LOST_NONE_BOUGHT_PARTLY_USED_LOST_TICKET_CONDITIONS_MET,
        CONSUMER_TICKET_LOST_BOUGHT_LOST_TICKET_CONDITIONS_MET,
        CONSUMER_TICKET_LOST_REISSUED_OVERSEAS_LOST_TICKET_CONDITIONS_MET,
        BUSINESS_CANCELS_PERFORMANCE_IMPOSSIBLE,
        CONSUMER_OR_BUSINESS_CHANGES_PERFORMANCE_IMPOSSIBLE_OR_PERFORMANCE_VERY_DIFFICULT_AGREED,
    ),
    (
        ADJUST_CONSUMER_CANCELS_IN_REFUND_PERIOD_PERFORMANCE_VERY_DIFFICULT,
    ),
    (
        SILENT_BUSINESS_DENIED_CARRIAGE_DOMESTIC_OFFERED,
        SILENT_BUSINESS_DENIED_CARRIAGE_OVERSEAS_OFFERED,
        SILENT_BUSINESS_DENIED_CARRIAGE_OVERSEAS_REFUSED,
        SILENT_BUSINESS_LATE_DOMESTIC,
        SILENT_BUSINESS_LATE_OVERSEAS,
        SILENT_CONSUMER_CANCELS_NO_EPIDEMIC_OR_PERFORMANCE_VERY_DIFFICULT,
        SILENT_CONSUMER_TICKET_LOST_REISSUED_DOMESTIC_LOST_TICKET_CONDITIONS_MET,
        SILENT_CONSUMER_TICKET_LOST,
        SILENT_BUSINESS_CANCELS_PERFORMANCE_VERY_DIFFICULT,
        SILENT_BUSINESS_CANCELS_NO_EPIDEMIC,
        SILENT_CHANGES_PERFORMANCE_IMPOSSIBLE_OR_PERFORMANCE_VERY_DIFFICULT,
        SILENT_CHANGES_NO_EPIDEMIC,
    ),
    (
        NEVER_CONSUMER_DENIED_CARRIAGE_OR_LATE_OR_BAGGAGE,
        NEVER_BUSINESS_TICKET_LOST,
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
        EXCEPT_CONSUMER_CANCELS_IN_REFUND_PERIOD_PERFORMANCE_IMPOSSIBLE,
    ),
    (
        BUSINESS_DENIED_CARRIAGE_DOMESTIC_OFFERED,
        BUSINESS_DENIED_CARRIAGE_DOMESTIC_OFFERED_2,
        BUSINESS_DENIED_CARRIAGE_DOMESTIC_NO_SUBSTITUTE_OR_REFUSED,
        BUSINESS_DENIED_CARRIAGE_OVERSEAS_OFFERED,
        BUSINESS_DENIED_CARRIAGE_OVERSEAS_OFFERED_2,
        BUSINESS_DENIED_CARRIAGE_OVERSEAS_OFFERED_LONG_FLIGHT,
        BUSINESS_DENIED_CARRIAGE_OVERSEAS_OFFERED_LONG_FLIGHT_2,
        BUSINESS_DENIED_CARRIAGE_OVERSEAS_NO_SUBSTITUTE,
        BUSINESS_DENIED_CARRIAGE_OVERSEAS_REFUSED,
        BUSINESS_DENIED_CARRIAGE_OVERSEAS_REFUSED_2,
        BUSINESS_DENIED_CARRIAGE_OVERSEAS_REFUSED_LONG_FLIGHT,
        BUSINESS_DENIED_CARRIAGE_OVERSEAS_REFUSED_LONG_FLIGHT_2,
        BUSINESS_DENIED_CARRIAGE_OVERSEAS_CHECKED_IN_LATE,
        BUSINESS_DENIED_CARRIAGE_OR_LATE_EXCUSED,
        BUSINESS_LATE_DOMESTIC,
        BUSINESS_LATE_DOMESTIC_2,
        BUSINESS_LATE_DOMESTIC_3,
        BUSINESS_LATE_OVERSEAS,
        BUSINESS_LATE_OVERSEAS_2,
        BUSINESS_LATE_OVERSEAS_3,
        BUSINESS_BAGGAGE,
        CONSUMER_CANCELS_UNUSED_IN_REFUND_PERIOD,
        CONSUMER_CANCELS_PARTLY_USED_IN_REFUND_PERIOD,
        CONSUMER_CANCELS_PERFORMANCE_IMPOSSIBLE,
        CONSUMER_TICKET_LOST_NONE_BOUGHT_UNUSED_LOST_TICKET_CONDITIONS_MET,
        CONSUMER_TICKET_LOST_NONE_BOUGHT_PARTLY_USED_LOST_TICKET_CONDITIONS_MET,
        CONSUMER_TICKET_LOST_BOUGHT_LOST_TICKET_CONDITIONS_MET,
        CONSUMER_TICKET_LOST_REISSUED_OVERSEAS_LOST_TICKET_CONDITIONS_MET,
        BUSINESS_CANCELS_PERFORMANCE_IMPOSSIBLE,
        CONSUMER_OR_BUSINESS_CHANGES_PERFORMANCE_IMPOSSIBLE_OR_PERFORMANCE_VERY_DIFFICULT_AGREED,
    ),
    (
        ADJUST_CONSUMER_CANCELS_IN_REFUND_PERIOD_PERFORMANCE_VERY_DIFFICULT,
    ),
    (
        SILENT_BUSINESS_DENIED_CARRIAGE_DOMESTIC_OFFERED,
        SILENT_BUSINESS_DENIED_CARRIAGE_OVERSEAS_OFFERED,
        SILENT_BUSINESS_DENIED_CARRIAGE_OVERSEAS_REFUSED,
        SILENT_BUSINESS_LATE_DOMESTIC,
        SILENT_BUSINESS_LATE_OVERSEAS,
        SILENT_CONSUMER_CANCELS_NO_EPIDEMIC_OR_PERFORMANCE_VERY_DIFFICULT,
        SILENT_CONSUMER_TICKET_LOST_REISSUED_DOMESTIC_LOST_TICKET_CONDITIONS_MET,
        SILENT_CONSUMER_TICKET_LOST,
        SILENT_BUSINESS_CANCELS_PERFORMANCE_VERY_DIFFICULT,
        SILENT_BUSINESS_CANCELS_NO_EPIDEMIC,
        SILENT_CHANGES_PERFORMANCE_IMPOSSIBLE_OR_PERFORMANCE_VERY_DIFFICULT,
        SILENT_CHANGES_NO_EPIDEMIC,
    ),
    (
        NEVER_CONSUMER_DENIED_CARRIAGE_OR_LATE_OR_BAGGAGE,
        NEVER_BUSINESS_TICKET_LOST,
    ),
    (),
)  # fmt: skip
EDITIONS = (EDITION_2025_12_18, EDITION_2024_12_27, )  # fmt: skip
UNRECORDED: tuple[tuple[date, date | None, str], ...] = (
    (date(2021, 5, 25), date(2024, 12, 26), "이 시기의 항공 표는 글을 가지고 있지 않다. 001에는 이 표가 없다"),
)
WORDS: dict[str, tuple[str, ...]] = {
    "party": ("consumer", "business", ),
    "route": ("domestic", "overseas", ),
    "event": ("cancels", "denied carriage", "late", "baggage", "ticket lost", "changes", ),
    "substitute": ("offered", "no substitute", "refused", ),
    "excused": ("yes", "no", ),
    "checked_in_late": ("yes", "no", ),
    "long_flight": ("yes", "no", ),
    "use": ("unused", "partly used", ),
    "in_refund_period": ("yes", "no", ),
    "replacement": ("none bought", "bought", "reissued", ),
    "lost_ticket_conditions_met": ("yes", "no", ),
    "epidemic": ("no epidemic", "performance impossible", "performance very difficult", ),
    "agreed": ("yes", "no", ),
}
LABELS: dict[str, str] = {
    "party": "책임 있는 당사자",
    "route": "노선",
    "event": "일어난 일",
    "substitute": "대체편",
    "excused": "면책사유의 증명",
    "checked_in_late": "탑승수속 마감 뒤 도착",
    "long_flight": "운항시간 4시간 초과",
    "use": "항공권의 사용",
    "in_refund_period": "환급할 수 있는 기간 안",
    "replacement": "분실한 뒤",
    "lost_ticket_conditions_met": "분실신고·미사용 확인·배상동의",
    "epidemic": "감염병",
    "agreed": "변경 합의",
    "hours_late": "목적지 도착이 늦은 시간",
    "segment_fare": "해당구간 운임",
    "price": "항공권 구입금액",
    "paid": "지급액",
    "used_fare": "사용구간 적용운임",
    "cancellation_fee": "취소수수료",
    "late_cancellation_fee": "취소시한을 넘긴 위약금",
    "replacement_price": "대체항공권 구입금액",
    "dollar": "1달러의 원화",
    "proven_loss": "입증된 손해",
}


def settle(  # name every argument; Python is quicker when it need not insist on it
    party: Party | None = None,
    route: Route | None = None,
    event: Event | None = None,
    substitute: Substitute | None = None,
    use: Use | None = None,
    replacement: Replacement | None = None,
    epidemic: Epidemic | None = None,
    hours_late: Number | None = None,
    segment_fare: Number | None = None,
    price: Number | None = None,
    paid: Number | None = None,
    used_fare: Number | None = None,
    cancellation_fee: Number | None = None,
    late_cancellation_fee: Number | None = None,
    replacement_price: Number | None = None,
    dollar: Number | None = None,
    proven_loss: Number | None = None,
    excused: YesNo | None = None,
    checked_in_late: YesNo | None = None,
    long_flight: YesNo | None = None,
    in_refund_period: YesNo | None = None,
    lost_ticket_conditions_met: YesNo | None = None,
    agreed: YesNo | None = None,
    on: date | None = None,
) -> Settlement | NoRule | Undecided:
    """Settle a case by the edition in force `on` a day; without a day, by the newest."""
    stated = (
        on,
        party,
        route,
        event,
        substitute,
        excused,
        checked_in_late,
        long_flight,
        use,
        in_refund_period,
        replacement,
        lost_ticket_conditions_met,
        epidemic,
        agreed,
        hours_late,
    )
    try:
        found = REMEMBERED[stated]
    except KeyError:
        found = find(stated)
    amounts = (segment_fare, price, paid, used_fare, cancellation_fee, late_cancellation_fee, replacement_price, dollar, proven_loss, )
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
    lines = [f"{row.wording} [{', '.join(row.citations)}] (standards/air_travel.gijun:{row.line})"]
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
