"""How sure it is that something is missing: only what was read can be searched."""

from __future__ import annotations

from dsl.diagnostic import Bilingual
from linter.findings.rule import Checked
from linter.wording import plural

ELSEWHERE = Bilingual(
    "이 글에서 찾지 못했을 뿐이며, 다른 화면이나 서면에 있을 수 있습니다.",
    "It was not found in this text; it may stand on a screen or in a paper beside it.",
)


def confidence(contract: Checked) -> Bilingual:
    """What to add to a finding of absence: where else it may be, and how much was not read."""
    unread = sum(each.kind == "unread" for each in contract.assessments)
    if not unread:
        return ELSEWHERE
    return Bilingual(
        f"읽지 못한 문장이 {unread}개 있어, 그 가운데 있을 수 있습니다. {ELSEWHERE.korean}",
        f"{unread} {plural(unread, 'sentence')} not read; it may be among them. {ELSEWHERE.english}",
    )
