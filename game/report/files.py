"""The report on disk: both files beside each other, each written whole or not at all."""

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from game.report.building import build
from game.report.markdown import markdown
from game.report.page import html
from game.session.view import WorkshopView


class ReportNotWrittenError(Exception):
    """The report could not be saved; ``path`` is the file and ``detail`` the system's own words."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(f"{path}: {detail}")
        self.path, self.detail = path, detail


def write(view: WorkshopView, folder: Path, lang: str) -> list[Path]:
    """Save the report as HTML and Markdown in ``folder``, named after the session file; an older one is replaced.

    Returns:
        The HTML file and the Markdown file.

    Raises:
        ReportNotWrittenError: the folder or a file cannot be made; nothing half-written is left.
    """
    model = build(view, lang)
    stem = Path(view.path).stem if view.path else f"{view.document.village.id}-{view.length}"
    targets = {folder / f"{stem}.html": html(model), folder / f"{stem}.md": markdown(model)}
    save(targets)
    return list(targets)


def save(targets: Mapping[Path, str]) -> None:
    """Save texts in their files, each written whole or not at all; folders that are not there are made.

    Raises:
        ReportNotWrittenError: a folder or a file cannot be made; nothing half-written is left.
    """
    drafts: list[tuple[Path, Path]] = []
    path = next(iter(targets))
    try:
        for path, text in targets.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            draft = path.with_name(f".{path.name}.{os.getpid()}.tmp")
            drafts.append((draft, path))
            with draft.open("w", encoding="utf-8", newline="\n") as file:
                file.write(text)
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
