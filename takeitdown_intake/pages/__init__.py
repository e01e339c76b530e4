"""The case page for browsers: plain forms for whoever has a card and not the program."""
