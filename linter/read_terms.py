"""`read_terms`: a document -> every promise about cancelling, refunding and compensating.

The stages are the functions of this file in their order: passages -> drafts -> rungs -> terms.
What looks like a promise and could not be read is a term too, `unread`, and says why.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

from linter.defined_fee import defined_fees, with_defined_fee
from linter.document import Document
from linter.draft import Draft, drafts
from linter.effect import Part, effects
from linter.ladder import Rung, rungs
from linter.last_day import last_days, says_barred
from linter.passage import PLAIN, Passage, passages
from linter.polarity import settled
from linter.reference import referred_party
from linter.scope import Scope, ScopeReader, event_of, party_of
from linter.term import Conditions, Effect, Evidence, Reading, Term, Window
from linter.tokenise import Token
from linter.unread import declaration, why_unread
from linter.window import notices


@dataclass(slots=True)
class _Found:
    """What one walk through the document collects."""

    drafts: list[Draft] = field(default_factory=list)
    others: list[Term] = field(default_factory=list)  # unread terms and declarations
    deadlines: list[tuple[int, int]] = field(default_factory=list)
    bases: list[tuple[int, int]] = field(default_factory=list)
    last_days: list[tuple[Draft, Passage, Scope]] = field(default_factory=list)


def read_terms(document: Document) -> tuple[Term, ...]:
    """Every term of the document, in its order."""
    found = _collect(document)
    promised = rungs(settled(_by_the_business(found.drafts)), found.deadlines)
    named = _bases_of_ladders(promised)
    terms = [_term(document, rung, _base(rung, named, found)) for rung in promised]
    return tuple(sorted([*terms, *found.others], key=lambda term: (term.start, term.end)))


# --- collecting ---------------------------------------------------------------------------------


def _collect(document: Document) -> _Found:
    found, scopes = _Found(), ScopeReader()
    read = passages(document)
    defined = defined_fees(document.text, read)
    barred = says_barred(read)
    fees = any(token.kind in ("fee", "topic") for passage in read for token in passage.tokens)
    for at, passage in enumerate(read):
        scopes.enter(passage, not _promises(passage) or _leads(passage))
        scope = scopes.current()
        if document.text[: passage.end].rstrip("\"'”’)],").endswith("?"):
            continue  # a question promises nothing
        passage = with_defined_fee(document.text, _after_the_time_before(read, at), defined)
        made = [d for d in drafts(document.text, passage, scope) if _concerns(passage, d, fees)]
        if made and _leads_only(passage, made):
            made = []
        for draft in made:
            draft = _for_listed_cause(draft, passage, read[at + 1 : at + 9])
            found.drafts.append(_counted_as_before(_by_reference(draft, read, at), found.drafts))
        last = last_days(passage, scope, made, barred)
        found.last_days += [(draft, passage, scope) for draft in last]
        if not made and not last:
            _collect_other(document, passage, scope, found)
    _settle_last_days(document, found)
    return found


def _after_the_time_before(read: Sequence[Passage], at: int) -> Passage:
    """`3일 전까지입니다. 이후 취소 시`: the time is that of the sentence before."""
    passage, tokens = read[at], read[at].tokens
    later = next((i for i, token in enumerate(tokens) if token.value == "later"), None)
    if not at or later is None or notices(tokens[: later + 1]):
        return passage
    before = read[at - 1]
    named = [n for n in notices(before.tokens) if n.style in ("deadline", "point") and not n.after]
    between = {token.kind for token in tokens[:later]} - _NOTHING_SAID
    if before.block != passage.block or passage.kind == "row" or not named or between:
        return passage
    return replace(passage, beside=before.tokens[named[-1].first : named[-1].last + 1])


_NOTHING_SAID = frozenset(("open", "close", "procedure", "exception", "comma", "event"))


def _settle_last_days(document: Document, found: _Found) -> None:
    """A last day is a promise where no ladder says what leaving costs; else it is left to a person."""
    ladder = any(
        d.notice and not d.notice.after and d.party == "consumer" and d.parts[0].loss != 1
        for d in found.drafts
    )
    if not ladder:
        found.drafts += [draft for draft, _, _ in found.last_days]
        return
    for draft, passage, scope in found.last_days:
        told = any(d.start <= draft.start < d.end for d in found.drafts)
        if not told and draft.parts[0].loss == 1:
            _collect_other(document, passage, scope, found)


def _promises(passage: Passage) -> bool:
    """It names a time or a figure, so it is no title."""
    parts = effects(passage.tokens)
    timed = any(notice.style != "phase" for notice in notices(passage.tokens))
    return timed or any(part.means != "no figure" for part in parts)


def _leads(passage: Passage) -> bool:
    return any(token.kind == "lead in" for token in passage.tokens)


def _leads_only(passage: Passage, made: Sequence[Draft]) -> bool:
    """A sentence that only announces the list below: its figure, if any, is the list's."""
    return _leads(passage) and all(
        draft.notice is None
        and all(part.means in ("keep", "bare") for part in draft.parts)
        and any(token.kind in ("besides", "compensate") for token in passage.tokens)
        for draft in made
    )


