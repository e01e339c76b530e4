"""Everything around the pages: application, window, wizard, and the factories that fill them."""
