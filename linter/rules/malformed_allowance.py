"""malformed-allowance: an allowance cannot be understood, or gives no reason.
허용을 이해할 수 없거나 까닭이 없다.

## 무엇을 찾나 · What it says
`gijun:` 뒤의 말이 허용이 아니거나, 없는 규칙의 이름을 적었거나, 까닭을 적지 않았다.

The words after `gijun:` are no allowance, name a rule that there is not, or give no reason.

## 까닭 · Why
까닭 없이 덮어 둔 지적은 다른 사람이 검토할 수 없다.

A finding that is let stand without a reason cannot be reviewed by anybody else.

## 찾는 예 · Example that is found
    <!-- gijun: allow excessive-penalty -->
    이용 2일 전 취소 시 총 요금의 90% 공제

## 지나가는 예 · Example that passes
    <!-- gijun: allow excessive-penalty because 개별 약정 -->
    이용 2일 전 취소 시 총 요금의 90% 공제

## 고치려면 · What would mend it
`allow 규칙 [until 날] because 까닭`이라고 쓴다.

Write `allow RULE [until DAY] because REASON`.

## 알려진 한계 · Known limits
철자가 틀린 `gijun:`은 여느 주석과 같아서 보지 못한다.

A misspelt `gijun:` is a comment like any other and is not seen.

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
