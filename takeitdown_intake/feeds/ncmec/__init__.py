"""The NCMEC XML feed, version 2."""
