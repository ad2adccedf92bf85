"""standard-overridden: the contract declares itself above the standard or the law.
계약이 기준이나 법보다 앞선다고 하는 조항이다.

## 무엇을 찾나 · What it says
계약이 소비자분쟁해결기준이나 법령보다 우선한다거나 이들을 적용하지 않는다고 한다.

A sentence says that the contract goes before the Consumer Dispute Resolution Standards or a statute,
or that they do not apply.

## 까닭 · Why
강행규정은 한 문장으로 배제되지 않고, 일반적인 선언은 위약금을 설명하고 따로 합의한 것이 아니다.
소비자가 자기 권리를 잘못 알 수 있다.

Mandatory law is not set aside by a sentence, and a general declaration is no separate agreement on
a penalty that was explained. It may mislead consumers about their rights.

## 찾는 예 · Example that is found
    위 취소수수료는 소비자보호법보다 우선합니다.

## 지나가는 예 · Example that passes
    이 약관에 정하지 않은 사항은 소비자분쟁해결기준에 따릅니다.

## 고치려면 · What would mend it
계약에 정함이 없으면 기준에 따른다고 고쳐 적는다.

Say instead that the standard holds where the contract is silent.

## 알려진 한계 · Known limits
가까이 붙어 있는 말로 찾는다. 같은 뜻을 다른 말로 길게 적은 문장은 찾지 못한다.

Found by words that stand close together; a long sentence that says the same in other words is not.

## 법 · Law
약관규제법 제3조 제3항·제4항, 제6조 제2항 제1호
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from dsl.diagnostic import Bilingual
from linter.document import Block
from linter.finding import Finding, Quote
from linter.findings.grounds import law_of
from linter.findings.rule import Checked
from linter.lexicon import load

MESSAGE = Bilingual(
    "계약을 소비자분쟁해결기준이나 법령보다 앞세우는 문장입니다",
    "this sentence sets the contract above the standard or the law",
)
CLOSERS = "’'\"”」』)\\]"
LABEL = Bilingual(
    "기준·법령을 배제하거나 뒤로 돌리는 말", "words that set the standard or the law aside"
)


def find(contract: Checked) -> Iterator[Finding]:
    """One finding a declaration."""
    for block in contract.document.blocks:
        for start, end in _declarations(contract.document.text, block):
            yield Finding(
                "standard-overridden",
                "warning",
                "presumed unfair",
                MESSAGE,
                (Quote(start, end, LABEL),),
                law=law_of("standard-overridden", contract),
            )


def _declarations(text: str, block: Block) -> Iterator[tuple[int, int]]:
    for match in _pattern().finditer(text, block.start, block.end):
        yield match.start(), match.end()


@cache
def _pattern() -> re.Pattern[str]:
    """A source, its further words and a particle, an override; white space anywhere. The override
    must follow at once: 관련 법령이 이 약관보다 우선 is the other way round."""
    words = load("override")
    sources, further = _any_of(words["sources"]), _any_of(words["further"])
    particles, overrides = _any_of(words["particles"]), _any_of(words["overrides"])
    between = rf"[\s{CLOSERS}]*(?:{further})?[\s{CLOSERS}]*(?:{particles})?\s*"
    return re.compile(rf"(?:{sources}){between}(?:{overrides})")


def _any_of(words: list[str]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(r"\s*".join(re.escape(letter) for letter in word) for word in longest_first)
