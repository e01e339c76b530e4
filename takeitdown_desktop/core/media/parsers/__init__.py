"""Small container parsers for what the libraries cannot be asked."""
