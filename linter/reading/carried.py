"""What one case of a sentence tells the others: its verb, its season, and what its figure is of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from linter.reading.part import Part
from linter.reading.scope import CIRCUMSTANCES, Polarity
from linter.reading.tokenise import Token

if TYPE_CHECKING:
    from linter.reading.draft import Draft


def with_later_verbs(found: list[Draft]) -> list[Draft]:
    """`비수기 30%, 성수기 50% 공제`: one verb at the end governs every figure before it."""
    verb: Polarity | None = None
    done: list[Draft] = []
    for draft in reversed(found):
        means = {part.means for part in draft.parts}
        if means == {"bare"} and draft.column_polarity is None:
            draft = replace(draft, column_polarity=verb)
        else:
            verb = next((_VERB_OF[p.means] for p in draft.parts if _governs(p)), verb)
        done.append(draft)
    return _with_first_verb(done[::-1])


def _with_first_verb(found: list[Draft]) -> list[Draft]:
    """`취소수수료: 7일 전 10%, 3일 전 30%`: the word at the beginning governs what follows it."""
    first = next((_VERB_OF[p.means] for d in found[:1] for p in d.parts if _governs(p)), None)
    return [
        draft if draft.column_polarity else replace(draft, column_polarity=first) for draft in found
    ]


def _governs(part: Part) -> bool:
    free = part.means == "lose" and part.rate == 0  # 무료, 이후 10%: both are of what is taken
    return (free or part.stated_as != "words") and part.means in _VERB_OF


def with_earlier_words(found: list[Draft]) -> list[Draft]:
    """`비수기: 7일 전 10%, 5일 전 30%`: the season holds until another is named."""
    done: list[Draft] = []
    held: tuple[tuple[str, str], ...] = ()
    for draft in found:
        own = {name for name, _ in draft.words}
        if "season" in own:
            held = tuple(word for word in held if word[0] not in CIRCUMSTANCES)
        held = joined_words(held, draft.words)
        done.append(replace(draft, words=held))
    return done


def with_earlier_bases(found: Sequence[Draft]) -> list[Draft]:
    """`예약금의 50%를 돌려드리고, 2일 전부터는 돌려드릴 수 없어요`: what the first figure was of."""
    done: list[Draft] = []
    held: Token | None = None
    for draft in found:
        named = next((part.base for part in draft.parts if part.base), None)
        if named is None and held is not None and draft.party == done[-1].party:
            parts = tuple(replace(p, base=held) if _takes(p) else p for p in draft.parts)
            draft = replace(draft, parts=parts)
        held = named or held
        done.append(draft)
    return done


_VERB_OF: dict[str, Polarity] = {"lose": "fee", "keep": "refund", "on top": "compensation"}


def _takes(part: Part) -> bool:
    """Where nothing is taken, it does not matter of what."""
    return part.means != "sum" and part.loss != 0


def joined_words(
    outer: tuple[tuple[str, str], ...], inner: tuple[tuple[str, str], ...]
) -> tuple[tuple[str, str], ...]:
    """The circumstances of a promise and, where it names none of a kind, those around it."""
    names = {name for name, _ in inner}
    return tuple(word for word in outer if word[0] not in names) + inner
