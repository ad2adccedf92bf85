"""What titles, lead-in sentences and table headers carry down to the rows they contain.

A title that names only a circumstance (성수기, 주말) refines the part it stands in; any other title
opens a part of its own and forgets what the part before it said.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Literal

from linter.formats.outline import BULLET
from linter.reading.passage import FLAT_TITLE, Passage
from linter.reading.stage import phase_of
from linter.reading.tokenise import Token
from linter.term import Event, Party, Stage

Polarity = Literal["fee", "refund", "compensation"]
CIRCUMSTANCES = ("season", "week", "trip", "travel")
_CIRCUMSTANCE_TITLE = 15
_LEAD_IN = 88
_NUMBERED = 80  # ranks below it are of numbered lines and titles
_ARTICLE = 5  # the rank of 제N조, in which a line may begin its first paragraph
_PROMISE = -1  # in place of a part's number: the scope is a promise's, which opens no part


@dataclass(frozen=True, slots=True)
class Scope:
    """What holds for a passage because of where it stands. `part` numbers the titles read so far,
    `topic` only those that open a part of their own."""

    party: Party | None = None
    event: Event | None = None
    polarity: Polarity | None = None
    words: tuple[tuple[str, str], ...] = ()
    is_topic: bool = False  # somewhere above it says that this is about cancelling or refunding
    stage: Stage | None = None
    after_deadline: bool = False  # the rows begin where a deadline to tell was missed
    returns: bool = False  # a title speaks of giving back, and of no fee: 수강료 환불
    allows: bool = False  # a title that says that leaving is possible: 반품 가능 기간
    base: Token | None = None  # what a lead-in says the rates below it are taken of
    ends: Party | None = None  # who ends the contract, whosever fault it is: 예식장의 계약 해제
    part: int = 0
    topic: int = 0
    evidence: tuple[Token, ...] = ()


@dataclass(slots=True)
class ScopeReader:
    """Follows the titles of a document from top to bottom."""

    _open: list[tuple[int, Scope]] = field(default_factory=list)
    _table: int = -1
    _part: int = 0
    _topic: int = 0
    _line: int = -1  # where the line begins whose last title named a circumstance

    def current(self) -> Scope:
        """What holds here: the innermost word for each thing."""
        merged = Scope()
        for _, scope in self._open:
            merged = _refine(merged, scope)
        return replace(merged, part=self._part, topic=self._topic)

    def enter(self, passage: Passage, is_title: bool) -> None:
        """Take note of a passage; `is_title` when it promises nothing itself."""
        if passage.kind != "row" and self._table >= 0:
            self._table = -1
            self._close(_CIRCUMSTANCE_TITLE + 1, from_table=True)
        if passage.kind == "row":
            self._enter_row(passage, is_title)
            return
        if passage.rank < _NUMBERED:
            self._lead_into(passage.rank)
        leads = any(token.kind == "lead in" for token in passage.tokens)
        if not is_title:
            numbered = passage.kind != "title" or passage.rank <= _ARTICLE  # 제4조(해지) ① 고객이 …
            if numbered and passage.rank < _NUMBERED:
                self._leave(passage.rank)
                self._hold(passage)
            return
        said = facets(passage.tokens)
        if _dates_a_season(passage.tokens):
            return
        if leads:
            said = replace(said, base=_base_of(passage.tokens))
        elif basis := basis_of(passage.tokens):
            said = replace(said, base=basis)
        if passage.kind == "title" or passage.rank < _NUMBERED:
            self._open_part(passage.rank, said, passage)
        elif leads or _is_bullet_title(passage, said):
            self._push(_LEAD_IN, said)
            self._part += 1

    def _lead_into(self, rank: int) -> None:
        """A sentence that leads in (`환불 금액은 다음과 같습니다`) holds for the numbered list under it."""
        if self._open and self._open[-1][0] == _LEAD_IN:
            self._open[-1] = (rank - 1, self._open[-1][1])

    def _enter_row(self, passage: Passage, is_title: bool) -> None:
        if passage.table != self._table:
            self._close(_CIRCUMSTANCE_TITLE + 1, from_table=True)
            self._table = passage.table
        said = facets(passage.tokens)
        if is_title and (said.words or said.party):
            self._close(94)
            self._open.append((94, said))  # a row that titles the rows below it
            self._part += 1

    def _open_part(self, rank: int, said: Scope, passage: Passage) -> None:
        self._part += 1
        own = bool(said.party or said.event or said.is_topic)
        own = own or any(name == "travel" for name, _ in said.words)  # a trade, not a season
        beside = passage.block >= 0 and passage.block == self._line
        self._line = passage.block if said.words else -1
        if rank == FLAT_TITLE and not own:
            inside = self._inside()
            if (
                said.words and beside
            ):  # 성수기 / 비수기: heads of columns, which hold for no row alone
                self._close(inside)
                return
            if said.words:
                self._push(inside, said, keep=self._keeps(said, inside))
            else:
                self._close(inside)  # an unknown title: the topic may still hold
            return
        if rank <= FLAT_TITLE or own or not said.words:
            self._topic += 1
        self._push(rank, said)

    def _inside(self) -> int:
        """The rank of a title of circumstances: within the numbered part that is open, if any."""
        numbered = [at for at, scope in self._open if at < BULLET - 5 and scope.part != _PROMISE]
        outer = [at for at in numbered if at % 10 == 0 and at > FLAT_TITLE]
        return outer[-1] + 1 if outer else _CIRCUMSTANCE_TITLE

    def _keeps(self, said: Scope, rank: int) -> Scope | None:
        """A title that names the day of the week keeps the season above it."""
        names = {name for name, _ in said.words}
        if "season" in names or not self._open or self._open[-1][0] != rank:
            return None
        above = self._open[-1][1]
        kept = tuple(word for word in above.words if word[0] not in names)
        return replace(above, words=kept) if kept and "week" in names else None

    def _push(self, rank: int, said: Scope, keep: Scope | None = None) -> None:
        self._close(rank)
        self._open.append((rank, _refine(keep, said) if keep else said))

    def _leave(self, rank: int) -> None:
        """A numbered promise ends the part that its elder sibling opened."""
        left = [scope for at, scope in self._open if at >= rank]
        self._close(rank)
        if any(scope.part != _PROMISE for scope in left):
            self._part += 1
            self._topic += 1

    def _hold(self, passage: Passage) -> None:
        """A numbered promise also tells the side and the event of what is listed under it."""
        said = facets(passage.tokens)
        if said.party or said.event:
            held = Scope(party=said.party, event=said.event, part=_PROMISE)
            self._open.append((passage.rank, held))

    def _close(self, rank: int, from_table: bool = False) -> None:
        if from_table:
            self._open = [entry for entry in self._open if entry[0] != 94]
            return
        while self._open and self._open[-1][0] >= rank:
            self._open.pop()


_SHORT = 30


def _is_bullet_title(passage: Passage, said: Scope) -> bool:
    """`- 성수기 주중`: a bullet that only names the circumstance of the rows below it."""
    short = passage.end - passage.start <= _SHORT and not passage.closed
    topics = any(token.kind == "topic" for token in passage.tokens)
    return passage.rank == BULLET and short and bool(said.words or said.party or topics)


def _dates_a_season(tokens: Sequence[Token]) -> bool:
    """`※ 성수기 : 7/15~8/24`: a note on what the season is titles nothing."""
    season = next((at for at, token in enumerate(tokens) if token.kind == "season"), None)
    kinds = [token.kind for token in tokens[season:]] if season is not None else []
    return "to" in kinds and bool({"number", "date"} & set(kinds)) and "colon" in kinds[:3]


def _refine(outer: Scope, inner: Scope) -> Scope:
    names = {name for name, _ in inner.words}
    words = tuple(word for word in outer.words if word[0] not in names) + inner.words
    return replace(
        outer,
        party=inner.party or outer.party,
        event=inner.event or outer.event,
        polarity=inner.polarity or outer.polarity,
        words=words,
        is_topic=inner.is_topic or outer.is_topic,
        stage=inner.stage or outer.stage,
        after_deadline=inner.after_deadline or outer.after_deadline,
        base=inner.base or outer.base,
        returns=inner.returns or (outer.returns and inner.polarity is None),
        allows=inner.allows,
        ends=inner.ends or outer.ends,
        evidence=outer.evidence + inner.evidence,
    )


def facets(tokens: Sequence[Token]) -> Scope:
    """What a title or a header says of the rows under it; an exception clause says nothing."""
    own: list[Token] = []
    for token in tokens:
        if token.kind == "exception":
            break
        own.append(token)
    party, event = party_of(own), event_of(own)
    if event == "too few participants":
        party = "business"
    topic = any(token.kind in ("topic", "fee", "refund", "event") for token in own)
    return Scope(
        party,
        event if _is_of_all_below(event, own) else None,
        polarity_of([token for token in own if not _is_weak(token)]),
        circumstances_of(own),
        topic,
        phase_of(own),
        any(token.kind == "deadline missed" for token in own),
        _returns(own),
        _allows(own),
        ends=next((_SIDES[token.value] for token in own if token.kind == "ends"), None),
        evidence=tuple(t for t in own if t.kind in ("party", *CIRCUMSTANCES)),
    )


def _is_of_all_below(event: Event | None, said: Sequence[Token]) -> bool:
    """Whether a title's event is that of every row: `취소·노쇼 안내` titles both."""
    if event == "no show":
        return not any(t.value == "cancel" and t.kind in ("event", "topic") for t in said)
    return event in ("too few participants", "terminate", "withdraw")


