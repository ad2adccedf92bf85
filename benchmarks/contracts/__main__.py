"""Write the contracts of `examples/` that are made: python -m benchmarks.contracts"""

from __future__ import annotations

from pathlib import Path

from benchmarks.contracts import CONTRACTS, MAKERS

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = {
    "fitness-centre": "cp949",
    "wedding-hall": "md",
    "car-rental": "html",
    "study-academy": "docx",
    "postnatal-house": "hwpx",
    "musical-ticket": "pdf",
}


def main() -> None:
    for contract in CONTRACTS:
        kind = SHIPPED[contract.name]
        suffix = "txt" if kind == "cp949" else kind
        path = ROOT / "examples" / f"{contract.name}.{suffix}"
        path.write_bytes(MAKERS[kind](contract))
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
