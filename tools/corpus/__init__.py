"""``make corpus DIR=...``: any folder of files through the program and through independent readers.

Every file goes through the program as people run it, ``takeitdown hash --json`` with its locked workers, and
through readers that share nothing with it: Pillow, pillow_heif, FFmpeg (by PyAV), OpenCV's picture reader and
threatexchange's own hasher; PDQ is ``pdqhash``'s. What comes of it is a table by kind of file, and a list of
what was missed, with the reason.

    python -m tools.corpus FOLDER [--again] [--only KIND ...] [--write FILE] [--misses FILE]

The readings are kept by the content of the file, the program's rows by the program's own source, so that an
interrupted run goes on where it was, and a run after a change reads nothing twice but with the program.
"""
