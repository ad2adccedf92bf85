"""agent-liable: whoever booked for another is liable for the other's duties.

## What it says
An agent or a person booking for others must pay or perform in their stead.

## Why
The Act strikes clauses that make the customer's agent answer for performance (Article 13):
mandatory law.

## Example that is found
    대리 예약자는 고객과 연대하여 위약금을 지급할 책임이 있습니다.

## Example that passes
    대리 예약은 고객의 위임을 확인한 뒤에 접수합니다.

## What would mend it
Have the customer alone owe the duties, and check the agent's authority when booking.

## Known limits
Someone who books in their own name is a party, not an agent; the words do not always tell.

## Law
약관규제법 제13조
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
