"""``make fuzz``: files of every kind, broken on purpose, through the real command line.

A seed file of every kind is drawn, taken apart into what its format is made of (segments, chunks, boxes, blocks, packets),
broken in one or a few places, put together again with sizes and checksums that are right (or now and then lie), and given to
``takeitdown hash`` with many others. Whatever is in a file, the command has to print a row for it, say nothing on standard
error, end with the right exit code, and lose no worker.

    python -m tools.fuzz [--stills N] [--videos N] [--seed TEXT] [--keep FOLDER]
    python -m tools.fuzz --seed TEXT --draw still/123 > file     (one file again)

The same seed makes the same files; a run that is interrupted goes on where it was.
"""
