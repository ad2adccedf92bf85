"""Conditions and amounts as Python source: what the rows of a calculator are made of.

An amount is a function of the facts that gives None as soon as one of them is missing: unknown
stays unknown. Equal functions are written once, so a formula that two editions share appears once.
"""

from __future__ import annotations

import keyword
import re
from dataclasses import dataclass, field
from fractions import Fraction

from dsl import model
from dsl.diagnostic import Bilingual
from dsl.model import Condition, Expression
from dsl.settling.arithmetic import divisor
from dsl.table import Edition
from dsl.words.wording import Wording, share_of

RESERVED = frozenset(
    ("count", "index", "f", "on", "found", "facts", "percent", "lesser", "greater", "share")
)
TIGHTNESS = {"+": 1, "-": 1, "*": 2, "/": 2}


def identifier(name: str) -> str:
    """A name of the standard as a Python name."""
    plain = re.sub(r"\W+", "_", name).strip("_").lower()
    if not plain or plain[0].isdigit():
        plain = f"of_{plain}"
    return f"{plain}_" if keyword.iskeyword(plain) or plain in RESERVED else plain


def exact(value: Fraction) -> str:
    """An exact number as Python source."""
    if value.denominator == 1:
        return f"{value.numerator:_}"
    return f"Fraction({value.numerator:_}, {value.denominator:_})"


def percentage(rate: Fraction) -> str:
    return exact(rate * 100)


@dataclass
class Definitions:
    """Functions and constants of the module, in the order in which they must stand."""

    written: dict[str, str] = field(default_factory=dict)  # text without its name -> name
    texts: list[str] = field(default_factory=list)

    def add(self, wanted: str, text: str) -> str:
        """The name under which `text` (with `NAME` for its own name) is defined."""
        if text in self.written:
            return self.written[text]
        taken = set(self.written.values())
        name, number = wanted, 2
        while name in taken:
            name, number = f"{wanted}_{number}", number + 1
        self.written[text] = name
        self.texts.append(text.replace("NAME", name, 1))
        return name


@dataclass(frozen=True)
class Term:
    """A piece of arithmetic: its source, how tightly it binds, and whether it is surely a Fraction."""

    text: str
    tightness: int = 9
    fraction: bool = False

    def inside(self, tightness: int) -> str:
        return self.text if self.tightness >= tightness else f"({self.text})"


@dataclass
class Needs:
    """What a formula takes before it reckons: its values by local name, and which of them divide."""

    values: dict[str, str] = field(default_factory=dict)
    divisors: dict[str, str] = field(default_factory=dict)  # local name -> what the standard says

    def local(self, expression: Expression, source: str) -> str:
        """The local name that holds a value in the formula."""
        wanted = _wanted(expression)
        name, number = wanted, 2
        while self.values.get(name, source) != source:
            name, number = f"{wanted}_{number}", number + 1
        self.values[name] = source
        return name


