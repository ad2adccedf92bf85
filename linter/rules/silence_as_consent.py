"""silence-as-consent: silence is taken as consent.
말이 없으면 동의한 것으로 보는 조항이다.

## 무엇을 찾나 · What it says
답하지 않거나, 계속 이용하거나, 돈을 내면 동의한 것으로 본다고 한다.

Whoever does not answer, goes on using the service, or pays is taken to have agreed.

## 까닭 · Why
침묵이 무엇을 뜻하는지 고객에게 따로 명확하게 알리지 않으면 그런 의제는 무효가 될 수 있다(약관규제법
제12조 제1호).

Such a fiction may be void unless the customer is told separately and clearly what silence will
mean (Article 12, 1).

## 찾는 예 · Example that is found
    7일 안에 이의를 제기하지 않으면 동의한 것으로 봅니다.

## 지나가는 예 · Example that passes
    7일 안에 이의가 없으면 동의한 것으로 본다는 뜻을 변경 통지에 명확히 고지합니다.

## 고치려면 · What would mend it
침묵의 뜻을 넉넉한 기간과 함께 고객마다 따로 명확하게 알리거나, 동의를 받는다.

Tell each customer apart and clearly what silence will mean, with fair time, or ask for a yes.

## 알려진 한계 · Known limits
표준약관도 알림을 갖추어 이 의제를 쓴다. 다음 문장에 있는 알림은 늘 보이지는 않는다. 돈을 내면 약관에
동의한 것으로 본다는 말도 찾는데, 동의는 사정에서 드러날 수도 있다.

Standard contracts use the fiction with the notice; a notice in the next sentence is not always
seen. Paying as consent to the terms is found, though consent may follow from the circumstances.

## 법 · Law
약관규제법 제12조 제1호
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
