"""The tables for SQLAlchemy; migrations/ creates them."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    false,
    text,
)

REVISION = "0013"
"""The migration that brings the database to these tables."""

# SQLite only assigns ids automatically to a plain INTEGER key.
ROW_ID = BigInteger().with_variant(Integer, "sqlite")

WAITING = text("strong AND first_position IS NULL")
"""Signals that are strong enough to be published but are not yet."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# One row for each part of the change sequence: the last time and position that it assigned.
# Writers lock the row, so both only increase.
clock = Table(
    "clock",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("last_ms", BigInteger, nullable=False),
    Column("position", BigInteger, nullable=False),
    # Number of parts, the same in every row, so that locking one row is enough to know it.
    Column("parts", Integer, nullable=False, server_default=text("1")),
)

cases = Table(
    "cases",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    # The operators' number: the one on its card, unless another case has that already.
    Column("number", String(16), nullable=False, unique=True),
    Column("received_ms", BigInteger, nullable=False),
    Column("updated_ms", BigInteger, nullable=False),
    Column("withdrawn_ms", BigInteger, index=True),
    # Counted once, at withdrawal, because what partners fetch later no longer contains this case.
    Column("picked_up", Integer),
    Column("blocked", Integer),
    # Since when it is held out of the feeds.
    Column("held_ms", BigInteger),
    # Why it was held, or withdrawn by the operator, as its owner is told.
    Column("held_reason", String(60)),
    # Withdrawn by the operator, not by its owner.
    Column("by_operator", Boolean, nullable=False, server_default=false()),
    # The number on the card. It names a case only together with the PIN, so nobody can claim it first.
    Column("card", String(16), nullable=False, server_default=""),
    # Random salt of the slow hash (up to revision 0008); NULL where it is derived from the number.
    Column("pin_salt", LargeBinary(16)),
    Column("pin_tag", LargeBinary(32)),
    # Withdrawn, held or released, but not yet so in the feeds.
    Column("leaving", Boolean, nullable=False, server_default=false()),
    Index(None, "card", "pin_tag", unique=True),
    Index("ix_cases_leaving", "id", postgresql_where=text("leaving"), sqlite_where=text("leaving")),
)

reports = Table(
    "reports",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("idempotency_key", String(32), nullable=False, unique=True),
    Column("body_digest", LargeBinary(32), nullable=False),
    Column("case_id", ROW_ID, ForeignKey("cases.id"), nullable=False, index=True),
    Column("who", String(20), nullable=False),
    Column("shared", String(20), nullable=False),
    Column("contact", String(254)),
    Column("received_ms", BigInteger, nullable=False),
    Column("items", Integer, nullable=False),
    Column("signals", Integer, nullable=False),
    # While it is stored in several transactions, the number of signals stored so far; NULL once complete.
    Column("stored", Integer),
    # The contact, sealed to a key that the web process does not have.
    Column("contact_sealed", LargeBinary),
)

items = Table(
    "items",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("case_id", ROW_ID, ForeignKey("cases.id"), nullable=False, index=True),
    Column("report_id", ROW_ID, ForeignKey("reports.id"), nullable=False, index=True),
    Column("kind", String(20), nullable=False),
    # Its index in the report, and the key of its content (from SHA-256): a case has each content once.
    Column("place", Integer),
    Column("content", LargeBinary(32)),
)

# One row for each (media kind, signal type, value), however many cases have it.
entries = Table(
    "entries",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("token", LargeBinary(16), nullable=False, unique=True),
    Column("kind", String(20), nullable=False),
    Column("type", String(20), nullable=False),
    Column("value", Text, nullable=False),
    # SHA-256 of kind, type and value, because a vPDQ value is too long for an index.
    Column("digest", LargeBinary(32), nullable=False, unique=True),
    Column("state", String(20), nullable=False),
    Column("planted", Boolean, nullable=False),
    Column("position", BigInteger, unique=True),
    Column("modified_s", BigInteger),
    # The lowest rank at which it was ever published, and the position of its first publication.
    Column("rank", Integer, nullable=False, server_default=text("0")),
    Column("first_position", BigInteger),
    Index(None, "modified_s", "position"),
)

signals = Table(
    "signals",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("item_id", ROW_ID, ForeignKey("items.id"), nullable=False, index=True),
    Column("entry_id", ROW_ID, ForeignKey("entries.id"), nullable=False, index=True),
    Column("variant", String(20)),
    Column("quality", Integer),
    # As EntrySpec.rank.
    Column("rank", Integer, nullable=False, server_default=text("0")),
    # Strong enough to be published; the entry's position when it was, which tells who has fetched it.
    Column("strong", Boolean, nullable=False),
    Column("first_position", BigInteger),
    # Never published: of a famous or blank picture.
    Column("benign", Boolean, nullable=False, server_default=false()),
    Index("ix_signals_waiting", "entry_id", postgresql_where=WAITING, sqlite_where=WAITING),
)

