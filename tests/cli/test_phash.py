"""pHash, which is made where a service asks for it."""

from dataclasses import replace
from pathlib import Path

import imagehash
from PIL import Image

from takeitdown_wire import SealedReport, open_sealed
from tests.support.answers import ANSWERS
from tests.support.cli import takeitdown
from tests.support.intake import RunningIntake


def test_a_phash_is_made_and_sent_where_the_service_asks_for_it(
    tmp_path: Path, intake: RunningIntake, picture: Path
) -> None:
    asking = tmp_path / "asking.json"
    taken = (*intake.descriptor.signals, "phash")
    asking.write_bytes(replace(intake.descriptor, signals=taken).to_bytes())
    report = tmp_path / "r.tid"
    takeitdown("save", picture, *ANSWERS, "--intake", asking, "--out", report)
    (item,) = open_sealed(SealedReport.from_bytes(report.read_bytes()), intake.private_key).items
    printed = takeitdown("hash", "--json", picture, env={"TAKEITDOWN_INTAKE": str(asking)}).row["signals"]
    value = str(imagehash.phash(Image.open(picture)))
    for signals in (printed, [signal.to_json() for signal in item.signals]):
        assert [one["value"] for one in signals if one["type"] == "phash"] == [value]
    assert all(one["type"] != "phash" for one in takeitdown("hash", "--json", picture).row["signals"])
