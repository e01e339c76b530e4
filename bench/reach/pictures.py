"""Neutral pictures for the study, all of them from packages.

The choice of hashes was developed on one half and is judged on the other. Wallpapers come from Debian packages
that are downloaded once into ``build/reach``; without them the study is smaller.
"""

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pdqhash
import skimage.data
from PIL import Image

from tests.support.golden import FOLDER as GOLDEN

BUILD = Path(__file__).resolve().parents[2] / "build" / "reach"
PACKAGES = (
    "lomiri-wallpapers-16.04",
    "lomiri-wallpapers-20.04",
    "mate-backgrounds",
    "plasma-workspace-wallpapers",
)
LONGEST = 2_400

_LOMIRI = (
    "Bridge_by_Sander_Klootwijk", "Dragonfly_by_Bolly", "Picture_0B_by_freespace", "Picture_1A_by_freespace",
    "Wine_by_Jakkub_Mede", "aitzgorri_by_Aitzol_Berasategi", "friends_by_Aitzol_Berasategi",
    "greentock_by_Peter_Nerlich", "life_by_Aitzol_Berasategi", "picosdeeuropa_by_Aitzol_Berasategi",
    "seeding_by_Clements_Engelhardt", "sunset_by_Aitzol_Berasategi", "Kleiber_by_Lukas_Baubkus",
)  # fmt: skip
_PLASMA = (
    "Autumn", "BytheWater", "ColdRipple", "ColorfulCups", "EveningGlow", "FallenLeaf", "Grey", "Kite",
    "OneStandsOut", "Path", "Volna",
)  # fmt: skip
_MATE = (
    "Aqua", "Dune", "FreshFlower", "Garden", "GreenMeadow", "LadyBird", "RainDrops", "Storm", "TwoWings",
    "YellowFlower",
)  # fmt: skip
_DEVELOPED_ON = ("coffee", "rocket", "camera", "coins", "astronaut", "grass", "moon")
_HELD_OUT = ("chelsea", "gravel", "brick", "hubble_deep_field", "clock")
_GOLDEN = ("pdq__data__bridge-mods__aaa-orig.jpg", "pdq__data__reg-test-input__exif-rotn__exif-rotn-1.jpg")


@dataclass(frozen=True)
class Source:
    """A picture by name, loaded on demand."""

    name: str
    load: Callable[[], Image.Image]


def _file(path: Path) -> Callable[[], Image.Image]:
    return lambda: Image.open(path).convert("RGB")


def _packaged(name: str) -> Callable[[], Image.Image]:
    return lambda: Image.fromarray(getattr(skimage.data, name)()).convert("RGB")


def fetch() -> None:
    """Download and unpack missing wallpapers."""
    for package in PACKAGES:
        folder = BUILD / package
        if folder.exists():
            continue
        folder.mkdir(parents=True)
        done = subprocess.run(
            ["apt-get", "download", package], cwd=folder, capture_output=True, check=False
        )
        for archive in folder.glob("*.deb"):
            subprocess.run(["dpkg-deb", "-x", archive, folder], check=True)
            archive.unlink()
        if done.returncode:
            print(f"{package}: not to be had here, left out")


def _wallpapers(names: tuple[str, ...]) -> Iterator[Source]:
    for package in PACKAGES:
        for path in sorted((BUILD / package).rglob("*.jpg")):
            name = path.parts[-4] if path.parent.name == "images" else path.stem
            large = path.stem in ("2560x1600", "5120x2880") or path.parent.name != "images"
            if name in names and large and not path.is_symlink():
                yield Source(name.partition("_by_")[0], _file(path))


def developed_on() -> list[Source]:
    """The pictures that the choice of variants was developed on."""
    return [*_wallpapers(_LOMIRI), *(Source(name, _packaged(name)) for name in _DEVELOPED_ON)]


def held_out() -> list[Source]:
    """The pictures that nothing was tuned on; `docs/reach.md` says what was learned from them nevertheless."""
    golden = [
        Source(name.rpartition("__")[2], _file(GOLDEN / name))
        for name in _GOLDEN
        if (GOLDEN / name).exists()
    ]
    packaged = [Source(name, _packaged(name)) for name in _HELD_OUT]
    return [*_wallpapers(_PLASMA + _MATE), *packaged, *golden]


def of_usual_size(source: Source) -> Image.Image:
    image = source.load()
    image.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
    return image


def unrelated(each: int = 60, side: int = 250) -> Iterator[tuple[str, Image.Image]]:
    """Non-overlapping parts of all pictures with enough texture to be reported, each with its picture's name.

    Args:
        each: maximum number of parts of one photograph, drawn from all over it.
        side: their height in pixels; they are 4:3.
    """
    draw = np.random.default_rng(3)
    wide = round(side * 4 / 3)
    for source in (*developed_on(), *held_out()):
        image = source.load()
        places = [
            (left, top)
            for top in range(0, image.height - side + 1, side)
            for left in range(0, image.width - wide + 1, wide)
        ]
        kept = 0
        for left, top in draw.permutation(places) if places else ():
            part = image.crop((left, top, left + wide, top + side))
            if kept < each and pdqhash.compute(np.asarray(part))[1] >= 50:
                kept += 1
                yield source.name, part
