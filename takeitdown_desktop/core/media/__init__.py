"""From files to pixels, all local, in worker processes."""
