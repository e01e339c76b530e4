"""Operators' decisions about cases, and what remains of a purged one."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("cases", sa.Column("held_ms", sa.BigInteger(), nullable=True))
    op.add_column(
        "cases", sa.Column("by_operator", sa.Boolean(), server_default=sa.false(), nullable=False)
    )
    op.create_index(op.f("ix_cases_withdrawn_ms"), "cases", ["withdrawn_ms"], unique=False)
    op.create_index(op.f("ix_items_report_id"), "items", ["report_id"], unique=False)
    op.create_table(
        "gone",
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_gone")),
    )


def downgrade() -> None:
    op.drop_table("gone")
    op.drop_index(op.f("ix_items_report_id"), "items")
    op.drop_index(op.f("ix_cases_withdrawn_ms"), "cases")
    op.drop_column("cases", "by_operator")
    op.drop_column("cases", "held_ms")
