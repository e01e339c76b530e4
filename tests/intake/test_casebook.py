"""What operators look up: cases by date and state, where a hash is, who fetched what, and what was decided."""

import json
from dataclasses import replace

import pytest

from takeitdown_intake.canaries import canaries
from takeitdown_intake.ops.setup import contact_key_beside
from takeitdown_intake.store import CaseQuery, Order, Policy, Standing
from takeitdown_wire import (
    Bundle,
    Digest,
    DigestKind,
    Frame,
    Item,
    Kind,
    Pdq,
    Reason,
    Vpdq,
)
from tests.intake.conftest import Near, on_both_databases
from tests.support.intake import clip, draw_hex, picture, report, run_intake

DAY_S = 86_400


def command(near: Near, *words: str) -> list[str]:
    action, *rest = words
    done = run_intake("case", action, "--data", near.root, *rest)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def listed(near: Near, **query: object) -> list[str]:
    found = near.intake.store.casebook.list(replace(CaseQuery(), **query))  # type: ignore[arg-type]
    return [one.status.case.symbols for one in found]


def numbers(*bundles: Bundle) -> list[str]:
    return [bundle.case.symbols for bundle in bundles]


@on_both_databases
def test_cases_are_listed_by_state_and_day_and_in_the_order_asked_for(near: Near) -> None:
    first, large, last = report(), report(*(picture() for _ in range(3))), report()
    begun = near.clock.ms
    for bundle in (first, large, last):
        near.send(bundle)
        near.clock.move(DAY_S)
    assert listed(near) == numbers(large, first, last)
    assert listed(near, order=Order.NEWEST) == numbers(last, large, first)
    assert listed(near, order=Order.OLDEST, limit=2) == numbers(first, large)
    near.intake.store.review.hold(large.case, near.clock.ms)
    near.ask("withdraw", last.case, last.pin)
    for standing, bundle in (
        (Standing.OPEN, first),
        (Standing.HELD, large),
        (Standing.WITHDRAWN, last),
    ):
        assert listed(near, standing=standing) == numbers(bundle)
    second_day = begun + DAY_S * 1_000
    assert listed(near, since_ms=second_day, order=Order.OLDEST) == numbers(large, last)
    assert listed(near, until_ms=second_day) == numbers(first)
    (one,) = near.intake.store.casebook.list(CaseQuery(standing=Standing.HELD))
    assert (one.items, one.signals, one.reports) == (3, 9, 1)


def test_the_list_has_days_for_people_and_objects_for_programs(near: Near) -> None:
    bundle = report()
    near.send(bundle)
    (line,) = command(near, "list", "--since", "2027-01-15", "--until", "2027-01-16")
    assert str(bundle.case) in line
    assert "received 2027-01-15T08:00:00Z" in line
    (row,) = command(near, "list", "--json", "--state", "open", "--order", "newest")
    assert json.loads(row) == {
        **near.ask("status", bundle.case, bundle.pin).json(),
        "signals": 3,
        "reports": 1,
    }
    assert command(near, "list", "--since", "2027-01-16") == []
    wrong = run_intake("case", "list", "--data", near.root, "--since", "yesterday")
    assert (wrong.returncode, "2026-01-31" in wrong.stderr) == (2, True)


@on_both_databases
def test_a_hash_is_found_exactly_nearly_in_a_film_and_by_a_platform_s_own_id(near: Near) -> None:
    pdq, frame, md5 = draw_hex(64), draw_hex(64), draw_hex(32)
    film = Item(Item.draw_id(), Kind.VIDEO, (Vpdq((Frame(0, 90, frame), Frame(500, 90, draw_hex(64)))),))
    bundle, other = report(picture(pdq), clip(md5), film), report()
    near.send(bundle)
    near.send(other)
    keys = near.add_partner("P")
    lines = near.client.get("/v1/changes", auth=keys.login).text.splitlines()
    known_as = next(one["id"] for one in map(json.loads, lines[:-1]) if one["value"] == pdq)
    near_by = f"{int(pdq, 16) ^ (1 << 31) - 1:064x}"
    too_far = f"{int(pdq, 16) ^ (1 << 32) - 1:064x}"

    def found(value: str) -> list[tuple[str | None, str, int]]:
        tokens = near.intake.partners.tokens(value)
        rows = near.intake.store.casebook.find(value, tokens)
        return [(one.case.symbols if one.case else None, one.type, one.distance) for one in rows]

    case = bundle.case.symbols
    assert found(pdq) == [(case, "pdq", 0)]
    assert found(near_by) == [(case, "pdq", 31)]
    assert found(too_far) == []
    assert set(found(frame)) == {(case, "vpdq", 0), (case, "pdq", 0)}, (
        "a key frame stands as a picture, too"
    )
    assert found(md5) == [(case, "md5", 0)]
    assert found(known_as) == [(case, "pdq", 0)]
    assert found(draw_hex(32)) == []
    canary = canaries()[0].values["pdq"]
    assert found(canary) == [(None, "pdq", 0)]


