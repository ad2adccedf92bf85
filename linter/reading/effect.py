"""Tokens -> what a clause takes, gives back or pays on top, each figure with its words.

A figure takes its meaning from the verb that follows it (`10% 공제`, `90% 환급`), else from the
fee word before it (`위약금 10%`); with neither it stays bare and its column or heading decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from linter.lexicon import GIFT
from linter.reading.neighbours import FIGURES, NEAR, STOPS, VERBS, Neighbours
from linter.reading.part import Means, Part, StatedAs
from linter.reading.tokenise import Token
from linter.term import EffectKind


def effects(tokens: Sequence[Token]) -> tuple[Part, ...]:
    """Every part of a clause, left to right. Tokens of notice come as one token `notice`."""
    return tuple(_Reader(tokens).read())


_MOST = 10  # times the base; 계약금의 6배를 배상 is the most that a standard orders


_OF_MULTIPLES = ("compensate", "refund", "fee", "charge")


def _may_exceed(part: Part, base: Token | None) -> bool:
    """`계약금의 200% 배상`: more than the whole of something named may be taken or paid, not kept."""
    return part.means in ("lose", "on top") or (part.means == "bare" and base is not None)


_PAYS = ("compensate", "refund", "hand over", "give")
_ENDS = ("", "bar", "open", "comma", "slash")  # what may follow a sum that no verb governs


class _Reader(Neighbours):
    def __init__(self, tokens: Sequence[Token]) -> None:
        super().__init__(tokens)
        self._spent: set[int] = set()  # verbs that a figure has used
        self._column = 0

    def read(self) -> list[Part]:
        parts: list[Part] = []
        for at, token in enumerate(self.tokens):
            if token.kind == "bar":
                self._column += 1
            elif at not in self._spent and (part := self._part(at, token)):
                parts.append(replace(part, column=self._column))
        return parts

    def _part(self, at: int, token: Token) -> Part | None:
        if token.kind in FIGURES:
            return self._figure(at)
        if token.kind == "won":
            return self._sum(at)
        if token.kind == "session lost":
            return self._session(at)
        if token.kind in ("no refund", "cannot cancel"):
            base = self.base_before(at)
            return Part("lose", "no refund", Fraction(1), base, token.start, token.end)
        if token.kind == "free":
            return Part("lose", "refund", Fraction(0), None, token.start, token.end)
        if token.kind == "gratis" and self.kind_at(at + 1) in (
            "",
            "bar",
            "close",
            "comma",
            "slash",
        ):
            return Part("lose", "refund", Fraction(0), None, token.start, token.end)
        if token.kind == "negation" and self.is_alone(at):
            return self._by_word_before(at, Fraction(0))
        if token.kind == "damages":
            return Part("damages", "damages", None, None, token.start, token.end)
        if token.kind == "refund":
            return self._bare_refund(at)
        if token.kind == "topic" and token.value == "refund":
            return self._topic_denied(at)
        if token.kind in ("deduct", "fee", "charge", "compensate"):
            return self._bare_verb(at)
        if token.kind in ("forfeit", "lapse"):
            return self._forfeited(at)
        if token.kind == "event" and token.value == "withdraw":
            return self._leaving_denied(at)
        return None

    # --- figures -------------------------------------------------------------------------------

    def _figure(self, at: int) -> Part | None:
        token = self.tokens[at]
        rate = {"whole": Fraction(1), "half": Fraction(1, 2)}.get(token.kind, token.number)
        if token.value == "times":
            return self._multiple(at)
        if rate > _MOST or self.is_no_share(at):
            return None
        part, base = self._governed(at, rate), self.base_before(at)
        if part is not None and part.means == "bare" and self.is_size_of_deposit(at):
            return None
        if part is None or (rate > 1 and not _may_exceed(part, base)):
            return None
        if part.base is not None:
            return part  # a fee that is let off is told already
        also = part.also + self.deposit_beside(base)
        if base is not None and base.value == GIFT and part.means in ("keep", "bare"):
            part = replace(part, means="lose", kind="deduct")  # what was given is asked back
        start = min(base.start, token.start) if base else token.start
        return replace(part, base=base or part.base, start=start, also=also)

    def _session(self, at: int) -> Part | None:
        """`1회 차감`: one use of a counted number is lost; `1회 차감 후 환불` only settles what was used."""
        token = self.tokens[at]
        if any(t.kind == "refund" for t in self.following(at)):
            return None
        if self.kind_at(at + 1) == "negation" and self.tokens[at + 1].gap <= 2:
            self._spent.add(at + 1)  # 횟수 차감 없음
            return Part("lose", "refund", Fraction(0), token, token.start, self.tokens[at + 1].end)
        return Part("lose", "deduct", Fraction(1), token, token.start, token.end)

    def _multiple(self, at: int) -> Part | None:
        """`계약금의 2배 배상`, `배액 상환`: a multiple is only paid, by who breaks off. What is given back
        as a multiple holds the sum itself; whether what is paid does, its clause decides."""
        verb_at, _ = self._verb_after(at)
        base = self.base_before(at)
        if base is None or self.is_no_share(at):
            return None
        if base.value == "deposit" and self.kind_at(at + 1) in ("hand over", "give"):
            verb_at = verb_at or at + 1  # 예약금의 배액 지급, 배액을 드립니다
        if verb_at is None:  # 당일: 계약금의 3배액, under a sentence that says that it is paid
            return Part(
                "bare", "deduct", self.tokens[at].number, base, base.start, self.tokens[at].end,
                given=self.is_given(at),
            )  # fmt: skip
        verb, token = self.tokens[verb_at], self.tokens[at]
        if verb.kind not in (*_OF_MULTIPLES, *_PAYS) or self.denial_after(verb_at) is not None:
            return None
        self._spend(at, verb_at)
        if verb.kind in ("fee", "charge"):  # 연회비의 3배를 위약금으로 청구
            return Part(
                "lose", "deduct", token.number, base, base.start, self._end_of(verb_at),
                stated_as="deduct rate",
            )  # fmt: skip
        holds = verb.kind == "refund" or (verb.kind != "compensate" and base.value == "deposit")
        over = token.number - holds
        return Part(
            "on top", "compensate", over, base, base.start, verb.end,
            stated_as="compensation rate",
            doubtful=verb.kind == "compensate" and base.value == "deposit",
        )  # fmt: skip

    def _governed(self, at: int, rate: Fraction) -> Part | None:
        token, word = self.tokens[at], self.tokens[at].kind != "rate"
        if rate == 1 and (refusal := self.refusal_after(at)) is not None:
            self._spent.add(refusal)
            end = self.tokens[refusal].end
            return Part("lose", "no refund", rate, None, token.start, end, doubtful=True)
        if (fee := self.let_off(at)) is not None:
            end = self.tokens[at + 1].end
            return Part("lose", "deduct", 1 - rate, fee, fee.start, end, None, "deduct rate")
        if token.kind == "whole" and self.less_a_fee(at):
            return None  # 수수료를 제외한 금액을 전액 환불: how much is taken is not said
        if token.kind == "whole" and self.adds_up(at):
            return Part("keep", "refund", rate, None, token.start, token.end)  # 전액 + 10% 배상
        if token.kind == "whole" and (left := self.cancelled_whole(at)) is not None:
            return Part("keep", "refund", rate, None, token.start, self.tokens[left].end)
        verb_at, also = self._verb_after(at)
        if verb_at is None and token.kind == "whole" and self.is_possible_refund(at):
            return Part("keep", "refund", rate, None, token.start, token.end)
        if verb_at is None and self.is_subtracted(at):
            return Part("lose", "deduct", rate, None, token.start, token.end, None, "deduct rate")
        if verb_at is None and self.adds_a_sum(at):
            return Part("lose", "deduct", rate, None, token.start, token.end, None, "deduct rate")
        if verb_at is None:
            said = self._by_word_before(at, rate)
            given = said is not None and said.means == "bare" and self.is_given(at)
            return replace(said, given=given) if said else None
        verb = self.tokens[verb_at]
        self._spend(at, verb_at)
        end = self._end_of(verb_at)
        if verb.kind == "refund":
            return self._kept(at, verb_at, rate)
        if verb.kind == "compensate":
            return Part(
                "on top", "compensate", rate, None, token.start, end, None, "compensation rate"
            )
        claimed = verb.value == "claim" and self.base_before(at)
        if word and verb.kind == "charge" and not (claimed or self._bears_price(at)):
            return None  # 전액 부담: who bears what is not said
        return Part("lose", "deduct", rate, None, token.start, end, None, "deduct rate", also)

    def _bears_price(self, at: int) -> bool:
        """`여행경비 전액을 부담합니다`, of whoever leaves: what is borne is the price."""
        base = self.base_before(at)
        leaves = any(token.kind == "event" for token in self.tokens[:at])
        return base is not None and base.value in ("whole price", "paid", "deposit") and leaves

    def _kept(self, at: int, verb_at: int, rate: Fraction) -> Part | None:
        """`90% 환급`, and its denial `전액 환불 불가`."""
        token, verb = self.tokens[at], self.tokens[verb_at]
        denied = self.denial_after(verb_at)
        stated: StatedAs = "words" if token.kind == "whole" else "refund rate"
        if denied is None and rate < 1 and self._is_added(at, verb_at):
            base = self.base_added_to(at, verb_at)
            return Part(
                "on top", "compensate", rate, base, token.start, verb.end, None, "compensation rate"
            )
        if denied is None:
            return Part("keep", "refund", rate, None, token.start, verb.end, None, stated)
        self._spent.add(denied)
        end = self.tokens[denied].end
        if rate != 1 or self.tokens[denied].kind == "excluded":
            return Part("no figure", "refund", None, None, token.start, end)
        return Part("lose", "no refund", Fraction(1), None, token.start, end, doubtful=True)

    def _is_added(self, at: int, verb_at: int) -> bool:
        """`10%를 더하여 환급`: the share comes on top of what is given back."""
        between = self.tokens[at + 1 : verb_at]
        return any(token.kind == "besides" and token.value == "added" for token in between)

    def _by_word_before(self, at: int, rate: Fraction) -> Part | None:
        """`위약금 10%`, `환불율: 50%`; with nothing before it the figure is bare."""
        token = self.tokens[at]
        crossed = False  # 취소수수료: 7일 전 10%, where only a fee is still meant
        for before in range(at - 1, max(at - 5, -1), -1):
            kind = self.tokens[before].kind
            crossed = crossed or kind == "notice"
            if kind in STOPS - {"notice"} or (crossed and kind in ("refund", "deduct")):
                break
            if kind in ("fee", "refund", "deduct", "each"):
                gift = (
                    before and self.tokens[before - 1].value == GIFT
                )  # 사은품 반환: 1년 이내 100%
                keeps = kind == "refund" and not gift
                means: Means = "keep" if keeps else "lose"
                effect: EffectKind = "refund" if keeps else "deduct"
                stated: StatedAs = "refund rate" if keeps else "deduct rate"
                return Part(means, effect, rate, None, token.start, token.end, None, stated)
        told = self.base_before(at) or self.is_cell(at)
        if token.kind == "rate" and token.value == "fraction" and not told:
            return None  # 1/3 경과: a share of time, not of money, unless a base or a verb says so
        bare: EffectKind = "refund" if token.kind == "whole" else "deduct"
        return Part("bare", bare, rate, None, token.start, token.end)

    def _verb_after(self, at: int) -> tuple[int | None, tuple[tuple[int, int], ...]]:
        """The verb that governs a figure, and what is named between them besides it."""
        also: tuple[tuple[int, int], ...] = ()
        joint, distance = None, 0
        for index in self.outside_brackets(at + 1, at + 9):
            token = self.tokens[index]
            distance += token.gap
            if (token.kind in STOPS and token.kind != "plus") or distance > 3 * NEAR:
                break
            if token.kind in ("or", "plus"):
                joint = token.end
            elif token.kind in VERBS:
                if joint is None or token.kind not in ("fee",):
                    return index, also
                also = ((joint, token.end),)  # 10%와 플랫폼 수수료 공제
        return None, ()

    def _spend(self, at: int, verb_at: int) -> None:
        """Everything up to the verb is used, and so are the verbs that go on from it."""
        self._spent.update(range(at, verb_at + 1))
        for index in range(verb_at + 1, min(verb_at + 5, len(self.tokens))):
            if self.tokens[index].kind in STOPS or self.tokens[index].kind == "worth":
                return
            if self.tokens[index].kind in ("deduct", "charge", "refund", "fee", "compensate"):
                if self.denial_after(index) is not None:
                    return
                self._spent.add(index)

    def _end_of(self, verb_at: int) -> int:
        """`공제 후 환급` is one verb to a reader."""
        end = self.tokens[verb_at].end
        for index in range(verb_at + 1, min(verb_at + 4, len(self.tokens))):
            if index in self._spent and self.tokens[index].kind in VERBS:
                end = self.tokens[index].end
        return end

    # --- words without a figure ----------------------------------------------------------------

    def _bare_refund(self, at: int) -> Part | None:
        token = self.tokens[at]
        if self.kind_at(at + 1) == "about" and self.tokens[at + 1].gap == 0:
            return None
        if token.value == "return" and not self.money_before(at):
            return None
        base = self.base_before(at)
        start = min(base.start, token.start) if base else token.start
        if at and self.tokens[at - 1].kind == "payment method":
            left = self.tokens[at - 2] if at > 1 else None  # 잔액을 현금으로 돌려드립니다
            if left is None or left.kind != "base" or left.value != "remaining":
                return None
            return Part("keep", "refund", Fraction(1), left, left.start, token.end)
        denied = self.denial_after(at)
        if denied is not None and self._refuses(denied):
            self._spent.add(denied)
            end = self.tokens[denied].end
            named = base or self.money_named_before(at)
            return Part("lose", "no refund", Fraction(1), named, start, end)
        if base is not None and base.value == "remaining" and self.is_rest(base):
            return Part("no figure", "refund", None, base, start, token.end)
        if self.is_remedy(at):
            return Part("keep", "refund", Fraction(1), base, start, token.end)
        if base is not None and denied is None and self._gives_back_all(at, base):
            return Part("keep", "refund", Fraction(1), base, start, token.end)
        return Part("no figure", "refund", None, base, start, token.end)

    def _refuses(self, at: int) -> bool:
        """`환불 불가`, `환불 대상에서 제외`; `환불 규정이 적용되지 않음` says nothing of how much."""
        token = self.tokens[at]
        return token.kind == "negation" or token.value == "refused"

    def _forfeited(self, at: int) -> Part | None:
        """`계약금 몰수`, `예약금은 사업자에게 귀속`: all of the money that is named."""
        base = self.money_named_before(at)
        if base is None or self.denial_after(at) is not None:
            return None
        if self.tokens[at].value not in ("", base.value):
            return None  # 포인트는 소멸, beside a price
        return Part("lose", "no refund", Fraction(1), base, base.start, self.tokens[at].end)

    def _topic_denied(self, at: int) -> Part | None:
        """`취소/환불/변경은 불가`: a topic that is then refused."""
        denied = self.denial_after(at)
        if denied is None or self.tokens[denied].kind != "negation":
            return None
        self._spent.add(denied)
        start, end = self.tokens[at].start, self.tokens[denied].end
        return Part("lose", "no refund", Fraction(1), None, start, end)

    def _leaving_denied(self, at: int) -> Part | None:
        """`반품이 불가합니다`: who may not give a thing back gets nothing back."""
        denied = self.denial_after(at)
        if denied is None:
            return None
        start, end = self.tokens[at].start, self.tokens[denied].end
        return Part("lose", "no refund", Fraction(1), self.base_before(at), start, end)

    def _gives_back_all(self, at: int, base: Token) -> bool:
        """`계약금 환급`, `구입가 환급`, `불가항력으로 … 대여요금을 반환`: what is named comes back whole."""
        if base.value == "deposit" or (base.value == "remaining" and self.tokens[at].gap <= 2):
            return True
        if base.number == 1 and self.tokens[at].gap <= 1:
            return True
        causes = [t.value for t in self.tokens[:at] if t.kind in ("party", "trouble")]
        return bool(causes) and "consumer" not in causes

    def _whole_as_fee(self, at: int) -> Part | None:
        """`전체 요금이 위약금으로 부과`: the base itself is what is charged."""
        before = self.tokens[at - 1] if at else None
        if before is not None and before.kind == "close":
            before = self.base_of_bracket(at)
        if before is None or before.kind != "base" or self.tokens[at].gap > 1:
            return None
        if self.tokens[at].kind == "charge" and before.number == 1:
            return Part("lose", "deduct", Fraction(1), before, before.start, self.tokens[at].end)
        if self.tokens[at].kind == "fee" and self.kind_at(at + 1) == "charge":
            self._spent.add(at + 1)
            end = self.tokens[at + 1].end
            return Part("lose", "deduct", Fraction(1), before, before.start, end)
        return None

    def _takes_whole(self, at: int, base: Token) -> bool:
        """`예약금을 제외하고 전액 환불`: what is named is kept, and all the rest comes back."""
        if base.value not in ("deposit", "one night") or self.tokens[at].gap > 1:
            return False
        if self.tokens[at - 1] is not base:
            return False
        rest = range(at + 1, min(at + 4, len(self.tokens)))
        kinds = [self.tokens[index].kind for index in rest]
        if "refund" not in kinds or "rate" in kinds[: kinds.index("refund")]:
            return False
        back = rest[kinds.index("refund")]
        if self.denial_after(back) is not None:
            return False
        self._spent.update(range(at + 1, back + 1))
        return True

    def _bare_verb(self, at: int) -> Part | None:
        token = self.tokens[at]
        base = self.base_before(at)
        if token.kind in ("charge", "fee") and (whole := self._whole_as_fee(at)):
            return whole
        if token.kind == "compensate":
            if (worth := self.worth_before(at)) is not None:
                return Part("on top", "compensate", Fraction(1), worth, worth.start, token.end)
            return Part("no figure", "compensate", None, base, token.start, token.end)
        if token.kind == "deduct" and base is not None and self._takes_whole(at, base):
            return Part("lose", "deduct", Fraction(1), base, base.start, token.end)
        denied = self.denial_after(at) if token.kind == "fee" else None
        if denied is not None and self.tokens[denied].kind == "negation":
            if any(each.kind == "refund" for each in self.tokens[at + 1 : denied]):
                return None  # 대행수수료를 환불하지 않는다: the fee is what was paid
            self._spent.add(denied)
            end = self.tokens[denied].end
            return Part("lose", "refund", Fraction(0), base, token.start, end)
        return Part("no figure", "deduct", None, base, token.start, token.end)

    def _sum(self, at: int) -> Part | None:
        """`10,000원 공제`: a flat sum, when a verb or a fee word governs it."""
        token = self.tokens[at]
        explained = self.base_of_bracket(at + 1) if self.kind_at(at + 1) == "close" else None
        if explained is not None and explained.kind == "base":
            return None  # 계약금(인당 20만원): how much the deposit is
        if self.kind_at(at + 1) == "close" and any(t.kind == "usage" for t in self.tokens[:at]):
            return None  # 진행한 횟수를 정상가(회당 10만원)로 계산: the price of one use
        verb_at, also = self._verb_after(at)
        if verb_at is not None and self.tokens[verb_at].kind in ("deduct", "fee", "charge"):
            self._spend(at, verb_at)
            end = self.tokens[verb_at].end
        elif self.is_added(at):
            end = token.end
        elif at and self.tokens[at - 1].kind in ("fee", "open") and token.gap <= 2:
            end = token.end
            if self.tokens[at - 1].kind == "open" and not self.fee_before(at):
                return None
        elif self.kind_at(at + 1) in _ENDS and self.after_notice(at):
            won = int(token.number)  # 10일 전까지: 4,000원, where a heading says that it is a fee
            if not won:
                return Part("lose", "refund", Fraction(0), None, token.start, token.end)
            return Part("sum", "deduct", None, None, token.start, token.end, won)
        else:
            return None
        won = int(token.number)
        return Part("sum", "deduct", None, None, token.start, end, won, "sum", also)
