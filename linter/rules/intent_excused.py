"""intent-excused: the business excuses itself even from intent or gross negligence.
사업자의 고의나 중대한 과실까지 면책하는 조항이다.

## 무엇을 찾나 · What it says
잘못이 있는지를 따지지 않는다고 분명히 말한다. 고의나 과실이 있어도, 또는 사업자나 직원의 과실로 생긴 손해에도
책임을 지지 않는다고 한다.

The clause says in so many words that fault does not matter: intent or negligence, or damage by the fault
of the business or its staff, brings no liability.

## 까닭 · Why
약관규제법은 그런 조항을, 얼마나 불공정한지를 묻지 않고 스스로 무효로 정한다(제7조 제1호).
강행규정이므로 지적은 “법 위반 가능성이 높음”이라고 말한다.

The Act on the Regulation of Terms strikes such clauses itself, without asking how unfair they are
(Article 7, 1): mandatory law, so the finding says "likely contrary to law".

## 찾는 예 · Example that is found
    회사는 고의 또는 중대한 과실을 불문하고 책임을 지지 않습니다.

## 지나가는 예 · Example that passes
    회사는 고의 또는 중대한 과실이 있는 경우를 제외하고 책임을 지지 않습니다.
    회사의 고의 또는 과실이 있는 경우 책임을 지지 않는 것은 아닙니다.

## 고치려면 · What would mend it
고의와 중대한 과실에 대하여 책임을 진다.

Answer for intent and gross negligence.

## 알려진 한계 · Known limits
고의나 과실을 말하는 조항만 여기서 찾는다. 통째로 하는 면책은 liability-excluded가 찾는다. 국제운송,
금융, 보험에는 제7조부터 제14조까지를 적용하지 않는데(약관규제법 시행령 제3조), 글만으로는 그런 업종인지
좀처럼 알 수 없다.

Only clauses that name the fault are found here; a blanket excuse is liability-excluded.
International carriage, finance and insurance are outside Articles 7 to 14 (Decree, Article 3),
which the text rarely tells.

## 법 · Law
약관규제법 제7조 제1호 (강행규정: 법 위반 가능성 높음)
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
