"""standard-overridden: the contract declares itself above the standard or the law.

## What it says
A sentence says that the contract goes before the Consumer Dispute Resolution Standards or a statute,
or that they do not apply.

## Why
Mandatory law is not set aside by a sentence, and a general declaration is no separate agreement on
a penalty that was explained. It may mislead consumers about their rights.

## Example that is found
    위 취소수수료는 소비자보호법보다 우선합니다.

## Example that passes
    이 약관에 정하지 않은 사항은 소비자분쟁해결기준에 따릅니다.

## What would mend it
Say instead that the standard holds where the contract is silent.

## Known limits
Found by words that stand close together; a long sentence that says the same in other words is not.

## Law
약관규제법 제3조 제3항·제4항, 제6조 제2항 제1호
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from dsl.diagnostic import Bilingual
from linter.document import Block
from linter.finding import Finding, Quote
from linter.grounds import law_of
from linter.lexicon import load
from linter.rule import Checked

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
