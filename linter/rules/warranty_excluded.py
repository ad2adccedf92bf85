"""warranty-excluded: liability for defects, or for what was shown, is excluded.
하자나 표시와 다른 점에 대한 책임을 빼는 조항이다.

## 무엇을 찾나 · What it says
하자는 고객이 감당한다거나, 사진과 달라도 이의를 제기할 수 없다고 한다.

Defects are the customer's concern, or a difference from the pictures is no ground to complain.

## 까닭 · Why
상당한 이유 없이 담보책임을, 또는 견본이나 표시로 약속한 것을 배제하면 무효가 될 수 있다(약관규제법
제7조 제3호·제4호). 여행계약에서는 효력이 없다(민법 제674조의6·제674조의9).

Excluding the warranty, or what a sample or a statement promised, without reasonable cause may be
void (Article 7, 3 and 4). In travel contracts it has no effect (민법 제674조의6·제674조의9).

## 찾는 예 · Example that is found
    객실 사진은 실제와 다를 수 있으며 이를 이유로 환불할 수 없습니다.

## 지나가는 예 · Example that passes
    화면의 색은 실제와 다를 수 있습니다.
    사용상의 부주의로 생긴 하자에 대하여는 책임을 지지 않습니다.

## 고치려면 · What would mend it
하자와 표시한 것에 대하여 책임을 지고, 있을 수 있는 작은 차이를 적는다.

Answer for defects and for what was shown; name the small differences that are to be expected.

## 알려진 한계 · Known limits
색이나 가구의 작은 차이는 상당한 이유가 될 수 있다. 말만으로는 차이가 얼마나 큰지 알 수 없다.

Small differences of colour or furniture may be a reasonable cause; the words do not tell how
large the difference is.

## 법 · Law
약관규제법 제7조 제3호·제4호 · (여행) 민법 제674조의6, 제674조의9
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
