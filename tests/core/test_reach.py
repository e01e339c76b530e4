"""The share of edited copies that is found does not fall, and no picture is taken for another.

A small part of the study that ``make reach`` runs whole. The figures that were accepted last stand in
``bench/reach/accepted.json``; whoever improves them writes the new ones there.
"""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import skimage.data
from PIL import Image

from bench.reach import copies
from bench.reach.platform import MATCH, QUALITY, apart, bits_of, published, upload

ACCEPTED = json.loads((Path(__file__).parents[2] / "bench" / "reach" / "accepted.json").read_bytes())
TOLERANCE = 0.02
PICTURES = ("coffee", "chelsea", "rocket", "astronaut")
EACH = 40


@pytest.fixture(scope="module")
def study() -> tuple[list[Any], list[Any]]:
    """The hashes of each picture, and the uploads of its copies with enough texture."""
    hashes, uploads = [], []
    for number, name in enumerate(PICTURES):
        image = Image.fromarray(getattr(skimage.data, name)()).convert("RGB")
        draw = np.random.default_rng([31, number])
        made = [upload(copies.make(image, copies.draw_kind(draw), draw).image) for _ in range(EACH)]
        hashes.append(bits_of(published(image)[0]))
        uploads.append(np.array([bits for bits, quality in made if quality >= QUALITY]))
    return hashes, uploads


@pytest.mark.parametrize("most", [12, 32, 48, 96])
def test_as_many_edited_copies_are_found_as_before(most: int, study: tuple[list[Any], list[Any]]) -> None:
    found = sum(
        int((apart(copies_of, mine[:most]) <= MATCH).any(axis=1).sum())
        for mine, copies_of in zip(*study, strict=True)
    )
    assert found / (EACH * len(PICTURES)) >= ACCEPTED[str(most)] - TOLERANCE


def test_no_picture_s_copy_is_taken_for_another_picture(study: tuple[list[Any], list[Any]]) -> None:
    hashes, uploads = study
    for number, mine in enumerate(hashes):
        others = np.concatenate([bits for other, bits in enumerate(uploads) if other != number])
        assert int(apart(others, mine).min()) > MATCH
