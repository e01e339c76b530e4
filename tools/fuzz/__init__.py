"""``make fuzz``: structure-aware fuzzing of the real command line with files of every kind.

A seed file of every kind is split into its format's parts (segments, chunks, boxes, blocks, packets), mutated in one or a
few places, reassembled with correct (or sometimes false) sizes and checksums, and given to ``takeitdown hash`` together with
many others. Whatever is in a file, the command has to print a row for it, print nothing on standard error, end with the
right exit code, and lose no worker.

    python -m tools.fuzz [--stills N] [--videos N] [--seed TEXT] [--keep FOLDER]
    python -m tools.fuzz --seed TEXT --draw still/123 > file     (reproduce one file)

The same seed makes the same files; an interrupted run resumes.
"""
