"""unused-allowance: an allowance lets nothing stand.

## What it says
`gijun: allow RULE because …` names a rule that finds nothing in what it covers.

## Why
The clause was mended, or the rule is another; a stale allowance would one day hide a new fault.

## Example that is found
    <!-- gijun: allow excessive-penalty because 설명하고 동의받음 -->
    이용 10일 전 취소 시 전액 환급

## Example that passes
    <!-- gijun: allow excessive-penalty because 설명하고 동의받음 -->
    이용 2일 전 취소 시 총 요금의 90% 공제

## What would mend it
Take the allowance out.

## Known limits
Not told of rules that were not asked for (`--select`, `--ignore`).

## Law
None; this is about the allowance.
"""

from __future__ import annotations

from collections.abc import Iterator

from linter.finding import Finding
from linter.rule import Checked


def find(contract: Checked) -> Iterator[Finding]:
    """Nothing by itself: `linter.allow` tells it when all other rules have spoken."""
    yield from ()
