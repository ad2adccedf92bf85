"""Findings about terms that are worse than the standard: what the three rules on it share."""

from __future__ import annotations

from collections.abc import Iterator

from dsl.diagnostic import Bilingual, Severity
from linter.comparing.assess import Assessment
from linter.comparing.promise import promise_of
from linter.finding import Finding, Quote, Tier, Witness
from linter.findings.evidence import rate_words
from linter.findings.grounds import law_of
from linter.findings.rule import Checked
from linter.findings.suggest import suggest
from linter.findings.witness import witnesses_of
from linter.wording import leaving, percent, points


def worse_terms(contract: Checked, business: bool) -> Iterator[Assessment]:
    """Terms surely worse than the standard, of the party asked for."""
    for assessment in contract.assessments:
        if assessment.kind == "excessive" and assessment.business == business:
            yield assessment


def refuses_refund(assessment: Assessment) -> bool:
    """Whether the consumer gets nothing back of what the rate is taken of."""
    return promise_of(assessment.term.readings[0]).rate == 1


def worse_finding(
    rule: str, severity: Severity, tier: Tier, assessment: Assessment, contract: Checked
) -> Finding:
    """The finding: the worst case in the message, every case as a witness."""
    witnesses = witnesses_of(assessment, contract.purse)
    return Finding(
        rule,
        severity,
        tier,
        _message(witnesses, len(assessment.pieces), assessment.business),
        (_quote(assessment),),
        witnesses,
        law_of(rule, contract),
        _reason(assessment),
        suggest(assessment),
    )


def _message(witnesses: tuple[Witness, ...], cases: int, business: bool) -> Bilingual:
    worst = witnesses[0]
    fine = cases - len(witnesses)
    scope = Bilingual(
        f" (견준 {cases}가지 경우 중 {len(witnesses)}가지)", f" ({len(witnesses)} of {cases} cases)"
    )
    tail = scope if fine or len(witnesses) > 1 else Bilingual("", "")
    case = worst.case.korean
    korean = f"{_head(case, ' ')}사업자 배상이" if business else f"{leaving(case)} 위약금이"
    english = "the business pays" if business else "the consumer loses"
    if worst.excess_points is None:
        return Bilingual(
            f"{korean} 기준보다 {'적' if business else '많'}습니다{tail.korean}",
            f"{_head(worst.case.english, ': ')}{english} {'less' if business else 'more'} than the standard{tail.english}",
        )
    by = points(worst.excess_points)
    return Bilingual(
        f"{korean} 기준보다 {by}%p {'낮' if business else '높'}습니다{tail.korean}",
        f"{_head(worst.case.english, ': ')}{english} {by} points {'less' if business else 'more'} than the standard{tail.english}",
    )


def _head(case: str, mark: str) -> str:
    """The case before the sentence; a standard without notice or circumstances has none to tell."""
    return case + mark if case else ""


def _quote(assessment: Assessment) -> Quote:
    """The clause, with the caret under its rate where the words of the rate are known."""
    term = assessment.term
    start, end = rate_words(term) or (term.start, term.end)
    return Quote(start, end, _label(assessment))


def _label(assessment: Assessment) -> Bilingual:
    effect = assessment.term.readings[0].effect
    rate = promise_of(assessment.term.readings[0]).rate
    base = effect.base or "요금"
    if effect.pick:
        greater = effect.pick == "greater"
        return Bilingual(
            f"여러 금액 가운데 {'큰' if greater else '적은'} 것",
            f"the {effect.pick} of several sums",
        )
    if rate is None:
        return (
            Bilingual(f"{effect.won:,}원", f"{effect.won:,} won")
            if effect.won
            else Bilingual("", "")
        )
    if assessment.business:
        if rate <= 0:
            return Bilingual("환급뿐, 배상 없음", "a refund and nothing on top")
        return Bilingual(f"{base}의 {percent(rate)} % 배상", f"pays {percent(rate)} % of {base}")
    return Bilingual(f"{base}의 {percent(rate)} %", f"{percent(rate)} % of {base}")


def _reason(assessment: Assessment) -> Bilingual | None:
    """What had to be assumed or left out of the comparison."""
    said = [*assessment.assumptions, *([assessment.reason] if assessment.reason else [])]
    if not said:
        return None
    return Bilingual(
        "; ".join(each.korean for each in said), "; ".join(each.english for each in said)
    )
