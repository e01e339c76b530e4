"""Large reports are stored in several transactions; contacts are sealed; holds have a reason."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("reports", sa.Column("stored", sa.Integer(), nullable=True))
    op.add_column("reports", sa.Column("contact_sealed", sa.LargeBinary(), nullable=True))
    op.add_column("cases", sa.Column("held_reason", sa.String(60), nullable=True))


def downgrade() -> None:
    op.drop_column("cases", "held_reason")
    op.drop_column("reports", "contact_sealed")
    op.drop_column("reports", "stored")
