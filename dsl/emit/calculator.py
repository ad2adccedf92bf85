"""Table -> one Python module that settles cases of its standard with nothing but Python itself.

A lawyer lays it beside the official table: each ladder is a block of rows with the notice, the
share, the coordinates and the official wording. This file decides what stands in a block; the
template lays it out, and `machinery.py.jinja` is the same in every calculator.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dsl import model
from dsl.emit.orders import Orders
from dsl.emit.pruning import without_unused
from dsl.emit.python import Definitions, Python, docstring, exact, identifier, quoted
from dsl.emit.templating import TEMPLATES
from dsl.emit.used import deciding_facts
from dsl.model import NUMBER_KINDS, Fact
from dsl.register import NO_REGISTER, Register
from dsl.table import Edition, Row, Table
from dsl.words.phrases import spelled
from dsl.words.wording import Wording

TYPES = {
    "date": "date",
    "moment": "datetime",
    "dates": "tuple[date, ...]",
    "periods": "tuple[tuple[date, date], ...]",
    "text": "str",
    "amounts": "tuple[Number, ...]",
    "numbers": "tuple[Number, ...]",
}


# What a settlement orders beside its figures, readable on the settlement itself.
ORDER_FIELDS = (
    ("damages", "tuple[str, ...]"),
    ("remedies", "tuple[str, ...]"),
    ("mode", "Mode"),
    ("consumer_pays", "int | None"),
    ("extension", "Number | None"),
    ("said", "tuple[tuple[str, object], ...]"),
    ("burdens", "tuple[tuple[str, str], ...]"),
    ("damages_proven", "bool"),
)


@dataclass(frozen=True, slots=True)
class Parameter:
    """A fact as the calculator takes it."""

    name: str  # its Python name
    fact: str
    label: str
    type: str
    words: tuple[str, ...]
    alias: str | None  # `Season = Literal["peak", "off-peak"]`
    deciding: bool  # it takes part in the choice of the row


@dataclass(frozen=True, slots=True)
class Block:
    """Rows that share a situation, as source text."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class EditionPart:
    """What one edition is made of: names of blocks."""

    name: str
    title: str
    first: str
    last: str
    defaults: str
    amounts: str
    exceptions: tuple[str, ...]
    rules: tuple[str, ...]
    adjustments: tuple[str, ...]
    silences: tuple[str, ...]
    impossible: tuple[str, ...]
    lets: tuple[tuple[str, str, str], ...]  # label, formula in words, function


def emit_calculator(table: Table, register: Register = NO_REGISTER) -> str:
    """The calculator of a standard as Python source."""
    parameters = _parameters(table)
    reckoned = [parameter for parameter in parameters if not parameter.deciding]
    writer = _Writer(table, register, [parameter.fact for parameter in reckoned])
    editions = [writer.edition(edition) for edition in reversed(table.editions)]
    source = TEMPLATES.get_template("calculator.py.jinja").render(
        table=table,
        title=docstring(table.title),
        english=spelled(table.name),
        parameters=parameters,
        arguments=_usual_first(parameters, table),
        deciding=[parameter for parameter in parameters if parameter.deciding],
        reckoned=reckoned,
        functions=writer.definitions.texts,
        blocks=writer.blocks.texts,
        editions=editions,
        unrecorded=[
            (f"{_day(gap.in_force.first)}", _day(gap.in_force.last), quoted(gap.reason))
            for gap in table.unrecorded
        ],
        order_fields=ORDER_FIELDS,
        quoted=quoted,
        identifier=identifier,
    )
    return without_unused(source)


def _parameters(table: Table) -> list[Parameter]:
    """Every fact, those that choose the row first: the calculator remembers rows by them."""
    always = frozenset(fact.name for fact in table.facts if fact.words)
    always |= {axis.fact for axis in table.axes}
    deciding = {fact for edition in table.editions for fact in deciding_facts(edition, always)}
    made = [_parameter(fact, fact.name in deciding) for fact in table.facts]
    return sorted(made, key=lambda parameter: not parameter.deciding)


