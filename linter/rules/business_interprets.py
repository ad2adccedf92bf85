"""business-interprets: in doubt the business's own reading or decision prevails.
뜻이 다투어질 때 사업자의 해석이나 결정을 따르게 하는 조항이다.

## 무엇을 찾나 · What it says
계약의 뜻에 다툼이 있으면 사업자가 정하거나 사업자의 해석이 마지막이라고 한다.

Where the parties differ on what the contract means, the business decides, or its reading is final.

## 까닭 · Why
약관은 공정하게, 누구에게나 같게 해석하고, 뜻이 명백하지 않으면 고객에게 유리하게 해석한다(약관규제법 제5조).
이를 뒤집는 조항은 공정성을 잃은 것으로서 무효가 될 수 있다(제6조).

Terms are read fairly and alike for every customer, and what is unclear is read in the customer's favour (Article
5). A term that turns this round may be void as unfair (Article 6).

## 찾는 예 · Example that is found
    이 약관의 해석에 다툼이 있는 때에는 센터의 해석에 따릅니다.

## 지나가는 예 · Example that passes
    이 약관의 해석에 다툼이 있는 때에는 관련 법령과 상관례에 따릅니다.

## 고치려면 · What would mend it
조항을 지우거나 법령과 상관례에 맡긴다.

Strike it, or leave the question to the law and to custom.

## 알려진 한계 · Known limits
그날의 진행에 관한 결정(심판이나 의사의 결정)도 다툼을 말하면 찾을 수 있다.

A decision on the day's running (a referee's, a doctor's) may be found where it speaks of a dispute.

## 법 · Law
약관규제법 제5조
"""

from __future__ import annotations

from linter.findings.by_words import by_words

find = by_words(__name__)
