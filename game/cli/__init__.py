"""The commands: they parse, call, print and set the exit code, and hold no logic. One module a group of commands.

Exit codes: 0 done · 1 what was looked at is not in order · 2 wrong usage · 130 interrupted.
"""

import os
import sys

import typer

from game.cli import balance, bench, looking, paper, playing, preview, saved, whatif, writing
from game.cli.common import NotInOrderError, WrongUsageError, app, language, translated
from game.text import tr

COMMANDS = (playing, preview, looking, writing, balance, saved, whatif, paper, bench)
"""Every module of commands, in the order of the help."""

UsageError: type[Exception] = next(one for one in typer.BadParameter.__mro__ if one.__name__ == "UsageError")
"""What typer raises on a wrong option; newer versions of typer carry their own click."""


def main() -> None:
    """The command ``kks``; never a traceback for what a person did."""
    lang = language()
    command = typer.main.get_command(app)
    try:
        code = command.main(standalone_mode=False)
    except WrongUsageError as error:
        print(str(error), file=sys.stderr)
        code = 2
    except UsageError as error:
        said = getattr(error, "format_message", error.__str__)()
        print(_wrong(said, lang), file=sys.stderr)
        code = 2
    except NotInOrderError as error:
        print(str(error), file=sys.stderr)
        code = 1
    except (KeyboardInterrupt, typer.Abort, EOFError):
        code = 130
    except BrokenPipeError:
        code = 0
    except OSError as error:
        print(str(translated(error, lang)), file=sys.stderr)
        code = 1
    _let_go()
    sys.exit(code if isinstance(code, int) else 0)


def _let_go() -> None:
    """Write what is still to be printed; who stopped reading needs no more of it."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _wrong(said: str, lang: str) -> str:
    return tr(lang, "Dit commando klopt niet: {said} Kijk met kks --help wat er kan.", said=said.rstrip(".") + ".")
