"""Broken and hostile files against the readers: nothing may crash, hang or fill the memory.

    python benchmarks/fuzz.py [--inputs 2000] [--seed 1] [--keep FOLDER]

Files that are well made are mutated (bytes, XML within the zip, the letters of a text) and read;
what comes back must be a document that holds together or a refusal in both languages. Reported:
crashes, inputs slower than a second, peak memory. Worker processes do the reading, because a fault
in pdfium would end the process it happens in; such an end is reported as a crash, too.
"""

from __future__ import annotations

import argparse
import io
import random
import resource
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.contract_files import MAKERS, as_pdf, font
from linter.document import Document, Unreadable
from linter.read_document import read_document

SLOW = 1.0  # seconds
BATCH = 100
KINDS = ("docx", "hwpx", "pdf", "html", "txt", "md")
EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
Mutation = Callable[[random.Random, bytes], bytes]


@dataclass(frozen=True)
class Outcome:
    """What a batch of inputs came to."""

    read: int
    refused: int
    reasons: Counter[str]
    crashes: list[tuple[str, int, str]]  # kind, seed, error
    slow: list[tuple[str, int, float]]
    peak_megabytes: int


# --- mutations -------------------------------------------------------------------------------------


def mutated(seed: int) -> tuple[str, bytes]:
    """The input of a seed: its kind and its bytes."""
    chance = random.Random(seed)
    kind = KINDS[seed % len(KINDS)]
    data = _sample(kind)
    if kind in ("docx", "hwpx") and chance.random() < 0.75:
        return kind, _inside(chance, data)
    if kind in ("txt", "md") and chance.random() < 0.6:
        return kind, _letters(chance)
    if kind == "pdf" and chance.random() < 0.7:
        return kind, _in_content(chance, data)
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        data = chance.choice(BYTES)(chance, data)
    if kind in ("txt", "md", "html") and chance.random() < 0.7:  # mostly still a text
        data = data.decode("utf-8", "ignore").replace("\0", "").encode()
    return kind, data


_SAMPLES: dict[str, bytes] = {}


def _sample(kind: str) -> bytes:
    if kind not in _SAMPLES:
        made = EXAMPLES / f"moonlight-pension.{kind}"
        shipped = made.is_file() and (kind != "pdf" or font() is None)
        if shipped:
            _SAMPLES[kind] = made.read_bytes()
        else:  # a PDF whose page contents are plain, so that mutations reach them
            _SAMPLES[kind] = as_pdf(packed=False) if kind == "pdf" else MAKERS[kind]()
    return _SAMPLES[kind]


def _flip(chance: random.Random, data: bytes) -> bytes:
    if not data:
        return data
    at = chance.randrange(len(data))
    return data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]


def _cut(chance: random.Random, data: bytes) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] if chance.random() < 0.3 else data[:at] + data[at + chance.randrange(1, 200) :]


def _repeat(chance: random.Random, data: bytes) -> bytes:
    at = chance.randrange(len(data) + 1)
    piece = data[at : at + chance.randrange(1, 300)]
    return data[:at] + piece * chance.choice((2, 3, 50)) + data[at:]


def _insert(chance: random.Random, data: bytes) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + chance.choice(TOKENS).encode("utf-8", "surrogatepass") + data[at:]


def _number(chance: random.Random, data: bytes) -> bytes:
    """A number of the file becomes another."""
    places = [at for at, byte in enumerate(data) if 48 <= byte <= 57]
    if not places:
        return data
    at = chance.choice(places)
    other = chance.choice((b"0", b"-1", b"65536", b"99999999999", b"1e9", b""))
    return data[:at] + other + data[at + 1 :]


