"""``takeitdown hash``, as a counsellor or a script uses it."""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.cli import TAKEITDOWN, Done, takeitdown
from tests.support.media import clip, encoded, plain, scene, sound_only


def test_one_object_a_line_in_the_order_given(tmp_path: Path, picture: Path) -> None:
    video = clip(tmp_path / "video.mp4", seconds=2)
    grey = tmp_path / "grey.png"
    grey.write_bytes(encoded(plain(), "PNG"))
    names = [str(video), "missing.jpg", str(grey), str(picture), str(picture)]
    done = takeitdown("hash", "--json", *names, cwd=tmp_path)
    assert done.code == 1
    assert [row["file"] for row in done.rows] == names
    assert [row["verdict"] for row in done.rows] == ["strong", "unreadable", "weak", "strong", "strong"]
    assert [row["kind"] for row in done.rows] == ["video", None, "image", "image", "image"]
    assert all(set(row) == {"file", "kind", "verdict", "signals", "error", "found"} for row in done.rows)
    shapes = {
        "pdq": {"type", "value", "quality", "variant"},
        "vpdq": {"type", "variant", "frames"},
        **{kind: {"type", "value"} for kind in ("phash", "md5", "sha1", "sha256")},
    }
    for row in done.rows:
        assert all(set(one) == shapes[one["type"]] for one in row["signals"])
    assert done.rows[1]["error"]["code"] == "media.missing"
    assert done.rows[3] == done.rows[4]


def test_every_file_readable_ends_with_0(picture: Path) -> None:
    done = takeitdown("hash", picture)
    assert (done.code, done.err) == (0, "")
    assert done.out == f"{picture} (picture): Strong fingerprint\n"


def test_details_show_the_fingerprints_on_request_only(picture: Path) -> None:
    assert re.search(r"[0-9a-f]{32}", takeitdown("hash", picture).out) is None
    assert re.search(
        r"pdq \(upright, quality 100\): [0-9a-f]{64}", takeitdown("hash", "--details", picture).out
    )


def test_a_folder_gives_its_files_sorted_without_hidden_ones_and_links(
    tmp_path: Path, picture: Path
) -> None:
    folder = tmp_path / "folder"
    for name in ("b.jpg", "a.jpg", "sub/c.jpg", ".hidden.jpg", ".cache/d.jpg"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(picture, folder / name)
    (folder / "link.jpg").symlink_to(picture)
    done = takeitdown("hash", "--json", "folder", cwd=tmp_path)
    assert done.code == 0
    files = [Path(row["file"]).as_posix() for row in done.rows]
    assert files == ["folder/a.jpg", "folder/b.jpg", "folder/sub/c.jpg"]


def header_of_2500_megapixels() -> bytes:
    data = bytearray(encoded(plain(8, 8), "BMP"))
    data[18:26] = (50_000).to_bytes(4, "little") * 2
    return bytes(data)


def test_bad_files_each_get_one_line_and_the_rest_go_on(tmp_path: Path, picture: Path) -> None:
    whole = picture.read_bytes()
    (tmp_path / "empty.jpg").write_bytes(b"")
    (tmp_path / "text.jpg").write_bytes(b"hello")
    (tmp_path / "cut.jpg").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "huge.bmp").write_bytes(header_of_2500_megapixels())
    (tmp_path / "empty folder").mkdir()
    video = clip(tmp_path / "noindex.mp4", seconds=1)
    video.write_bytes(video.read_bytes()[:9_000])
    sound_only(tmp_path / "sound.m4a")
    expected = {
        "empty.jpg": ("unreadable", "media.empty"),
        "text.jpg": ("unreadable", "media.unknown_type"),
        "cut.jpg": ("exact", "media.damaged"),
        "huge.bmp": ("exact", "media.too_large"),
        "empty folder": ("unreadable", "media.empty_folder"),
        "noindex.mp4": ("exact", "media.damaged"),
        "sound.m4a": ("exact", "media.no_picture"),
        "missing.jpg": ("unreadable", "media.missing"),
        f"{'x' * 300}.jpg": ("unreadable", "media.missing"),
        "picture.jpg": ("strong", None),
    }
    if os.name == "posix":
        os.mkfifo(tmp_path / "fifo.jpg")
        expected |= dict.fromkeys(("fifo.jpg", "/dev/zero"), ("unreadable", "media.not_a_file"))
    done = takeitdown("hash", "--json", *expected, cwd=tmp_path)
    assert done.code == 1
    got = {row["file"]: (row["verdict"], row["error"] and row["error"]["code"]) for row in done.rows}
    assert got == expected
    told = takeitdown("hash", *expected, cwd=tmp_path)
    assert len(told.out.splitlines()) == len(expected)
    assert told.err == ""


