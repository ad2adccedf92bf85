"""The parts of `dsl/resolve.py`: what names mean, and what is written as typed conditions and amounts."""
