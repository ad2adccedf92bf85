"""The formats contracts arrive in: the bytes of a file -> canonical text, every character of which knows its place."""