BYTES: tuple[Mutation, ...] = (_flip, _flip, _cut, _repeat, _insert, _number)
TOKENS = (
    "<w:tbl>", "<w:tr><w:tc><w:p/></w:tc></w:tr>", '<w:gridSpan w:val="63"/>', "<w:vMerge/>", "<w:del>",
    "</w:p>", "<w:p><w:r><w:t>취소 시 90%</w:t></w:r></w:p>", '<w:numPr><w:ilvl w:val="8"/><w:numId w:val="1"/></w:numPr>',
    "<hp:deleteBegin Id='1'/>", "<hp:tbl><hp:tr><hp:tc>", '<hp:cellSpan colSpan="99999" rowSpan="99999"/>', "<hp:p>",
    "<!DOCTYPE a [<!ENTITY b 'c'>]>", "&b;", "<table>", "<td rowspan=9999>", "<script>", "<!--", "&#xD800;", "&#0;",
    "stream\n", "endobj\n", "/Kids [1 0 R]", "/Rotate 90", "/Length 99999999", "%%EOF", "q 0 0 0 0 0 0 cm", "1 0 0 RG 0 0 m 500 0 l S ",
    "\0", "\ud800", "\u202e", "\ufeff", "\u2028", "\x85", "😀", "　", "①", "| | |\n|---|\n", "제5조의2 (", "가. ", "100% 공제", "\r",
)  # fmt: skip


PDF_WORDS = (b" Tj", b" re", b" l", b" Td", b" Tf", b" 0 obj", b"/Type", b"/Length", b"xref")