def test_a_hash_is_asked_for_on_the_command_line(near: Near) -> None:
    value = draw_hex(64)
    bundle = report(picture(value))
    near.send(bundle)
    (line,) = command(near, "find", value.upper())
    assert line == f"{bundle.case}: image pdq {value}, in the feeds"
    (canary,) = command(near, "find", canaries()[0].values["sha1"])
    assert canary.startswith("a canary: ")
    assert json.loads(command(near, "find", value, "--json")[0])["case"] == bundle.case.symbols
    nothing = run_intake("case", "find", "--data", near.root, draw_hex(40))
    assert (nothing.returncode, nothing.stderr) == (1, "No case has this value.\n")
    wrong = run_intake("case", "find", "--data", near.root, "abc")
    assert (wrong.returncode, "hex digits" in wrong.stderr) == (1, True)


@on_both_databases
def test_who_fetched_how_much_of_a_case_and_heard_that_it_is_withdrawn(near: Near) -> None:
    early, late = near.add_partner("Early"), near.add_partner("Late")
    near.add_partner("Never")
    bundle = report(*(picture() for _ in range(2)), clip())
    near.send(bundle)
    near.fetch(early)
    fetched_ms = near.clock.ms
    near.clock.move(60)
    near.intake.feedback.stopncii(
        near.intake.partners.all()[0],
        json.dumps(
            {"hashFeedbacks": [{"hashValue": bundle.items[0].signals[0].value, "feedbackValue": "Blocked"}]}  # type: ignore[union-attr]
        ).encode(),
    )
    near.client.get("/v1/changes", auth=late.login)
    near.ask("withdraw", bundle.case, bundle.pin)
    near.fetch(early, fetched_ms // 1_000)
    said = {one.partner: one for one in near.intake.store.casebook.taken(bundle.case)}
    one, two, three = said["Early"], said["Late"], said["Never"]
    assert (one.feed, one.offered, one.fetched, one.first_ms) == ("stopncii", 3, 3, fetched_ms)
    assert (one.withdrawn, one.heard, one.verdicts) == (3, 3, {"blocked": 1})
    assert (two.feed, two.offered, two.fetched) == ("changes", 8, 8)
    assert (two.withdrawn, two.heard) == (8, 0)
    assert (three.feed, three.fetched, three.first_ms) == ("", 0, None)
    lines = command(near, "fetched", str(bundle.case))
    assert lines[0].startswith(
        "Early (stopncii): fetched 3 of 3, the first 2027-01-15T08:00:00Z; withdrawn 3,"
    )
    assert lines[2] == "Never: has fetched from no feed yet"


@on_both_databases
def test_a_report_is_reviewed_by_counts_and_shape(near: Near) -> None:
    shared = draw_hex(64)
    near.send(report(picture(shared)))
    listing = Item(
        Item.draw_id(),
        Kind.IMAGE,
        (Pdq(shared, 90), Pdq(draw_hex(64), 10), *(Digest(DigestKind.MD5, draw_hex(32)) for _ in range(3))),
    )
    bundle = report(listing, clip(), contact="a@example.org")
    near.send(bundle)
    status = near.ask("status", bundle.case, bundle.pin).json()
    assert (status["held"], status["reason"]) == (True, "shape")
    (shape,) = near.intake.store.casebook.shapes(bundle.case)
    assert (shape.kinds, shape.contact) == ({"image": 1, "video": 1}, True)
    assert shape.signals == {"pdq": 2, "md5": 4, "sha256": 1}
    assert (shape.most_pdq, shape.most_digests) == (2, 3)
    assert (shape.weak, shape.known, shape.elsewhere) == (1, 0, 1)
    near.intake.store.review.release(bundle.case, near.clock.ms)
    released = near.ask("status", bundle.case, bundle.pin).json()
    assert (released["state"], "reason" in released) == ("active", False)


@on_both_databases
@pytest.mark.parametrize("reason", Reason)
def test_a_person_sees_why_their_report_was_withdrawn(near: Near, reason: Reason) -> None:
    bundle, own = report(), report()
    near.send(bundle)
    near.send(own)
    near.intake.store.review.hold(own.case, near.clock.ms, reason=reason)
    assert near.ask("status", own.case, own.pin).json()["reason"] == reason.value
    near.intake.store.review.withdraw(bundle.case, near.clock.ms, reason=reason)
    told = near.ask("status", bundle.case, bundle.pin).json()
    assert (told["by_operator"], told["reason"]) == (True, reason.value)
    taken_back = near.ask("withdraw", own.case, own.pin).json()
    assert not {"reason", "held", "by_operator"} & taken_back.keys(), "the owner needs no reason"


def test_what_was_decided_stays_with_the_case(near: Near) -> None:
    bundle, key = report(contact="a@example.org"), contact_key_beside(near.root)
    near.send(bundle)
    number = str(bundle.case)
    command(near, "hold", number, "--reason", "public", "--why", "looks like a film poster")
    command(near, "release", number, "--why", "it is not")
    (contact,) = command(near, "contact", number, "--key", str(key), "--why", "asked to be called")
    assert contact == "a@example.org"
    shown = command(near, "show", number)
    assert "a@example.org" not in "".join(shown)
    assert "who: self, shared: unknown, a contact was given" in shown[1]
    trail = [line.partition("Z ")[2] for line in shown[3:]]
    assert [line.partition(" by ")[0] for line in trail] == ["held", "released", "contact"]
    assert trail[0].endswith("(public: looks like a film poster)")
    assert trail[2].endswith("(asked to be called)")
    row = json.loads(command(near, "show", number, "--json")[0])
    assert [one["action"] for one in row["decisions"]] == ["held", "released", "contact"]
    assert row["reports"][0]["kinds"] == {"image": 1}
    for refused in (
        ("contact", number, "--key", str(key)),
        ("withdraw", number),
    ):
        done = run_intake("case", refused[0], "--data", near.root, *refused[1:])
        assert done.returncode == 2, "on purpose only, and with a reason"


@on_both_databases
def test_a_purge_says_who_has_not_heard_and_deletes_nothing_of_theirs_unasked(near: Near) -> None:
    keys, bundle = near.add_partner("Gone quiet"), report()
    near.send(bundle)
    near.fetch(keys)
    asked_ms = near.clock.ms
    near.ask("withdraw", bundle.case, bundle.pin)
    near.clock.move(400 * DAY_S)
    policy = Policy(active_days=None, withdrawn_days=30, tombstone_days=365, audit_days=365)
    purge = near.intake.store.retention.purge
    done = purge(policy, near.clock.ms)
    (waits,) = done.unheard
    assert (waits.partner, waits.values, done.given_up) == ("Gone quiet", 1, ())
    assert waits.last_ms is not None
    assert abs(waits.last_ms - asked_ms) < 1_000
    assert purge(replace(policy, unheard_days=401), near.clock.ms).unheard == (waits,)
    final = purge(replace(policy, unheard_days=380), near.clock.ms)
    assert (final.entries, final.given_up, final.unheard) == (1, (waits,), ())


@on_both_databases
def test_a_case_that_expired_says_so_to_its_owner(near: Near) -> None:
    bundle = report()
    near.send(bundle)
    near.clock.move(100 * DAY_S)
    policy = Policy(active_days=90, withdrawn_days=30, tombstone_days=365, audit_days=365)
    near.intake.store.retention.purge(policy, near.clock.ms)
    assert near.ask("status", bundle.case, bundle.pin).json()["reason"] == "expired"
    (noted,) = near.intake.store.casebook.decisions(bundle.case)
    assert (noted.action, noted.actor) == ("withdrawn", "purge")
