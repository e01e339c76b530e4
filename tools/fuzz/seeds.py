"""Seeds: small intact files of every kind, made with the tests' helpers."""

import contextlib
import os
import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from tests.support import formats
from tests.support.media import clip, encoded, scene
from tools.fuzz import containers, stills
from tools.fuzz.mutate import broken
from tools.fuzz.pieces import Grammar

_SIZE, _CLIP = (128, 96), (128, 96)
_OTHERS = ("ICO", "TGA", "PPM", "PCX", "DDS", "SGI")
_GRAMMARS: tuple[tuple[bytes, int, Grammar], ...] = (
    (b"\x89PNG", 0, stills.PNG),
    (b"\xff\xd8", 0, stills.JPEG),
    (b"GIF8", 0, stills.GIF),
    (b"BM", 0, stills.BMP),
    (b"II", 0, stills.TIFF),
    (b"MM", 0, stills.TIFF),
    (b"jP  ", 4, stills.JPEG_2000),
    (b"\xff\x4f", 0, stills.JPEG_2000),
    (b"RIFF", 0, containers.RIFF),
    (b"ftyp", 4, containers.BOXES),
    (b"\x1a\x45\xdf\xa3", 0, containers.EBML),
    (b"FLV", 0, containers.FLV),
    (b"\x30\x26\xb2\x75", 0, containers.ASF),
    (b"OggS", 0, containers.OGG),
    (b"\0\0\x01\xba", 0, containers.PROGRAM),
    (b"\x47", 0, containers.TRANSPORT),
)


def grammar_of(data: bytes) -> Grammar:
    return next(
        (grammar for mark, at, grammar in _GRAMMARS if data[at : at + len(mark)] == mark), stills.ANYTHING
    )


@dataclass(frozen=True)
class Seed:
    """An intact file, its suffix on disk, and its grammar."""

    name: str
    suffix: str
    data: bytes
    grammar: Grammar


def of_stills() -> list[Seed]:
    image = scene(5, *_SIZE)
    made = {name: make(image) for name, (make, _) in formats.PICTURES.items()}
    made |= {f"other, {form}": _other(image, form) for form in _OTHERS}
    return [Seed(name, ".bin", data, grammar_of(data)) for name, data in made.items()]


def _other(image: Image.Image, form: str) -> bytes:
    return encoded(image.resize((64, 64)), form)


def of_videos() -> list[Seed]:
    seeds = []
    with tempfile.TemporaryDirectory() as folder, _silent():
        for name, how in formats.VIDEOS.items():
            data = clip(
                Path(folder) / name, **{"seconds": 0.5, "rate": 10, "size": _CLIP, **how}
            ).read_bytes()
            seeds.append(Seed(name, Path(name).suffix, data, grammar_of(data)))
    return seeds


@contextlib.contextmanager
def _silent() -> Iterator[None]:
    """Silence encoders, which print to standard error."""
    sys.stderr.flush()
    kept = os.dup(2)
    with open(os.devnull, "w") as nothing:
        os.dup2(nothing.fileno(), 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


SETS: dict[str, Callable[[], list[Seed]]] = {"still": of_stills, "video": of_videos}


def drawn(seeds: list[Seed], run: str, number: int) -> tuple[Seed, bytes]:
    """The mutated file of this number in this run; the same every time."""
    chance = random.Random(f"{run}/{number}")
    seed, other = seeds[number % len(seeds)], chance.choice(seeds)
    return seed, broken(seed.data, other.data, seed.grammar, chance)