def _usual_first(parameters: list[Parameter], table: Table) -> list[Parameter]:
    """The order of `settle`'s arguments: what most cases state comes first, because Python looks
    for a named argument from the front."""
    flags = {fact.name for fact in table.facts if fact.is_flag}
    numbers = {fact.name for fact in table.facts if fact.kind in NUMBER_KINDS}

    def rank(parameter: Parameter) -> int:
        if parameter.fact in numbers:
            return 1
        return 2 if parameter.fact in flags or not parameter.words else 0

    return sorted(parameters, key=rank)


def _parameter(fact: Fact, deciding: bool) -> Parameter:
    name = identifier(fact.name)
    words = tuple(word.name for word in fact.words)
    alias = "".join(part.capitalize() for part in name.split("_")) if words else None
    if set(words) == {model.YES, model.NO}:
        alias = "YesNo"
    kind = alias or ("Number" if fact.kind in model.NUMBER_KINDS else TYPES.get(fact.kind))
    if kind is None:
        raise NotImplementedError(f"the calculator cannot take a fact of kind {fact.kind}")
    return Parameter(name, fact.name, fact.label, kind, words, alias, deciding)


class _Writer:
    """Collects the functions and blocks of all editions, each text once."""

    def __init__(self, table: Table, register: Register, reckoned: list[str]) -> None:
        self.register = register
        self.wording = Wording.of(table)
        self.definitions = Definitions()
        self.blocks = Definitions()
        self.reckoned = reckoned

    def edition(self, edition: Edition) -> EditionPart:
        python = Python(edition, self.wording, self.definitions)
        year = edition.period.first.strftime("%Y_%m_%d")
        names = ", ".join(name.name for name in edition.names)
        return EditionPart(
            name=f"EDITION_{year}",
            title=names,
            first=_day(edition.period.first),
            last=_day(edition.period.last),
            defaults=self._defaults(edition, python, amounts=False),
            amounts=self._defaults(edition, python, amounts=True),
            exceptions=self._blocks(edition.exceptions, python),
            rules=self._blocks(edition.rules, python),
            adjustments=self._blocks(edition.adjustments, python),
            silences=self._blocks(edition.silences, python),
            impossible=self._blocks(edition.impossible, python),
            lets=tuple(
                (quoted(let.label or spelled(let.name)), quoted(let.name), python.let(let.name))
                for let in edition.lets
            ),
        )

    # --- defaults ----------------------------------------------------------------------------------

    def _defaults(self, edition: Edition, python: Python, *, amounts: bool) -> str:
        """The function that takes what the case does not state: the facts that choose the row,
        or those that only enter the amounts."""
        wanted, about = (
            ("with_amounts", "Amounts taken where a case gives none.")
            if amounts
            else ("with_defaults", "What is taken where a case says nothing.")
        )
        lines = ["def NAME(f: Facts) -> Facts:", f'    """{about}"""']
        for default in edition.defaults:
            if (default.fact in self.reckoned) == amounts:
                lines += self._default(default, python)
        return self.definitions.add(wanted, "\n".join([*lines, "    return f"]))

    def _default(self, default: model.Default, python: Python) -> list[str]:
        name = identifier(default.fact)
        about = f"  # {self.wording.fact(default.fact).korean}{_cited(default.citations)}"
        guards = [
            f"            ({self._guard(guard, python)}, {self._value(guard, python)}),"
            for guard in default.guards
        ]
        if default.overrides:  # holds even against what the case states
            guards = [guard[4:].replace("\n    ", "\n") for guard in guards]
            return [f"    f = take(f, {quoted(name)},{about}", *guards, "    )"]
        head = f"        f = take(f, {quoted(name)},"
        if len(guards) == 1 and "\n" not in guards[0]:
            return [f"    if f.{name} is None:{about}", f"{head} {guards[0].strip()[:-1]})"]
        return [f"    if f.{name} is None:{about}", head, *guards, "        )"]

    def _guard(self, guard: model.Guard, python: Python) -> str:
        return "True" if guard.when is None else python.condition(guard.when, 12)

    def _value(self, guard: model.Guard, python: Python) -> str:
        return quoted(guard.value) if isinstance(guard.value, str) else python.amount(guard.value)

    # --- blocks ------------------------------------------------------------------------------------

    def _blocks(self, rows: tuple[Row, ...], python: Python) -> tuple[str, ...]:
        return tuple(self._block(group, python) for group in _grouped(rows))

    def _block(self, rows: list[Row], python: Python) -> str:
        """A ladder, or a single row, under the words that lead to it."""
        first = rows[0]
        condition = first.situation if first.rung else first.when
        said = self.wording.condition(condition)
        orders = Orders(python, self.reckoned)
        lines = [self._row(row, orders) for row in rows]
        count = f"lambda f: {python.fact(first.rung.axis)}" if first.rung else "no_count"
        body = "\n".join(
            [
                f"# {said.korean} ({said.english})",
                "NAME = Ladder(",
                f"    lambda f: {python.condition(condition, 4)},",
                f"    {count},",
                f"    {quoted(first.rung.direction if first.rung else 'before')},",
                "    (",
                *_columns(lines),
                "    ),",
                ")  # fmt: skip",
            ]
        )
        return self.blocks.add(_block_name(rows), body)

    def _row(self, row: Row, orders: Orders) -> list[str]:
        far, near = (row.rung.far, row.rung.near) if row.rung else (None, None)
        order, percent = orders.of(row)
        cited = "".join(f"{quoted(citation.row)}, " for citation in row.citations).strip()
        return [
            quoted(row.id),
            str(far),
            str(near),
            "None" if percent is None else exact(percent),
            order,
            str(row.span.line),
            f"({cited})",
            quoted(self._wording(row)),
        ]

    def _wording(self, row: Row) -> str:
        """The official wording of the rows it rests on, or else the reason or our own words."""
        official = [
            self.register.rows[citation.row].wording
            for citation in row.citations
            if citation.row in self.register.rows
        ]
        if row.reason:
            return row.reason
        return " / ".join(dict.fromkeys(official)) or self.wording.outcome(row.outcome).korean


