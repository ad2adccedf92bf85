"""Checks of a compiled table: one check, one file, named for what is wrong."""
