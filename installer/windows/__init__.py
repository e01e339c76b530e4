"""The package for Windows, built and tried on Linux: mingw and NSIS make it, Wine runs it."""
