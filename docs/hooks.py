"""Shows the generated pages and the standards themselves inside the site, without a plugin.

The pages link to lines of `standards/NAME.gijun`, which works where the repository is browsed; in
the site the same links lead to a page that shows that file with numbered lines.
"""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parent.parent
OWN = ("rules.md", "articles.md", "checks.md")  # the generated pages that are about no standard
READERS = ("lawyers.md", "rules.md", "articles.md")
AUTHORS = ("tutorial.md", "language.md", "checks.md", "add-a-standard.md", "glossary.md")
LISTED = re.compile(r"\((\w+\.md)\)")  # the list of standards says their order
LINK = re.compile(r"\(\.\./\.\./standards/(\w+)\.gijun(?:#L(\d+))?\)")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add a page for every generated page and for every standard, and build the menu."""
    own = [file.src_uri for file in files.documentation_pages()]
    generated = ROOT / "generated" / "docs"
    pages = sorted(path for path in generated.glob("*.md") if path.name not in OWN)
    standards = sorted((ROOT / "standards").glob("*.gijun"))
    for path in pages:
        _add(files, config, f"standards/{path.name}", path.read_text(encoding="utf-8"))
    for path in standards:
        _add(files, config, f"source/{path.stem}.md", _numbered(path))
    for page in OWN:
        _add(files, config, page, (generated / page).read_text(encoding="utf-8"))
    engineers = sorted({*own} - {"index.md", *READERS, *AUTHORS})
    listed = LISTED.findall((generated / "index.md").read_text(encoding="utf-8"))
    config.nav = [
        {"처음": "index.md"},
        {"업종별 기준": ["standards/index.md", *(f"standards/{name}" for name in listed)]},
        "standards/report.md",
        {"계약서를 검사하는 분": list(READERS)},
        {"기준을 옮기는 분": list(AUTHORS)},
        {"만드는 분": engineers},
        {"규칙 파일": [f"source/{path.stem}.md" for path in standards]},
    ]
    return files


def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Lead the links to lines of a standard to its page in the site."""
    if not page.file.src_uri.startswith("standards/"):
        return markdown
    return LINK.sub(_in_site, markdown)


def _in_site(link: re.Match[str]) -> str:
    name, line = link.groups()
    return f"(../source/{name}.md{f'#L{line}' if line else ''})"


def _numbered(path: Path) -> str:
    """A standard as a page of numbered lines, each with an anchor."""
    lines = path.read_text(encoding="utf-8").rstrip().split("\n")
    shown = "\n".join(
        f'<span id="L{number}"><a href="#L{number}">{number}</a>{escape(line)}</span>'
        for number, line in enumerate(lines, 1)
    )
    return f'# {path.name}\n\n<pre class="standard"><code>{shown}</code></pre>\n'


def _add(files: Files, config: MkDocsConfig, name: str, content: str) -> None:
    files.append(File.generated(config, name, content=content))
