"""The case page for browsers: plain forms for people who have a case card but not the program."""
