"""Makes ``python -m takeitdown_intake`` the same as the command ``takeitdown-intake``."""

import sys

from takeitdown_intake.cli import main

sys.exit(main())