attempts = Table(
    "attempts",
    metadata,
    Column("tag", LargeBinary(32), primary_key=True),
    Column("failures", Integer, nullable=False),
    Column("locked_until_ms", BigInteger, nullable=False),
    Column("seen_ms", BigInteger, nullable=False),
    # Tries whose PIN is being checked, and since when.
    Column("pending", Integer, nullable=False, server_default=text("0")),
    Column("pending_ms", BigInteger, nullable=False, server_default=text("0")),
    # The decayed number of paid tries, and as of when.
    Column("paid_ms", BigInteger, nullable=False, server_default=text("0")),
    Column("paid", Float, nullable=False, server_default=text("0")),
    Index(None, "failures", "seen_ms"),
)

# Proofs of work that have been used, until they expire.
proofs = Table(
    "proofs",
    metadata,
    Column("digest", LargeBinary(32), primary_key=True),
    Column("until_ms", BigInteger, nullable=False, index=True),
)

partners = Table(
    "partners",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("name", String(120), nullable=False, unique=True),
    Column("fetch_digest", LargeBinary(32), nullable=False, unique=True),
    Column("subscription_digest", LargeBinary(32), nullable=False),
    Column("secret", LargeBinary(32), nullable=False),
    Column("created_ms", BigInteger, nullable=False),
    Column("revoked_ms", BigInteger),
    # User name in feeds that ask for one; not a secret.
    Column("login", String(16)),
    # The keys before the last rotation, valid until then.
    Column("old_fetch_digest", LargeBinary(32), index=True),
    Column("old_subscription_digest", LargeBinary(32)),
    Column("old_until_ms", BigInteger),
    # Its tier, the widest it ever had, and up to which position.
    Column("tier", String(20), nullable=False, server_default="full"),
    Column("tier_before", String(20), nullable=False, server_default="full"),
    Column("tier_before_until", BigInteger, nullable=False, server_default=text("0")),
    # What it does, in a sentence for the public.
    Column("about", String(300)),
    Index(None, "login", unique=True),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("partner_id", ROW_ID, ForeignKey("partners.id"), primary_key=True),
    Column("feed", String(40), primary_key=True),
    Column("position", BigInteger, nullable=False),
    # It has read everything after ``begin_position`` up to ``position``.
    Column("begin_position", BigInteger, nullable=False, server_default=text("0")),
)

# Rate limits: the time at which the next request would be due at an even rate.
allowances = Table(
    "allowances",
    metadata,
    Column("name", String(60), primary_key=True),
    Column("due_ms", BigInteger, nullable=False),
)

# The audit trail: who fetched how many entries of which feed, up to which position.
fetches = Table(
    "fetches",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("partner_id", ROW_ID, ForeignKey("partners.id"), nullable=False),
    Column("feed", String(40), nullable=False),
    Column("at_ms", BigInteger, nullable=False, index=True),
    Column("entries", Integer, nullable=False),
    Column("position", BigInteger, nullable=False),
    Index(None, "partner_id", "at_ms"),
)

feedback = Table(
    "feedback",
    metadata,
    Column("entry_id", ROW_ID, ForeignKey("entries.id"), primary_key=True),
    Column("partner_id", ROW_ID, ForeignKey("partners.id"), primary_key=True),
    Column("verdict", String(20), nullable=False),
    Column("at_ms", BigInteger, nullable=False),
)

# Operators' decisions about a case, by whose account on the host, and their reasons.
decisions = Table(
    "decisions",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("case_id", ROW_ID, ForeignKey("cases.id"), nullable=False, index=True),
    Column("at_ms", BigInteger, nullable=False),
    Column("action", String(20), nullable=False),
    Column("actor", String(60), nullable=False),
    Column("why", String(300), nullable=False),
)

# Digests of purged cases' numbers.
gone = Table("gone", metadata, Column("digest", LargeBinary(32), primary_key=True))

benign = Table(
    "benign",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("type", String(20), nullable=False),
    Column("value", String(64), nullable=False),
    Column("note", String(200), nullable=False),
    Index(None, "type", "value", unique=True),
)

# Sealed reports that wait for the opener; refused ones with the code and without their body.
deposits = Table(
    "deposits",
    metadata,
    Column("idempotency_key", String(32), primary_key=True),
    Column("body_digest", LargeBinary(32), nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("received_ms", BigInteger, nullable=False),
    Column("refused", String(60)),
    Index(None, "refused", "received_ms"),
)
