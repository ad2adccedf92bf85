"""others-blamed: responsibility is passed on to a third party altogether.
책임을 제3자에게 모두 넘기는 조항이다.

## 무엇을 찾나 · What it says
현지 업체나 제휴 업체가 하는 일은 모두 그 업체에 맡기고 사업자는 관여하지 않는다고 한다.

The business leaves everything that a local or allied firm does to that firm and takes no part in
it.

## 까닭 · Why
이행을 돕는 사람의 일은 사업자 자신의 일이다. 상당한 이유 없이 위험을 떠넘기면 무효가 될 수
있다(약관규제법 제7조 제2호).

Helpers in performance are the business's own concern; risk passed on without reasonable cause may
be void (Article 7, 2).

## 찾는 예 · Example that is found
    현지 업체의 사정으로 발생한 손해에 대하여 당사는 책임을 지지 않습니다.

## 지나가는 예 · Example that passes
    현지 업체의 과실로 손해가 생기면 당사가 배상하고 그 업체에 구상합니다.

## 고치려면 · What would mend it
사업자를 위하여 이행하는 사람의 일에 책임을 지고, 중개만 한다면 미리 그렇게 알린다.

Answer for those who perform on the business's behalf; a go-between says so beforehand.

## 알려진 한계 · Known limits
미리 그렇게 알린 중개자는 실제로 책임이 가벼울 수 있다(전자상거래법 제20조·제20조의2). 중개자임을 말하는
문장은 찾지 않는다.

A mere go-between that said so beforehand may indeed answer for less (E-Commerce Act, Articles 20
and 20-2): sentences that name the go-between are left alone.

## 법 · Law
약관규제법 제7조 제2호 · (통신판매중개) 전자상거래법 제20조, 제20조의2
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
