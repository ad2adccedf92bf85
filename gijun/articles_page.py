"""The page that lists every article that may be cited, made of the register of articles."""

from __future__ import annotations

from linter.findings.articles import Article, Law, citations, laws
from linter.findings.grounds import grounds

HEAD = """\
# 조문의 명부

계약서 규칙이 인용하는 법령 {laws}개의 조문 {articles}개. 제목과 문구는 국가법령정보센터(law.go.kr)의 글과 한 글자도 다르지 않음을 시험이 지키며,
여기에 없는 조문은 인용하지 않는다. **확인한 판**은 그 글을 읽은 판이다: 그 시행일보다 앞선 계약이라면 그때의 글을 따로 보아야 한다.
별표는 이 글에 들어 있지 않아 인용하는 곳에 그렇게 적었다. 이 쪽은 `gijun build`가 `linter/lexicon/articles.toml`에서 만든다.
"""


def emit_articles() -> str:
    """The whole page."""
    count = sum(len(law.articles) for law in laws())
    return HEAD.format(laws=len(laws()), articles=count) + "".join(map(_section, laws()))


def _section(law: Law) -> str:
    version = f"확인한 판: {law.number}, {law.promulgated} 공포, {law.in_force} 시행"
    rows = "".join(_row(each) for each in law.articles)
    return (
        f"\n## {law.name} ({law.official})\n\n{version}.\n\n"
        f"| 조 | 인용하는 문구 | 규칙 |\n| --- | --- | --- |\n{rows}"
    )


def _row(article: Article) -> str:
    starts = "".join(
        f" **{start.paragraph or '이 조'}은 {start.since}부터 인용한다**: {start.basis.korean}."
        for start in article.starts
    )
    rules = " · ".join(f"[`{rule}`](rules.md#{rule})" for rule in _rules_on(article))
    return f"| {article.number}({article.title}) | {article.words}{starts} | {rules} |\n"


def _rules_on(article: Article) -> list[str]:
    """The rules with a ground that cites this article."""
    cited = {
        rule: None
        for ground in grounds()
        for rule in ground.rules
        if any(
            (each.law, each.number) == (article.law, article.number)
            for each in citations(f"{ground.article.korean}\n{ground.sentence.korean}")
        )
    }
    return list(cited)
