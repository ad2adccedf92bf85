"""A report in the forms people and machines read. Each file has one function from a report to text."""
