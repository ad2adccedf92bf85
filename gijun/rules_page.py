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
    return f"| [`{rule.name}`](#{rule.name}) | {rule.summary} | {' · '.join(articles)} |\n"


def _section(rule: Rule) -> str:
    body = page_of(rule).replace(f"{STRONG}\n", f"{STRONG}\n\n").split("\n", 1)[1].strip()
    body = HEADING.sub(r"**\1**\n", EXAMPLE.sub(_fenced, body + "\n"))
    return f"## {rule.name} {{ #{rule.name} }}\n\n{rule.summary[0].upper()}{rule.summary[1:]}\n\n{body}"


def _fenced(example: re.Match[str]) -> str:
    lines = [line.removeprefix("    ") for line in example[0].rstrip().split("\n")]
    return "\n".join(["```text", *lines, "```", "", ""])
