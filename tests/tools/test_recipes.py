"""The recipes of CONTRIBUTING: a change in the files that they name, made in a copy of the program, is all that is needed."""

import json
import shutil
import struct
import sys
from pathlib import Path

import pytest

from takeitdown_desktop.paths import DATA_VARIABLE
from tests.support.answers import ANSWERS
from tests.support.cli import TAKEITDOWN, Done, run, unmeasured
from tests.support.media import scene

_ROOT = Path(__file__).parents[2]


class Copy:
    """A copy of the program, in which files can be changed; what is not changed is the checkout's own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "checkout"
        self._env = unmeasured({"PYTHONPATH": str(self._folder), DATA_VARIABLE: str(folder / "data")})
        self.changed: set[str] = set()
        shutil.copytree(_ROOT / "takeitdown_desktop", self._folder / "takeitdown_desktop")
        for name in ("takeitdown_wire", "tests", "tools"):
            (self._folder / name).symlink_to(_ROOT / name)
        (self._folder / "resources").mkdir()
        for part in (_ROOT / "resources").iterdir():
            if part.name != "i18n":
                (self._folder / "resources" / part.name).symlink_to(part)
        self.texts = self._folder / "resources" / "i18n"
        self.texts.mkdir()
        for name in ("languages.json", "takeitdown_de.ts"):
            shutil.copy(_ROOT / "resources" / "i18n" / name, self.texts)

    def change(self, file: str, before: str, added: str) -> None:
        """Put something in front of the only place where ``before`` stands."""
        path = self._folder / "takeitdown_desktop" / file
        text = path.read_text("utf-8")
        assert text.count(before) == 1, (file, before)
        path.write_text(text.replace(before, added + before), "utf-8")
        self.changed.add(file)

    def takeitdown(self, *words: str | Path) -> Done:
        return run(TAKEITDOWN, *words, cwd=self._folder, env=self._env)

    def python(self, code: str) -> Done:
        env = {**self._env, "QT_QPA_PLATFORM": "offscreen"}
        return run((sys.executable, "-c", code), cwd=self._folder, env=env)


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    return Copy(tmp_path)


_QUESTION = """
TOLD = Question(
    Step.TOLD,
    "told",
    Text("ToldPage", "Does anybody know?"),
    (Choice(value=True, text=Text("ToldPage", "Somebody")), Choice(value=False, text=Text("ToldPage", "Nobody"))),
    option_help=Text("cli", "somebody knows"),
)

"""
_SHOWN = """
import tempfile
from pathlib import Path
from takeitdown_desktop.core.outbox.drafts import KeptDraft
from takeitdown_desktop.core.outbox.sealed_log import Cost
from tests.support.gui.gallery import LOOKS, shown

for name, window in shown(LOOKS["light"]):
    page = window.wizard.here()
    if name == "told":
        print(page.heading.text(), [card.text() for card in page.cards], page.isComplete())
        page.cards[1].click()
        print(page.isComplete(), page.nextId() == window.wizard.currentId() + 1)
        answers = window.models.report.draft
        break
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "one.draft"
    with KeptDraft.create(path, "three green apples", answers, Cost(64, 1, 1)):
        pass
    with KeptDraft.open(path, "three green apples") as kept:
        print(kept.answers.told)
"""
"""What the window, its gallery and a draft make of the question."""


def test_a_question_is_added_in_three_files(copy: Copy, tmp_path: Path) -> None:
    copy.change("core/report/draft.py", "    contact: str | None = None", "    told: bool | None = None\n")
    copy.change("core/report/steps.py", '    FILES = "files"\n    CONTACT', '    TOLD = "told"\n')
    copy.change("core/report/questions.py", "QUESTIONS = (", _QUESTION)
    copy.change("core/report/questions.py", ")\nBY_STEP", ", TOLD")
    assert len(copy.changed) == 3

    asked = copy.takeitdown("save", tmp_path / "a.jpg", *ANSWERS)
    assert (asked.code, "--told yes|no" in asked.err) == (2, True)
    assert copy.python(_SHOWN).out.splitlines() == [
        "Does anybody know? ['Somebody', 'Nobody'] False",
        "True True",
        "False",
    ]


def _sun_raster() -> bytes:
    """A picture in the form of Sun's workstations, which Pillow reads and this program does not."""
    image = scene(3, 96, 64)
    blue, green, red = reversed(image.split())
    pixels = b"".join(
        bytes(dots) for dots in zip(blue.tobytes(), green.tobytes(), red.tobytes(), strict=True)
    )
    return struct.pack(">8I", 0x59A66A95, *image.size, 24, len(pixels), 1, 0, 0) + pixels


def test_an_image_format_is_added_in_two_files(copy: Copy, tmp_path: Path) -> None:
    picture = tmp_path / "picture.ras"
    picture.write_bytes(_sun_raster())
    assert copy.takeitdown("hash", picture, "--json").row["verdict"] == "unreadable"

    copy.change(
        "core/media/probe.py",
        '    (b"qoif",',
        '    (b"\\x59\\xa6\\x6a\\x95", Container("sun", Kind.IMAGE)),\n',
    )
    copy.change("core/media/pillow.py", "    TgaImagePlugin,\n", "    SunImagePlugin,\n")
    copy.change("core/media/pillow.py", "    TgaImagePlugin.Tga", "    SunImagePlugin.SunImageFile,\n")
    assert len(copy.changed) == 2
    assert copy.takeitdown("hash", picture, "--json").row["verdict"] == "strong"


def test_a_language_is_added_in_one_file_beside_its_texts(copy: Copy) -> None:
    shutil.copy(copy.texts / "takeitdown_de.ts", copy.texts / "takeitdown_eo.ts")
    listed = copy.texts / "languages.json"
    languages = json.loads(listed.read_text("utf-8"))
    listed.write_text(json.dumps({**languages, "eo": {**languages["de"], "name": "Esperanto"}}), "utf-8")

    copy.python(
        f"import runpy, sys; sys.argv[1:] = [{str(copy.texts)!r}]; runpy.run_path('tools/catalogues.py', run_name='__main__')"
    )
    own = copy.takeitdown("--language", "eo", "saved")
    assert own.err == copy.takeitdown("--language", "de", "saved").err != copy.takeitdown("saved").err
