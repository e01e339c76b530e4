"""Values that are never published, of famous and blank pictures."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("signals", sa.Column("benign", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_table(
        "benign",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("type", sa.String(length=20), nullable=False),
        sa.Column("value", sa.String(length=64), nullable=False),
        sa.Column("note", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_benign")),
    )
    op.create_index(op.f("ix_benign_type_value"), "benign", ["type", "value"], unique=True)


def downgrade() -> None:
    op.drop_table("benign")
    op.drop_column("signals", "benign")
