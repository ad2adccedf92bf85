"""intent-excused: the business excuses itself even from intent or gross negligence.

## What it says
The clause says in so many words that fault does not matter: intent or gross negligence, or any
cause whatever, brings no liability.

## Why
The Act on the Regulation of Terms strikes such clauses itself, without asking how unfair they are
(Article 7, 1): mandatory law, so the finding says "likely contrary to law".

## Example that is found
    회사는 고의 또는 중대한 과실을 불문하고 책임을 지지 않습니다.

## Example that passes
    회사는 고의 또는 중대한 과실이 있는 경우를 제외하고 책임을 지지 않습니다.
    회사의 고의 또는 과실이 있는 경우 책임을 지지 않는 것은 아닙니다.

## What would mend it
Answer for intent and gross negligence.

## Known limits
Only clauses that name the fault are found here; a blanket excuse is liability-excluded.
International carriage, finance and insurance are outside Articles 7 to 14 (Decree, Article 3),
which the text rarely tells.

## Law
약관규제법 제7조 제1호 (강행규정: 법 위반 가능성 높음)
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
