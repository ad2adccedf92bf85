"""From text to terms: tokens, passages, segments, drafts, ladders; one module a step, in the order `read_terms` calls them."""
