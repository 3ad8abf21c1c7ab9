"""Where the game's data lies: beside the checkout's package or inside the installed wheel.

``importlib.resources`` is not used: an editable install leaves a stale copy of the data there.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "_data"


def data_root() -> Path:
    """The folder that holds ``assets`` and ``scenarios``."""
    return _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent


def data_path(*parts: str) -> Path:
    """A path below the data root; nothing is promised about its existence."""
    return data_root().joinpath(*parts)
