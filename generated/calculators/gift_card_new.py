"""신유형 상품권 (electronic gift card): Electronic gift certificates

Written by `gijun build` from standards/gift_card_new.gijun. To change a number, change that file.
Source: 소비자분쟁해결기준, annex 별표 2, item 9. 상품권 관련업 (신유형 상품권).
This file needs nothing but Python itself: copy it wherever it is useful.

    settle(dispute="money asked back", kind="money voucher", reason="without reason", restriction_printed="yes", …)

gives what the official table orders, row by row below, with the row it rests on.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from fractions import Fraction
from threading import local
from typing import Any, Literal, NamedTuple

# --- what a case states --------------------------------------------------------------------------

Dispute = Literal["money asked back", "change refused", "supply refused", "expired", "unavailable", "terms narrowed", "surcharged", "claim checked"]
Kind = Literal["money voucher", "goods voucher"]
Reason = Literal["without reason", "sale period", "special reason"]
Claimant = Literal["final holder", "buyer"]
YesNo = Literal["yes", "no"]
Number = int | Fraction
Truth = bool | None  # None: a fact that the case does not state would decide


class Facts(NamedTuple):
    """A case. None is not stated, which is neither zero nor "no"."""

    dispute: Dispute | None = None  # 다툼
    kind: Kind | None = None  # 상품권의 종류
    reason: Reason | None = None  # 거절의 까닭
    restriction_printed: YesNo | None = None  # 사용 제한을 미리 표시
    lawful_reason: YesNo | None = None  # 관계법령상 정당한 이유
    points_offered: YesNo | None = None  # 적립금 제도 운영
    within_five_years: YesNo | None = None  # 상사채권 소멸시효 이내
    claimant: Claimant | None = None  # 환급요청자
    holder_can_claim: YesNo | None = None  # 최종 소지자가 요청할 수 있음
    buyer_refunded: YesNo | None = None  # 구매자가 이미 환불받음
    purchased: date | None = None  # 구매일
    requested_on: date | None = None  # 요구한 날
    vouchers: tuple[Number, ...] | None = None  # 함께 쓴 상품권
    vouchers_needed: tuple[Number, ...] | None = None  # 대금을 치르는 데 든 상품권
    face: Number | None = None  # 상품권의 금액
    used: Number | None = None  # 사용한 금액
    purchase_price: Number | None = None  # 구매액
    days_since_purchase: Number | None = None  # 구매 후 지난 날
    surcharge: Number | None = None  # 추가대금


Amounts = tuple[Any, ...]  # the facts that only enter the figures, in the order of `Facts`
Orders = Callable[[Any, Amounts], Any]  # what is found, and the amounts of the case -> the answer


class Row(NamedTuple):
    """A row of the official table: it answers from `far` down to `near`, both included."""

    id: str
    far: int | None
    near: int | None
    percent: Number | None
    orders: Orders
    line: int  # of standards/gift_card_new.gijun
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


def total_of(amounts: tuple[Number, ...] | None) -> Number | None:
    return sum(amounts) if amounts else None


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
    if f.face is None:  # 상품권의 금액 [S001.9.newtype.n6.3, S001.9.newtype.n6.4]
        f = take(f, "face",
            (is_given(f.vouchers_needed), total_of(f.vouchers_needed)),
            (True, total_of(f.vouchers)),
        )
    if f.used is None:  # 사용한 금액
        f = take(f, "used", (is_one(f.dispute, "expired", "unavailable", "terms narrowed"), 0))
    if f.purchase_price is None:  # 구매액
        f = take(f, "purchase_price", (True, f.face))
    if f.days_since_purchase is None:  # 구매 후 지난 날
        f = take(f, "days_since_purchase", (True, days_between(f.purchased, f.requested_on)))
    if f.reason is None:  # 거절의 까닭
        f = take(f, "reason", (True, "without reason"))
    if f.restriction_printed is None:  # 사용 제한을 미리 표시
        f = take(f, "restriction_printed", (True, "no"))
    if f.lawful_reason is None:  # 관계법령상 정당한 이유
        f = take(f, "lawful_reason", (True, "no"))
    if f.points_offered is None:  # 적립금 제도 운영
        f = take(f, "points_offered", (True, "no"))
    if f.claimant is None:  # 환급요청자 [S001.9.newtype.n8]
        f = take(f, "claimant", (True, "final holder"))
    if f.buyer_refunded is None:  # 구매자가 이미 환불받음
        f = take(f, "buyer_refunded", (True, "no"))
    if f.kind is None:  # 상품권의 종류
        f = take(f, "kind", (is_one(f.dispute, "money asked back", "change refused", "expired"), "money voucher"))
    return f


def with_amounts(f: Facts) -> Facts:
    """Amounts taken where a case gives none."""
    return f


def allowed_no_and_refund_0_won(found: Found, amounts: Amounts) -> Settlement:
    """청구 가능: 아니요 및 0원 환급 (allowed: no and refund 0 won)."""
    return account(found, amounts, "single", said=(("allowed", False),), refund=0, remedies=("refund",))


def allowed_yes(found: Found, amounts: Amounts) -> Settlement:
    """청구 가능: 예 (allowed: yes)."""
    return account(found, amounts, "single", said=(("allowed", True),))


def refund_purchase_price(found: Found, amounts: Amounts) -> Settlement:
    """구매액 환급 (refund purchase price)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=f.purchase_price, remedies=("refund",), ordered=("refund",))


