"""`read_terms`: a document -> every promise about cancelling, refunding and compensating.

The stages are the functions of this file in their order: passages -> drafts -> rungs -> terms.
What looks like a promise and could not be read is a term too, `unread`, and says why.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from linter.document import Document
from linter.reading.collect import Found, collect
from linter.reading.context import Surroundings
from linter.reading.draft import Draft
from linter.reading.ladder import rungs
from linter.reading.notice import AFTER_ANCHORS
from linter.reading.part import Part
from linter.reading.polarity import settled
from linter.reading.rung import Rung
from linter.reading.tokenise import Token
from linter.term import Conditions, Effect, Evidence, Reading, Term, Window


def read_terms(document: Document) -> tuple[Term, ...]:
    """Every term of the document, in its order."""
    found = collect(document)
    promised = rungs(settled(_by_the_business(found.drafts)), found.deadlines)
    named = _bases_of_ladders(promised)
    around = Surroundings(document)
    terms = [
        replace(term, columns=around.columns(term), lead=around.lead(term))
        for term in (_term(document, rung, _base(rung, named, found)) for rung in promised)
    ]
    return tuple(sorted([*terms, *found.others], key=lambda term: (term.start, term.end)))


# --- across drafts ------------------------------------------------------------------------------


def _by_the_business(found: Sequence[Draft]) -> list[Draft]:
    """Paying on top of a full refund is the business's side, and so is the ladder it stands in."""
    topics = {d.scope.topic for d in found if d.on_top_of_refund and not d.party_said}
    found = [
        d for d in found if d.event != "no show" or d.party_said or d.scope.topic not in topics
    ]
    return [
        replace(draft, party="business")
        if not draft.party_said
        and (_pays_on_top(draft) or (draft.scope.topic in topics and _may_be_the_business(draft)))
        else draft
        for draft in found
    ]


def _pays_on_top(draft: Draft) -> bool:
    """`이용일수 공제 후 환급 + 10% 배상`: only a business pays beside what it gives back."""
    paid = any(part.means == "on top" for part in draft.parts)
    return paid and (draft.on_top_of_refund or draft.used)


def _may_be_the_business(draft: Draft) -> bool:
    """A business gives back and pays; it does not deduct. Days after the contract are the consumer's."""
    counted_back = draft.notice is not None and draft.notice.anchor not in AFTER_ANCHORS
    return counted_back and all(
        part.means in ("on top", "bare", "damages") or part.loss == 0 for part in draft.parts
    )


def _base(rung: Rung, named: Bases, found: Found) -> tuple[int, int] | None:
    """The words for what a rate is taken of: the clause's own, its lead-in's, the document's, the
    ladder's."""
    part = rung.draft.parts[0] if rung.draft.parts else None
    from_ladder = named.get(rung.draft.scope.part)
    if part is not None and part.base is not None:
        own = (part.base.start, part.base.end)
        return own if part.base.value != "deposit" or part.loss else from_ladder or own
    if part is not None and part.means == "sum":
        return None
    if rung.draft.scope.base is not None:
        return (rung.draft.scope.base.start, rung.draft.scope.base.end)
    if rung.draft.notice is None and rung.draft.event != "no show":
        return None
    return found.bases[0] if found.bases else from_ladder


Bases = dict[int, tuple[int, int] | None]


_OF_ONE_RUNG = ("deposit", "remaining", "one use")  # bases that say nothing of the other rungs


def _bases_of_ladders(ladder: Sequence[Rung]) -> Bases:
    """The one base that the rungs of each part name; None where they name several."""
    named: dict[int, list[Token]] = {}
    for rung in ladder:
        for part in rung.draft.parts[:1]:
            if part.base is not None and part.base.value not in _OF_ONE_RUNG:
                named.setdefault(rung.draft.scope.part, []).append(part.base)
    return {
        part: (bases[0].start, bases[0].end) if len({b.value for b in bases}) == 1 else None
        for part, bases in named.items()
    }


# --- terms --------------------------------------------------------------------------------------


def _term(document: Document, rung: Rung, base: tuple[int, int] | None) -> Term:
    draft = rung.draft
    quote = document.text[draft.start : draft.end]
    marks = draft.marks + ((("base", *base),) if base else ())
    evidence = tuple(Evidence(*mark) for mark in dict.fromkeys(marks))
    readings = () if draft.unread[0] else tuple(_readings(document.text, rung, base))
    reason = next(
        (r for r in (draft.unread, draft.doubt, rung.reason) if r[0]), _doubt(draft.parts)
    )
    if not readings:
        return Term(draft.start, draft.end, quote, draft.path, "unread", (), evidence, reason)
    if len(readings) > 1:
        reason = reason if reason[0] else _TWO_FIGURES
        return Term(
            draft.start, draft.end, quote, draft.path, "ambiguous", readings, evidence, reason
        )
    return Term(draft.start, draft.end, quote, draft.path, "read", readings, evidence)


_TWO_FIGURES = (
    "한 조항에 서로 맞지 않는 숫자가 있습니다",
    "the clause gives figures that do not agree",
)
_NOT_WHOLE = (
    "'전액 환불되지 않는다'가 전혀 환불되지 않는다는 뜻인지 일부만 환불된다는 뜻인지 분명하지 않습니다",
    "it is not clear whether nothing is refunded or only not everything",
)


def _doubt(parts: Sequence[Part]) -> tuple[str, str]:
    return _NOT_WHOLE if any(part.doubtful for part in parts) else ("", "")


def _readings(text: str, rung: Rung, base: tuple[int, int] | None) -> Iterator[Reading]:
    draft = rung.draft
    for window in rung.windows:
        for part in draft.parts:
            yield _reading(text, rung, part, window, base)
            if part.doubtful and window is None and len(draft.parts) == 1:
                unknown = replace(part, rate=None, kind="refund")
                yield _reading(text, rung, unknown, window, base)


def _reading(
    text: str, rung: Rung, part: Part, window: Window | None, base: tuple[int, int] | None
) -> Reading:
    draft = rung.draft
    also = tuple(" ".join(text[start:end].split()) for start, end in part.also)
    named = " ".join(text[base[0] : base[1]].split()) if base else None
    loss: Fraction | None = part.loss
    effect = Effect(
        part.kind, loss, named, part.won, part.stated_as, also, draft.used,
        tuple(_option(text, option) for option in part.options), part.pick,
    )  # fmt: skip
    narrowing = (*draft.circumstances, *draft.exceptions)
    quoted = tuple(text[start:end] for start, end in narrowing)
    exceptions = tuple(text[start:end] for start, end in draft.exceptions)
    conditions = Conditions(draft.words, quoted, exceptions)
    return Reading(draft.party, draft.event, window, effect, conditions, draft.stage, rung.elapsed)


def _option(text: str, part: Part) -> Effect:
    """One of several figures, with the words for what it is taken of."""
    base = " ".join(text[part.base.start : part.base.end].split()) if part.base else None
    return Effect(part.kind, part.loss, base, part.won, part.stated_as)
