"""Everything of the window that talks to the desktop: dialogs, clipboard, printing, signals."""