def left_over_for(f: Facts) -> Number | None:
    """잔액 (left over) = 구매액 × (상품권의 금액 − 사용한 금액) ÷ 상품권의 금액, 최소 0 [S001.9.newtype.n1]"""
    purchase_price = f.purchase_price
    face = f.face
    used = f.used
    if divides_by_zero(("face", face)) or purchase_price is None or face is None or used is None:
        return None
    return greater(purchase_price * Fraction(face - used) / face, 0)


def refund_left_over_and_eligible_yes(found: Found, amounts: Amounts) -> Settlement:
    """잔액 환급 및 잔액 환급 대상: 예 (refund left over and eligible: yes)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=left_over_for(f), said=(("eligible", True),), remedies=("refund",), ordered=("refund",))


def threshold_for(f: Facts) -> Number | None:
    """잔액환급비율 (threshold) = 상품권의 금액 10,000 초과이면 60%; 그 밖에 80% [S001.9.newtype.n6.1, S001.9.newtype.n6.2]"""
    return first_case(f, (lambda f: compare(f.face, ">", 10_000), lambda f: Fraction(3, 5)), (lambda f: True, lambda f: Fraction(4, 5)))


def threshold_face(f: Facts) -> Number | None:
    """잔액환급비율 × 상품권의 금액"""
    threshold = threshold_for(f)
    face = f.face
    if threshold is None or face is None:
        return None
    return threshold * face


def refund_0_won_and_eligible_no(found: Found, amounts: Amounts) -> Settlement:
    """0원 환급 및 잔액 환급 대상: 아니요 (refund 0 won and eligible: no)."""
    return account(found, amounts, "single", refund=0, said=(("eligible", False),), remedies=("refund",))


def perform_or_refund_purchase_price(found: Found, amounts: Amounts) -> Settlement:
    """제공의무 이행 또는 구매액 환급 (perform or refund purchase price)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "choice", refund=f.purchase_price, remedies=("perform", "refund",), ordered=("refund",))


def excluded_yes(found: Found, amounts: Amounts) -> Settlement:
    """배상·보상에서 제외: 예 (excluded: yes)."""
    return account(found, amounts, "single", said=(("excluded", True),))


def perform_without_surcharge_or_refund_purchase_price_or(found: Found, amounts: Amounts) -> Settlement:
    """추가대금 없이 제공의무 이행 또는 구매액 환급 또는 추가로 수취한 대금 반환 (perform without surcharge or refund purchase price or refund surcharge)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "choice", refund=f.purchase_price, remedies=("perform without surcharge", "refund", "refund_surcharge",), ordered=("refund",))


def refund_a_share_of_left_over(found: Found, amounts: Amounts) -> Settlement:
    """잔액의 그 비율 환급 (refund a share of left over)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=share(found.row.percent, left_over_for(f)), remedies=("refund",), ordered=("refund",))


def refund_a_share_of_purchase_price(found: Found, amounts: Amounts) -> Settlement:
    """구매액의 그 비율 환급 (refund a share of purchase price)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=share(found.row.percent, f.purchase_price), remedies=("refund",), ordered=("refund",))


def refund_a_share_of_left_over_or_refund_in_points(found: Found, amounts: Amounts) -> Settlement:
    """잔액의 그 비율 환급 또는 적립금으로 전액 환불 (refund a share of left over or refund in points)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "choice", refund=share(found.row.percent, left_over_for(f)), remedies=("refund", "refund_in_points",), ordered=("refund",))


def refund_a_share_of_purchase_price_or_refund_in_points(found: Found, amounts: Amounts) -> Settlement:
    """구매액의 그 비율 환급 또는 적립금으로 전액 환불 (refund a share of purchase price or refund in points)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "choice", refund=share(found.row.percent, f.purchase_price), remedies=("refund", "refund_in_points",), ordered=("refund",))


def refund_left_over(found: Found, amounts: Amounts) -> Settlement:
    """잔액 환급 (refund left over)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=left_over_for(f), remedies=("refund",), ordered=("refund",))


