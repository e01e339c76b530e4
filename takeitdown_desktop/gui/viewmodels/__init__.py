"""View models: the core's state and actions as Qt objects for the pages."""
