"""silence-as-consent: silence is taken as consent.

## What it says
Whoever does not answer, goes on using the service, or pays is taken to have agreed.

## Why
Such a fiction may be void unless the customer is told separately and clearly what silence will
mean (Article 12, 1).

## Example that is found
    7일 안에 이의를 제기하지 않으면 동의한 것으로 봅니다.

## Example that passes
    7일 안에 이의가 없으면 동의한 것으로 본다는 뜻을 변경 통지에 명확히 고지합니다.

## What would mend it
Tell each customer apart and clearly what silence will mean, with fair time, or ask for a yes.

## Known limits
Standard contracts use the fiction with the notice; a notice in the next sentence is not always
seen. Paying as consent to the terms is found, though consent may follow from the circumstances.

## Law
약관규제법 제12조 제1호
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
