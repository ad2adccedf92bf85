"""A case about several things at once: the books of a set, the products of a bundle.

{"sector": …, "months_used": 2, "units": [{"price": 10000, "condition": "good"}, {…}]}

Every entry of the list is settled by itself, with the facts of the case around it, and what they
come to is added. An entry that cannot be settled leaves the sum untold.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from dsl.settlement import half_up

Result = dict[str, object]
Facts = Mapping[str, object]

MONEY = (
    "refund",
    "penalty",
    "deduction",
    "used_value",
    "compensation",
    "consumer_owes",
    "shortfall",
    "consumer_pays",
    "total_to_consumer",
)
UNSETTLED = ("undecided", "no_rule", "error")


def one_by_one(facts: Facts) -> list[Facts]:
    """The case of each thing that a list of objects names; none where there is no such list."""
    name = next(_lists_of_objects(facts), None)
    if name is None:
        return []
    around = {other: said for other, said in facts.items() if other != name}
    entries = facts[name]
    assert isinstance(entries, list)
    return [around | entry for entry in entries]


def _lists_of_objects(facts: Facts) -> Iterator[str]:
    for name, said in facts.items():
        if isinstance(said, list) and said and all(isinstance(entry, dict) for entry in said):
            yield name


def together(answers: Sequence[Result]) -> Result:
    """What several answers come to: amounts added while exact and rounded once, the rows of all."""
    result: Result = {}
    if not any(name in answer for answer in answers for name in UNSETTLED):
        sums = {name: [_exact(answer, name) for answer in answers] for name in MONEY}
        result |= {name: half_up(sum(told, Fraction(0))) for name, told in _all_told(sums)}
    for name in ("mode", "remedies"):
        if all(name in answer and answer[name] == answers[0][name] for answer in answers):
            result[name] = answers[0][name]
    result["citations"] = _rows(answers)
    return result | {"each": list(answers)}


def _exact(answer: Result, name: str) -> Fraction | None:
    told = answer.get(name)
    exact = answer.get("exact")
    if isinstance(exact, dict) and name in exact:
        told = exact[name]
    return Fraction(str(told)) if told is not None else None


def _all_told(
    sums: Mapping[str, Sequence[Fraction | None]],
) -> Iterator[tuple[str, list[Fraction]]]:
    for name, told in sums.items():
        known = [amount for amount in told if amount is not None]
        if len(known) == len(told):
            yield name, known


def _rows(answers: Sequence[Result]) -> list[str]:
    cited = [answer.get("citations", []) for answer in answers]
    rows = [row for one in cited if isinstance(one, list) for row in one]
    return list(dict.fromkeys(rows))
