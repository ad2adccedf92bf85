"""trip-locked: a traveller may not leave before the trip starts.
여행을 시작하기 전의 해제를 막는 조항이다.

## 무엇을 찾나 · What it says
여행계약이 출발 전에 취소할 수 없다고 한다.

A travel contract says that it cannot be cancelled before departure.

## 까닭 · Why
여행자는 여행을 시작하기 전에는 언제든지 계약을 해제할 수 있고(민법 제674조의3), 여행자에게 불리한
약정은 효력이 없다(제674조의9). 손해를 배상하여야 할 수는 있으나 해제 자체는 막을 수 없다.

A traveller may leave at any time before the start (Civil Act, Article 674-3), and terms to the
traveller's disadvantage have no effect (674-9). Damages may be due; leaving itself cannot be
forbidden.

## 찾는 예 · Example that is found
    ○○여행사 여행계약 약관 — 여행자와 여행상품
    여행 계약 후 취소는 일체 불가합니다.

## 지나가는 예 · Example that passes
    ○○여행사 여행계약 약관 — 여행자와 여행상품
    여행 개시 전에는 언제든지 취소하실 수 있으며 취소 시 아래 비율을 배상합니다.
    여행 출발 후 취소는 불가합니다.

## 고치려면 · What would mend it
여행자가 시작 전에, 기준의 날수에 따른 배상을 하고 해제할 수 있게 한다.

Let the traveller leave before the start, for damages by the standard's days.

## 알려진 한계 · Known limits
여행계약으로 보일 때에만 찾는다. 개별 표나 객실을 취소할 수 없다는 조항은 여행상품이 아닌 서비스를 말할
수 있으며, 사람이 판단한다.

Only where the text shows a travel contract. A clause that calls single tickets or rooms beyond
recall may speak of services that are no package; a person decides.

## 법 · Law
민법 제674조의3, 제674조의9 (강행규정)
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
