"""What a case comes to: conditions and amounts under facts, and the account of who gets what."""
