"""fee-left-open: the business sets what leaving costs, or what the customer owes, as it sees fit.
떠날 때 드는 돈이나 고객이 물어낼 돈을 사업자가 정하는 대로 하는 조항이다.

## 무엇을 찾나 · What it says
취소 수수료, 위약금, 환급금 또는 손해배상액을 계약에 적지 않고 사업자가 정하는 바나 내부 규정에 따르게 한다.

The fee for cancelling, the penalty, the refund or the damages are not stated in the contract but left
to what the business sets or to its internal rules.

## 까닭 · Why
고객은 계약할 때 얼마를 잃을지 알 수 없고, 사업자는 기준보다 무거운 금액도 정할 수 있다. 고객에게 부당하게
불리한 조항은 공정을 잃은 것으로 추정되고(약관규제법 제6조 제2항 제1호), 그렇게 정한 손해배상액이 부당하게
과중하면 제8조에 따라 무효가 될 수 있다.

On signing, the customer cannot know what there is to lose, and the business may set more than the
standard. A clause unduly disadvantageous to the customer is presumed unfair (Act on the Regulation of
Terms, Article 6 (2) 1), and damages so set may be void under Article 8 if unduly heavy.

## 찾는 예 · Example that is found
    취소 수수료는 회사가 정하는 바에 따릅니다.

## 지나가는 예 · Example that passes
    취소 수수료는 아래 표와 같습니다.
    취소 수수료는 국외여행 표준약관에 따릅니다.

## 고치려면 · What would mend it
떠나는 때에 따라 얼마를 떼는지를 계약에 금액이나 비율로 적는다.

State in the contract, as sums or shares, what is kept depending on when the customer leaves.

## 알려진 한계 · Known limits
약관, 별표, 안내처럼 어딘가에 적어 둔 글을 가리키는 문장은 찾지 않는다. 그 글이 고객에게 주어졌는지는
알지 못한다.

Sentences that point to something written, such as terms, an annex or a notice, are left alone. Whether
the customer was given it is not known.

## 법 · Law
약관규제법 제6조 제2항 제1호, 제8조
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
