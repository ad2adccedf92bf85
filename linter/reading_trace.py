"""How a sentence was read, word by word: for lawyers who add words to the lexicon.

Shows what every word was taken for, which titles hold over it, and what came of it: the time, the
money and the side. Letters between two words that no entry covers are shown as unknown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from linter.document import Document
from linter.reading.collect import scopes_of
from linter.reading.passage import Passage, passages
from linter.reading.scope import Scope
from linter.reading.tokenise import Token
from linter.term import Reading, Term, Window
from linter.wording import notice, percent

_WIDE = 14  # columns for a word


def traces(document: Document, terms: Iterable[Term]) -> Iterator[str]:
    """The reading of each term, the document walked through once for all of them."""
    read = passages(document)
    scoped = list(zip(read, scopes_of(read), strict=True))
    return (_trace(document, term, scoped) for term in terms)


def _trace(document: Document, term: Term, scoped: Sequence[tuple[Passage, Scope]]) -> str:
    """A line for each step."""
    where = document.text.count("\n", 0, term.start) + 1
    quote = " ".join(term.quote.split())
    lines = [f"{document.name}:{where}  {term.status}  {quote}"]
    for passage, scope in _around(term, scoped):
        lines += ["  words", *(f"    {line}" for line in _words(document.text, passage, term))]
        lines += [f"  titles     {_of_scope(scope)}"]
    for reading in term.readings:
        lines += ["  reading", *(f"    {line}" for line in _of_reading(reading))]
    if term.reason[0]:
        lines.append(f"  because    {term.reason[0]}")
    return "\n".join(lines) + "\n"


def _around(term: Term, scoped: Sequence[tuple[Passage, Scope]]) -> Iterator[tuple[Passage, Scope]]:
    """The passages a term was read from, each with what its titles say."""
    for passage, scope in scoped:
        if passage.start < term.end and term.start < passage.end:
            yield passage, scope


# --- words ----------------------------------------------------------------------------------------


def _words(text: str, passage: Passage, term: Term) -> Iterator[str]:
    """Each word with its entry of the lexicon, and each stretch that no entry covers."""
    at = passage.start
    for token in _in_order(passage.tokens):
        if not term.start <= token.start < term.end:
            continue
        unknown = " ".join(text[max(at, term.start) : token.start].split())
        if token.gap and unknown:
            yield f"{unknown:<{_WIDE}} unknown"
        said = " ".join(text[token.start : token.end].split())
        if said:
            yield f"{said:<{_WIDE}} {_entry(token)}"
        at = token.end


def _in_order(tokens: Sequence[Token]) -> list[Token]:
    return sorted(tokens, key=lambda token: token.start)


def _entry(token: Token) -> str:
    """`unit days 3`, `rate percent 80 %`, `party consumer`."""
    told = [token.kind, token.value] if token.value != token.kind else [token.kind]
    if token.kind == "rate" and token.value != "times":
        told.append(f"{percent(token.number)} %")
    elif token.number:
        told.append(str(token.number))
    return " ".join(part for part in told if part)


# --- what came of it ------------------------------------------------------------------------------


def _of_scope(scope: Scope) -> str:
    said = {
        "side": scope.party,
        "event": scope.event,
        "figures are": scope.polarity,
        "stage": scope.stage,
        **dict(scope.words),
    }
    told = ", ".join(f"{name} {value}" for name, value in said.items() if value)
    return told or "say nothing of it"


def _of_reading(reading: Reading) -> Iterator[str]:
    yield f"side       {reading.party or 'not said'}, {reading.event}"
    yield f"time       {_of_window(reading.window)}"
    if reading.stage or reading.elapsed:
        yield f"stage      {_of_stage(reading)}"
    yield f"money      {_of_effect(reading)}"
    for name, word in reading.conditions.words:
        yield f"{name:<10} {word}"
    for words in reading.conditions.circumstances:
        yield f"only if    {' '.join(words.split())}"


def _of_window(window: Window | None) -> str:
    if window is None:
        return "any"
    source = "written" if window.written else "from its neighbours"
    if window.direction == "after":
        far = "" if window.far is None else f" to {window.far}"
        return f"{window.near or 0}{far} {window.unit} after the {window.anchor} ({source})"
    said = notice(window.far, window.near or 0, window.unit).english
    return f"{said}, counted to the {window.anchor} ({source})"


def _of_stage(reading: Reading) -> str:
    told = {"before": "before the use began", "after": "after the use began", None: ""}
    if reading.elapsed is None:
        return told[reading.stage]
    since, until = reading.elapsed
    return f"{told[reading.stage]}, {since} to {until} of it gone by"


def _of_effect(reading: Reading) -> str:
    """`the consumer loses 10 % of 이용료 (deduct rate), and the value used`."""
    effect = reading.effect
    verb = "the business pays" if effect.kind == "compensate" else "the consumer loses"
    if effect.rate is not None:
        much = f"{percent(effect.rate)} % of {effect.base or 'the price'}"
    else:
        much = "a sum" if effect.won else "no figure"
    won = f", {effect.won:,} won" if effect.won else ""
    beside = ", and the value used" if effect.used else ""
    also = "".join(f", and {words}" for words in effect.also)
    return f"{verb} {much}{won} ({effect.stated_as}){beside}{also}"
