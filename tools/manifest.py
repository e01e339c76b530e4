"""Write the manifest of a package that is being built, for ``takeitdown verify`` on the computer where it is used.

    python -m tools.manifest FOLDER

FOLDER is all that is installed: program, libraries and Python, as they will lie there. To be called last, when no
file in it changes any more; two calls on the same files write the same bytes.
"""

import sys
from pathlib import Path, PurePosixPath

from takeitdown_desktop.core.own_files import MANIFEST, Manifest, digests_below


def write(folder: Path) -> Path:
    """Write it. Returns its path. Raises: ValueError: not one installed program in there."""
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
