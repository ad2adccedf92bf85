"""Back ends: a compiled table to a calculator, a page, data."""
