"""no-business-clause: the contract says what a consumer loses by leaving, not what a business pays.
소비자가 취소하여 잃는 것만 있고 사업자가 내는 것이 없는 계약이다.

## 무엇을 찾나 · What it says
소비자가 취소하면 돈을 내게 하는 조항이 하나 이상 있고, 기준은 사업자의 취소도 정하고 있는데, 계약에서
그것을 말하는 곳을 찾지 못하였다.

At least one clause makes the consumer pay for leaving, the standard also rules on the business's
leaving, and nothing in the contract was found that speaks of it.

## 까닭 · Why
계약에 정함이 없으면 소비자분쟁해결기준이 분쟁해결을 위한 합의나 권고의 기준이 된다(소비자기본법 제16조
제3항). 계약만 읽는 소비자는 그것을 알 수 없다.

Where a contract is silent the standard is the basis for settlement (Framework Act on Consumers,
Article 16 (3)); a consumer who reads the contract alone does not learn of it.

## 찾는 예 · Example that is found
    제5조 소비자가 취소하는 경우
    이용 3일 전 취소 시 총 요금의 50% 공제 후 환급

## 지나가는 예 · Example that passes
    제5조 소비자가 취소하는 경우
    이용 3일 전 취소 시 총 요금의 50% 공제 후 환급
    제6조 사업자의 귀책사유로 취소하는 경우 전액 환급 및 총요금의 20% 배상

## 고치려면 · What would mend it
사업자가 취소할 때 내는 것을 정한 조항을 더한다. 지적 아래의 `fix`는 기준의 것이다.

Add a clause on what the business pays when it leaves; the fix under the finding is the standard's.

## 알려진 한계 · Known limits
없다는 것은 읽은 글로 판단한다. 읽지 못한 문장이 있으면 지적에 그렇게 적고, 사업자의 취소에 관한 말이
있는데 이해하지 못하였으면 알리지 않는다.

Absence is judged from what was read: where sentences were left unread the finding says so, and it
is withheld when the text holds words of a business's leaving that were not understood.

## 법 · Law
소비자기본법 제16조 제3항
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dsl.diagnostic import Bilingual
from linter.comparing.assess import Assessment
from linter.finding import Finding, Quote
from linter.findings.absence import confidence
from linter.findings.grounds import law_of
from linter.findings.pattern import phrase_pattern
from linter.findings.rule import Checked
from linter.findings.suggest import whole_clause
from linter.lexicon import load
from linter.reading.normalise import normalise

MESSAGE = Bilingual(
    "사업자 사정으로 취소되는 경우의 환급·배상 조항을 찾지 못했습니다",
    "no clause was found on what the business pays when it is the one to cancel",
)
COMPARED = ("excessive", "compliant", "better than the standard")  # the surest are shown first
LABEL = Bilingual("소비자의 위약금만 정하고 있습니다", "only the consumer's penalty is set here")


def find(contract: Checked) -> Iterator[Finding]:
    """One finding a contract, at the first clause that makes the consumer pay."""
    pays = [each for each in contract.assessments if _consumer_pays(each)]
    first = next((each for each in pays if each.kind in COMPARED), next(iter(pays), None))
    if first is None or any(each.business for each in contract.assessments) or _hinted(contract):
        return
    fixes = (
        whole_clause(table, edition, "business", "cancel") for table, edition in contract.standards
    )
    fix = next((each for each in fixes if each), None)
    if fix is None:
        return  # the standard does not rule on it either
    yield Finding(
        "no-business-clause",
        "note",
        "disclosure",
        MESSAGE,
        (Quote(first.term.start, first.term.end, LABEL),),
        law=law_of("no-business-clause", contract),
        reason=confidence(contract),
        fix=fix,
    )


def _consumer_pays(assessment: Assessment) -> bool:
    readings = assessment.term.readings
    return any(each.party in (None, "consumer") and each.event == "cancel" for each in readings)


def _hinted(contract: Checked) -> bool:
    text = normalise(contract.document.text).text
    return any(re.search(phrase_pattern(each), text) for each in load("absence")["business_leaves"])
