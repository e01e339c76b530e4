"""Large reports are kept in short transactions, and what no client makes waits for the operator."""

from dataclasses import replace
from itertools import pairwise

import pytest

from takeitdown_intake.cases.review import USUAL_ITEMS
from takeitdown_intake.store import keeping, publishing
from takeitdown_wire import (
    SIZE_CLASSES,
    Bundle,
    Digest,
    DigestKind,
    Item,
    Kind,
    Pdq,
)
from tests.intake.conftest import Near, on_every_database
from tests.support.intake import (
    draw_hex,
    picture,
    report,
)


def many(count: int, each: int) -> Bundle:
    """A report of so many pictures with so many PDQ values each."""
    return report(*(_with_copies(each) for _ in range(count)))


def _with_copies(count: int) -> Item:
    digests = tuple(Digest(kind, draw_hex(Digest.LENGTHS[kind])) for kind in DigestKind)
    pdqs = tuple(Pdq(draw_hex(64), 90) for _ in range(count))
    return Item(Item.draw_id(), Kind.IMAGE, (*pdqs, *digests))


@on_every_database
def test_a_large_report_is_kept_in_short_transactions_between_which_others_write(
    near: Near, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Counted in signals for each transaction, so that it does not depend on this computer's speed."""
    monkeypatch.setattr(keeping, "MAX_SIGNALS_PER_LOCK", 40)
    monkeypatch.setattr(publishing, "MAX_ENTRIES_PER_LOCK", 40)
    large, counted = many(12, 15), list[int]()
    before = entries_of(near)

    def others(_: float) -> None:
        sealed = near.seal(report())
        payment = near.intake.work_ledger.payment(b"", "")
        monkeypatch.setattr(keeping, "let_others_write", lambda _: None)
        near.intake.acceptance.accept(sealed.to_bytes(), sealed.header.idempotency_key, payment)
        monkeypatch.setattr(keeping, "let_others_write", others)
        counted.append(entries_of(near))

    monkeypatch.setattr(keeping, "let_others_write", others)
    receipt = near.send(large)
    monkeypatch.undo()
    assert (receipt.status_code, receipt.json()["signals"]) == (201, 12 * 18)
    assert len(counted) >= 5, (
        "forty signals in each transaction, and somebody else's report after each but the last"
    )
    assert max(after - first for first, after in pairwise([before, *counted])) <= 40 + 3
    status = near.ask("status", large.case, large.pin).json()
    assert (status["state"], status["items"]) == ("active", 12)
    assert near.ask("withdraw", large.case, large.pin).json()["state"] == "withdrawn"
    counts = near.intake.store.counts()
    assert (counts.entries["withdrawn"], counts.entries["active"]) == (12 * 18, len(counted) * 3)


def entries_of(near: Near) -> int:
    return sum(near.intake.store.counts().entries.values())


@on_every_database
def test_a_large_report_that_was_cut_off_goes_on_where_it_ended(
    near: Near, monkeypatch: pytest.MonkeyPatch
) -> None:
    class PowerCutError(Exception):
        pass

    def cut(_: float) -> None:
        raise PowerCutError

    monkeypatch.setattr(keeping, "MAX_SIGNALS_PER_LOCK", 40)
    sealed = near.seal(bundle := many(6, 15))
    with monkeypatch.context() as broken:
        broken.setattr(keeping, "let_others_write", cut)
        assert near.post(sealed).status_code == 500
    assert entries_of(near) < 6 * 18
    assert near.post(near.seal(replace(bundle, items=(picture(),)))).status_code == 201
    first = near.post(sealed)
    assert (first.status_code, first.json()["items"], first.json()["replayed"]) == (201, 6, False)
    assert near.post(sealed).json() == {**first.json(), "replayed": True}
    assert near.ask("status", bundle.case, bundle.pin).json()["items"] == 7
    assert entries_of(near) == 6 * 18 + 3


@on_every_database
def test_what_no_client_makes_waits_for_the_operator(near: Near) -> None:
    digests = tuple(Digest(DigestKind.MD5, draw_hex(32)) for _ in range(200))
    hashes = report(Item(Item.draw_id(), Kind.IMAGE, digests))
    crowd = report(*(picture() for _ in range(501)))
    usual = report(*(_with_copies(96) for _ in range(3)))
    for bundle, held in ((hashes, True), (crowd, True), (usual, False)):
        assert near.send(bundle).status_code == 201
        assert near.ask("status", bundle.case, bundle.pin).json().get("held", False) is held
    fed = near.fetch(near.add_partner("P"), size=5_000).json()["count"]
    assert fed == 3 + 3 * 96, "the canaries and the usual one"
    more = replace(usual, items=hashes.items)
    assert near.send(more).status_code == 201
    assert near.ask("status", usual.case, usual.pin).json()["held"] is True, "nor is it smuggled in later"
    near.intake.store.review.release(hashes.case, near.clock.ms)
    assert near.ask("status", hashes.case, hashes.pin).json()["state"] == "active"


def test_the_largest_report_of_pictures_is_not_unusual() -> None:
    """As many pictures with all their edited copies as a sealed report holds: the operator need not look."""
    one = _with_copies(96)
    space = SIZE_CLASSES[-1] // len(report(one).to_bytes())
    assert 300 < space < USUAL_ITEMS
