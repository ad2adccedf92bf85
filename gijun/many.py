"""Many contracts: folders and patterns to files, and the checks in processes side by side."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from glob import glob, has_magic
from pathlib import Path
from typing import TYPE_CHECKING, cast

from gijun.asked import Asked, asked
from gijun.failure import Failure, unreadable
from gijun.files import STDIN
from gijun.settings import find_settings

if TYPE_CHECKING:
    from linter.report import Report

READABLE = (".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".docx", ".hwpx", ".pdf")
FEW = 4  # below this a pool of processes takes longer than it saves
MOST = 8  # processes
CHUNK = 16  # files handed to a process at a time
BAR = 30


Job = tuple[str, argparse.Namespace]


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of one file: its reports, or why there are none."""

    name: str
    asked: Asked | None
    reports: tuple[Report, ...]
    failure: tuple[int, str, str] | None = None


def find_files(names: Sequence[str], given: argparse.Namespace) -> list[str]:
    """The files that are meant: folders hold contracts at any depth, patterns match as in a shell.
    A file that is named is taken whatever it is called."""
    found: list[str] = []
    for name in names:
        matched = _matched(name, given)
        if not matched:
            raise unreadable(
                f"{name}: 읽을 계약서가 없습니다", f"{name}: there is no contract to read"
            )
        found += matched
    return list(dict.fromkeys(found))


def _matched(name: str, given: argparse.Namespace) -> list[str]:
    if name == STDIN:
        return [name]
    if Path(name).is_dir():
        inside = (each for each in sorted(Path(name).rglob("*")) if each.is_file())
        return [str(each) for each in inside if _is_contract(each, given)]
    if has_magic(name) and not Path(name).exists():
        matched = (Path(each) for each in sorted(glob(name, recursive=True)))
        return [str(each) for each in matched if each.is_file() and not _excluded(each, given)]
    return [name]


def _is_contract(path: Path, given: argparse.Namespace) -> bool:
    hidden = any(part.startswith(".") and part not in (".", "..") for part in path.parts)
    return path.suffix.lower() in READABLE and not hidden and not _excluded(path, given)


def _excluded(path: Path, given: argparse.Namespace) -> bool:
    if getattr(given, "no_config", False):
        return False
    settings = find_settings(path)
    return any(settings.covers(str(each), path) for each in settings.get("exclude") or ())


def check_files(
    names: Sequence[str], given: argparse.Namespace, processes: int | None = None
) -> Iterator[Checked]:
    """Each file checked, in the order given: in so many processes, by default one a processor, and
    in this one alone where there are few files."""
    jobs = [(name, given) for name in names]
    wanted = min(processes or os.cpu_count() or 1, MOST)
    alone = len(names) < FEW or wanted < 2
    found = map(_check, jobs) if alone else _side_by_side(jobs, wanted)
    yield from _watched(found, len(names))


def _side_by_side(jobs: list[Job], wanted: int) -> Iterator[Checked]:
    """The first file here, so that processes that are forked have from the start what it took to
    read it: modules, patterns and standards; the others in chunks, over and over."""
    from concurrent.futures import ProcessPoolExecutor  # one contract need not wait for it

    from gijun.carried import unpack

    yield _check(jobs[0])
    chunk = max(1, min(len(jobs) // (4 * wanted), CHUNK))
    with ProcessPoolExecutor(wanted) as pool:
        for packed in pool.map(_packed, jobs[1:], chunksize=chunk):
            yield cast(Checked, unpack(packed))


def _packed(job: Job) -> bytes:
    from gijun.carried import pack

    return pack(_check(job))


def _check(job: Job) -> Checked:
    from gijun.contracts import check

    name, given = job
    wanted = None
    try:
        wanted = asked(name, given)
        return Checked(name, wanted, check(wanted))
    except Failure as failure:
        return Checked(name, wanted, (), (failure.code, failure.korean, failure.english))


def _watched(done: Iterator[Checked], count: int) -> Iterator[Checked]:
    """The same, with a bar on a terminal where there is something to wait for."""
    shown = count >= FEW and sys.stderr.isatty()
    for number, each in enumerate(done, 1):
        if shown:
            full = BAR * number // count
            print(f"\r{'█' * full}{'·' * (BAR - full)} {number}/{count}", end="", file=sys.stderr)
        yield each
    if shown:
        print("\r\033[K", end="", file=sys.stderr)
