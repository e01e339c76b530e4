"""The queue of sealed reports from doors, which lack the private key, for the opener."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "deposits",
        sa.Column("idempotency_key", sa.String(length=32), nullable=False),
        sa.Column("body_digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("received_ms", sa.BigInteger(), nullable=False),
        sa.Column("refused", sa.String(length=60), nullable=True),
        sa.PrimaryKeyConstraint("idempotency_key", name=op.f("pk_deposits")),
    )
    op.create_index(
        op.f("ix_deposits_refused_received_ms"), "deposits", ["refused", "received_ms"], unique=False
    )


def downgrade() -> None:
    op.drop_table("deposits")
