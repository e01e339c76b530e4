"""The StopNCII JSON feed."""
