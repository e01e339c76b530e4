"""The window: a thin face of the core."""
