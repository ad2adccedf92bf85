"""unread-term: a sentence that looks like a cancellation clause was not understood.
취소 조항으로 보이는데 이해하지 못한 문장이다.

## 무엇을 찾나 · What it says
취소, 환급 또는 배상을 말하는 문장이지만 숫자로 된 약속을 읽어 내지 못하였다. 아무것과도 견주지
않았으므로 사람이 읽어야 한다.

The sentence speaks of cancelling, refunding or compensating, but no promise in numbers could be
read from it. It was compared with nothing: a person must read it.

## 까닭 · Why
이해하지 못한 것을 말하지 않는 검사기는 나쁜 조항을 좋은 조항으로 보이게 한다.

A linter that keeps silent about what it did not understand passes bad clauses off as good ones.

## 찾는 예 · Example that is found
    취소 시 소정의 수수료를 공제합니다.

## 지나가는 예 · Example that passes
    3일 전 취소 시 총 요금의 50% 공제 후 환급

## 고치려면 · What would mend it
누가, 얼마나 전에 취소하면 무엇의 몇 %인지를 한 문장으로 따로 적는다.

Say it in a sentence of its own: who leaves, how long before, what share of what.

## 알려진 한계 · Known limits
찾은 문장이 모두 조항은 아니다. 제목이나 설명이 조항처럼 보일 수 있다. 공제한다거나 돌려준다고 하지 않는
문장(취소 수수료는 회사가 정하는 바에 따릅니다)은 여기서 찾지 않는다. 그것은 fee-left-open이 찾는다.

Not every sentence found is a clause: headings and explanations may look like one. A sentence that says neither
that money is taken nor that it is given back (취소 수수료는 회사가 정하는 바에 따릅니다) is not found here, but
by fee-left-open.

## 법 · Law
없음. 읽기에 관한 것이다.

None; this is about reading.
"""

from __future__ import annotations

from collections.abc import Iterator

from dsl.diagnostic import Bilingual
from linter.finding import Finding, Quote
from linter.findings.rule import Checked

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
