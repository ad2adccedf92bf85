"""The verdict on each term: compliant, excessive, better, ambiguous, contradictory, not covered,
unread. One term, one verdict, with every case it was reached on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from dsl.diagnostic import Bilingual
from dsl.table import Edition, Table
from linter.comparing.compare import NO_RULE, Piece, compare
from linter.comparing.contradict import find_contradictions
from linter.comparing.money import Purse
from linter.comparing.on_axis import on_axis
from linter.comparing.own_words import Named, cases_named, facts_named, is_choice, own_base
from linter.comparing.promise import promise_of
from linter.comparing.standard import View
from linter.comparing.trades import OF_ALL, Place, Trades
from linter.comparing.views import Standards, Views
from linter.comparing.worded_notice import cases_at
from linter.lexicon import OTHER_FEE, load
from linter.reading.condition import names_a_product
from linter.term import Reading, Term, Window

Kind = Literal[
    "compliant",
    "excessive",
    "better than the standard",
    "ambiguous",
    "contradictory",
    "not covered",
    "unread",
]

LIMITED = Bilingual(
    "다른 사정에 한정된 조항이어서 기준의 행이 그대로 적용되는지 확인해야 합니다",
    "the clause is limited to other circumstances; whether the row applies must be checked",
)
# Act on the Regulation of Terms, Article 5 (2): what is unclear is read in the customer's favour
SAME_EITHER_WAY = Bilingual(
    "여러 가지로 읽히나 어느 쪽이든 판정이 같아, 고객에게 유리한 쪽으로 읽어 견주었습니다",
    "it can be read in several ways with the same verdict; compared as read in the customer's favour",
)
EXCEPTIONS = Bilingual(
    "천재지변 등에 관한 기준의 예외는 사실에 따라 달라 사람이 대조해야 합니다",
    "the standard's exceptions for force majeure turn on facts; a person must compare",
)
NO_STANDARD = Bilingual("견줄 기준이 정해지지 않았습니다", "no standard was chosen to compare with")
WHICH_STANDARD = Bilingual(
    "어느 기준이 적용되는지에 따라 판정이 달라집니다",
    "the verdict depends on which standard applies",
)
OF_ANOTHER_THING = Bilingual(
    "배송비나 사물함처럼 다른 것의 요금이어서 기준의 요금과 견주지 않습니다",
    "the fee of another thing (delivery, a locker), which the standard's price does not include",
)
READ_TWO_WAYS = Bilingual(
    "서로 다른 숫자로 읽힐 수 있습니다", "it can be read with different numbers"
)


@dataclass(frozen=True, slots=True)
class Assessment:
    """The verdict on a term. `pieces` are all the cases it was held against, worse ones and not;
    for an ambiguous term, those of each reading in turn."""

    term: Term
    kind: Kind
    pieces: tuple[Piece, ...] = ()
    reason: Bilingual | None = None
    assumptions: tuple[Bilingual, ...] = ()
    against: tuple[Term, ...] = ()  # terms that contradict this one

    @property
    def worse(self) -> tuple[Piece, ...]:
        """The cases in which the consumer fares worse, the worst first."""
        found = [piece for piece in self.pieces if piece.judgement.verdict == "worse"]
        return tuple(sorted(found, key=_by_excess))

    @property
    def business(self) -> bool:
        """Whether it is the business that leaves, so that excess means too little compensation."""
        return any(reading.party == "business" for reading in self.term.readings)


def assess_terms(
    terms: tuple[Term, ...], standards: Standards, purse: Purse, trades: Trades = OF_ALL
) -> tuple[Assessment, ...]:
    """Every term in turn, each against the standards of its own line's trade; terms that contradict
    one another are marked as such."""
    against = find_contradictions(terms)
    views = Views(standards)
    assessed = (_assess_placed(term, views, purse, trades.at(term.start)) for term in terms)
    return tuple(
        replace(each, kind=_with_contradiction(each.kind), against=against[each.term])
        if each.term in against
        else each
        for each in assessed
    )


def _with_contradiction(kind: Kind) -> Kind:
    """A clause above the standard is that whatever another clause says."""
    return kind if kind == "excessive" else "contradictory"


def assess(term: Term, standards: Standards, purse: Purse) -> Assessment:
    """The verdict on one term by itself."""
    return _assess(term, Views(standards), purse)


def _assess_placed(term: Term, views: Views, purse: Purse, place: Place) -> Assessment:
    assessed = _assess(term, views.of_trades(place.names), purse)
    unplaced = place.why is not None and assessed.kind != "unread"
    return replace(assessed, reason=place.why) if unplaced else assessed


def _assess(term: Term, views: Views, purse: Purse) -> Assessment:
    if term.status == "unread" or not term.readings:
        return Assessment(term, "unread", reason=Bilingual(*term.reason))
    verdicts = tuple(_assess_reading(term, each, views, purse) for each in term.readings)
    if len(verdicts) == 1 and term.status == "read":
        return verdicts[0]
    mildest = min(verdicts, key=_greatest_excess)
    if len(verdicts) > 1 and len({verdict.kind for verdict in verdicts}) == 1:
        return replace(mildest, reason=SAME_EITHER_WAY)
    return Assessment(
        term,
        "ambiguous",
        tuple(piece for verdict in verdicts for piece in verdict.pieces),
        Bilingual(*term.reason) if any(term.reason) else READ_TWO_WAYS,
        _unique(each for verdict in verdicts for each in verdict.assumptions),
    )


def _greatest_excess(verdict: Assessment) -> Fraction:
    return max(
        (piece.judgement.excess or Fraction(0) for piece in verdict.pieces), default=Fraction(0)
    )


def _assess_reading(term: Term, reading: Reading, views: Views, purse: Purse) -> Assessment:
    if reading.party == "force majeure":
        return _assess_force_majeure(term, reading, views.standards)
    verdicts = [
        _conclude_under(
            term,
            reading,
            views.of(table, edition, _with_facts(term, reading, table, edition)),
            purse,
        )
        for table, edition in views.routed(reading)
    ]
    covered = [each for each in verdicts if each.kind != "not covered"] or verdicts
    return _join(term, [each for each in covered if _compares(each)] or covered)


def _with_facts(term: Term, reading: Reading, table: Table, edition: Edition) -> Reading:
    """The reading with the facts of the standard that its clause names."""
    named = facts_named(table, edition, term)
    if not named:
        return reading
    words = (*reading.conditions.words, *named)
    return replace(reading, conditions=replace(reading.conditions, words=words))


def _compares(verdict: Assessment) -> bool:
    """Whether a standard has a say: one that the clause cannot be held against has none."""
    return any(piece.judgement.verdict != "unknown" for piece in verdict.pieces)


def _assess_force_majeure(term: Term, reading: Reading, standards: Standards) -> Assessment:
    """A full refund is never worse. Anything less meets the standard's exceptions, which turn on
    facts (a weather alert, a closure order) that a clause seldom states."""
    if promise_of(reading).rate == 0:
        return Assessment(term, "compliant")
    excepted = any(edition.exceptions for _, edition in standards)
    return Assessment(
        term,
        "ambiguous" if excepted else "not covered",
        reason=EXCEPTIONS if excepted else NO_RULE,
    )


def _join(term: Term, verdicts: list[Assessment]) -> Assessment:
    """One verdict under several standards of a sector (domestic and overseas travel, say): theirs
    if they agree, otherwise it depends on which of them applies."""
    if len(verdicts) == 1:
        return verdicts[0]
    if not verdicts:
        return Assessment(term, "not covered", reason=NO_STANDARD)
    fine = {"compliant", "better than the standard"}
    kinds = {verdict.kind for verdict in verdicts}
    agreed = verdicts[0].kind if len(kinds) == 1 else "compliant" if kinds <= fine else None
    return Assessment(
        term,
        agreed or "ambiguous",
        tuple(piece for verdict in verdicts for piece in verdict.pieces),
        verdicts[0].reason if agreed else WHICH_STANDARD,
        _unique(note for verdict in verdicts for note in verdict.assumptions),
    )


def _conclude_under(term: Term, reading: Reading, view: View | None, purse: Purse) -> Assessment:
    if promise_of(reading).base == OTHER_FEE:
        return Assessment(term, "not covered", reason=OF_ANOTHER_THING)
    if view is None:
        return Assessment(term, "not covered", reason=NO_RULE)
    same_day = reading.event in load("matching")["on_the_day"]["events"]
    span = on_axis(reading.window, view.axis, same_day)
    if isinstance(span, Bilingual):
        return Assessment(term, "ambiguous", reason=span)  # read, and not to be put on its axis
    placed = cases_at(view, _DAY_ITSELF if same_day else reading.window)
    named = cases_named(placed.view, term)
    promise = replace(promise_of(reading), own=own_base(view, term))
    pieces = compare(promise, span, named.view, purse)
    notes = [*([span.note] if span.note else []), *placed.notes]
    return _conclude(term, reading, pieces, notes, named)


_DAY_ITSELF = Window("days", 0, 0, False)


def _conclude(
    term: Term,
    reading: Reading,
    pieces: tuple[Piece, ...],
    reasons: list[Bilingual],
    named: Named,
) -> Assessment:
    verdicts = [piece.judgement.verdict for piece in pieces]
    unknown = [piece.judgement.reason for piece in _widest_first(pieces, reading)]
    notes = _unique(piece.judgement.assumes for piece in pieces)
    why = _unique([*reasons, *unknown])
    kind = _kind(pieces, bool(reasons))
    reason = why[0] if why else None
    if kind == "excessive" and _limited(term, reading, named):
        kind, reason = "ambiguous", LIMITED
    if kind == "excessive" and "unknown" not in verdicts:
        reason = why[0] if reasons else None
    return Assessment(term, kind, pieces, reason, notes)


def _widest_first(pieces: tuple[Piece, ...], reading: Reading) -> list[Piece]:
    """The pieces that could not be decided; of those that a price decides, the one first that does so
    for most prices."""
    unknown = [piece for piece in pieces if piece.judgement.verdict == "unknown"]
    sign = 1 if reading.party == "business" else -1
    return sorted(unknown, key=lambda piece: sign * (piece.judgement.turns_at or 0))


def _limited(term: Term, reading: Reading, chosen: Named) -> bool:
    """Whether circumstances beyond the party and the event limit the clause. Words that only name
    the party (숙소 사정으로), a no-show, the stage or the case that the standard tells apart as well
    are what the reading has already taken in."""
    taken = ("party", "stage") if chosen.view.stage else ("party",)
    named = [
        _words_at(term, each.start, each.end)
        for each in term.evidence
        if each.part in taken and term.start <= each.start < each.end <= term.end
    ]
    conditions = reading.conditions
    return reading.event != "no show" and any(
        not names_a_product(circumstance)
        and not any(words in circumstance for words in named)
        and not is_choice(circumstance, chosen)
        for circumstance in conditions.circumstances
        if circumstance not in conditions.exceptions
    )


def _words_at(term: Term, start: int, end: int) -> str:
    return term.quote[start - term.start : end - term.start]


def _kind(pieces: tuple[Piece, ...], partly: bool) -> Kind:
    verdicts = {piece.judgement.verdict for piece in pieces}
    if "worse" in verdicts:
        return "excessive"
    if "equal" in verdicts:
        return "better than the standard" if "better" in verdicts else "compliant"
    if "better" in verdicts:
        return "better than the standard"
    covered = any(piece.take.kind != "no rule" for piece in pieces)
    return "ambiguous" if covered else "not covered"


def _by_excess(piece: Piece) -> tuple[bool, bool, object, int]:
    """The greatest excess of the price first; what a part of it comes to is not known."""
    judged = piece.judgement
    return (judged.excess is None, not judged.of_total, -(judged.excess or 0), piece.near)


def _unique(found: Iterable[Bilingual | None]) -> tuple[Bilingual, ...]:
    return tuple(dict.fromkeys(each for each in found if each is not None))
