"""A contract as plain text, Markdown and HTML, with all its changes accepted."""

from __future__ import annotations

import html
from collections.abc import Iterator

from benchmarks.contracts.parts import Article, Contract, Table, accepted


def as_text(contract: Contract, encoding: str = "utf-8") -> bytes:
    """Lines; a row of a table is a line with bars."""
    lines = [contract.head, contract.title]
    for part, shown in _shown(contract):
        if isinstance(part, Table):
            lines += [" | ".join(row) for row in _rows(part)]
        else:
            lines += shown
    return ("\n".join([*lines, contract.foot]) + "\n").encode(encoding)


def as_cp949(contract: Contract) -> bytes:
    """Plain text as old programs on Windows save it; it cannot hold the marks of notes."""
    return as_text(contract, "cp949")


def as_markdown(contract: Contract) -> bytes:
    """Headings and tables of Markdown; it knows neither merged cells nor second headers."""
    lines = [contract.head, "", f"# {contract.title}", ""]
    for part, shown in _shown(contract):
        if isinstance(part, Table):
            rows = ["| " + " | ".join(row) + " |" for row in _rows(part)]
            lines += [rows[0], "|---" * part.width + "|", *rows[1:], ""]
        else:
            head = "## " if isinstance(part, Article) else ""
            lines += [each for one in shown for each in (head + one, "")]
    return "\n".join([*lines, contract.foot, ""]).encode()


def as_html(contract: Contract) -> bytes:
    """A page with merged cells and a little style."""
    body = [f"<header>{html.escape(contract.head)}</header>", f"<h1>{contract.title}</h1>"]
    for part, shown in _shown(contract):
        if isinstance(part, Table):
            body.append(_html_table(part))
        else:
            tag = "h2" if isinstance(part, Article) else "p"
            body += [f"<{tag}>{html.escape(one)}</{tag}>" for one in shown]
    body.append(f"<footer>{html.escape(contract.foot)}</footer>")
    style = "table{border-collapse:collapse}td,th{border:1px solid;padding:.3em}"
    page = f"<title>{contract.title}</title>\n<style>{style}</style>\n<body>\n"
    return (
        f'<!doctype html>\n<html lang="ko">\n<meta charset="utf-8">\n{page}'.encode()
        + ("\n".join(body) + "\n").encode()
    )


def _shown(contract: Contract) -> Iterator[tuple[object, list[str]]]:
    """Each part with its words, number included, and the notes that follow it."""
    note = 1
    for label, part in contract.numbered():
        if isinstance(part, Table):
            yield part, []
            continue
        text, notes = accepted(part.title if isinstance(part, Article) else part.text, note)
        note += len(notes)
        yield part, [label + text, *notes]


def _rows(table: Table) -> list[list[str]]:
    """Rows in full, the header rows made one: what stands above a column, outermost first."""
    rows = table.spread()
    heads = (dict.fromkeys(each) for each in zip(*rows[: table.heads], strict=True))
    return [[" ".join(each) for each in heads], *rows[table.heads :]]


def _html_table(table: Table) -> str:
    rows: list[list[str]] = [[] for _ in table.rows]
    for at, _, cell in table.placed():
        tag = "th" if at < table.heads else "td"
        spans = f' rowspan="{cell.rows}"' if cell.rows > 1 else ""
        spans += f' colspan="{cell.columns}"' if cell.columns > 1 else ""
        rows[at].append(f"<{tag}{spans}>{html.escape(cell.text)}</{tag}>")
    return "<table>\n" + "\n".join(f"<tr>{''.join(row)}</tr>" for row in rows) + "\n</table>"
