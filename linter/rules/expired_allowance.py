"""expired-allowance: an allowance is past its day.
허용의 기한이 지났다.

## 무엇을 찾나 · What it says
`until`의 다음 날이 되었다. 덮어 두었던 지적을 다시 알린다.

The day after `until` has come; the finding it let stand is told again.

## 까닭 · Why
그날까지 조항을 고치기로 한 것이었다. 날을 적지 않은 허용은 끝나지 않는다.

A clause was to be mended by that day. Allowances without a day never expire.

## 찾는 예 · Example that is found
    <!-- gijun: allow excessive-penalty until 2020-01-01 because 개정 전까지 -->
    이용 2일 전 취소 시 총 요금의 90% 공제

## 지나가는 예 · Example that passes
    <!-- gijun: allow excessive-penalty until 2999-01-01 because 개정 전까지 -->
    이용 2일 전 취소 시 총 요금의 90% 공제

## 고치려면 · What would mend it
조항을 다시 보고, 새 날을 적어 허용을 잇거나 지운다.

Look at the clause again, then renew the allowance with a new day or take it out.

## 알려진 한계 · Known limits
날은 `--as-of`가 아니라 컴퓨터의 날이다.

The day is that of the computer, not `--as-of`.

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
