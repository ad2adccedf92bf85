"""Between passages and ladders: every promise of a document as a draft, and what else the words tell.

What looks like a promise and has no reading is collected as a term of its own, `unread`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from linter.document import Document
from linter.lexicon import GIFT
from linter.reading.combine import read_as
from linter.reading.defined_fee import defined_fees, with_defined_fee
from linter.reading.draft import Draft
from linter.reading.drafting import drafts
from linter.reading.effect import effects
from linter.reading.last_day import last_days, says_barred
from linter.reading.own_name import with_own_name
from linter.reading.passage import FLAT_TITLE, PLAIN, Passage, passages
from linter.reading.reference import referred_party
from linter.reading.scope import Polarity, Scope, ScopeReader, basis_of, event_of, party_of
from linter.reading.unread import declaration, why_unread
from linter.reading.window import notices
from linter.term import Reading, Term


@dataclass(slots=True)
class Found:
    """What one walk through the document collects."""

    drafts: list[Draft] = field(default_factory=list)
    others: list[Term] = field(default_factory=list)  # unread terms and declarations
    deadlines: list[tuple[int, int]] = field(default_factory=list)
    bases: list[tuple[int, int]] = field(default_factory=list)
    last_days: list[tuple[Draft, Passage, Scope]] = field(default_factory=list)


def collect(document: Document) -> Found:
    found, read = Found(), with_own_name(document, passages(document))
    defined = defined_fees(document.text, read)
    barred = says_barred(read)
    fees = any(token.kind in ("fee", "topic") for passage in read for token in passage.tokens)
    about = frozenset(each.table for each in read if each.table >= 0 and _gives_back(each))
    for at, (passage, scope) in enumerate(zip(read, scopes_of(read), strict=True)):
        if _asks(document, passage):
            continue
        passage = with_defined_fee(document.text, _after_the_time_before(read, at), defined)
        before = read[at - 1] if at else None
        stroke = _follows_stroke(document.text, passage, before, found)
        stroke = stroke or bool(passage.beside and passage.kind != "row" and found.drafts)
        made = [
            _going_on(passage, draft, found.drafts, stroke)
            for draft in drafts(document.text, passage, scope)
            if _goes_on(passage, draft, found.drafts, stroke)
            or _concerns(passage, draft, fees)
            or (passage.table in about and _takes(draft))
        ]
        if made and _leads_only(passage, made):
            made = []
        if made and (missed := _missed(passage)):
            found.deadlines.append((passage.start - 1, missed))
            made = [replace(d, scope=replace(d.scope, after_deadline=True)) for d in made]
        for draft in _of_one_line(made, found) if stroke else made:
            draft = _for_listed_cause(draft, passage, read[at + 1 : at + 9])
            found.drafts.append(_counted_as_before(_by_reference(draft, read, at), found.drafts))
        last = last_days(passage, scope, made, barred)
        found.last_days += [(draft, passage, scope) for draft in last]
        if not made and not last:
            _collect_other(document, passage, scope, found)
    _settle_last_days(document, found)
    return found


def scopes_of(read: Sequence[Passage]) -> Iterator[Scope]:
    """What holds for each passage because of where it stands."""
    scopes = ScopeReader()
    for passage in read:
        scopes.enter(passage, not _promises(passage) or _leads(passage))
        yield scopes.current()


def _asks(document: Document, passage: Passage) -> bool:
    """A question promises nothing."""
    return document.text[passage.start : passage.end].rstrip("\"'”’)],").endswith("?")


def _after_the_time_before(read: Sequence[Passage], at: int) -> Passage:
    """`3일 전까지입니다. 이후 취소 시`: the time is that of the sentence before."""
    passage, tokens = read[at], read[at].tokens
    later = next((i for i, token in enumerate(tokens) if token.value == "later"), None)
    if not at or later is None or notices(tokens[: later + 1]):
        return passage
    before = read[at - 1]
    named = [n for n in notices(before.tokens) if n.style in ("deadline", "point") and not n.after]
    between = {token.kind for token in tokens[:later]} - _NOTHING_SAID
    alike = before.rank == passage.rank or passage.kind == "title"  # * 이후 환불 불가
    listed = alike and 0 < passage.start - before.end <= _NEXT
    apart = before.block != passage.block and not listed
    if apart or passage.kind == "row" or not named or between:
        return passage
    time = before.tokens[named[-1].first : named[-1].last + 1]
    first = replace(tokens[0], gap=_APART)  # the two do not touch
    return replace(passage, beside=time, tokens=(first, *tokens[1:]))


_APART = 9
_NOTHING_SAID = frozenset(("open", "close", "procedure", "exception", "comma", "event"))


def _settle_last_days(document: Document, found: Found) -> None:
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


def _missed(passage: Passage) -> int | None:
    """`7일 전 통지를 지키지 못한 경우 …`: the deadline after which the sentence's own promises begin."""
    if not any(token.kind == "deadline missed" for token in passage.tokens):
        return None
    ends = [n.near for n in notices(passage.tokens) if n.style == "validity" and n.unit == "days"]
    return ends[0] if ends else None


