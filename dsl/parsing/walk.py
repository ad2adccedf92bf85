"""Walk the tables that Lark made of the grammar, and let a reader make each rule's node at once.

Lark settles which terminal may stand where and which rule ends where. Here are only the steps of a
shift-reduce parser through those tables: no tree is built and none is walked afterwards, and every
part gets its span as it is met. A text that does not read on gives None; Lark then says why.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from operator import itemgetter
from typing import Any, NamedTuple

from dsl.source import Span

Build = Callable[[Span, list[Any]], Any]
SPACED = (
    r"(?:[ \t]+(?=\S))?(?:{})"  # no terminal begins with a blank: step over it in the same match
)
END = "$END"
new_tuple = tuple.__new__  # a NamedTuple's own constructor takes twice as long


class Token(NamedTuple):
    """A terminal of the grammar (`NUMBER`), the text it matched, and where."""

    kind: str
    text: str
    span: Span


class Reduction(NamedTuple):
    """A rule that ends here: how many parts it has, its name, and what is made of the parts."""

    size: int
    origin: str
    build: Build | None  # None: the part itself, as the rule is a mere choice


Steps = Mapping[str, "int | Reduction"]  # where each terminal or finished rule leads from a state


class Patterns(dict[int, "re.Pattern[str]"]):
    """What can be matched in each state; a pattern is made when its state is first reached."""

    def __init__(self, lexers: Mapping[int, Any]) -> None:
        super().__init__()
        self.lexers = lexers

    def __missing__(self, state: int) -> re.Pattern[str]:
        terminals = self.lexers[state].terminals
        groups = (f"(?P<{one.name}>{one.pattern.to_regexp()})" for one in terminals)
        self[state] = pattern = re.compile(SPACED.format("|".join(groups)))
        return pattern


class Tables:
    """The states of a grammar. Its reader has one method for each rule that is no mere choice,
    called with the rule's span and its parts: nodes, tokens, and None where an option is absent."""

    def __init__(self, lark: Any, reader: object) -> None:
        probe = lark.parse_interactive("")
        conf = probe.parser_state.parse_conf
        self._start, self._end = conf.start_state, conf.end_state
        self._ignored = frozenset(lark.ignore_tokens)
        self._patterns = Patterns(probe.lexer_thread.lexer.lexers)
        self._steps = _steps(conf.states, reader)

    def read(self, text: str, name: str, line: int) -> Any | None:
        """What the reader makes of a statement that begins at `line` of the source `name`."""
        states, values, spans = [self._start], list[Any](), list[Span]()
        patterns, table, ignored = self._patterns, self._steps, self._ignored
        at, above = 0, -1  # how far the text is read, and the last place before its line begins
        while found := patterns[states[-1]].match(text, at):
            kind = found.lastgroup or ""
            start, at = found.span(kind)
            row, column, matched = line, start - above, text[start:at]
            if "\n" in matched:
                line, above = line + matched.count("\n"), start + matched.rindex("\n")
            if kind in ignored:
                continue
            step = table[states[-1]].get(kind)
            if isinstance(step, Reduction):
                step = _reduce(step, kind, table, states, values, spans)
            if step is None:
                return None
            span = new_tuple(Span, (name, row, column, line, at - above))
            states.append(step)
            spans.append(span)
            values.append(new_tuple(Token, (kind, matched, span)))
        if at < len(text):
            return None
        first = table[states[-1]].get(END)
        if isinstance(first, Reduction):
            _reduce(first, END, table, states, values, spans)
        return values[0] if states[-1] == self._end else None


def _reduce(
    step: int | Reduction | None,
    kind: str,
    table: Mapping[int, Steps],
    states: list[int],
    values: list[Any],
    spans: list[Span],
) -> int | None:
    """End every rule that ends before this terminal; the state it then leads to, or None."""
    while isinstance(step, Reduction):
        size, origin, build = step
        if size == 1:
            if build is not None:
                values[-1] = build(spans[-1], [values[-1]])
            states.pop()
        elif build is not None:
            spans[-size:] = [whole := spans[-size].through(spans[-1])]
            values[-size:] = [build(whole, values[-size:])]
            del states[-size:]
        onward = table[states[-1]][origin]
        assert isinstance(onward, int)
        states.append(onward)
        step = table[onward].get(kind)
    return step


def _steps(states: Mapping[int, Mapping[str, Any]], reader: object) -> dict[int, Steps]:
    """Lark's table with each reduction made ready; a shift is the number of the next state."""
    made: dict[int, Reduction] = {}

    def step(action: Any) -> int | Reduction:
        if isinstance(action, int):
            return action
        if id(action) not in made:
            size, origin = len(action.expansion), str(action.origin.name)
            made[id(action)] = Reduction(size, origin, _builder(action, reader))
        return made[id(action)]

    return {  # a name of Lark is a token that compares slowly; `str` makes it a plain one
        number: {str(name): step(action) for name, (_, action) in leads.items()}
        for number, leads in states.items()
    }


def _builder(rule: Any, reader: object) -> Build | None:
    """What is made of a rule's parts: of a repetition their list, of a mere choice nothing new, and
    of the others what the reader's method of that name makes of them."""
    parts = _parts(rule)
    if rule.origin.name.startswith("_"):
        if rule.expansion[0] == rule.origin:
            return lambda span, children: parts(children)  # the list so far, grown
        return lambda span, children: list(parts(children))
    if rule.options.expand1 and not rule.alias and len(rule.expansion) == 1:
        return None
    method: Callable[..., Any] = getattr(reader, rule.alias or rule.origin.name)
    return lambda span, children: method(span, *parts(children))


def _parts(rule: Any) -> Callable[[list[Any]], Sequence[Any]]:
    """A rule's own parts: repetitions opened, punctuation left out, None for an absent option."""
    recipe, size = _recipe(rule), len(rule.expansion)
    places = [place for place, _ in recipe]
    if any(repeated for _, repeated in recipe):
        return lambda children: _opened(recipe, [*children, None])
    if places == list(range(size)):
        return lambda children: children
    pick = itemgetter(*places, size)  # the last one is for None, so that even one part is a tuple
    return lambda children: pick([*children, None])[:-1]


def _opened(recipe: list[tuple[int, bool]], children: list[Any]) -> list[Any]:
    """The parts with each repetition's own in its place; one that comes first grows, as nobody
    else holds it."""
    begins_repeated = recipe[0][1]
    found: list[Any] = children[recipe[0][0]] if begins_repeated else []
    for place, repeated in recipe[1:] if begins_repeated else recipe:
        if repeated:
            found += children[place]
        else:
            found.append(children[place])
    return found


def _recipe(rule: Any) -> list[tuple[int, bool]]:
    """For each part its place in the expansion, and whether it is a repetition. An absent option has
    the place after the last. Lark marks the symbols that are absent True among those present."""
    recipe: list[tuple[int, bool]] = []
    size, place = len(rule.expansion), 0
    for absent in rule.options.empty_indices or [False] * size:
        if absent:
            recipe.append((size, False))
            continue
        symbol = rule.expansion[place]
        if not (symbol.is_term and symbol.filter_out):
            recipe.append((place, symbol.name.startswith("_")))
        place += 1
    return recipe
