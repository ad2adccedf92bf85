"""unused-allowance: an allowance lets nothing stand.
허용이 덮는 지적이 없다.

## 무엇을 찾나 · What it says
`gijun: allow 규칙 because …`가, 그것이 미치는 곳에서 아무것도 찾지 않는 규칙을 가리킨다.

`gijun: allow RULE because …` names a rule that finds nothing in what it covers.

## 까닭 · Why
조항을 고쳤거나 규칙을 잘못 적은 것이다. 묵은 허용은 언젠가 새로운 잘못을 가린다.

The clause was mended, or the rule is another; a stale allowance would one day hide a new fault.

## 찾는 예 · Example that is found
    <!-- gijun: allow excessive-penalty because 설명하고 동의받음 -->
    이용 10일 전 취소 시 전액 환급

## 지나가는 예 · Example that passes
    <!-- gijun: allow excessive-penalty because 설명하고 동의받음 -->
    이용 2일 전 취소 시 총 요금의 90% 공제

## 고치려면 · What would mend it
허용을 지운다.

Take the allowance out.

## 알려진 한계 · Known limits
검사하지 않기로 한 규칙(`--select`, `--ignore`)에 대하여는 알리지 않는다.

Not told of rules that were not asked for (`--select`, `--ignore`).

## 법 · Law
없음. 허용에 관한 것이다.

None; this is about the allowance.
"""

from __future__ import annotations

from collections.abc import Iterator

from linter.finding import Finding
from linter.findings.rule import Checked


def find(contract: Checked) -> Iterator[Finding]:
    """Nothing by itself: `linter.allow` tells it when all other rules have spoken."""
    yield from ()
