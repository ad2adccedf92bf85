"""others-blamed: responsibility is passed on to a third party altogether.

## What it says
The business leaves everything that a local or allied firm does to that firm and takes no part in
it.

## Why
Helpers in performance are the business's own concern; risk passed on without reasonable cause may
be void (Article 7, 2).

## Example that is found
    현지 업체의 사정으로 발생한 손해에 대하여 당사는 책임을 지지 않습니다.

## Example that passes
    현지 업체의 과실로 손해가 생기면 당사가 배상하고 그 업체에 구상합니다.

## What would mend it
Answer for those who perform on the business's behalf; a go-between says so beforehand.

## Known limits
A mere go-between that said so beforehand may indeed answer for less (E-Commerce Act, Articles 20
and 20-2): sentences that name the go-between are left alone.

## Law
약관규제법 제7조 제2호 · (통신판매중개) 전자상거래법 제20조, 제20조의2
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
