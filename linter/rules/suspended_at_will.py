"""suspended-at-will: the business may stop performing at will.
사업자가 이행을 마음대로 멈출 수 있는 조항이다.

## 무엇을 찾나 · What it says
알리지 않고, 또는 사업자만의 사정으로 서비스를 중단하거나 끝낼 수 있다고 한다.

The service may be stopped or ended without notice or for reasons of the business alone.

## 까닭 · Why
상당한 이유 없이 이행을 멈추는 권한은 무효가 될 수 있다(약관규제법 제10조 제2호).

The power to stop performing without reasonable cause may be void (Article 10, 2).

## 찾는 예 · Example that is found
    회사는 내부 사정에 따라 서비스를 중단할 수 있습니다.

## 지나가는 예 · Example that passes
    회사는 천재지변이 있는 경우 서비스를 중단할 수 있습니다.

## 고치려면 · What would mend it
사유를 적고, 알리고, 잃은 기간을 메워 준다.

Name the grounds, give notice, and make good the time lost.

## 알려진 한계 · Known limits
다른 조항에서 약속한 환급은 보지 못한다. 무상의 서비스도 똑같이 다룬다.

A refund promised in another clause is not seen. Free services are treated alike.

## 법 · Law
약관규제법 제10조 제2호
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
