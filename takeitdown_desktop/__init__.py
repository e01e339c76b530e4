"""The desktop program: a core without Qt, and two thin faces of it, window and command line."""
