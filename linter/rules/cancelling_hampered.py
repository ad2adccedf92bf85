"""cancelling-hampered: leaving is accepted in one form only.

## What it says
A cancellation must be made by telephone, in person or on paper, or not by the way in which the
contract was made.

## Why
Unduly strict form may be void (Article 12, 2). In e-commerce hindering termination is forbidden
(전자상거래법 제21조 제1항 제1호), and so is making it harder to leave than to join (제21조의2).

## Example that is found
    해지 신청은 전화로만 가능합니다.

## Example that passes
    해지 신청은 홈페이지나 전화로 가능합니다.

## What would mend it
Take notices of leaving by the way in which the contract was made, and by one more.

## Known limits
How the contract was made is not in the text, so whether leaving is harder than joining is for a
person. Some statutes themselves ask for a written notice (할부거래법 제24조 제2항 for prepaid funeral contracts).

## Law
약관규제법 제12조 제2호 · 전자상거래법 제21조·제21조의2
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
