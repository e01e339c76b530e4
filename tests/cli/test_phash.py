"""pHash, which is made where a service asks for it."""

import json
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
    asked = json.loads(Path(intake.descriptor_path).read_text("utf-8"))
    asked["signals"] = [*asked["signals"], "phash"]
    asking = tmp_path / "asking.json"
    asking.write_text(json.dumps(asked), "utf-8")
    report = tmp_path / "r.tid"
    takeitdown("save", picture, *ANSWERS, "--intake", asking, "--out", report)
    (key,) = (intake.data / "keys").glob("*.key")
    (item,) = open_sealed(SealedReport.from_bytes(report.read_bytes()), key.read_bytes()).items
    printed = takeitdown("hash", "--json", picture, env={"TAKEITDOWN_INTAKE": str(asking)}).row["signals"]
    value = str(imagehash.phash(Image.open(picture)))
    for signals in (printed, [signal.to_json() for signal in item.signals]):
        assert [one["value"] for one in signals if one["type"] == "phash"] == [value]
    assert all(one["type"] != "phash" for one in takeitdown("hash", "--json", picture).row["signals"])
