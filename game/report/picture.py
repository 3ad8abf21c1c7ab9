"""The group picture in the report: in the page itself, a leaf of its own when printed, and by name in the Markdown.

On the screen the picture stands above everything; on paper it is the last leaf, across, to hang up.
"""

from base64 import b64encode
from urllib.parse import quote

from game.report.frieze import shown
from game.report.harmless import in_html, in_markdown
from game.report.model import ReportModel
from game.text import tr

SUFFIX = "-portret.png"
"""Ends the name of the picture's file; before it stands the name of the session file."""


def figure(model: ReportModel) -> str:
    """The picture as part of the page, so that the page stays one file; nothing where there is no picture."""
    if model.picture is None:
        return ""
    data = b64encode(model.picture.png).decode("ascii")
    words = in_html(shown(model.portrait, model.lang))
    return f'<figure class="picture"><img src="data:image/png;base64,{data}" alt="{words}"></figure>'


def linked(model: ReportModel) -> str:
    """The picture in Markdown, as the file beside it; nothing where it has no file."""
    if model.picture is None or not model.picture.name:
        return ""
    said = tr(model.lang, "Het portret van het dorp, om op te hangen: {file}", file=model.picture.name)
    return f"![{in_markdown(shown(model.portrait, model.lang))}]({quote(model.picture.name)})\n\n{in_markdown(said)}"
