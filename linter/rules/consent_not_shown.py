"""consent-not-shown: a penalty above the standard, and no trace of an explanation or a consent.
위약금이 기준보다 높은데 설명이나 동의의 흔적이 없는 계약이다.

## 무엇을 찾나 · What it says
기준보다 많이 공제하는 조항이 하나 이상 있고, 글 어디에도 설명, 동의 또는 서명이라는 말이 없다.

At least one clause takes more than the standard, and nowhere does the text speak of an
explanation, a consent or a signature.

## 까닭 · Why
기준과 다른 약관은 설명하고 합의한 경우에만 구속력이 있다. 설명하지 않은 것은 계약의 내용으로 주장할 수
없고(약관규제법 제3조 제3항·제4항), 설명하였음은 사업자가 증명한다(한국소비자원의 답변, 고시
제2021-7호가 시행되던 2021-05-25~2022-12-27). 거꾸로 같은 답변은 설명하고 따로 합의한 특약을, 지나치지
않은 한(약관규제법 제8조) 구속력이 있다고 본다.

Terms that differ from the standard bind only if they were explained and agreed: what was not
explained cannot be relied on (Act on the Regulation of Terms, Article 3 (3), (4)), and the
business proves it (한국소비자원의 답변, 고시 제2021-7호가 시행되던 2021-05-25~2022-12-27). The other way
round, the same answers take a term that was explained and separately agreed as binding, unless it is excessive
(약관규제법 제8조).

## 찾는 예 · Example that is found
    이용 3일 전 취소 시 총 요금의 90% 공제 후 환급

## 지나가는 예 · Example that passes
    이용 3일 전 취소 시 총 요금의 90% 공제 후 환급
    위 위약금 조항을 설명하고 고객의 서명을 받았습니다.

## 고치려면 · What would mend it
조항을 따로 설명하고 서명을 받거나, 기준까지 낮춘다.

Have the clause explained and signed apart, or bring it down to the standard.

## 알려진 한계 · Known limits
참고로만 알린다. 동의는 화면이나 약관에 딸린 서명지에 있을 수 있다. 무엇에 대한 것이든 동의라는 말이
하나라도 있으면 알리지 않는다.

A note: consent may lie on a screen or in a signed sheet beside the terms. One word of consent
anywhere silences the rule, whatever it is about.

## 법 · Law
약관규제법 제3조 제3항·제4항
"""

from __future__ import annotations

from collections.abc import Iterator

from dsl.diagnostic import Bilingual
from linter.finding import Finding, Quote
from linter.findings.absence import confidence
from linter.findings.by_words import says_any
from linter.findings.evidence import rate_words
from linter.findings.grounds import law_of
from linter.findings.rule import Checked
from linter.findings.worse import worse_terms
from linter.lexicon import load

MESSAGE = Bilingual(
    "기준보다 높은 위약금을 설명하고 동의받았다는 말을 찾지 못했습니다",
    "no word was found that the penalty above the standard was explained and agreed to",
)
LABEL = Bilingual("기준보다 높은 첫 조항", "the first clause above the standard")


def find(contract: Checked) -> Iterator[Finding]:
    """One finding a contract, at the first clause that takes more than the standard."""
    worse = next(worse_terms(contract, business=False), None)
    if worse is None or says_any(contract, load("absence")["explained"]):
        return
    yield Finding(
        "consent-not-shown",
        "note",
        "disclosure",
        MESSAGE,
        (Quote(*(rate_words(worse.term) or (worse.term.start, worse.term.end)), LABEL),),
        law=law_of("consent-not-shown", contract),
        reason=confidence(contract),
    )
