"""Signing and checking a release with the commands of RELEASING.md and SECURITY.md, as they stand."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"^( *)```sh\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)


def commands(name: str, word: str) -> str:
    """The block of a page that has a word in it."""
    (block,) = [text for _, text in BLOCK.findall((ROOT / name).read_text()) if word in text]
    return "set -euo pipefail\n" + "\n".join(line.strip() for line in block.splitlines()) + "\n"


def run(script: str, folder: Path, **env: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        ["bash", "-c", script],
        cwd=folder,
        env={**os.environ, **env},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="ssh-keygen is not installed")
def test_whoever_downloads_a_release_finds_every_change_of_it(tmp_path: Path) -> None:
    key, release = tmp_path / "key", tmp_path / "release"
    release.mkdir()
    (release / "takeitdown.deb").write_bytes(b"a package")
    (release / "source.tar.gz").write_bytes(b"the source")
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
    signed = run(commands("RELEASING.md", "-Y sign"), release, RELEASE_KEY=str(key))
    assert signed.returncode == 0, signed.stderr
    public = key.with_suffix(".pub").read_text()
    (release / "allowed_signers").write_text(f'releases namespaces="takeitdown-release" {public}')

    check = commands("SECURITY.md", "-Y verify")
    assert run(check, release).returncode == 0
    (release / "takeitdown.deb").write_bytes(b"another package")
    assert run(check, release).returncode != 0, "a changed file"
    sums = (release / "SHA256SUMS").read_text()
    again = subprocess.run(
        ["sha256sum", "takeitdown.deb"], cwd=release, capture_output=True, text=True, check=True
    )
    (release / "SHA256SUMS").write_text(re.sub(r"\S+  takeitdown\.deb\n", again.stdout, sums))
    assert run(check, release).returncode != 0, "sums that nobody signed"
