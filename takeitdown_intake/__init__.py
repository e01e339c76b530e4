"""The intake service: takes sealed reports, opens them, and feeds their hashes to platforms."""