def _inside(chance: random.Random, data: bytes) -> bytes:
    """Mutate one part of a zip and pack it again, so that the mutation reaches the XML."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = package.namelist()
        weighty = [name for name in names if name.endswith(("document.xml", "section0.xml"))]
        target = chance.choice(weighty + names[:4])
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as again:
            for name in names:
                part = package.read(name)
                if name == target:
                    for _ in range(chance.choice((1, 1, 2, 4))):
                        part = chance.choice((_between_tags, *BYTES))(chance, part)
                again.writestr(name, part)
    return out.getvalue()


def _in_content(chance: random.Random, data: bytes) -> bytes:
    """Mutate a PDF where it draws or where it describes an object, not in the middle of a font."""
    for _ in range(chance.choice((1, 2, 5, 20))):
        at = _occurrence(chance, data, chance.choice(PDF_WORDS))
        start, end = max(at - 40, 0), at + 40
        piece = chance.choice(BYTES)(chance, data[start:end])
        data = data[:start] + piece + data[end:]
    return data


def _occurrence(chance: random.Random, data: bytes, word: bytes) -> int:
    """Where the word stands next, from somewhere on."""
    found = data.find(word, chance.randrange(len(data) + 1))
    return found if found >= 0 else max(data.find(word), 0)


def _between_tags(chance: random.Random, data: bytes) -> bytes:
    """Copy, drop or move a stretch that begins and ends at tags, which mostly stays well formed."""
    tags = [at for at, byte in enumerate(data) if byte == 60]
    if len(tags) < 4:
        return data
    one, two = sorted(chance.sample(tags, 2))
    piece = data[one:two]
    match chance.randrange(4):
        case 0:
            return data[:one] + data[two:]
        case 1:
            return data[:two] + piece * chance.choice((1, 3)) + data[two:]
        case 2:
            return data[:one] + chance.choice(TOKENS).encode("utf-8", "replace") + data[one:]
        case _:
            other = chance.choice(tags)
            return data[:other] + piece + data[other:]


def _letters(chance: random.Random) -> bytes:
    """Random Unicode with the words of contracts among it."""
    pieces = []
    for _ in range(chance.randrange(1, 120)):
        if chance.random() < 0.5:
            pieces.append(chance.choice(TOKENS))
        else:
            low, high = chance.choice(
                ((0, 0x80), (0xAC00, 0xD7A4), (0x80, 0x3000), (0, 0x110000), (0x1F000, 0x1FAFF))
            )
            pieces.append(chr(chance.randrange(low, high)) * chance.choice((1, 1, 2, 400)))
    text = "".join(pieces)
    return (text if chance.random() < 0.2 else text.replace("\0", "")).encode("utf-8", "ignore")


# --- reading ---------------------------------------------------------------------------------------


def run(seeds: range) -> Outcome:
    """Read the inputs of these seeds in this process."""
    read = refused = 0
    reasons: Counter[str] = Counter()
    crashes, slow = [], []
    for seed in seeds:
        kind, data = mutated(seed)
        started = time.perf_counter()
        try:
            found = read_document(f"fuzzed.{kind}", data)
            if isinstance(found, Unreadable):
                assert found.korean
                assert found.english
                refused += 1
                reasons[found.english.partition("(")[0]] += 1
            else:
                read += 1
                hold_together(found)
        except Exception as error:  # any error at all is what is looked for
            crashes.append((kind, seed, f"{type(error).__name__}: {error}"[:200]))
        seconds = time.perf_counter() - started
        if seconds > SLOW:
            slow.append((kind, seed, round(seconds, 2)))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return Outcome(read, refused, reasons, crashes, slow, peak)


def hold_together(document: Document) -> None:
    """What every reader promises: blocks within the text, in order, and a place for every letter."""
    length = len(document.text)
    assert len(document.offsets) == length
    assert all(0 <= block.start < block.end <= length for block in document.blocks)
    starts = [block.start for block in document.blocks]
    assert starts == sorted(starts)
    assert [each.start for each in document.origins] == sorted(
        each.start for each in document.origins
    )
    assert document.boxes is None or len(document.boxes) == 4 * length
    for at in range(0, length, 7):
        place = document.place(at)
        assert place.line > 0
        assert place.column > 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--inputs", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--keep", type=Path, help="write the inputs that crash or are slow here")
    options = parser.parse_args()
    started = time.perf_counter()
    last = options.seed + options.inputs
    batches = [range(at, min(at + BATCH, last)) for at in range(options.seed, last, BATCH)]
    outcomes = list(_outcomes(batches, options.workers))
    crashes = [each for outcome in outcomes for each in outcome.crashes]
    slow = [each for outcome in outcomes for each in outcome.slow]
    reasons = sum((outcome.reasons for outcome in outcomes), Counter[str]())
    print(f"{options.inputs} inputs in {time.perf_counter() - started:.0f} s")
    print(f"read {sum(o.read for o in outcomes)}, refused {sum(o.refused for o in outcomes)}")
    for reason, count in reasons.most_common(12):
        print(f"  {count:6} {reason}")
    print(f"peak memory {max((o.peak_megabytes for o in outcomes), default=0)} MB a process")
    print(f"slower than {SLOW} s: {len(slow)}", *slow[:10], sep="\n  ")
    print(f"crashes: {len(crashes)}", *crashes[:20], sep="\n  ")
    if options.keep:
        options.keep.mkdir(parents=True, exist_ok=True)
        for kind, seed, _ in [*crashes, *slow]:
            (options.keep / f"{seed}.{kind}").write_bytes(mutated(seed)[1])
    return 1 if crashes else 0


def _outcomes(batches: list[range], workers: int) -> list[Outcome]:
    """Batches in worker processes; where one dies, its inputs are read one by one to find out why."""
    outcomes: list[Outcome] = []
    with ProcessPoolExecutor(workers, max_tasks_per_child=20) as pool:
        waiting = [(batch, pool.submit(run, batch)) for batch in batches]
        died = []
        for batch, future in waiting:
            try:
                outcomes.append(future.result())
            except BrokenProcessPool:
                died.append(batch)
    for batch in died:
        for seed in batch:
            with ProcessPoolExecutor(1) as pool:
                try:
                    outcomes.append(pool.submit(run, range(seed, seed + 1)).result())
                except BrokenProcessPool:
                    kind = KINDS[seed % len(KINDS)]
                    crash = [(kind, seed, "the process died")]
                    outcomes.append(Outcome(0, 0, Counter(), crash, [], 0))
    return outcomes


if __name__ == "__main__":
    sys.exit(main())
