"""The package for Windows, built on Linux with MinGW and NSIS, and tested there with Wine."""
