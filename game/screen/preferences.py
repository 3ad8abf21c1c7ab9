"""What the viewer set, kept between evenings; a folder that cannot be written only means that it is forgotten."""

import json
from pathlib import Path

from platformdirs import user_config_dir

from game.screen.ui import Prefs


def _file() -> Path:
    return Path(user_config_dir("kleine-kernen-spel")) / "voorkeuren.json"


def load() -> Prefs:
    """The preferences of last time, else the game's own; a broken file counts as none."""
    own = Prefs()
    try:
        data = json.loads(_file().read_text("utf-8"))
    except (OSError, ValueError):
        return own
    if not isinstance(data, dict):
        return own
    known = {
        name: value for name, value in data.items() if name in Prefs._fields and type(value) is type(getattr(own, name))
    }
    prefs = own._replace(**known)
    sound = prefs.text in (100, 125, 150) and prefs.theme in ("light", "contrast") and prefs.lang in ("nl", "en")
    return prefs if sound and 0 <= prefs.volume <= 100 else own


def save(prefs: Prefs) -> None:
    """Keep the preferences for next time."""
    path = _file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".tmp")
        fresh.write_text(json.dumps(prefs._asdict()), "utf-8")
        fresh.replace(path)
    except OSError:
        return
