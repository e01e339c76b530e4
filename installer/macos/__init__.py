"""The disk image for macOS. ``build.sh`` makes it on a Mac; ``assemble`` runs on Linux, too, as far as it goes there."""
