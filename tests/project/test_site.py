"""The built site of the manual works from disk: every link resolves and nothing comes from a network."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from tools.site import build, sources
from tools.site.__main__ import main

pytestmark = [pytest.mark.long, pytest.mark.filterwarnings("ignore:.*MystReferenceResolver")]
LOADS = {"script": "src", "img": "src", "link": "href", "iframe": "src", "source": "src"}
SILENT = ("search", "index", "genindex", "icon", "canonical", "next", "prev", "author")
"""What a page may name by ``<link rel=…>`` without loading it."""


class Page(HTMLParser):
    """What a page links to, loads and can be linked to."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path, self.ids, self.links, self.loads = path, set(), [], []
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        self.ids |= {found.get("id") or ""}
        if tag == "a" and found.get("href"):
            self.links.append(found["href"])
        if tag in LOADS and found.get(LOADS[tag]) and not (tag == "link" and found.get("rel") in SILENT):
            self.loads.append(found[LOADS[tag]])


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Path:
    out = tmp_path_factory.mktemp("site") / "site"
    assert main([str(out)]) == 0
    return out


def test_every_page_is_there(site):
    made = {str(path.relative_to(site)) for path in site.rglob("*.html")}
    assert {page.replace(".md", ".html") for page in sources.pages()} <= made


def test_every_link_resolves_and_nothing_is_loaded_from_a_network(site):
    pages = {path: Page(path) for path in site.rglob("*.html")}
    for path, page in pages.items():
        for target in page.loads:
            parts = urlsplit(target)
            assert not parts.scheme or parts.scheme == "data", f"{path}: {target}"
            assert not parts.netloc, f"{path}: {target}"
        for target in (*page.links, *page.loads):
            parts = urlsplit(target)
            if parts.scheme or (path.name == "genindex.html" and not parts.path):
                continue
            led = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            assert led.is_file(), f"{path}: {target}"
            if parts.fragment and led in pages:
                assert unquote(parts.fragment) in pages[led].ids, f"{path}: {target}"


def test_no_style_or_script_fetches_from_a_network(site):
    for path in (*site.rglob("*.css"), *site.rglob("*.js")):
        text = path.read_text("utf-8")
        assert not re.search(r"url\(\s*['\"]?(https?:)?//|@import\s+['\"]?(url\()?['\"]?https?:", text), path
        assert not re.search(r"(fetch|importScripts|import)\(\s*['\"](https?:)?//", text), path


def test_search_needs_no_server(site):
    assert "searchindex.js" in (site / "search.html").read_text("utf-8")
    assert (site / "searchindex.js").read_text("utf-8").startswith("Search.setIndex(")


def test_a_link_that_leads_nowhere_is_refused(tmp_path):
    source = sources.laid_out(tmp_path / "pages")
    page = source / "docs" / "kaart.md"
    page.write_text(page.read_text("utf-8") + "\n[weg](nergens.md)\n", "utf-8")
    with pytest.raises(build.SiteError, match=r"nergens"):
        build.site(source, tmp_path / "site")
