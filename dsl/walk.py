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


class Token(NamedTuple):
    """A terminal of the grammar (`NUMBER`), the text it matched, and where."""

    kind: str
    text: str
    span: Span


class Reduction(NamedTuple):
    """A rule that ends here: how many parts it has, its name, and what is made of the parts."""

    size: int
    origin: str
    build: Build


Steps = Mapping[str, "int | Reduction"]  # where each terminal or finished rule leads from a state


class Tables:
    """The states of a grammar. Its reader has one method for each rule that is no mere choice,
    called with the rule's span and its parts: nodes, tokens, and None where an option is absent."""

    def __init__(self, lark: Any, reader: object) -> None:
        probe = lark.parse_interactive("")
        conf = probe.parser_state.parse_conf
        self._start, self._end = conf.start_state, conf.end_state
        self._ignored = frozenset(lark.ignore_tokens)
        self._steps = _steps(conf.states, reader)
        self._lexers = probe.lexer_thread.lexer.lexers
        self._patterns: dict[int, re.Pattern[str]] = {}

    def read(self, text: str, name: str, line: int) -> Any | None:
        """What the reader makes of a statement that begins at `line` of the source `name`."""
        states, values, spans = [self._start], list[Any](), list[Span]()
        at, above = 0, -1  # how far the text is read, and the last place before its line begins
        while found := self._pattern(states[-1]).match(text, at):
            kind = found.lastgroup or ""
            start, at = found.span(kind)
            row, column, matched = line, start - above, text[start:at]
            if "\n" in matched:
                line, above = line + matched.count("\n"), start + matched.rindex("\n")
            if kind not in self._ignored:
                step = self._reduced(kind, states, values, spans)
                if step is None:
                    return None
                span = Span(name, row, column, line, at - above)
                states.append(step)
                values.append(Token(kind, matched, span))
                spans.append(span)
        if at < len(text):
            return None
        self._reduced(END, states, values, spans)
        return values[0] if states[-1] == self._end else None

    def _reduced(
        self, kind: str, states: list[int], values: list[Any], spans: list[Span]
    ) -> int | None:
        """End every rule that ends before this terminal; the state it leads to, or None."""
        step = self._steps[states[-1]].get(kind)
        while isinstance(step, Reduction):
            size, origin, build = step
            if size == 1:
                values[-1] = build(spans[-1], [values[-1]])
                states.pop()
            else:
                spans[-size:] = [whole := spans[-size].through(spans[-1])]
                values[-size:] = [build(whole, values[-size:])]
                del states[-size:]
            onward = self._steps[states[-1]][origin]
            assert isinstance(onward, int)
            states.append(onward)
            step = self._steps[onward].get(kind)
        return step

    def _pattern(self, state: int) -> re.Pattern[str]:
        """What can be matched in a state; the pattern is made when the state is first reached."""
        pattern = self._patterns.get(state)
        if pattern is None:
            terminals = self._lexers[state].terminals
            groups = (f"(?P<{one.name}>{one.pattern.to_regexp()})" for one in terminals)
            pattern = self._patterns[state] = re.compile(SPACED.format("|".join(groups)))
        return pattern


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


def _builder(rule: Any, reader: object) -> Build:
    """What is made of a rule's parts: a list for a repetition, the part itself for a mere choice,
    and for the others what the reader's method of that name makes of them."""
    parts = _parts(rule)
    if rule.origin.name.startswith("_"):
        return lambda span, children: parts(children)
    if rule.options.expand1 and not rule.alias:
        return lambda span, children: children[0]
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
    if len(places) == 1:
        return lambda children: [children[places[0]]]
    pick = itemgetter(*places)
    return lambda children: pick([*children, None])


def _opened(recipe: list[tuple[int, bool]], children: list[Any]) -> list[Any]:
    found: list[Any] = []
    for place, repeated in recipe:
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
