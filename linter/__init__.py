"""A contract to findings: pure stages from a document to what a lawyer should look at."""
