"""suspended-at-will: the business may stop performing at will.

## What it says
The service may be stopped or ended without notice or for reasons of the business alone.

## Why
The power to stop performing without reasonable cause may be void (Article 10, 2).

## Example that is found
    회사는 내부 사정에 따라 서비스를 중단할 수 있습니다.

## Example that passes
    회사는 천재지변이 있는 경우 서비스를 중단할 수 있습니다.

## What would mend it
Name the grounds, give notice, and make good the time lost.

## Known limits
A refund promised in another clause is not seen. Free services are treated alike.

## Law
약관규제법 제10조 제2호
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
