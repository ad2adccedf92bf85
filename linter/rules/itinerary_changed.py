"""itinerary-changed: the itinerary may be changed without written consent.
여행 일정을 서면 동의 없이 바꿀 수 있는 조항이다.

## 무엇을 찾나 · What it says
여행계약이 관광지, 숙소 또는 일정의 순서를 여행사가 바꿀 수 있다고 하면서 동의를 말하지 않는다.

A travel contract lets the agency change sights, hotels or the order of the programme and says
nothing of consent.

## 까닭 · Why
여행사는 그날의 일정을 시작하기 전에 여행자의 서면 동의를 받아야 한다(관광진흥법 제14조 제3항, 시행규칙
제22조의4 제2항).

Before that day's programme begins the agency needs the traveller's written consent (관광진흥법 제14조
제3항, 시행규칙 제22조의4 제2항).

## 찾는 예 · Example that is found
    ○○여행사 여행계약 약관 — 여행자와 여행상품
    여행 일정은 현지 사정에 따라 변경될 수 있습니다.

## 지나가는 예 · Example that passes
    ○○여행사 여행계약 약관 — 여행자와 여행상품
    여행 일정은 여행자의 서면 동의를 받아 변경할 수 있습니다.

## 고치려면 · What would mend it
그날의 일정 전에 서면 동의를 받고, 긴급한 때에는 나중에 설명한다고 약속한다.

Promise written consent before that day's programme, and an account afterwards in emergencies.

## 알려진 한계 · Known limits
긴급한 때에는 나중에 설명하면 되므로(시행규칙 제22조의4 제4항), 그런 경우에 한정한 조항은 유효할 수 있고
지적에 그렇게 적는다. 동의는 다른 조항에 있을 수 있다.

In an emergency an explanation afterwards is enough (Rule 22-4 (4)), so a clause limited to that
may stand; the note says so. The consent may stand in another clause.

## 법 · Law
관광진흥법 제14조 제3항 · 시행규칙 제22조의4
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
