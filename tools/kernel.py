"""Compile the inner loops of hashing: ``python -m tools.kernel``.

For a checkout, if there is a C compiler; otherwise NumPy computes the same hashes more slowly.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "takeitdown_desktop" / "core" / "hashing"
SOURCES = tuple(sorted(FOLDER.glob("kernel_*.c")))
FLAGS = ("-std=c17", "-O3", "-Wall", "-Wextra", "-shared", "-fvisibility=hidden", "-ffp-contract=off")
"""Without contraction to fused operations, every processor rounds alike."""
ON_POSIX = (*FLAGS, "-fPIC")
ON_WINDOWS = (*FLAGS, "-s", "-static-libgcc", "-Wl,--dynamicbase,--nxcompat,--no-insert-timestamp")


def main() -> int:
    compiler = next(filter(None, map(shutil.which, ("cc", "gcc", "clang"))), None)
    if compiler is None:
        print(
            "There is no C compiler, so hashing will be slower. The hashes are the same.", file=sys.stderr
        )
        return 0
    library = FOLDER / ("_kernel.dll" if os.name == "nt" else "_kernel.so")
    made = library.with_suffix(f".{os.getpid()}")  # never half written where a running program finds it
    flags = ON_WINDOWS if os.name == "nt" else ON_POSIX
    try:
        subprocess.run([compiler, *flags, "-o", made, *SOURCES], check=True)
        made.replace(library)
    except subprocess.CalledProcessError:
        print("The C compiler failed, so hashing will be slower. The hashes are the same.", file=sys.stderr)
        library.unlink(missing_ok=True)
    finally:
        made.unlink(missing_ok=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
