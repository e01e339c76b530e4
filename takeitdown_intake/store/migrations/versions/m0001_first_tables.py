"""First tables: cases, their fingerprints, the change sequence, and who may read it."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _clock_and_attempts()
    _cases()
    _fingerprints()
    _partners()


def downgrade() -> None:
    for table in ("deliveries", "partners", "signals", "entries", "items", "reports", "cases"):
        op.drop_table(table)
    op.drop_table("attempts")
    op.drop_table("clock")


def _row_id() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _clock_and_attempts() -> None:
    op.create_table(
        "clock",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("last_ms", sa.BigInteger(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clock")),
    )
    op.create_table(
        "attempts",
        sa.Column("tag", sa.LargeBinary(length=32), nullable=False),
        sa.Column("known", sa.Boolean(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("locked_until_ms", sa.BigInteger(), nullable=False),
        sa.Column("seen_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tag", name=op.f("pk_attempts")),
    )
    op.create_index(op.f("ix_attempts_known_seen_ms"), "attempts", ["known", "seen_ms"], unique=False)
    op.execute("INSERT INTO clock (id, last_ms, position) VALUES (1, 0, 0)")


def _cases() -> None:
    op.create_table(
        "cases",
        sa.Column("id", _row_id(), nullable=False),
        sa.Column("number", sa.String(length=16), nullable=False),
        sa.Column("pin_hash", sa.String(length=200), nullable=False),
        sa.Column("received_ms", sa.BigInteger(), nullable=False),
        sa.Column("updated_ms", sa.BigInteger(), nullable=False),
        sa.Column("withdrawn_ms", sa.BigInteger(), nullable=True),
        sa.Column("picked_up", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
        sa.UniqueConstraint("number", name=op.f("uq_cases_number")),
    )
    op.create_table(
        "reports",
        sa.Column("id", _row_id(), nullable=False),
        sa.Column("idempotency_key", sa.String(length=32), nullable=False),
        sa.Column("body_digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("case_id", _row_id(), nullable=False),
        sa.Column("who", sa.String(length=20), nullable=False),
        sa.Column("shared", sa.String(length=20), nullable=False),
        sa.Column("contact", sa.String(length=254), nullable=True),
        sa.Column("received_ms", sa.BigInteger(), nullable=False),
        sa.Column("items", sa.Integer(), nullable=False),
        sa.Column("signals", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_reports_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reports")),
        sa.UniqueConstraint("idempotency_key", name=op.f("uq_reports_idempotency_key")),
    )
    op.create_index(op.f("ix_reports_case_id"), "reports", ["case_id"], unique=False)


def _fingerprints() -> None:
    op.create_table(
        "items",
        sa.Column("id", _row_id(), nullable=False),
        sa.Column("case_id", _row_id(), nullable=False),
        sa.Column("report_id", _row_id(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_items_case_id")),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name=op.f("fk_items_report_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_items")),
    )
    op.create_index(op.f("ix_items_case_id"), "items", ["case_id"], unique=False)
    op.create_table(
        "entries",
        sa.Column("id", _row_id(), nullable=False),
        sa.Column("token", sa.LargeBinary(length=16), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("type", sa.String(length=20), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("planted", sa.Boolean(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=True),
        sa.Column("modified_s", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entries")),
        sa.UniqueConstraint("digest", name=op.f("uq_entries_digest")),
        sa.UniqueConstraint("position", name=op.f("uq_entries_position")),
        sa.UniqueConstraint("token", name=op.f("uq_entries_token")),
    )
    op.create_index(
        op.f("ix_entries_modified_s_position"), "entries", ["modified_s", "position"], unique=False
    )
    op.create_table(
        "signals",
        sa.Column("id", _row_id(), nullable=False),
        sa.Column("item_id", _row_id(), nullable=False),
        sa.Column("entry_id", _row_id(), nullable=False),
        sa.Column("variant", sa.String(length=20), nullable=True),
        sa.Column("quality", sa.Integer(), nullable=True),
        sa.Column("strong", sa.Boolean(), nullable=False),
        sa.Column("first_position", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["entries.id"], name=op.f("fk_signals_entry_id")),
        sa.ForeignKeyConstraint(["item_id"], ["items.id"], name=op.f("fk_signals_item_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signals")),
    )
    op.create_index(op.f("ix_signals_entry_id"), "signals", ["entry_id"], unique=False)
    op.create_index(op.f("ix_signals_item_id"), "signals", ["item_id"], unique=False)


def _partners() -> None:
    op.create_table(
        "partners",
        sa.Column("id", _row_id(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("fetch_digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("subscription_digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("secret", sa.LargeBinary(length=32), nullable=False),
        sa.Column("created_ms", sa.BigInteger(), nullable=False),
        sa.Column("revoked_ms", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_partners")),
        sa.UniqueConstraint("fetch_digest", name=op.f("uq_partners_fetch_digest")),
        sa.UniqueConstraint("name", name=op.f("uq_partners_name")),
    )
    op.create_table(
        "deliveries",
        sa.Column("partner_id", _row_id(), nullable=False),
        sa.Column("feed", sa.String(length=40), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["partner_id"], ["partners.id"], name=op.f("fk_deliveries_partner_id")),
        sa.PrimaryKeyConstraint("partner_id", "feed", name=op.f("pk_deliveries")),
    )
