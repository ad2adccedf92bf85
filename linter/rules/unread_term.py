"""unread-term: a sentence that looks like a cancellation clause was not understood.

## What it says
The sentence speaks of cancelling, refunding or compensating, but no promise in numbers could be
read from it. It was compared with nothing: a person must read it.

## Why
A linter that keeps silent about what it did not understand passes bad clauses off as good ones.

## Example that is found
    취소 수수료는 회사가 정하는 바에 따릅니다.

## Example that passes
    3일 전 취소 시 총 요금의 50% 공제 후 환급

## What would mend it
Say it in a sentence of its own: who leaves, how long before, what share of what.

## Known limits
Not every sentence found is a clause: headings and explanations may look like one.

## Law
None; this is about reading.
"""

from __future__ import annotations

from collections.abc import Iterator

from dsl.diagnostic import Bilingual
from linter.finding import Finding, Quote
from linter.rule import Checked

MESSAGE = Bilingual(
    "취소·환불 조항으로 보이나 숫자로 읽지 못했습니다. 사람이 읽어야 합니다",
    "this looks like a cancellation clause but could not be read; a person must read it",
)


def find(contract: Checked) -> Iterator[Finding]:
    """One finding a sentence that was not read."""
    for assessment in contract.assessments:
        if assessment.kind == "unread":
            term = assessment.term
            label = assessment.reason or Bilingual("", "")
            yield Finding(
                "unread-term", "note", "reading", MESSAGE, (Quote(term.start, term.end, label),)
            )
