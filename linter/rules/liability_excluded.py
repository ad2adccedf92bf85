"""liability-excluded: liability is excluded altogether, whatever went wrong.
무엇이 잘못되었든 책임을 통째로 빼는 조항이다.

## 무엇을 찾나 · What it says
사업자가 모든 책임을, 또는 어떤 일에 대한 책임을 지지 않는다고 하면서, 자기의 고의와 중대한 과실을
예외로 두지 않는다.

The clause refuses all liability, or the business's liability for a matter, without leaving out
its own intent or gross negligence.

## 까닭 · Why
적힌 대로 읽으면 고의와 중대한 과실에까지 미치고(약관규제법 제7조 제1호) 상당한 이유 없이 손해배상을
제한한다(제7조 제2호). 법이 허용하는 데까지 줄여 읽을 수도 있으므로 층은 “불공정 약관”이다.

Read as written it reaches intent and gross negligence (Article 7, 1) and limits damages without a
cause (Article 7, 2). It may be read down to what the law allows, so the tier is "presumed
unfair".

## 찾는 예 · Example that is found
    시설 이용 중 발생한 사고에 대하여 펜션은 일체의 책임을 지지 않습니다.

## 지나가는 예 · Example that passes
    천재지변으로 이용하지 못한 경우 회사는 책임을 지지 않습니다.
    회사는 자신의 귀책사유로 생긴 손해를 배상하며, 그 밖의 손해에는 책임을 지지 않습니다.

## 고치려면 · What would mend it
사업자 자신의 잘못에는 책임을 지고, 잘못이 없는 경우가 무엇인지 적는다.

Answer for the business's own fault, and name the cases in which it is not at fault.

## 알려진 한계 · Known limits
사업자의 잘못, 불가항력 또는 고객 자신의 잘못을 말하는 문장은 한쪽에 치우쳐도 찾지 않는다. 법원은 통째로
한 면책이 고의에는 아예 미치지 않는다고 볼 수 있다.

A sentence that speaks of the business's fault, of force majeure or of the customer's own fault is
left alone, even if it is one-sided. A court may hold that a blanket excuse does not reach intent
at all.

## 법 · Law
약관규제법 제7조 제1호·제2호 · (통신판매중개) 전자상거래법 제20조, 제20조의2
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
