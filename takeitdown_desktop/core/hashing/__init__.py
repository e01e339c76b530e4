"""From pixels and bytes to fingerprints."""
