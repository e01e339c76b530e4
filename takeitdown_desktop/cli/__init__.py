"""The command line: a thin layer on top of the core."""