@dataclass
class Python:
    """Writes the conditions and amounts of one edition."""

    edition: Edition
    wording: Wording
    definitions: Definitions

    # --- conditions --------------------------------------------------------------------------------

    def condition(self, condition: Condition, indent: int = 8) -> str:
        """A condition over the facts `f`, true, false or None where a missing fact decides."""
        match condition:
            case model.WordIs(fact, words):
                return f"is_one({self.fact(fact)}, {', '.join(map(quoted, words))})"
            case model.AllOf(()):
                return "True"
            case model.AllOf((part,)) | model.AnyOf((part,)):
                return self.condition(part, indent)
            case model.AllOf(parts):
                return self._call("every", parts, indent)
            case model.AnyOf(parts):
                return self._call("some", parts, indent)
            case model.Not(part):
                return f"fails({self.condition(part, indent)})"
            case model.Compare(left, operator, right):
                return f"compare({self.amount(left)}, {quoted(operator)}, {self.amount(right)})"
            case model.IsGiven(fact):
                return f"is_given({self.fact(fact)})"
        return self._calendar(condition)

    def _call(self, function: str, parts: tuple[Condition, ...], indent: int) -> str:
        written = [self.condition(part, indent + 4) for part in parts]
        flat = f"{function}({', '.join(written)})"
        if len(flat) + indent <= 96 and "\n" not in flat:
            return flat
        lines = "".join(f"{' ' * (indent + 4)}{part},\n" for part in written)
        return f"{function}(\n{lines}{' ' * indent})"

    def _calendar(self, condition: Condition) -> str:
        match condition:
            case model.DateWithin(fact, periods):
                spans = ", ".join(f"({p.first}, {p.last})" for p in periods)
                return f"in_yearly({self.fact(fact)}, {spans})"
            case model.DateInList(fact, listed):
                return f"in_periods({self.fact(fact)}, {self.fact(listed)})"
            case model.DateIsWeekday(fact, weekdays):
                return f"on_weekday({self.fact(fact)}, {', '.join(map(str, weekdays))})"
            case model.EveOfHoliday(fact, listed):
                return f"on_eve({self.fact(fact)}, {self.fact(listed)})"
        raise NotImplementedError(
            f"the calculator has no form for the condition {type(condition).__name__}"
        )

    def fact(self, name: str) -> str:
        return f"f.{identifier(name)}"

    # --- amounts -----------------------------------------------------------------------------------

    def amount(self, expression: Expression) -> str:
        """Source for an amount: a number, a fact, a share of one, or the call of its formula."""
        source = self._source(expression)
        if source is not None:
            return source
        share = share_of(expression)
        if share is not None and (of := self._source(share[1])) is not None:
            return f"share({percentage(share[0])}, {of})"
        return self.formula(expression)

    def _source(self, expression: Expression) -> str | None:
        """What stands for a value that needs no arithmetic; None where arithmetic is needed."""
        match expression:
            case model.Number(value):
                return exact(value)
            case model.FactValue(fact):
                return self.fact(fact)
            case model.NamedValue(name):
                return f"{self.let(name)}(f)"
            case model.Lookup(table, key):
                return f"entry({self.lookup(table)}, {self.amount(key)})"
            case model.Cases(guards):
                return f"first_case(f, {', '.join(self._case(*guard) for guard in guards)})"
            case model.Rounded(amount, step):
                return f"rounded({self.amount(amount)}, {exact(step)})"
        return self._reckoned(expression)

    def _reckoned(self, expression: Expression) -> str | None:
        match expression:
            case model.DaysBetween(first, last):
                return f"days_between({self.fact(first)}, {self.fact(last)})"
            case model.BusinessDaysBetween(first, last, listed):
                facts = (first, last, listed)
                return f"business_days_between({', '.join(map(self.fact, facts))})"
            case model.MonthsBetween(first, last, "completed" | "started" | "back" as counted):
                function = {"completed": "months_between"}.get(counted, f"{counted}_months_between")
                return f"{function}({self.fact(first)}, {self.fact(last)})"
            case model.HoursBetween(first, last, None):
                return f"hours_between({self.fact(first)}, {self.fact(last)}, ())"
            case model.HoursBetween(first, last, str(days)):
                facts = (first, last, days)
                return f"hours_between({', '.join(map(self.fact, facts))})"
            case model.Aggregate(which, fact):
                return f"{which}_of({self.fact(fact)})"
            case model.Arithmetic("+" | "-" as sign, day, count, "date"):
                back = ", -1" if sign == "-" else ""
                return f'shifted({self.amount(day)}, {self.amount(count)}, "{count.unit}"{back})'
        return None

    def _case(self, amount: Expression, when: Condition | None) -> str:
        holds = "True" if when is None else self.condition(when)
        return f"(lambda f: {holds}, lambda f: {self.amount(amount)})"

    def let(self, name: str) -> str:
        """The function that works out a named amount."""
        let = next(let for let in self.edition.lets if let.name == name)
        title = Bilingual(let.label or name, name.replace("_", " "))
        return self.formula(let.amount, f"{identifier(name)}_for", title, let.citations)

    def lookup(self, name: str) -> str:
        """The constant that holds a printed table."""
        table = next(table for table in self.edition.lookups if table.name == name)
        rows = "".join(
            f"    ({'None' if limit is None else exact(limit)}, {exact(value)}),\n"
            for limit, value in table.steps
        )
        cited = ", ".join(citation.row for citation in table.citations)
        comment = (
            f"# {table.label or name} ({name.replace('_', ' ')}): under this -> this. [{cited}]"
        )
        text = f"{comment}\nNAME: Steps = (\n{rows})  # fmt: skip"
        return self.definitions.add(identifier(name).upper(), text)

    def formula(
        self,
        expression: Expression,
        wanted: str = "",
        title: Bilingual | None = None,
        citations: tuple[model.Citation, ...] = (),
    ) -> str:
        """The call, or for a named amount the name, of the function that reckons an expression."""
        said = self.wording.expression(expression)
        needs = Needs()
        source = self._source(expression)
        term = self._term(expression, needs) if source is None else Term(source)
        heading = f"{title.korean} ({title.english}) = {said.korean}" if title else said.korean
        if citations:
            heading += f" [{', '.join(citation.row for citation in citations)}]"
        text = _function(heading, needs, term)
        name = self.definitions.add(wanted or _short(identifier(said.english)), text)
        return name if title else f"{name}(f)"

    def _term(self, expression: Expression, needs: Needs) -> Term:
        match expression:
            case model.Number(value, "rate"):
                return Term(f"percent({percentage(value)})", fraction=True)
            case model.Number(value):
                return Term(exact(value), fraction=value.denominator != 1)
            case model.Arithmetic():
                return self._arithmetic(expression, needs)
            case model.Extreme(which, amounts):
                terms = [self._term(amount, needs) for amount in amounts]
                listed = ", ".join(term.text for term in terms)
                return Term(
                    f"{which}({listed})",
                    fraction=all(term.fraction for term in terms),
                )
        source = self._source(expression)
        if source is None:
            raise NotImplementedError(
                f"the calculator has no form for the amount {type(expression).__name__}"
            )
        return Term(needs.local(expression, source))

    def _arithmetic(self, sum_: model.Arithmetic, needs: Needs) -> Term:
        tightness = TIGHTNESS[sum_.operator]
        left = self._term(sum_.left, needs)
        if sum_.operator == "/":
            right = self._divisor(sum_.right, needs)
        else:
            right = self._term(sum_.right, needs)
        if sum_.operator == "/" and not (left.fraction or right.fraction):
            left = Term(f"Fraction({left.text})", fraction=True)
        stricter = tightness + (sum_.operator in "-/")
        text = f"{left.inside(tightness)} {sum_.operator} {right.inside(stricter)}"
        return Term(text, tightness, left.fraction or right.fraction)

    def _divisor(self, expression: Expression, needs: Needs) -> Term:
        """What is divided by: under a name of its own, so that it can be told when it is 0."""
        if isinstance(expression, model.Number) and expression.value != 0:
            return self._term(expression, needs)
        name = needs.local(expression, self._source(expression) or self.formula(expression))
        needs.divisors[name] = divisor(expression, self.edition)
        return Term(name)


