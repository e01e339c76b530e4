"""Fake services, every page in every state, and the gallery drawn from them."""
