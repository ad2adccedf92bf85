"""The page that lists every check of the compiler, made of the head of each check's file."""

from __future__ import annotations

from dsl.checks import CHECKS, name_of, page_of
from gijun.explained import emit_row, emit_section

HEAD = """\
# 기준 파일의 검사

컴파일러가 기준마다 증명하는 것 {count}가지. 검사는 말이 없으면 **증명됨**, 경우를 보이면 **반례로 부정됨**, 판정하지 못한 까닭을
말하면 **미정**이다. 반례는 기준 파일에 `example`로 붙여 넣을 수 있다. 오류(error)는 생성을 멈추고 경고와 참고는 멈추지 않는다.
`gijun explain 이름`이 같은 글을 보여 준다. 이 쪽은 `gijun build`가 `dsl/checks/`의 파일 머리에서 만든다.

Each check proves one thing of a standard. It is *proved* when it says nothing, *refuted* when it shows a
case, which can be pasted into the standard as an `example`, and *undecided* when it says why it cannot tell.
An error stops the build; a warning or a note does not.

| 검사 | 무엇을 찾나 |
| --- | --- |
"""


def emit_checks() -> str:
    """The whole page."""
    pages = {name_of(one): page_of(one) for one in CHECKS}
    rows = "".join(f"{emit_row(name, page)}\n" for name, page in pages.items())
    sections = (emit_section(name, page) for name, page in pages.items())
    return HEAD.format(count=len(CHECKS)) + rows + "\n" + "\n".join(sections)
