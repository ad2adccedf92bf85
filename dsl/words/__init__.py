"""A compiled standard in words, Korean and English."""
