"""content-unmarked: withdrawal from content is limited, and nothing says how that is shown.

## What it says
Content may not be withdrawn from, and nowhere does the text speak of a mark, a preview or a
trial.

## Why
Without the mark or the trial withdrawal is not limited at all (콘텐츠산업진흥법 제27조 제1항; 전자상거래법 제17조
제6항). Terms worse than the guideline must be shown as such (제28조 제3항).

## Example that is found
    ○○콘텐츠 이용약관 — 스트리밍과 다운로드 이용권
    다운로드한 콘텐츠는 청약철회가 제한됩니다.

## Example that passes
    ○○콘텐츠 이용약관 — 스트리밍과 다운로드 이용권
    청약철회가 제한되는 콘텐츠는 그 사실을 표시하고 미리보기를 제공합니다.

## What would mend it
Mark what cannot be withdrawn from, and offer a preview or a trial.

## Known limits
Absence from the contract is not absence from the screen: a note.

## Law
콘텐츠산업진흥법 제27조 제1항, 제28조 제3항 · 전자상거래법 제17조 제6항
"""

from __future__ import annotations

from linter.by_words import by_words

find = by_words(__name__)
