"""The configuration of the linter: `gijun.toml`, or `[tool.gijun]` in `pyproject.toml`, found upward
from the contract. What the command line says goes before what the file says.

A key that is not known is refused with the nearest one: a misspelt `ignore` would let faults pass.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from typing import Any

from gijun.failure import Failure, misused

OWN, SHARED = "gijun.toml", "pyproject.toml"
KEYS: dict[str, type | tuple[type, ...]] = {
    "sector": str,
    "as-of": (date, str),
    "contract-date": (date, str),
    "use-date": (date, str),
    "total": int,
    "deposit": int,
    "select": list,
    "ignore": list,
    "fail-on": str,
    "language": str,
    "baseline": str,
    "exclude": list,
    "allow": list,
}
ALLOW_KEYS = ("rule", "files", "until", "because")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a file says, and where it lies; `said` is empty where there is none."""

    path: Path | None
    said: dict[str, Any]

    def get(self, key: str) -> Any:
        """What the file says of a key; None when nothing."""
        return self.said.get(key)

    def covers(self, glob: str, file: Path) -> bool:
        """Whether a pattern of the file, read from its folder, names a contract."""
        folder = self.path.parent if self.path else Path.cwd()
        resolved = file.resolve()
        if not resolved.is_relative_to(folder):
            return False
        name = resolved.relative_to(folder).as_posix()
        return fnmatch(name, glob) or fnmatch(name, f"{glob.rstrip('/')}/*")

    def allowances(self, file: Path) -> tuple[str, ...]:
        """The allowances of the file that cover a contract, as they would stand beside it."""
        return tuple(
            _words(entry) for entry in self.said.get("allow", ()) if self._is_for(entry, file)
        )

    def _is_for(self, entry: dict[str, Any], file: Path) -> bool:
        files = entry.get("files", ["*"])
        return any(
            self.covers(glob, file) for glob in ([files] if isinstance(files, str) else files)
        )


NOTHING = Settings(None, {})


def find_settings(file: Path) -> Settings:
    """The nearest configuration upward from a contract."""
    return _upward(file.resolve().parent)


def forget_settings() -> None:
    """Read the files again when they are next asked for."""
    _upward.cache_clear()


@cache
def _upward(folder: Path) -> Settings:
    for each in (folder, *folder.parents):
        for name in (OWN, SHARED):
            if (each / name).is_file():
                found = read_settings(each / name)
                if found is not None:
                    return found
    return NOTHING


def read_settings(path: Path) -> Settings | None:
    """The configuration in a file; None when it is a pyproject.toml that has nothing for us."""
    try:
        whole = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as trouble:
        raise misused(
            f"{path}: 설정을 읽지 못했습니다 ({trouble})", f"{path}: not readable ({trouble})"
        ) from None
    said = whole.get("tool", {}).get("gijun") if path.name == SHARED else whole
    if said is None:
        return None
    _refuse_unknown(path, said, KEYS, "")
    for entry in said.get("allow", ()):
        if not isinstance(entry, dict):
            raise _wrong(path, "allow")
        _refuse_unknown(path, entry, ALLOW_KEYS, "allow.")
    for key, value in said.items():
        if not isinstance(value, KEYS[key]) or isinstance(value, bool):
            raise _wrong(path, key)
    return Settings(path, said)


def _refuse_unknown(path: Path, said: dict[str, Any], known: Any, prefix: str) -> None:
    from dsl.spell import nearest

    for key in said:
        if key not in known:
            near = nearest(key, known)
            korean, english = (f" 혹시 {near}?", f" Did you mean {near}?") if near else ("", "")
            raise misused(
                f"{path}: 모르는 설정 {prefix}{key}.{korean}",
                f'{path}: there is no setting "{prefix}{key}".{english}',
            )


def _wrong(path: Path, key: str) -> Failure:
    return misused(
        f"{path}: {key}의 값이 알맞은 꼴이 아닙니다",
        f"{path}: the value of {key} is of a wrong kind",
    )


def _words(entry: dict[str, Any]) -> str:
    until = f" until {entry['until']}" if "until" in entry else ""
    because = f" because {entry['because']}" if entry.get("because") else ""
    return f"allow {entry.get('rule', '')}{until}{because}"
