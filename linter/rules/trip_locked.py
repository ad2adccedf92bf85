"""trip-locked: a traveller may not leave before the trip starts.

## What it says
A travel contract says that it cannot be cancelled before departure.

## Why
A traveller may leave at any time before the start (Civil Act, Article 674-3), and terms to the
traveller's disadvantage have no effect (674-9). Damages may be due; leaving itself cannot be
forbidden.

## Example that is found
    ○○여행사 여행계약 약관 — 여행자와 여행상품
    여행 계약 후 취소는 일체 불가합니다.

## Example that passes
    ○○여행사 여행계약 약관 — 여행자와 여행상품
    여행 개시 전에는 언제든지 취소하실 수 있으며 취소 시 아래 비율을 배상합니다.
    여행 출발 후 취소는 불가합니다.

## What would mend it
Let the traveller leave before the start, for damages by the standard's days.

## Known limits
Only where the text shows a travel contract. A clause that calls single tickets or rooms beyond
recall may speak of services that are no package; a person decides.

## Law
민법 제674조의3, 제674조의9 (강행규정)
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
