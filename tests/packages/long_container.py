"""The container, built from the Containerfile by buildah on a root of debootstrap (no registry), started and used."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from takeitdown_wire import IntakeDescriptor, seal
from tests.packages import roots
from tests.support.intake import PATIENCE_S, free_port, report, report_headers

ROOT = Path(__file__).parents[2]
BASE, IMAGE = "localhost/takeitdown-base", "localhost/takeitdown-intake-check"
SUITE = "trixie"  # has the container's Python, 3.13
ANY_DIGEST = "sha256:" + "0" * 64


def buildah(*words: str | Path, env: dict[str, str] | None = None) -> str:
    done = subprocess.run(
        ["buildah", *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **(env or {})},
    )
    assert done.returncode == 0, (words, done.stdout[-2_000:], done.stderr[-4_000:])
    return done.stdout.strip()


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the Containerfile installs, fetched beforehand: the build asks no index."""
    folder = tmp_path_factory.mktemp("wheels")
    wanted = ["--require-hashes", "--no-deps", "--python-version", "3.13", "--only-binary", ":all:"]
    command = [sys.executable, "-m", "pip", "download", "-q", *wanted, "-d", str(folder)]
    subprocess.run([*command, "-r", str(ROOT / "requirements" / "intake.txt")], check=True)
    return folder


@pytest.fixture(scope="module")
def image(wheels: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The image of the Containerfile as it stands, but for its base."""
    root = tmp_path_factory.mktemp("root") / "root"
    inside = roots.Root(SUITE, root)
    inside.run(
        "apt-get", "-qq", "install", "-y", "--no-install-recommends", "python3-pip", "python-is-python3"
    )
    made = buildah("from", "scratch")
    buildah("add", "--quiet", made, root, "/")
    buildah(
        "config",
        "--env",
        "PIP_BREAK_SYSTEM_PACKAGES=1",
        "--env",
        "PIP_NO_INDEX=1",
        "--env",
        "PIP_FIND_LINKS=/wheels",
        made,
    )
    buildah("commit", "--quiet", "--rm", made, BASE)
    shutil.rmtree(root)
    build = ["build", "--isolation", "chroot", "--network", "host", "--format", "docker", "--pull-never"]
    more = [
        "--from",
        BASE,
        "--build-arg",
        f"PYTHON_DIGEST={ANY_DIGEST}",
        "--volume",
        f"{wheels}:/wheels:ro",
    ]
    buildah(*build, *more, "-t", IMAGE, "-f", ROOT / "Containerfile", ROOT)
    yield IMAGE
    buildah("rmi", IMAGE, BASE)


ENTRY = ("python", "-m", "takeitdown_intake")
RUN = ("run", "--isolation", "chroot", "--network", "host")


def send_and_look_up(url: str, descriptor: IntakeDescriptor) -> None:
    bundle = report()
    sealed = seal(bundle, descriptor)
    sent = httpx.post(
        f"{url}/api/v1/reports",
        content=sealed.to_bytes(),
        headers=report_headers(sealed),
        timeout=PATIENCE_S,
    )
    assert sent.status_code == 201
    form = {"case": str(bundle.case), "pin": bundle.pin.digits, "do": "status"}
    assert "The report is active" in httpx.post(f"{url}/case", data=form, timeout=PATIENCE_S).text


def test_the_container_takes_a_report_and_answers_a_browser(image: str, tmp_path: Path) -> None:
    data, port = tmp_path / "data", free_port()
    data.mkdir()
    shutil.chown(data, 10_001, 10_001)
    container = buildah("from", "--pull-never", image)
    inside = [*RUN, "--volume", f"{data}:/data", container, "--"]
    folder = ("--data", "/data/intake")
    try:
        assert buildah("run", "--isolation", "chroot", container, "--", "id", "-un") == "intake"
        url = f"http://127.0.0.1:{port}"
        named = ("--base-url", url, "--name", "Contained", "--practice", *folder)
        assert "ready" in buildah(*inside, *ENTRY, "init", *named)
        descriptor = IntakeDescriptor.from_bytes(buildah(*inside, *ENTRY, "descriptor", *folder).encode())
        unwanted = (
            "import importlib.util as u; print([n for n in ('PySide6', 'cv2', 'numpy') if u.find_spec(n)])"
        )
        assert buildah(*inside, "python", "-c", unwanted) == "[]"
        where = ("--host", "0.0.0.0", "--port", str(port))
        serve = ["buildah", *inside, *ENTRY, "serve", *folder, *where]
        with subprocess.Popen(serve, stdout=subprocess.PIPE, text=True, start_new_session=True) as process:
            assert process.stdout is not None
            assert process.stdout.readline().startswith("Listening on")
            send_and_look_up(url, descriptor)
            os.killpg(process.pid, signal.SIGTERM)
            process.wait(PATIENCE_S)
        assert "ok " in buildah(*inside, *ENTRY, "doctor", *folder)
    finally:
        buildah("rm", container)
