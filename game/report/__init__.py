"""The report room: what a workshop group takes home, as one page for the wall and as Markdown."""

from game.report.building import build
from game.report.files import ReportNotWrittenError, Written, write
from game.report.markdown import markdown
from game.report.model import ReportModel
from game.report.page import html

__all__ = ["ReportModel", "ReportNotWrittenError", "Written", "build", "html", "markdown", "write"]
