"""What was compiled before, kept by the hash of everything it came from: source, register, compiler.

Nothing here is ever needed for a right answer: without the cache the same work is done again.
"""

from __future__ import annotations

import hashlib
import os
from functools import cache
from pathlib import Path

from dsl.source import Source
from gijun.files import write_text
from gijun.library import standards_folder

COMPILER = Path(__file__).resolve().parent.parent / "dsl"


def recall(kind: str, source: Source) -> str | None:
    """What was kept for exactly this source, register and compiler."""
    try:
        return _place(kind, source).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None


def keep(kind: str, source: Source, text: str) -> None:
    """Keep a text for next time in place of what was kept for older versions of the source."""
    place = _place(kind, source)
    try:
        for older in place.parent.glob(f"{_stem(kind, source)}.*"):
            older.unlink(missing_ok=True)
        write_text(place, text)
    except OSError:
        return  # a full or read-only disk costs speed only


def _place(kind: str, source: Source) -> Path:
    where = hashlib.sha256(str(standards_folder()).encode()).hexdigest()[:12]
    key = hashlib.sha256(f"{_stamp()}\0{source.name}\0{source.text}".encode()).hexdigest()[:32]
    return _folder() / where / f"{_stem(kind, source)}.{key}"


def _stem(kind: str, source: Source) -> str:
    return f"{Path(source.name).stem}.{kind}"


def _folder() -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "gijun"


@cache
def _stamp() -> str:
    """One hash of the compiler and of the register of official rows."""
    digest = hashlib.sha256()
    parts = [path for path in COMPILER.rglob("*") if path.suffix in (".py", ".lark", ".jinja")]
    for path in sorted([*parts, *(standards_folder() / "register").glob("*.csv")]):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()
