"""The window as Orca speaks it: a real screen reader, with a voice that writes down what it is given."""