ODD_NAMES = [
    "new\nline.jpg",
    "bell\a\x1b[2Jclear.jpg",
    "emoji \U0001f600.jpg",
    "x" * 246 + ".jpg",
    "-rf.jpg",
    "ل يمين.jpg",
]


@pytest.mark.skipif(os.name == "nt", reason="names of another kind there")
def test_odd_names_are_read_and_stay_on_one_line(tmp_path: Path) -> None:
    for number, name in enumerate(ODD_NAMES):
        (tmp_path / name).write_bytes(encoded(scene(number), "JPEG"))
    asked = ("--", *ODD_NAMES)
    assert [row["file"] for row in takeitdown("hash", "--json", *asked, cwd=tmp_path).rows] == ODD_NAMES
    told = takeitdown("hash", *asked, cwd=tmp_path)
    assert told.code == 0
    for name, line in zip(ODD_NAMES, told.out.splitlines(), strict=True):
        assert line.isprintable(), name


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_name_that_is_no_text_is_read_too(tmp_path: Path, picture: Path) -> None:
    name = os.fsdecode(b"caf\xe9.jpg")
    shutil.copy(picture, tmp_path / name)
    assert takeitdown("hash", "--json", name, cwd=tmp_path).row["verdict"] == "strong"
    assert takeitdown("hash", name, cwd=tmp_path).code == 0


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="needs to become another user")
def test_a_file_without_read_permission_is_told_so(tmp_path: Path, picture: Path) -> None:
    picture.chmod(0)
    for folder in (tmp_path, *tmp_path.parents):
        if folder.stat().st_uid == os.getuid() and folder.is_relative_to(tmp_path.parents[2]):
            folder.chmod(0o755)
    code = (
        "import os, sys; from pathlib import Path; from takeitdown_desktop.core.errors import MediaError; "
        "from takeitdown_desktop.core.media.source import open_media; os.setgid(65534); os.setuid(65534)\n"
        "try: open_media(Path(sys.argv[1]))\n"
        "except MediaError as error: print(error.code)"
    )
    done = subprocess.run([sys.executable, "-c", code, picture], capture_output=True, text=True, check=True)
    assert done.stdout == "media.denied\n"


def test_usage_errors_end_with_2(picture: Path) -> None:
    for words in ((), (picture, "--frames-per-second", "0"), ("--nonsense", picture)):
        done = takeitdown("hash", *words)
        assert done.code == 2
        assert "usage: takeitdown" in done.err
        assert "Traceback" not in done.err


def test_a_progress_bar_is_drawn_on_a_terminal_and_not_in_a_pipe(
    tmp_path: Path, on_terminal: Callable[..., Done]
) -> None:
    video = clip(tmp_path / "video.mp4", seconds=8, size=(640, 360), still=True)
    assert re.search(r"\[#*\.*\]\s+\d+ %  0/1", on_terminal("hash", video, answers=[]).out)
    assert takeitdown("hash", video).err == ""


def test_a_closed_pipe_ends_quietly(tmp_path: Path, picture: Path) -> None:
    command = [*TAKEITDOWN, "hash", "--json", *[str(picture)] * 40]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 0


