"""What rules share to make a finding: words, grounds in law, witnesses, suggested clauses, allowances."""