def exchange_voucher_or_refund_purchase_price(found: Found, amounts: Amounts) -> Settlement:
    """동일한 금전적 가치의 신유형 상품권으로 교환 또는 구매액 환급 (exchange voucher or refund purchase price)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "choice", refund=f.purchase_price, remedies=("exchange voucher", "refund",), ordered=("refund",))


def with_defaults_2(f: Facts) -> Facts:
    """What is taken where a case says nothing."""
    if f.face is None:  # 상품권의 금액 [S001.9.newtype.n6.3, S001.9.newtype.n6.4]
        f = take(f, "face",
            (is_given(f.vouchers_needed), total_of(f.vouchers_needed)),
            (True, total_of(f.vouchers)),
        )
    if f.used is None:  # 사용한 금액
        f = take(f, "used", (is_one(f.dispute, "expired", "unavailable", "terms narrowed"), 0))
    if f.purchase_price is None:  # 구매액
        f = take(f, "purchase_price", (True, f.face))
    if f.days_since_purchase is None:  # 구매 후 지난 날
        f = take(f, "days_since_purchase", (True, days_between(f.purchased, f.requested_on)))
    if f.reason is None:  # 거절의 까닭
        f = take(f, "reason", (True, "without reason"))
    if f.restriction_printed is None:  # 사용 제한을 미리 표시
        f = take(f, "restriction_printed", (True, "no"))
    if f.lawful_reason is None:  # 관계법령상 정당한 이유
        f = take(f, "lawful_reason", (True, "no"))
    if f.points_offered is None:  # 적립금 제도 운영
        f = take(f, "points_offered", (True, "no"))
    if f.claimant is None:  # 환급요청자 [S001.9.newtype.n8]
        f = take(f, "claimant", (True, "final holder"))
    if f.buyer_refunded is None:  # 구매자가 이미 환불받음
        f = take(f, "buyer_refunded", (True, "no"))
    if f.kind is None:  # 상품권의 종류
        f = take(f, "kind",
            (is_one(f.dispute, "unavailable"), "goods voucher"),
            (True, "money voucher"),
        )
    return f


# --- the official table ----------------------------------------------------------------------------

# 구매자가 이미 환불받음 (buyer refunded)
EXCEPT_BUYER_REFUNDED = Ladder(
    lambda f: is_one(f.buyer_refunded, "yes"),
    no_count,
    "before",
    (
        #   id                         far  near  percent orders                        line official rows           official wording
        Row("except-buyer-refunded", None, None,    None, allowed_no_and_refund_0_won,   73, ("S001.9.newtype.n8",), "환급요청자"),
    ),
)  # fmt: skip

# 구매자, 최종 소지자가 요청할 수 있음 (buyer, holder can claim)
EXCEPT_BUYER_HOLDER_CAN_CLAIM = Ladder(
    lambda f: every(is_one(f.claimant, "buyer"), is_one(f.holder_can_claim, "yes")),
    no_count,
    "before",
    (
        #   id                                 far  near  percent orders                        line official rows           official wording
        Row("except-buyer-holder-can-claim", None, None,    None, allowed_no_and_refund_0_won,   74, ("S001.9.newtype.n8",), "환급요청자"),
    ),
)  # fmt: skip

# 환급요청자 확인 (claim checked)
CLAIM_CHECKED = Ladder(
    lambda f: is_one(f.dispute, "claim checked"),
    no_count,
    "before",
    (
        #   id                 far  near  percent orders        line official rows           official wording
        Row("claim-checked", None, None,    None, allowed_yes,   71, ("S001.9.newtype.n8",), "환급요청자"),
    ),
)  # fmt: skip

# 구매 후 환급 요구 (money asked back)
MONEY_ASKED_BACK = Ladder(
    lambda f: is_one(f.dispute, "money asked back"),
    lambda f: f.days_since_purchase,
    "after",
    (
        #   id                     far  near  percent orders                  line official rows          official wording
        Row("money-asked-back-7",   7,    0,    None, refund_purchase_price,   78, ("S001.9.newtype.1",), "신유형 상품권의 구매일로부터 7일 이내에 환급을 요구하였으나 거부하는 경우"),
    ),
)  # fmt: skip

# 잔액환급 거부, 금액형 상품권, 사용한 금액 잔액환급비율 × 상품권의 금액 이상 (change refused, money voucher, used at least threshold × face)
CHANGE_REFUSED_MONEY_VOUCHER = Ladder(
    lambda f: every(
        is_one(f.dispute, "change refused"),
        is_one(f.kind, "money voucher"),
        compare(f.used, ">=", threshold_face(f)),
    ),
    no_count,
    "before",
    (
        #   id                                far  near  percent orders                              line official rows                               official wording
        Row("change-refused-money-voucher", None, None,    None, refund_left_over_and_eligible_yes,   90, ("S001.9.newtype.2", "S001.9.newtype.n1",), "금액형 상품권의 경우 잔액환급비율의 금액 이상에 상당하는 물품 등을 제공받고 그 잔액을 환급하여 줄 것을… / 잔액이란"),
    ),
)  # fmt: skip

# 잔액환급 거부, 금액형 상품권, 사용한 금액 잔액환급비율 × 상품권의 금액 미만 (change refused, money voucher, used under threshold × face)
CHANGE_REFUSED_MONEY_VOUCHER_2 = Ladder(
    lambda f: every(
        is_one(f.dispute, "change refused"),
        is_one(f.kind, "money voucher"),
        compare(f.used, "<", threshold_face(f)),
    ),
    no_count,
    "before",
    (
        #   id                                  far  near  percent orders                         line official rows                                                        official wording
        Row("change-refused-money-voucher-2", None, None,    None, refund_0_won_and_eligible_no,   91, ("S001.9.newtype.2", "S001.9.newtype.n6.1", "S001.9.newtype.n6.2",), "금액형 상품권의 경우 잔액환급비율의 금액 이상에 상당하는 물품 등을 제공받고 그 잔액을 환급하여 줄 것을… / 상품권의 금액이 1만원 초과일 경우 / 상품권의 금액이 1만원 이하일 경우"),
    ),
)  # fmt: skip

# 제공 거부, 특별한 사유 없음 또는 할인매장·할인기간, 사용 제한을 미리 표시 아님 (supply refused, without reason or sale period, not restriction printed)
SUPPLY_REFUSED_WITHOUT_REASON_OR_SALE_PERIOD = Ladder(
    lambda f: every(
        is_one(f.dispute, "supply refused"),
        is_one(f.reason, "without reason", "sale period"),
        fails(is_one(f.restriction_printed, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                                far  near  percent orders                             line official rows          official wording
        Row("supply-refused-without-reason-or-sale-period", None, None,    None, perform_or_refund_purchase_price,   96, ("S001.9.newtype.3",), "발행자 등이 판매하는 물품 등을 제공받기 위해 상품권을 제시하였으나 특별한 사유없이 제공을 거부하거나 할인…"),
    ),
)  # fmt: skip

# 제공 거부, 사용 제한을 미리 표시 (supply refused, restriction printed)
SUPPLY_REFUSED_RESTRICTION_PRINTED = Ladder(
    lambda f: every(is_one(f.dispute, "supply refused"), is_one(f.restriction_printed, "yes")),
    no_count,
    "before",
    (
        #   id                                      far  near  percent orders         line official rows           official wording
        Row("supply-refused-restriction-printed", None, None,    None, excluded_yes,   97, ("S001.9.newtype.n2",), "다만, 발행자가 미리 상품권에 표시한 경우"),
    ),
)  # fmt: skip

# 추가대금 (surcharged)
SURCHARGED = Ladder(
    lambda f: is_one(f.dispute, "surcharged"),
    no_count,
    "before",
    (
        #   id              far  near  percent orders                                                  line official rows          official wording
        Row("surcharged", None, None,    None, perform_without_surcharge_or_refund_purchase_price_or,  100, ("S001.9.newtype.6",), "상품권 사용을 이유로 추가대금(예: 기프티콘 수수료 등)을 요구하거나, 실제로 수취한 경우"),
    ),
)  # fmt: skip

# 유효기간 경과, 금액형 상품권, 상사채권 소멸시효 이내, 상품권의 금액 50,000 이하, 적립금 제도 운영 아님 (expired, money voucher, within five years, face at most 50,000, not points offered)
EXPIRED_MONEY_VOUCHER_WITHIN_FIVE_YEARS = Ladder(
    lambda f: every(
        is_one(f.dispute, "expired"),
        is_one(f.kind, "money voucher"),
        is_one(f.within_five_years, "yes"),
        compare(f.face, "<=", 50_000),
        fails(is_one(f.points_offered, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                           far  near  percent orders                        line official rows                                        official wording
        Row("expired-money-voucher-within-five-years", None, None,      90, refund_a_share_of_left_over,  115, ("S001.9.newtype.4", "N2025-14.gift_card_new.4.1",), "유효기간은 경과하였으나 상사채권 소멸시효(5년)이내 상품권 금액 등 반환을 거부하는 경우 / 5만원 이하 상품권: 구매액의 90% 반환"),
    ),
)  # fmt: skip

# 유효기간 경과, 금액형 상품권, 상사채권 소멸시효 이내, 상품권의 금액 50,000 초과, 적립금 제도 운영 아님 (expired, money voucher, within five years, face over 50,000, not points offered)
EXPIRED_MONEY_VOUCHER_WITHIN_FIVE_YEARS_2 = Ladder(
    lambda f: every(
        is_one(f.dispute, "expired"),
        is_one(f.kind, "money voucher"),
        is_one(f.within_five_years, "yes"),
        compare(f.face, ">", 50_000),
        fails(is_one(f.points_offered, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                             far  near  percent orders                        line official rows                                        official wording
        Row("expired-money-voucher-within-five-years-2", None, None,      95, refund_a_share_of_left_over,  117, ("S001.9.newtype.4", "N2025-14.gift_card_new.4.2",), "유효기간은 경과하였으나 상사채권 소멸시효(5년)이내 상품권 금액 등 반환을 거부하는 경우 / 5만원 초과 상품권: 구매액의 95% 반환"),
    ),
)  # fmt: skip

# 유효기간 경과, 물품 및 용역 제공형 상품권, 상사채권 소멸시효 이내, 구매액 50,000 이하, 적립금 제도 운영 아님 (expired, goods voucher, within five years, purchase price at most 50,000, not points offered)
EXPIRED_GOODS_VOUCHER_WITHIN_FIVE_YEARS = Ladder(
    lambda f: every(
        is_one(f.dispute, "expired"),
        is_one(f.kind, "goods voucher"),
        is_one(f.within_five_years, "yes"),
        compare(f.purchase_price, "<=", 50_000),
        fails(is_one(f.points_offered, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                           far  near  percent orders                             line official rows                                        official wording
        Row("expired-goods-voucher-within-five-years", None, None,      90, refund_a_share_of_purchase_price,  119, ("S001.9.newtype.4", "N2025-14.gift_card_new.4.1",), "유효기간은 경과하였으나 상사채권 소멸시효(5년)이내 상품권 금액 등 반환을 거부하는 경우 / 5만원 이하 상품권: 구매액의 90% 반환"),
    ),
)  # fmt: skip

# 유효기간 경과, 물품 및 용역 제공형 상품권, 상사채권 소멸시효 이내, 구매액 50,000 초과, 적립금 제도 운영 아님 (expired, goods voucher, within five years, purchase price over 50,000, not points offered)
EXPIRED_GOODS_VOUCHER_WITHIN_FIVE_YEARS_2 = Ladder(
    lambda f: every(
        is_one(f.dispute, "expired"),
        is_one(f.kind, "goods voucher"),
        is_one(f.within_five_years, "yes"),
        compare(f.purchase_price, ">", 50_000),
        fails(is_one(f.points_offered, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                             far  near  percent orders                             line official rows                                        official wording
        Row("expired-goods-voucher-within-five-years-2", None, None,      95, refund_a_share_of_purchase_price,  121, ("S001.9.newtype.4", "N2025-14.gift_card_new.4.2",), "유효기간은 경과하였으나 상사채권 소멸시효(5년)이내 상품권 금액 등 반환을 거부하는 경우 / 5만원 초과 상품권: 구매액의 95% 반환"),
    ),
)  # fmt: skip

# 유효기간 경과, 금액형 상품권, 상사채권 소멸시효 이내, 상품권의 금액 50,000 이하, 적립금 제도 운영 (expired, money voucher, within five years, face at most 50,000, points offered)
EXPIRED_MONEY_VOUCHER_WITHIN_FIVE_YEARS_POINTS_OFFERED = Ladder(
    lambda f: every(
        is_one(f.dispute, "expired"),
        is_one(f.kind, "money voucher"),
        is_one(f.within_five_years, "yes"),
        compare(f.face, "<=", 50_000),
        is_one(f.points_offered, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                                          far  near  percent orders                                            line official rows                                                  official wording
        Row("expired-money-voucher-within-five-years-points-offered", None, None,      90, refund_a_share_of_left_over_or_refund_in_points,  124, ("N2025-14.gift_card_new.4.1", "N2025-14.gift_card_new.4.3",), "5만원 이하 상품권: 구매액의 90% 반환 / 적립금 제도를 운영하면 포인트, 마일리지 등 적립금 환불은 100%"),
    ),
)  # fmt: skip

# 유효기간 경과, 금액형 상품권, 상사채권 소멸시효 이내, 상품권의 금액 50,000 초과, 적립금 제도 운영 (expired, money voucher, within five years, face over 50,000, points offered)
EXPIRED_MONEY_VOUCHER_WITHIN_FIVE_YEARS_POINTS_OFFERED_2 = Ladder(
    lambda f: every(
        is_one(f.dispute, "expired"),
        is_one(f.kind, "money voucher"),
        is_one(f.within_five_years, "yes"),
        compare(f.face, ">", 50_000),
        is_one(f.points_offered, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                                            far  near  percent orders                                            line official rows                                                  official wording
        Row("expired-money-voucher-within-five-years-points-offered-2", None, None,      95, refund_a_share_of_left_over_or_refund_in_points,  126, ("N2025-14.gift_card_new.4.2", "N2025-14.gift_card_new.4.3",), "5만원 초과 상품권: 구매액의 95% 반환 / 적립금 제도를 운영하면 포인트, 마일리지 등 적립금 환불은 100%"),
    ),
)  # fmt: skip

# 유효기간 경과, 물품 및 용역 제공형 상품권, 상사채권 소멸시효 이내, 구매액 50,000 이하, 적립금 제도 운영 (expired, goods voucher, within five years, purchase price at most 50,000, points offered)
EXPIRED_GOODS_VOUCHER_WITHIN_FIVE_YEARS_POINTS_OFFERED = Ladder(
    lambda f: every(
        is_one(f.dispute, "expired"),
        is_one(f.kind, "goods voucher"),
        is_one(f.within_five_years, "yes"),
        compare(f.purchase_price, "<=", 50_000),
        is_one(f.points_offered, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                                          far  near  percent orders                                                 line official rows                                                  official wording
        Row("expired-goods-voucher-within-five-years-points-offered", None, None,      90, refund_a_share_of_purchase_price_or_refund_in_points,  128, ("N2025-14.gift_card_new.4.1", "N2025-14.gift_card_new.4.3",), "5만원 이하 상품권: 구매액의 90% 반환 / 적립금 제도를 운영하면 포인트, 마일리지 등 적립금 환불은 100%"),
    ),
)  # fmt: skip

# 유효기간 경과, 물품 및 용역 제공형 상품권, 상사채권 소멸시효 이내, 구매액 50,000 초과, 적립금 제도 운영 (expired, goods voucher, within five years, purchase price over 50,000, points offered)
EXPIRED_GOODS_VOUCHER_WITHIN_FIVE_YEARS_POINTS_OFFERED_2 = Ladder(
    lambda f: every(
        is_one(f.dispute, "expired"),
        is_one(f.kind, "goods voucher"),
        is_one(f.within_five_years, "yes"),
        compare(f.purchase_price, ">", 50_000),
        is_one(f.points_offered, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                                            far  near  percent orders                                                 line official rows                                                  official wording
        Row("expired-goods-voucher-within-five-years-points-offered-2", None, None,      95, refund_a_share_of_purchase_price_or_refund_in_points,  130, ("N2025-14.gift_card_new.4.2", "N2025-14.gift_card_new.4.3",), "5만원 초과 상품권: 구매액의 95% 반환 / 적립금 제도를 운영하면 포인트, 마일리지 등 적립금 환불은 100%"),
    ),
)  # fmt: skip

# 제공 불가 또는 현저한 지체, 금액형 상품권 (unavailable, money voucher)
UNAVAILABLE_MONEY_VOUCHER = Ladder(
    lambda f: every(is_one(f.dispute, "unavailable"), is_one(f.kind, "money voucher")),
    no_count,
    "before",
    (
        #   id                             far  near  percent orders             line official rows                    official wording
        Row("unavailable-money-voucher", None, None,    None, refund_left_over,  147, ("N2025-14.gift_card_new.5.1",), "금액형: 상품권 잔액 전부 환급"),
    ),
)  # fmt: skip

# 제공 불가 또는 현저한 지체, 물품 및 용역 제공형 상품권 (unavailable, goods voucher)
UNAVAILABLE_GOODS_VOUCHER = Ladder(
    lambda f: every(is_one(f.dispute, "unavailable"), is_one(f.kind, "goods voucher")),
    no_count,
    "before",
    (
        #   id                             far  near  percent orders                                      line official rows                                        official wording
        Row("unavailable-goods-voucher", None, None,    None, exchange_voucher_or_refund_purchase_price,  148, ("S001.9.newtype.5", "N2025-14.gift_card_new.5.2",), "물품 및 용역 제공형 상품권의 경우 물품 등의 제공이 불가능하거나 통상적인 기간보다 현저히 지체되는 경우 / 물품 및 용역 제공형: 동일한 금전적 가치의 상품권으로 교환 또는 구매액 반환"),
    ),
)  # fmt: skip

# 사용처 축소·이용조건 변경, 금액형 상품권, 관계법령상 정당한 이유 아님 (terms narrowed, money voucher, not lawful reason)
TERMS_NARROWED_MONEY_VOUCHER = Ladder(
    lambda f: every(
        is_one(f.dispute, "terms narrowed"),
        is_one(f.kind, "money voucher"),
        fails(is_one(f.lawful_reason, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                far  near  percent orders             line official rows                    official wording
        Row("terms-narrowed-money-voucher", None, None,    None, refund_left_over,  149, ("N2025-14.gift_card_new.6.1",), "금액형: 상품권 잔액 전부 환급"),
    ),
)  # fmt: skip

# 사용처 축소·이용조건 변경, 물품 및 용역 제공형 상품권, 관계법령상 정당한 이유 아님 (terms narrowed, goods voucher, not lawful reason)
TERMS_NARROWED_GOODS_VOUCHER = Ladder(
    lambda f: every(
        is_one(f.dispute, "terms narrowed"),
        is_one(f.kind, "goods voucher"),
        fails(is_one(f.lawful_reason, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                far  near  percent orders                                      line official rows                    official wording
        Row("terms-narrowed-goods-voucher", None, None,    None, exchange_voucher_or_refund_purchase_price,  150, ("N2025-14.gift_card_new.6.2",), "물품 및 용역 제공형: 동일한 금전적 가치의 상품권으로 교환 또는 구매액 반환"),
    ),
)  # fmt: skip

# 사용처 축소·이용조건 변경, 관계법령상 정당한 이유 (terms narrowed, lawful reason)
TERMS_NARROWED_LAWFUL_REASON = Ladder(
    lambda f: every(is_one(f.dispute, "terms narrowed"), is_one(f.lawful_reason, "yes")),
    no_count,
    "before",
    (
        #   id                                far  near  percent orders         line official rows                     official wording
        Row("terms-narrowed-lawful-reason", None, None,    None, excluded_yes,  151, ("N2025-14.gift_card_new.6.n1",), "관계법령상 정당한 이유가 있는 경우는 제외"),
    ),
)  # fmt: skip

# 구매 후 환급 요구, 구매 후 지난 날 7일 초과 (money asked back, days since purchase over 7 days)
SILENT_MONEY_ASKED_BACK = Ladder(
    lambda f: every(is_one(f.dispute, "money asked back"), compare(f.days_since_purchase, ">", 7)),
    no_count,
    "before",
    (
        #   id                           far  near  percent orders    line official rows  official wording
        Row("silent-money-asked-back", None, None,    None, nothing,   79, (),            "7일이 지난 뒤의 전액 환급은 정하지 않았다"),
    ),
)  # fmt: skip

# 잔액환급 거부, 물품 및 용역 제공형 상품권 (change refused, goods voucher)
SILENT_CHANGE_REFUSED_GOODS_VOUCHER = Ladder(
    lambda f: every(is_one(f.dispute, "change refused"), is_one(f.kind, "goods voucher")),
    no_count,
    "before",
    (
        #   id                                       far  near  percent orders    line official rows  official wording
        Row("silent-change-refused-goods-voucher", None, None,    None, nothing,   92, (),            "잔액은 금액형 상품권에만 있다"),
    ),
)  # fmt: skip

# 제공 거부, 특별한 사유, 사용 제한을 미리 표시 아님 (supply refused, special reason, not restriction printed)
SILENT_SUPPLY_REFUSED_SPECIAL_REASON = Ladder(
    lambda f: every(
        is_one(f.dispute, "supply refused"),
        is_one(f.reason, "special reason"),
        fails(is_one(f.restriction_printed, "yes")),
    ),
    no_count,
    "before",
    (
        #   id                                        far  near  percent orders    line official rows  official wording
        Row("silent-supply-refused-special-reason", None, None,    None, nothing,   98, (),            "특별한 사유가 있는 거부는 정하지 않았다"),
    ),
)  # fmt: skip

# 유효기간 경과, 상사채권 소멸시효 이내 아님 (expired, not within five years)
SILENT_EXPIRED = Ladder(
    lambda f: every(is_one(f.dispute, "expired"), fails(is_one(f.within_five_years, "yes"))),
    no_count,
    "before",
    (
        #   id                  far  near  percent orders    line official rows  official wording
        Row("silent-expired", None, None,    None, nothing,  104, ("G9.04",),    "소멸시효 5년이 지난 상품권은 정하지 않았다"),
    ),
)  # fmt: skip

# 유효기간 경과, 금액형 상품권, 상사채권 소멸시효 이내 (expired, money voucher, within five years)
EXPIRED_MONEY_VOUCHER_WITHIN_FIVE_YEARS_3 = Ladder(
    lambda f: every(
        is_one(f.dispute, "expired"),
        is_one(f.kind, "money voucher"),
        is_one(f.within_five_years, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                           far  near  percent orders                        line official rows                               official wording
        Row("expired-money-voucher-within-five-years", None, None,      90, refund_a_share_of_left_over,  109, ("S001.9.newtype.4", "S001.9.newtype.n3",), "유효기간은 경과하였으나 상사채권 소멸시효(5년)이내 상품권 금액 등 반환을 거부하는 경우 / 금액형 상품권은 상품권 금액 잔액을 상품권 구매시 적용된 할인율을 고려하여 환산한 금액의"),
    ),
)  # fmt: skip

# 유효기간 경과, 물품 및 용역 제공형 상품권, 상사채권 소멸시효 이내 (expired, goods voucher, within five years)
EXPIRED_GOODS_VOUCHER_WITHIN_FIVE_YEARS_3 = Ladder(
    lambda f: every(
        is_one(f.dispute, "expired"),
        is_one(f.kind, "goods voucher"),
        is_one(f.within_five_years, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                           far  near  percent orders                             line official rows          official wording
        Row("expired-goods-voucher-within-five-years", None, None,      90, refund_a_share_of_purchase_price,  111, ("S001.9.newtype.4",), "유효기간은 경과하였으나 상사채권 소멸시효(5년)이내 상품권 금액 등 반환을 거부하는 경우"),
    ),
)  # fmt: skip

# 제공 불가 또는 현저한 지체, 물품 및 용역 제공형 상품권 (unavailable, goods voucher)
UNAVAILABLE_GOODS_VOUCHER_2 = Ladder(
    lambda f: every(is_one(f.dispute, "unavailable"), is_one(f.kind, "goods voucher")),
    no_count,
    "before",
    (
        #   id                             far  near  percent orders                                      line official rows          official wording
        Row("unavailable-goods-voucher", None, None,    None, exchange_voucher_or_refund_purchase_price,  140, ("S001.9.newtype.5",), "물품 및 용역 제공형 상품권의 경우 물품 등의 제공이 불가능하거나 통상적인 기간보다 현저히 지체되는 경우"),
    ),
)  # fmt: skip

# 제공 불가 또는 현저한 지체, 금액형 상품권 (unavailable, money voucher)
SILENT_UNAVAILABLE_MONEY_VOUCHER = Ladder(
    lambda f: every(is_one(f.dispute, "unavailable"), is_one(f.kind, "money voucher")),
    no_count,
    "before",
    (
        #   id                                    far  near  percent orders    line official rows  official wording
        Row("silent-unavailable-money-voucher", None, None,    None, nothing,  141, (),            "제공 불가와 지체는 물품 및 용역 제공형에만 적었다"),
    ),
)  # fmt: skip

# 사용처 축소·이용조건 변경 (terms narrowed)
SILENT_TERMS_NARROWED = Ladder(
    lambda f: is_one(f.dispute, "terms narrowed"),
    no_count,
    "before",
    (
        #   id                         far  near  percent orders    line official rows  official wording
        Row("silent-terms-narrowed", None, None,    None, nothing,  142, (),            "사용처의 축소와 이용조건의 변경은 2025-12-18부터 정한다"),
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
        EXCEPT_BUYER_REFUNDED,
        EXCEPT_BUYER_HOLDER_CAN_CLAIM,
    ),
    (
        CLAIM_CHECKED,
        MONEY_ASKED_BACK,
        CHANGE_REFUSED_MONEY_VOUCHER,
        CHANGE_REFUSED_MONEY_VOUCHER_2,
        SUPPLY_REFUSED_WITHOUT_REASON_OR_SALE_PERIOD,
        SUPPLY_REFUSED_RESTRICTION_PRINTED,
        SURCHARGED,
        EXPIRED_MONEY_VOUCHER_WITHIN_FIVE_YEARS,
        EXPIRED_MONEY_VOUCHER_WITHIN_FIVE_YEARS_2,
        EXPIRED_GOODS_VOUCHER_WITHIN_FIVE_YEARS,
        EXPIRED_GOODS_VOUCHER_WITHIN_FIVE_YEARS_2,
        EXPIRED_MONEY_VOUCHER_WITHIN_FIVE_YEARS_POINTS_OFFERED,
        EXPIRED_MONEY_VOUCHER_WITHIN_FIVE_YEARS_POINTS_OFFERED_2,
        EXPIRED_GOODS_VOUCHER_WITHIN_FIVE_YEARS_POINTS_OFFERED,
        EXPIRED_GOODS_VOUCHER_WITHIN_FIVE_YEARS_POINTS_OFFERED_2,
        UNAVAILABLE_MONEY_VOUCHER,
        UNAVAILABLE_GOODS_VOUCHER,
        TERMS_NARROWED_MONEY_VOUCHER,
        TERMS_NARROWED_GOODS_VOUCHER,
        TERMS_NARROWED_LAWFUL_REASON,
    ),
    (
    ),
    (
        SILENT_MONEY_ASKED_BACK,
        SILENT_CHANGE_REFUSED_GOODS_VOUCHER,
        SILENT_SUPPLY_REFUSED_SPECIAL_REASON,
        SILENT_EXPIRED,
    ),
    (
    ),
    (("threshold", "잔액환급비율", threshold_for), ("left_over", "잔액", left_over_for), ),
)  # fmt: skip
EDITION_2024_12_27 = Edition(
    "제2024-32호",
    date(2024, 12, 27),
    date(2025, 12, 17),
    with_defaults_2,
    with_amounts,
    (
        EXCEPT_BUYER_REFUNDED,
        EXCEPT_BUYER_HOLDER_CAN_CLAIM,
    ),
    (
        CLAIM_CHECKED,
        MONEY_ASKED_BACK,
        CHANGE_REFUSED_MONEY_VOUCHER,
        CHANGE_REFUSED_MONEY_VOUCHER_2,
        SUPPLY_REFUSED_WITHOUT_REASON_OR_SALE_PERIOD,
        SUPPLY_REFUSED_RESTRICTION_PRINTED,
        SURCHARGED,
        EXPIRED_MONEY_VOUCHER_WITHIN_FIVE_YEARS_3,
        EXPIRED_GOODS_VOUCHER_WITHIN_FIVE_YEARS_3,
        UNAVAILABLE_GOODS_VOUCHER_2,
    ),
    (
    ),
    (
        SILENT_MONEY_ASKED_BACK,
        SILENT_CHANGE_REFUSED_GOODS_VOUCHER,
        SILENT_SUPPLY_REFUSED_SPECIAL_REASON,
        SILENT_EXPIRED,
        SILENT_UNAVAILABLE_MONEY_VOUCHER,
        SILENT_TERMS_NARROWED,
    ),
    (
    ),
    (("threshold", "잔액환급비율", threshold_for), ("left_over", "잔액", left_over_for), ),
)  # fmt: skip
EDITION_2021_05_25 = Edition(
    "제2021-7호",
    date(2021, 5, 25),
    date(2024, 12, 26),
    with_defaults_2,
    with_amounts,
    (
        EXCEPT_BUYER_REFUNDED,
        EXCEPT_BUYER_HOLDER_CAN_CLAIM,
    ),
    (
        CLAIM_CHECKED,
        MONEY_ASKED_BACK,
        CHANGE_REFUSED_MONEY_VOUCHER,
        CHANGE_REFUSED_MONEY_VOUCHER_2,
        SUPPLY_REFUSED_WITHOUT_REASON_OR_SALE_PERIOD,
        SUPPLY_REFUSED_RESTRICTION_PRINTED,
        SURCHARGED,
        EXPIRED_MONEY_VOUCHER_WITHIN_FIVE_YEARS_3,
        EXPIRED_GOODS_VOUCHER_WITHIN_FIVE_YEARS_3,
        UNAVAILABLE_GOODS_VOUCHER_2,
    ),
    (
    ),
    (
        SILENT_MONEY_ASKED_BACK,
        SILENT_CHANGE_REFUSED_GOODS_VOUCHER,
        SILENT_SUPPLY_REFUSED_SPECIAL_REASON,
        SILENT_EXPIRED,
        SILENT_UNAVAILABLE_MONEY_VOUCHER,
        SILENT_TERMS_NARROWED,
    ),
    (
    ),
    (("threshold", "잔액환급비율", threshold_for), ("left_over", "잔액", left_over_for), ),
)  # fmt: skip
EDITIONS = (EDITION_2025_12_18, EDITION_2024_12_27, EDITION_2021_05_25, )  # fmt: skip
UNRECORDED: tuple[tuple[date, date | None, str], ...] = (
)
WORDS: dict[str, tuple[str, ...]] = {
    "dispute": ("money asked back", "change refused", "supply refused", "expired", "unavailable", "terms narrowed", "surcharged", "claim checked", ),
    "kind": ("money voucher", "goods voucher", ),
    "reason": ("without reason", "sale period", "special reason", ),
    "restriction_printed": ("yes", "no", ),
    "lawful_reason": ("yes", "no", ),
    "points_offered": ("yes", "no", ),
    "within_five_years": ("yes", "no", ),
    "claimant": ("final holder", "buyer", ),
    "holder_can_claim": ("yes", "no", ),
    "buyer_refunded": ("yes", "no", ),
}
LABELS: dict[str, str] = {
    "dispute": "다툼",
    "kind": "상품권의 종류",
    "reason": "거절의 까닭",
    "restriction_printed": "사용 제한을 미리 표시",
    "lawful_reason": "관계법령상 정당한 이유",
    "points_offered": "적립금 제도 운영",
    "within_five_years": "상사채권 소멸시효 이내",
    "claimant": "환급요청자",
    "holder_can_claim": "최종 소지자가 요청할 수 있음",
    "buyer_refunded": "구매자가 이미 환불받음",
    "purchased": "구매일",
    "requested_on": "요구한 날",
    "vouchers": "함께 쓴 상품권",
    "vouchers_needed": "대금을 치르는 데 든 상품권",
    "face": "상품권의 금액",
    "used": "사용한 금액",
    "purchase_price": "구매액",
    "days_since_purchase": "구매 후 지난 날",
    "surcharge": "추가대금",
}


def settle(  # name every argument; Python is quicker when it need not insist on it
    dispute: Dispute | None = None,
    kind: Kind | None = None,
    reason: Reason | None = None,
    claimant: Claimant | None = None,
    face: Number | None = None,
    used: Number | None = None,
    purchase_price: Number | None = None,
    days_since_purchase: Number | None = None,
    surcharge: Number | None = None,
    restriction_printed: YesNo | None = None,
    lawful_reason: YesNo | None = None,
    points_offered: YesNo | None = None,
    within_five_years: YesNo | None = None,
    holder_can_claim: YesNo | None = None,
    buyer_refunded: YesNo | None = None,
    purchased: date | None = None,
    requested_on: date | None = None,
    vouchers: tuple[Number, ...] | None = None,
    vouchers_needed: tuple[Number, ...] | None = None,
    on: date | None = None,
) -> Settlement | NoRule | Undecided:
    """Settle a case by the edition in force `on` a day; without a day, by the newest."""
    stated = (
        on,
        dispute,
        kind,
        reason,
        restriction_printed,
        lawful_reason,
        points_offered,
        within_five_years,
        claimant,
        holder_can_claim,
        buyer_refunded,
        purchased,
        requested_on,
        vouchers,
        vouchers_needed,
        face,
        used,
        purchase_price,
        days_since_purchase,
    )
    try:
        found = REMEMBERED[stated]
    except KeyError:
        found = find(stated)
    amounts = (surcharge, )
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
    lines = [f"{row.wording} [{', '.join(row.citations)}] (standards/gift_card_new.gijun:{row.line})"]
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
