"""The frame around the pages: application, window, wizard and what they are built from."""
