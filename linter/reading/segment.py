"""A passage -> segments: one case and its consequence each, by the words or by the columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import takewhile

from linter.reading.notice import Notice
from linter.reading.passage import Passage
from linter.reading.scope import circumstances_of
from linter.reading.tokenise import Token
from linter.reading.use import charges_use
from linter.reading.window import notices


@dataclass(frozen=True, slots=True)
class Segment:
    """One case and its consequence within a passage."""

    tokens: tuple[Token, ...]
    notices: tuple[Notice, ...]
    start: int
    end: int
    text: str  # the whole document's
    whole: bool = False
    dated: bool = False  # a date of the calendar stands before it in the passage


_FIGURES = frozenset(("rate", "whole", "half", "no refund", "cannot cancel", "free"))


def segments(text: str, passage: Passage) -> list[Segment]:
    """Cut a passage where a new case begins after a consequence: `7일 전 10%, 3일 전 30%`."""
    tokens = (*passage.beside, *passage.tokens) if passage.beside else passage.tokens
    found = notices(tokens)
    folded = _fold(tokens, found)
    pieces: list[list[Token]] = [[]]
    told = 0  # how many tokens of the piece it takes to say what becomes of the money
    for at, token in enumerate(folded):
        begins = _begins_case(token, pieces[-1]) or _names_another(text, folded, at)
        begins = begins or _refuses_in_bracket(folded, at)
        if _turns(token, pieces[-1]) or (told and begins):
            pieces.append([])
            told = 0
        elif told and _names_another_case(token, pieces[-1], told, folded[at:]):
            pieces[-1], clause = _at_last_comma(pieces[-1])
            pieces.append(clause)
            told = 0
        pieces[-1].append(token)
        told = told or (len(pieces[-1]) if _settles(pieces[-1]) else 0)
    made = [_segment(text, piece, found) for piece in _without_tails(pieces) if piece]
    dates = [token.start for token in tokens if token.kind == "date"]
    made = [replace(one, dated=bool(dates) and dates[0] < one.end) for one in made]
    return _inherited(_merged(made))


def _without_tails(pieces: Sequence[list[Token]]) -> list[list[Token]]:
    """`10% 공제 (비수기)`: a circumstance after its consequence is no case of its own."""
    done: list[list[Token]] = []
    for piece in pieces:
        kinds = {token.kind for token in piece}
        if done and not kinds & (_FIGURES | {"refund", "notice", "event", "won", "charge"}):
            done[-1] = done[-1] + piece
        else:
            done.append(piece)
    return done


def _turns(token: Token, piece: Sequence[Token]) -> bool:
    """`3일 전까지 가능하며 이후에는 불가`: the time after is another case, figure or no figure."""
    return token.value == "later" and any(t.kind in ("notice", "date") for t in piece)


_CONSEQUENCE = frozenset(("refund", "deduct", "compensate", "charge", "damages"))
_ANOTHER = re.compile(r"(?:에는|경우에?는?|때에?는?)(?=\s|:)")


def _names_another(text: str, tokens: Sequence[Token], at: int) -> bool:
    """`발송 전에는 10% 공제하고, 발송 후에는 …`: a condition in words of its own, after a comma."""
    if tokens[at].kind != "comma" or not at or tokens[at - 1].kind not in _CONSEQUENCE:
        return False
    rest = tokens[at + 1 :]
    figure = next((t for t in rest if t.kind in (*_FIGURES, "comma", "no refund")), None)
    if figure is None or figure.kind == "comma":
        return False
    return bool(_ANOTHER.search(text, tokens[at].end, figure.start))


def _begins_case(token: Token, piece: Sequence[Token]) -> bool:
    if token.kind == "notice":
        return True
    if token.kind in ("season", "week"):
        return token.kind == "season" or any(t.kind == token.kind for t in piece)
    return (
        token.kind == "event"
        and token.value == "no show"
        and any(t.kind in ("comma", "slash", "close") or t.kind in _FIGURES for t in piece[-3:])
        and not any(t.value == "no show" for t in piece)
    )


def _refuses_in_bracket(tokens: Sequence[Token], at: int) -> bool:
    """`90% 환불 (이벤트 쿠폰 환불 불가)`: a case of its own, for something the lexicon does not know."""
    if tokens[at].kind != "open":
        return False
    kinds = [token.kind for token in tokens[at : at + _BRACKET]]
    inside = tokens[at + 1 : at + kinds.index("close")] if "close" in kinds else ()
    refused = {"no refund", "cannot cancel"} & {token.kind for token in inside}
    return bool(refused) and sum(token.gap for token in inside) >= _OWN_WORDS


_BRACKET = 7  # tokens
_OWN_WORDS = 4  # letters that no entry covers


def _names_another_case(
    token: Token, piece: Sequence[Token], told: int, ahead: Sequence[Token]
) -> bool:
    """`확정 전 해지 시 75% 환급, 확정 후 해지 시 70% 환급`: after a comma another case is named, with a
    figure of its own; so is another side: `3일 전 50%, 기상악화로 취소되면 100%`."""
    if token.kind not in ("event", "party") or not _comma_ends_case(piece, told):
        return False
    if token.kind == "party" and any(t.kind == "party" for t in piece[-3:]):
        return False
    mine = list(_until_comma(ahead))
    return any(t.kind in _FIGURES for t in mine) and not any(t.kind == "notice" for t in mine)


def _until_comma(tokens: Sequence[Token]) -> Sequence[Token]:
    ends = [at for at, token in enumerate(tokens) if token.kind == "comma"]
    return tokens[: ends[0]] if ends else tokens


def _comma_ends_case(piece: Sequence[Token], told: int) -> bool:
    """A comma stands where the case was told, and nothing but circumstances behind it."""
    kinds = [token.kind for token in piece]
    if "comma" not in kinds[told:]:
        return False
    comma = len(kinds) - 1 - kinds[::-1].index("comma")
    return not set(kinds[comma + 1 :]) & (_FIGURES | {"exception"}) and bool(
        set(kinds[:comma]) & _CONSEQUENCES
    )


_CONSEQUENCES = frozenset(("refund", "deduct", "charge", "compensate", "no refund", "fee", "free"))


def _at_last_comma(piece: list[Token]) -> tuple[list[Token], list[Token]]:
    """The piece up to its last comma, and from the comma on, which holds the place of the words that
    no entry covers."""
    comma = max(at for at, token in enumerate(piece) if token.kind == "comma")
    return piece[:comma], piece[comma:]


def _settles(piece: Sequence[Token]) -> bool:
    """Whether the words so far say what becomes of the money."""
    last = piece[-1]
    if last.kind in _FIGURES or _refuses(piece) or charges_use(piece):
        return True
    timed = any(token.kind == "notice" for token in piece)
    if last.kind == "refund":  # 45일 전까지 계약금 환급, 44일 전 …
        return timed and any(token.kind == "base" for token in piece[-3:])
    if last.value == "none" and len(piece) > 1:
        return timed and piece[-2].kind in ("notice", "event", "colon")
    if last.kind == "won":  # 59일 전 2,000원, 30일 전 4,000원
        return timed and piece[-2].kind in ("notice", "colon", "anchor", "other unit")
    if last.kind == "charge":
        return timed and any(token.kind == "fee" for token in piece[-3:])
    return timed and last.kind in ("forfeit", "session lost", "possible", "gratis")


def _refuses(piece: Sequence[Token]) -> bool:
    return (
        len(piece) > 1 and piece[-1].kind == "negation" and any(t.kind == "refund" for t in piece)
    )


def _fold(tokens: Sequence[Token], found: Sequence[Notice]) -> list[Token]:
    """The same tokens, each stretch of notice as one."""
    folded: list[Token] = []
    at = 0
    for notice in found:
        folded += tokens[at : notice.first]
        first = tokens[notice.first]
        after = notice.style == "phase" and notice.after
        goes_on = first.kind == "phase" and first.value != "before"  # 미사용 시 only limits
        value = "later" if after or first.value == "later" or goes_on else ""
        kind = "validity" if notice.style == "validity" else "notice"
        folded.append(Token(kind, value, Fraction(0), notice.start, notice.end, first.gap))
        at = notice.last + 1
    return [*folded, *tokens[at:]]


def _segment(text: str, piece: Sequence[Token], found: Sequence[Notice]) -> Segment:
    start, end = piece[0].start, max(token.end for token in piece)
    starts = {token.start for token in piece if token.kind == "notice"}
    return Segment(tuple(piece), tuple(n for n in found if n.start in starts), start, end, text)


def _merged(segments: list[Segment]) -> list[Segment]:
    """`환불은 3일 전까지 가능`: a consequence before its case belongs to it."""
    if len(segments) == 2 and not segments[0].notices and segments[1].notices:
        one, two = segments
        denies = {"refund", "negation"} <= {token.kind for token in one.tokens}
        if denies and any(token.kind == "possible" for token in two.tokens):
            return segments  # 예약금은 환불되지 않으며, 3일 전까지 변경 가능
        if not any(token.kind in (*_FIGURES, "refund") for token in two.tokens):
            return [replace(two, tokens=one.tokens + two.tokens, start=one.start)]
    return segments


def _inherited(segments: list[Segment]) -> list[Segment]:
    """`3일 전: 비수기 30%, 성수기 50%`: the second case has the notice of the first."""
    done: list[Segment] = []
    for segment in segments:
        limited = any(token.kind in ("season", "week") for token in segment.tokens)
        if done and not segment.notices and limited and done[-1].notices:
            segment = replace(segment, notices=done[-1].notices)
        done.append(segment)
    return done


def by_columns(text: str, passage: Passage) -> list[tuple[Segment, tuple[Token, ...]]]:
    """A row whose columns stand for seasons, days or deadlines: one promise a cell."""
    cells = cells_of(passage.tokens)
    cells = cells[: len(passage.columns)]
    by_sides = _by_sides(passage.columns)
    told = [_heads_a_case(head, by_sides) for head in passage.columns[: len(cells)]]
    if sum(told) < 2:
        told = _named_columns(text, cells, passage.columns)
    if sum(told) < 2:
        return []
    common = [t for cell, own in zip(cells, told, strict=True) if not own for t in cell]
    pieces: list[tuple[Segment, tuple[Token, ...]]] = []
    for cell, head, own in zip(cells, passage.columns, told, strict=False):
        if not own or not any(t.kind in ANSWERS for t in cell):
            continue
        lead = (*passage.beside, *common, *head)
        found = notices(lead)
        tokens = (*_fold(lead, found), Token("bar", "", Fraction(0), 0, 0), *cell)
        heads_of_row = [t.start for t in common if t.kind != "party"]  # 고객 | 3만원 | 5만원
        start = min(heads_of_row, default=cell[0].start)
        pieces.append((Segment(tokens, found, start, cell[-1].end, text), (*head, *common)))
    return pieces


def _named_columns(
    text: str, cells: Sequence[Sequence[Token]], columns: Sequence[tuple[Token, ...]]
) -> list[bool]:
    """Columns of answers under heads that name neither money nor a deadline: kinds of rooms, of
    members, of restaurants. A head over all of them (`공제하는 금액`) does not tell them apart, and a
    table without heads says nothing of its columns."""
    answers = [_answers(cell) for cell in cells]
    heads = [columns[at] for at, told in enumerate(answers) if told]
    own = [_own_words(text, head, heads) for head in heads]
    money = any(token.kind in MONEY for head in own for token in head)
    money = money or (own != [list(head) for head in heads] and not all(own))
    said = {tuple((t.kind, t.value, t.number) for t in cell) for cell in cells if _answers(cell)}
    if len(said) == 1 and not any(kind in _NUMBERS for kind, *_ in next(iter(said))):
        return [False] * len(cells)  # `환불 불가` for all, as in one cell over all of them
    headed = any(head for head, told in zip(columns, answers, strict=False) if not told)
    named = headed and not answers[0] and not money
    return [told and named for told in answers]


_NUMBERS = frozenset(("rate", "half", "won"))


def _answers(cell: Sequence[Token]) -> bool:
    return any(token.kind in ANSWERS for token in cell)


def _own_words(text: str, head: Sequence[Token], heads: Sequence[Sequence[Token]]) -> list[Token]:
    """The words of a head without those it shares: of a cell over all of them, or said again in
    each of them, as a text without merged cells does."""
    shared = set(head).intersection(*heads)
    if shared or len(heads) < 2 or not all(heads):
        return [token for token in head if token not in shared]
    said = [text[each[0].start : each[-1].end] for each in heads]
    alike = takewhile(lambda letters: len(set(letters)) == 1, zip(*said, strict=False))
    again = head[0].start + sum(1 for _ in alike)
    return [token for token in head if token.end > again]


ANSWERS = _FIGURES | {"refund", "negation", "gratis", "won"}


MONEY = ANSWERS | {
    "session lost",
    "forfeit",
    "lapse",
    "compensate",
    "fee",
    "damages",
    "charge",
    "deduct",
    "usage",
    "topic",
}


def _heads_a_case(head: Sequence[Token], by_sides: bool) -> bool:
    if by_sides and any(token.kind == "party" for token in head):
        return True
    return bool(circumstances_of(head)) or bool(notices(head))


def _by_sides(columns: Sequence[Sequence[Token]]) -> bool:
    """`구분 | 고객의 사정 | 회사의 사정`: each side has a column of its own."""
    named = [{token.value for token in head if token.kind == "party"} for head in columns]
    own = [next(iter(sides)) for sides in named if len(sides) == 1]
    return len(own) > 1 and len(set(own)) == len(own) == sum(bool(sides) for sides in named)


def cells_of(tokens: Sequence[Token]) -> list[list[Token]]:
    """The tokens of a row, cell by cell."""
    cells: list[list[Token]] = [[]]
    for token in tokens:
        if token.kind == "bar":
            cells.append([])
        else:
            cells[-1].append(token)
    return cells
