"""Withdrawals are published in batches like reports; deliveries also record where a partner began to read."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("cases", sa.Column("leaving", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_index(
        op.f("ix_cases_leaving"),
        "cases",
        ["id"],
        unique=False,
        postgresql_where=sa.text("leaving"),
        sqlite_where=sa.text("leaving"),
    )
    op.add_column(
        "deliveries", sa.Column("begin_position", sa.BigInteger(), server_default="0", nullable=False)
    )


def downgrade() -> None:
    op.drop_column("deliveries", "begin_position")
    op.drop_index(op.f("ix_cases_leaving"), "cases")
    op.drop_column("cases", "leaving")
