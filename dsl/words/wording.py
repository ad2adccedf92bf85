"""Conditions, rungs, expressions and effects in words, Korean and English: one meaning, one place.

The page, the comments of the calculator and the messages all speak through this file, in the
labels that the standard itself declares.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from dsl import model
from dsl.diagnostic import Bilingual
from dsl.model import NO, YES, Condition, Expression, Fact
from dsl.table import Rung, Table
from dsl.words.phrases import SIGNS, WEEKDAYS, join, number, particle, spelled, yearly

COMPARED = {
    "<": ("미만", "under"),
    "<=": ("이하", "at most"),
    "=": ("", "exactly"),
    ">=": ("이상", "at least"),
    ">": ("초과", "over"),
}

MONTHS_COUNTED = {
    "completed": ("개월(찬 달)", "completed months"),
    "started": ("개월(시작된 달)", "started months"),
    "back": ("거슬러 센 개월", "completed months, counted back,"),
}


@dataclass(frozen=True, slots=True)
class Wording:
    """The labels that one standard declares, by name."""

    facts: dict[str, Fact]
    axes: dict[str, model.Axis]
    labels: dict[str, str]  # lets and lookup tables
    remedies: dict[str, str]
    sayings: dict[str, model.Saying]

    @staticmethod
    def of(table: Table) -> Wording:
        named = [named for edition in table.editions for named in edition.lets + edition.lookups]
        return Wording(
            {fact.name: fact for fact in table.facts},
            {axis.fact: axis for axis in table.axes},
            {entry.name: entry.label for entry in named},
            {remedy.name: remedy.label for remedy in table.remedies},
            {saying.name: saying for saying in table.sayings},
        )

    def fact(self, name: str) -> Bilingual:
        fact = self.facts.get(name)
        return Bilingual(fact.label if fact and fact.label else spelled(name), spelled(name))

    def named(self, name: str) -> Bilingual:
        return Bilingual(self.labels.get(name) or spelled(name), spelled(name))

    def remedy(self, name: str) -> Bilingual:
        return Bilingual(self.remedies.get(name) or spelled(name), spelled(name))

    def word(self, fact: str, name: str) -> Bilingual:
        """A value of a choice; a yes-or-no fact is told by its own label."""
        declared = self.facts.get(fact)
        if name == YES:
            return self.fact(fact)
        if name == NO:
            said = self.fact(fact)
            return Bilingual(f"{said.korean} 아님", f"not {said.english}")
        labels = {word.name: word.label for word in declared.words} if declared else {}
        return Bilingual(labels.get(name) or spelled(name), spelled(name))

    # --- conditions --------------------------------------------------------------------------------

    def condition(self, condition: Condition) -> Bilingual:
        """A condition as a phrase: "소비자, 취소, 성수기" and "consumer, cancels, peak"."""
        match condition:
            case model.WordIs(fact, words):
                return self._one_of([self.word(fact, word) for word in words])
            case model.AllOf(()):
                return Bilingual("언제나", "always")
            case model.AllOf(parts):
                return join(self._listed(parts), ", ", ", ")
            case model.AnyOf(parts):
                return join([self._part(part) for part in parts], " 또는 ", " or ")
            case model.Not(model.WordIs(fact, (model.YES,))):
                return self.word(fact, NO)
            case model.Not(part):
                said = self.condition(part)
                return Bilingual(f"다음이 아닌 경우({said.korean})", f"not ({said.english})")
            case model.Compare():
                return self._comparison(condition)
            case model.IsGiven(fact):
                said = self.fact(fact)
                return Bilingual(
                    f"{particle(said.korean, '이', '가')} 정해진 경우", f"{said.english} is given"
                )
        return self._calendar(condition)

    def _one_of(self, words: list[Bilingual]) -> Bilingual:
        if len(words) <= 2:
            return join(words, " 또는 ", " or ")
        listed = join(words, "·", ", ")
        return Bilingual(f"{listed.korean} 중 하나", f"any of {listed.english}")

    def _listed(self, parts: tuple[Condition, ...]) -> list[Bilingual]:
        """The parts in their order; a lower and an upper limit of one amount in one breath."""
        said: list[Bilingual] = []
        before: Condition | None = None
        for part in parts:
            if model.is_range(before, part):
                assert isinstance(part, model.Compare)
                low, limit = said.pop(), self.expression(part.right)
                korean, english = COMPARED[part.operator]
                said.append(
                    Bilingual(
                        f"{low.korean} {limit.korean} {korean}",
                        f"{low.english} and {english} {limit.english}",
                    )
                )
                before = None
            else:
                said.append(self._part(part))
                before = part
        return said

    def _part(self, part: Condition) -> Bilingual:
        """A part of a longer condition, in brackets where it has parts of its own."""
        said = self.condition(part)
        if isinstance(part, model.AllOf | model.AnyOf) and len(part.parts) > 1:
            return Bilingual(f"({said.korean})", f"({said.english})")
        return said

    def _comparison(self, compare: model.Compare) -> Bilingual:
        left, right = self.expression(compare.left), self.expression(compare.right)
        korean, english = COMPARED[compare.operator]
        return Bilingual(
            f"{left.korean} {right.korean} {korean}".rstrip(),
            f"{left.english} {english} {right.english}",
        )

    def _calendar(self, condition: Condition) -> Bilingual:
        match condition:
            case model.DateWithin(fact, periods):
                day, when = self.fact(fact), join([yearly(p) for p in periods], ", ", " or ")
                return Bilingual(
                    f"{particle(day.korean, '이', '가')} {when.korean} 중",
                    f"{day.english} in {when.english}",
                )
            case model.DateInList(fact, periods_fact):
                day, within = self.fact(fact), self.fact(periods_fact)
                return Bilingual(
                    f"{particle(day.korean, '이', '가')} {within.korean} 중",
                    f"{day.english} in {within.english}",
                )
            case model.DateIsWeekday(fact, weekdays):
                day = self.fact(fact)
                names = join([WEEKDAYS[number] for number in weekdays], "·", " or ")
                return Bilingual(
                    f"{particle(day.korean, '이', '가')} {names.korean}",
                    f"{day.english} is {names.english}",
                )
            case model.EveOfHoliday(fact, holidays):
                day, listed = self.fact(fact), self.fact(holidays)
                return Bilingual(
                    f"{particle(day.korean, '이', '가')} {listed.korean} 전날",
                    f"{day.english} is the eve of {listed.english}",
                )
        raise NotImplementedError(f"no words for a condition {type(condition).__name__}")

    # --- rungs -------------------------------------------------------------------------------------

    def anchor(self, rung: Rung) -> Bilingual:
        """What the rung is counted from: "사용예정일"."""
        axis = self.axes.get(rung.axis)
        return self.fact(axis.anchor if axis else rung.axis)

    # --- expressions -------------------------------------------------------------------------------

    def expression(self, expression: Expression) -> Bilingual:
        """An amount in words: "총요금의 60%", "the lesser of …"."""
        match expression:
            case model.Number(value, unit):
                return number(value, unit)
            case model.FactValue(fact):
                return self.fact(fact)
            case model.NamedValue(name):
                return self.named(name)
            case model.Lookup(table, key):
                entry, by = self.named(table), self.expression(key)
                return Bilingual(
                    f"{entry.korean}({by.korean})", f"{entry.english} for {by.english}"
                )
            case model.DaysBetween(first, last):
                return self._between(first, last, "일수", "days")
            case model.Extreme():
                return self._extreme(expression)
            case model.Arithmetic():
                return self._arithmetic(expression)
            case model.Cases(guards):
                return join([self._case(*guard) for guard in guards], "; ", "; ")
        return self._reckoned(expression)

    def _case(self, amount: Expression, when: Condition | None) -> Bilingual:
        said = self.expression(amount)
        if when is None:
            return Bilingual(f"그 밖에 {said.korean}", f"otherwise {said.english}")
        case = self.condition(when)
        return Bilingual(f"{case.korean}이면 {said.korean}", f"{said.english} when {case.english}")

    def _reckoned(self, expression: Expression) -> Bilingual:
        match expression:
            case model.MonthsBetween(first, last, counted):
                return self._between(first, last, *MONTHS_COUNTED[counted])
            case model.BusinessDaysBetween(first, last, listed):
                said, days = (
                    self._between(first, last, "영업일수", "business days"),
                    self.fact(listed),
                )
                return Bilingual(
                    f"{said.korean}({days.korean} 제외)", f"{said.english} without {days.english}"
                )
            case model.HoursBetween(first, last, excluding):
                said = self._between(first, last, "시간", "hours")
                if excluding is None:
                    return said
                days = self.fact(excluding)
                return Bilingual(
                    f"{said.korean}({days.korean} 제외)",
                    f"{said.english} without {days.english}",
                )
            case model.Aggregate(which, fact):
                of, korean = self.fact(fact), "합계" if which == "total" else "평균"
                return Bilingual(f"{of.korean}의 {korean}", f"the {which} of {of.english}")
            case model.Rounded(amount, step):
                said, to = self.expression(amount), number(step, "count")
                return Bilingual(
                    f"{said.korean}({to.korean} 단위 반올림)",
                    f"{said.english} rounded to {to.english}",
                )
        raise NotImplementedError(f"no words for an expression {type(expression).__name__}")

    def _between(self, first: str, last: str, korean: str, english: str) -> Bilingual:
        start, end = self.fact(first), self.fact(last)
        return Bilingual(
            f"{start.korean}부터 {end.korean}까지의 {korean}",
            f"{english} from {start.english} to {end.english}",
        )

    def _arithmetic(self, sum_: model.Arithmetic) -> Bilingual:
        share = share_of(sum_)
        if share is not None and isinstance(share[1], model.FactValue | model.NamedValue):
            rate, of = number(share[0], "rate"), self.expression(share[1])
            return Bilingual(f"{of.korean}의 {rate.korean}", f"{rate.english} of {of.english}")
        left = self._operand(sum_.left, sum_.operator, right=False)
        right = self._operand(sum_.right, sum_.operator, right=True)
        return join([left, right], f" {SIGNS[sum_.operator]} ", f" {SIGNS[sum_.operator]} ")

    def _operand(self, operand: Expression, operator: str, *, right: bool) -> Bilingual:
        """One side of an operation, in brackets where it would be read otherwise."""
        said = self.expression(operand)
        loose = isinstance(operand, model.Arithmetic) and (
            (operator in "*/" and operand.operator in "+-")
            or (right and operator in "-/")
            or (share_of(operand) is not None and operator in "*/")
        )
        if loose or isinstance(operand, model.Extreme):
            return Bilingual(f"({said.korean})", f"({said.english})")
        return said

    def _extreme(self, extreme: model.Extreme) -> Bilingual:
        lesser = extreme.which == "lesser"
        amounts = [self.expression(amount) for amount in extreme.amounts]
        if len(amounts) == 2 and isinstance(extreme.amounts[1], model.Number):
            first, bound = amounts
            korean, english = ("최대", "at most") if lesser else ("최소", "at least")
            return Bilingual(
                f"{first.korean}, {korean} {bound.korean}",
                f"{first.english}, {english} {bound.english}",
            )
        listed = join(amounts, ", ", " and ")
        return Bilingual(
            f"{listed.korean} 중 {'적은' if lesser else '많은'} 금액",
            f"the {extreme.which} of {listed.english}",
        )

    # --- outcomes ----------------------------------------------------------------------------------

    def effect(self, effect: model.Effect) -> Bilingual:
        """What one effect orders: "총요금의 20% 공제", "deduct 20% of total"."""
        match effect:
            case model.Refund(None):
                return Bilingual("낸 금액 전부 환급", "refund everything paid")
            case model.Refund(amount) if amount is not None:
                return self._ordered(amount, "{} 환급", "refund {}")
            case model.Deduct(amount):
                return self._ordered(amount, "{} 공제", "deduct {}")
            case model.ChargeUse(amount):
                return self._ordered(amount, "이용한 몫으로 {} 공제", "charge {} for use")
            case model.Compensate(amount):
                return self._ordered(amount, "{} 배상", "compensate {}")
            case model.Damages():
                return self._damages(effect)
            case model.Remedy(name):
                return self.remedy(name)
            case model.Extend(amount):
                return self._ordered(amount, "{} 연장", "extend service by {}")
            case model.Pays(amount):
                return self._ordered(amount, "소비자가 {} 부담", "the consumer pays {}")
            case model.Owes(amount):
                return self._ordered(amount, "소비자가 {} 지급", "the consumer owes {}")
            case model.Say(name, said):
                return self.finding(name, said)
            case model.Burden(party, what):
                by = self.any_word(party)
                return Bilingual(
                    f"{particle(spelled(what), '은', '는')} {particle(by.korean, '이', '가')} 증명",
                    f"{by.english} must prove {spelled(what)}",
                )
            case model.NoPenalty():
                return Bilingual("공제 없음", "nothing is deducted")
            case model.Reduce(rate):
                return Bilingual(
                    f"위약금·배상금 {number(rate, 'rate').korean} 감경",
                    f"reduce the penalty by {number(rate, 'rate').english}",
                )
        raise NotImplementedError(f"no words for an effect {type(effect).__name__}")

    def finding(self, name: str, said: object) -> Bilingual:
        """What `say` tells, by the titles that the standard declares for it."""
        saying = self.sayings.get(name)
        about = Bilingual(saying.label, spelled(name)) if saying else self.named(name)
        texts = {one.name: one.label for one in saying.told} if saying else {}
        if isinstance(said, bool):
            told = Bilingual("예", "yes") if said else Bilingual("아니요", "no")
        elif isinstance(said, model.FactValue):
            told = self.fact(said.fact)
        elif isinstance(said, str):
            told = Bilingual(texts.get(said, said), said)
        else:
            told = _value(said, "count")
        return Bilingual(f"{about.korean}: {told.korean}", f"{about.english}: {told.english}")

    def any_word(self, name: str) -> Bilingual:
        """A word of whatever choice declares it."""
        declared = (
            fact.name for fact in self.facts.values() if name in [w.name for w in fact.words]
        )
        return self.word(next(declared, ""), name)

    def _ordered(self, amount: Expression, korean: str, english: str) -> Bilingual:
        said = self.expression(amount)
        return Bilingual(korean.format(said.korean), english.format(said.english))

    def _damages(self, damages: model.Damages) -> Bilingual:
        heads = join([self._head(head) for head in damages.heads], ", ", ", ")
        korean, english = "손해배상", "damages"
        if heads.korean:
            korean, english = f"{korean}({heads.korean})", f"{english} ({heads.english})"
        if damages.at_most is not None:
            cap = self.expression(damages.at_most)
            korean, english = f"{korean}, 최대 {cap.korean}", f"{english}, at most {cap.english}"
        return Bilingual(korean, english)

    def _head(self, name: str) -> Bilingual:
        """A kind of loss: a declared word, or the fact that proves it."""
        return self.remedy(name) if name in self.remedies else self.fact(name)

    def stated(self, name: str, value: object) -> Bilingual:
        """A fact as a case states it: "성수기", "총요금 300,000원", "사용예정일까지 남은 날 3일"."""
        fact, label = self.facts.get(name), self.fact(name)
        if isinstance(value, str):
            return self.word(name, value)
        said = _value(value, fact.kind if fact else "count")
        return Bilingual(f"{label.korean} {said.korean}", f"{label.english} {said.english}")

    def outcome(self, outcome: model.Outcome | None) -> Bilingual:
        """Everything a rule orders; alternatives joined by "or" or by "failing that"."""
        if outcome is None:
            return Bilingual("정함 없음", "no rule")
        steps = [
            join([self.effect(effect) for effect in step], " 및 ", " and ")
            for step in outcome.steps
        ]
        if outcome.mode == "ladder":
            return join(steps, " → 안 되면 ", ", failing that ")
        return (
            join(steps, " 또는 ", " or ")
            if outcome.mode == "choice"
            else join(steps, " 및 ", " and ")
        )


def share_of(expression: Expression) -> tuple[Fraction, Expression] | None:
    """(60%, total) of `60% of total`, whichever side the rate was written on."""
    match expression:
        case model.Arithmetic("*", model.Number(rate, "rate"), amount):
            return rate, amount
        case model.Arithmetic("*", amount, model.Number(rate, "rate")):
            return rate, amount
    return None


def _value(value: object, kind: str) -> Bilingual:
    match value:
        case Fraction() | int():
            return number(Fraction(value), kind)
        case ():
            return Bilingual("없음", "none")
        case tuple():
            return join([_value(part, kind) for part in value], ", ", ", ")
    return Bilingual(str(value), str(value))
