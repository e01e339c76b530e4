"""Run by the Python that goes into the package: compile every module of a tree, and remove its source.

Compiled files have no timestamp and are not checked against a source, which no longer exists. Such a file is
loaded from where its source was, so that a manifest of all files covers all code that runs.

    compile_modules.py [--undocumented PATTERN ...] TREE [KEEP ...]
"""

import argparse
import ast
import fnmatch
import py_compile
import sys
import tokenize
from pathlib import Path

_DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def main() -> int:
    """Returns the exit code."""
    parser = argparse.ArgumentParser()
    parser.add_argument("tree", type=Path)
    parser.add_argument("keep", nargs="*", help="patterns of modules whose source stays as it is")
    parser.add_argument("--undocumented", action="append", default=[], help="of those without docstrings")
    words = parser.parse_args()
    for source in sorted(words.tree.rglob("*.py")):
        name = source.relative_to(words.tree).as_posix()
        if _fits(name, words.keep):
            continue
        if _fits(name, words.undocumented):
            source.write_bytes(without_docstrings(source.read_bytes()))
        py_compile.compile(
            str(source),
            cfile=f"{source}c",
            dfile=name,
            doraise=True,
            invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
        )
        source.unlink()
    return 0


def without_docstrings(source: bytes) -> bytes:
    """Empty every docstring of a module, without removing it, because some code needs one; line numbers stay.

    A module that is not in UTF-8 is returned unchanged.
    """
    if tokenize.detect_encoding(iter(source.splitlines(keepends=True)).__next__)[0] != "utf-8":
        return source
    lines = source.splitlines(keepends=True)
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, _DOCUMENTED) and ast.get_docstring(node, clean=False) is not None:
            _empty(lines, node.body[0])
    return b"".join(lines)


def _empty(lines: list[bytes], docstring: ast.stmt) -> None:
    assert docstring.end_lineno is not None
    assert docstring.end_col_offset is not None
    first, last = docstring.lineno - 1, docstring.end_lineno - 1
    after = lines[last][docstring.end_col_offset :]
    if after.strip() and not after.lstrip().startswith(b"#"):
        return  # code follows on the same line
    lines[first] = lines[first][: docstring.col_offset] + b'""\n'
    lines[first + 1 : last + 1] = [b"\n"] * (last - first)


def _fits(name: str, patterns: list[str]) -> bool:
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)


if __name__ == "__main__":
    sys.exit(main())
