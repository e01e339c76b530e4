"""A fake app, every page in every state, and the gallery drawn from them."""