def _concerns(passage: Passage, draft: Draft, fees: bool) -> bool:
    """Is this about ending a contract at all, and not about some other money?"""
    kinds = {token.kind for token in passage.tokens}
    kinds |= {token.kind for column in passage.columns for token in column}
    if draft.event == "change" and all(part.kind == "no refund" for part in draft.parts):
        return False
    if "aside" in kinds and draft.notice is None and event_of(passage.tokens) is None:
        return False  # 포인트는 환불되지 않습니다
    if all(part.means == "damages" for part in draft.parts) and draft.notice is None:
        return draft.party_said and event_of(passage.tokens) in ("cancel", "terminate")
    topical = draft.scope.is_topic or draft.scope.event is not None
    named = event_of(passage.tokens) not in (None, "change") or bool(
        kinds & {"refund", "no refund", "free", "topic"}
    )
    if any(part.means == "bare" for part in draft.parts):
        told = named or topical or bool(kinds & {"fee", "deduct", "charge"})
        told = told or (fees and any(part.base for part in draft.parts))
        timed = draft.notice is not None or draft.share is not None or draft.event == "no show"
        return timed and told
    if any(part.means == "sum" and part.stated_as == "words" for part in draft.parts):
        return draft.scope.polarity == "fee"
    if any(part.means == "sum" for part in draft.parts):
        return named or (topical and draft.notice is not None)
    return named or topical or "cannot cancel" in kinds or draft.notice is not None


def _collect_other(document: Document, passage: Passage, scope: Scope, found: _Found) -> None:
    """What a passage without a figure tells: a base, a duty to tell, a declaration, a riddle."""
    kinds = [token.kind for token in passage.tokens]
    if "duty to tell" in kinds or "deadline missed" in kinds:
        found.deadlines += [
            (passage.start, notice.near)
            for notice in notices(passage.tokens)
            if notice.near and not notice.after and notice.unit == "days"
        ]
    if "each" in kinds and "base" in kinds:
        found.bases += [(t.start, t.end) for t in passage.tokens if t.kind == "base"][:1]
        if "aside" not in kinds:  # 할인 전 금액 기준 says more than what the rate is taken of
            return
    if "exception" in kinds[:3] and (_cap(found, passage) or _except(found, passage)):
        return
    if declared := declaration(passage):
        found.others.append(_other(document, passage, declared))
    elif reason := why_unread(passage, scope, effects(passage.tokens)):
        found.others.append(_unread(document, passage.start, passage.end, passage.path, reason))


def _counted_as_before(draft: Draft, earlier: Sequence[Draft]) -> Draft:
    """`(8일 이후는 환불 불가)` after a promise for the time after the start counts from the start."""
    notice = draft.notice
    if notice is None or not notice.after or notice.anchor is not None or not earlier:
        return draft
    last = earlier[-1]
    if last.stage != "after" or draft.start - last.end > _NEXT:
        return draft
    return replace(draft, notice=replace(notice, anchor="start"), stage="after")


