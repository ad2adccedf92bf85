"""A clause that would pass, written from the compiled standard."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction
from itertools import groupby

from dsl.table import Edition, Table
from linter.comparing.assess import Assessment
from linter.comparing.compare import Piece, compare
from linter.comparing.course import WHOLE
from linter.comparing.money import Purse, Rate, plain_rate
from linter.comparing.on_axis import Span
from linter.comparing.promise import Promise, promise_of
from linter.comparing.standard import view_standard
from linter.finding import Fix
from linter.findings.clause_text import PLACEHOLDER, blanks, clause, kept_rate, rate_of
from linter.findings.evidence import with_percentage
from linter.term import Effect, Stage, Term
from linter.wording import percent


def suggest(assessment: Assessment) -> Fix | None:
    """The clause with only its number changed where one number fits every case; otherwise the
    standard's own rungs for the clause's range of notice, to be reviewed."""
    if not assessment.worse:
        return None
    mechanical = _change_number(assessment)
    if mechanical is not None:
        return Fix("mechanical", mechanical)
    return _fix(assessment.pieces)


def whole_clause(
    table: Table, edition: Edition, party: str, event: str, stage: Stage | None = None
) -> Fix | None:
    """All that the standard orders for a party, for a contract that has no such clause. None where
    the standard gives no figure at all."""
    view = view_standard(table, edition, party, event, (), stage, WHOLE)
    if view is None:
        return None
    # what stands off the ladder is for clauses of their own
    view = replace(view, cases=tuple(case for case in view.cases if not case.aside))
    anything = Promise("consumer", None, None, True)
    pieces = compare(anything, Span(None, 0), view, Purse(1))
    if not any(piece.take.kind in ("amount", "damages") for piece in pieces):
        return None
    return _fix(pieces)


def _fix(pieces: Iterable[Piece]) -> Fix:
    text = "\n".join(_clauses(pieces))
    return Fix("placeholder" if PLACEHOLDER in text else "needs review", text)


def _change_number(assessment: Assessment) -> str | None:
    term = assessment.term
    (reading,) = term.readings if len(term.readings) == 1 else (None,)
    rates = {_rate(piece) for piece in assessment.pieces}
    if reading is None or len(rates) != 1 or reading.effect.also:
        return None
    (rate,) = rates
    promise = promise_of(reading)
    if rate is None or promise.base not in (None, "total") or reading.effect.rate is None:
        return None
    return _with_number(term, reading.effect, rate)


def _with_number(term: Term, effect: Effect, rate: Fraction) -> str | None:
    """The quote with its rate replaced, if the rate stands in it as a percentage."""
    said = {
        "deduct rate": rate,
        "compensation rate": rate,
        "refund rate": 1 - rate,
    }.get(effect.stated_as)
    return None if said is None else with_percentage(term, percent(said), percent(1 - said))


def _rate(piece: Piece) -> Fraction | None:
    if piece.take.kind != "amount":
        return None
    rate = plain_rate(piece.take.amount, piece.view.edition)
    return rate.share if rate and (rate.base == "total" or rate.share == 0) else None


def _clauses(pieces: Iterable[Piece]) -> list[str]:
    """One line a rung, cases that say the same sharing their lines, and what is left to fill in. What
    the standard does not rule on is left out."""
    ruled = [piece for piece in pieces if piece.take.kind in ("amount", "damages")]
    merged: dict[tuple[str, ...], list[str]] = {}
    for (_, case), group in groupby(ruled, key=lambda piece: (piece.view, piece.case)):
        lines = tuple(_line(piece) for piece in reversed(list(group)))
        merged.setdefault(lines, []).append(case.label.korean)
    everywhere = len(merged) == 1
    written = [
        line if everywhere or not _headed(labels, line) else f"{' · '.join(labels)}: {line}"
        for lines, labels in merged.items()
        for line in lines
    ]
    return [*written, *_left_open(ruled)]


def _headed(labels: list[str], line: str) -> bool:
    """Whether the case must be named before the line, which without notice names it itself."""
    return any(labels) and not all(label in line for label in labels)


def _left_open(pieces: list[Piece]) -> list[str]:
    if not pieces:
        return []
    told = [(piece.case, piece.take, _said(piece)) for piece in pieces]
    return [blanks(pieces[0].view, told)]


def _line(piece: Piece) -> str:
    return clause(piece.view, piece.case, piece.far, piece.near, piece.take, _said(piece))


def _said(piece: Piece) -> Rate | None:
    """The standard's rate; where the contract is already better than it, the contract's own stays."""
    rate, judged = rate_of(piece.view, piece.take), piece.judgement
    better = judged.contract if judged.verdict == "better" else None
    if better is not None and judged.of_total and rate is not None and rate.base != "total":
        return Rate(better, "total")
    return kept_rate(rate, better)
