"""Lets ``python -m takeitdown_intake`` do what the command ``takeitdown-intake`` does."""

import sys

from takeitdown_intake.cli import main

sys.exit(main())
