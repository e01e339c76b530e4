"""What a person downloads, looked at as files; and, with ``make package-check``, installed where nothing else is."""
