"""cancelling-hampered: leaving is accepted in one form only.
취소나 해지를 한 가지 방법으로만 받는 조항이다.

## 무엇을 찾나 · What it says
취소는 전화, 방문 또는 서면으로만 하여야 한다거나, 계약을 맺은 방법으로는 할 수 없다고 한다. 인감증명 같은
서류나 사업자의 승인이 있어야 한다거나, 달마다 며칠 동안만 받는다고도 한다.

A cancellation must be made by telephone, in person or on paper, or not by the way in which the
contract was made; or it takes papers such as a certified seal, the business's approval, or certain days of
the month.

## 까닭 · Why
의사표시의 형식을 부당하게 엄격히 제한하면 무효가 될 수 있다(약관규제법 제12조 제2호). 전자상거래에서는
해지를 방해하는 것이 금지되고(전자상거래법 제21조 제1항 제1호), 탈퇴를 가입보다 어렵게 하는 것도
금지된다(제21조의2).

Unduly strict form may be void (Article 12, 2). In e-commerce hindering termination is forbidden
(전자상거래법 제21조 제1항 제1호), and so is making it harder to leave than to join (제21조의2).

## 찾는 예 · Example that is found
    해지 신청은 전화로만 가능합니다.

## 지나가는 예 · Example that passes
    해지 신청은 홈페이지나 전화로 가능합니다.

## 고치려면 · What would mend it
취소와 해지의 통지를 계약을 맺은 방법과 그 밖의 한 가지 방법으로 받는다.

Take notices of leaving by the way in which the contract was made, and by one more.

## 알려진 한계 · Known limits
계약을 어떻게 맺었는지는 글에 없으므로, 탈퇴가 가입보다 어려운지는 사람이 판단한다. 법이 스스로 서면을
요구하기도 한다(선불식 할부계약의 할부거래법 제24조 제2항).

How the contract was made is not in the text, so whether leaving is harder than joining is for a
person. Some statutes themselves ask for a written notice (할부거래법 제24조 제2항 for prepaid funeral contracts).

## 법 · Law
약관규제법 제12조 제2호 · 전자상거래법 제21조·제21조의2
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
