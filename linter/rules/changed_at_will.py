"""changed-at-will: the business may change the service or the price at will.
사업자가 내용이나 값을 마음대로 바꿀 수 있는 조항이다.

## 무엇을 찾나 · What it says
내용, 요금 또는 조건을 사업자의 판단만으로, 또는 알리지 않고 바꿀 수 있다고 한다.

Content, price or terms may change at the business's own judgment or without notice.

## 까닭 · Why
상당한 이유 없이 급부의 내용을 일방적으로 정하는 권한은 무효가 될 수 있다(약관규제법 제10조 제1호).
사유가 있는지, 통지하는지, 고객이 벗어날 길이 있는지에 따라 달라진다.

The power to decide the performance alone, without reasonable cause, may be void (Article 10, 1).
A ground, a notice and a way out for the customer make the difference.

## 찾는 예 · Example that is found
    이용 요금은 회사 사정에 따라 변경될 수 있습니다.

## 지나가는 예 · Example that passes
    이용 요금을 변경할 때에는 30일 전에 미리 알리고 고객의 동의를 받습니다.

## 고치려면 · What would mend it
바꿀 수 있는 사유를 적고, 통지를 약속하고, 고객이 위약금 없이 해지할 수 있게 한다.

Name the grounds, promise notice, and let the customer leave free of charge.

## 알려진 한계 · Known limits
다른 조항에 있는 통지나 해지권은 보지 못한다. 관행이 허용하는 작은 변경도 찾는다.

A notice or a right to leave in another clause is not seen. Small changes that custom allows are
found, too.

## 법 · Law
약관규제법 제10조 제1호
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
