"""신용카드업 (credit card): Credit cards

Written by `gijun build` from standards/credit_card.gijun. To change a number, change that file.
Source: 소비자분쟁해결기준, annex 별표 2, item 금융서비스 관련 · 신용카드업.
This file needs nothing but Python itself: copy it wherever it is useful.

    settle(event="card lost", ground="no contract", consumer_at_fault="yes", late_report="yes", …)

gives what the official table orders, row by row below, with the row it rests on.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from fractions import Fraction
from threading import local
from typing import Any, Literal, NamedTuple

# --- what a case states --------------------------------------------------------------------------

Event = Literal["card lost", "unreceived card", "forged", "merchant fee", "password by force", "password by forgery", "defence refused", "wrongly listed"]
Ground = Literal["no contract", "cancelled", "defect", "termination refused", "undelivered", "merchant insolvent"]
YesNo = Literal["yes", "no"]
Number = int | Fraction
Truth = bool | None  # None: a fact that the case does not state would decide


class Facts(NamedTuple):
    """A case. None is not stated, which is neither zero nor "no"."""

    event: Event | None = None  # 일어난 일
    ground: Ground | None = None  # 항변의 사유
    consumer_at_fault: YesNo | None = None  # 소비자의 귀책 사유(회원약관)
    late_report: YesNo | None = None  # 사고를 알고도 신고 지연
    gross_fault: YesNo | None = None  # 소비자의 고의·중대한 과실
    told_within_period: YesNo | None = None  # 할부기간 이내의 통지
    misused_on: date | None = None  # 부정사용일
    reported: date | None = None  # 분실·도난신고를 통지한 날
    days_before_report: Number | None = None  # 부정사용일부터 신고까지의 날
    instalment_price: Number | None = None  # 할부가격
    fault_share: Number | None = None  # 과실상계 비율
    misused: Number | None = None  # 부정사용 금액
    merchant_charge: Number | None = None  # 전가된 가맹점 수수료
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
    line: int  # of standards/credit_card.gijun
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
    if f.consumer_at_fault is None:  # 소비자의 귀책 사유(회원약관)
        f = take(f, "consumer_at_fault", (True, "no"))
    if f.late_report is None:  # 사고를 알고도 신고 지연
        f = take(f, "late_report", (True, "no"))
    if f.gross_fault is None:  # 소비자의 고의·중대한 과실
        f = take(f, "gross_fault", (True, "no"))
    if f.days_before_report is None:  # 부정사용일부터 신고까지의 날
        f = take(f, "days_before_report", (True, days_between(f.misused_on, f.reported)))
    return f


def with_amounts(f: Facts) -> Facts:
    """Amounts taken where a case gives none."""
    return f


def compensate_misused(found: Found, amounts: Amounts) -> Settlement:
    """부정사용 금액 배상 (compensate misused)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", compensation=f.misused, ordered=("compensation",))


def after_fault_for(f: Facts) -> Number | None:
    """과실상계 뒤의 금액 (after fault) = 부정사용 금액 − (부정사용 금액 × 과실상계 비율), 최소 0"""
    misused = f.misused
    fault_share = f.fault_share
    if misused is None or fault_share is None:
        return None
    return greater(misused - misused * fault_share, 0)


