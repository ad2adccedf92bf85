"""One file for each command: SUMMARY and EXAMPLES for --help, `configure` its arguments, `run` it."""