def _follows_stroke(text: str, passage: Passage, before: Passage | None, found: Found) -> bool:
    """Whether a stroke divides the passage from a promise of the same line: `10일 전 10% / 7일 전 30%`."""
    if before is None or not found.drafts or before.block != passage.block:
        return False
    last = found.drafts[-1]
    stroke = "/" in text[before.end - 1 : passage.start + 1] and last.end <= passage.start
    return stroke and passage.kind != "row" and last.start >= before.start


def _of_one_line(made: Sequence[Draft], found: Found) -> Sequence[Draft]:
    """`성수기 - 10일 전 … / 7일 전 …`: the season named at the head of a line holds through its strokes."""
    last = found.drafts[-1]
    names = [{name for name, _ in draft.words} for draft in made]
    return [
        replace(
            draft,
            words=(*(w for w in last.words if w[0] not in own), *draft.words),
            notice=last.notice if _is_another_column(draft) else draft.notice,
        )
        for draft, own in zip(made, names, strict=True)
    ]


def _is_another_column(draft: Draft) -> bool:
    """`10일 전 / 100% 환불 / 90% 환불`: a figure with no case of its own is for the line's own time."""
    said = {part for part, _, _ in draft.marks}
    return (
        draft.notice is None and draft.stage is None and not said & {"party", "event", "condition"}
    )


def _gives_back(passage: Passage) -> bool:
    """A row that speaks of giving back: the other rows of its table are other cases of it."""
    return any(token.kind in ("refund", "no refund") for token in passage.tokens)


def _takes(draft: Draft) -> bool:
    """`서류 발송 후 | 수수료의 50% 공제`."""
    return all(part.means == "lose" and part.stated_as == "deduct rate" for part in draft.parts)


def _goes_on(passage: Passage, draft: Draft, earlier: Sequence[Draft], stroke: bool) -> bool:
    """`… 30%를 위약금으로 한다. 다만 1년이 지나면 10%로 한다`: the figure is what it was before; so it is
    behind a stroke: `취소수수료 3일 전 20% / 당일 50%`."""
    begins = stroke or any(token.kind == "exception" for token in passage.tokens[:2])
    last = earlier[-1] if earlier else None
    if not begins or last is None or not 0 <= passage.start - last.end <= _NEXT:
        return False
    bare = {part.means for part in draft.parts} == {"bare"} and draft.column_polarity is None
    return bare and len(last.parts) == 1 and last.parts[0].means in _VERB_OF


_VERB_OF: dict[str, Polarity] = {"lose": "fee", "keep": "refund", "on top": "compensation"}


def _going_on(passage: Passage, draft: Draft, earlier: Sequence[Draft], stroke: bool) -> Draft:
    if not _goes_on(passage, draft, earlier, stroke):
        return draft
    last = earlier[-1]
    verb = _VERB_OF[last.parts[0].means]
    parts = tuple(read_as(part, verb) for part in draft.parts)
    event = draft.event if stroke else last.event
    return replace(draft, parts=parts, event=event, party=last.party)


def _concerns(passage: Passage, draft: Draft, fees: bool) -> bool:
    """Is this about ending a contract at all, and not about some other money?"""
    kinds = {token.kind for token in passage.tokens}
    kinds |= {token.kind for column in passage.columns for token in column}
    if draft.event == "change" and all(part.kind == "no refund" for part in draft.parts):
        return (
            draft.party == "business"
        )  # 현지 사정으로 바뀌어도 환불 불가: a change that is its own
    if _names_what_follows(passage, draft) or _is_other_money(passage, draft, kinds):
        return False
    if _is_free_of_time(passage, draft):
        return False
    other = any(token.kind == "aside" and token.value != "offer" for token in passage.tokens)
    figured = any(part.kind != "no refund" for part in draft.parts)
    aside = other or (figured and "aside" in kinds)
    exempt = draft.used or draft.event == "other" or _asks_back(draft, kinds)
    if aside and draft.notice is None and event_of(passage.tokens) is None and not exempt:
        return False  # 포인트는 환불되지 않습니다
    if all(part.means == "damages" for part in draft.parts) and draft.notice is None:
        return draft.party_said and event_of(passage.tokens) in ("cancel", "terminate")
    topical = draft.scope.is_topic or draft.scope.event is not None
    named = event_of(passage.tokens) not in (None, "change") or bool(
        kinds & {"refund", "no refund", "free", "topic", "forfeit", "lapse", "each"}
    )
    if any(part.means == "bare" for part in draft.parts):
        told = named or topical or bool(kinds & {"fee", "deduct", "charge"})
        told = told or (fees and any(part.base for part in draft.parts))
        timed = draft.notice is not None or draft.share is not None or draft.event == "no show"
        timed = timed or draft.stage is not None or _answers_case(passage, draft)
        timed = timed or (draft.party == "business" and "trouble" in kinds)
        governed = draft.column_polarity is not None and passage.kind != "row"  # 당일은 50% 배상
        told = told or governed or "trouble" in kinds
        return timed and told
    if any(part.means == "sum" and part.stated_as == "words" for part in draft.parts):
        return draft.scope.polarity == "fee" or (draft.scope.is_topic and fees)
    if any(part.means == "sum" for part in draft.parts):
        return named or (topical and draft.notice is not None)
    pays = draft.party == "business" and any(part.means == "on top" for part in draft.parts)
    timed = draft.notice is not None or draft.share is not None
    named = named or exempt or _under_money_head(passage, draft)
    return named or topical or pays or timed or "cannot cancel" in kinds


