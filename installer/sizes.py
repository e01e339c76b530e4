"""The tables of ``docs/packages.md``: sizes of the parts, and the reason for each large file."""

import fnmatch
from pathlib import Path

from installer.errors import BuildError
from installer.stage import PACKAGES

LARGE = 1_000_000
"""Minimum size in bytes of files that need a reason."""

BEGIN, END = "<!-- made by make package -->\n", "<!-- end -->"

REASONS: tuple[tuple[str, str], ...] = (
    ("takeitdown", "the program's start with Python's library in it"),
    (
        "lib/packages/cv2/*",
        "OpenCV: scaling and filtering as hashes are defined; one library, not divisible",
    ),
    ("lib/packages/PySide6/Qt/lib/libicu*", "Unicode, for Qt's texts: sorting, capital letters"),
    ("lib/packages/PySide6/*", "Qt: the window"),
    ("lib/packages/shiboken6/*", "Qt from Python"),
    ("lib/packages/av.libs/libavcodec*", "FFmpeg: decoders of films"),
    ("lib/packages/av.libs/libavfilter*", "FFmpeg: deinterlacing, turning"),
    ("lib/packages/av.libs/*", "FFmpeg and its decoders"),
    ("lib/packages/av/*", "FFmpeg from Python"),
    ("lib/packages/numpy.libs/*", "NumPy is linked with OpenBLAS and a Fortran runtime"),
    ("lib/packages/numpy/*", "NumPy: pixels and PDQ"),
    ("lib/packages/cryptography/*", "sealing of reports; OpenSSL is in it"),
    ("lib/packages/imagecodecs*", "JPEG XL"),
    ("lib/packages/pillow.libs/*", "still pictures: decoders, and fonts for the card"),
    ("lib/packages/PIL/*", "still pictures"),
    ("lib/packages/pi_heif*", "HEIC"),
    ("lib/packages/uharfbuzz*", "shaping of scripts on the card"),
    ("lib/packages/pydantic_core/*", "practice mode's intake"),
    ("lib/packages/takeitdown_desktop/resources/samples/*", "practice mode's sample files"),
    ("lib/packages/takeitdown_desktop/resources/fonts/*", "the letters of the window's languages"),
)
_PARTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Qt", ("PySide6", "shiboken6")),
    ("OpenCV", ("cv2", "opencv_python_headless.libs")),
    ("FFmpeg", ("av", "av.libs")),
    ("NumPy", ("numpy", "numpy.libs")),
    (
        "still pictures",
        ("PIL", "pillow.libs", "pi_heif", "pi_heif.libs", "imagecodecs", "imagecodecs.libs"),
    ),
    ("the card as PDF", ("fpdf", "fontTools", "uharfbuzz")),
    ("sealing", ("cryptography",)),
    (
        "practice mode's intake",
        ("sqlalchemy", "pydantic", "pydantic_core", "alembic", "fastapi", "starlette", "uvicorn"),
    ),
    ("the program itself", ("takeitdown_desktop", "takeitdown_wire", "takeitdown_intake")),
)


def write(tree: Path, document: Path) -> None:
    """Replace the tables between a document's markers. Raises: BuildError: see ``table``."""
    before, begin, rest = document.read_text("utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    document.write_text(f"{before}{begin}{table(tree)}{end}{after}", "utf-8")


def table(tree: Path) -> str:
    """Both tables, in Markdown. Raises: BuildError: a large file has no reason."""
    files = [path for path in tree.rglob("*") if path.is_file() and not path.is_symlink()]
    sizes = {path.relative_to(tree).as_posix(): path.stat().st_size for path in files}
    return f"{_by_part(sizes)}\n{_large(sizes)}"


def _by_part(sizes: dict[str, int]) -> str:
    rows = {}
    for part, folders in _PARTS:
        heads = tuple(f"{PACKAGES}/{folder}/" for folder in folders)
        rows[part] = sum(size for name, size in sizes.items() if name.startswith(heads))
    rows["Python"] = sum(size for name, size in sizes.items() if not name.startswith(f"{PACKAGES}/"))
    rows["all else"] = sum(sizes.values()) - sum(rows.values())
    lines = [
        f"| {part} | {size / 1e6:.1f} |" for part, size in sorted(rows.items(), key=lambda row: -row[1])
    ]
    whole = f"| **together**, {len(sizes)} files | {sum(sizes.values()) / 1e6:.1f} |"
    return "\n".join(["| part | MB |", "| --- | --- |", *lines, whole, ""])


def _large(sizes: dict[str, int]) -> str:
    lines = []
    for name, size in sorted(sizes.items(), key=lambda row: -row[1]):
        if size >= LARGE:
            lines.append(f"| `{name}` | {size / 1e6:.1f} | {reason(name)} |")
    return "\n".join(["| file | MB | why it is there |", "| --- | --- | --- |", *lines, ""])


def reason(name: str) -> str:
    """Why a large file is in packages. Raises: BuildError: ``REASONS`` has none."""
    for pattern, why in REASONS:
        if fnmatch.fnmatchcase(name, pattern):
            return why
    raise BuildError(f"{name} is large: say in installer/sizes.py why it is there, or leave it out.")
