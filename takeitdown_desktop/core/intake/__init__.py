"""The client of an intake; the only package that uses the network."""