def compensate_after_fault(found: Found, amounts: Amounts) -> Settlement:
    """과실상계 뒤의 금액 배상 (compensate after fault)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", compensation=after_fault_for(f), ordered=("compensation",))


def void_the_debt(found: Found, amounts: Amounts) -> Settlement:
    """명의인의 카드대금 채무무효 (void the debt)."""
    return account(found, amounts, "single", remedies=("void the debt",))


def excluded_yes(found: Found, amounts: Amounts) -> Settlement:
    """보상에서 제외: 예 (excluded: yes)."""
    return account(found, amounts, "single", said=(("excluded", True),))


def refund_merchant_charge(found: Found, amounts: Amounts) -> Settlement:
    """전가된 가맹점 수수료 환급 (refund merchant charge)."""
    f = all_facts(found, amounts)
    return account(found, amounts, "single", refund=f.merchant_charge, remedies=("refund",), ordered=("refund",))


def refuse_later_instalments(found: Found, amounts: Amounts) -> Settlement:
    """통지 뒤에 도래하는 할부금의 지급거절 (refuse later instalments)."""
    return account(found, amounts, "single", remedies=("refuse later instalments",))


def erase_the_record_and_damages_proven_loss(found: Found, amounts: Amounts) -> Settlement:
    """금융채무불이행 기록삭제 및 손해배상(입증된 손해) (erase the record and damages (proven loss))."""
    f = all_facts(found, amounts)
    return account(found, amounts, "all", damages=("proven_loss",), proven=f.proven_loss, remedies=("erase the record",))


# --- the official table ----------------------------------------------------------------------------

# 분실·도난 카드의 부정사용, 부정사용일부터 신고까지의 날 60일 이하, 소비자의 귀책 사유(회원약관) 아님 (card lost, days before report at most 60 days, not consumer at fault)
CARD_LOST = Ladder(
    lambda f: every(
        is_one(f.event, "card lost"),
        compare(f.days_before_report, "<=", 60),
        fails(is_one(f.consumer_at_fault, "yes")),
    ),
    no_count,
    "before",
    (
        #   id             far  near  percent orders               line official rows                official wording
        Row("card-lost", None, None,    None, compensate_misused,   51, ("N2024-32.credit_card.1",), "분실․도난신고를 통지한 날로부터 60일전 이후에 제3자가 부정사용한 경우"),
    ),
)  # fmt: skip

# 분실·도난 카드의 부정사용, 부정사용일부터 신고까지의 날 60일 이하, 소비자의 귀책 사유(회원약관) (card lost, days before report at most 60 days, consumer at fault)
CARD_LOST_CONSUMER_AT_FAULT = Ladder(
    lambda f: every(
        is_one(f.event, "card lost"),
        compare(f.days_before_report, "<=", 60),
        is_one(f.consumer_at_fault, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                               far  near  percent orders                   line official rows                                           official wording
        Row("card-lost-consumer-at-fault", None, None,    None, compensate_after_fault,   53, ("N2024-32.credit_card.1", "N2024-32.credit_card.n1",), "분실․도난신고를 통지한 날로부터 60일전 이후에 제3자가 부정사용한 경우 / 소비자에게 귀책 사유가 있는 경우(신용카드회원 약관에 규정)는 과실상계 가능함"),
    ),
)  # fmt: skip

# 수령 전 카드의 부정사용, 사고를 알고도 신고 지연 아님 (unreceived card, not late report)
UNRECEIVED_CARD = Ladder(
    lambda f: every(is_one(f.event, "unreceived card"), fails(is_one(f.late_report, "yes"))),
    no_count,
    "before",
    (
        #   id                   far  near  percent orders               line official rows                official wording
        Row("unreceived-card", None, None,    None, compensate_misused,   56, ("N2024-32.credit_card.2",), "발급카드 수령 전 제3자에게 전달되어 부정 사용된 경우"),
    ),
)  # fmt: skip

# 수령 전 카드의 부정사용, 사고를 알고도 신고 지연 (unreceived card, late report)
UNRECEIVED_CARD_LATE_REPORT = Ladder(
    lambda f: every(is_one(f.event, "unreceived card"), is_one(f.late_report, "yes")),
    no_count,
    "before",
    (
        #   id                               far  near  percent orders                   line official rows                                           official wording
        Row("unreceived-card-late-report", None, None,    None, compensate_after_fault,   57, ("N2024-32.credit_card.2", "N2024-32.credit_card.n2",), "발급카드 수령 전 제3자에게 전달되어 부정 사용된 경우 / 회원이 카드 미수령에 따른 사고발생 사실을 인지하였으나 신고를 지연함으로써 부정사용대금이 발생한 경우 과실상계 가능함"),
    ),
)  # fmt: skip

# 명의도용 발급·위변조, 소비자의 고의·중대한 과실 아님 (forged, not gross fault)
FORGED = Ladder(
    lambda f: every(is_one(f.event, "forged"), fails(is_one(f.gross_fault, "yes"))),
    no_count,
    "before",
    (
        #   id          far  near  percent orders          line official rows                official wording
        Row("forged", None, None,    None, void_the_debt,   58, ("N2024-32.credit_card.3",), "명의도용에 따른 신용카드 부정발급, 카드의 위․변조에 의해 제3자가 부정사용한 경우"),
    ),
)  # fmt: skip

# 명의도용 발급·위변조, 소비자의 고의·중대한 과실 (forged, gross fault)
FORGED_GROSS_FAULT = Ladder(
    lambda f: every(is_one(f.event, "forged"), is_one(f.gross_fault, "yes")),
    no_count,
    "before",
    (
        #   id                      far  near  percent orders         line official rows                 official wording
        Row("forged-gross-fault", None, None,    None, excluded_yes,   59, ("N2024-32.credit_card.n3",), "(피해유형3)의 경우 소비자의 고의 또는 중대한 과실이 있는 경우는 보상하지 않음"),
    ),
)  # fmt: skip

# 폭력·위해로 비밀번호 누설 (password by force)
PASSWORD_BY_FORCE = Ladder(
    lambda f: is_one(f.event, "password by force"),
    no_count,
    "before",
    (
        #   id                     far  near  percent orders               line official rows                  official wording
        Row("password-by-force", None, None,    None, compensate_misused,   61, ("N2024-32.credit_card.5.1",), "분실 또는 도난 시 저항할 수 없는 폭력이나 자기 또는 친족의 생명‧신체에 대한 위해로 비밀번호를 누설한 경우"),
    ),
)  # fmt: skip

# 위변조로 비밀번호 유출 (password by forgery)
PASSWORD_BY_FORGERY = Ladder(
    lambda f: is_one(f.event, "password by forgery"),
    no_count,
    "before",
    (
        #   id                       far  near  percent orders               line official rows                  official wording
        Row("password-by-forgery", None, None,    None, compensate_misused,   62, ("N2024-32.credit_card.5.2",), "카드 위변조로 비밀번호가 유출되어 사용된 경우"),
    ),
)  # fmt: skip

# 가맹점 수수료의 전가 (merchant fee)
MERCHANT_FEE = Ladder(
    lambda f: is_one(f.event, "merchant fee"),
    no_count,
    "before",
    (
        #   id                far  near  percent orders                   line official rows                official wording
        Row("merchant-fee", None, None,    None, refund_merchant_charge,   63, ("N2024-32.credit_card.4",), "가맹점 수수료가 회원에게 전가된 경우"),
    ),
)  # fmt: skip

# 항변권 행사의 거절, 할부계약의 불성립·무효·할부거래계약의 취소·하자담보책임의 불이행·가맹점 귀책의 계약해지 거부·물품·용역의 미인도·미제공·가맹점의 도산 등 채무불이행 중 하나, 할부가격 200,000 이상, 할부기간 이내의 통지 (defence refused, any of no contract, cancelled, defect, termination refused, undelivered, merchant insolvent, instalment price at least 200,000, told within period)
DEFENCE_REFUSED_NO_CONTRACT_OR_CANCELLED_OR_DEFECT_OR_TERMINATION_REFUSED_OR_UNDELIVERED_OR_MERCHANT_INSOLVENT_TOLD_WITHIN_PERIOD = Ladder(
    lambda f: every(
        is_one(f.event, "defence refused"),
        is_one(f.ground, "no contract", "cancelled", "defect", "termination refused", "undelivered", "merchant insolvent"),
        compare(f.instalment_price, ">=", 200_000),
        is_one(f.told_within_period, "yes"),
    ),
    no_count,
    "before",
    (
        #   id                                                                                                                                     far  near  percent orders                     line official rows                                                                                                                                                                                         official wording
        Row("defence-refused-no-contract-or-cancelled-or-defect-or-termination-refused-or-undelivered-or-merchant-insolvent-told-within-period", None, None,    None, refuse_later_instalments,   67, ("N2024-32.credit_card.6.1", "N2024-32.credit_card.6.2", "N2024-32.credit_card.6.3", "N2024-32.credit_card.6.4", "N2024-32.credit_card.6.5", "N2024-32.credit_card.6.6", "N2024-32.credit_card.n4",), "할부계약이 성립되지 않았거나 무효인 경우 / 착오, 사기, 강박, 법정대리인의 동의 없는 미성년자 계약 등으로 할부거래계약을 취소한 경우 / 상품에 결함이 있거나 카탈로그 및 견본과 분명한 차이가 있어 하자담보책임의 이행을 청구했으나 이행하지 않는 경우 / 계속적거래계약에서 가맹점의 귀책사유로 인해 계약해지를 요청하였으나 이를 거부하는 경우 / 물품 또는 용역의 전부 또는 일부가 회원에게 인도 또는 제공되지 아니한 경우 / 가맹점의 도산 등 기타 채무불이행으로 인하여 할부거래의 목적을 달성할 수 없는 경우 / 지급 거절은 할부가격이 20만원 이상인 경우에 한하며, 할부기간 이내에 카드사에 당해 사유를 통지함"),
    ),
)  # fmt: skip

# 부당한 금융채무불이행자 등재 (wrongly listed)
WRONGLY_LISTED = Ladder(
    lambda f: is_one(f.event, "wrongly listed"),
    no_count,
    "before",
    (
        #   id                  far  near  percent orders                                     line official rows                official wording
        Row("wrongly-listed", None, None,    None, erase_the_record_and_damages_proven_loss,   70, ("N2024-32.credit_card.7",), "부당한 금융채무불이행자 등재"),
    ),
)  # fmt: skip

# 분실·도난 카드의 부정사용, 부정사용일부터 신고까지의 날 60일 초과 (card lost, days before report over 60 days)
SILENT_CARD_LOST = Ladder(
    lambda f: every(is_one(f.event, "card lost"), compare(f.days_before_report, ">", 60)),
    no_count,
    "before",
    (
        #   id                    far  near  percent orders    line official rows                official wording
        Row("silent-card-lost", None, None,    None, nothing,   55, ("N2024-32.credit_card.1",), "신고 60일 전보다 앞선 부정사용은 표에 없다"),
    ),
)  # fmt: skip

# 항변권 행사의 거절, (할부가격 200,000 미만 또는 할부기간 이내의 통지 아님) (defence refused, (instalment price under 200,000 or not told within period))
SILENT_DEFENCE_REFUSED = Ladder(
    lambda f: every(
        is_one(f.event, "defence refused"),
        some(
            compare(f.instalment_price, "<", 200_000),
            fails(is_one(f.told_within_period, "yes")),
        ),
    ),
    no_count,
    "before",
    (
        #   id                          far  near  percent orders    line official rows                 official wording
        Row("silent-defence-refused", None, None,    None, nothing,   69, ("N2024-32.credit_card.n4",), "할부가격 20만원과 할부기간 이내의 통지를 갖추지 못한 항변은 표에 없다"),
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
        CARD_LOST,
        CARD_LOST_CONSUMER_AT_FAULT,
        UNRECEIVED_CARD,
        UNRECEIVED_CARD_LATE_REPORT,
        FORGED,
        FORGED_GROSS_FAULT,
        PASSWORD_BY_FORCE,
        PASSWORD_BY_FORGERY,
        MERCHANT_FEE,
        DEFENCE_REFUSED_NO_CONTRACT_OR_CANCELLED_OR_DEFECT_OR_TERMINATION_REFUSED_OR_UNDELIVERED_OR_MERCHANT_INSOLVENT_TOLD_WITHIN_PERIOD,
        WRONGLY_LISTED,
    ),
    (
    ),
    (
        SILENT_CARD_LOST,
        SILENT_DEFENCE_REFUSED,
    ),
    (
    ),
    (("after_fault", "과실상계 뒤의 금액", after_fault_for), ),
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
        CARD_LOST,
        CARD_LOST_CONSUMER_AT_FAULT,
        UNRECEIVED_CARD,
        UNRECEIVED_CARD_LATE_REPORT,
        FORGED,
        FORGED_GROSS_FAULT,
        PASSWORD_BY_FORCE,
        PASSWORD_BY_FORGERY,
        MERCHANT_FEE,
        DEFENCE_REFUSED_NO_CONTRACT_OR_CANCELLED_OR_DEFECT_OR_TERMINATION_REFUSED_OR_UNDELIVERED_OR_MERCHANT_INSOLVENT_TOLD_WITHIN_PERIOD,
        WRONGLY_LISTED,
    ),
    (
    ),
    (
        SILENT_CARD_LOST,
        SILENT_DEFENCE_REFUSED,
    ),
    (
    ),
    (("after_fault", "과실상계 뒤의 금액", after_fault_for), ),
)  # fmt: skip
EDITIONS = (EDITION_2025_12_18, EDITION_2024_12_27, )  # fmt: skip
UNRECORDED: tuple[tuple[date, date | None, str], ...] = (
    (date(2021, 5, 25), date(2024, 12, 26), "이 시기의 신용카드업 표는 글을 가지고 있지 않다. 001에는 이 표가 없다"),
)
WORDS: dict[str, tuple[str, ...]] = {
    "event": ("card lost", "unreceived card", "forged", "merchant fee", "password by force", "password by forgery", "defence refused", "wrongly listed", ),
    "ground": ("no contract", "cancelled", "defect", "termination refused", "undelivered", "merchant insolvent", ),
    "consumer_at_fault": ("yes", "no", ),
    "late_report": ("yes", "no", ),
    "gross_fault": ("yes", "no", ),
    "told_within_period": ("yes", "no", ),
}
LABELS: dict[str, str] = {
    "event": "일어난 일",
    "ground": "항변의 사유",
    "consumer_at_fault": "소비자의 귀책 사유(회원약관)",
    "late_report": "사고를 알고도 신고 지연",
    "gross_fault": "소비자의 고의·중대한 과실",
    "told_within_period": "할부기간 이내의 통지",
    "misused_on": "부정사용일",
    "reported": "분실·도난신고를 통지한 날",
    "days_before_report": "부정사용일부터 신고까지의 날",
    "instalment_price": "할부가격",
    "fault_share": "과실상계 비율",
    "misused": "부정사용 금액",
    "merchant_charge": "전가된 가맹점 수수료",
    "proven_loss": "입증된 손해",
}


def settle(  # name every argument; Python is quicker when it need not insist on it
    event: Event | None = None,
    ground: Ground | None = None,
    days_before_report: Number | None = None,
    instalment_price: Number | None = None,
    fault_share: Number | None = None,
    misused: Number | None = None,
    merchant_charge: Number | None = None,
    proven_loss: Number | None = None,
    consumer_at_fault: YesNo | None = None,
    late_report: YesNo | None = None,
    gross_fault: YesNo | None = None,
    told_within_period: YesNo | None = None,
    misused_on: date | None = None,
    reported: date | None = None,
    on: date | None = None,
) -> Settlement | NoRule | Undecided:
    """Settle a case by the edition in force `on` a day; without a day, by the newest."""
    stated = (
        on,
        event,
        ground,
        consumer_at_fault,
        late_report,
        gross_fault,
        told_within_period,
        misused_on,
        reported,
        days_before_report,
        instalment_price,
    )
    try:
        found = REMEMBERED[stated]
    except KeyError:
        found = find(stated)
    amounts = (fault_share, misused, merchant_charge, proven_loss, )
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
    lines = [f"{row.wording} [{', '.join(row.citations)}] (standards/credit_card.gijun:{row.line})"]
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
