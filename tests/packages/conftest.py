"""What takes minutes and root rights runs only when it is asked for."""

import os

collect_ignore = [] if os.environ.get("TAKEITDOWN_PACKAGES") else ["test_installed.py", "test_appimage.py"]
