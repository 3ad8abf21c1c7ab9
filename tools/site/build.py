"""Sphinx, told how this site is: its order, its colours, and that a warning is an error."""

from __future__ import annotations

import io
import shutil
from pathlib import Path
from typing import Any

from game import __version__
from game.screen.theme import LIGHT
from tools.site import sources

GROUPS: dict[str, tuple[str, ...]] = {
    "Leiden": ("leiding-geven", "als-er-iets-misgaat", "papier", "spelregels"),
    "Maken": ("een-dorp-schrijven", "spreadsheet", "kaart", "velden", "meldingen", "opdrachten"),
    "Achtergrond": ("../README", "beeldtaal"),
    "For developers": ("developers", "../CONTRIBUTING", "../game/screen/README", "bench"),
}
"""The pages in the side bar; what is in `docs` and not here comes at the end of ``OTHERS``."""

OTHERS = "Achtergrond"
CALLED = {"../README": "Het spel in het kort"}
"""What a page is called in the side bar, where that is not its heading."""

START = "docs/index"

_ENTRY = """<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Kleine Kernen Spel</title>
<meta http-equiv="refresh" content="0; url=docs/index.html"></head>
<body><a href="docs/index.html">Kleine Kernen Spel</a></body></html>
"""

_STYLE = """
.content img { border: 1px solid var(--color-background-border); border-radius: 6px; }
.content .table-wrapper { overflow-x: auto; }
.content table td { vertical-align: top; min-width: 6rem; }
.content table td code { white-space: normal; overflow-wrap: anywhere; }
.content table td:first-child code { white-space: nowrap; }
.highlight { background: var(--color-code-background); }
h2 { font-size: 1.7em; margin-top: 2.4rem; }
h3 { font-size: 1.25em; margin-top: 1.6rem; }
"""


class SiteError(RuntimeError):
    """Sphinx had something to say about the pages."""


def contents(there: set[str]) -> str:
    """The side bar as toctrees, in the order of ``GROUPS``; pages that are not there are left out.

    Args:
        there: the pages as paths below the repository, without ``.md``.
    """
    told = {name for names in GROUPS.values() for name in names}
    lists = {title: [name for name in names if _path(name) in there] for title, names in GROUPS.items()}
    lists[OTHERS] += sorted(
        path.removeprefix("docs/")
        for path in there
        if path.startswith("docs/") and path != START and path.removeprefix("docs/") not in told
    )
    return "".join(
        f"\n```{{toctree}}\n:hidden:\n:caption: {title}\n\n" + "\n".join(map(_entry, names)) + "\n```\n"
        for title, names in lists.items()
    )


def _entry(name: str) -> str:
    return f"{CALLED[name]} <{name}>" if name in CALLED else name


def _path(name: str) -> str:
    return name.removeprefix("../") if name.startswith("../") else f"docs/{name}"


def settings() -> dict[str, Any]:
    """What stands in a ``conf.py`` elsewhere."""
    shared = {"font-stack": "'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif"}
    return {
        "project": "Kleine Kernen Spel",
        "release": __version__,
        "language": "nl",
        "extensions": ["myst_parser"],
        "root_doc": START,
        "source_suffix": {".md": "markdown"},
        "suppress_warnings": ["misc.highlighting_failure"],  # a page of mistakes shows files that are wrong
        "myst_heading_anchors": 4,
        "myst_enable_extensions": ["attrs_inline"],
        "highlight_language": "none",
        "smartquotes": False,
        "html_theme": "furo",
        "html_title": "Kleine Kernen Spel",
        "html_show_sphinx": False,
        "html_show_copyright": False,
        "html_copy_source": False,
        "html_static_path": ["_static"],
        "html_css_files": ["manual.css"],
        "html_theme_options": {
            "light_css_variables": {
                **shared,
                "color-background-primary": LIGHT["card"],
                "color-background-secondary": LIGHT["paper"],
                "color-foreground-primary": LIGHT["ink"],
                "color-brand-primary": LIGHT["petrol"],
                "color-brand-content": LIGHT["petrol"],
                "color-brand-visited": LIGHT["stamp"],
                "color-background-border": LIGHT["rule"],
                "color-inline-code-background": LIGHT["example"],
                "color-code-background": LIGHT["light"],
            },
            "dark_css_variables": shared,
        },
    }


def site(source: Path, out: Path) -> None:
    """Build the site of pages that were laid out; what was in ``out`` is replaced.

    Raises:
        SiteError: Sphinx has a warning, or an error.
        OSError: it cannot be written.
    """
    from sphinx.application import Sphinx
    from sphinx.errors import SphinxError
    from sphinx.util.console import nocolor

    nocolor()

    there = {page.removesuffix(".md") for page in sources.pages()}
    start = source / f"{START}.md"
    start.write_text(start.read_text("utf-8") + contents(there), "utf-8")
    (source / "_static").mkdir()
    (source / "_static" / "manual.css").write_text(_STYLE, "utf-8")
    said = io.StringIO()
    try:
        made = source / "made"
        app = Sphinx(
            str(source), None, str(made), str(source / "doctrees"), "html", settings(), status=None, warning=said
        )
        app.build()
    except SphinxError as error:
        raise SiteError(f"{error}\n{said.getvalue()}") from error
    if said.getvalue().strip():
        raise SiteError(said.getvalue().strip())
    _hand_over(made, out)


def _hand_over(made: Path, out: Path) -> None:
    """Put what was built in its place, without what only a server needs; only a site is ever replaced."""
    if out.exists() and not (out / "searchindex.js").is_file() and not (out.is_dir() and not any(out.iterdir())):
        raise SiteError(f"{out} holds something that is not this site; choose another folder")
    shutil.rmtree(out, ignore_errors=True)
    shutil.copytree(made, out, ignore=shutil.ignore_patterns(".doctrees", ".buildinfo", "objects.inv"))
    (out / "index.html").write_text(_ENTRY, "utf-8")
