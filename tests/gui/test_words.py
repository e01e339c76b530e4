"""Every text of the window can be found by the translators' tools."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from takeitdown_desktop import gui

_FOLDER = Path(str(gui.__file__)).parent
_MODULES = sorted(_FOLDER.rglob("*.py"))
_MARKED_ELSEWHERE = "words.py"  # hands on texts that messages.py marks


def calls(module: Path) -> Iterator[tuple[ast.Call, str]]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield node, node.func.attr


@pytest.mark.parametrize("module", _MODULES, ids=lambda module: str(module.relative_to(_FOLDER)))
def test_every_text_can_be_translated(module: Path) -> None:
    for call, name in calls(module):
        if name == "tr":
            assert isinstance(call.args[0], ast.Constant), ast.unparse(call)
            assert isinstance(call.args[0].value, str)
            assert isinstance(call.func, ast.Attribute)
            assert ast.unparse(call.func.value) == "self", ast.unparse(call)
        if name == "translate" and module.name != _MARKED_ELSEWHERE:
            assert "painter" in ast.unparse(call), ast.unparse(call)


def test_no_control_is_made_with_a_text_that_cannot_be_translated() -> None:
    for module in _MODULES:
        for call, name in calls(module):
            if name in ("setText", "setAccessibleName", "setAccessibleDescription", "ask"):
                for word in call.args:
                    fixed = str(word.value) if isinstance(word, ast.Constant) else ""
                    assert "." in fixed or not fixed, (module.name, fixed)  # web addresses stay as they are


@pytest.mark.parametrize("module", _MODULES, ids=lambda module: str(module.relative_to(_FOLDER)))
def test_no_text_hides_in_an_f_string_where_the_tools_miss_it(module: Path) -> None:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.JoinedStr):
            inner = (
                one.func.attr
                for one in ast.walk(node)
                if isinstance(one, ast.Call) and isinstance(one.func, ast.Attribute)
            )
            assert "tr" not in inner, ast.unparse(node)
