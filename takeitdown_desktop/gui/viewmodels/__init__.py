"""What the pages show, as Qt objects on top of the core."""
