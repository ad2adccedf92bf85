"""liability-excluded: liability is excluded altogether, whatever went wrong.

## What it says
The clause refuses all liability, or the business's liability for a matter, without leaving out
its own intent or gross negligence.

## Why
Read as written it reaches intent and gross negligence (Article 7, 1) and limits damages without a
cause (Article 7, 2). It may be read down to what the law allows, so the tier is "presumed
unfair".

## Example that is found
    시설 이용 중 발생한 사고에 대하여 펜션은 일체의 책임을 지지 않습니다.

## Example that passes
    천재지변으로 이용하지 못한 경우 회사는 책임을 지지 않습니다.
    회사는 자신의 귀책사유로 생긴 손해를 배상하며, 그 밖의 손해에는 책임을 지지 않습니다.

## What would mend it
Answer for the business's own fault, and name the cases in which it is not at fault.

## Known limits
A sentence that speaks of the business's fault, of force majeure or of the customer's own fault is
left alone, even if it is one-sided. A court may hold that a blanket excuse does not reach intent
at all.

## Law
약관규제법 제7조 제1호·제2호 · (통신판매중개) 전자상거래법 제20조, 제20조의2
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
