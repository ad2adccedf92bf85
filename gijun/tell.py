"""An answer as a person reads it: the amounts first, then why, then what was assumed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from dsl.diagnostic import Bilingual
from dsl.emit.families import apart, shared
from dsl.model import NO, AllOf, Fact
from dsl.register import Register
from dsl.settlement import Answer, NoRule, Settlement, Undecided, Value
from dsl.settling.arithmetic import figure
from dsl.table import Edition, Row, Table
from dsl.words.phrases import particle, rung
from gijun.terminal import padded, said

ENTRIES = (
    ("refund", Bilingual("환급", "refund"), True),
    ("penalty", Bilingual("위약금", "penalty"), True),
    ("used_value", Bilingual("이용한 값", "value used"), False),
    ("compensation", Bilingual("배상", "compensation"), False),
    ("owed_by_consumer", Bilingual("소비자가 더 낼 돈", "owed by the consumer"), False),
    ("consumer_pays", Bilingual("소비자 부담", "paid by the consumer"), False),
)  # attribute, name, and whether nought is worth saying
MODES = {
    "choice": Bilingual("다음 중 하나", "one of these"),
    "ladder": Bilingual(
        "차례로, 앞의 것이 안 되면 다음 것", "in order, each failing the one before"
    ),
    "all": Bilingual("구제", "remedies"),
    "single": Bilingual("구제", "remedy"),
}
PAYMENTS = {
    "refund": Bilingual("환급", "refund"),
    "damages": Bilingual("손해배상", "damages"),
    "deduct": Bilingual("공제", "deduction"),
    "pay": Bilingual("지급", "payment"),
}
COLUMN = 30
NAME = re.compile(r"[^\W\d]\w*")


class Teller:
    """Tells the answers of one standard in one language."""

    def __init__(self, table: Table, register: Register, language: str) -> None:
        from dsl.words.wording import Wording

        self.table = table
        self.register = register
        self.language = language
        self.wording = Wording.of(table)
        self.facts: dict[str, Fact] = {fact.name: fact for fact in table.facts}
        self.labels = {fact.name: fact.label for fact in table.facts}
        for edition in table.editions:
            self.labels |= {let.name: let.label for let in edition.lets if let.label}
            self.labels |= {lookup.name: lookup.label for lookup in edition.lookups}

    def __call__(self, answer: Answer, on: date) -> str:
        """The whole answer for a day, as lines of text."""
        return "\n".join([self._heading(answer, on), "", *self._body(answer)])

    def say(self, korean: str, english: str) -> str:
        return said(Bilingual(korean, english), self.language)

    def fact(self, name: str) -> str:
        """A fact by its term: `성수기 (season)`."""
        found = self.facts.get(name)
        english = name.replace("_", " ")
        return self.say(found.label, english) if found else english

    def value(self, name: str, value: Value) -> str:
        """The value of a fact, in the words of the standard."""
        fact = self.facts.get(name)
        if isinstance(value, str):
            words = fact.words if fact else ()
            label = next((word.label for word in words if word.name == value), value)
            return self.say(label, value)
        if isinstance(value, tuple):
            parts = ["..".join(map(str, p)) if isinstance(p, tuple) else str(p) for p in value]
            return ", ".join(parts) or self.say("없음", "none")
        if isinstance(value, date):
            return value.isoformat()
        return f"{figure(value)}{'원' if fact and fact.kind == 'won' else ''}"

    # --- parts of an answer ------------------------------------------------------------------------

    def _heading(self, answer: Answer, on: date) -> str:
        title = self.say(self.table.label, self.table.title)
        edition = answer.possible[0].edition if isinstance(answer, Undecided) else answer.edition
        where = f" · {edition_name(edition)}" if edition else ""
        return f"{title}{where} · {self.say(f'{on} 기준', f'as of {on}')}"

    def _body(self, answer: Answer) -> Iterator[str]:
        match answer:
            case Settlement():
                yield from self._settlement(answer)
            case NoRule():
                yield from self._no_rule(answer)
            case Undecided():
                yield from self._undecided(answer)

    def _settlement(self, answer: Settlement) -> Iterator[str]:
        yield from self._amounts(answer)
        yield from self._remedies(answer)
        yield ""
        if answer.steps:
            yield f"  {self.say('계산', 'arithmetic')}"
            for step in answer.steps:
                yield f"    {self._entry(step.result)} = {self._named(step.formula)} = {figure(step.exact)}"
        for row in (answer.row, *answer.adjusted_by):
            yield from self._grounds(row)
        yield from self._taken(answer)

    def _amounts(self, answer: Settlement) -> Iterator[str]:
        for attribute, name, always in ENTRIES:
            amount = getattr(answer, attribute)
            if amount or (always and amount is not None):
                yield f"  {padded(said(name, self.language), COLUMN)}{amount:>12,}원"
        for head in answer.damages:
            proof = self.say(
                "입증된 만큼, 금액은 정해져 있지 않음", "as proven; the standard gives no figure"
            )
            yield f"  {padded(self.say('손해배상', 'damages'), COLUMN)}{self.fact(head)}: {proof}"
        if answer.waits:
            facts = ", ".join(f"--{name.replace('_', '-')}" for name in answer.waits)
            yield f"  {self.say(f'금액을 내려면 더 필요한 값: {facts}', f'figures wait for {facts}')}"
        for divisor in answer.zeros:
            korean = f"계산할 수 없음: {particle(self._named(divisor), '이', '가')} 0"
            yield f"  {self.say(korean, f'cannot be computed: {divisor} is 0')}"
        for key, finding in answer.said.items():
            told = said(self.wording.finding(key, finding), self.language)
            title, _, what = told.partition(": ")
            yield f"  {padded(title, COLUMN)}{what}"
        if answer.extension is not None:
            yield f"  {padded(self.say('서비스 연장', 'service extended by'), COLUMN)}{figure(answer.extension)}"

    def _entry(self, result: str) -> str:
        """The name of an entry of the account, or of a named amount."""
        attribute = {"owed": "owed_by_consumer"}.get(result, result.replace(" ", "_"))
        names = {entry: name for entry, name, _ in ENTRIES}
        return said(names[attribute], self.language) if attribute in names else self._named(result)

    def _named(self, formula: str) -> str:
        """A line of arithmetic with the Korean terms of its facts, where Korean is spoken."""
        if self.language == "en":
            return formula
        return NAME.sub(lambda found: self.labels.get(found.group(), found.group()), formula)

    def _remedies(self, answer: Settlement) -> Iterator[str]:
        if answer.remedies and not (answer.mode == "single" and answer.remedies == ("refund",)):
            labels = {word.name: Bilingual(word.label, word.name) for word in self.table.remedies}
            names = [
                said(labels.get(r) or PAYMENTS.get(r, Bilingual(r, r)), self.language)
                for r in answer.remedies
            ]
            joint = " → " if answer.mode == "ladder" else ", "
            yield f"  {padded(said(MODES[answer.mode], self.language), COLUMN)}{joint.join(names)}"
        for party, what in answer.burdens:
            yield f"  {padded(self.say('증명할 쪽', 'burden of proof'), COLUMN)}{said(self.wording.any_word(party), self.language)}: {what}"

    def _grounds(self, row: Row) -> Iterator[str]:
        place = f"{row.span.source}:{row.span.line}"
        yield f"  {self.say('근거', 'rule')}  {place}  ({row.id})"
        for citation in row.citations:
            official = self.register.rows.get(citation.row)
            if official:
                yield f"    {citation.row}  {official.heading}"
                yield f"      “{official.wording}”"
        for reading in row.readings:
            yield f"    {self.say('해석', 'reading')}: {reading.text}"

    def _taken(self, answer: Settlement) -> Iterator[str]:
        """What the case did not say; the flags taken as `no` share a line."""
        taken = [name for name in answer.taken if name in answer.facts]
        if not taken:
            return
        yield f"  {self.say('말하지 않아 기본으로 본 것', 'taken by default')}"
        for name in taken:
            if answer.facts[name] != NO:
                yield f"    {self.fact(name)}: {self.value(name, answer.facts[name])}"
        refused = [self.fact(name) for name in taken if answer.facts[name] == NO]
        if refused:
            yield f"    {self.say('아닌 것으로', 'taken as no')}: {', '.join(refused)}"

    def _no_rule(self, answer: NoRule) -> Iterator[str]:
        yield f"  {self.say('이 경우를 정한 규칙이 없습니다', 'no rule answers this case')}: {answer.reason}"
        if answer.row is not None:
            yield from self._grounds(answer.row)

    def _undecided(self, answer: Undecided) -> Iterator[str]:
        count = len(answer.possible)
        yield "  " + self.say(
            f"아직 정해지지 않습니다. 다음 {count}가지가 남았습니다. 그렇게 되는 경우를 하나씩 들었습니다",
            f"not decided yet: {count} outcomes are possible, each with one case that comes out so",
        )
        common = shared([one.row for one in answer.possible if one.row is not None])
        for one in answer.possible:
            yield f"    - {self._briefly(one, common)}"
        yield f"  {self.say('정해 줄 사실', 'what would decide')}"
        for name in answer.ask:
            yield f"    --{name.replace('_', '-')}  {self.question(name)}"

    def _briefly(self, one: Settlement | NoRule, common: AllOf) -> str:
        if isinstance(one, NoRule):
            told = f"{self.say('규칙 없음', 'no rule')}: {one.reason}"
            return self._where(one.row, common) + told
        ordered = said(self.wording.outcome(one.row.outcome), self.language)
        figures = [
            f"{said(name, self.language)} {getattr(one, attribute):,}원"
            for attribute, name, always in ENTRIES
            if getattr(one, attribute) is not None and (always or getattr(one, attribute))
        ]
        return self._where(one.row, common) + " · ".join([ordered, *figures])

    def _where(self, row: Row | None, common: AllOf) -> str:
        """In which of the cases that are still possible: what its row asks for beyond the others."""
        if row is None:
            return ""
        beyond = apart(row, common)
        words = [said(self.wording.condition(beyond), self.language)] if beyond.parts else []
        words += [said(rung(row.rung), self.language)] if row.rung else []
        return f"{', '.join(words)}: " if words else ""

    def question(self, name: str) -> str:
        """A fact and what may be said of it."""
        from gijun.case import KINDS

        fact = self.facts[name]
        words = " | ".join(self.value(name, word.name) for word in fact.words)
        return f"{self.fact(name)}: {words or KINDS[fact.kind]}"


def edition_name(edition: Edition) -> str:
    """The notices in force and their period: `제2024-32호 (2024-12-27 ~ 2025-12-17)`."""
    names = ", ".join(dict.fromkeys(name.name for name in edition.names))
    return f"{names} ({edition.period.first} ~ {edition.period.last or ''})".strip()


def fact_lines(table: Table, language: str) -> Iterator[str]:
    """Every fact a case of this standard may state, for --help."""
    from gijun.case import KINDS

    for fact in table.facts:
        words = " | ".join(said(Bilingual(word.label, word.name), language) for word in fact.words)
        flag = f"--{fact.name.replace('_', '-')}"
        yield f"  {padded(flag, 42)} {fact.label}: {words or KINDS[fact.kind]}"
