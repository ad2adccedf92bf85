"""late-interest: the interest for delay is high.

## What it says
Interest for late payment is above 20 % a year (about 0.055 % a day, 1.67 % a month).

## Why
Excessive damages for delay may be void (Article 8). The threshold is no rule of law for every
contract: it is the highest instalment charge (할부거래법 시행령 제5조 제2항); once a suit is served 12 % run
(소송촉진법 제3조 제1항에 따른 대통령령).

## Example that is found
    대금을 연체하면 연 24%의 지연이자를 냅니다.

## Example that passes
    대금을 연체하면 연 12%의 지연이자를 냅니다.

## What would mend it
A rate near the statutory one.

## Known limits
A rate in a table or for another base (rent of the car for each hour of delay) is not found. Banks
and lenders have rules of their own.

## Law
약관규제법 제8조
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
