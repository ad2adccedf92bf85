"""Run again whenever a contract changes, until the person stops it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from gijun.failure import CLEAN, Failure, misused
from gijun.files import STDIN
from gijun.settings import OWN, SHARED, forget_settings
from gijun.terminal import complain

PAUSE = 0.5  # seconds between looks


def watch(
    names: Sequence[str], run: Callable[[], int], pause: float = PAUSE, rounds: int | None = None
) -> int:
    """Run, then look; `rounds` limits the looks, for tests."""
    if STDIN in names:
        raise misused("--watch는 표준 입력을 볼 수 없습니다", "--watch cannot watch standard input")
    seen: dict[Path, int] | None = None
    code = CLEAN
    while rounds is None or rounds > 0:
        now = _times(names)
        if now != seen:
            seen = now
            code = _shown(run)
        rounds = None if rounds is None else rounds - 1
        time.sleep(pause)
    return code


def _shown(run: Callable[[], int]) -> int:
    if sys.stdout.isatty():
        print("\033[2J\033[H", end="")
    forget_settings()
    try:
        code = run()
    except Failure as failure:  # a file half-written by an editor, say: the next look may read it
        complain(failure.korean, failure.english)
        code = failure.code
    sys.stdout.flush()
    return code


def _times(names: Iterable[str]) -> dict[Path, int]:
    """When each file that matters last changed: contracts, what stands beside them, settings."""
    from gijun.contracts import BESIDE

    found: dict[Path, int] = {}
    for name in names:
        path = Path(name)
        inside = path.rglob("*") if path.is_dir() else [path, Path(name + BESIDE)]
        folder = path if path.is_dir() else path.parent
        for each in (*inside, folder / OWN, folder / SHARED):
            try:
                found[each] = each.stat().st_mtime_ns
            except OSError:
                continue
    return found
