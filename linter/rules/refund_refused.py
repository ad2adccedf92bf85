"""refund-refused: the clause gives nothing back where the standard gives something back.
기준은 일부라도 환급하는데 전혀 환급하지 않는 조항이다.

## 무엇을 찾나 · What it says
소비자가 전혀 환급받지 못하는데(환불 불가, 100% 공제), 조항이 미치는 경우 가운데 하나 이상에서 기준은
같은 시점에 적어도 일부를 환급한다.

The consumer gets no refund at all (환불 불가, 100% 공제), while the standard refunds at least a part
for the same notice in at least one case that the clause covers.

## 까닭 · Why
모두 가지는 것은 가장 무거운 위약금이다. 과중한 손해배상으로서(약관규제법 제8조), 또는 원상회복청구권의
포기로서(제9조 제4호) 무효가 될 수 있고, 법이 해제·해지를 허용하는 경우에는 그것을 막는 것으로서(제9조
제1호) 무효가 될 수 있다.

To keep everything is the heaviest penalty there is. It may be void under the Act on the Regulation
of Terms as excessive damages (Article 8), or as a waiver of restitution (Article 9, 4); and where
the law lets the customer leave, as a bar to leaving (Article 9, 1).

## 찾는 예 · Example that is found
    노쇼(No-show)의 경우 환불되지 않습니다.

## 지나가는 예 · Example that passes
    비수기 주중 당일 취소 시 총 요금의 20% 공제 후 환급

## 고치려면 · What would mend it
기준이 돌려주는 만큼 돌려준다. 숫자는 지적 아래의 `fix`에 있다.

Give back what the standard gives back; the fix under the finding has the figures.

## 알려진 한계 · Known limits
기준이 정하지 않은 것(부가 서비스, 이용수칙 위반)의 환급을 막는 조항은 견주지 않는다. 낸 돈이 계약금인지
총요금인지는 조항의 말로만 안다.

A clause that refuses refunds for a thing the standard does not rule on (an extra service, a breach
of house rules) is not compared. Whether the price was a deposit or the whole is taken from the
clause's words alone.

## 법 · Law
약관규제법 제6조 제2항 제1호, 제8조, 제9조 제1호·제4호 · 민법 제398조 제2항 · (여행) 민법 제674조의3, 제674조의9
"""

from __future__ import annotations

from collections.abc import Iterator

from linter.finding import Finding
from linter.findings.rule import Checked
from linter.findings.worse import refuses_refund, worse_finding, worse_terms


def find(contract: Checked) -> Iterator[Finding]:
    """One finding a clause that keeps everything where the standard does not."""
    for assessment in worse_terms(contract, business=False):
        if refuses_refund(assessment):
            yield worse_finding("refund-refused", "error", "presumed unfair", assessment, contract)
