"""A clause that would pass, written from the compiled standard."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import groupby

from dsl.table import Edition, Table
from linter.assess import Assessment
from linter.compare import Piece, compare
from linter.evidence import with_percentage
from linter.finding import Fix
from linter.lexicon import base_of_fact
from linter.match import stage_label
from linter.money import Purse, Rate, plain_rate
from linter.on_axis import Span
from linter.promise import Promise, promise_of
from linter.standard import view_standard
from linter.term import Effect, Term
from linter.wording import leaving, notice, percent

PLACEHOLDER = "[금액]"


def suggest(assessment: Assessment) -> Fix | None:
    """The clause with only its number changed where one number fits every case; otherwise the
    standard's own rungs for the clause's range of notice, to be reviewed."""
    if not assessment.worse:
        return None
    mechanical = _change_number(assessment)
    if mechanical is not None:
        return Fix("mechanical", mechanical)
    lines = _clauses(assessment.pieces)
    text = "\n".join(lines)
    return Fix("placeholder" if PLACEHOLDER in text else "needs review", text)


def whole_clause(table: Table, edition: Edition, party: str, event: str) -> Fix | None:
    """The standard's whole ladder for a party, for a contract that has no such clause."""
    view = view_standard(table, edition, party, event, ())
    if view is None or view.axis is None:
        return None
    anything = Promise("consumer", None, None, True)
    pieces = compare(anything, Span(None, 0), view, Purse(1))
    return Fix("needs review", "\n".join(_clauses(pieces)))


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
    """One line a rung; cases that say the same share their lines."""
    by_case = [
        (piece_list[0], tuple(_line(piece) for piece in reversed(piece_list)))
        for piece_list in (
            list(group)
            for _, group in groupby(_ruled(pieces), key=lambda one: (one.view, one.case))
        )
    ]
    merged: dict[tuple[str, ...], list[str]] = {}
    for first, lines in by_case:
        label = first.case.label.korean if first.view.axis else ""  # else the line says it
        merged.setdefault(lines, []).append(label)
    everywhere = len(merged) == 1
    return [
        line if everywhere or not any(labels) else f"{' · '.join(labels)}: {line}"
        for lines, labels in merged.items()
        for line in lines
    ]


def _ruled(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The stretches that the standard has a row for."""
    return (piece for piece in pieces if piece.take.kind != "no rule")


def _line(piece: Piece) -> str:
    if piece.view.axis is None:
        stage = stage_label(piece.view.table, piece.take.row)
        when = piece.case.label.korean or stage
    else:
        when = notice(piece.far, piece.near, piece.view.unit).korean
    if piece.view.party == "business":
        return f"{when} 사업자가 취소하는 경우 {_business_pays(piece)}".lstrip()
    return f"{leaving(when)} 시 {_consumer_pays(piece)}"


def _consumer_pays(piece: Piece) -> str:
    amount = _amount(piece)
    if amount is None:
        return PLACEHOLDER
    return f"{amount} 공제 후 환급" if amount else "전액 환급"


def _business_pays(piece: Piece) -> str:
    if piece.take.kind == "damages":
        return "전액 환급 및 손해배상"
    amount = _amount(piece)
    if amount is None:
        return f"전액 환급 및 {PLACEHOLDER} 배상"
    return f"전액 환급 및 {amount} 배상" if amount else "전액 환급"


def _amount(piece: Piece) -> str | None:
    """`총요금의 60%`; empty for nothing, None when the standard gives no plain rate. Where the
    contract is already better than the standard its own rate stays."""
    judged, view = piece.judgement, piece.view
    rate = plain_rate(piece.take.amount, view.edition) if piece.take.kind == "amount" else None
    if rate is None and judged.of_total and judged.standard is not None:
        rate = Rate(judged.standard, "total")  # put together, but told as a share of the price
    if rate is None:
        return None
    kept = judged.contract if judged.verdict == "better" else None
    share = rate.share if kept is None else kept
    if share == 0:
        return ""
    base = rate.base if kept is None or not judged.of_total else "total"
    return f"{_label(view.table, base)}의 {percent(share)}%"


def _label(table: Table, base: str) -> str:
    """The standard's own term for a part that money plays: 총요금."""
    found = (base_of_fact(fact.name) for fact in table.facts)
    labels = [
        fact.label
        for fact, role in zip(table.facts, found, strict=True)
        if role and role.name == base
    ]
    return labels[0] if labels else base
