"""What a row orders, as a Python function: one for each kind of order, shared by its rows.

Where the only rate of an order is a share of an amount, the rate stays in the row, as in the
official table, and the function reads it from there.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from dsl import model
from dsl.emit.python import Python, docstring, exact, identifier, percentage, quoted
from dsl.model import Effect, Expression, Outcome
from dsl.settling.settle import refunds_from, remedies_of
from dsl.table import Row
from dsl.words.wording import share_of

# Straight down the page, in hundredths of a won: this order is asked for more often than all others.
DEDUCTED = """\
    {names} = amounts
    try:
        penalty = found.percent * {of}
        balance = 100 * paid - penalty
    except TypeError:  # something is not stated
        f = all_facts(found, amounts)
        kept = share(found.row.percent, f.{of})
        return account(found, amounts, "single", deducts=True, paid=f.paid, penalty=kept, ordered=("penalty",))
    if type(balance) not in EXACT:
        raise not_exact(balance)
    if balance >= 0:
        refund, owed = (balance + 50) // 100, 0
    else:
        refund, owed = 0, (50 - balance) // 100
    penalty = (penalty + 50) // 100
    return new_tuple(
        Settlement, (refund, penalty, None, None, owed, JUST_MONEY, found, amounts)
    )"""


MONEY = (
    "penalty",
    "used_value",
    "refund",
    "owes",
    "compensation",
    "consumer_pays",
    "extension",
)  # the arguments of `account` that are amounts


class Orders:
    """Writes the orders of one edition."""

    def __init__(self, python: Python, reckoned: Sequence[str]) -> None:
        self.python = python
        self.counted = {one.fact for one in python.edition.defaults if one.overrides}
        self.reckoned = reckoned  # the facts that only enter the figures, by name
        self.paid = "f.paid" if "paid" in python.wording.facts else "None"

    def of(self, row: Row) -> tuple[str, Fraction | None]:
        """The function that carries out the row's outcome, and the percentage it reads there."""
        if row.kind == "adjust":
            return "adjusts", _reduced(row)
        if row.outcome is None:
            return "nothing", None
        shares = [share for effect in row.outcome.effects if (share := _share(effect)) is not None]
        percent = shares[0][0] if len(shares) == 1 else None
        return self._function(row.outcome, percent), None if percent is None else percent * 100

    def _function(self, outcome: Outcome, percent: Fraction | None) -> str:
        said = self.python.wording.outcome(outcome)
        shown = percentage(percent) if percent is not None else None
        heading = said.korean if shown is None else said.korean.replace(f"{shown}%", "그 비율")
        english = (
            said.english if shown is None else said.english.replace(f"{shown}% of", "a share of")
        )
        text = "\n".join(
            [
                "def NAME(found: Found, amounts: Amounts) -> Settlement:",
                f'    """{docstring(heading)} ({docstring(english)})."""',
                self._deducted(outcome) or self._account(outcome, shown),
            ]
        )
        return self.python.definitions.add(_name(english), text)

    def _deducted(self, outcome: Outcome) -> str | None:
        """The short form for the commonest order, a share kept of one amount of the case."""
        match outcome.effects if outcome.mode == "all" else ():
            case (model.Deduct(amount),) if share := share_of(amount):
                match share[1]:
                    case model.FactValue(of) if {of, "paid"} <= {*self.reckoned} - self.counted:
                        names = [
                            identifier(one) if one in (of, "paid") else "_" for one in self.reckoned
                        ]
                        return DEDUCTED.format(names=", ".join(names), of=identifier(of))
        return None

    def _account(self, outcome: Outcome, shown: str | None) -> str:
        mode, remedies = remedies_of(outcome)
        arguments = self._amounts(outcome, shown)
        if remedies:
            arguments["remedies"] = f"({', '.join(map(quoted, remedies))},)"
        ordered = [name for name in MONEY if arguments.get(name, "0") != "0"]
        if ordered:
            arguments["ordered"] = f"({', '.join(map(quoted, ordered))},)"
        written = [f"{name}={value}" for name, value in arguments.items()]
        uses_facts = any("f." in value or "(f)" in value for value in arguments.values())
        lines = ["    f = all_facts(found, amounts)"] if uses_facts else []
        lines.append(f"    return account(found, amounts, {', '.join([quoted(mode), *written])})")
        return "\n".join(lines)

    def _amounts(self, outcome: Outcome, shown: str | None) -> dict[str, str]:
        """The arguments of `account`, by name."""
        kinds = {type(effect) for effect in outcome.effects}
        everything = model.Refund(None) in outcome.effects
        amounts: dict[str, str] = {}
        if everything or kinds & {model.Deduct, model.ChargeUse}:
            amounts["paid"] = self.paid
        if everything or model.Deduct in kinds:
            amounts["deducts"] = "True"
        if everything and not kinds & {model.Compensate, model.Damages}:
            amounts["compensation"] = "0"
        if base := refunds_from(outcome):
            amounts["paid"] = self._amount(base, shown)
        for effect in dict.fromkeys(outcome.effects):  # what every alternative orders counts once
            if base and effect == model.Refund(base):
                continue  # the sum that is deducted from
            for name, value in self._effect(effect, shown):
                amounts[name] = _together(name, amounts[name], value) if name in amounts else value
        return amounts

    def _effect(self, effect: Effect, shown: str | None) -> list[tuple[str, str]]:
        match effect:
            case model.Refund(None) | model.NoPenalty():
                return [("penalty", "0")]
            case model.Refund(amount) if amount is not None:
                return [("refund", self._amount(amount, shown))]
            case model.Deduct(amount):
                return [("penalty", self._amount(amount, shown))]
            case model.ChargeUse(amount):
                return [("charges", "True"), ("used_value", self._amount(amount, shown))]
            case model.Compensate(amount):
                return [("compensation", self._amount(amount, shown))]
            case model.Damages():
                return self._damages(effect)
            case model.Extend(amount):
                return [("extension", self._amount(amount, shown))]
            case model.Pays(amount):
                return [("consumer_pays", self._amount(amount, shown))]
            case model.Owes(amount):
                return [("owes", self._amount(amount, shown))]
            case model.Say(name, said):
                return [("said", self._said(name, said))]
            case model.Burden(party, what):
                return [("burdens", f"(({quoted(party)}, {quoted(what)}),)")]
            case model.Remedy():
                return []
        raise NotImplementedError(f"the calculator cannot carry out {type(effect).__name__}")

    def _said(self, name: str, said: str | bool | Fraction | model.FactValue) -> str:
        """A finding as a pair; one that repeats a fact is left out while the fact is missing."""
        match said:
            case model.FactValue(fact):
                return f"repeated({quoted(name)}, {self.python.fact(fact)})"
            case Fraction():
                return f"(({quoted(name)}, {exact(said)}),)"
            case str():
                return f"(({quoted(name)}, {quoted(said)}),)"
        return f"(({quoted(name)}, {said}),)"

    def _damages(self, damages: model.Damages) -> list[tuple[str, str]]:
        heads = "".join(f"{quoted(head)}, " for head in damages.heads).strip()
        if damages.measured_by is None:
            return [("damages", f"({heads})")]
        proof = self.python.amount(damages.measured_by)
        if damages.at_most is None:
            return [("damages", f"({heads})"), ("proven", proof)]
        capped = f"capped({proof}, {self.python.amount(damages.at_most)})"
        return [("damages", f"({heads})"), ("proven", capped)]

    def _amount(self, expression: Expression, shown: str | None) -> str:
        """The amount; the rate of a share is read from the row when it is the only one."""
        share = share_of(expression)
        if shown is None or share is None:
            return self.python.amount(expression)
        return f"share(found.row.percent, {self.python.amount(share[1])})"


def _share(effect: Effect) -> tuple[Fraction, Expression] | None:
    amount = getattr(effect, "amount", None)
    return None if amount is None else share_of(amount)


def _reduced(row: Row) -> Fraction:
    """The percentage by which an adjustment cuts."""
    effects = row.outcome.effects if row.outcome else ()
    if len(effects) != 1 or not isinstance(effects[0], model.Reduce):
        raise NotImplementedError(f"the adjustment {row.id} does something other than reduce")
    return effects[0].rate * 100


def _together(name: str, one: str, other: str) -> str:
    """Two entries of one kind: lists are joined, amounts are added."""
    if name in ("damages", "said", "burdens"):
        return f"{one} + {other}"
    return one if one == other else f"added({one}, {other})"


def _name(english: str) -> str:
    name = identifier(english)
    return name if len(name) <= 60 else name[:60].rsplit("_", 1)[0]