def _grouped(rows: tuple[Row, ...]) -> list[list[Row]]:
    """Neighbouring rows that share a ladder and a situation."""
    groups: list[list[Row]] = []
    for row in rows:
        key = (row.ladder, row.situation, row.rung and row.rung.axis)
        last = groups[-1][-1] if groups else None
        if row.rung and last and key == (last.ladder, last.situation, last.rung and last.rung.axis):
            groups[-1].append(row)
        else:
            groups.append([row])
    return groups


def _block_name(rows: list[Row]) -> str:
    """CONSUMER_CANCELS_PEAK_WEEKEND for the rungs consumer-cancels-peak-weekend-10 and below."""
    first = rows[0]
    shared = first.kind == "rule" and first.rung and first.ladder
    return identifier(f"{shared or first.id}").rstrip("_").upper()


def _columns(rows: list[list[str]]) -> list[str]:
    """Rows of arguments with their columns aligned; the wording, of any width, comes last."""
    heads = ["id", "far", "near", "percent", "orders", "line", "official rows"]
    widths = [
        max(len(cell) + 1 for cell in [head, *(row[number] for row in rows)])
        for number, head in enumerate(heads)
    ]
    numeric = {1, 2, 3, 5}
    lines = ["        #   " + _cells(heads, widths, numeric, "") + " official wording"]
    return lines + [
        f"        Row({_cells(row[:-1], widths, numeric, ',')} {row[-1]})," for row in rows
    ]


def _cells(cells: Iterable[str], widths: list[int], numeric: set[int], comma: str) -> str:
    padded = [
        (cell + comma).rjust(width) if number in numeric else (cell + comma).ljust(width)
        for number, (cell, width) in enumerate(zip(cells, widths, strict=False))
    ]
    return " ".join(padded)


def _cited(citations: tuple[model.Citation, ...]) -> str:
    return f" [{', '.join(citation.row for citation in citations)}]" if citations else ""


def _day(day: object) -> str:
    return "None" if day is None else f"date({day:%Y, %-m, %-d})"
