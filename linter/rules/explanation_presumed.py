"""explanation-presumed: the explanation is taken as given.

## What it says
The clause says that the duty to explain is fulfilled, or that the customer has read and understood,
without a signature or a box to tick.

## Why
Important terms must really be explained; what was not cannot be relied on (Article 3 (3), (4)), and the
business proves that it was (Article 14, 2). A sentence in the terms is no explanation.

## Example that is found
    온라인으로 계약하는 경우 회사는 설명 의무를 다한 것으로 봅니다.

## Example that passes
    회사는 위약금 조항을 설명하고 고객의 서명을 받습니다.

## What would mend it
Strike the sentence; explain the clause and have the customer sign or tick it.

## Known limits
Whether the customer did sign is not in the terms; where the sentence itself asks for a signature the rule
is silent.

## Law
약관규제법 제3조 제3항·제4항, 제6조 제2항 제1호, 제14조 제2호
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
