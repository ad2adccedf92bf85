"""data-passed-on: the customer's data may be passed on without consent.
고객의 정보를 동의 없이 남에게 넘길 수 있는 조항이다.

## 무엇을 찾나 · What it says
개인정보, 사진 또는 비밀을 제휴사에 주거나 광고에 쓸 수 있다고 하면서, 동의나 법령을 말하지 않는다.

Personal data, pictures or secrets may be given to partners or used to advertise, with no word of
consent or of a law.

## 까닭 · Why
정당한 이유 없이 비밀을 넘길 수 있게 하면 무효가 될 수 있고(약관규제법 제11조 제4호), 개인정보에는
동의가 필요하다.

Leave to pass on secrets without due cause may be void (Article 11, 4); personal data need
consent.

## 찾는 예 · Example that is found
    회원의 개인정보를 제휴사에 제공할 수 있습니다.

## 지나가는 예 · Example that passes
    회원의 동의를 받아 개인정보를 제휴사에 제공할 수 있습니다.

## 고치려면 · What would mend it
누구에게 무엇을 무슨 목적으로 넘기는지 적어 동의를 받는다.

Ask for consent, naming who receives what and what for.

## 알려진 한계 · Known limits
다른 페이지에서 받는 동의는 보지 못한다. 개인정보 보호에 관한 법은 이 이상 살피지 않는다.

Consent asked for on another page is not seen; data protection law is not checked beyond this.

## 법 · Law
약관규제법 제11조 제4호
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
