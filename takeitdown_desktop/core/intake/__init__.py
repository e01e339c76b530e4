"""The intake as a client sees it; the only room that knows a network."""
