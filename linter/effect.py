"""Tokens -> what a clause takes, gives back or pays on top, each figure with its words.

A figure takes its meaning from the verb that follows it (`10% 공제`, `90% 환급`), else from the
fee word before it (`위약금 10%`); with neither it stays bare and its column or heading decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from linter.term import EffectKind
from linter.tokenise import Token

Means = Literal["lose", "keep", "on top", "bare", "sum", "no figure", "damages"]
StatedAs = Literal["deduct rate", "refund rate", "compensation rate", "words", "sum"]


@dataclass(frozen=True, slots=True)
class Part:
    """One figure or verb of a clause. `rate` is as written; `means` says whether it is what the
    consumer loses, keeps, or is paid on top. `doubtful` marks words that can be taken two ways."""

    means: Means
    kind: EffectKind
    rate: Fraction | None
    base: Token | None
    start: int
    end: int
    won: int | None = None
    stated_as: StatedAs = "words"
    also: tuple[tuple[int, int], ...] = ()
    doubtful: bool = False
    column: int = 0  # how many bars stand before it in the row

    @property
    def loss(self) -> Fraction | None:
        """The share the consumer loses, or is paid on top."""
        if self.rate is None or self.means == "bare":
            return None
        return 1 - self.rate if self.means == "keep" else self.rate


_FIGURES = frozenset(("rate", "whole", "half"))
_VERBS = frozenset(("refund", "deduct", "fee", "charge", "compensate", "forfeit"))
_STOPS = _FIGURES | {"bar", "plus", "notice", "season", "week", "won"}
_DENIALS = frozenset(("negation", "excluded"))
_NEAR = 8  # letters of no meaning between a figure and the word that governs it


def effects(tokens: Sequence[Token]) -> tuple[Part, ...]:
    """Every part of a clause, left to right. Tokens of notice come as one token `notice`."""
    return tuple(_Reader(tokens).read())


_MOST = 10  # times the base; 계약금의 6배를 배상 is the most that a standard orders


def _may_exceed(part: Part, base: Token | None) -> bool:
    """`계약금의 200% 배상`: more than the whole of something named may be taken or paid, not kept."""
    return part.means in ("lose", "on top") or (part.means == "bare" and base is not None)


class _Reader:
    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._spent: set[int] = set()  # verbs that a figure has used
        self._column = 0

    def read(self) -> list[Part]:
        parts: list[Part] = []
        for at, token in enumerate(self._tokens):
            if token.kind == "bar":
                self._column += 1
            elif at not in self._spent and (part := self._part(at, token)):
                parts.append(replace(part, column=self._column))
        return parts

    def _part(self, at: int, token: Token) -> Part | None:
        if token.kind in _FIGURES:
            return self._figure(at)
        if token.kind == "won":
            return self._sum(at)
        if token.kind in ("no refund", "cannot cancel"):
            base = self._base_before(at)
            return Part("lose", "no refund", Fraction(1), base, token.start, token.end)
        if token.kind == "free":
            return Part("lose", "refund", Fraction(0), None, token.start, token.end)
        if token.kind == "gratis" and self._kind_at(at + 1) in ("", "bar", "close"):
            return Part("lose", "refund", Fraction(0), None, token.start, token.end)
        if token.kind == "negation" and self._is_alone(at):
            return self._by_word_before(at, Fraction(0))
        if token.kind == "damages":
            return Part("damages", "damages", None, None, token.start, token.end)
        if token.kind == "refund":
            return self._bare_refund(at)
        if token.kind == "topic" and token.value == "refund":
            return self._topic_denied(at)
        if token.kind in ("deduct", "fee", "charge", "compensate"):
            return self._bare_verb(at)
        return None

    # --- figures -------------------------------------------------------------------------------

    def _figure(self, at: int) -> Part | None:
        token = self._tokens[at]
        rate = {"whole": Fraction(1), "half": Fraction(1, 2)}.get(token.kind, token.number)
        if rate > _MOST or self._is_no_share(at):
            return None
        part, base = self._governed(at, rate), self._base_before(at)
        if part is None or (rate > 1 and not _may_exceed(part, base)):
            return None
        return replace(part, base=base, start=base.start if base else token.start)

    def _is_no_share(self, at: int) -> bool:
        """A figure that is paid in, discounted or a cap, or a share of time gone by."""
        time_gone = self._tokens[at].value == "fraction"  # 1/3 경과 전
        for token in self._following(at):
            if time_gone and token.kind in ("after", "before", "earlier", "until", "from"):
                return True
            if token.kind in ("or", "plus"):
                return False  # 10%와 이용일수에 해당하는 금액
            if token.kind in ("pay", "aside", "within", "at most", "under", "cap", "usage"):
                return True
            if token.kind in _VERBS:
                return False
        return False

    def _governed(self, at: int, rate: Fraction) -> Part | None:
        token, word = self._tokens[at], self._tokens[at].kind != "rate"
        if rate == 1 and (refusal := self._refusal_after(at)) is not None:
            self._spent.add(refusal)
            end = self._tokens[refusal].end
            return Part("lose", "no refund", rate, None, token.start, end, doubtful=True)
        if token.kind == "whole" and self._less_a_fee(at):
            return None  # 수수료를 제외한 금액을 전액 환불: how much is taken is not said
        if token.kind == "whole" and self._adds_up(at):
            return Part("keep", "refund", rate, None, token.start, token.end)  # 전액 + 10% 배상
        verb_at, also = self._verb_after(at)
        if verb_at is None:
            return self._by_word_before(at, rate)
        verb = self._tokens[verb_at]
        self._spend(at, verb_at)
        end = self._end_of(verb_at)
        if verb.kind == "refund":
            return self._kept(at, verb_at, rate)
        if verb.kind == "compensate":
            return Part(
                "on top", "compensate", rate, None, token.start, end, None, "compensation rate"
            )
        if word and verb.kind == "charge":
            return None  # 전액 부담: who bears what is not said
        return Part("lose", "deduct", rate, None, token.start, end, None, "deduct rate", also)

    def _kept(self, at: int, verb_at: int, rate: Fraction) -> Part | None:
        """`90% 환급`, and its denial `전액 환불 불가`."""
        token, verb = self._tokens[at], self._tokens[verb_at]
        denied = self._denial_after(verb_at)
        stated: StatedAs = "words" if token.kind == "whole" else "refund rate"
        if denied is None:
            return Part("keep", "refund", rate, None, token.start, verb.end, None, stated)
        self._spent.add(denied)
        end = self._tokens[denied].end
        if rate != 1 or self._tokens[denied].kind == "excluded":
            return Part("no figure", "refund", None, None, token.start, end)
        return Part("lose", "no refund", Fraction(1), None, token.start, end, doubtful=True)

    def _by_word_before(self, at: int, rate: Fraction) -> Part | None:
        """`위약금 10%`, `환불율: 50%`; with nothing before it the figure is bare."""
        token = self._tokens[at]
        crossed = False  # 취소수수료: 7일 전 10%, where only a fee is still meant
        for before in range(at - 1, max(at - 5, -1), -1):
            kind = self._tokens[before].kind
            crossed = crossed or kind == "notice"
            if kind in _STOPS - {"notice"} or (crossed and kind in ("refund", "deduct")):
                break
            if kind in ("fee", "refund", "deduct"):
                keeps = kind == "refund"
                means: Means = "keep" if keeps else "lose"
                effect: EffectKind = "refund" if keeps else "deduct"
                stated: StatedAs = "refund rate" if keeps else "deduct rate"
                return Part(means, effect, rate, None, token.start, token.end, None, stated)
        if token.kind == "rate" and token.value == "fraction" and not self._base_before(at):
            return None  # 1/3 경과: a share of time, not of money, unless a base or a verb says so
        return Part("bare", "deduct", rate, None, token.start, token.end)

    def _verb_after(self, at: int) -> tuple[int | None, tuple[tuple[int, int], ...]]:
        """The verb that governs a figure, and what is named between them besides it."""
        also: tuple[tuple[int, int], ...] = ()
        joint, distance = None, 0
        for index in range(at + 1, min(at + 9, len(self._tokens))):
            token = self._tokens[index]
            distance += token.gap
            if (token.kind in _STOPS and token.kind != "plus") or distance > 3 * _NEAR:
                break
            if token.kind in ("or", "plus"):
                joint = token.end
            elif token.kind in _VERBS:
                if joint is None or token.kind not in ("fee",):
                    return index, also
                also = ((joint, token.end),)  # 10%와 플랫폼 수수료 공제
        return None, ()

    def _spend(self, at: int, verb_at: int) -> None:
        """Everything up to the verb is used, and so are the verbs that go on from it."""
        self._spent.update(range(at, verb_at + 1))
        for index in range(verb_at + 1, min(verb_at + 5, len(self._tokens))):
            if self._tokens[index].kind in _STOPS:
                return
            if self._tokens[index].kind in ("deduct", "charge", "refund", "fee", "compensate"):
                if self._denial_after(index) is not None:
                    return
                self._spent.add(index)

    def _end_of(self, verb_at: int) -> int:
        """`공제 후 환급` is one verb to a reader."""
        end = self._tokens[verb_at].end
        for index in range(verb_at + 1, min(verb_at + 4, len(self._tokens))):
            if index in self._spent and self._tokens[index].kind in _VERBS:
                end = self._tokens[index].end
        return end

    # --- words without a figure ----------------------------------------------------------------

    def _bare_refund(self, at: int) -> Part | None:
        token = self._tokens[at]
        if self._kind_at(at + 1) == "about" and self._tokens[at + 1].gap == 0:
            return None
        if token.value == "return" and not self._money_before(at):
            return None
        base = self._base_before(at)
        start = base.start if base else token.start
        denied = self._denial_after(at)
        if denied is not None and self._tokens[denied].kind == "negation":
            self._spent.add(denied)
            end = self._tokens[denied].end
            named = base or self._money_named_before(at)
            return Part("lose", "no refund", Fraction(1), named, start, end)
        if base is not None and denied is None and self._gives_back_all(at, base):
            return Part("keep", "refund", Fraction(1), base, start, token.end)
        return Part("no figure", "refund", None, base, start, token.end)

    def _topic_denied(self, at: int) -> Part | None:
        """`취소/환불/변경은 불가`: a topic that is then refused."""
        denied = self._denial_after(at)
        if denied is None or self._tokens[denied].kind != "negation":
            return None
        self._spent.add(denied)
        start, end = self._tokens[at].start, self._tokens[denied].end
        return Part("lose", "no refund", Fraction(1), None, start, end)

    def _gives_back_all(self, at: int, base: Token) -> bool:
        """`계약금 환급`, `구입가 환급`, `불가항력으로 … 대여요금을 반환`: what is named comes back whole."""
        if base.value == "deposit" or (base.value == "remaining" and self._tokens[at].gap <= 2):
            return True
        if base.number == 1 and self._tokens[at].gap <= 1:
            return True
        causes = [t.value for t in self._tokens[:at] if t.kind == "party"]
        return bool(causes) and "consumer" not in causes

    def _whole_as_fee(self, at: int) -> Part | None:
        """`전체 요금이 위약금으로 부과`: the base itself is what is charged."""
        before = self._tokens[at - 1] if at else None
        if before is None or before.kind != "base" or self._tokens[at].gap > 1:
            return None
        if self._tokens[at].kind == "charge" and before.number == 1:
            return Part("lose", "deduct", Fraction(1), before, before.start, self._tokens[at].end)
        if self._tokens[at].kind == "fee" and self._kind_at(at + 1) == "charge":
            self._spent.add(at + 1)
            end = self._tokens[at + 1].end
            return Part("lose", "deduct", Fraction(1), before, before.start, end)
        return None

    def _bare_verb(self, at: int) -> Part:
        token = self._tokens[at]
        base = self._base_before(at)
        if token.kind in ("charge", "fee") and (whole := self._whole_as_fee(at)):
            return whole
        if token.kind == "compensate":
            return Part("no figure", "compensate", None, base, token.start, token.end)
        denied = self._denial_after(at) if token.kind == "fee" else None
        if denied is not None and self._tokens[denied].kind == "negation":
            self._spent.add(denied)
            end = self._tokens[denied].end
            return Part("lose", "refund", Fraction(0), base, token.start, end)
        return Part("no figure", "deduct", None, base, token.start, token.end)

    def _sum(self, at: int) -> Part | None:
        """`10,000원 공제`: a flat sum, when a verb or a fee word governs it."""
        token = self._tokens[at]
        verb_at, also = self._verb_after(at)
        if verb_at is not None and self._tokens[verb_at].kind in ("deduct", "fee", "charge"):
            self._spend(at, verb_at)
            end = self._tokens[verb_at].end
        elif at and self._tokens[at - 1].kind in ("fee", "open") and token.gap <= 2:
            end = token.end
            if self._tokens[at - 1].kind == "open" and not self._fee_before(at):
                return None
        elif self._kind_at(at + 1) in ("", "bar", "open") and self._after_notice(at):
            won = int(token.number)  # 10일 전까지: 4,000원, where a heading says that it is a fee
            return Part("sum", "deduct", None, None, token.start, token.end, won)
        else:
            return None
        won = int(token.number)
        return Part("sum", "deduct", None, None, token.start, end, won, "sum", also)

    def _after_notice(self, at: int) -> bool:
        """Nothing but the name of the thing stands between the notice and the sum."""
        kinds = [token.kind for token in self._tokens[max(at - 4, 0) : at]]
        while kinds and kinds[-1] in ("anchor", "colon", "base", "bar"):
            kinds.pop()
        return bool(kinds) and kinds[-1] == "notice"

    def _money_named_before(self, at: int) -> Token | None:
        """`계약금은 …이며 환불되지 않습니다`: what is not refunded, farther off in the clause."""
        bases = [token for token in self._tokens[max(at - 8, 0) : at] if token.kind == "base"]
        return bases[-1] if bases else None

    def _money_before(self, at: int) -> bool:
        before = self._tokens[max(at - 3, 0) : at]
        return any(token.kind in (*_FIGURES, "base", "fee", "won") for token in before)

    def _fee_before(self, at: int) -> bool:
        return any(token.kind in ("fee", "charge") for token in self._tokens[max(at - 4, 0) : at])

    # --- neighbours ----------------------------------------------------------------------------

    def _following(self, at: int) -> Sequence[Token]:
        """The tokens that can still govern a figure."""
        end, distance = at + 1, 0
        while end < len(self._tokens) and end < at + 6:
            distance += self._tokens[end].gap
            if self._tokens[end].kind in _STOPS or distance > _NEAR:
                break
            end += 1
        return self._tokens[at + 1 : end]

    def _denial_after(self, at: int) -> int | None:
        distance = 0
        for index in range(at + 1, min(at + 7, len(self._tokens))):
            token = self._tokens[index]
            distance += token.gap
            if token.kind in _STOPS or distance > _NEAR:
                return None
            if token.kind in _DENIALS:
                return index
            if token.kind not in ("event", "possible", "charge", "slash", "or", "refund"):
                return None
        return None

    def _base_before(self, at: int) -> Token | None:
        """The word a figure is taken of: the nearest before it, no other figure between."""
        distance = self._tokens[at].gap
        for before in range(at - 1, max(at - 5, -1), -1):
            token = self._tokens[before]
            if token.kind == "base" and distance <= _NEAR:
                return token
            if token.kind in _STOPS or distance > _NEAR:
                return None
            if token.kind in _VERBS - {"fee"}:  # 사용료에 대한 위약금 30%
                return None
            distance += token.gap
        return None

    def _less_a_fee(self, at: int) -> bool:
        """A deduction without a figure stands before the whole."""
        before = [token.kind for token in self._tokens[max(at - 5, 0) : at]]
        return "deduct" in before and "fee" in before and not set(before) & {"rate", "won", "bar"}

    def _adds_up(self, at: int) -> bool:
        """`전액+10% 배상`, `전액과 10%를 환불`: the whole and more."""
        if self._kind_at(at + 1) not in ("plus", "or"):
            return False
        return any(token.kind == "rate" for token in self._tokens[at + 2 : at + 5])

    def _is_alone(self, at: int) -> bool:
        """`| 없음 |`, `7일 전: 없음`: a cell or an answer of its own."""
        before = self._tokens[at - 1].kind if at else ""
        after = self._kind_at(at + 1)
        return before in ("bar", "colon", "notice") and after in ("", "bar", "comma", "slash")

    def _kind_at(self, at: int) -> str:
        return self._tokens[at].kind if at < len(self._tokens) else ""

    def _refusal_after(self, at: int) -> int | None:
        """`전액 환불 불가`, where the refusal is one word of the lexicon."""
        near = at + 1 < len(self._tokens) and self._tokens[at + 1].gap <= 2
        return at + 1 if near and self._kind_at(at + 1) == "no refund" else None
