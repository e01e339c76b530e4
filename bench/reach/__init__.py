"""Which edited copies are found: a study over pictures and videos, and what it writes into docs/reach.md."""