@pytest.mark.skipif(os.name == "nt", reason="signals are of POSIX")
def test_ctrl_c_stops_with_a_sentence(tmp_path: Path) -> None:
    video = clip(tmp_path / "video.mp4", seconds=2)
    command = [*TAKEITDOWN, "hash", "--json", str(tmp_path / "missing"), *[str(video)] * 500]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        # Whoever runs the tests in the background has Ctrl-C ignored, and that is inherited.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # noqa: PLW1509
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()  # the first file is done, the second is being read
        os.killpg(process.pid, signal.SIGINT)
        process.stdout.read()
        assert process.stderr.read().decode().strip() == "Stopped. Nothing was sent."
        assert process.wait(timeout=30) == 130


SOCKET_CALL = re.compile(r"\bsocket\((AF_INET|AF_INET6|AF_NETLINK|AF_PACKET)")


@pytest.mark.skipif(os.name == "nt", reason="process groups are of POSIX")
@pytest.mark.parametrize("words", [("folder",), ("--variants", "no number", "folder")])
def test_where_nothing_is_to_be_read_no_process_stays_behind(
    words: tuple[str, ...], tmp_path: Path
) -> None:
    (tmp_path / "folder").mkdir()
    with subprocess.Popen(
        [*TAKEITDOWN, "hash", *words], cwd=tmp_path, stderr=subprocess.DEVNULL, start_new_session=True
    ) as process:
        assert process.wait() != 0
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_no_file_whatever_makes_a_network_socket(tmp_path: Path, picture: Path) -> None:
    trace = tmp_path / "trace"
    description = b"v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=x\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=video 5004 RTP/AVP 96\r\n"
    (tmp_path / "sdp.mp4").write_bytes(description)
    (tmp_path / "hls.mp4").write_bytes(b"#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/a.ts\n#EXT-X-ENDLIST\n")
    (tmp_path / "concat.mkv").write_bytes(b"ffconcat version 1.0\nfile http://127.0.0.1:9/a.ts\n")
    hidden = clip(tmp_path / "hidden.mp4", seconds=1)
    hidden.write_bytes(b"\0\0\0\x08free" + description)
    names = [
        "sdp.mp4",
        "hls.mp4",
        "concat.mkv",
        "hidden.mp4",
        str(picture),
        str(clip(tmp_path / "v.mp4", seconds=1)),
    ]
    tracer = ["strace", "-f", "-qq", "-e", "trace=socket,connect,bind,sendto", "-o", str(trace)]
    done = subprocess.run(
        [*tracer, *TAKEITDOWN, "hash", *names], cwd=tmp_path, capture_output=True, check=False
    )
    if b"PTRACE" in done.stderr or b"not permitted" in done.stderr:
        pytest.skip("tracing is not allowed here")
    assert done.returncode == 1
    assert SOCKET_CALL.search(trace.read_text()) is None


def test_hashing_loads_no_network_library(picture: Path) -> None:
    code = (
        "import sys; from takeitdown_desktop.cli.main import main\n"
        "if __name__ == '__main__':\n"
        "    main(['hash', sys.argv[1]]); print(sorted({'requests', 'urllib3', 'ssl', 'http.client'} & set(sys.modules)))"
    )
    script = picture.with_suffix(".py")
    script.write_text(code)
    done = subprocess.run([sys.executable, script, picture], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_as_many_hashes_of_a_picture_as_asked_for(picture: Path) -> None:
    core, few, more = (
        [
            one
            for one in takeitdown("hash", "--json", "--variants", most, picture).row["signals"]
            if one["type"] == "pdq"
        ]
        for most in ("core", "20", "extended")
    )
    assert [len(ones) for ones in (core, few, more)] == [12, 20, 48]
    assert more[:20] == few
    assert core[0] == few[0]
    assert core[0]["variant"] == "upright"


def test_behind_details_it_is_told_how_many_changed_copies_are_found(picture: Path) -> None:
    done = takeitdown("hash", "--details", picture)
    assert re.search(r"Found in about \d\d of 100 ways", done.out)


@pytest.mark.parametrize("most", ["0", "193", "many"])
def test_a_number_of_hashes_that_there_cannot_be_is_refused(most: str, picture: Path) -> None:
    done = takeitdown("hash", "--variants", most, picture)
    assert (done.code, done.out) == (2, "")
