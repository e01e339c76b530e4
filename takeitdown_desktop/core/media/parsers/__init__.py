"""Small container parsers for information that the libraries don't expose."""
