"""Two reports to what changed between them."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher

from linter.finding import Finding
from linter.report import Report
from linter.reports.sarif import identified

ALIKE = 0.5  # of the quoted clause, for two findings of one rule to be the same in other words


@dataclass(frozen=True, slots=True)
class Change:
    """A finding, where it stands (before and after, when in both), and the clause it quotes."""

    finding: Finding
    places: tuple[str, ...]
    quote: str


@dataclass(frozen=True, slots=True)
class Changes:
    """Findings of the new version only, of the old only, of both in other words, of both alike."""

    new: tuple[Change, ...]
    resolved: tuple[Change, ...]
    reworded: tuple[Change, ...]
    kept: tuple[Change, ...]


def find_changes(old: Report, new: Report) -> Changes:
    """What a new version changes, by what findings say and not by where they stand."""
    before = {print_: finding for finding, print_ in identified(old.findings, old.document)}
    after = {print_: finding for finding, print_ in identified(new.findings, new.document)}
    gone = [finding for print_, finding in before.items() if print_ not in after]
    come = [finding for print_, finding in after.items() if print_ not in before]
    reworded: list[Change] = []
    for finding in list(come):
        twin = _twin(finding, new, gone, old)
        if twin is not None:
            come.remove(finding)
            gone.remove(twin)
            places = (_place(twin, old), _place(finding, new))
            reworded.append(Change(finding, places, _clause(finding, new)))
    return Changes(
        tuple(_one(each, new) for each in come),
        tuple(_one(each, old) for each in gone),
        tuple(reworded),
        tuple(_one(each, new) for print_, each in after.items() if print_ in before),
    )


def _twin(finding: Finding, new: Report, gone: list[Finding], old: Report) -> Finding | None:
    """The finding of the same rule whose clause is most like this one."""
    words = _clause(finding, new)
    scored = [
        (SequenceMatcher(None, words, _clause(each, old), autojunk=False).ratio(), each)
        for each in gone
        if each.rule == finding.rule
    ]
    best = max(scored, key=lambda pair: pair[0], default=(0.0, None))
    return best[1] if best[0] >= ALIKE else None


def _one(finding: Finding, report: Report) -> Change:
    return Change(finding, (_place(finding, report),), _clause(finding, report))


def _place(finding: Finding, report: Report) -> str:
    place = report.document.place(finding.quotes[0].start)
    return f"{report.document.name}:{place.line}:{place.column}"


def _clause(finding: Finding, report: Report) -> str:
    """The words of the block that the finding stands in."""
    at = finding.quotes[0].start
    block = next((each for each in report.document.blocks if each.start <= at < each.end), None)
    start, end = (block.start, block.end) if block else (at, finding.quotes[0].end)
    return " ".join(report.document.text[start:end].split())
