"""changed-at-will: the business may change the service or the price at will.

## What it says
Content, price or terms may change at the business's own judgment or without notice.

## Why
The power to decide the performance alone, without reasonable cause, may be void (Article 10, 1).
A ground, a notice and a way out for the customer make the difference.

## Example that is found
    이용 요금은 회사 사정에 따라 변경될 수 있습니다.

## Example that passes
    이용 요금을 변경할 때에는 30일 전에 미리 알리고 고객의 동의를 받습니다.

## What would mend it
Name the grounds, promise notice, and let the customer leave free of charge.

## Known limits
A notice or a right to leave in another clause is not seen. Small changes that custom allows are
found, too.

## Law
약관규제법 제10조 제1호
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
