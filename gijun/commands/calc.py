"""한 경우를 기준에 따라 계산한다: 환급, 위약금, 배상, 구제와 그 근거.

Settle one case, or many. Say what you know, in the words of the standard or as flags, in English or
Korean; where a missing fact would change the answer you are asked for it on a terminal, and
otherwise shown every outcome that is possible and the fact that would decide."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from typing import TYPE_CHECKING

from gijun.failure import CLEAN, FOUND, misused
from gijun.terminal import LANGUAGES

if TYPE_CHECKING:
    from dsl.settlement import Answer, Value
    from dsl.table import Table
    from gijun.tell import Teller

    Facts = dict[str, Value]

SUMMARY = "계산 · settle a case: what comes back, and why"
EXAMPLES = """\
examples:
  gijun calc lodging --help                     이 기준이 묻는 사실 / the facts of this standard
  gijun calc lodging consumer peak weekend 3 days before --total 300000 --paid 300000
  gijun calc 숙박업 소비자 성수기 주말 3일 전 --총요금 300000 --지급액 300000
  gijun calc lodging --party consumer --check-in 2025-10-04 --cancelled 2025-10-03 --total 200000
  gijun calc --cases cases.jsonl > answers.jsonl
exit: 0 settled · 1 not decided without more facts · 2 usage · 3 a file could not be read"""
OWN_HELP = True  # the facts of the standard belong to the help


def configure(parser: argparse.ArgumentParser) -> None:
    parser.usage = (
        "gijun calc STANDARD [WORDS] [--FACT VALUE …] [options]\n       gijun calc --cases FILE"
    )
    parser.allow_abbrev = False
    parser.add_argument("-h", "--help", action="store_true", help="이 도움말 / this help")
    parser.add_argument(
        "--on", metavar="DATE", help="기준일: 이 날의 판으로 / the edition of this day"
    )
    parser.add_argument(
        "--contract-date",
        metavar="DATE",
        help="계약일: 판이 다르면 둘 다 보인다 / show both editions where they differ",
    )
    parser.add_argument("--json", action="store_true", help="JSON 한 개로 / one JSON object")
    parser.add_argument("--cases", metavar="FILE", help="JSONL 여러 경우; - 표준 입력 / many cases")
    parser.add_argument("--language", choices=LANGUAGES, default="both", help="default: both")
    parser.set_defaults(parser=parser)


def run(options: argparse.Namespace) -> int:
    words: list[str] = options.rest
    wanted = words.pop(0) if words and not words[0].startswith("-") else None
    if options.help:
        return _help(options.parser, wanted, options.language)
    if options.cases is not None:
        return _cases(options, wanted, words)
    if wanted is None:
        raise misused(
            "어느 기준인지 적어 주십시오. 예: gijun calc lodging",
            "name a standard, as in `gijun calc lodging`; `gijun calc --help` tells more",
        )
    return _one(options, wanted, words)


def _help(parser: argparse.ArgumentParser, wanted: str | None, language: str) -> int:
    from gijun.catalogue import file_of, names, table
    from gijun.tell import fact_lines

    print(parser.format_help())
    if wanted is None:
        print("standards: " + ", ".join(names()))
    else:
        standard = table(file_of(wanted))
        print(f"{standard.label} ({standard.name}):")
        print("\n".join(fact_lines(standard, language)))
    return CLEAN


def _cases(options: argparse.Namespace, wanted: str | None, words: list[str]) -> int:
    from gijun.batch import settle_lines
    from gijun.catalogue import file_of, table
    from gijun.files import read_text

    if words:
        raise misused(
            f"--cases와 함께 쓸 수 없습니다: {' '.join(words)}",
            f"--cases takes its facts from the file; remove {' '.join(words)}",
        )
    standard = table(file_of(wanted)) if wanted else None
    on = _day(options.on, "--on") if options.on else None
    for line in settle_lines(read_text(options.cases).splitlines(), on, standard):
        print(line)
    return CLEAN


def _one(options: argparse.Namespace, wanted: str, words: list[str]) -> int:
    from dsl.interpret import settle
    from gijun.calendar_facts import with_public_holidays
    from gijun.case import read_case
    from gijun.catalogue import file_of, table
    from gijun.library import register
    from gijun.tell import Teller

    standard = table(file_of(wanted))
    facts = read_case(standard, words)
    on, why = _which_day(options, standard, facts)
    contract = _day(options.contract_date, "--contract-date") if options.contract_date else None
    teller = Teller(standard, register(), options.language)
    if sys.stdin.isatty() and sys.stdout.isatty() and not options.json:
        facts = _ask(standard, facts, on, teller)
    facts, filled = with_public_holidays(standard, facts)
    days = _days(standard, on, contract)
    answers = [(day, settle(standard, facts, day)) for day in days]
    notes = [teller.say(one.korean, one.english) for one in filled]
    notes += [teller.say(why, why)] if why else []
    if options.json:
        _print_json(standard, answers, [one.english for one in filled])
    else:
        _print(teller, answers, notes)
    return _code([answer for _, answer in answers])


def _which_day(options: argparse.Namespace, table: Table, facts: Facts) -> tuple[date, str]:
    """The day asked for, else the day of the notice, else today; and why, where it was chosen."""
    from gijun.calendar_facts import day_of_notice

    if options.on:
        return _day(options.on, "--on"), ""
    noticed = day_of_notice(table, facts)
    if noticed is None:
        return date.today(), ""
    label = next(fact.label for fact in table.facts if fact.name == noticed[0])
    return noticed[1], f"{label} {noticed[1]}: 그날 시행하던 판 / edition in force on that day"


def _days(table: Table, on: date, contract: date | None) -> list[date]:
    """Both days where the contract was made under another edition: the notice has no rule for it."""
    if contract is None or table.edition_on(contract) == table.edition_on(on):
        return [on]
    return [contract, on]


def _ask(table: Table, facts: Facts, on: date, teller: Teller) -> Facts:
    """Ask for what would decide, one fact at a time; an empty line means not known."""
    from dsl.interpret import settle
    from gijun.calendar_facts import with_public_holidays
    from gijun.case import ask_value

    declined: set[str] = set()
    print(teller.say("모르는 것은 비워 두십시오.", "Leave empty what you do not know."))
    while True:
        known, _ = with_public_holidays(table, facts)
        name = _wanted(settle(table, known, on), declined)
        if name is None:
            return facts
        typed = _prompt(teller.question(name))
        if typed is None:
            return facts
        value = ask_value(teller.facts[name], typed) if typed else None
        if value is not None:
            facts = {**facts, name: value}
        elif typed:
            print(f"  ? {teller.say('알아듣지 못했습니다', 'not understood')}: {typed}")
        else:
            declined.add(name)


def _wanted(answer: Answer, declined: set[str]) -> str | None:
    from dsl.settlement import Settlement, Undecided

    names: tuple[str, ...] = ()
    if isinstance(answer, Undecided):
        names = answer.ask
    elif isinstance(answer, Settlement):
        names = answer.waits
    return next((name for name in names if name not in declined), None)


def _prompt(question: str) -> str | None:
    print(f"{question}\n> ", end="", flush=True)
    typed = sys.stdin.readline()
    return typed.strip() if typed else None


def _print(teller: Teller, answers: list[tuple[date, Answer]], notes: list[str]) -> None:
    if len(answers) > 1:
        print(
            teller.say(
                "계약일과 기준일의 판이 다릅니다. 고시에 경과 규정이 없어 둘 다 보입니다.",
                "The editions of the two days differ; the notice has no transitional clause, so both follow.",
            )
            + "\n"
        )
    print("\n\n".join(teller(answer, day) for day, answer in answers))
    for note in notes:
        print(f"  {teller.say('알림', 'note')}: {note}")


def _print_json(table: Table, answers: list[tuple[date, Answer]], assumed: list[str]) -> None:
    import json

    from dsl.inputs import write_answer

    told = [
        {"standard": table.name, "on": day.isoformat()}
        | write_answer(table, answer)
        | ({"assumed": assumed} if assumed else {})
        for day, answer in answers
    ]
    print(json.dumps(told[0] if len(told) == 1 else told, ensure_ascii=False, indent=2))


def _code(answers: list[Answer]) -> int:
    from dsl.settlement import Undecided

    return FOUND if any(isinstance(answer, Undecided) for answer in answers) else CLEAN


def _day(given: str, flag: str) -> date:
    try:
        return date.fromisoformat(given)
    except ValueError:
        raise misused(
            f"{flag} {given}: 날짜가 아닙니다. 2025-07-20처럼 적어 주십시오",
            f"{flag} {given} is not a date; write it as 2025-07-20",
        ) from None
