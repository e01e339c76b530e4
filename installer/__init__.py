"""What a person downloads: packages of the desktop program, built from locked parts by ``make package``."""
