"""``make corpus DIR=...``: compare the program with independent readers on any folder of files.

Every file goes through the program as people run it, ``takeitdown hash --json`` with its sandboxed workers,
and through readers that share nothing with it: Pillow, pillow_heif, FFmpeg (by PyAV), OpenCV's picture reader
and threatexchange's own hasher; their PDQ is ``pdqhash``'s. The result is a table by kind of file, and a list
of misses with reasons.

    python -m tools.corpus FOLDER [--again] [--only KIND ...] [--write FILE] [--misses FILE]

Readings are cached by the file's content, the program's rows also by its source, so that an interrupted run
resumes, and a run after a change only repeats the program's part.
"""
