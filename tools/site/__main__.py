"""Build the site of the manual: `uv run --group docs python -m tools.site [folder]`; a warning is an error."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tools.site import build, sources


def main(words: list[str]) -> int:
    """Write the site into ``site`` or another folder; 1 when something in the pages is not right."""
    if len(words) > 1 or any(one.startswith("-") for one in words):
        print("usage: python -m tools.site [folder]", file=sys.stderr)
        return 2
    out = Path(words[0]) if words else sources.ROOT / "site"
    try:
        with tempfile.TemporaryDirectory(prefix="kks-site-") as folder:
            build.site(sources.laid_out(Path(folder)), out)
    except build.SiteError as error:
        print(error, file=sys.stderr)
        return 1
    print(out / "index.html")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
