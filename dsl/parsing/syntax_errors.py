"""What is said of a statement that does not read: where it stopped, and the nearest form."""

from __future__ import annotations

from typing import Any

from dsl.diagnostic import Bilingual, Diagnostic, Label
from dsl.parsing.lines import LogicalLine
from dsl.source import Span
from dsl.spell import nearest

STATEMENT_WORDS = [
    "standard",
    "title",
    "notice",
    "rows",
    "answers",
    "edition",
    "fact",
    "count",
    "input",
    "output",
    "remedy",
    "default",
    "let",
    "table",
    "under",
    "when",
    "except",
    "silent",
    "never",
    "reading",
    "note",
    "outside",
    "example",
    "examples",
    "round",
    "damages",
]


def syntax_error(name: str, line: LogicalLine, trouble: Any) -> Diagnostic:
    row = line.number + max(trouble.line, 1) - 1
    column = max(trouble.column, 1)
    token = getattr(trouble, "token", None)
    found = str(token) if token is not None and token.type != "$END" else ""
    width = max(len(found), 1)
    if token is not None and token.type == "$END":
        row, column = line.number + line.text.count("\n"), len(line.text.split("\n")[-1]) + 1
    first = line.text.split()[0]
    guess = nearest(first, STATEMENT_WORDS)
    hint = guess if guess and guess != first else None
    return Diagnostic(
        name="syntax",
        severity="error",
        message=Bilingual(
            f"이 문장을 읽을 수 없습니다: “{found}”" if found else "문장이 도중에 끝났습니다",
            f'this statement does not read on from "{found}"'
            if found
            else "this statement stops short",
        ),
        labels=(
            Label(
                Span(name, row, column, row, column + width),
                Bilingual("여기까지 읽었습니다", "read up to here"),
            ),
        ),
        help=syntax_help(hint),
    )


def syntax_help(hint: str | None) -> Bilingual:
    if hint:
        return Bilingual(f"혹시 `{hint}` 인가요?", f"did you mean `{hint}`?")
    return Bilingual(
        "규칙은 `when 상황 -> 결과 [행]` 꼴입니다",
        "a rule reads `when situation -> outcome [row]`",
    )


def bad_value(name: str, line: LogicalLine, why: str) -> Diagnostic:
    return Diagnostic(
        name="syntax",
        severity="error",
        message=Bilingual(
            "이 문장의 값이 없는 날짜이거나 틀린 수입니다", f"a value here is not possible: {why}"
        ),
        labels=(
            Label(
                Span(name, line.number, 1, line.number, len(line.text.split("\n")[0]) + 1),
                Bilingual("이 문장", "this statement"),
            ),
        ),
    )
