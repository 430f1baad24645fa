"""Where a bundle starts."""

import sys

from stretchtimer.__main__ import main

sys.exit(main())
