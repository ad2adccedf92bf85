"""The page that lists every rule of the linter, made of the head of each rule's file."""

from __future__ import annotations

import re

from linter.explain import HEADING as STRONG
from linter.explain import page_of
from linter.grounds import grounds_of
from linter.rule import Rule
from linter.rules import RULES

HEAD = """\
# 계약서 규칙

`gijun lint`가 찾는 것 {count}가지. 이름이 무엇이 잘못인지 말하며, `gijun explain 이름`이 같은 글을 보여 준다.
이 쪽은 `gijun build`가 `linter/rules/`의 파일 머리에서 만든다.

| 규칙 | 무엇을 찾나 | 조문 |
| --- | --- | --- |
"""
HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
EXAMPLE = re.compile(r"(?:^    .*\n(?:\s*\n(?=    ))?)+", re.MULTILINE)


def emit_rules() -> str:
    """The whole page."""
    rows = "".join(_row(rule) for rule in RULES)
    return HEAD.format(count=len(RULES)) + rows + "\n" + "\n".join(map(_section, RULES))


def _row(rule: Rule) -> str:
    articles = dict.fromkeys(each.article.korean for each in grounds_of(rule.name))
    told = f"{rule.summary.korean}<br><small>{_capital(rule.summary.english)}</small>"
    return f"| [`{rule.name}`](#{rule.name}) | {told} | {' · '.join(articles)} |\n"


def _section(rule: Rule) -> str:
    body = page_of(rule).replace(f"{STRONG}\n", f"{STRONG}\n\n").split("\n", 2)[2].strip()
    body = HEADING.sub(r"**\1**\n", EXAMPLE.sub(_fenced, body + "\n"))
    told = f"{rule.summary.korean}\n\n{_capital(rule.summary.english)}"
    return f"## {rule.name} {{ #{rule.name} }}\n\n{told}\n\n{body}"


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _fenced(example: re.Match[str]) -> str:
    lines = [line.removeprefix("    ") for line in example[0].rstrip().split("\n")]
    return "\n".join(["```text", *lines, "```", "", ""])
