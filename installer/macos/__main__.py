"""``python -m installer.macos arm64|x86_64 FOLDER``: what is inside the application, for ``build.sh`` to complete."""

import argparse
import sys

from installer import given
from installer.errors import BuildError
from installer.macos import assemble


def main() -> int:
    """Build into the folder; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m installer.macos", description=__doc__)
    parser.add_argument("arch", choices=sorted(assemble.PLATFORMS))
    parser.add_argument("tree", type=given.folder, help="becomes the application's Resources")
    parser.add_argument("--scratch", type=given.folder, required=True, help="folder for work")
    given.add_options(parser)
    words = parser.parse_args()
    words.scratch.mkdir(parents=True, exist_ok=True)
    try:
        assemble.assemble(given.recipe_of(words), words.arch, words.tree, words.scratch)
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
