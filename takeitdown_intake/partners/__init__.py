"""Platforms that read the feeds: admission, keys and feedback."""
