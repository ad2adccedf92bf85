"""not-compared: a clause was read, but its figure cannot be held against the standard.
읽었으나 숫자를 기준과 견줄 수 없는 조항이다.

## 무엇을 찾나 · What it says
금액을 모르는 것(계약금, 수수료)에 대한 비율이거나, 총요금을 모르는데 정액으로 적었거나, 숫자가 없는
기준의 행에 걸린다. 어느 것인지는 지적에 적는다. 조항에 유리한 결론도 불리한 결론도 나오지 않는다.

The clause takes its rate of something whose amount is not known (the deposit, a fee), states a flat
sum while the price is unknown, or meets a row of the standard that has no figure. The label says
which. Nothing follows for or against the clause.

## 까닭 · Why
금액을 짐작하여 견주면 어느 한쪽으로 틀린다.

A comparison with a guessed amount would be wrong in one direction or the other.

## 찾는 예 · Example that is found
    당일 취소 시 계약금의 100%를 위약금으로 합니다.

## 지나가는 예 · Example that passes
    당일 취소 시 총요금의 20% 공제 후 환급

## 고치려면 · What would mend it
바탕이 되는 금액이나 총요금을 적거나, `--sector`로 기준을 지정한다.

State the base or the price, or name the standard with `--sector`.

## 알려진 한계 · Known limits
`--total`과 `--deposit`으로 금액을 주면 이 가운데 많은 것을 견줄 수 있다.

`--total` and `--deposit` give the amounts and turn many of these into comparisons.

## 법 · Law
없음. 읽기에 관한 것이다.

None; this is about reading.
"""

from __future__ import annotations

from collections.abc import Iterator

from dsl.diagnostic import Bilingual
from linter.comparing.assess import LIMITED, WHICH_STANDARD
from linter.finding import Finding, Quote
from linter.findings.rule import Checked

MESSAGE = Bilingual(
    "조항을 읽었으나 기준의 숫자와 견줄 수 없습니다",
    "the clause was read but cannot be held against the standard's figure",
)


def find(contract: Checked) -> Iterator[Finding]:
    """One finding a clause that was read and could not be compared."""
    for assessment in contract.assessments:
        term = assessment.term
        undecided = assessment.kind == "ambiguous" and term.status == "read"
        if undecided and assessment.reason not in (LIMITED, WHICH_STANDARD):
            label = assessment.reason or Bilingual("", "")
            yield Finding(
                "not-compared", "note", "reading", MESSAGE, (Quote(term.start, term.end, label),)
            )
