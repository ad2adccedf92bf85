"""What is asked of the linter for one contract: the command line, then the configuration, then what
is usual."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gijun.failure import misused
from gijun.files import STDIN
from gijun.settings import NOTHING, Settings, find_settings, read_settings

if TYPE_CHECKING:
    from linter.report import Options

SEVERITIES = ("note", "warning", "error")
FAIL_ON = (*SEVERITIES, "never")


@dataclass(frozen=True, slots=True)
class Asked:
    """For one contract: the days to hold it against, one for each edition that may apply."""

    name: str
    days: tuple[tuple[str, Options], ...]  # 계약일, 이용일 … and what is asked for that day
    allowances: tuple[str, ...]
    fail_on: str
    baseline: str | None
    language: str


def asked(name: str, given: argparse.Namespace) -> Asked:
    """What is asked for the contract of this name."""
    settings = _settings(name, given)
    choose = _Choice(given, settings)
    days = _days(choose)
    return Asked(
        name,
        tuple((label, _options(choose, day)) for label, day in days),
        settings.allowances(Path(name)) if name != STDIN else (),
        _one_of("fail-on", choose("fail_on") or "warning", FAIL_ON),
        _beside(settings, choose("baseline"), given),
        _one_of("language", choose("language") or "ko", ("ko", "en")),
    )


@dataclass(frozen=True, slots=True)
class _Choice:
    given: argparse.Namespace
    settings: Settings

    def __call__(self, name: str) -> Any:
        value = getattr(self.given, name, None)
        return value if value not in (None, []) else self.settings.get(name.replace("_", "-"))


def _settings(name: str, given: argparse.Namespace) -> Settings:
    if getattr(given, "no_config", False):
        return NOTHING
    if getattr(given, "config", None):
        return read_settings(Path(given.config)) or NOTHING
    return find_settings(Path.cwd() / "stdin" if name == STDIN else Path(name))


def _days(choose: _Choice) -> list[tuple[str, date]]:
    """The day asked for; or the day of the contract and the day of use, whose editions may differ."""
    signed, used = choose("contract_date"), choose("use_date")
    named = [("계약일 contract", signed), ("이용일 use", used)]
    days = [(label, _day(each)) for label, each in named if each]
    return days or [("", _day(choose("as_of")) if choose("as_of") else date.today())]


def _options(choose: _Choice, day: date) -> Options:
    from linter.report import Options

    return Options(
        as_of=day,
        sector=choose("sector"),
        total=_won(choose("total"), "--total"),
        deposit=_won(choose("deposit"), "--deposit"),
        rules=_prefixes("--select", choose("select")),
        ignored=_prefixes("--ignore", choose("ignore")),
    )


def _prefixes(flag: str, said: Sequence[str] | None) -> tuple[str, ...]:
    """Beginnings of rule names, from a list or with commas; one that begins no name is refused."""
    from dsl.spell import nearest
    from linter.rules import RULES

    prefixes = tuple(part.strip() for each in said or () for part in str(each).split(","))
    names = [rule.name for rule in RULES]
    for prefix in prefixes:
        if not prefix or not any(name.startswith(prefix) for name in names):
            near = nearest(prefix, names)
            korean, english = (f" 혹시 {near}?", f" Did you mean {near}?") if near else ("", "")
            raise misused(
                f"{flag} {prefix}: 그렇게 시작하는 규칙이 없습니다.{korean}",
                f"{flag} {prefix}: no rule begins so.{english}",
            )
    return prefixes


def _beside(settings: Settings, said: str | None, given: argparse.Namespace) -> str | None:
    """A baseline named in a configuration lies beside it."""
    if said is None or getattr(given, "baseline", None) or settings.path is None:
        return said
    return str(settings.path.parent / said)


def _one_of(key: str, said: str, known: Sequence[str]) -> str:
    if said not in known:
        raise misused(
            f"{key} {said}: {', '.join(known)} 가운데 하나여야 합니다",
            f"{key} {said}: it must be one of {', '.join(known)}",
        )
    return said


def _won(given: str | int | None, flag: str) -> int | None:
    if given is None:
        return None
    digits = str(given).replace(",", "").removesuffix("원")
    if not digits.isdigit():
        raise misused(
            f"{flag} {given}: 원 단위의 정수가 아닙니다. 300000처럼 적어 주십시오",
            f"{flag} {given} is not whole won; write it as 300000",
        )
    return int(digits)


def _day(given: str | date) -> date:
    try:
        return date.fromisoformat(str(given))
    except ValueError:
        raise misused(
            f"--as-of {given}: 날짜가 아닙니다. 2025-07-20처럼 적어 주십시오",
            f"--as-of {given} is not a date; write it as 2025-07-20",
        ) from None
