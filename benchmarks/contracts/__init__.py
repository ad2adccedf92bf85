"""Contracts written for this project, each as parts from which every format is made.

A contract is written down once, in `academy.py` and its neighbours; `as_plain.py`, `as_docx.py`,
`as_hwpx.py` and `as_pdf.py` make files of it. `python -m benchmarks.contracts` writes `examples/`.
"""

from __future__ import annotations

from benchmarks.contracts.academy import ACADEMY
from benchmarks.contracts.as_docx import as_docx
from benchmarks.contracts.as_hwpx import as_hwpx
from benchmarks.contracts.as_pdf import as_pdf
from benchmarks.contracts.as_plain import as_cp949, as_html, as_markdown, as_text
from benchmarks.contracts.car import CAR
from benchmarks.contracts.gym import GYM
from benchmarks.contracts.musical import MUSICAL
from benchmarks.contracts.nursing import NURSING
from benchmarks.contracts.wedding import WEDDING

CONTRACTS = (GYM, WEDDING, CAR, ACADEMY, NURSING, MUSICAL)
MAKERS = {
    "txt": as_text,
    "cp949": as_cp949,
    "md": as_markdown,
    "html": as_html,
    "docx": as_docx,
    "hwpx": as_hwpx,
    "pdf": as_pdf,
}
