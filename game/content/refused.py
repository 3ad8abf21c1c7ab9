"""What a trainer asked that cannot be done: one sentence, said in the reader's language by whoever shows it."""

from game.text import tr


class RefusedError(Exception):
    """A wish that cannot be met.

    Attributes:
        usage: it was asked in a wrong way, rather than asked of something that is not in order.
    """

    def __init__(self, dutch: str, usage: bool = False, **values: object) -> None:
        """A Dutch sentence marked with ``msgid``, and what fills its placeholders."""
        super().__init__(dutch.format(**values))
        self._dutch, self._values, self.usage = dutch, values, usage

    def said(self, lang: str) -> str:
        """The sentence in a language."""
        return tr(lang, self._dutch, **self._values)
