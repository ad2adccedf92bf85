"""The parts of `dsl/parse.py`: lines, the walk of the grammar's tables, and a reader for every rule."""
