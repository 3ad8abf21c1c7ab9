"""The report on disk: its files beside each other, each written whole or not at all."""

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from game.report.building import build
from game.report.markdown import markdown
from game.report.model import GroupPicture
from game.report.page import html
from game.report.picture import SUFFIX
from game.session.view import WorkshopView


class ReportNotWrittenError(Exception):
    """The report could not be saved; ``path`` is the file and ``detail`` the system's own words."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(f"{path}: {detail}")
        self.path, self.detail = path, detail


class Written(NamedTuple):
    """What was saved: the HTML file, the Markdown file and the picture; and why the picture was not, if so."""

    paths: tuple[Path, ...]
    detail: str = ""


def write(view: WorkshopView, folder: Path, lang: str, picture: bytes | None = None) -> Written:
    """Save the report as HTML and Markdown in ``folder``, named after the session file; an older one is replaced.

    Args:
        view: the workshop.
        folder: where; made when it is not there.
        lang: nl or en.
        picture: the group picture, a PNG. It stands in the page, and in a file of its own beside it. Where only that
            file cannot be made, the report comes out without it.

    Raises:
        ReportNotWrittenError: the folder, page or text cannot be made; nothing half-written is left.
    """
    model = build(view, lang)
    stem = Path(view.path).stem if view.path else f"{view.document.village.id}-{view.length}"
    page, text, beside = (folder / f"{stem}{end}" for end in (".html", ".md", SUFFIX))
    if picture is None:
        save({page: html(model), text: markdown(model)})
        return Written((page, text))
    model = replace(model, picture=GroupPicture(picture, beside.name))
    try:
        save({beside: picture, page: html(model), text: markdown(model)})
    except ReportNotWrittenError as error:
        if error.path != beside:
            raise
        model = replace(model, picture=GroupPicture(picture, ""))
        save({page: html(model), text: markdown(model)})
        return Written((page, text), error.detail)
    return Written((page, text, beside))


def save(targets: Mapping[Path, str | bytes]) -> None:
    """Save texts and pictures in their files, each written whole or not at all; missing folders are made.

    Raises:
        ReportNotWrittenError: a folder or a file cannot be made; nothing half-written is left.
    """
    drafts: list[tuple[Path, Path]] = []
    path = next(iter(targets))
    try:
        for path, contents in targets.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            draft = path.with_name(f".{path.name}.{os.getpid()}.tmp")
            drafts.append((draft, path))
            with draft.open("wb") as file:
                file.write(contents if isinstance(contents, bytes) else contents.encode("utf-8"))
                file.flush()
                os.fsync(file.fileno())
        for draft, path in drafts:
            os.replace(draft, path)
    except OSError as error:
        raise ReportNotWrittenError(path, error.strerror or str(error)) from error
    finally:
        for draft, _ in drafts:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
