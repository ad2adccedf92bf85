"""How long the region algebra takes: `python -m benchmarks.regions` prints one line a size."""

from __future__ import annotations

from fractions import Fraction
from time import perf_counter

from dsl.cases.boxes import shared, uncovered
from dsl.cases.space import Space
from dsl.model import AllOf, Compare, Condition, Fact, FactValue, Number, Word, WordIs

DAYS = FactValue("days", "days")
RUNGS = (10, 7, 5, 3, 0)


def _choice(name: str, *words: str) -> Fact:
    return Fact(name, "", "choice", tuple(Word(word, "") for word in words))


def ladders(sectors: int) -> tuple[tuple[Fact, ...], list[Condition]]:
    """Forty rules a sector: two parties, two seasons, two kinds of day, five rungs."""
    facts = (
        _choice("sector", *(f"sector{n}" for n in range(sectors))),
        _choice("party", "consumer", "business"),
        _choice("season", "peak", "off-peak"),
        _choice("week", "weekday", "weekend"),
        Fact("days", "", "days"),
    )
    situations: list[tuple[WordIs, ...]] = [()]
    for fact in facts[:-1]:
        situations = [
            (*words, WordIs(fact.name, (word.name,))) for words in situations for word in fact.words
        ]
    rungs = []
    for place, near in enumerate(RUNGS):
        bounds = [Compare(DAYS, ">=", Number(Fraction(near), "days"))]
        if place:
            bounds.append(Compare(DAYS, "<", Number(Fraction(RUNGS[place - 1]), "days")))
        rungs.append(tuple(bounds))
    return facts, [AllOf((*words, *rung)) for words in situations for rung in rungs]


def main() -> None:
    print(f"{'rules':>6} {'lay out':>9} {'gaps':>9} {'overlaps':>9}  (ms)")
    for sectors in (1, 1, 12, 60):
        facts, conditions = ladders(sectors)
        start = perf_counter()
        space = Space(facts, conditions)
        boxes = [space.boxes(condition) for condition in conditions]
        laid_out = perf_counter()
        # One rule is left out, so that there is something to find.
        assert len(uncovered(space, [box for row in boxes[:-1] for box in row])) == 1
        gaps = perf_counter()
        assert not list(shared(space, boxes))
        overlaps = perf_counter()
        times = (laid_out - start, gaps - laid_out, overlaps - gaps)
        print(f"{len(conditions):>6} " + " ".join(f"{1000 * time:>9.1f}" for time in times))


if __name__ == "__main__":
    main()
