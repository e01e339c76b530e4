"""Work off the GUI thread, and the context that the rest of the program provides for it."""
