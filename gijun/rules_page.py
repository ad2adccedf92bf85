"""The page that lists every rule of the linter, made of the head of each rule's file."""

from __future__ import annotations

from gijun.explained import emit_row, emit_section
from linter.explain import page_of
from linter.findings.grounds import grounds_of
from linter.findings.rule import Rule
from linter.rules import RULES

HEAD = """\
# 계약서 규칙

`gijun lint`가 찾는 것 {count}가지. 이름이 무엇이 잘못인지 말하며, `gijun explain 이름`이 같은 글을 보여 준다.
이 쪽은 `gijun build`가 `linter/rules/`의 파일 머리에서 만든다.

| 규칙 | 무엇을 찾나 | 조문 |
| --- | --- | --- |
"""


def emit_rules() -> str:
    """The whole page."""
    rows = "".join(_row(rule) for rule in RULES)
    sections = (emit_section(rule.name, page_of(rule)) for rule in RULES)
    return HEAD.format(count=len(RULES)) + rows + "\n" + "\n".join(sections)


def _row(rule: Rule) -> str:
    articles = dict.fromkeys(each.article.korean for each in grounds_of(rule.name))
    return f"{emit_row(rule.name, rule.page)} {' · '.join(articles)} |\n"
