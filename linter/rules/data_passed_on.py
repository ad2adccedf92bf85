"""data-passed-on: the customer's data may be passed on without consent.

## What it says
Personal data, pictures or secrets may be given to partners or used to advertise, with no word of
consent or of a law.

## Why
Leave to pass on secrets without due cause may be void (Article 11, 4); personal data need
consent.

## Example that is found
    회원의 개인정보를 제휴사에 제공할 수 있습니다.

## Example that passes
    회원의 동의를 받아 개인정보를 제휴사에 제공할 수 있습니다.

## What would mend it
Ask for consent, naming who receives what and what for.

## Known limits
Consent asked for on another page is not seen; data protection law is not checked beyond this.

## Law
약관규제법 제11조 제4호
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
