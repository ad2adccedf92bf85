"""The space of cases: its regions, what stands in them, and a concrete case for each. The proofs rest on it."""
