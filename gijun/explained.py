"""A page at the head of a file, of a rule or a check, as a section of a page in Markdown."""

from __future__ import annotations

import re

from dsl.summary import summary_of

HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
EXAMPLE = re.compile(r"(?:^    .*\n(?:\s*\n(?=    ))?)+", re.MULTILINE)


def emit_row(name: str, page: str) -> str:
    """The first two cells of a row that lists the page: its name, which leads to it, and its summary."""
    told = summary_of(page)
    return f"| [`{name}`](#{name}) | {told.korean}<br><small>{_capital(told.english)}</small> |"


def emit_section(name: str, page: str) -> str:
    """The page below a heading of its own; its headings are bold, its examples fenced."""
    told = summary_of(page)
    body = page.split("\n", 2)[2].strip() + "\n"
    body = HEADING.sub(r"**\1**\n", EXAMPLE.sub(_fenced, body))
    return f"## {name} {{ #{name} }}\n\n{told.korean}\n\n{_capital(told.english)}\n\n{body}"


def _fenced(example: re.Match[str]) -> str:
    lines = [line.removeprefix("    ") for line in example[0].rstrip().split("\n")]
    return "\n".join(["```text", *lines, "```", ""])


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
