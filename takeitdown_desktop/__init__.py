"""The desktop program: a core without Qt, and two thin user interfaces, window and command line."""
