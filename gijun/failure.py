"""What stops a command: a sentence for the person, in both languages, and an exit code."""

from __future__ import annotations

CLEAN, FOUND, USAGE, UNREADABLE, CRASH = 0, 1, 2, 3, 4


class Failure(Exception):
    """A trouble that the person at the terminal can mend."""

    def __init__(self, code: int, korean: str, english: str) -> None:
        super().__init__(english)
        self.code = code
        self.korean, self.english = korean, english


def misused(korean: str, english: str) -> Failure:
    """The command was asked for something that cannot be."""
    return Failure(USAGE, korean, english)


def unreadable(korean: str, english: str) -> Failure:
    """A file could not be read, or not wholly."""
    return Failure(UNREADABLE, korean, english)
