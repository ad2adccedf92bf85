"""Car rental: hours instead of days, a merged table, and the repair clauses of the trade."""

from benchmarks.contracts.parts import Article, Cell, Clause, Contract, Item, table

CAR = Contract(
    "car-rental",
    "car_rental",
    "바다렌터카 자동차 대여 약관",
    "바다렌터카",
    "예약센터",
    (
        Article("(예약)"),
        Clause("고객은 대여예정 요금의 10%를 예약금으로 지급한다."),
        Clause("대여예정 요금은 24시간에 80,000원이다."),
        Article("(예약의 취소)"),
        Clause("예약을 취소하는 경우 예약금과 대여요금은 다음 표에 따라 정산한다."),
        table(
            (Cell("취소한 쪽", rows=2), Cell("사용개시일시까지 남은 시간", columns=2)),
            ("24시간 전까지", "24시간 이내"),
            ("고객", "전액 환급", "대여예정 요금의 30% 공제 후 환급"),
            ("회사", "전액 환급", "전액 환급"),
            heads=2,
        ),
        Clause("연락 없이 차량을 인수하지 않은 경우에는 환불하지 않는다."),
        Article("(중도 해지)"),
        Clause(
            "고객의 사정으로 대여 기간 중에 계약을 해지하는 경우 남은 기간의 대여요금은 환불하지 않는다."
        ),
        Clause("회사의 사정으로 해지하는 경우 남은 기간의 대여요금과 그 금액의 10%를 환급한다."),
        Article("(사고와 수리)"),
        Clause("사고가 발생한 경우 고객은 과실과 관계없이 다음 금액을 부담한다."),
        Item("차량 수리비 전액"),
        Item("수리 기간의 휴차 손해: 대여요금의 100%"),
        Clause("차량의 고장으로 인한 손해에 대하여 회사는 어떠한 경우에도 책임을 지지 않는다."),
        Article("(분쟁)"),
        Clause("이 약관에 관한 소송은 회사의 본점 소재지를 관할하는 법원을 전속 관할로 한다."),
    ),
)
