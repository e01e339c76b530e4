"""One module a page; pages show view models and hold no rules."""
