"""Sealed reports on their way: written first, then delivered."""
