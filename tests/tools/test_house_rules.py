"""House rules of CONTRIBUTING that no linter checks, in every module of product, tests and tools."""

import ast
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]
_FOLDERS = (
    "takeitdown_wire",
    "takeitdown_desktop",
    "takeitdown_intake",
    "takeitdown_tx",
    "bench",
    "installer",
    "tests",
    "tools",
)
_LINES, _LINES_OF_A_FUNCTION = 300, 50


@pytest.mark.parametrize("folder", _FOLDERS)
def test_modules_and_functions_are_short_and_say_what_they_are(folder: str) -> None:
    for path in sorted((_ROOT / folder).rglob("*.py")):
        text = path.read_text("utf-8")
        module = ast.parse(text)
        name = path.relative_to(_ROOT)
        assert len(text.splitlines()) < _LINES, name
        assert ast.get_docstring(module), name
        for node in ast.walk(module):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                assert length < _LINES_OF_A_FUNCTION, (name, node.name)
