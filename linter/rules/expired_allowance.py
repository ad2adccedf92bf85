"""expired-allowance: an allowance is past its day.

## What it says
The day after `until` has come; the finding it let stand is told again.

## Why
A clause was to be mended by that day. Allowances without a day never expire.

## Example that is found
    <!-- gijun: allow excessive-penalty until 2020-01-01 because 개정 전까지 -->
    이용 2일 전 취소 시 총 요금의 90% 공제

## Example that passes
    <!-- gijun: allow excessive-penalty until 2999-01-01 because 개정 전까지 -->
    이용 2일 전 취소 시 총 요금의 90% 공제

## What would mend it
Look at the clause again, then renew the allowance with a new day or take it out.

## Known limits
The day is that of the computer, not `--as-of`.

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