_NEXT = 3  # letters between a promise and a bracket that goes on from it


def _by_reference(draft: Draft, read: Sequence[Passage], at: int) -> Draft:
    """`제1항의 사유로`: the side that the paragraph referred to names."""
    party = None if draft.party_said else referred_party(read, at)
    return replace(draft, party=party, party_said=True) if party else draft


def _for_listed_cause(draft: Draft, passage: Passage, below: Sequence[Passage]) -> Draft:
    """`다음 사유의 경우 전액 환불` is the promise for the causes listed under it."""
    if draft.party_said or draft.notice is not None or not _leads(passage):
        return draft
    for item in below:
        if item.rank >= PLAIN or item.kind != "sentence" or _promises(item):
            break
        if party := party_of(item.tokens):
            return replace(draft, party=party, party_said=True)
    return draft


def _except(found: _Found, passage: Passage) -> bool:
    """`단, 성수기는 제외`: what follows a promise limits it."""
    near = [d for d in found.drafts[-2:] if 0 <= passage.start - d.end <= 3]
    for draft in near:
        at = found.drafts.index(draft)
        spans = (*draft.exceptions, (passage.start, passage.end))
        found.drafts[at] = replace(draft, exceptions=spans)
    return bool(near)


def _cap(found: _Found, passage: Passage) -> bool:
    """`4,000원 (단, 금액의 10% 이내)`: the sum is never more than the rate."""
    rates = [token for token in passage.tokens if token.kind == "rate"]
    capped = any(token.kind in ("within", "at most") for token in passage.tokens)
    last = found.drafts[-1] if found.drafts else None
    if last is None or len(rates) != 1 or not capped or not 0 <= passage.start - last.end <= _NEXT:
        return False
    if [part.means for part in last.parts] != ["sum"]:
        return False
    base = next((token for token in passage.tokens if token.kind == "base"), None)
    part = replace(last.parts[0], means="lose", rate=rates[0].number, base=base)
    found.drafts[-1] = replace(last, parts=(part,), end=passage.end)
    return True


def _other(document: Document, passage: Passage, readings: tuple[Reading, ...]) -> Term:
    start, end = passage.start, passage.end
    return Term(start, end, document.text[start:end], passage.path, "read", readings)


def _unread(
    document: Document, start: int, end: int, path: tuple[str, ...], reason: tuple[str, str]
) -> Term:
    return Term(start, end, document.text[start:end], path, "unread", (), (), reason)


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
    """A business gives back and pays; it does not deduct."""
    return draft.notice is not None and all(
        part.means in ("on top", "bare", "damages") or part.loss == 0 for part in draft.parts
    )


def _base(rung: Rung, named: Bases, found: _Found) -> tuple[int, int] | None:
    """The words for what a rate is taken of: the clause's own, the document's, the ladder's."""
    part = rung.draft.parts[0] if rung.draft.parts else None
    from_ladder = named.get(rung.draft.scope.part)
    if part is not None and part.base is not None:
        own = (part.base.start, part.base.end)
        return own if part.base.value != "deposit" or part.loss else from_ladder or own
    if part is not None and part.means == "sum":
        return None
    if rung.draft.notice is None and rung.draft.event != "no show":
        return None
    return found.bases[0] if found.bases else from_ladder


Bases = dict[int, tuple[int, int] | None]


def _bases_of_ladders(ladder: Sequence[Rung]) -> Bases:
    """The one base that the rungs of each part name; None where they name several."""
    named: dict[int, list[Token]] = {}
    for rung in ladder:
        for part in rung.draft.parts[:1]:
            if part.base is not None and part.base.value != "deposit":
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
    effect = Effect(part.kind, loss, named, part.won, part.stated_as, also, draft.used)
    narrowing = (*draft.circumstances, *draft.exceptions)
    quoted = tuple(text[start:end] for start, end in narrowing)
    exceptions = tuple(text[start:end] for start, end in draft.exceptions)
    conditions = Conditions(draft.words, quoted, exceptions)
    return Reading(draft.party, draft.event, window, effect, conditions, draft.stage, rung.elapsed)
