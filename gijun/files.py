"""Reading what people name on the command line, and writing so that nothing is ever half-written."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from gijun.failure import Failure, unreadable

STDIN = "-"


def read_bytes(name: str) -> bytes:
    """The bytes of a file, or of standard input for `-`."""
    if name == STDIN:
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except OSError as trouble:
        raise _not_read(name, trouble) from None


def read_text(name: str) -> str:
    """The text of a UTF-8 file; anything else is said to be unreadable, never guessed at."""
    data = read_bytes(name)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as trouble:
        raise unreadable(
            f"{name}: UTF-8 글이 아니어서 읽지 못했습니다 ({trouble.start}번째 바이트)",
            f"{name}: not UTF-8 text (byte {trouble.start})",
        ) from None


def write_text(path: Path, text: str) -> None:
    """Write beside the file, then rename over it: a reader sees the old text or the new one."""
    write_bytes(path, text.encode("utf-8"))


def write_bytes(path: Path, data: bytes) -> None:
    """The same for what is no text."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, beside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(data)
        os.chmod(beside, 0o644)
        os.replace(beside, path)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise


def _not_read(name: str, trouble: OSError) -> Failure:
    if isinstance(trouble, FileNotFoundError):
        return unreadable(f"{name}: 그런 파일이 없습니다", f"{name}: there is no such file")
    if isinstance(trouble, IsADirectoryError):
        return unreadable(
            f"{name}: 폴더입니다. 파일을 적어 주십시오", f"{name}: this is a folder; name a file"
        )
    reason = trouble.strerror or str(trouble)
    return unreadable(
        f"{name}: 읽지 못했습니다 ({reason})", f"{name}: could not be read ({reason})"
    )
