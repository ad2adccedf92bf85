"""What stands near a token of a clause: the questions that decide what a figure means."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from linter.reading.tokenise import Token

FIGURES = frozenset(("rate", "whole", "half"))
VERBS = frozenset(("refund", "deduct", "fee", "charge", "compensate", "forfeit"))
STOPS = FIGURES | {"bar", "plus", "notice", "season", "week", "won"}
DENIALS = frozenset(("negation", "excluded"))
NEAR = 8  # letters of no meaning between a figure and the word that governs it


_BESIDE_REMEDY = {"or", "slash", "base", "give", "comma", "anchor"}
_REACH_OF_WORTH = {"deposit": 1, "goods": 7}  # letters: 계약금을 배상, 물품가액을 기준으로 배상
_GIVING = ("besides", "base", "or")  # 10%를 더해 드립니다, 2배를 다음 달 요금에서 빼 드립니다
_ENDS = (
    "",
    "possible",
    "give",
    "perhaps",
    "bar",
    "comma",
    "slash",
    "close",
)  # nothing governs what stands before
_BRACKET = 6  # tokens that a bracket may hold


class Neighbours:
    """The tokens of a clause, and what stands before and after each."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens

    def is_no_share(self, at: int) -> bool:
        """A figure that is paid in, discounted or a cap, or a share of time gone by."""
        if self._qualifies_a_limit(at):
            return True
        time_gone = self.tokens[at].value == "fraction"  # 1/3 경과 전
        for token in self.following(at):
            if time_gone and token.kind in ("after", "before", "earlier", "until", "from"):
                return True
            if token.kind in ("or", "plus"):
                return False  # 10%와 이용일수에 해당하는 금액
            if token.kind in (
                "pay",
                "aside",
                "within",
                "at most",
                "under",
                "at least",
                "over",
                "cap",
                "usage",
                "limit",
            ):
                return True
            if token.kind in VERBS:
                return False
        return False

    def is_size_of_deposit(self, at: int) -> bool:
        """`계약금은 총 운임의 20%이며`: how much the deposit is, not what becomes of it."""
        two = self.tokens[max(at - 2, 0) : at]
        named = [(token.kind, token.value) for token in two]
        near = len(two) == 2 and two[1].gap <= 1 and self.tokens[at].gap <= 1
        return near and named[0] == ("base", "deposit") and named[1][0] == "base"

    def _qualifies_a_limit(self, at: int) -> bool:
        """The second figure of `60% 이상(1만원 이하는 80%) 사용 시`."""
        kinds = [token.kind for token in self.tokens[max(at - _BRACKET, 0) : at]]
        if "open" not in kinds or "close" in kinds:
            return False
        return kinds[: kinds.index("open")][-1:] in (["at least"], ["over"], ["at most"], ["under"])

    def is_subtracted(self, at: int) -> bool:
        """`납부금액 - (납부금액 × 10%)`."""
        kinds = [token.kind for token in self.tokens[max(at - 4, 0) : at]]
        return kinds in (["base", "to", "open", "base"], ["base", "to", "base"])

    def is_possible_refund(self, at: int) -> bool:
        """`환불은 3일 전까지만 전액 가능`."""
        said = any(token.kind == "refund" for token in self.tokens[:at])
        return said and self.kind_at(at + 1) == "possible"

    def cancelled_whole(self, at: int) -> int | None:
        """`전액 취소 가능`, `전액 결제취소`: where the cancelling of the whole payment is named;
        `전액 취소 시` is only a case."""
        left = at + 1 + (self.kind_at(at + 1) == "anchor")
        if self.kind_at(left) != "event" or self.tokens[left].value != "cancel":
            return None
        near = self.tokens[left].gap <= 2 and self.tokens[at + 1].gap <= 2
        return left if near and self.kind_at(left + 1) in _ENDS else None

    def adds_a_sum(self, at: int) -> bool:
        """`잔여 렌탈료의 10% + 철거비 25,000원`: what sums are added to is taken, not given back."""
        kinds = [token.kind for token in self.tokens[at + 1 : at + 4]]
        return kinds[:1] == ["plus"] and "won" in kinds

    def is_added(self, at: int) -> bool:
        """The sum of `잔여 렌탈료의 10% + 철거비 25,000원`."""
        before = self.tokens[max(at - 8, 0) : at]
        kinds = [token.kind for token in before]
        return "plus" in kinds[-3:] and "rate" in kinds and "whole" not in kinds

    def is_given(self, at: int) -> bool:
        """`10%를 드립니다`, `10%를 더해 드립니다`, `전액과 쿠폰을 드립니다`."""
        if self.tokens[at].kind == "whole" and self.kind_at(at + 1) in ("or", "plus"):
            more = takewhile(lambda token: token.kind not in STOPS, self.tokens[at + 2 : at + 8])
            return any(token.kind == "give" for token in more)
        rest = self.tokens[at + 1 : at + 4]
        given = next((i for i, t in enumerate(rest) if t.kind == "give"), None)
        if given is None or any(t.kind not in _GIVING for t in rest[:given]):
            return False
        return all(t.gap <= 4 for t in rest[: given + 1])

    def worth_before(self, at: int) -> Token | None:
        """`계약금 상당액을 배상`: the thing of whose worth as much is paid."""
        near = self.tokens[max(at - 3, 0) : at]
        before = [token for token in near if token.kind != "basis"][-2:]
        worth = len(before) == 2 and before[1].kind == "worth" and self.tokens[at].gap <= 2
        if worth and before[0].kind == "base" and before[1].gap <= 1:
            return before[0]
        named = before[-1].value if before and before[-1].kind == "base" else ""
        reached = self.tokens[at].gap <= _REACH_OF_WORTH.get(named, -1)
        return before[-1] if reached else None

    def after_notice(self, at: int) -> bool:
        """Nothing but the name of the thing stands between the notice and the sum."""
        kinds = [token.kind for token in self.tokens[max(at - 4, 0) : at]]
        while kinds and kinds[-1] in ("anchor", "colon", "base", "bar"):
            kinds.pop()
        return bool(kinds) and kinds[-1] == "notice"

    def money_named_before(self, at: int) -> Token | None:
        """`계약금은 …이며 환불되지 않습니다`: what is not refunded, farther off in the clause."""
        bases = [token for token in self.tokens[max(at - 8, 0) : at] if token.kind == "base"]
        return bases[-1] if bases else None

    def money_before(self, at: int) -> bool:
        """Whether a word or figure of money stands close before."""
        before = self.tokens[max(at - 3, 0) : at]
        return any(token.kind in (*FIGURES, "base", "fee", "won") for token in before)

    def fee_before(self, at: int) -> bool:
        """Whether a fee or a charge stands close before."""
        return any(token.kind in ("fee", "charge") for token in self.tokens[max(at - 4, 0) : at])

    def following(self, at: int) -> Sequence[Token]:
        """The tokens that can still govern a figure."""
        end, distance = at + 1, 0
        while end < len(self.tokens) and end < at + 6:
            distance += self.tokens[end].gap
            if self.tokens[end].kind in STOPS or distance > NEAR:
                break
            end += 1
        return self.tokens[at + 1 : end]

    def denial_after(self, at: int) -> int | None:
        """Where the verb is denied: `환불 불가`, `환급하지 않는다`."""
        distance = 0
        for index in range(at + 1, min(at + 7, len(self.tokens))):
            token = self.tokens[index]
            distance += token.gap
            if token.kind in STOPS or distance > NEAR:
                return None
            if token.kind in DENIALS:
                return index
            if token.kind not in ("event", "possible", "charge", "slash", "or", "refund", "base"):
                return None
        return None

    def base_before(self, at: int) -> Token | None:
        """The word a figure is taken of: the nearest before it, no other figure between."""
        if self.kind_at(at + 1) == "of" and self.kind_at(at + 2) == "base":
            return self.tokens[at + 2]
        distance = self.tokens[at].gap
        for before in range(at - 1, max(at - 5, -1), -1):
            token = self.tokens[before]
            if token.kind == "base" and distance <= NEAR:
                return self._named_before(before)
            if self._explains_base(before):
                return self._named_before(before - 1)
            if token.kind in STOPS or distance > NEAR:
                return None
            if token.kind in VERBS - {"fee"}:  # 사용료에 대한 위약금 30%
                return None
            distance += token.gap
        return None

    def _explains_base(self, at: int) -> bool:
        """`보증금 1만원은 키 반납 시 전액`: the sum only says how much the base is."""
        token = self.tokens[at]
        return (
            token.kind == "won" and at > 0 and self.tokens[at - 1].kind == "base" and token.gap <= 1
        )

    def _named_before(self, at: int) -> Token:
        """The base itself; of `그 금액`, the base that it goes back to."""
        earlier = [t for t in self.tokens[:at] if t.kind == "base" and t.value != "the same"]
        back = self.tokens[at].value == "the same" and bool(earlier)
        return earlier[-1] if back else self.tokens[at]

    def base_added_to(self, at: int, verb_at: int) -> Token | None:
        """`30%를 참가비에 얹어서 환불`: what a share is added to is what it is taken of."""
        between = self.tokens[at + 1 : verb_at]
        base = next((token for token in between if token.kind == "base"), None)
        return base if any(token.value == "added" for token in between) else None

    def deposit_beside(self, base: Token | None) -> tuple[tuple[int, int], ...]:
        """`계약금 및 총 요금의 10% 배상`: the deposit is taken beside the rate."""
        at = self.tokens.index(base) if base is not None else 0
        if at < 2 or self.tokens[at - 1].kind not in ("or", "besides"):
            return ()
        deposit = self.tokens[at - 2]
        named = deposit.kind == "base" and deposit.value == "deposit"
        return ((deposit.start, deposit.end),) if named else ()

    def outside_brackets(self, first: int, end: int) -> Iterator[int]:
        """The places from `first`, those inside brackets left out: 정상가(15,000원) 공제."""
        at, end = first, min(end, len(self.tokens))
        while at < end:
            inside = [t.kind for t in self.tokens[at : at + _BRACKET]]
            if inside[0] == "open" and "close" in inside:
                at += inside.index("close") + 1
                end = min(end + inside.index("close") + 1, len(self.tokens))
                continue
            yield at
            at += 1

    def base_of_bracket(self, at: int) -> Token | None:
        """`계약금(인당 20만원)만`: what the bracket that ends just before explains."""
        kinds = [token.kind for token in self.tokens[max(at - _BRACKET, 0) : at]]
        if "open" not in kinds:
            return None
        opened = at - kinds[::-1].index("open") - 1
        return self.tokens[opened - 1] if opened else None

    def less_a_fee(self, at: int) -> bool:
        """A deduction without a figure stands before the whole."""
        before = [token.kind for token in self.tokens[max(at - 5, 0) : at]]
        return "deduct" in before and "fee" in before and not set(before) & {"rate", "won", "bar"}

    def adds_up(self, at: int) -> bool:
        """`전액+10% 배상`, `전액과 10%를 환불`, `전액에 20%를 얹어서`: the whole and more."""
        if self.kind_at(at + 1) not in ("plus", "or"):
            more = self.tokens[at + 1 : at + 5]
            added = [t.value == "added" for t in more if t.kind in ("besides", *VERBS)]
            return any(token.kind == "rate" for token in more) and added[:1] == [True]
        return any(token.kind == "rate" for token in self.tokens[at + 2 : at + 5])

    def is_alone(self, at: int) -> bool:
        """`| 없음 |`, `7일 전: 없음`: a cell or an answer of its own."""
        before = self.tokens[at - 1].kind if at else ""
        answers = before == "event" and self.tokens[at].value == "none"  # 취소 시 없음
        after = self.kind_at(at + 1)
        alone = answers or before in ("bar", "colon", "notice")
        leads = (
            not at and self.tokens[at].value == "none" and after == "colon"
        )  # 없음 : 10일 전까지
        return leads or (alone and after in ("", "bar", "comma", "slash"))

    def is_remedy(self, at: int) -> bool:
        """`교환 또는 분양가 환급`: the refund is one of the ways to make something good."""
        before = [token.kind for token in self.tokens[max(at - 4, 0) : at]]
        if "remedy" not in before or self.denial_after(at) is not None:
            return False
        return set(before[before.index("remedy") + 1 :]) <= _BESIDE_REMEDY

    def is_rest(self, base: Token) -> bool:
        """`위약금을 공제한 잔액`: what a deduction leaves, not what is left of the use."""
        at = self.tokens.index(base)
        return at > 0 and self.tokens[at - 1].kind == "deduct" and base.gap <= 1

    def let_off(self, at: int) -> Token | None:
        """The fee of `위약금의 50% 감면`."""
        fee = self.tokens[at - 1] if at else None
        if fee is None or fee.kind != "fee" or self.kind_at(at + 1) != "reduce":
            return None
        return fee if self.tokens[at].gap <= 1 and self.tokens[at + 1].gap <= 2 else None

    def is_cell(self, at: int) -> bool:
        """`1/3 경과 전 | 2/3`: the figure is all that its cell says."""
        return at > 0 and self.tokens[at - 1].kind == "bar" and self.kind_at(at + 1) in ("", "bar")

    def kind_at(self, at: int) -> str:
        """The kind of the token at a place; empty past the end."""
        return self.tokens[at].kind if at < len(self.tokens) else ""

    def refusal_after(self, at: int) -> int | None:
        """`전액 환불 불가`, where the refusal is one word of the lexicon."""
        near = at + 1 < len(self.tokens) and self.tokens[at + 1].gap <= 2
        return at + 1 if near and self.kind_at(at + 1) == "no refund" else None
