"""The JSON Lines feed."""
