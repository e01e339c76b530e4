"""Write the manifest of a package being built, which ``takeitdown verify`` checks where it is installed.

    python -m tools.manifest FOLDER

FOLDER holds everything that is installed (program, libraries and Python) in its final layout. Call it last, when no
file in it changes any more; it is deterministic.
"""

import sys
from pathlib import Path, PurePosixPath

from takeitdown_desktop.core.own_files import MANIFEST, Manifest, digests_below


def write(folder: Path) -> Path:
    """Write it and return its path. Raises: ValueError: not exactly one installed program in there."""
    found = [path for path in folder.rglob("takeitdown_desktop/resources") if path.is_dir()]
    if len(found) != 1:
        raise ValueError(f"{folder} holds {len(found)} installed programs, not one")
    resources = found[0]
    root = PurePosixPath(*[".."] * len(resources.relative_to(folder).parts))
    manifest = Manifest(digests_below(folder, resources), str(root))
    path = resources / MANIFEST
    path.write_text(manifest.to_text(), encoding="utf-8", newline="\n")
    return path


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    print(write(Path(sys.argv[1])))