def _asks_back(draft: Draft, kinds: set[str]) -> bool:
    """`사은품 가액을 공제`, `위약금의 50% 감면`: settled when a contract ends, whether it says so or not."""
    gift = any(part.base and part.base.value == GIFT for part in draft.parts)
    return gift or {"fee", "reduce"} <= kinds


def _under_money_head(passage: Passage, draft: Draft) -> bool:
    """A cell under `환불금액` or `공제율`: its row is a case of leaving."""
    columns = {part.column for part in draft.parts if part.column < len(passage.columns)}
    heads = [token for column in columns for token in passage.columns[column]]
    return any(t.value in ("share", "penalty") and t.kind in ("refund", "fee") for t in heads)


def _answers_case(passage: Passage, draft: Draft) -> bool:
    """`배정 후 : 소개비의 30%`, `중도 해지 : 잔여 렌탈료의 10%`: the colon puts the figure to the case before it.
    `계약금 : 총요금의 10%` only says what the deposit is."""
    before = [t for t in passage.tokens if t.start < draft.parts[0].start]
    colon = next((at for at, t in enumerate(before) if t.kind == "colon"), None)
    if draft.notice is None and any(t.kind in ("earlier", "until") for t in before):
        return False  # a time is told that was not read
    return colon is not None and not (colon and before[colon - 1].kind in ("base", "fee", "refund"))


def _names_what_follows(passage: Passage, draft: Draft) -> bool:
    """`차액 환급 안내`, `예약금 환불`: a line that ends as a title names what stands below it."""
    last = passage.tokens[-1] if passage.tokens else None
    worded = all(part.stated_as == "words" for part in draft.parts) and draft.notice is None
    if not worded or last is None or last.end != passage.end:
        return False
    noun = [token.kind for token in passage.tokens] == ["base", "refund"]
    titles = noun and draft.scope.party is None and passage.rank in (PLAIN, FLAT_TITLE)
    return last.kind == "title end" or titles


def _is_free_of_time(passage: Passage, draft: Draft) -> bool:
    """`24개월 미만 무료`, `주차는 2시간까지 무료`: free for the young or for a while, whoever leaves."""
    notice = draft.notice
    unsaid = notice is not None and notice.anchor is None and notice.style == "within"
    unsaid = unsaid or (notice is None and bool(draft.unread[0]))
    free = all(part.rate == 0 and part.stated_as == "words" for part in draft.parts)
    return unsaid and free and passage.kind != "row" and event_of(passage.tokens) is None


def _is_other_money(passage: Passage, draft: Draft, kinds: set[str]) -> bool:
    """A deposit set against the price, or damage that a consumer makes good: nobody leaves."""
    if event_of(passage.tokens) is not None or draft.party == "business":
        return False
    paid = all(part.kind in ("compensate", "damages") for part in draft.parts)
    leaves = draft.notice or draft.share or draft.used or draft.on_top_of_refund or draft.stage
    return "credited" in kinds or (paid and not leaves and "refund" not in kinds)


def _collect_other(document: Document, passage: Passage, scope: Scope, found: Found) -> None:
    """What a passage without a figure tells: a base, a duty to tell, a declaration, a riddle."""
    kinds = [token.kind for token in passage.tokens]
    if "duty to tell" in kinds or "deadline missed" in kinds:
        found.deadlines += [
            (passage.start, notice.near)
            for notice in notices(passage.tokens)
            if notice.near and not notice.after and notice.unit == "days"
        ]
    if not set(kinds) & {"rate", "won", "unit"} and (basis := basis_of(passage.tokens)):
        found.bases.append((basis.start, basis.end))
        if not set(kinds) & {"aside", "charge"}:
            return
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


def _except(found: Found, passage: Passage) -> bool:
    """`단, 성수기는 제외`: what follows a promise limits it."""
    near = [d for d in found.drafts[-2:] if 0 <= passage.start - d.end <= 3]
    for draft in near:
        at = found.drafts.index(draft)
        spans = (*draft.exceptions, (passage.start, passage.end))
        found.drafts[at] = replace(draft, exceptions=spans)
    return bool(near)


def _cap(found: Found, passage: Passage) -> bool:
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
