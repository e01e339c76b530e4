"""Partners get a user name for feeds that ask for one, and old keys stay valid for a while after a rotation."""

import secrets

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("partners", sa.Column("login", sa.String(length=16), nullable=True))
    op.add_column("partners", sa.Column("old_fetch_digest", sa.LargeBinary(length=32), nullable=True))
    op.add_column(
        "partners", sa.Column("old_subscription_digest", sa.LargeBinary(length=32), nullable=True)
    )
    op.add_column("partners", sa.Column("old_until_ms", sa.BigInteger(), nullable=True))
    connection = op.get_bind()
    for (row_id,) in connection.execute(sa.text("SELECT id FROM partners")).all():
        values = {"login": secrets.token_hex(8), "id": row_id}
        connection.execute(sa.text("UPDATE partners SET login = :login WHERE id = :id"), values)
    op.create_index(op.f("ix_partners_login"), "partners", ["login"], unique=True)
    op.create_index(op.f("ix_partners_old_fetch_digest"), "partners", ["old_fetch_digest"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_partners_old_fetch_digest"), "partners")
    op.drop_index(op.f("ix_partners_login"), "partners")
    for column in ("old_until_ms", "old_subscription_digest", "old_fetch_digest", "login"):
        op.drop_column("partners", column)
