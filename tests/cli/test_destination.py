"""Where a report goes is said before it goes, and a service that is not as the last time needs a yes."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from takeitdown_desktop.core.outbox.known_services import Installed, KnownServices, Standing
from takeitdown_wire import IntakeDescriptor, seal
from takeitdown_wire.canonical import encode
from takeitdown_wire.publisher import sign
from tests.support.cli import takeitdown
from tests.support.intake import report, run_intake
from tests.support.privacy import is_private
from tests.wire.keys import intake

OTHER_KEY = X25519PrivateKey.generate().public_key().public_bytes_raw()
PUBLISHER, STRANGER = bytes(range(32)), bytes(range(1, 33))
DEAD_END = {"TAKEITDOWN_PROXY": "http://127.0.0.1:9"}  # nothing is reached: what is said comes before


def signed(described: IntakeDescriptor, key: bytes) -> IntakeDescriptor:
    return IntakeDescriptor.from_bytes(encode(sign(described.to_json(), key)))


def test_another_host_and_another_key_are_noticed_unless_the_publisher_signed_them(tmp_path: Path) -> None:
    known = KnownServices(tmp_path / "data" / "services.json")
    first = signed(intake(), PUBLISHER)
    assert known.destination(first).standing is Standing.NEW
    known.remember(first)
    assert is_private(tmp_path / "data" / "services.json")
    assert known.destination(first).standing is Standing.KNOWN
    for changed in (
        replace(intake(), url="https://elsewhere.example"),
        replace(intake(), public_key=OTHER_KEY),
        replace(intake(), exchange_key=OTHER_KEY),
    ):
        found = known.destination(changed)
        assert (found.standing, found.previous_host) == (Standing.CHANGED, "intake.example")
        assert found.other_key is (changed.url == intake().url)
        assert known.destination(signed(changed, STRANGER)).standing is Standing.CHANGED
        assert known.destination(signed(changed, PUBLISHER)).standing is Standing.KNOWN


def test_an_installed_service_is_not_replaced_by_a_file_beside_it(tmp_path: Path) -> None:
    (tmp_path / "intake.json").write_bytes(intake().to_bytes())
    public = IntakeDescriptor.from_bytes(encode(sign(intake().to_json(), PUBLISHER))).publisher
    assert public is not None
    (tmp_path / "publisher.pub").write_text(public.hex() + "\n")
    installed = Installed.find(tmp_path / "intake.json", tmp_path / "publisher.pub")
    known = KnownServices(tmp_path / "services.json", installed)
    beside = replace(intake(), url="https://elsewhere.example")
    assert known.destination(intake()).standing is Standing.INSTALLED
    found = known.destination(beside)
    assert (found.standing, found.installed_name) == (Standing.NOT_INSTALLED, "Test intake")
    known.remember(beside)
    assert known.destination(beside).standing is Standing.NOT_INSTALLED
    assert known.destination(signed(beside, PUBLISHER)).standing is Standing.INSTALLED


@pytest.mark.parametrize(
    "spoilt", [b"", b"{", b'{"format":"takeitdown-known-services","services":7,"version":1}']
)
def test_a_spoilt_record_is_as_good_as_none(tmp_path: Path, spoilt: bytes) -> None:
    path = tmp_path / "services.json"
    path.write_bytes(spoilt)
    assert KnownServices(path).destination(intake()).standing is Standing.NEW


def test_each_command_names_service_and_host_and_stops_at_a_change(tmp_path: Path) -> None:
    env = {"TAKEITDOWN_DATA": str(tmp_path / "data"), **DEAD_END}
    descriptor, pin = tmp_path / "intake.json", tmp_path / "pin"
    descriptor.write_bytes(intake().to_bytes())
    pin.write_text("123456\n")
    about = ("7NZE-MZMM-M1P7-NT1Y", "--pin-file", pin, "--intake", descriptor)
    for words in (("status", *about), ("withdraw", *about, "--yes"), ("services", "--intake", descriptor)):
        done = takeitdown(*words, env=env)
        assert (done.code, done.err.splitlines()[0][:40]) == (
            37,
            "Service: Test intake, at intake.example.",
        )
    descriptor.write_bytes(replace(intake(), public_key=OTHER_KEY).to_bytes())
    stopped = takeitdown("status", *about, "--json", env=env)
    assert (stopped.code, stopped.row["error"]["code"]) == (43, "intake.changed")
    assert "another key than the last time" in stopped.err
    assert takeitdown("status", *about, "--trust-change", env=env).code == 37
    assert takeitdown("status", *about, env=env).code == 37
    kept = json.loads((tmp_path / "data" / "services.json").read_bytes())
    assert set(kept["services"]) == {"Test intake"}


def test_a_file_that_was_carried_here_says_its_host(tmp_path: Path) -> None:
    path = tmp_path / "r.tid"
    path.write_bytes(seal(report(), intake()).to_bytes())
    env = {"TAKEITDOWN_DATA": str(tmp_path / "data"), **DEAD_END}
    done = takeitdown("send", path, "--keep-trying", "0", env=env)
    assert done.code == 37
    assert done.err.startswith("Service: at intake.example. This computer does not know its name")
    assert not (tmp_path / "data").exists()


def test_an_operator_signs_a_descriptor(tmp_path: Path) -> None:
    data, key = tmp_path / "intake", tmp_path / "publisher.key"
    made = run_intake("init", "--data", data, "--base-url", "https://a.example", "--name", "A")
    assert made.returncode == 0, made.stderr
    public = run_intake("publisher", "--to", key).stdout.splitlines()[0]
    assert is_private(key)
    printed = run_intake("descriptor", "--data", data, "--sign", key).stdout
    assert IntakeDescriptor.from_bytes(printed.encode()).publisher == bytes.fromhex(public)
    assert run_intake("publisher", "--to", key).returncode == 1