def _returns(tokens: Sequence[Token]) -> bool:
    kinds = {token.kind for token in tokens}
    topics = {token.value for token in tokens if token.kind == "topic"}
    return ("refund" in kinds or "refund" in topics) and not kinds & {"fee", "event", "deduct"}


def _allows(tokens: Sequence[Token]) -> bool:
    kinds = {token.kind for token in tokens}
    return "possible" in kinds and bool(kinds & {"event", "refund"}) and "negation" not in kinds


_SIDES: dict[str, Party] = {"business": "business", "consumer": "consumer"}


def _is_weak(token: Token) -> bool:
    """`예약취소 및 환불` titles fees and refunds alike; `환불금액` titles refunds."""
    return token.kind == "refund" and token.value != "share"


def basis_of(tokens: Sequence[Token]) -> Token | None:
    """`취소 수수료 (총 요금 기준)`: the base that the words say all rates are taken of."""
    named = [one for one, two in pairwise(tokens) if two.kind == "basis"]
    return named[0] if len({token.value for token in named}) == 1 else None


def _base_of(tokens: Iterable[Token]) -> Token | None:
    """`다음 표의 비율을 총요금에서 공제한다`: the one thing that a lead-in takes the rates of."""
    named = [token for token in tokens if token.kind == "base"]
    return named[0] if len({token.value for token in named}) == 1 else None


