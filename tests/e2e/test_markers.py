"""No name, no metadata and no bytes of a picture or film are in anything that is written or sent."""

import io
import secrets
from pathlib import Path

import av
import pytest
from PIL import Image, PngImagePlugin

from takeitdown_wire import SealedReport, open_sealed
from tests.support.answers import ANSWERS
from tests.support.cli import takeitdown
from tests.support.intake import RunningIntake
from tests.support.media import scene

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "waves.mp4"
WINDOW = 8
"""So many bytes of the media in a row are no chance."""


def marker(place: str) -> str:
    return f"{place}{secrets.token_hex(8)}"


@pytest.fixture
def markers() -> dict[str, str]:
    return {place: marker(place) for place in ("home", "folder", "name", "exif", "xmp", "text", "film")}


def forms(text: str) -> list[bytes]:
    return [text.encode(), text.encode("utf-16-le"), text.encode("utf-16-be"), text.encode().hex().encode()]


def media(folder: Path, markers: dict[str, str]) -> list[Path]:
    folder.mkdir(parents=True)
    jpeg, png, film = (folder / f"{markers['name']}{end}" for end in (".jpg", ".png", ".mp4"))
    exif = Image.Exif()
    exif[0x010E] = markers["exif"]  # ImageDescription
    exif[0x013B] = markers["exif"]  # Artist
    xmp = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{markers['xmp']}</x:xmpmeta>".encode()
    scene(1).save(jpeg, "JPEG", exif=exif, xmp=xmp)
    text = PngImagePlugin.PngInfo()
    text.add_text("Comment", markers["text"])
    scene(2).save(png, "PNG", pnginfo=text)
    titled = io.BytesIO()
    with (
        av.open(str(SAMPLE)) as source,
        av.open(titled, "w", "mp4", {"movflags": "use_metadata_tags"}) as copy,
    ):
        copy.metadata.update(dict.fromkeys(("title", "artist", "location"), markers["film"]))
        stream = source.streams.video[0]
        track = copy.add_stream_from_template(stream)
        for packet in source.demux(stream):
            if packet.dts is not None:
                packet.stream = track
                copy.mux(packet)
    free = markers["film"].encode()
    film.write_bytes(titled.getvalue() + (8 + len(free)).to_bytes(4, "big") + b"free" + free)
    assert film.read_bytes().count(free) == 4
    return [jpeg, png, film]


def test_nothing_of_the_files_but_fingerprints_is_written_or_sent(
    tmp_path: Path, markers: dict[str, str]
) -> None:
    home, data, temporary = tmp_path / markers["home"], tmp_path / "data", tmp_path / "temporary"
    files = media(home / markers["folder"], markers)
    temporary.mkdir()
    pass_file = tmp_path / "passphrase"
    pass_file.write_text("a long passphrase\n")
    env = {"HOME": str(home), "TMPDIR": str(temporary), "TAKEITDOWN_DATA": str(data)}
    with RunningIntake(tmp_path, practice=False) as intake:
        words: tuple[str | Path, ...] = (
            *ANSWERS,
            "--intake",
            intake.descriptor_path,
            "--draft",
            "mine",
            "--passphrase-file",
            pass_file,
        )
        saved = takeitdown("save", *files, *words, "--json", env=env)
        assert saved.code == 0, saved.err
        sealed = next((data / "outbox").glob("*.tid")).read_bytes()
        bundle = open_sealed(SealedReport.from_bytes(sealed), intake.private_key).to_bytes()
        written = [
            path.read_bytes()
            for folder in (data, temporary)
            for path in folder.rglob("*")
            if path.is_file()
        ]
        assert takeitdown("send", env=env).code == 0
        kept = [path.read_bytes() for path in intake.data.rglob("*") if path.is_file()]
        log = intake.log.read_bytes()
    everything = [sealed, bundle, log, *written, *kept]
    for place, text in markers.items():
        for form in forms(text):
            assert not any(form in one for one in everything), place
    raw = [path.read_bytes() for path in files]
    assert not shared_windows(raw, everything)
    assert [path for path in home.rglob("*") if path.is_file() and path not in files] == []
    assert list(temporary.iterdir()) == []


def shared_windows(media_bytes: list[bytes], written: list[bytes]) -> set[bytes]:
    """Runs of so many bytes of the media that stand in what was written; runs of one value are passed over."""
    seen = {one[at : at + WINDOW] for one in written for at in range(len(one) - WINDOW + 1)}
    return {
        window
        for one in media_bytes
        for at in range(len(one) - WINDOW + 1)
        if len(set(window := one[at : at + WINDOW])) > 3 and window in seen
    }


def test_the_search_finds_what_is_there() -> None:
    raw = io.BytesIO()
    scene(1).save(raw, "JPEG")
    assert shared_windows([raw.getvalue()], [b"x" * 50 + raw.getvalue()[700:720]])
