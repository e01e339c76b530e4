"""Run by the Python that goes into the package: compile every module of a tree, and remove its source.

Compiled files carry no time and are not compared with a source, which is not there any more. What lies beside
nothing is loaded from its own place, so that a list of digests of the files is one of what runs.
"""

import fnmatch
import py_compile
import sys
from pathlib import Path


def main() -> int:
    tree, keep = Path(sys.argv[1]), sys.argv[2:]
    for source in sorted(tree.rglob("*.py")):
        name = source.relative_to(tree).as_posix()
        if any(fnmatch.fnmatchcase(name, pattern) for pattern in keep):
            continue
        py_compile.compile(
            str(source),
            cfile=f"{source}c",
            dfile=name,
            doraise=True,
            invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
        )
        source.unlink()
    return 0


sys.exit(main())
