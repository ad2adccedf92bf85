"""itinerary-changed: the itinerary may be changed without written consent.

## What it says
A travel contract lets the agency change sights, hotels or the order of the programme and says
nothing of consent.

## Why
Before that day's programme begins the agency needs the traveller's written consent (관광진흥법 제14조
제3항, 시행규칙 제22조의4 제2항).

## Example that is found
    ○○여행사 여행계약 약관 — 여행자와 여행상품
    여행 일정은 현지 사정에 따라 변경될 수 있습니다.

## Example that passes
    ○○여행사 여행계약 약관 — 여행자와 여행상품
    여행 일정은 여행자의 서면 동의를 받아 변경할 수 있습니다.

## What would mend it
Promise written consent before that day's programme, and an account afterwards in emergencies.

## Known limits
In an emergency an explanation afterwards is enough (Rule 22-4 (4)), so a clause limited to that
may stand; the note says so. The consent may stand in another clause.

## Law
관광진흥법 제14조 제3항 · 시행규칙 제22조의4
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
