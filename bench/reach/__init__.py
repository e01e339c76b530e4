"""Which edited copies are found: a study with pictures and videos, whose results go into docs/reach.md."""
