"""warranty-excluded: liability for defects, or for what was shown, is excluded.

## What it says
Defects are the customer's concern, or a difference from the pictures is no ground to complain.

## Why
Excluding the warranty, or what a sample or a statement promised, without reasonable cause may be
void (Article 7, 3 and 4). In travel contracts it has no effect (민법 제674조의6·제674조의9).

## Example that is found
    객실 사진은 실제와 다를 수 있으며 이를 이유로 환불할 수 없습니다.

## Example that passes
    화면의 색은 실제와 다를 수 있습니다.
    사용상의 부주의로 생긴 하자에 대하여는 책임을 지지 않습니다.

## What would mend it
Answer for defects and for what was shown; name the small differences that are to be expected.

## Known limits
Small differences of colour or furniture may be a reasonable cause; the words do not tell how
large the difference is.

## Law
약관규제법 제7조 제3호·제4호 · (여행) 민법 제674조의6, 제674조의9
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
