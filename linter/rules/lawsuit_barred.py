"""lawsuit-barred: a lawsuit, a complaint or mediation is barred.

## What it says
The customer promises not to sue, complain, review or ask for mediation.

## Why
A bar on suits to the customer's undue disadvantage may be void (Article 14, 1).

## Example that is found
    고객은 어떠한 소송도 제기하지 않기로 합니다.

## Example that passes
    분쟁이 생기면 한국소비자원에 피해구제를 신청할 수 있습니다.

## What would mend it
Strike the sentence; offer mediation beside the courts.

## Known limits
An agreement reached after the dispute arose is no standard term and is judged otherwise.

## Law
약관규제법 제14조 제1호
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
