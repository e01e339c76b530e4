"""Packages of the desktop program for download, built from locked dependencies by ``make package``."""
