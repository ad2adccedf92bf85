"""Why a file is not read, in both languages; raised within the readers, a value outside of them."""

from __future__ import annotations


class Refusal(Exception):
    """A file that is not read, and why; `read_document` makes it an `Unreadable`."""

    def __init__(self, korean: str, english: str) -> None:
        super().__init__(english)
        self.korean = korean
        self.english = english


def damaged(what: str) -> Refusal:
    """The file breaks off or contradicts itself."""
    return Refusal(
        f"파일이 손상되어 끝까지 읽을 수 없습니다({what})", f"the file is damaged ({what})"
    )


def too_large(what: str) -> Refusal:
    """The file unpacks to more than any contract holds."""
    return Refusal(
        f"풀었을 때 지나치게 큰 파일이라 읽지 않습니다({what})",
        f"the file unpacks to more than is read ({what})",
    )


def locked() -> Refusal:
    """The file asks for a password."""
    return Refusal(
        "암호가 걸린 파일입니다. 암호를 풀어 다시 저장해 주십시오",
        "the file is encrypted; save it again without a password",
    )
