"""A report and its allowances -> the report without what is let stand, with what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from dsl import spell
from dsl.diagnostic import Bilingual
from linter.finding import Finding, Quote, Suppressed
from linter.findings.allowance import Allowance
from linter.report import Report
from linter.rules import RULES

OUT_OF_DATE = Bilingual("허용한 기한이 지났습니다", "this allowance has expired")
UNUSED = Bilingual("허용했지만 그런 지적이 없습니다", "this allowance lets nothing stand")
UNREADABLE = Bilingual("허용하는 말을 알아들을 수 없습니다", "this allowance cannot be understood")


@dataclass(slots=True)
class _Use:
    allowance: Allowance
    used: bool = False


def allow(
    report: Report, allowances: Iterable[Allowance], today: date, only: frozenset[str]
) -> Report:
    """Allowed findings leave the report; allowances that are unused, expired or not understood come
    in. `only` are the rules that ran: an allowance of another is not called unused."""
    uses = [_Use(_checked(each)) for each in allowances]
    kept: list[Finding] = []
    suppressed: list[Suppressed] = []
    for finding in report.findings:
        use = next((each for each in uses if _covers(each.allowance, finding, today)), None)
        if use is None:
            kept.append(finding)
        else:
            use.used = True
            suppressed.append(_suppressed(finding, use.allowance))
    told = [one for use in uses for one in _told(use, today, only)]
    findings = sorted([*kept, *told], key=lambda each: each.quotes[0].start)
    return replace(report, findings=tuple(findings), suppressed=(*report.suppressed, *suppressed))


def _suppressed(finding: Finding, allowance: Allowance) -> Suppressed:
    return Suppressed(finding, "inSource" if allowance.in_source else "external", allowance.reason)


def _checked(allowance: Allowance) -> Allowance:
    """An allowance of a rule that there is not is in trouble."""
    names = [rule.name for rule in RULES]
    if allowance.trouble or allowance.rule in names:
        return allowance
    near = spell.nearest(allowance.rule, names)
    korean, english = (f" 혹시 {near}?", f"; did you mean {near}?") if near else ("", "")
    trouble = Bilingual(
        f"{allowance.rule}: 그런 규칙이 없습니다.{korean}",
        f"there is no rule {allowance.rule}{english}",
    )
    return replace(allowance, trouble=trouble)


def _covers(allowance: Allowance, finding: Finding, today: date) -> bool:
    if allowance.trouble or _expired(allowance, today) or allowance.rule != finding.rule:
        return False
    return allowance.start <= finding.quotes[0].start < max(allowance.end, allowance.start + 1)


def _expired(allowance: Allowance, today: date) -> bool:
    return allowance.until is not None and allowance.until < today


def _told(use: _Use, today: date, only: frozenset[str]) -> Iterator[Finding]:
    allowance = use.allowance
    if allowance.trouble:
        yield _finding("malformed-allowance", UNREADABLE, allowance, allowance.trouble)
    elif _expired(allowance, today):
        day = Bilingual(f"기한: {allowance.until}", f"until {allowance.until}")
        yield _finding("expired-allowance", OUT_OF_DATE, allowance, day)
    elif not use.used and allowance.rule in only:
        yield _finding("unused-allowance", UNUSED, allowance, None)


def _finding(
    rule: str, message: Bilingual, allowance: Allowance, reason: Bilingual | None
) -> Finding:
    label = Bilingual(allowance.said, allowance.said)
    return Finding(
        rule, "warning", "reading", message, (Quote(*allowance.place, label),), reason=reason
    )
