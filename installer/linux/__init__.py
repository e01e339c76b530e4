"""The packages for Linux: a Debian package and an AppImage from the same tree of files."""
