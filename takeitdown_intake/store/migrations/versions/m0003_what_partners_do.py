"""Partners' activity: rate limits, audit trail and feedback."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("cases", sa.Column("blocked", sa.Integer(), nullable=True))
    op.create_table(
        "allowances",
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("due_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_allowances")),
    )
    op.create_table(
        "fetches",
        sa.Column("id", _row_id(), nullable=False),
        sa.Column("partner_id", _row_id(), nullable=False),
        sa.Column("feed", sa.String(length=40), nullable=False),
        sa.Column("at_ms", sa.BigInteger(), nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["partner_id"], ["partners.id"], name=op.f("fk_fetches_partner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fetches")),
    )
    op.create_index(op.f("ix_fetches_at_ms"), "fetches", ["at_ms"], unique=False)
    op.create_index(op.f("ix_fetches_partner_id_at_ms"), "fetches", ["partner_id", "at_ms"], unique=False)
    op.create_table(
        "feedback",
        sa.Column("partner_id", _row_id(), nullable=False),
        sa.Column("entry_id", _row_id(), nullable=False),
        sa.Column("verdict", sa.String(length=20), nullable=False),
        sa.Column("at_ms", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entries.id"], name=op.f("fk_feedback_entry_id")),
        sa.ForeignKeyConstraint(["partner_id"], ["partners.id"], name=op.f("fk_feedback_partner_id")),
        sa.PrimaryKeyConstraint("entry_id", "partner_id", name=op.f("pk_feedback")),
    )


def downgrade() -> None:
    for table in ("feedback", "fetches", "allowances"):
        op.drop_table(table)
    op.drop_column("cases", "blocked")


def _row_id() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")