def party_of(tokens: Iterable[Token]) -> Party | None:
    """The first side that is named as the cause; `사업자의 귀책이 아닌` names the consumer."""
    said = [token for token in tokens if token.kind in ("party", "not")]
    sides = [token for token in said if token.kind == "party"]
    if any(not token.number for token in sides):  # 결항 보상 (당사 귀책)
        said = [token for token in said if not token.number]
    for token, after in zip(said, (*said[1:], None), strict=False):
        if token.kind == "party":
            denied = after is not None and after.kind == "not" and after.start - token.end < 12
            return "consumer" if denied else token.value  # type: ignore[return-value]
    return None


_EVENTS: tuple[Event, ...] = (
    "too few participants",
    "no show",
    "cancel",
    "withdraw",
    "terminate",
    "change",
)


def event_of(tokens: Iterable[Token]) -> Event | None:
    """What happens; the more telling word wins: 최저인원 미달로 계약해제."""
    said = list(tokens)
    found = {token.value for token in said if token.kind == "event"}
    found |= {"cancel" for token in said if token.kind == "cannot cancel"}
    found |= {"terminate"} if "midway" in found else set()
    return next((event for event in _EVENTS if event in found), None)


def circumstances_of(tokens: Iterable[Token]) -> tuple[tuple[str, str], ...]:
    """Season, week and trip, where one word of each is named; 성수기/비수기 together limit nothing."""
    found: dict[str, list[str]] = {}
    for token in tokens:
        if token.kind in CIRCUMSTANCES and token.value not in found.setdefault(token.kind, []):
            found[token.kind].append(token.value)
    return tuple((name, values[0]) for name, values in found.items() if len(values) == 1)


def polarity_of(tokens: Sequence[Token]) -> Polarity | None:
    """What a bare figure under these words would be; None when they point both ways."""
    said: set[Polarity] = set()
    for token in tokens:
        if (
            token.kind == "fee"
            or (token.kind == "topic" and token.value == "fee")
            or token.kind in ("deduct", "charge")
        ):
            said.add("fee")
        elif token.kind == "refund":
            said.add("refund")
        elif token.kind == "compensate" or token.value == "compensation":
            said.add("compensation")
    if "compensation" in said and len(said) == 2 and "refund" in said:
        return "compensation"  # 계약금 환급 외에 다음 금액을 배상
    return next(iter(said)) if len(said) == 1 else None
