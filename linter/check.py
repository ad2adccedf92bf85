"""Terms to a report: choose the standard and its edition, assess, and ask every rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dsl.diagnostic import Bilingual
from dsl.table import Edition, Table
from linter.choose import choose_tables
from linter.comparing.assess import Assessment, assess_terms
from linter.comparing.comparable import can_be_compared, nothing_to_compare
from linter.comparing.price import find_purse
from linter.comparing.trades import Trades, trades_of
from linter.comparing.views import Standards
from linter.document import Document
from linter.finding import Finding
from linter.findings.rule import Checked, Rule
from linter.reading.sentence import Sentences
from linter.report import Compared, Options, Report
from linter.rules import RULES
from linter.term import Term

__all__ = ["check_terms", "choose_tables", "chosen_rules", "in_force"]


def check_terms(
    document: Document,
    terms: tuple[Term, ...],
    tables: tuple[Table, ...],
    options: Options,
    sector_reason: Bilingual,
) -> Report:
    """The report on terms already read, against standards already chosen."""
    standards = in_force(tables, options)
    purse, money = find_purse(document, options.total, options.deposit)
    trades = trades_of(document, tables, options.sector is not None)
    assessments = assess_terms(terms, standards, purse, trades)
    checked = Checked(document, assessments, standards, purse, Sentences(document), options.as_of)
    return Report(
        document,
        tuple(sorted(_once(_findings(checked, options)), key=_place)),
        assessments,
        tuple(_compared(table, edition) for table, edition in standards),
        sector_reason,
        (
            *document.remarks,
            *_missing(tables, standards, options),
            *_left_out(document, terms, trades),
            *_without_schedule(standards),
            *_amended_since(standards),
            *money,
            *_assumed(assessments),
        ),
        options.as_of,
        purse,
    )


def in_force(tables: tuple[Table, ...], options: Options) -> Standards:
    """Each standard with its edition of the day; those with none recorded drop out."""
    found = ((table, table.edition_on(options.as_of)) for table in tables)
    return tuple((table, edition) for table, edition in found if edition is not None)


def chosen_rules(options: Options) -> tuple[Rule, ...]:
    """The rules asked for and not left out, by the beginnings of their names."""
    asked = (rule for rule in RULES if not options.rules or rule.name.startswith(options.rules))
    return tuple(rule for rule in asked if not rule.name.startswith(options.ignored))


def _findings(checked: Checked, options: Options) -> Iterator[Finding]:
    """What every chosen rule finds, in the order of the rules."""
    for rule in chosen_rules(options):
        yield from rule.find(checked)


def _once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Each violation once. A sentence on two events (취소 및 노쇼), or one held against several
    standards, gives findings of one rule at one place: of two that call the same rows broken, the
    fuller stands."""
    found = tuple(dict.fromkeys(findings))
    same: dict[tuple[object, ...], list[Finding]] = {}
    for finding in found:
        same.setdefault((finding.rule, finding.quotes), []).append(finding)
    for finding in found:
        others = same[finding.rule, finding.quotes]
        if not any(_says_all_of(other, finding, others) for other in others):
            yield finding


def _says_all_of(other: Finding, finding: Finding, order: list[Finding]) -> bool:
    """Whether another finding names every row that this one does; of equals, the first stands."""
    rows, its = ({witness.row for witness in each.witnesses} for each in (other, finding))
    if other is finding or not its or not its <= rows:
        return False
    return its < rows or order.index(other) < order.index(finding)


def _place(finding: Finding) -> tuple[int, int]:
    order = [rule.name for rule in RULES]
    return finding.quotes[0].start, order.index(finding.rule)


def _compared(table: Table, edition: Edition) -> Compared:
    names = tuple(name.name for name in edition.names)
    return Compared(table.name, table.label, edition.period, names)


def _missing(
    tables: tuple[Table, ...], standards: Standards, options: Options
) -> Iterator[Bilingual]:
    """Say so when the day asked for has no recorded edition: nothing was compared then."""
    used = {table.name for table, _ in standards}
    for table in tables:
        if table.name not in used:
            yield Bilingual(
                f"{options.as_of} 현재의 {table.label} 기준이 기록되어 있지 않아 견주지 못했습니다",
                f"no edition of {table.title} is recorded for {options.as_of}; nothing was compared with it",
            )


def _left_out(document: Document, terms: tuple[Term, ...], trades: Trades) -> Iterator[Bilingual]:
    """The lines whose clauses were held against nothing, since they are of another business, or of
    which trade is not told."""
    lines: dict[Bilingual, list[int]] = {}
    for term in terms:
        why = trades.at(term.start).why
        if why is not None:
            lines.setdefault(why, []).append(document.place(term.start).line)
    for why, found in lines.items():
        listed = ", ".join(map(str, dict.fromkeys(found)))
        yield Bilingual(f"{listed}째 줄: {why.korean}", f"line {listed}: {why.english}")


def _without_schedule(standards: Standards) -> Iterator[Bilingual]:
    """Say so where no standard has a sum for whoever leaves: silence is then no good sign."""
    if not any(can_be_compared(table, edition) for table, edition in standards):
        yield from (nothing_to_compare(table) for table, _ in standards)


def _amended_since(standards: Standards) -> Iterator[Bilingual]:
    """The notice has no transitional clause: where it was amended after the day asked for, a
    cancellation under the later edition may come out otherwise."""
    for table, edition in standards:
        last = edition.period.last
        if last is not None and any(each.period.first > last for each in table.editions):
            yield Bilingual(
                f"{table.label} 기준은 {last} 뒤에 개정되었습니다. 고시에 경과조치가 없으므로 취소일의 판과도 견주십시오(--as-of)",
                f"{table.title} was amended after {last}; the notice has no transitional clause, so compare with "
                "the edition of the day of cancelling as well (--as-of)",
            )


def _assumed(assessments: tuple[Assessment, ...]) -> tuple[Bilingual, ...]:
    return tuple(dict.fromkeys(note for each in assessments for note in each.assumptions))
