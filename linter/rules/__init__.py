"""Rules of the linter: one rule, one file, named for what is wrong."""
