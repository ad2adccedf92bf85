"""content-unmarked: withdrawal from content is limited, and nothing says how that is shown.
콘텐츠의 청약철회를 제한하면서 그 사실을 어떻게 표시하는지 말하지 않는 계약이다.

## 무엇을 찾나 · What it says
콘텐츠는 청약철회를 할 수 없다고 하면서, 글 어디에도 표시, 미리보기 또는 시험 이용을 말하지 않는다.

Content may not be withdrawn from, and nowhere does the text speak of a mark, a preview or a
trial.

## 까닭 · Why
표시나 시험 이용이 없으면 청약철회는 전혀 제한되지 않는다(콘텐츠산업진흥법 제27조 제1항, 전자상거래법
제17조 제6항). 이용자보호지침보다 불리한 약관은 그 사실을 표시하여야 한다(콘텐츠산업진흥법 제28조
제3항).

Without the mark or the trial withdrawal is not limited at all (콘텐츠산업진흥법 제27조 제1항; 전자상거래법 제17조
제6항). Terms worse than the guideline must be shown as such
(콘텐츠산업진흥법 제28조 제3항).

## 찾는 예 · Example that is found
    ○○콘텐츠 이용약관 — 스트리밍과 다운로드 이용권
    다운로드한 콘텐츠는 청약철회가 제한됩니다.

## 지나가는 예 · Example that passes
    ○○콘텐츠 이용약관 — 스트리밍과 다운로드 이용권
    청약철회가 제한되는 콘텐츠는 그 사실을 표시하고 미리보기를 제공합니다.

## 고치려면 · What would mend it
청약철회를 할 수 없는 것을 표시하고, 미리보기나 시험 이용을 제공한다.

Mark what cannot be withdrawn from, and offer a preview or a trial.

## 알려진 한계 · Known limits
계약에 없다고 화면에도 없는 것은 아니므로 참고로만 알린다.

Absence from the contract is not absence from the screen: a note.

## 법 · Law
콘텐츠산업진흥법 제27조 제1항, 제28조 제3항 · 전자상거래법 제17조 제6항
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
