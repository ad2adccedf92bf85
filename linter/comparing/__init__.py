"""A term held against the compiled standard: which standard, which of its cases, and the verdict."""
