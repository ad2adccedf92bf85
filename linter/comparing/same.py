"""What is asked of a compiled standard again and again, answered once.

A standard's parts are frozen, but to compare two of them takes longer than the work that a kept
answer saves. So an answer is kept for the very object it was worked out from.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Generic, ParamSpec, TypeVar

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")
Thing = TypeVar("Thing")

_KEPT = 4096  # answers of each function


class Same(Generic[Thing]):
    """A thing that is only equal to itself; what is kept for it keeps it alive."""

    __slots__ = ("it",)

    def __init__(self, it: Thing) -> None:
        self.it = it

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and self.it is other.it

    def __hash__(self) -> int:
        return id(self.it)


def answered_once(work: Callable[Asked, Answer]) -> Callable[Asked, Answer]:
    """The function with its answers kept by the identity of what is frozen and large, and by the
    value of the words, numbers and tuples of words beside it."""

    @lru_cache(maxsize=_KEPT)
    def kept(*asked: object) -> Answer:
        return work(*(each.it if isinstance(each, Same) else each for each in asked))  # type: ignore[arg-type,call-arg]

    @wraps(work)
    def answer(*asked: Asked.args, **named: Asked.kwargs) -> Answer:
        assert not named, "asked by place"
        return kept(*(each if isinstance(each, PLAIN) else Same(each) for each in asked))

    return answer


PLAIN = (str, int, tuple, type(None))
