"""A newer version over an older one, an older over a newer, and the end of it. Long: ``make package-check`` runs it."""

import subprocess
from pathlib import Path

from tests.packages import made
from tests.packages.made import ANSWERS, INTAKE
from tests.packages.roots import CACHE, HOME, Root
from tests.support.cli import run
from tests.support.media import encoded, scene

PLACES = ("/usr", "/etc", "/opt", "/var/lib", "/home", "/root", "/tmp", "/run")
KEPT = f"{HOME}/.local/share/takeitdown"


def test_an_upgrade_keeps_reports_and_drafts_and_an_older_version_is_refused_kindly(
    installed: Root, tmp_path: Path
) -> None:
    keep_a_report_and_a_draft(installed, tmp_path)
    kept = installed.contents(KEPT)
    assert [name for name in kept if name.endswith(".tid")]
    assert f"{KEPT}/drafts/later.draft" in kept
    reports = installed.run("takeitdown", "saved", "--json", person=True).rows
    assert len(reports) == 1

    installed.install(other_version("9.0.0"))
    assert installed.contents(KEPT) == kept
    assert installed.run("takeitdown", "saved", "--json", person=True).rows == reports
    assert report_from_draft(installed)["case"]
    assert f"{HOME}/D.tid" in installed.files(HOME)
    assert installed.run("takeitdown", "verify", person=True).code == 0

    back = installed.run("dpkg", "--install", f"/root/{made.deb().name}", well=False)
    assert back.code != 0
    assert "A newer version (9.0.0) is installed. Nothing was changed." in back.err
    version = installed.run("dpkg-query", "-W", "-f", "${Version} ${db:Status-Status}", "takeitdown").out
    assert version == "9.0.0 installed"
    assert installed.run("takeitdown", "verify", person=True).code == 0
    installed.run("takeitdown", "forget", "--all", "--yes", person=True)
    installed.run("rm", "picture.jpg", "intake.json", "words", "D.tid", person=True)


def keep_a_report_and_a_draft(root: Root, scratch: Path) -> None:
    picture, words, descriptor = (scratch / name for name in ("picture.jpg", "words", "intake.json"))
    picture.write_bytes(encoded(scene(3), "JPEG"))
    words.write_text("four words of mine")
    data, url = scratch / "data", "http://127.0.0.1:9"
    assert run((*INTAKE, "init"), "--data", data, "--base-url", url, "--name", "Hotline").code == 0
    descriptor.write_text(run((*INTAKE, "descriptor"), "--data", data).out)
    root.give([picture, words, descriptor], HOME)
    root.run("takeitdown", "save", "picture.jpg", *ANSWERS, "--intake", "intake.json", person=True)
    root.run(
        "takeitdown", "hash", "picture.jpg", "--draft", "later", "--passphrase-file", "words", person=True
    )


def report_from_draft(root: Root) -> dict[str, object]:
    words = ("--draft", "later", "--passphrase-file", "words", *ANSWERS, "--intake", "intake.json")
    return root.run("takeitdown", "save", *words, "--out", "D.tid", "--json", person=True).row


def other_version(version: str) -> Path:
    """The same package under another version."""
    tree, package = CACHE / "repacked", CACHE / f"takeitdown_{version}_amd64.deb"
    subprocess.run(["rm", "-rf", tree], check=True)
    subprocess.run(["dpkg-deb", "-R", made.deb(), tree], check=True)
    old = made.deb().name.split("_")[1]
    for name in ("control", "preinst"):
        text = (tree / "DEBIAN" / name).read_text()
        (tree / "DEBIAN" / name).write_text(text.replace(old, version))
    words = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(tree), str(package)]
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["rm", "-rf", tree], check=True)
    return package


def test_removed_nothing_is_left(installed: Root) -> None:
    installed.run("apt-get", "-qq", "purge", "-y", "takeitdown")
    left = {path for path in installed.files(*PLACES) if "takeitdown" in path.lower()}
    assert {path for path in left if not path.startswith("/root/takeitdown_")} == set()
    assert "vnd.takeitdown" not in (installed.folder / "usr/share/mime/globs2").read_text()
    usual = {f"{HOME}/{name}" for name in (".bash_logout", ".bashrc", ".profile", ".local", ".local/share")}
    cache = f"{HOME}/.cache"
    assert {path for path in installed.files(HOME) if not path.startswith(cache)} == usual
