"""malformed-allowance: an allowance cannot be understood, or gives no reason.

## What it says
The words after `gijun:` are no allowance, name a rule that there is not, or give no reason.

## Why
A finding that is let stand without a reason cannot be reviewed by anybody else.

## Example that is found
    <!-- gijun: allow excessive-penalty -->
    이용 2일 전 취소 시 총 요금의 90% 공제

## Example that passes
    <!-- gijun: allow excessive-penalty because 개별 약정 -->
    이용 2일 전 취소 시 총 요금의 90% 공제

## What would mend it
Write `allow RULE [until DAY] because REASON`.

## Known limits
A misspelt `gijun:` is a comment like any other and is not seen.

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
