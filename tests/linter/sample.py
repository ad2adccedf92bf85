"""One small contract with a fault of each kind, and its report."""

from __future__ import annotations

from datetime import date

from dsl.diagnostic import Bilingual
from linter.check import check_terms
from linter.document import Document
from linter.report import Options, Report
from linter.term import Term
from tests.linter.contracts import ambiguous, document, term, unread
from tests.linter.standards import lodging

PEAK_WEEKEND = (("season", "peak"), ("week", "weekend"))
PEAK_WEEKDAY = (("season", "peak"), ("week", "weekday"))
WHY = Bilingual("문서에 ‘펜션’이 있습니다", "the document speaks of a pension (guest house)")
TEXT = """# 바람결 펜션 이용약관 (1박 총요금: 300,000원)
성수기 주말 3일 전 취소 시 총 요금의 80% 공제
이용 2일 전 취소: 총 요금의 50% 공제
노쇼(No-show)는 환불되지 않습니다.
비수기 주중 당일 취소 시 30%만 환불
3일 전 취소는 40% 공제
앞의 조항과 별도로 3일 전 취소는 60% 공제
예약금만 낸 때에는 전액 환불 받지 못합니다.
취소 수수료는 회사가 정합니다.
위의 취소수수료는 소비자보호법 보다 우선 시 됩니다.
당일 취소 시 계약금의 100% 공제"""


def contract() -> Document:
    """The contract itself."""
    return document(TEXT)


def terms(of: Document) -> tuple[Term, ...]:
    """Its terms, read by hand."""
    off_peak_weekday = (("season", "off-peak"), ("week", "weekday"))
    return (
        term(of, "성수기 주말 3일 전 취소 시 총 요금의 80% 공제", 80, (3, 3), words=PEAK_WEEKEND),
        term(of, "이용 2일 전 취소: 총 요금의 50% 공제", 50, (2, 2)),
        term(
            of,
            "노쇼(No-show)는 환불되지 않습니다.",
            None,
            event="no show",
            kind="no refund",
            base=None,
            stated_as="words",
        ),
        term(
            of,
            "비수기 주중 당일 취소 시 30%만 환불",
            70,
            (0, 0),
            words=off_peak_weekday,
            kind="refund",
            stated_as="refund rate",
        ),
        term(of, "3일 전 취소는 40% 공제", 40, (3, 3), words=PEAK_WEEKDAY),
        term(of, "3일 전 취소는 60% 공제", 60, (3, 3), words=PEAK_WEEKDAY),
        ambiguous(of, "예약금만 낸 때에는 전액 환불 받지 못합니다.", (0, 100)),
        unread(of, "취소 수수료는 회사가 정합니다."),
        term(of, "당일 취소 시 계약금의 100% 공제", 100, (0, 0), base="계약금", words=PEAK_WEEKEND),
    )


def report(**options: int) -> Report:
    """Its report, by the edition of mid 2025."""
    document_ = contract()
    chosen = Options(date(2025, 6, 1), total=options.get("total"), deposit=options.get("deposit"))
    return check_terms(document_, terms(document_), (lodging(),), chosen, WHY)