def quoted(text: str) -> str:
    """A Python string in double quotes, on one line."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
    return f'"{escaped}"'


def docstring(text: str) -> str:
    """Text that may stand between three quotes."""
    return text.replace("\\", "\\\\").replace('"', "'").replace("\n", " ")


def _wanted(expression: Expression) -> str:
    """What a value is called inside a formula."""
    match expression:
        case model.FactValue(name) | model.NamedValue(name):
            return identifier(name)
        case model.Lookup(table):
            return identifier(table)
        case model.DaysBetween(first, last):
            return f"days_from_{identifier(first)}_to_{identifier(last)}"
        case model.BusinessDaysBetween(first, last):
            return f"business_days_from_{identifier(first)}_to_{identifier(last)}"
        case model.MonthsBetween(first, last):
            return f"months_from_{identifier(first)}_to_{identifier(last)}"
        case model.HoursBetween(first, last):
            return f"hours_from_{identifier(first)}_to_{identifier(last)}"
        case model.Aggregate(which, fact):
            return f"{which}_of_all_{identifier(fact)}"
    return "amount"


def _function(heading: str, needs: Needs, term: Term) -> str:
    lines = ["def NAME(f: Facts) -> Number | None:", f'    """{docstring(heading)}"""']
    if needs.values:
        lines += [f"    {name} = {source}" for name, source in needs.values.items()]
        lacking = [f"{name} is None" for name in needs.values]
        if needs.divisors:
            told = (f"({quoted(said)}, {name})" for name, said in needs.divisors.items())
            lacking.insert(0, f"divides_by_zero({', '.join(told)})")
        lines += [f"    if {' or '.join(lacking)}:", "        return None"]
    return "\n".join([*lines, f"    return {term.text}"])


def _short(name: str) -> str:
    """A name cut at a whole word, so that a line holds it."""
    if len(name) <= 60:
        return name
    return name[:60].rsplit("_", 1)[0]
