"""One module per page. Pages show view models and contain no logic of their own."""
