"""Work off the GUI thread, and the services that it is done with."""
